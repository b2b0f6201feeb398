"""Times of day as people write them in a schedule: 14:30, 2:30 PM, 2:30 p. m.; never one that could be two."""

from __future__ import annotations

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Read, error

_TIME = compiled_late(r"(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2}))?(?::00)?\s*(?P<half>[ap])?\.?\s*(?P<m>m?)\.?")
_NOON, _LAST_HOUR, _LAST_MINUTE = 12, 23, 59
_EARLIEST = 7
"""An hour before it, written with one digit and without AM or PM, is more likely an afternoon than a night."""


def time_of_day(text: str) -> Read[tuple[int, int]]:
    """Return hour and minute; "2:30" alone is a problem, since it could be either half of the day."""
    found = _TIME.fullmatch(text.strip().casefold())
    if found is None or bool(found["half"]) != bool(found["m"]) or not (found["minute"] or found["half"]):
        return Read(None, (error("clock-unread"),))
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if minute > _LAST_MINUTE or hour > _LAST_HOUR:
        return Read(None, (error("clock-unread"),))
    if found["half"]:
        if not 1 <= hour <= _NOON:
            return Read(None, (error("clock-unread"),))
        return Read((hour % _NOON + (_NOON if found["half"] == "p" else 0), minute))
    if len(found["hour"]) == 1 and 0 < hour < _EARLIEST:
        return Read(None, (error("clock-half"),))
    return Read((hour, minute))
