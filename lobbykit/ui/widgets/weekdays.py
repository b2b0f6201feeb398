"""The day of the week before a date, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from datetime import date


def with_weekday(day: date | None, words: str) -> str:
    """Return "Wednesday, February 4, 2026" for the words of a day, or of a day and an hour; as they are for None."""
    if day is None:
        return words
    weekday = QLocale().dayName(day.isoweekday())
    return f"{weekday[:1].upper()}{weekday[1:]}, {words}"
