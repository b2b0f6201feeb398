"""Small libraries to change under a program's feet."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.shelves import Shelves
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.corrections import Correction
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.store.checkpoint import checkpoint_bytes, read_checkpoint
from lobbykit.store.view import View
from tests.content.briefs.brief_texts import SMALL
from tests.domain.plain_samples import exact
from tests.making import house, record, reference

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROSTER, BILL, BRIEF = "data/resources/roster.json", "data/resources/bills/a.json", "data/briefs/wells.yaml"
OWN = "workspace/library"
OWN_BRIEF = f"{OWN}/briefs/wells.yaml"
OWN_CORRECTIONS = f"{OWN}/corrections.json"


def roster(room: str = "1301", **changes: Any) -> bytes:
    return write_roster(reference(offices=(house("H000001", room=room, **changes), house("H000002"))).roster).encode()


def bill(title: str = "One", as_of: date = date(2026, 11, 1)) -> bytes:
    return write_bill_record(record("H.Res. 100", title=title, as_of=as_of)).encode()


def corrections(room: str = "2301") -> bytes:
    return write_corrections((Correction("H000001", "room", room, date(2026, 11, 20), "a call", "dana"),)).encode()


def brief(title: str = "Clean wells") -> bytes:
    return SMALL.replace("Clean wells", title).encode()


@dataclass
class Shelved:
    """A data folder and a workspace below `root`, with a clock that the test turns."""

    root: Path
    ns: int = 1_790_000_000_000_000_000
    view: View = field(default_factory=View)

    def __post_init__(self) -> None:
        for folder in ("data/resources/bills", "data/briefs", f"{OWN}/bills", f"{OWN}/briefs"):
            (self.root / folder).mkdir(parents=True)
        for name, content in ((ROSTER, roster()), (BILL, bill()), (BRIEF, brief())):
            self.write(name, content)

    @property
    def shelves(self) -> Shelves:
        return Shelves(None, self.root / "workspace")

    def library(self, program: str = "this one") -> CompiledLibrary:
        return CompiledLibrary(self.view, self.shelves, self.clock, program)

    def clock(self) -> datetime:
        return datetime.fromtimestamp(self.ns / 1e9, UTC)

    def wait(self, seconds: int) -> None:
        self.ns += seconds * 1_000_000_000

    def file(self, name: str) -> Path:
        return self.root / name

    def write(self, name: str, content: bytes) -> None:
        """Write over a file in its place, now."""
        self.file(name).write_bytes(content)
        self.touch(name)

    def touch(self, name: str) -> None:
        os.utime(self.file(name), ns=(self.ns, self.ns))

    def restart(self) -> None:
        """Go on with a view that went through its file."""
        checkpoint = read_checkpoint(checkpoint_bytes(self.view.snapshot(), {}))
        assert checkpoint is not None
        self.view = View.from_checkpoint(checkpoint)


def outcome(question: Callable[[], object]) -> object:
    """Return all there is to tell of an answer or of the failure to give one."""
    try:
        return exact(question())
    except (LobbykitError, UnreadableFileError) as failure:
        problems = failure.problems if isinstance(failure, ProblemsError) else ()
        return type(failure).__name__, failure.code, failure.params, exact(problems)
