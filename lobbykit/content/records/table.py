"""Tables as people keep them: titles above the header, headers of two merged rows, rows cut short at their end."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from lobbykit.content.records.csv_cells import SEPARATORS, BadCsvError, csv_rows
from lobbykit.content.records.record_file import MOST_TOLD, Record, RecordFile, few
from lobbykit.content.strict_json import shown
from lobbykit.domain.problem import Place, Problem, Read, Severity, error, note

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.content.records.csv_cells import Cell

BETWEEN = " / "
"""What stands between the two rows of a merged header, and so between the two parts of a column's name."""
_LOOKED_AT = 15
_ENOUGH = 2
_QUOTED = re.compile(r'"[^"]*"')
_DECLARED = re.compile(r'"?sep=([,;\t])"?\n', re.IGNORECASE)


def read_table(text: str, *, file: str, known: Callable[[str], bool]) -> Read[RecordFile]:
    """Return the rows of a table under the names of its columns; `known` tells which names a header may have.

    The header is the first row with two known names, else the first row. Rows above it are named in a note. A column
    without a name is called by its number where it holds anything; a name that comes again gets its number too.
    """
    declared = _DECLARED.match(text)
    separator = declared[1] if declared else separator_in(text)
    blank = "\n" if declared else ""
    try:
        rows = list(csv_rows(blank + text[declared.end() :] if declared else text, file, separator))
    except BadCsvError as bad:
        return Read(None, (Problem(bad.code, Severity.ERROR, bad.place, bad.params),))
    if not rows:
        return Read(None, (error("records-empty", Place(file)),))
    begin, first, names = _header(rows, known)
    body = rows[first + 1 :]
    named = _named(names, body)
    found = [_row(named, len(names), row) for row in body]
    records = tuple(one for one in found if isinstance(one, Record))
    problems = [one for one in found if isinstance(one, Problem)]
    if not found:
        problems.append(error("records-empty", Place(file)))
    told = (*few(problems), *_above(rows[:begin]))
    places = {name: rows[first][min(at, len(rows[first]) - 1)].place for at, name in named.items()}
    return Read(None if problems else RecordFile(records, places), told)


def separator_in(text: str) -> str:
    """Return what stands between cells: what most of the first lines have outside quotation marks."""
    lines = _QUOTED.sub("", text[:20_000]).split("\n")[:20]
    return max(SEPARATORS, key=lambda one: (sum(one in line for line in lines), sum(line.count(one) for line in lines)))


def _header(rows: Sequence[Sequence[Cell]], known: Callable[[str], bool]) -> tuple[int, int, list[str]]:
    """Return the first and the last row of the header, and the names of all columns, blank where there is none."""
    scores = [sum(known(cell.text) for cell in row if cell.text.strip()) for row in islice(rows, _LOOKED_AT)]
    first = next((at for at, score in enumerate(scores) if score >= _ENOUGH), 0)
    own = [_one_line(cell.text) for cell in rows[first]]
    follows = first + 1 < len(scores) and scores[first + 1] >= _ENOUGH
    if follows and not all(own):
        return first, first + 1, _merged(own, rows[first + 1])
    before = [_one_line(cell.text) for cell in rows[first - 1]] if first else []
    if sum(map(bool, before)) >= _ENOUGH and not all(before):
        return first - 1, first, _merged(before, rows[first])
    return first, first, own


def _merged(groups: Sequence[str], row: Sequence[Cell]) -> list[str]:
    """Return the names of columns under merged cells: each group goes on until the next begins."""
    names: list[str] = []
    group = ""
    for at in range(max(len(groups), len(row))):
        group = (groups[at] if at < len(groups) else "") or group
        own = _one_line(row[at].text) if at < len(row) else ""
        names.append(BETWEEN.join(filter(None, (group, own))))
    return names


def _named(names: Sequence[str], body: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """Return the name of each column that has one or holds anything."""
    found: dict[int, str] = {}
    for at, name in enumerate(names):
        if name and name not in found.values():
            found[at] = name
        elif any(at < len(row) and row[at].text.strip() for row in body):
            found[at] = f"{name} {at + 1}" if name else f"#{at + 1}"
    return found


def _row(named: dict[int, str], width: int, row: Sequence[Cell]) -> Record | Problem:
    if any(cell.text.strip() for cell in row[width:]):
        return error("csv-cells-count", row[0].place, cells=len(row), count=width)
    filled = [(named[at], cell) for at, cell in enumerate(row[:width]) if cell.text.strip()]
    texts, places = {name: cell.text for name, cell in filled}, {name: cell.place for name, cell in filled}
    return Record(row[0].place, texts, places)


def _above(rows: Sequence[Sequence[Cell]]) -> tuple[Problem, ...]:
    """Return notes of what stands above the header and is not taken in."""
    told = [(row[0].place, " ".join(cell.text for cell in row if cell.text.strip())) for row in rows]
    return tuple(note("csv-above-header", place, text=shown(_one_line(text))) for place, text in told[:MOST_TOLD])


def _one_line(text: str) -> str:
    return " ".join(text.split())
