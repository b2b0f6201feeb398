"""What is counted: the notes, meetings and promises of a workspace as far as counting needs them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.office import Office
    from lobbykit.domain.tally.ask_report import AskReport, Reading


@dataclass(frozen=True, slots=True)
class NoteTold:
    """A note: its office, its day (that of the meeting it names, else its own), and how many answers it owes."""

    note: str
    office: str
    day: str
    owed: int = 0


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """A meeting that was not dropped: its offices, whether it is over, and the offices of which no report is filed."""

    meeting: str
    offices: tuple[str, ...]
    day: str
    briefs: tuple[str, ...] = ()
    over: bool = False
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PromiseTold:
    """A promise: its office, the day it was made, who made it (ours, theirs), and how it stands (late, due…)."""

    promise: str
    office: str
    day: str
    side: str
    standing: str


@dataclass(frozen=True, slots=True)
class AskTold:
    """An ask of a brief: what it is about, and the offices that it is put to."""

    brief: str
    ask: str
    name: str
    offices: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Books:
    """All of it. `offices` are those that are known, by id; others may be named all the same."""

    asks: tuple[AskTold, ...] = ()
    reports: tuple[AskReport, ...] = ()
    readings: tuple[Reading, ...] = ()
    notes: tuple[NoteTold, ...] = ()
    meetings: tuple[MeetingTold, ...] = ()
    promises: tuple[PromiseTold, ...] = ()
    offices: Mapping[str, Office] = field(default_factory=dict)
