"""The timed agenda: what happens when in a meeting of some length, and what is on at a given moment of it."""

from __future__ import annotations

from dataclasses import dataclass

_PARTS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("open", 3, ("lead",)),
    ("story", 4, ("story",)),
    ("ask", 5, ("ask",)),
    ("second", 3, ("ask",)),
    ("listen", 4, ()),
)
"""Each part with its share of the time and who does it; nobody alone listens."""
_LAST = ("close", 1, ("lead",))
_WHOLE = sum(share for _, share, _ in _PARTS)
LEAST = len(_PARTS) + _LAST[1]
"""With fewer minutes there is no agenda: then say the one-minute version."""
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class AgendaPart:
    """One part: its code, the minute at which it begins, how many it takes, and the roles of who does it."""

    code: str
    begins: int
    minutes: int
    roles: tuple[str, ...]

    @property
    def ends(self) -> int:
        """The minute at which the next part begins."""
        return self.begins + self.minutes


@dataclass(frozen=True, slots=True)
class AgendaMoment:
    """What is on: the place of the part, the seconds left of it and of the meeting, and those that it is over."""

    part: int
    left: int
    to_go: int
    over: int


def timed_agenda(length: int) -> tuple[AgendaPart, ...]:
    """Return the parts of a meeting of so many minutes, each at least one minute, together just as many.

    The last minute is for closing; the others are shared out by weight, what is left over to the largest remainders and
    of equal ones to the later part. A meeting shorter than `LEAST` has no agenda.
    """
    if length < LEAST:
        return ()
    rest = length - _LAST[1]
    minutes = [rest * share // _WHOLE for _, share, _ in _PARTS]
    missing = sorted(range(len(_PARTS)), key=lambda at: (rest * _PARTS[at][1] % _WHOLE, at), reverse=True)
    for at in missing[: rest - sum(minutes)]:
        minutes[at] += 1
    parts: list[AgendaPart] = []
    for (code, _, roles), taken in zip((*_PARTS, _LAST), (*minutes, _LAST[1]), strict=True):
        parts.append(AgendaPart(code, parts[-1].ends if parts else 0, taken, roles))
    return tuple(parts)


def agenda_moment(parts: tuple[AgendaPart, ...], elapsed: int) -> AgendaMoment | None:
    """Return what is on after so many seconds; before the beginning it is the first part, after the end the last.

    None where there is no agenda.
    """
    if not parts:
        return None
    gone, end = max(0, elapsed), parts[-1].ends * _MINUTE
    part = max(at for at, one in enumerate(parts) if one.begins * _MINUTE <= gone)
    return AgendaMoment(part, max(0, parts[part].ends * _MINUTE - gone), max(0, end - gone), max(0, gone - end))
