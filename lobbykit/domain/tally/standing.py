"""Where one office stands on one ask, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from lobbykit.domain.tally.ask_report import (
    CONFLICTING,
    NO_ANSWER,
    NO_LEVEL,
    NO_REPORT,
    NOT_RAISED,
    SILENT,
    AskReport,
    Reading,
    is_level,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.support_scale import Scale

How = Literal["reported", "decided", "disagree", "versions", "nothing"]
_LOUDEST = (NO_ANSWER, NO_LEVEL, NOT_RAISED)


@dataclass(frozen=True, slots=True)
class Standing:
    """One office and one ask.

    `code` is a level, a state, or one of the codes of `ask_report`; `how` says whether it was reported, decided by an
    organizer, or left open because reports or versions disagree. `before` is the level before the meeting, `last_year`
    that at the end of the year before; both are "" where nobody knows. `newer` tells that a report came in after the
    organizer's decision. `reports` are those of the period, the oldest first, those that are silent too.
    """

    office: str
    brief: str
    ask: str
    code: str
    how: How
    before: str = ""
    last_year: str = ""
    reports: tuple[AskReport, ...] = ()
    reading: Reading | None = None
    newer: bool = False

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes behind it, the oldest first."""
        return tuple(dict.fromkeys(one.note for one in self.reports))


def standing_of(
    key: tuple[str, str, str],
    reports: Sequence[AskReport],
    since: str,
    scale: Scale,
    reading: Reading | None = None,
    *,
    met: bool = False,
) -> Standing:
    """Return where an office stands on an ask (`key`: office, brief, ask) in the period that begins on a day.

    `reports` are all there are, of any day and in any order. Of those in the period the newest day that tells of a
    level decides, else the newest that tells of a state; two levels on that day are a disagreement, and so are two
    different things said of one meeting. A decision taken in the period comes before all of them. `met` says whether
    the office filed any report at all in the period: without one there is nothing that could be silent.
    """
    ordered = sorted(reports, key=lambda one: (one.day, one.written, one.note))
    now = [one for one in ordered if one.day >= since]
    earlier = [one for one in ordered if one.day < since]
    code, how, deciding = _reported(now, scale, met=met)
    before = _before(deciding, [one for one in ordered if deciding and one.day < deciding[0].day], scale)
    last_year = _level_of(earlier, scale)
    if reading is not None and reading.day >= since:
        newer = any(one.said and one.written > reading.written for one in now)
        counted, way = (CONFLICTING, "versions") if reading.torn else (reading.counted, "decided")
        return Standing(*key, counted, way, before, last_year, tuple(now), reading, newer)  # type: ignore[arg-type]
    return Standing(*key, code, how, before, last_year, tuple(now))


def _reported(now: Sequence[AskReport], scale: Scale, *, met: bool) -> tuple[str, How, list[AskReport]]:
    deciding = _deciding(now, scale)
    if not deciding:
        return (SILENT if now or met else NO_REPORT), "nothing", []
    if any(one.torn for one in deciding):
        return CONFLICTING, "versions", deciding
    if _disagree(deciding, scale):
        return CONFLICTING, "disagree", deciding
    levels = [one.said for one in deciding if is_level(one.said, scale)]
    if levels:
        return levels[-1], "reported", deciding
    said = {one.said for one in deciding}
    return next((one for one in _LOUDEST if one in said), deciding[-1].said), "reported", deciding


def _deciding(now: Sequence[AskReport], scale: Scale) -> list[AskReport]:
    """Return the reports of the newest day that tells of a level, else of the newest that tells of anything."""
    spoken = [one for one in now if one.said or one.torn]
    levels = [one.day for one in spoken if is_level(one.said, scale) or one.torn]
    day = max(levels or [one.day for one in spoken], default="")
    return [one for one in spoken if one.day == day]


def _disagree(deciding: Sequence[AskReport], scale: Scale) -> bool:
    """Whether two levels were told on a day, or two different things of one meeting; an unwritten level is none."""
    if len({one.said for one in deciding if is_level(one.said, scale)}) > 1:
        return True
    by_meeting = sorted(deciding, key=lambda one: one.encounter)
    return any(
        len({one.said for one in of_one if one.said != NO_LEVEL}) > 1
        for _, of_one in groupby(by_meeting, key=lambda one: one.encounter)
    )


def _before(deciding: Sequence[AskReport], earlier: Sequence[AskReport], scale: Scale) -> str:
    """Return the level before: what the reports say it was, else the last that was reported earlier."""
    written = {one.before for one in deciding if is_level(one.before, scale)}
    if len(written) > 1:
        return CONFLICTING
    return next(iter(written), "") or _level_of(earlier, scale)


def _level_of(reports: Sequence[AskReport], scale: Scale) -> str:
    code, _, _ = _reported(reports, scale, met=False)
    return code if code == CONFLICTING or is_level(code, scale) else ""
