"""The missing-report list: offices that were met and of which nobody has filed a note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.local_time import CAPITOL, local_time, meeting_day, zone_named
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.office import OfficeId
from lobbykit.domain.products.encounters import Appointment
from lobbykit.domain.products.meeting_code import meeting_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.session import Session
    from lobbykit.app.wording import Catalogue
    from lobbykit.store.view import View

Row = dict[str, Any]
USUAL = timedelta(minutes=30)
"""How long a meeting takes whose end nobody wrote down."""
_HELD = "held"


@dataclass(frozen=True, slots=True)
class MissingReport:
    """One office of one meeting of which nothing was filed.

    `start` is the time where it was held, as RFC 3339, "" for a meeting that was held at no known time; `day` is its
    day. `code` is what its paper form says. `people` went, by name; `unfinished` is the id of a note about it that was
    begun on this computer, "" for none.
    """

    meeting: str
    office: str
    day: str
    start: str
    place: str
    code: str
    people: tuple[str, ...]
    unfinished: str = ""


def missing_reports(session: Session, now: datetime) -> tuple[MissingReport, ...]:
    """Return what is missing at a moment, the longest missing first.

    A meeting has taken place when it is marked as held or when it (or its day, where its time is open) is over and it
    was not dropped. A note files it when it names the meeting, or names none and tells of the same office and day; of
    those each files one meeting.
    """
    view = session.view
    rows = notes_found(view, Wanted())
    filed = {(row.get("meeting"), row.get("office")) for row in rows if row.get("meeting")}
    loose = [(row.get("office"), row.get("date")) for row in rows if not row.get("meeting")]
    team, begun = Team(view), _begun(session)
    found: list[MissingReport] = []
    for row, start in meetings_over(view, now):
        on = meeting_day(row)
        day = on.isoformat() if on else ""
        for office in row.get("offices", ()):
            if (row["id"], office) in filed:
                continue
            if day and (office, day) in loose:
                loose.remove((office, day))
                continue
            found.append(_missing(row, office, start, team, begun.get((row["id"], office)) or begun.get(("", office))))
    return tuple(found)


def meetings_over(view: View, now: datetime) -> Iterator[tuple[Row, datetime | None]]:
    """Yield each meeting that has taken place at a moment, and when it began by the clocks where it was held."""
    for row in meetings_found(view):
        start = local_time(row.get("start"), zone_named(row.get("tz") or CAPITOL))
        if _is_over(row, start, now):
            yield row, start


def as_of(now: datetime, today: date) -> datetime:
    """Return the time it is by the clocks of the Capitol; on a day that is only said to be today, its end."""
    here = now.astimezone(zone_named(CAPITOL))
    return here if here.date() == today else datetime.combine(today, time.max, here.tzinfo)


def missing_text(one: MissingReport, name: str, catalogue: Catalogue, *, begun: bool) -> str:
    """Return a missing report as one line of plain text, its office by `name` and id; `begun` says what was begun."""
    where = f"{name} ({one.office})" if name else one.office
    parts = (one.start[:16].replace("T", " ") or one.day, where, one.code, ", ".join(one.people))
    told = catalogue.say("missing-begun", id=one.unfinished[:8]) if begun and one.unfinished else ""
    return "  ".join(part for part in (*parts, told) if part)


def _is_over(row: Row, start: datetime | None, now: datetime) -> bool:
    if row.get("status") == _HELD:
        return True
    if row.get("status") == DROPPED:
        return False
    if start is None:
        on, zone = meeting_day(row), zone_named(row.get("tz") or CAPITOL)
        return on is not None and now.astimezone(zone).date() > on
    end = local_time(row.get("end"), zone_named(row.get("tz") or CAPITOL)) or start + USUAL
    return end <= now


def _missing(row: Row, office: str, start: datetime | None, team: Team, unfinished: str | None) -> MissingReport:
    day = meeting_day(row)
    goers = [team.goer(one) for one in row.get("people", {}).values()]
    appointment = Appointment(row["id"], (OfficeId(office),))
    return MissingReport(
        row["id"],
        office,
        day.isoformat() if day else "",
        start.isoformat() if start else "",
        str(row.get("place", "")),
        meeting_code(appointment, OfficeId(office), day or date.min),
        tuple(sorted((one.name for one in goers if one), key=str.casefold)),
        unfinished or "",
    )


def _begun(session: Session) -> Mapping[tuple[str, str], str]:
    """Return the notes that were begun here and not saved, by meeting ("" where none is named) and office."""
    found: dict[tuple[str, str], str] = {}
    for entity, texts in sorted(session.drafts.all().items()):
        known = session.entity(entity)
        if texts.get("office") and known is None:
            found[str(texts.get("meeting", "")), str(texts["office"])] = entity
    return found
