"""The legislators' CSV that upstream publishes, read into the same tables as its YAML."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

from lobbykit.content.rosters.table import MOST_MEMBERS, Table, Value
from lobbykit.domain.problem import Place, Problem, Read, error

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

MOST_ROWS = 5_000
"""What lies beyond is counted only."""
_HEADER = re.compile(r"[^\r\n]{1,5000}")
_NEEDED = frozenset({"last_name", "first_name", "type", "state", "district", "party", "bioguide_id"})
_NAME = {"first": "first_name", "middle": "middle_name", "last": "last_name", "suffix": "suffix"}
_NAME |= {"nickname": "nickname", "official_full": "full_name"}
_TERM = {"type": "type", "state": "state", "district": "district", "class": "senate_class", "party": "party"}
_TERM |= {"url": "url", "address": "address", "phone": "phone"}


def is_legislators_csv(text: str) -> bool:
    """Whether the first line names the columns of the legislators' CSV."""
    header = _HEADER.match(text.removeprefix("\ufeff"))
    return header is not None and {cell.strip('" ') for cell in header[0].split(",")} >= _NEEDED


def read_legislators_csv(text: str, *, file: str, term: tuple[date, date]) -> Read[Value]:
    """Return one person a row with one term from `term[0]` to `term[1]`; a row with too many cells is an error."""
    rows = csv.DictReader(StringIO(text.lstrip("\ufeff"), newline=""), restval="", strict=True)
    people: list[Value] = []
    problems: list[Problem] = []
    line = 1
    try:
        for row in rows:
            place = Place(file, line + 1)
            line = rows.line_num
            if len(people) == MOST_ROWS:
                count = MOST_ROWS + 1 + sum(1 for _ in rows)
                problems.append(error("congress-not-current", Place(file), members=count, seats=MOST_MEMBERS))
                break
            if None in row:
                problems.append(error("csv-row-too-long", place))
            people.append(_person(row, place, term))
    except csv.Error as failure:
        problems.append(error("csv-syntax", Place(file, line + 1), reason=str(failure)))
    return Read(tuple(people), tuple(problems))


def _person(row: Mapping[str, str], place: Place, term: tuple[date, date]) -> Table:
    start, end = term
    terms = _renamed(row, _TERM) | {"start": start.isoformat(), "end": end.isoformat()}
    return Table(
        place,
        {
            "id": Table(place, {"bioguide": row["bioguide_id"]}),
            "name": Table(place, _renamed(row, _NAME)),
            "terms": (Table(place, terms),),
        },
    )


def _renamed(row: Mapping[str, str], columns: Mapping[str, str]) -> dict[str, Value]:
    return {key: row.get(column, "") for key, column in columns.items()}
