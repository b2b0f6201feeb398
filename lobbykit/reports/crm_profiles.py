"""Profiles of programs that keep contacts: the columns that each takes, and the limits that were found published.

Where each limit was read stands in docs/exports.md; what was not found there is not applied here.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROW = "lobbykit row"
"""The column with the id of a row, which stays the same in every later file."""


@dataclass(frozen=True, slots=True)
class CrmRow:
    """One row: its id, the import id of the record it goes on, and what happened; `minutes` is "" where unsaid."""

    id: str
    record: str
    subject: str
    day: str
    text: str
    minutes: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """One program: column → what of a row stands there, by the name of its field or as a fixed text after "=".

    `record_of` says which column names the record where the kind of it matters; `limits` are characters by column;
    `record_form` is how its import ids look, as far as that is published.
    """

    system: str
    columns: Mapping[str, str]
    limits: Mapping[str, int] = field(default_factory=dict)
    record_of: Mapping[str, str] = field(default_factory=dict)
    record_form: re.Pattern[str] | None = None

    def cells(self, row: CrmRow, on: str) -> dict[str, str]:
        """Return the cells of a row that goes on an "office", a "staffer" or a "delegate"."""
        found = {column: _cell(row, source) for column, source in self.columns.items()}
        if on in self.record_of:
            found |= {column: "" for column, source in self.columns.items() if source == "record"}
            found[self.record_of[on]] = row.record
        return found

    def too_long(self, cells: Mapping[str, str]) -> tuple[str, int, int] | None:
        """Return the first column whose text does not fit, with its characters and how many fit."""
        wrong = ((one, len(cells[one]), most) for one, most in self.limits.items() if len(cells[one]) > most)
        return next(wrong, None)

    def table(self, rows: Iterable[Mapping[str, str]]) -> bytes:
        """Return CSV in UTF-8 without a mark: a header, commas, CRLF, quotation marks where they are needed."""
        out = io.StringIO()
        writer = csv.DictWriter(out, list(self.columns), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue().encode()


def _cell(row: CrmRow, source: str) -> str:
    return source.removeprefix("=") if source.startswith("=") else str(getattr(row, source))


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "civicrm": Profile(
            "civicrm",
            {
                "External Identifier": "record",
                "Activity Type Label": "=Meeting",
                "Activity Date": "day",
                "Activity Subject": "subject",
                "Activity Details": "text",
                "Activity Duration": "minutes",
                ROW: "id",
            },
            {"External Identifier": 64, "Activity Subject": 255},
        ),
        "everyaction": Profile(
            "everyaction", {"vanid": "record", "date": "day", "subject": "subject", "note": "text", ROW: "id"}
        ),
        "salesforce": Profile(
            "salesforce",
            {
                "WhoId": "record",
                "WhatId": "record",
                "Subject": "subject",
                "ActivityDate": "day",
                "Status": "=Completed",
                "Description": "text",
                ROW: "id",
            },
            {"Subject": 255, "Description": 32_000},
            {"office": "WhatId", "staffer": "WhoId", "delegate": "WhoId"},
            re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?"),
        ),
        "airtable": Profile(
            "airtable",
            {
                ROW: "id",
                "Record": "record",
                "Date": "day",
                "Subject": "subject",
                "Notes": "text",
                "Minutes": "minutes",
                "Office": "office",
            },
            {"Subject": 100_000, "Notes": 100_000},
        ),
    }
)
"""System → its profile."""
