"""Workbooks for spreadsheet programs (XLSX): every text stays the text it is, no cell is a formula or a link."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int
LONGEST = 32_767
"""The characters that a cell of a spreadsheet program can hold."""
ROWS = 1_048_576
_NARROW, _WIDE, _SAMPLED = 8, 60, 200
_MADE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_TEXT_STAYS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_OPTIONS = {"in_memory": True, **_TEXT_STAYS}


class SheetTooLongError(LobbykitError):
    """A sheet has more rows than a spreadsheet program can hold; nothing was made."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its columns and its rows, which may leave columns out; numbers are numbers there."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, Cell], ...]


def workbook_bytes(sheets: Iterable[Sheet], *, warning: tuple[str, str] | None = None) -> bytes:
    """Return a workbook; the same sheets give the same bytes, and nothing touches the disk.

    A text too long for a cell goes on in columns at the end, called as its own with 2, 3… behind. With a `warning`, a
    name and a text, a sheet that says it comes first. Raises SheetTooLongError; a row that holds more than the columns
    is a KeyError.
    """
    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        book.set_properties({"created": _MADE})
        plain, bold = book.add_format({"text_wrap": True, "valign": "top"}), book.add_format({"bold": True})
        if warning:
            first = book.add_worksheet(warning[0])
            first.set_column(0, 0, _WIDE)
            first.write_string(0, 0, warning[1], book.add_format({"bold": True, "text_wrap": True}))
        for sheet in sheets:
            _fill(book.add_worksheet(sheet.name), sheet, plain, bold)
    return out.getvalue()


def _fill(page: Worksheet, sheet: Sheet, plain: Format, bold: Format) -> None:
    if len(sheet.rows) >= ROWS:
        raise SheetTooLongError("sheet-too-long", sheet=sheet.name, count=len(sheet.rows), most=ROWS - 1)
    columns = [*sheet.columns, *_continued(sheet)]
    places = {column: number for number, column in enumerate(columns)}
    for column, number in places.items():
        page.set_column(number, number, _width(column, sheet.rows), plain)
        page.write_string(0, number, column, bold)
    for line, row in enumerate(sheet.rows, 1):
        for column, cell in row.items():
            _write(page, line, places, column, cell)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), len(columns) - 1)


def _write(page: Worksheet, line: int, places: Mapping[str, int], column: str, cell: Cell) -> None:
    place = places[column]
    if isinstance(cell, int):
        page.write_number(line, place, cell)
    elif 0 < len(cell) <= LONGEST // 2:
        page.write_string(line, place, cell)
    else:
        for number, part in enumerate(_parts(cell), 1):
            page.write_string(line, place if number == 1 else places[f"{column} {number}"], part)


def _continued(sheet: Sheet) -> list[str]:
    """Return the columns in which too long texts go on."""
    longest: dict[str, int] = {}
    for row in sheet.rows:
        for column, cell in row.items():
            if isinstance(cell, str) and len(cell) > LONGEST // 2:
                longest[column] = max(longest.get(column, 1), len(_parts(cell)))
    return [f"{column} {number}" for column in sheet.columns for number in range(2, longest.get(column, 1) + 1)]


def _parts(text: str) -> list[str]:
    """Return a text in parts that a cell can hold, none for no text; the program counts letters beyond U+FFFF twice."""
    if len(text) <= LONGEST // 2:
        return [text] if text else []
    parts, size = [[]], 0  # type: list[list[str]], int
    for letter in text:
        width = 2 if letter > "\uffff" else 1
        if size + width > LONGEST:
            parts.append([])
            size = 0
        parts[-1].append(letter)
        size += width
    return ["".join(part) for part in parts]


def _width(column: str, rows: Sequence[Mapping[str, Cell]]) -> int:
    """Return how wide a column is, by its first rows; long texts are wrapped."""
    lines = (line for row in rows[:_SAMPLED] for line in str(row.get(column, "")).split("\n"))
    return min(_WIDE, 2 + max(_NARROW, len(column) + 2, *map(len, lines), 0))
