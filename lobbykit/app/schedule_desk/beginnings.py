"""Another day or time for a meeting, as people say it: by the clocks at its place, the rest as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.clock_columns import clock_fields
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.domain.problem import Place, Read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


def new_beginning(row: Mapping[str, object], at: str | None, day: date | None = None) -> Read[str]:
    """Return when a meeting begins by now, in UTC, "" where neither is said; what is wrong has no place.

    Without a day it is that of before, without a time the day alone changes.
    """
    if at is None and day is None:
        return Read("")
    zone = str(row.get("tz") or CAPITOL)
    old = local_time(str(row["start"]), zone_named(zone)) if row.get("start") else None
    on = day or (old.date() if old else None) or row.get("day")
    clock = at or (f"{old:%H:%M}" if old else None)
    given: dict[str, object] = {"date": str(on) if on else None, "time": clock, "tz": zone}
    read = clock_fields(given, lambda _: Place("--at"))
    if read.value is None:
        return Read(None, tuple(replace(one, place=None) for one in read.problems))
    return Read(str(read.value["start"]))
