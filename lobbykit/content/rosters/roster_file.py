"""Our roster.json and the roster it holds: one office a line, strict about shape, quick to load."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.content.rosters.shape import OfficeReader, ShapeError, committee_from, vacancy_from
from lobbykit.content.strict_json import read_json
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Committee, Office, Roster, Vacancy
from lobbykit.domain.problem import Place, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeVar

    One = TypeVar("One")

FORMAT = "roster/1"
_ESCAPE = re.compile(r'\\[^"\\/]')
_FIELDS = ("id", "state", "district", "party", "title", "name", "sort", "last", "start", "until", "since")
_CONTACT = ("aliases", "building", "room", "phone", "url", "senate_class", "rank", "appointed", "leadership")
_OPTIONAL = (*_CONTACT, "committees", "confirmed", "leaving", "successor", "spoken")
_LAST_CONGRESS = 999


def write_roster(roster: Roster) -> str:
    """Return the text of roster.json: a header, then a line a vacant seat, committee and office."""
    header = {
        "lobbykit": FORMAT,
        "congress": roster.congress,
        "as_of": roster.as_of.isoformat(),
        "source": roster.source,
        "commit": roster.commit,
        "licence": roster.licence,
    }
    lines = ",\n".join(f"{_line(key)}:{_line(value)}" for key, value in header.items())
    lists: dict[str, list[dict[str, object]]] = {
        "vacant": [_vacancy_row(one) for one in roster.vacant],
        "committees": [_committee_row(one) for one in roster.committees],
        "offices": [_office_row(one) for one in roster.offices],
    }
    return "{\n" + lines + "".join(f",\n{_line(key)}:{_rows(rows)}" for key, rows in lists.items()) + "\n}\n"


def _rows(rows: list[dict[str, object]]) -> str:
    return "[\n" + ",\n".join(_line(row) for row in rows) + "\n]" if rows else "[]"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=date.isoformat)


def _vacancy_row(one: Vacancy) -> dict[str, object]:
    return {"chamber": one.chamber.value, "state": one.state, "district": one.district}


def _committee_row(one: Committee) -> dict[str, object]:
    row: dict[str, object] = {"id": one.id, "chamber": one.chamber, "name": one.name}
    return row | ({"subcommittees": one.subcommittees} if one.subcommittees else {})


def _office_row(office: Office) -> dict[str, object]:
    row: dict[str, object] = {key: getattr(office, key) for key in _FIELDS}
    row["chamber"] = office.chamber.value
    if office.chamber is Chamber.SENATE:
        del row["district"]
    if office.caucus != office.party:
        row["caucus"] = office.caucus
    if not office.voting:
        row["voting"] = False
    row |= {key: value for key in _OPTIONAL if (value := getattr(office, key))}
    if office.local:
        row["local"] = [[one.city, one.phone, one.zip] for one in office.local]
    return row


def read_roster(text: str, *, file: str) -> Read[Roster]:
    """Return the roster of a roster.json, or None and one problem that names what is wrong with its shape.

    A file of a later major version, an unknown field, a wrong type, an impossible date, text that cannot be printed
    and an office given twice are errors; nothing that the text holds raises.
    """
    read = read_json(text, file=file)
    if read.value is None:
        return Read(None, read.problems or (error("roster-shape", Place(file), entry="roster", field="root"),))
    try:
        return Read(_Document(read.value, printable=_is_printable(text)).roster())
    except ShapeError as wrong:
        params = (("entry", wrong.entry), ("field", wrong.field))
        return Read(None, (Problem(wrong.code, Severity.ERROR, Place(file), params, wrong.office),))


def _is_printable(text: str) -> bool:
    """Whether every string of a JSON text is sure to be printable, without looking at each."""
    return text.replace("\n", "").isprintable() and not _ESCAPE.search(text)


class _Document:
    """Takes the document apart; ShapeError says what is wrong."""

    def __init__(self, value: object, *, printable: bool) -> None:
        if not isinstance(value, dict):
            raise ShapeError("roster", "root")
        if value.get("lobbykit") != FORMAT:
            raise ShapeError("roster", "lobbykit", code="roster-version")
        if not printable:
            _refuse_unprintable(value)
        self._values: dict[str, object] = value

    def roster(self) -> Roster:
        known = {"lobbykit", "congress", "as_of", "source", "commit", "licence", "vacant", "committees", "offices"}
        for key in self._values:
            if key not in known:
                raise ShapeError("roster", key[:60])
        offices = self._list("offices", OfficeReader().office)
        _refuse_twice("offices", (office.id for office in offices))
        committees = self._list("committees", committee_from)
        _refuse_twice("committees", (one.id for one in committees))
        return Roster(
            congress=self._congress(),
            as_of=self._as_of(),
            source=self._text("source"),
            licence=self._text("licence"),
            offices=offices,
            vacant=self._list("vacant", vacancy_from),
            committees=committees,
            commit=self._text("commit"),
        )

    def _congress(self) -> int:
        value = self._values.get("congress")
        if type(value) is not int or not 1 <= value <= _LAST_CONGRESS:
            raise ShapeError("roster", "congress")
        return value

    def _as_of(self) -> date:
        day = iso_day(self._text("as_of"))
        if day is None:
            raise ShapeError("roster", "as_of")
        return day

    def _text(self, key: str) -> str:
        value = self._values.get(key)
        if not isinstance(value, str):
            raise ShapeError("roster", key)
        return value

    def _list(self, key: str, make: Callable[[object, int], One]) -> tuple[One, ...]:
        value = self._values.get(key)
        if not isinstance(value, list):
            raise ShapeError("roster", key)
        return tuple([make(one, number) for number, one in enumerate(value, 1)])


def _refuse_twice(what: str, ids: Iterator[str]) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise ShapeError(f"{what}/{one}", "id", code="roster-twice")
        seen.add(one)


def _refuse_unprintable(value: dict[str, object]) -> None:
    """Look at every string, keys included, without recursion."""
    waiting: list[tuple[str, object]] = [("roster", key) for key in value]
    waiting += value.items()
    while waiting:
        key, one = waiting.pop()
        if isinstance(one, dict):
            name = one.get("id")
            entry = name if isinstance(name, str) and name.isprintable() else key
            waiting += [(entry[:60], part) for part in (*one, *one.values())]
        elif isinstance(one, list):
            waiting += [(key, part) for part in one]
        elif isinstance(one, str) and not one.isprintable():
            raise ShapeError(key if key.isprintable() else "roster", "text", code="roster-text-unsafe")
