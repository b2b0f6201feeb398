"""When a meeting is, as a delegate reads it: the day and 12-hour times of the place where it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lobbykit.app.wording import Catalogue


def meeting_time(row: Mapping[str, Any], catalogue: Catalogue) -> str:
    """Return day, begin and end of a meeting in its own time zone, that of the Capitol unless it names one.

    A zone that this computer does not know is shown as UTC, and says so.
    """
    zone = zone_named(row.get("tz") or CAPITOL)
    start, end = (local_time(row.get(name), zone) for name in ("start", "end"))
    if start is None:
        open_day = iso_day(str(row.get("day") or ""))
        told = [catalogue.stock_phrases().day(open_day)] if open_day else []
        return ", ".join([*told, catalogue.say("time-open")])
    day = catalogue.stock_phrases().day(start.date())
    until = f"\u2013{_clock(end)}" if end else ""
    return f"{day}, {_clock(start)}{until} {start:%Z}"


def _clock(moment: datetime) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"  # noqa: PLR2004 - noon
