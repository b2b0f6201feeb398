"""Records from a file of any of three forms: JSON Lines, one JSON document that lists them, or CSV with a header."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.bounded import decoded
from lobbykit.content.records.csv_cells import MOST_ROWS, BadCsvError, csv_rows
from lobbykit.content.strict_json import read_json, shown
from lobbykit.domain.problem import Place, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.content.records.csv_cells import Cell

LIMIT = 20_000_000
LONGEST_LINE = 256_000
MOST_TOLD = 20
MOST_OPENED, MOST_COMMAS = 10 * MOST_ROWS, 50 * MOST_ROWS
"""Brackets and commas of JSON, so that the tree of a file is not much larger than the file."""
_DECODER = json.JSONDecoder()
_WORDED = re.compile(r"\S[^\n]*")
_BLANK = re.compile(r"[ \t\n\r]*")
_COMMA = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its fields as the file has them and where it begins.

    `cells` are the places of the fields of a CSV, whose values are all text; None where the record is JSON, whose
    `text` finds them. `sent` is the day, in ISO, on which a form's answers came in, where its table tells.
    """

    place: Place
    fields: Mapping[str, object]
    cells: Mapping[str, Place] | None = None
    text: str = ""
    sent: str = ""

    def at(self, path: str) -> Place:
        """Return where a field stands, or where the record begins when it has none of that name."""
        if self.cells is not None:
            return self.cells.get(path, self.place)
        position = 0
        for segment in (path,) if f'"{path}"' in self.text else path.split("/"):
            found = re.compile(rf'"{re.escape(segment)}"\s*:').search(self.text, position)
            if found is None:
                break
            position = found.start()
        before = self.text[:position]
        line = before.count("\n")
        column = len(before) - before.rindex("\n") if line else self.place.column + position
        return Place(self.place.file, self.place.line + line, column)


@dataclass(frozen=True, slots=True)
class RecordFile:
    """The records of a file, and the places of the column names where it is CSV."""

    records: tuple[Record, ...]
    header: Mapping[str, Place] | None = None


def read_records(data: bytes, *, file: str, key: str) -> Read[RecordFile]:
    """Return the records of a file; `key` is what a JSON document lists them under.

    At most twenty errors are told, and how many more there are; raises UnreadableFileError for bytes that are no text.
    """
    text = decoded(data, file=file)
    start = text.lstrip()
    if not start:
        return Read(None, (error("records-empty", Place(file)),))
    if start[0] in "{[" and (sum(map(text.count, "{[")) > MOST_OPENED or text.count(",") > MOST_COMMAS):
        return Read(None, (error("records-parts", Place(file), most=MOST_ROWS),))
    if re.match(rf'\{{\s*"(?:lobbykit|{key})"\s*:', start):
        return _document(text, file, key)
    if start[0] in "{[":
        return _told(_lines(text, file))
    return _csv(text, file)


def is_table(data: bytes) -> bool:
    """Whether a file is none of the forms of JSON, by how it begins."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in {b"{", b"["}


def _told(found: Iterator[Record | Problem], header: Mapping[str, Place] | None = None) -> Read[RecordFile]:
    records: list[Record] = []
    problems: list[Problem] = []
    for one in found:
        if len(records) + len(problems) == MOST_ROWS:
            problems.insert(0, error("records-too-many", one.place or Place(""), most=MOST_ROWS))
            break
        if isinstance(one, Problem):
            problems.append(one)
        else:
            records.append(one)
    return Read(None if problems else RecordFile(tuple(records), header), few(problems))


def few(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the first twenty errors and how many more there are, and everything that is none."""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    rest = [one for one in problems if one.severity is not Severity.ERROR]
    more = errors[MOST_TOLD:]
    last = (error("records-more-errors", more[0].place, count=len(more)),) if more else ()
    return (*errors[:MOST_TOLD], *last, *rest)


