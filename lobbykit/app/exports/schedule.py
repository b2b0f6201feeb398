"""The schedule for other programs: a table, one document, or a calendar; each comes back in without doubling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from lobbykit.app.calendar_records import OWN_UID
from lobbykit.app.entry_data import entry_data
from lobbykit.app.exports.tables import document_bytes, table_bytes
from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.content.calendars.calendar_writing import CalendarEntry, calendar_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

Row = dict[str, Any]
_COLUMNS = "id office holders date time until tz start end place status code briefs people"
COLUMNS = tuple(_COLUMNS.split())
"""The columns of the table, in order; a later version only adds at the end."""
FORMAT = "meeting/1"
_PRODUCT = "-//lobbykit//schedule//EN"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS = {"asked": "TENTATIVE", "confirmed": "CONFIRMED", "held": "CONFIRMED", DROPPED: "CANCELLED"}
_MOST_SEQUENCE = 2**31 - 1


def schedule_as_json(view: View) -> bytes:
    """Return a document that lists every meeting with all its fields, as `meeting list --json` does."""
    return document_bytes({"lobbykit": FORMAT, "meetings": [entry_data(row) for row in meetings_found(view)]})


def schedule_as_csv(view: View, offices: Mapping[str, Office]) -> bytes:
    """Return a table with a row for each meeting, its times as clocks there show them.

    A time that a row cannot say that way, as over midnight, stands in `start` and `end` in UTC instead.
    """
    return table_bytes(COLUMNS, schedule_rows(view, meetings_found(view), offices))


def schedule_rows(view: View, meetings: Iterable[Row], offices: Mapping[str, Office]) -> Iterator[dict[str, str]]:
    """Yield the cells of meetings by column."""
    team = Team(view)
    yield from (_cells(row, offices, team) for row in meetings)


def schedule_as_calendar(view: View, offices: Mapping[str, Office], words: Catalogue) -> bytes:
    """Return a calendar of all meetings; dropped ones are cancelled, those without a day are to-dos."""
    team = Team(view)
    return calendar_file((_entry(row, offices, team, words) for row in meetings_found(view)), _PRODUCT)


def _cells(row: Row, offices: Mapping[str, Office], team: Team) -> dict[str, str]:
    cells = {name: str(row.get(name, "")) for name in ("id", "tz", "place", "status", "code")}
    cells |= {"office": "; ".join(row.get("offices", ())), "briefs": "; ".join(row.get("briefs", ()))}
    cells |= {"holders": "; ".join(holders_named(row, offices)), "people": "; ".join(_people(row, team))}
    return cells | _times(row)


def _times(row: Row) -> dict[str, str]:
    """Return day and times of day, or the moments themselves where those would not say the same."""
    moments = {name: str(row[name]) for name in ("start", "end") if row.get(name)}
    if not moments:
        return {"date": str(row.get("day", ""))}
    zone = zone_named(row.get("tz") or CAPITOL)
    start, end = (local_time(row.get(name), zone) for name in ("start", "end"))
    if start is None or not all(_is_plain(one) for one in (start, end) if one):
        return moments
    if end and not (end.date() == start.date() and end > start):
        return moments
    told = {"date": start.date().isoformat(), "time": f"{start:%H:%M}"}
    back = {"start": _utc(start)} | ({"end": _utc(end)} if end else {})
    return told | ({"until": f"{end:%H:%M}"} if end else {}) if back == moments else moments


def _is_plain(moment: datetime) -> bool:
    """Whether hours and minutes say a time: no seconds, and its clock shows it once that night."""
    once = moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset()
    return once and moment.second == moment.microsecond == 0


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _entry(row: Row, offices: Mapping[str, Office], team: Team, words: Catalogue) -> CalendarEntry:
    people = _people(row, team)
    told = [words.say("schedule-goes", people=", ".join(people))] if people else []
    told += [words.say("schedule-code", text=row["code"])] if row.get("code") else []
    rooms = [f"{offices[one].room} {offices[one].building}" for one in row.get("offices", ()) if one in offices]
    changed = _EPOCH + timedelta(milliseconds=row["changed"])
    own = {"ID": row["id"], "OFFICES": ",".join(row.get("offices", ())), "BRIEFS": ",".join(row.get("briefs", ()))}
    own |= {name.upper(): str(row.get(name, "")) for name in ("code", "status", "place")}
    return CalendarEntry(
        f"{row['id']}{OWN_UID}",
        changed,
        min((row["changed"] - row["created"]) // 1_000, _MOST_SEQUENCE),
        words.say("schedule-meeting", names=", ".join(holders_named(row, offices))),
        start=row.get("start", ""),
        end=row.get("end", ""),
        day=row.get("day", ""),
        zone=row.get("tz", ""),
        location=row.get("place") or "; ".join(one.strip() for one in rooms if one.strip()),
        description="\n".join(told),
        status=_STATUS.get(row.get("status", ""), "") if row.get("start") or row.get("day") else "",
        own={f"X-LOBBYKIT-{name}": text for name, text in own.items()},
    )


def holders_named(row: Row, offices: Mapping[str, Office]) -> Iterator[str]:
    """Yield who holds each office of a meeting, with the seat; the id of an office that is not known."""
    for one in row.get("offices", ()):
        yield f"{offices[one].name} ({offices[one].district_code})" if one in offices else one


def _people(row: Row, team: Team) -> list[str]:
    goers = [goer for one in row.get("people", {}).values() if (goer := team.goer(one))]
    return sorted(f"{one.name} ({one.role})" if one.role else one.name for one in goers)
