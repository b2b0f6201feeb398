"""What the entries of roster.json must look like: each becomes a value or a ShapeError that names entry and field."""

from __future__ import annotations

import re
from sys import intern
from typing import TYPE_CHECKING, Any

from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import COMMITTEE_ID, OFFICE_ID, Committee, CommitteeId, LocalOffice, Office, Vacancy
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from datetime import date

_SEAT = re.compile(rf"{COMMITTEE_ID.pattern}(?::(?:chair|vice|rank|exofficio))?")
_PARTIES = frozenset("DRI")
_CHAMBERS = {chamber.value: chamber for chamber in Chamber}
_MOST_DISTRICTS = 99
_SENATE_CLASSES = frozenset({1, 2, 3})
_TEXTS = ("id", "chamber", "state", "party", "title", "name", "sort", "last", "start", "until", "since")
_REQUIRED = frozenset(_TEXTS)
_TYPES: dict[str, type] = dict.fromkeys(
    (*_TEXTS, "caucus", "building", "room", "phone", "url", "rank", "confirmed", "leaving", "successor", "spoken"), str
)
_TYPES |= {"district": int, "senate_class": int, "voting": bool, "appointed": bool}
_TYPES |= dict.fromkeys(("aliases", "leadership", "committees", "local"), list)
_DAYS = ("start", "until", "since", "confirmed", "leaving")
_LISTS = ("aliases", "leadership", "committees")
_TEXT_ONLY = frozenset({str})
_TEXT_OR_NONE = frozenset({str, type(None)})
_LOCAL_PARTS = 3
_SUBCOMMITTEE_PARTS = 2


class ShapeError(Exception):
    """An entry of the wrong shape."""

    def __init__(self, entry: str, field: str, *, code: str = "roster-shape", office: str | None = None) -> None:
        super().__init__(code)
        self.entry = entry
        self.field = field
        self.code = code
        self.office = office


class OfficeReader:
    """Turns rows into offices; one reader a file, since it remembers the days and seats it has checked."""

    def __init__(self) -> None:
        self._seats: set[str] = set()
        self._days: dict[str, date] = {}

    def office(self, row: object, number: int) -> Office:
        """Return an office; `number` names it while its id is unknown."""
        if type(row) is not dict:
            raise ShapeError(f"offices/{number}", "office")
        wrong = _wrong_field(row)
        if wrong is None:
            # Any: _wrong_field has just checked the type of every field against the table.
            # Interned keys are found by identity when the call matches them to parameters: a quarter of the load time.
            fields: dict[str, Any] = {intern(key): value for key, value in row.items()}
            wrong = self._convert(fields)
            if wrong is None:
                return Office(**fields)
        name = row.get("id")
        if isinstance(name, str) and OFFICE_ID.fullmatch(name):
            raise ShapeError(f"offices/{name}", wrong, office=name)
        raise ShapeError(f"offices/{number}", wrong)

    def _convert(self, fields: dict[str, Any]) -> str | None:
        """Make domain values of the fields in place, or return the field whose value is impossible."""
        fields["chamber"] = _CHAMBERS.get(fields["chamber"])
        fields.setdefault("district", None)
        fields.setdefault("caucus", fields["party"])
        fields.setdefault("voting", True)
        return (
            _impossible(fields) or self._convert_days(fields) or self._convert_lists(fields) or _convert_local(fields)
        )

    def _convert_days(self, fields: dict[str, Any]) -> str | None:
        for key in _DAYS:
            if key in fields:
                text = fields[key]
                day = self._days.get(text) or iso_day(text)
                if day is None:
                    return key
                fields[key] = self._days[text] = day
        return None

    def _convert_lists(self, fields: dict[str, Any]) -> str | None:
        for key in _LISTS:
            if key in fields:
                fields[key] = tuple(fields[key])
                if not _TEXT_ONLY.issuperset(map(type, fields[key])):
                    return key
        seats = fields.get("committees", ())
        if not self._seats.issuperset(seats):
            if not all(map(_SEAT.fullmatch, seats)):
                return "committees"
            self._seats.update(seats)
        return None


