"""A team on laptops of its own: an organizer, a lead, two delegates, a share, and the real command for each of them."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.opening import open_session
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.surroundings import Surroundings
from lobbykit.app.team_desk import Founding, TeamDesk
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.team_file import read_team_file, write_team_file
from tests.making import ROOT
from tests.sync.rows.faults import VARIABLE as PLANTED
from tests.sync.rows.launcher import VARIABLE
from tests.sync.rows.starting import started

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened
    from lobbykit.sync.seal import Keys
    from tests.sync.rows.starting import Started

ROLES = {"org": "organizer", "lead": "lead", "ana": "delegate", "ben": "delegate"}
PATIENCE = 120
NOTE = {"office": "A000001", "date": "2026-11-22", "author": "Ana"}
HOMES = {"DATA": "data", "STATE": "state", "CONFIG": "config", "CACHE": "cache"}


class OffTheRailsError(Exception):
    """A command failed in a way that no row of the matrix is about: nothing can be said of the row."""


@dataclass(frozen=True)
class Said:
    """What a command returned and said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class World:
    """Everything below one folder. Laptops are called as their people are, copies of them as a test likes."""

    root: Path
    users: dict[str, str] = field(default_factory=lambda: dict(zip(ROLES, ROLES, strict=True)))

    @property
    def share(self) -> Path:
        return self.root / "share"

    @property
    def letters(self) -> list[Path]:
        """The files in the share that hold letters, in order."""
        return sorted(file for file in self.share.rglob("*.lkb*") if file.is_file())

    @property
    def bundles(self) -> list[Path]:
        """The files that hold changes, in order."""
        return [file for file in self.letters if file.name[:8].isdigit()]

    @property
    def top(self) -> Path:
        """The team's folder in the share."""
        return self.share / f"lobbykit-{self.team[:8]}"

    @property
    def team(self) -> str:
        return str(json.loads((self.workspace("org") / "team.json").read_text(encoding="utf-8"))["team"])

    def workspace(self, name: str) -> Path:
        return self.root / name / "workspace"

    # The command

    def run(self, name: str, *words: object, stdin: str = "", fine: Sequence[int] = (0, 1), **how: Any) -> Said:
        """Run the command on a laptop; `how` is what the launcher is told, and `env` more of its environment."""
        with self.started(name, *words, stdin=stdin, **how) as process:
            said = Said(process.ended(PATIENCE), process.said("stdout"), process.said("stderr"))
        if "Traceback" in said.err:
            raise OffTheRailsError(said.err)
        assert said.code in fine, said
        return said

    @contextmanager
    def started(self, name: str, *words: object, stdin: str = "", **how: Any) -> Iterator[Started]:
        """Start the command on a laptop, and end it at the end if it still runs."""
        env = self._environment(name) | how.pop("env", {})
        options = ("--workspace", self.workspace(name), "--user", self.users[name], "--today", "2026-11-22")
        argv, told = [*map(str, (*options, *words))], {VARIABLE: json.dumps(how)}
        with started(argv, env | told, stdin, is_plain=not how and PLANTED not in env) as process:
            yield process

    def sync(self, name: str, place: object = None, **how: Any) -> Any:
        """Visit the share, or another place, and return what is told."""
        return self.run(name, "sync", "run", place or self.share, "--json", **how).json

    def rounds(self, *names: str, **how: Any) -> None:
        """Visit the share one after the other."""
        for name in names:
            self.sync(name, **how)

    def measured(self, name: str, **how: Any) -> dict[str, int]:
        """Visit the share and return how many calls changed the disk, and the most memory that it took in bytes."""
        report = self.root / "report.json"
        self.sync(name, report=str(report), **how)
        found: dict[str, int] = json.loads(report.read_text(encoding="utf-8"))
        return found

    def status(self, name: str) -> Any:
        return self.run(name, "sync", "status", "--json").json

    def rows(self, name: str) -> dict[str, dict[str, Any]]:
        """Return the notes that a laptop holds, deleted ones too, by id; read without changing anything."""
        opened = open_session(self.around(name), read_only=True)
        with opened as session:
            return {str(row["id"]): dict(row) for row in session.view.table("notes").all()}

    def shown(self, name: str) -> list[str]:
        """Return the summaries of the notes that a laptop shows, sorted."""
        return sorted(str(one["summary"]) for one in self.rows(name).values() if not one["deleted"])

    def versions(self, name: str, note: str) -> list[tuple[str, str]]:
        """Return the versions of a note's summary, the shown one first, each with the id of its change."""
        opened = open_session(self.around(name), read_only=True)
        with opened as session:
            entity = session.entity(note)
            assert entity
            return [(str(one.value), one.op_id) for one in entity.versions("summary")]

    def ops(self, name: str, note: str) -> list[bytes]:
        """Return the changes of a note as they stand in the log of a laptop."""
        opened = open_session(self.around(name), read_only=True)
        with opened:
            return [raw for _private, raw in opened.lanes.lines() if note.encode() in raw]

    def write(self, name: str, *summaries: str, **how: Any) -> list[str]:
        """Write a note for each summary, and return their ids."""
        ids = [token_hex(16) for _ in summaries]
        lines = [NOTE | {"do": "add", "id": id_, "summary": text} for id_, text in zip(ids, summaries, strict=True)]
        self.apply(name, *lines, **how)
        return ids

    def apply(self, name: str, *lines: Mapping[str, object], **how: Any) -> None:
        """Do what lines of JSON say; each must be acknowledged."""
        text = "".join(json.dumps(line) + "\n" for line in lines)
        said = self.run(name, "note", "apply", "--json-lines", stdin=text, **how)
        assert said.out.count("ACK") == len(lines), said

    def edit(self, name: str, id_: str, summary: str, **how: Any) -> None:
        self.apply(name, {"do": "edit", "id": id_, "summary": summary}, **how)

    # What lies on a laptop

    def device(self, name: str) -> dict[str, Any]:
        """Return what a laptop knows of its own ids."""
        (file,) = (self.root / name / "state").glob("*/device.json")
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return found

    def keys(self, name: str) -> Keys:
        """Return the keys of a laptop."""
        with self.opened(name) as opened:
            found = OwnKeys(self.around(name), opened.session.workspace, self.users[name]).held()
        assert found
        return found

    @contextmanager
    def opened(self, name: str) -> Iterator[Opened]:
        """Open a workspace in this process."""
        opened = open_session(self.around(name))
        with opened:  # leaving it ends what was opened
            yield opened

    def around(self, name: str) -> Surroundings:
        folder = self.root / name
        return Surroundings(
            folder / "workspace",
            folder / "state",
            self.users[name],
            lambda: datetime.fromtimestamp(time.time(), UTC),
            lambda: token_hex(16),
            os.urandom,
            lambda: "",
        )

    def copy(self, name: str, other: str) -> None:
        """Copy a laptop with all that it is."""
        shutil.copytree(self.root / name, self.root / other, symlinks=True)
        self.users[other] = self.users[name]

    def _environment(self, name: str) -> dict[str, str]:
        home = self.root / name / "home"
        home.mkdir(parents=True, exist_ok=True)
        ours = {key: os.environ[key] for key in (PLANTED, "PYTHONDONTWRITEBYTECODE") if key in os.environ}
        return ours | {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "LOBBYKIT_DATA": str(self.root / "data"),
            "LOBBYKIT_STATE": str(self.root / name / "state"),
            **{f"XDG_{kind}_HOME": str(home / folder) for kind, folder in HOMES.items()},
        }

    # How a team begins

    def found(self, *, is_sealed: bool = True) -> None:
        """Have the organizer found the team and let everybody in; nobody has been at the share yet."""
        self.share.mkdir(parents=True)
        lay_small_library(self.root / "data")
        with self.desk("org") as org:
            org.found(Founding("Peace Lobby", "Olga", "Olga, room 5", is_sealed=is_sealed))
        for name, role in ROLES.items():
            if role != "organizer":
                self.let_in(name, role)
        for name in ROLES:
            self.meet(name, "org")

    def let_in(self, name: str, role: Any = "delegate") -> None:
        """Have the organizer let a laptop in, as soon as it asks."""
        self.meet(name, "org")
        with self.desk(name) as asking:
            said = asking.join(name.title(), "laptop")
        with self.desk("org") as org:
            org.take([said.envelope.raw])
            org.confirm(said.pub, role)

    def meet(self, name: str, other: str) -> None:
        """Bring what one laptop holds of the team to another, as a kit does."""
        if name == other:
            return
        with self.opened(name) as one, self.opened(other) as two:
            mine, theirs = (EnvelopeShelf(some.session.workspace.layout) for some in (one, two))
            for sum_ in theirs.sums():
                mine.keep(theirs.read(sum_) or b"")
            place = read_team_file(two.session.workspace.layout)
            assert place
            write_team_file(one.session.workspace.layout, place)

    @contextmanager
    def desk(self, name: str) -> Iterator[TeamDesk]:
        """Give the team's desk on a laptop."""
        opened = open_session(self.around(name))
        with opened:
            yield TeamDesk(opened, self.around(name), DeviceWords.shipped())


def lay_small_library(data: Path) -> None:
    """Lay a folder of shipped data with few offices, which laptops need not take long to look through."""
    (data / "resources").mkdir(parents=True)
    (data / "briefs").symlink_to(ROOT / "briefs")
    for one in (ROOT / "resources").iterdir():
        if one.name not in {"roster.json", "districts.json", "bills"}:
            (data / "resources" / one.name).symlink_to(one)
    roster = json.loads((ROOT / "resources" / "roster.json").read_text(encoding="utf-8"))
    roster |= {"offices": roster["offices"][:2], "committees": {}, "vacant": []}
    (data / "resources" / "roster.json").write_text(json.dumps(roster), encoding="utf-8")


def founded(root: Path, *, is_sealed: bool = True) -> World:
    """Return a team in a folder that is not there yet."""
    world = World(root)
    world.found(is_sealed=is_sealed)
    return world


def codes(told: Any) -> list[str]:
    """Return the codes of all that a visit told."""
    return [one["code"] for key in ("remarks", "problems") for one in told.get(key, ())]


def put(world: World, name: str, raw: bytes) -> None:
    """Lay a file into the share."""
    world.top.mkdir(exist_ok=True)
    (world.top / f"{name}.lkb").write_bytes(raw)
