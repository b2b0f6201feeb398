"""Import of github.com/OpenSourceActivismTech/us-zipcodes-congress: ZIP areas of the census and their districts."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.strict_json import shown
from lobbykit.domain.districts import SEATS, Districts, Seat, named_seats
from lobbykit.domain.problem import Place, Problem, Read, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.districts import Origin

LICENCE = "United States Government work"
_STATE, _ZIP, _DISTRICT = "state_abbr", "zcta", "cd"
_NEEDED = (_STATE, _ZIP, _DISTRICT)
_FIVE = re.compile(r"[0-9]{5}", re.ASCII)
_SEATS = {(seat.state, str(seat.district)): seat for seat in SEATS}
_MOST_TOLD = 20
_HEADER = re.compile(r"[^\r\n]{1,5000}")
MOST_ROWS = 60_000
"""Half as many again as the real table has."""


class _BadRowError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def is_zip_table(text: str) -> bool:
    """Whether the first line names the columns of the table."""
    header = _HEADER.match(text.removeprefix("\ufeff"))
    return header is not None and {cell.strip('" ') for cell in header[0].split(",")} >= {_ZIP, _DISTRICT}


def read_zip_tables(files: Mapping[str, str], *, origin: Origin) -> Read[Districts]:
    """Return the table of CSV files (name → text) with the columns state_abbr, zcta and cd, one candidate a row.

    Errors: another header, a row that is none, a seat that the House does not have, a row given twice, more rows than
    can be; at most twenty are told of each file. Seats that no row leads to are one warning. The value is None when any
    error stands.
    """
    found: dict[tuple[str, Seat], Place] = {}
    problems: list[Problem] = []
    for name, text in files.items():
        problems += _read(text, name, found)
    if problems:
        return Read(None, tuple(problems))
    zips: dict[str, tuple[Seat, ...]] = {}
    for code, seat in sorted(found):
        zips[code] = (*zips.get(code, ()), seat)
    districts = Districts(origin.congress, origin.as_of, origin.source, LICENCE, zips, origin.commit)
    return Read(districts, _missing(districts))


def _missing(districts: Districts) -> tuple[Problem, ...]:
    seats = districts.unlisted
    return (warning("districts-seats-unlisted", seats=named_seats(seats), count=len(seats)),) if seats else ()


def _read(text: str, file: str, found: dict[tuple[str, Seat], Place]) -> list[Problem]:
    """Add the rows of one file to those found, and return what is wrong with it."""
    problems: list[Problem] = []
    for row in _rows(text, file):
        if isinstance(row, Problem):
            problems.append(row)
        else:
            place, key = row
            if key in found:
                code, seat = key
                twice = error("districts-row-twice", place, zip=code, seat=seat.code, other=str(found[key]))
                problems.append(twice)
            found.setdefault(key, place)
        if len(problems) == _MOST_TOLD:
            return problems
        if len(found) > MOST_ROWS:
            return [error("districts-too-many", Place(file), most=MOST_ROWS)]
    return problems


def _rows(text: str, file: str) -> Iterator[tuple[Place, tuple[str, Seat]] | Problem]:
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(rows, [])]
        if any(header.count(name) != 1 for name in _NEEDED):
            yield error("districts-columns", Place(file), needed=", ".join(_NEEDED))
            return
        columns = _Columns(len(header), *(header.index(name) for name in _NEEDED))
        empty = True
        for row in rows:
            if row:
                empty = False
                yield columns.candidate(row, Place(file, rows.line_num))
        if empty:
            yield error("districts-empty", Place(file))
    except csv.Error as failure:
        yield error("csv-syntax", Place(file, rows.line_num + 1), reason=str(failure))


class _Columns(NamedTuple):
    """Where the columns stand, and how many there are."""

    cells: int
    state: int
    zip: int
    district: int

    def candidate(self, row: list[str], place: Place) -> tuple[Place, tuple[str, Seat]] | Problem:
        if len(row) != self.cells:
            return error("districts-cells", place, cells=len(row), count=self.cells)
        try:
            return place, (self._code(row, place), self._seat(row, place))
        except _BadRowError as bad:
            return bad.problem

    def _code(self, row: list[str], place: Place) -> str:
        if not _FIVE.fullmatch(row[self.zip]):
            raise _BadRowError(error("districts-zip-bad", place, text=shown(row[self.zip])))
        return row[self.zip]

    def _seat(self, row: list[str], place: Place) -> Seat:
        state, district = row[self.state], row[self.district]
        seat = _SEATS.get((state, district))
        if seat is None:
            raise _BadRowError(error("districts-seat-unknown", place, text=shown(f"{state} {district}")))
        return seat
