"""What the workspace knows for products: meetings ahead, staff of offices, and visits made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED, is_about
from lobbykit.app.staff_names import StaffNames
from lobbykit.app.wanted_meetings import WantedMeetings, meetings_wanted
from lobbykit.domain.products.encounters import Appointment, Goer, Pledge, Signer, Staffer, Visit
from lobbykit.domain.staff_alike import name_key
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.store.view import View

Row = dict[str, Any]
_MET = {"member": True, "both": True, "staff": False, "front-desk": False}


def appointments(
    view: View,
    offices: Iterable[Office],
    brief: str,
    today: date,
    delegation: str | None = None,
    *,
    called_off: bool = False,
) -> tuple[tuple[Appointment, ...], int]:
    """Return the meetings about a brief from `today` on, and how many were left out since their day has passed.

    A meeting that names no brief is about any. Dropped ones are no meetings; where `called_off` they alone are wanted.
    A `delegation` has only its own.
    """
    team, wanted = Team(view), WantedMeetings(team=delegation)
    rows = [row for row in meetings_wanted(view, wanted) if (row.get("status") == DROPPED) is called_off]
    rows = [row for row in rows if is_about(row, (brief,))]
    chosen = {office.id for office in offices}
    rows = [row for row in rows if chosen.intersection(row.get("offices", ()))]
    found = [appointment_of(row, team) for row in rows]
    ahead = tuple(one for one in found if one.on is None or one.on >= today)
    return ahead, len(found) - len(ahead)


def staff_of(view: View, offices: Iterable[Office], today: date) -> Mapping[OfficeId, tuple[Staffer, ...]]:
    """Return the staff known of each office by name, without those who have left by `today`."""
    rows = [dict(row) for row in view.table("contacts").search(where("deleted").one_of([False]))]
    here = [row for row in rows if "name" in row and row.get("left_on", "9999-12-31") > today.isoformat()]
    names = StaffNames(view)
    here.sort(key=lambda row: (row["name"].casefold(), row["id"]))
    return {
        office.id: _once(_staffer(row, names) for row in here if row.get("office") == office.id) for office in offices
    }


def visits(view: View, offices: Iterable[Office], brief: str) -> tuple[Visit, ...]:
    """Return the visits to these offices about a brief by office and day; notes about one meeting are one visit.

    A note that names no brief, nor any ask, tells of any.
    """
    team, meetings = Team(view), {row["id"]: row for row in meetings_found(view)}
    known: dict[str, Office] = {office.id: office for office in offices}
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in notes_found(view, Wanted(offices=frozenset(known))):
        meeting = meetings.get(row.get("meeting", ""), {})
        if "date" in row and _tells_of(row, meeting, brief):
            groups.setdefault((row["office"], row.get("meeting") or row["date"]), []).append(row)
    return tuple(
        _visit(view, known[office], rows, team, brief)
        for (office, _), rows in sorted(groups.items(), key=lambda one: (one[0][0], one[1][0]["date"], one[0][1]))
    )


def _tells_of(row: Row, meeting: Row, brief: str) -> bool:
    named = {*([row["brief"]] if row.get("brief") else []), *row.get("ask", {}), *meeting.get("briefs", ())}
    return not named or brief in named


def appointment_of(row: Row, team: Team) -> Appointment:
    """Return a meeting as products tell of it."""
    name = row.get("tz") or CAPITOL
    zone = zone_named(name)
    was = row.get("was", {})
    start, end, before = (local_time(one, zone) for one in (row.get("start"), row.get("end"), was.get("start")))
    goers = [team.goer(one) for one in row.get("people", {}).values()]
    return Appointment(
        id=row["id"],
        offices=tuple(row.get("offices", ())),
        start=start,
        end=end,
        zone=f"{start:%Z}" if start and name != CAPITOL else "",
        place=row.get("place", ""),
        code=row.get("code", ""),
        confirmed=row.get("status") in {"confirmed", "held"},
        people=tuple(sorted((one for one in goers if one), key=_named)),
        late=row.get("late", 0),
        was_start=before,
        was_place=was.get("place", ""),
        day=date.fromisoformat(row["day"]) if row.get("day") and not start else None,
        off=row.get("status") == DROPPED,
    )


def _named(one: Goer | Signer) -> tuple[str, str]:
    return one.name.casefold(), one.name


def _staffer(row: Row, names: StaffNames) -> Staffer:
    told = (row.get(one, "") for one in ("title", "spoken", "email", "phone"))
    return Staffer(names.of(row.get("office", ""), row["name"]), *told)


def _once(staff: Iterable[Staffer]) -> tuple[Staffer, ...]:
    """Return each person once; what the first does not tell the next may."""
    found: dict[str, Staffer] = {}
    for one in staff:
        found[one.name] = with_told(found.get(one.name, one), one)
    return tuple(found.values())


def with_told(one: Staffer, other: Staffer) -> Staffer:
    """Return somebody with what only the other tells of the same person."""
    parts = ("title", "spoken", "email", "phone")
    return replace(one, **{part: getattr(one, part) or getattr(other, part) for part in parts})


def _visit(view: View, office: Office, rows: list[Row], team: Team, brief: str) -> Visit:
    met = [_MET[row["level"]] for row in rows if row.get("level") in _MET]
    asks = [row.get("ask", {}).get(brief, {}) for row in rows]
    return Visit(
        office=office.id,
        day=min(date.fromisoformat(row["date"]) for row in rows),
        staff=met_staff(rows, StaffNames(view)),
        team=team.signers(rows, office),
        pledges=_pledges(view, rows),
        raised=tuple(sorted({name for each in asks for name, told in each.items() if told.get("raised")})),
        met_member=any(met) if met else None,
        notes=tuple(str(row["id"]) for row in rows),
        agreed=team.is_agreed(rows),
    )


def met_staff(rows: list[Row], names: StaffNames) -> tuple[Staffer, ...]:
    """Return everybody of the office who is named, once each; the first who gave a title or an address is believed."""
    found: dict[str, Staffer] = {}
    for row in rows:
        for _, one in sorted(row.get("staff", {}).items()):
            if one.get("name"):
                shown = names.of(str(row.get("office", "")), one["name"])
                told = Staffer(shown, one.get("title", ""), email=one.get("email", ""))
                key = name_key(shown)
                found[key] = with_told(found.get(key, told), told)
    return tuple(found.values())


def _pledges(view: View, rows: list[Row]) -> tuple[Pledge, ...]:
    """Return what was promised in these notes, in the order it was written down."""
    ids = [row["id"] for row in rows]
    found = [dict(row) for row in view.table("promises").search(where("note").one_of(ids))]
    told = [row for row in found if not row["deleted"] and {"text", "side"} <= row.keys()]
    told.sort(key=lambda row: (row["created"], row["id"]))
    return tuple(
        Pledge(
            row["side"] == "ours",
            row["text"],
            date.fromisoformat(row["due"]) if row.get("due") else None,
            bool(row.get("done")),
        )
        for row in told
    )
