"""A meeting in one line, as whoever goes to it would say it: the day, the time there, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.local_time import CAPITOL, local_time, meeting_day, zone_named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from lobbykit.app.workbench import Workbench


def meeting_words(bench: Workbench, row: Mapping[str, Any]) -> str:
    """Return the line of a row of the schedule; raise as `Workbench.library`."""
    say = bench.catalogue.stock_phrases()
    naming = bench.library().reference(say, bench.today)
    names = {str(one.id): naming.short_name(one) for one in bench.library().roster.offices}
    day, begins = meeting_day(row), local_time(row.get("start"), zone_named(row.get("tz") or CAPITOL))
    offices = [names.get(str(one), str(one)) for one in row.get("offices", ())]
    told = (say.day(day) if day else "", say.clock(begins) if begins else "", "; ".join(offices))
    return ", ".join(filter(None, told))
