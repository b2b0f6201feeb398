"""Tables for spreadsheets and data frames: one row a thing, always the same columns, every cell text."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_GUARD = "'"
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n", _GUARD)


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula (OWASP: CSV injection).

    A text that begins with an apostrophe gets one too, so that `unguarded` gives back every text as it was.
    """
    return _GUARD + text if text.startswith(_GUARDED) else text


def unguarded(cell: str) -> str:
    """Return the text that a cell of an export was made of."""
    return cell.removeprefix(_GUARD)


def table_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, str]], warning: str = "") -> bytes:
    """Return CSV in UTF-8 with a byte order mark: a header, commas, CRLF, quotation marks where they are needed.

    Every row has a cell for every column, and no cell is a formula; what a row says beside the columns is a KeyError.
    A `warning` is a line of one cell before the header.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    if warning:
        writer.writerow([guarded(warning)])
    writer.writerow(columns)
    for row in rows:
        if strange := row.keys() - set(columns):
            raise KeyError(*sorted(strange))
        writer.writerow([guarded(row.get(column, "")) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def document_bytes(document: Mapping[str, object]) -> bytes:
    """Return one JSON document in UTF-8."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def yes_no(value: object) -> str:
    """Return how a table says yes, no or nothing."""
    return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else ""


def parts(*given: object) -> str:
    """Return what is not blank, parted by bars; behind a line break come two blanks, so that a list keeps its lines."""
    return " | ".join(indented(told) for one in given if (told := str(one).strip()))


def indented(text: str) -> str:
    """Return a text of which every line but the first begins with two blanks."""
    return "\n  ".join(text.split("\n"))
