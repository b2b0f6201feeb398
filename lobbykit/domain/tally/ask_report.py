"""What one note says of one ask, and what an organizer decided to count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.support_scale import Scale

NOT_RAISED, NO_ANSWER = "not-raised", "no-answer"
NO_LEVEL, SILENT, NO_REPORT, CONFLICTING = "no-level", "silent", "no-report", "conflicting"
"""What is counted beside the levels of a scale: raised and no level written; a report that does not speak of the ask;
no report at all; reports that disagree, or versions between which nobody has chosen."""


@dataclass(frozen=True, slots=True)
class AskReport:
    """What a note says of one ask. `day` is that of the meeting it names, else the note's own; `written` is in ms.

    `before` and `after` are codes of the scale, "" where nothing was said; `raised` is None where nobody wrote it down;
    `answered` says whether there are words of the office; `torn` whether versions of the level stand beside each other.
    """

    note: str
    office: str
    brief: str
    ask: str
    meeting: str
    day: str
    written: int
    before: str = ""
    after: str = ""
    raised: bool | None = None
    answered: bool = False
    torn: bool = False

    @property
    def said(self) -> str:
        """The level or state that the note tells of, "" where it tells of none."""
        if self.after:
            return self.after
        if self.raised is False and not self.answered:
            return NOT_RAISED
        return NO_LEVEL if self.raised or self.answered else ""

    @property
    def encounter(self) -> str:
        """What two reports of one meeting have in common."""
        return self.meeting or f"{self.day}/{self.note}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What an organizer decided to count for one ask of one office, and why; `written` is in ms."""

    office: str
    brief: str
    ask: str
    counted: str
    reason: str
    by: str
    day: str
    written: int
    torn: bool = False


def is_level(code: str, scale: Scale) -> bool:
    """Whether a code is a level of support, and no state; one that the scale lacks by now was a level once."""
    known = scale.named(code)
    return known.number is not None if known else code not in {"", NO_LEVEL, SILENT, NO_REPORT, CONFLICTING}


def in_order(scale: Scale) -> tuple[str, ...]:
    """Return every code that may be counted: levels, the most supportive first, disagreement, states, no report."""
    states = [one.code for one in scale.states if one.code != NOT_RAISED]
    return (*(one.code for one in scale.levels), CONFLICTING, *states, NO_LEVEL, SILENT, NOT_RAISED, NO_REPORT)
