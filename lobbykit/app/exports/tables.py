"""Tables for spreadsheets and data frames: one row a thing, always the same columns, every cell text."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from lobbykit.app.printing import csv_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def table_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return CSV in UTF-8: a header, commas, CRLF, quotation marks where they are needed; no cell is a formula.

    Every row has a cell for every column; what a row says beside the columns is a KeyError.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        if strange := row.keys() - set(columns):
            raise KeyError(*sorted(strange))
        writer.writerow([csv_cell(row.get(column, "")) for column in columns])
    return out.getvalue().encode()


def document_bytes(document: Mapping[str, object]) -> bytes:
    """Return one JSON document in UTF-8."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def yes_no(value: object) -> str:
    """Return how a table says yes, no or nothing."""
    return {True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else ""


def one_line(text: object) -> str:
    """Return a text with every run of blanks and line breaks as one blank."""
    return " ".join(str(text).split())


def parts(*given: object) -> str:
    """Return what is not empty, parted by bars, on one line."""
    return " | ".join(told for one in given if (told := one_line(one)))
