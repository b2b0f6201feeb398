"""Offices of Congress and the roster that lists them, true on a stated day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.measure import Chamber

OfficeId = NewType("OfficeId", str)
CommitteeId = NewType("CommitteeId", str)
OFFICE_ID = re.compile(r"[A-Z][0-9]{6}")
COMMITTEE_ID = re.compile(r"[A-Z]{4}(?:[0-9A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class LocalOffice:
    """An office at home, in the district or state."""

    city: str
    phone: str | None = None
    zip: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """The office of one member, keyed by Bioguide id (one letter, six digits).

    `party` and `caucus` are D, R or I; `caucus` is whom an independent sits with. `district` is 0 at large and None
    for senators. `until` is the end of the term on record. `committees` holds "HSFA" or "HSRU:rank" (roles: chair,
    vice, rank, exofficio); subcommittees have six characters ("HSFA14"). `confirmed` is the day on which a person
    checked that the holder on record still holds the seat, `leaving` the day on which the holder goes, `successor` who
    holds the seat instead ("vacant" when nobody does), `spoken` how the name is said: all four come from corrections.
    """

    id: OfficeId
    chamber: Chamber
    state: str
    district: int | None
    party: str
    caucus: str
    voting: bool
    title: str
    name: str
    sort: str
    last: str
    start: date
    until: date
    since: date
    aliases: tuple[str, ...] = ()
    building: str | None = None
    room: str | None = None
    phone: str | None = None
    url: str | None = None
    senate_class: int | None = None
    rank: str | None = None
    appointed: bool = False
    leadership: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    local: tuple[LocalOffice, ...] = ()
    confirmed: date | None = None
    leaving: date | None = None
    successor: str | None = None
    spoken: str | None = None

    @property
    def district_code(self) -> str:
        """The key of a brief's local sentences: "TX-28", "AK-AL" at large, "OH" for senators."""
        if self.district is None:
            return self.state
        return f"{self.state}-{self.district or 'AL'}"

    def sits_on(self, committee: str) -> bool:
        """Whether the member sits on that committee or subcommittee, in any role."""
        return any(seat.partition(":")[0] == committee for seat in self.committees)


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee (four letters) with the names of its subcommittees by id."""

    id: CommitteeId
    chamber: str
    name: str
    subcommittees: tuple[tuple[CommitteeId, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A seat that nobody holds; `district` is 0 at large and for the Senate."""

    chamber: Chamber
    state: str
    district: int


@dataclass(frozen=True, slots=True)
class Roster:
    """All offices of one Congress as they were on `as_of`; `commit` names the version of the source, if it has one."""

    congress: int
    as_of: date
    source: str
    licence: str
    offices: tuple[Office, ...]
    vacant: tuple[Vacancy, ...] = ()
    committees: tuple[Committee, ...] = ()
    commit: str = ""

    def committee_name(self, code: CommitteeId) -> str:
        """Return "Senate Committee on Foreign Relations" for "SSFR", a part after its whole, or the code."""
        for one in self.committees:
            if one.id == code:
                return one.name
            if code in dict(one.subcommittees):
                return f"{one.name}, {dict(one.subcommittees)[code]}"
        return code
