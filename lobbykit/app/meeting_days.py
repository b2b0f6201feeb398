"""The meetings of this workspace, day by day, as whoever goes to them reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.local_time import CAPITOL, clock_words, eastern_time, local_time, meeting_day, zone_named
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.app.wanted_meetings import ALL_MEETINGS, meetings_wanted, teams_of
from lobbykit.domain.places import building
from lobbykit.domain.products.meeting_words import news_of

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.wanted_meetings import WantedMeetings
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting. Times are those of the clocks where it is held ("10:15 AM"), "" while they are open.

    `offices` are the ids of those that are known; `zone` is named where it is not that of the Capitol. `eastern` is
    when it begins by the clocks of the Capitol, "" where they show the same. `teams` are the delegations of those who
    go, `late` how many minutes later it begins, `joined` that the member came in, and `news` what changed, in words.
    """

    id: str
    begins: str
    ends: str
    zone: str
    who: str
    initials: str
    offices: tuple[str, ...]
    place: str
    people: tuple[str, ...]
    confirmed: bool
    noted: bool
    eastern: str = ""
    teams: tuple[str, ...] = ()
    status: str = ""
    late: int = 0
    joined: bool = False
    news: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """The meetings of a day by when they begin; `day` is None for those without a time, `name` is its words."""

    day: date | None
    name: str
    meetings: tuple[MeetingLine, ...]


def meeting_days(
    bench: Workbench, wanted: WantedMeetings = ALL_MEETINGS, *, called_off: bool = False
) -> tuple[MeetingDay, ...]:
    """Return the meetings that are wanted, the first day first, those without a day last.

    Those that take place, or only those that were `called_off`.
    """
    found: dict[date | None, list[MeetingLine]] = {}
    library, phrases = bench.library(), bench.catalogue.stock_phrases()
    reference = library.reference(phrases, bench.today)
    offices: dict[str, Office] = {one.id: one for one in library.roster.offices}
    team, noted = Team(bench.view), {row.get("meeting") for row in notes_found(bench.view, Wanted())}
    for row in meetings_wanted(bench.view, wanted):
        if (row.get("status") == DROPPED) is called_off:
            known = [offices[one] for one in row.get("offices", ()) if one in offices]
            line = _line(bench, row, known, reference, team, noted=row["id"] in noted)
            found.setdefault(meeting_day(row), []).append(line)
    days = sorted(found, key=lambda day: (day is None, day))
    return tuple(MeetingDay(day, phrases.day(day) if day else "", tuple(found[day])) for day in days)


def _line(
    bench: Workbench, row: dict[str, Any], known: list[Office], reference: Reference, team: Team, *, noted: bool
) -> MeetingLine:
    zone, phrases = row.get("tz") or CAPITOL, bench.catalogue.stock_phrases()
    start, end = (local_time(row.get(one), zone_named(zone)) for one in ("start", "end"))
    strange = [one for one in row.get("offices", ()) if one not in {office.id for office in known}]
    rooms = [f"{one.room} {building(one)}".strip() for one in known if one.room]
    goers = [team.goer(one) for one in row.get("people", {}).values()]
    return MeetingLine(
        row["id"],
        clock_words(phrases, start),
        clock_words(phrases, end),
        f"{start:%Z}" if start and zone != CAPITOL else "",
        ", ".join([*(f"{reference.short_name(one)} ({one.district_code})" for one in known), *strange]),
        "".join(word[0] for word in (known[0].name.split()[0], known[0].last)) if known else "?",
        tuple(one.id for one in known),
        row.get("place") or ", ".join(rooms),
        tuple(sorted((one.name for one in goers if one), key=str.casefold)),
        row.get("status") in {"confirmed", "held"},
        noted,
        clock_words(phrases, eastern_time(start)),
        teams_of(row, team),
        row.get("status", ""),
        row.get("late", 0),
        row.get("joined", False),
        tuple(news_of(phrases, appointment_of(row, team))),
    )
