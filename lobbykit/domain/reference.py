"""What a brief is tailored and checked against."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.choices import NO_CHOICES
from lobbykit.domain.print_records import PrintHistory

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Organization
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.graphic import Logo
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office, OfficeId, Roster
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.preflight.partisan_words import LoadedWords
    from lobbykit.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Reference:
    """The roster, the bill records, the stock phrases of the sheet's language, and the day it is.

    `choices` are what a team lead decided, by (office, brief); `printed` is what was printed before. `logos` are those
    of the brief at hand, by file name, and `logo_problems` say which could not be read. `loaded_words` are
    lists of wording that takes a side.
    """

    roster: Roster
    offices: Mapping[OfficeId, Office]
    bills: Mapping[Measure, BillRecord]
    phrases: Phrases
    today: date
    choices: Mapping[tuple[str, str], Choices] = field(default_factory=lambda: MappingProxyType({}))
    printed: PrintHistory = field(default_factory=PrintHistory)
    logos: Mapping[str, Logo] = field(default_factory=lambda: MappingProxyType({}))
    logo_problems: tuple[Problem, ...] = ()
    loaded_words: tuple[LoadedWords, ...] = ()

    def logo_of(self, organization: Organization) -> Logo | None:
        """Return the logo of an organization that has granted its use by today, if it was read."""
        granted = organization.permission is not None and organization.permission <= self.today
        return self.logos.get(organization.logo.raw) if organization.logo and granted else None

    def choices_for(self, office: str, brief: str) -> Choices:
        """Return what was decided for an office and a brief, nothing unless somebody did."""
        return self.choices.get((office, brief), NO_CHOICES)

    def sponsor_of(self, measure: Measure) -> str | None:
        """Return "Rep. Bill Foster" for a measure on record, None when nobody is known to lead it."""
        record = self.bills.get(measure)
        if record is None or record.sponsor is None:
            return None
        office = self.offices.get(record.sponsor)
        return self.short_name(office) if office else record.sponsor_name or None

    def short_name(self, office: Office) -> str:
        """Return the name with its short title: "Rep. Bill Foster", "Del. Eleanor Holmes Norton"."""
        return f"{self.phrases.say('title-' + _code(office))} {office.name}"

    def full_name(self, office: Office) -> str:
        """Return the name with its whole title: "Representative Bill Foster"."""
        return f"{self.phrases.say('full-title-' + _code(office))} {office.name}"


def _code(office: Office) -> str:
    return office.title.casefold().replace(" ", "-")
