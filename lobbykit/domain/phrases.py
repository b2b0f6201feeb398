"""Stock phrases in the language of a sheet: the few words on paper that no brief supplies."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.congress import ordinal
from lobbykit.domain.states import NON_VOTING, STATE_NAMES
from lobbykit.domain.terms_of_art import TermsOfArt

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_NOON = 12


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Templates by code, and how this language writes dates; filled from the message catalogue.

    There is one for each language, so it is equal to itself alone and can be a key.
    """

    lang: str
    templates: Mapping[str, str]
    months: tuple[str, ...]
    date_form: str
    month_form: str
    states: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(STATE_NAMES))
    terms: TermsOfArt = field(default_factory=TermsOfArt)

    def say(self, code: str, **params: str) -> str:
        """Return the phrase with its parameters; an unknown code is a KeyError, since tests keep them complete."""
        text = self.templates[code]
        for name, value in params.items():
            text = text.replace("{" + name + "}", value)
        return text

    def day(self, day: date) -> str:
        """Write a date in full, e.g. "February 4, 2026"."""
        return self.date_form.format(month=self.months[day.month - 1], day=day.day, year=day.year)

    def seat(self, state: str, district: int | None) -> str:
        """Name a seat: the state for the Senate and where there is only one seat, else with its district (0 at large).

        "Ohio, 3rd District", "Alaska, At Large"; `{ordinal}` is for languages that count districts as English does.
        """
        name = self.states[state]
        if district is None or state in NON_VOTING:
            return name
        if not district:
            return self.say("seat-at-large", state=name)
        return self.say("seat-district", state=name, ordinal=ordinal(district), number=str(district))

    def clock(self, moment: datetime) -> str:
        """Write a time of day, e.g. "9:30 AM"."""
        code = "clock-am" if moment.hour < _NOON else "clock-pm"
        return self.say(code, time=f"{moment.hour % _NOON or _NOON}:{moment:%M}")

    def short_day(self, day: date) -> str:
        """Write a date with its month shortened, e.g. "4 Feb 2026"."""
        month = self.templates["short-months"].split("|")[day.month - 1]
        return self.say("short-date", day=str(day.day), month=month, year=str(day.year))

    def dated(self, text: str) -> str:
        """Write an ISO date of any precision ("2025", "2025-02", "2025-02-23"); other text stays as typed."""
        parts = text.split("-")
        if not all(part.isdigit() for part in parts):
            return text
        match [int(part) for part in parts]:
            case [year, month] if 1 <= month <= len(self.months):
                return self.month_form.format(month=self.months[month - 1], year=year)
            case [_, _, _]:
                return self.day(date.fromisoformat(text))
            case _:
                return text
