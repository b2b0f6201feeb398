"""The place of one trial: a workspace, a home, a folder for temporary files, and the program that runs there."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.canary.watching import Recorded, record
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

CARRIED_BACKUP = "carried.zip"
TRACING = Path(__file__).with_name("tracing")


SEATS = 12
"""Of the whole roster, a few: a view of all of Congress would be looked through after every trial."""


def lay_data(folder: Path) -> None:
    """Lay down what ships with the program, with the first seats of the roster and no ZIP codes."""
    shipped, laid = ROOT / "resources", folder / "resources"
    laid.mkdir(parents=True)
    (folder / "briefs").symlink_to(ROOT / "briefs")
    for one in shipped.iterdir():
        if one.name not in {"roster.json", "districts.json"}:
            (laid / one.name).symlink_to(one)
    roster, districts = (
        json.loads((shipped / name).read_text(encoding="utf-8")) for name in ("roster.json", "districts.json")
    )
    few = {**roster, "offices": roster["offices"][:SEATS]}
    for name, told in (("roster.json", few), ("districts.json", {**districts, "zips": {}})):
        (laid / name).write_text(json.dumps(told), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Program:
    """A program of notes: how Python starts it, and where its code lies."""

    module: str
    code: Path


LOBBYKIT = Program("lobbykit", ROOT / "lobbykit")
STAND_IN = Program("tests.canary.stand_in", Path(__file__).with_name("stand_in.py"))


@dataclass(frozen=True, slots=True)
class Ground:
    """One place; every trial is at the same path, since a program may notice that its workspace was moved."""

    root: Path
    program: Program

    @classmethod
    def make(cls, root: Path, program: Program) -> Ground:
        """Make an empty place."""
        for folder in (root, root / "home", root / "tmp"):
            folder.mkdir(mode=0o700)
        ground = cls(root, program)
        lay_data(ground.data)
        return ground

    @property
    def workspace(self) -> Path:
        """The workspace folder; the program makes it."""
        return self.root / "workspace"

    @property
    def data(self) -> Path:
        """What ships with the program; no trial changes it."""
        return self.root.with_name(f"{self.root.name}-data")

    @property
    def carried(self) -> Path:
        """The file of what exceptions carried."""
        return self.root / "carried"

    @property
    def laid(self) -> tuple[Path, ...]:
        """Files that a trial lays there itself: what exceptions carried, and a backup as on a stick."""
        return self.carried, self.root / CARRIED_BACKUP

    def keep(self) -> None:
        """Keep everything as it is now, for `again`."""
        shutil.copytree(self.root, self._kept, symlinks=True)

    def again(self) -> None:
        """Bring back what was kept."""
        shutil.rmtree(self.root)
        shutil.copytree(self._kept, self.root, symlinks=True)

    @property
    def _kept(self) -> Path:
        return self.root.with_name(f"{self.root.name}-kept")

    def run(
        self,
        *words: str,
        stdin: bytes | Sequence[bytes] = b"",
        python: Sequence[str] = (),
        env: Mapping[str, str] | None = None,
        through: str = 'exec "$@"',
        inject: str = "",
        meanwhile: Callable[[], object] = lambda: None,
    ) -> Recorded:
        """Run the program's real command line, started by a line of shell, and return what it said and wrote."""
        common = ("--workspace", str(self.workspace), "--user", "ana", "--today", "2026-11-22")
        argv = [sys.executable, *python, "-m", self.program.module, *common, *words]
        return record(
            ["sh", "-c", through, "sh", *argv],
            stdin=stdin,
            env=self._environment() | dict(env or {}),
            cwd=ROOT,
            inject=inject,
            meanwhile=meanwhile,
        )

    def _environment(self) -> dict[str, str]:
        home = self.root / "home"
        folders = {"DATA": "data", "STATE": "state", "CONFIG": "config", "CACHE": "cache"}
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "TMPDIR": str(self.root / "tmp"),
            "PYTHONPATH": os.pathsep.join((str(TRACING), str(ROOT))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "LOBBYKIT_DATA": str(self.data),
            "CANARY_CODE": str(self.program.code),
            "CANARY_CARRIED": str(self.carried),
            **{f"XDG_{name}_HOME": str(home / folder) for name, folder in folders.items()},
        }