def _lines(text: str, file: str) -> Iterator[Record | Problem]:
    number, seen = 1, 0
    for found in _WORDED.finditer(text):
        number += text.count("\n", seen, found.start())
        line = text[text.rfind("\n", 0, found.start()) + 1 if number > 1 else 0 : found.end()]
        place, seen = Place(file, number), found.end()
        if len(line.encode()) > LONGEST_LINE:
            yield error("line-too-long", place, limit=LONGEST_LINE)
            continue
        read = read_json(line, file=file)
        if isinstance(read.value, dict):
            yield Record(place, read.value, text=line)
        elif read.problems:
            yield from (_moved(one, number) for one in read.problems)
        else:
            yield error("line-not-object", place)


def _moved(problem: Problem, line: int) -> Problem:
    """Return a problem of one line at its place in the file."""
    column = problem.place.column if problem.place else 1
    file = problem.place.file if problem.place else ""
    return Problem(problem.code, problem.severity, Place(file, line, column), problem.params)


def _document(text: str, file: str, key: str) -> Read[RecordFile]:
    read = read_json(text, file=file)
    if read.has_errors or not isinstance(read.value, dict):
        return Read(None, read.problems or (error("records-no-list", Place(file), key=key),))
    listed = read.value.get(key)
    if not isinstance(listed, list):
        return Read(None, (error("records-no-list", Place(file), key=key),))
    return _told(_items(text, file, listed, _list_start(text, key)))


def _items(text: str, file: str, listed: list[object], position: int) -> Iterator[Record | Problem]:
    """Yield each object of a list whose first item may begin at a position; the text is known to be sound."""
    line, line_start = 1, 0
    seen = 0
    for value in listed:
        start = _after(_COMMA, text, position)
        count = text.count("\n", seen, start)
        if count:
            line, line_start = line + count, text.rindex("\n", seen, start) + 1
        seen = start
        _, position = _DECODER.raw_decode(text, start)
        place = Place(file, line, start - line_start + 1)
        if isinstance(value, dict):
            yield Record(place, value, text=text[start:position])
        else:
            yield error("line-not-object", place)


def _list_start(text: str, key: str) -> int:
    """Return where the items of the list under a key of the document begin."""
    position = text.index("{") + 1
    while True:
        name, position = _DECODER.raw_decode(text, _after(_COMMA, text, position))
        position = _after(_BLANK, text, text.index(":", position) + 1)
        if name == key:
            return position + 1
        _, position = _DECODER.raw_decode(text, position)


def _after(pattern: re.Pattern[str], text: str, position: int) -> int:
    found = pattern.match(text, position)
    return found.end() if found else position


def _csv(text: str, file: str) -> Read[RecordFile]:
    try:
        found = list(csv_rows(text, file))
    except BadCsvError as bad:
        return Read(None, (Problem(bad.code, Severity.ERROR, bad.place, bad.params),))
    names: dict[str, Place] = {}
    problems: list[Problem] = []
    for cell in found[0] if found else ():
        name = cell.text.strip()
        if not name:
            problems.append(error("csv-column-unnamed", cell.place))
        elif name in names:
            problems.append(error("csv-column-twice", cell.place, name=shown(name), other=str(names[name])))
        names[name] = cell.place
    if problems:
        return Read(None, few(problems))
    if len(found) < 2:  # noqa: PLR2004 - a header and a row
        return Read(None, (error("records-empty", Place(file)),))
    return _told((_row(list(names), row) for row in found[1:]), names)


def _row(names: list[str], row: list[Cell]) -> Record | Problem:
    if len(row) != len(names):
        return error("csv-cells-count", row[0].place, cells=len(row), count=len(names))
    pairs = [(name, cell) for name, cell in zip(names, row, strict=True) if cell.text.strip()]
    texts, places = {name: cell.text for name, cell in pairs}, {name: cell.place for name, cell in pairs}
    return Record(row[0].place, texts, places)