def _wrong_field(row: dict[str, object]) -> str | None:
    """Return the first field that is missing, unknown or of a wrong type."""
    for key, value in row.items():
        if type(value) is not _TYPES.get(key):
            return key[:60]
    return None if row.keys() >= _REQUIRED else min(_REQUIRED - row.keys())


def _impossible(fields: dict[str, Any]) -> str | None:
    """Return the first field whose value cannot be: parties, states, ids, and what only one chamber has."""
    is_house, district, senate_class = (
        fields["chamber"] is Chamber.HOUSE,
        fields["district"],
        fields.get("senate_class"),
    )
    seated = (
        senate_class is None and district is not None and 0 <= district <= _MOST_DISTRICTS
        if is_house
        else district is None and senate_class in _SENATE_CLASSES
    )
    checks = (
        fields["chamber"] is not None,
        OFFICE_ID.fullmatch(fields["id"]),
        fields["state"] in STATE_NAMES,
        fields["party"] in _PARTIES,
        fields["caucus"] in _PARTIES,
        seated,
    )
    if all(checks):
        return None
    named = ("chamber", "id", "state", "party", "caucus", "district" if is_house else "senate_class")
    return next(field for field, holds in zip(named, checks, strict=True) if not holds)


def _convert_local(fields: dict[str, Any]) -> str | None:
    if "local" not in fields:
        return None
    offices = []
    for one in fields["local"]:
        if type(one) is not list or len(one) != _LOCAL_PARTS:
            return "local"
        city, phone, post_code = one
        if not (type(city) is str and type(phone) in _TEXT_OR_NONE and type(post_code) in _TEXT_OR_NONE):
            return "local"
        offices.append(LocalOffice(city, phone, post_code))
    fields["local"] = tuple(offices)
    return None


def committee_from(row: object, number: int) -> Committee:
    """Return a committee with its subcommittees."""
    if not isinstance(row, dict) or not row.keys() <= {"id", "chamber", "name", "subcommittees"}:
        raise ShapeError(f"committees/{number}", "committee")
    own, chamber, name, rows = (row.get(key) for key in ("id", "chamber", "name", "subcommittees"))
    if not isinstance(own, str) or not COMMITTEE_ID.fullmatch(own):
        raise ShapeError(f"committees/{number}", "id")
    if chamber not in ("house", "senate", "joint"):
        raise ShapeError(f"committees/{own}", "chamber")
    if not isinstance(name, str) or not name:
        raise ShapeError(f"committees/{own}", "name")
    rows = [] if "subcommittees" not in row else rows
    if not isinstance(rows, list) or not all(_is_subcommittee(one) for one in rows):
        raise ShapeError(f"committees/{own}", "subcommittees")
    return Committee(CommitteeId(own), chamber, name, tuple((CommitteeId(sub), title) for sub, title in rows))


def _is_subcommittee(row: object) -> bool:
    if not isinstance(row, list) or len(row) != _SUBCOMMITTEE_PARTS:
        return False
    return all(isinstance(part, str) for part in row) and bool(COMMITTEE_ID.fullmatch(row[0]))


def vacancy_from(row: object, number: int) -> Vacancy:
    """Return a vacant seat."""
    if not isinstance(row, dict) or row.keys() != {"chamber", "state", "district"}:
        raise ShapeError(f"vacant/{number}", "vacant")
    chamber, state, district = row["chamber"], row["state"], row["district"]
    if not isinstance(chamber, str) or chamber not in _CHAMBERS:
        raise ShapeError(f"vacant/{number}", "chamber")
    if not isinstance(state, str) or state not in STATE_NAMES:
        raise ShapeError(f"vacant/{number}", "state")
    if type(district) is not int or not 0 <= district <= _MOST_DISTRICTS:
        raise ShapeError(f"vacant/{number}", "district")
    return Vacancy(_CHAMBERS[chamber], state, district)
