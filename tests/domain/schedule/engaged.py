"""Makers of meetings as the checks of a schedule see them; times are "9:30" on a Tuesday in Washington."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from lobbykit.domain.schedule.check import schedule_findings
from lobbykit.domain.schedule.engagement import Engagement, Person
from lobbykit.domain.schedule.pace import Pace
from tests.making import house, phrases, senate

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.office import Office

WASHINGTON = ZoneInfo("America/New_York")
CANNON = house("H000001", room="122", building="Cannon")
RAYBURN = house("H000002", room="2366", building="Rayburn")
HART = senate("S000003", room="317", building="Hart")
ANA, BEN, CEM = Person("a" * 32, "Ana", "North"), Person("b" * 32, "Ben", "North"), Person("c" * 32, "Cem", "South")


def at(clock: str, day: str = "2026-12-01") -> datetime:
    return datetime.fromisoformat(f"{day}T{clock:0>5}").replace(tzinfo=WASHINGTON)


def met(
    name: str, office: Office = CANNON, begins: str | None = None, ends: str | None = None, **more: Any
) -> Engagement:
    """A meeting called and identified by its name; `people` go there."""
    day = more.pop("day", "2026-12-01")
    times = {key: at(one, day) for key, one in (("start", begins), ("end", ends)) if one}
    return Engagement(name, name, more.pop("offices", (office,)), **{**times, **more})


def found(
    *meetings: Engagement, pace: Pace | None = None, day: date | None = None
) -> list[tuple[str, tuple[str, ...]]]:
    """Return code and meetings of each finding."""
    told = schedule_findings(meetings, pace or Pace(), phrases(), day)
    return [(one.problem.code, one.meetings) for one in told]


def codes(*meetings: Engagement, **options: Any) -> list[str]:
    return [code for code, _ in found(*meetings, **options)]
