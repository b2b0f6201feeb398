"""The rows of Congress as it is in force: roster and bill records with people's corrections over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.compiled_tables import Row, Tables
    from lobbykit.app.library import Library
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Office, Roster

ROSTER, OFFICES, MEASURES = "roster", "offices", "measures"
IN_FORCE_TABLES = (ROSTER, OFFICES, MEASURES)


def show_in_force(tables: Tables, library: Library | None) -> None:
    """Make the tables of offices and measures say what the library says; nothing when it cannot be used."""
    tables.hold(ROSTER, [_roster(library.roster)] if library else ())
    offices = library.roster.offices if library else ()
    tables.hold(OFFICES, [_office(one, order) for order, one in enumerate(offices, 1)])
    tables.hold(MEASURES, [_measure(one) for one in library.bills.values()] if library else ())


def _roster(roster: Roster) -> Row:
    return {
        "id": "roster",
        "congress": roster.congress,
        "as_of": roster.as_of.isoformat(),
        "source": roster.source,
        "commit": roster.commit,
        "licence": roster.licence,
        "vacant": [[one.chamber.value, one.state, one.district] for one in roster.vacant],
        "committees": {one.id: one.name for one in roster.committees},
    }


def _office(office: Office, order: int) -> Row:
    return {
        "id": office.id,
        "order": order,
        "name": office.name,
        "sort": office.sort,
        "last": office.last,
        "aliases": list(office.aliases),
        "title": office.title,
        "chamber": office.chamber.value,
        "state": office.state,
        "district": office.district,
        "seat": office.district_code,
        "party": office.party,
        "caucus": office.caucus,
        "building": office.building,
        "room": office.room,
        "phone": office.phone,
        "committees": list(office.committees),
        "leadership": list(office.leadership),
        "until": office.until.isoformat(),
        "leaving": _day(office.leaving),
        "successor": office.successor,
    }


def _measure(record: BillRecord) -> Row:
    measure = record.measure
    return {
        "id": measure.slug,
        "measure": measure.text,
        "congress": measure.congress,
        "kind": measure.kind.value,
        "number": measure.number,
        "chamber": measure.chamber.value,
        "title": record.title,
        "short_title": record.short_title,
        "sponsor": record.sponsor,
        "sponsor_name": record.sponsor_name,
        "introduced": _day(record.introduced),
        "cosponsors": [one.office for one in record.cosponsors if one.withdrawn is None],
        "committees": [one.committee for one in record.committees],
        "passed": _day(record.passed),
        "status": record.latest_action,
        "status_on": _day(record.latest_action_on),
        "as_of": record.as_of.isoformat(),
        "source": record.source,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
