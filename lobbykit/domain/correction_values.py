"""Fields that people may correct, in general, and the values that they can have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from lobbykit.domain.bill import BillRecord
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.office import OFFICE_ID, Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

Record = TypeVar("Record", Office, BillRecord)
CONFIRMED, VACANT = "confirmed", "vacant"
_PHONE = re.compile(r"\(?([0-9]{3})\)?[ .-]?([0-9]{3})[ .-]?([0-9]{4})")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Field(Generic[Record]):
    """One field. `example` shows how a value is typed.

    `normal` returns a value in the one spelling that is compared and stored, or None when the field cannot have it.
    `upstream` returns what the record says that bears on the value, "" when nothing does; `agrees` whether that is the
    same. `apply` returns the record with the value in force, or None when there is nothing to apply it to. `subject`
    tells corrections of one field apart that do not replace each other.
    """

    example: str
    normal: Callable[[str], str | None]
    upstream: Callable[[Record, str, date], str]
    apply: Callable[[Record, str, date], Record | None]
    agrees: Callable[[Record, str, date], bool] | None = None
    subject: Callable[[str], str] = lambda _: ""

    def is_met(self, record: Record, value: str, on: date) -> bool:
        """Whether the record says the same."""
        return self.agrees(record, value, on) if self.agrees else self.upstream(record, value, on) == value


def line_value(value: str) -> str | None:
    """Return a text on one line, of at most 300 printable characters."""
    text = " ".join(value.split())
    return text if text and text.isprintable() and len(text) <= _LONGEST else None


def day_value(value: str) -> str | None:
    """Return a day written YYYY-MM-DD."""
    day = iso_day(value.strip())
    return day.isoformat() if day else None


def phone_value(value: str) -> str | None:
    """Return a phone number as 202-225-3121."""
    match = _PHONE.fullmatch(value.strip())
    return "-".join(match.groups()) if match else None


def party_value(value: str) -> str | None:
    """Return D, R or I."""
    letter = value.strip().upper()
    return letter if letter in {"D", "R", "I"} else None


def office_id_value(value: str) -> str | None:
    """Return a Bioguide id."""
    return value.strip() if OFFICE_ID.fullmatch(value.strip()) else None


def holder_value(value: str) -> str | None:
    """Return "confirmed", "vacant" or the name of the person who holds the seat."""
    text = line_value(value)
    return text.casefold() if text and text.casefold() in {CONFIRMED, VACANT} else text
