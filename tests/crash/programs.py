"""The programs on trial: their command templates, the folder each trial gives them, and what their reader sees."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.crash.operations import ADDS_ONLY, DRAFT, WITH_DRAFTS, Mix, digest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Subject:
    """A writer and its reader as command templates with {dir}, {seed} and {id}; `protocol` as in feeding.py."""

    name: str
    writer: str
    reader: str
    verify: str = ""
    protocol: str = "apply"
    editor: str = ""
    deleter: str = ""
    drafts: bool = False

    @property
    def mix(self) -> Mix:
        """Return the operations that the protocol can carry; half or more are no additions."""
        if self.protocol == "add":
            return ADDS_ONLY
        return WITH_DRAFTS if self.drafts else Mix()


@dataclass(frozen=True, slots=True)
class Place:
    """The world of one trial: the store, and the home folder with whatever the program keeps outside it."""

    root: Path

    @classmethod
    def make(cls, root: Path) -> Place:
        """Make an empty place."""
        for folder in (root, root / "store", root / "home"):
            folder.mkdir(mode=0o700)
        return cls(root)

    def copy(self, root: Path) -> Place:
        """Copy everything to another root."""
        shutil.copytree(self.root, root, symlinks=True)
        return Place(root)

    def remove(self) -> None:
        """Remove everything."""
        shutil.rmtree(self.root)

    def command(self, template: str, **names: object) -> list[str]:
        """Fill a template in; {python} is the running Python."""
        values = {"dir": self.root / "store", "python": sys.executable, "seed": 0, **names}
        words = shlex.split(template)
        for name, value in values.items():
            words = [word.replace("{" + name + "}", str(value)) for word in words]
        return words

    def environment(self) -> dict[str, str]:
        """Return an environment in which all that the program keeps lies in this place, and runs repeat."""
        home = self.root / "home"
        folders = {
            "HOME": home,
            "XDG_DATA_HOME": home / "data",
            "XDG_STATE_HOME": home / "state",
            "XDG_CONFIG_HOME": home / "config",
            "XDG_CACHE_HOME": home / "cache",
        }
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        fixed = {"LANG": "C.UTF-8", "PYTHONHASHSEED": "0", "PYTHONPATH": str(CHECKOUT), "PYTHONUNBUFFERED": "1"}
        return {**kept, **fixed, **{name: str(folder) for name, folder in folders.items()}}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the reader showed: every note and draft, whether it spoke of damage, and why it failed if it did."""

    states: Mapping[str, Mapping[str, Any]]
    reported: bool = False
    error: str = ""

    @property
    def digests(self) -> dict[str, str]:
        """Return the fingerprint of each note and draft."""
        return {key: digest(state) for key, state in self.states.items()}


def read(subject: Subject, place: Place, wrap: Callable[[list[str]], list[str]] = list) -> Seen:
    """Verify, then list (`wrap` may change that command), as a person would after an accident."""
    told = False
    if subject.verify:
        code, _, err = _run(place, place.command(subject.verify))
        if code not in (0, 1) or "Traceback" in err:
            return Seen({}, error=f"verify: exit {code}: {_last(err)}")
        told = code == 1
    code, out, err = _run(place, wrap(place.command(subject.reader)))
    try:
        document = json.loads(out)
        states = {str(note["id"]): note for note in document["notes"]}
        states |= {DRAFT + str(draft["id"]): draft for draft in document.get("drafts", ())}
    except (ValueError, KeyError, TypeError):
        return Seen({}, error=f"reader: exit {code}: {_last(err)}")
    if code not in (0, 1) or len(states) != len(document["notes"]) + len(document.get("drafts", ())):
        return Seen({}, error=f"reader: exit {code}, {len(states)} different ids: {_last(err)}")
    return Seen(states, reported=told or bool(document.get("damaged")) or bool(err.strip()))


def _run(place: Place, argv: list[str]) -> tuple[int, str, str]:
    try:
        done = subprocess.run(
            argv,
            cwd=CHECKOUT,
            env=place.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return -1, "", f"no answer within {PATIENCE:.0f} s"
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def _last(text: str) -> str:
    return ([line for line in text.splitlines() if line.strip()] or ["said nothing"])[-1][:200]
