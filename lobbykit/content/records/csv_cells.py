"""CSV read cell by cell, each with its line and column: bounded, and strict about quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.problem import LobbykitError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ROWS = 20_000
MOST_BLANK = 100_000
"""How many rows of blank cells may stand among the others."""
MOST_CELLS = 250
LONGEST_CELL = 100_000
SEPARATORS = ",;\t"
_QUOTE = '"'
_LINES = re.compile(r"\n+")


class BadCsvError(LobbykitError):
    """CSV that cannot be read on from a place."""

    def __init__(self, code: str, place: Place, **params: str | int) -> None:
        super().__init__(code, **params)
        self.place = place


class Cell(NamedTuple):
    """What one cell says, and where it begins."""

    text: str
    place: Place


def separator_of(text: str) -> str:
    """Return what stands between the cells of the first line: a comma, semicolon or tab, whichever is most frequent."""
    first = text.partition("\n")[0]
    return max(SEPARATORS, key=first.count)


def csv_rows(text: str, file: str, separator: str = "") -> Iterator[list[Cell]]:
    """Yield the rows of CSV whose lines end with LF; rows of blank cells are passed over.

    Without a separator it is the one that the first line has most of.

    Raises BadCsvError for a quotation mark that is never closed or stands inside a cell, for text behind a closing one,
    and when there are more rows, more cells in a row or more characters in a cell than can be.
    """
    scan = _Scan(text, file, separator or separator_of(text))
    count = blank = 0
    while scan.position < len(text):
        row = scan.row()
        is_blank = not any(cell.text.strip() for cell in row)
        count, blank = count + (not is_blank), blank + is_blank
        if count > MOST_ROWS + 1 or blank > MOST_BLANK:
            raise BadCsvError("records-too-many", row[0].place, most=MOST_ROWS)
        if not is_blank:
            yield row


class _Scan:
    """A place in the text that only moves on, so that the time is that of reading every character once."""

    def __init__(self, text: str, file: str, separator: str) -> None:
        self._text = text
        self._file = file
        self._separator = separator
        self._end = re.compile(rf"[{separator}\n]")
        self._line = 1
        self._line_start = 0
        self.position = 0

    def row(self) -> list[Cell]:
        """Return the cells up to the end of the row, and stand behind it."""
        cells: list[Cell] = []
        while True:
            place = self._place(self.position)
            if len(cells) == MOST_CELLS:
                raise BadCsvError("csv-cells-many", place, most=MOST_CELLS)
            said = self._quoted(place) if self._text.startswith(_QUOTE, self.position) else self._bare()
            if len(said) > LONGEST_CELL:
                raise BadCsvError("csv-cell-long", place, most=LONGEST_CELL)
            cells.append(Cell(said, place))
            if not self._text.startswith(self._separator, self.position):
                break
            self.position += 1
        lines = _LINES.match(self._text, self.position)
        self._pass_lines(lines.end() if lines else self.position)
        return cells

    def _bare(self) -> str:
        found = self._end.search(self._text, self.position)
        end = found.start() if found else len(self._text)
        said, start = self._text[self.position : end], self.position
        if _QUOTE in said:
            raise BadCsvError("csv-quote-inside", self._place(start + said.index(_QUOTE)))
        self.position = end
        return said

    def _quoted(self, place: Place) -> str:
        """Return what stands between quotation marks, where two of them are one, and stand behind the last."""
        parts: list[str] = []
        start = self.position + 1
        while (end := self._text.find(_QUOTE, start)) >= 0:
            parts.append(self._text[start:end])
            if not self._text.startswith(_QUOTE, end + 1):
                break
            parts.append(_QUOTE)
            start = end + 2
            if len(parts) > LONGEST_CELL:
                raise BadCsvError("csv-cell-long", place, most=LONGEST_CELL)
        else:
            raise BadCsvError("csv-quote-open", place)
        self._pass_lines(end + 1)
        if self.position < len(self._text) and self._text[self.position] not in (self._separator, "\n"):
            raise BadCsvError("csv-quote-behind", self._place(self.position))
        return "".join(parts)

    def _pass_lines(self, end: int) -> None:
        count = self._text.count("\n", self.position, end)
        if count:
            self._line += count
            self._line_start = self._text.rindex("\n", self.position, end) + 1
        self.position = end

    def _place(self, position: int) -> Place:
        return Place(self._file, self._line, position - self._line_start + 1)
