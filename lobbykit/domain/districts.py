"""Which House districts a ZIP code may lie in: candidates, never an answer, and who holds the seats of a state."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.apportionment import HOUSE_SEATS, SENATORS_A_STATE, house_seats
from lobbykit.domain.congress import congress_on, ordinal
from lobbykit.domain.measure import Chamber
from lobbykit.domain.problem import note, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.problem import Problem

_ZIP = re.compile(r"([0-9]{5})(?:-[0-9]{4})?", re.ASCII)
_CODE = re.compile(r"([A-Z]{2})-(AL|[1-9][0-9]?)", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """A seat of the House; `district` is 0 at large."""

    state: str
    district: int

    @property
    def code(self) -> str:
        """Return "TX-28", or "AK-AL" at large, as `Office.district_code` has it."""
        return f"{self.state}-{self.district or 'AL'}"

    @staticmethod
    def parse(code: str) -> Seat | None:
        """Return the seat that a code names, None for one that the House does not have."""
        match = _CODE.fullmatch(code)
        seat = Seat(match[1], 0 if match[2] == "AL" else int(match[2])) if match else None
        return seat if seat in SEATS else None


SEATS = frozenset(Seat(*one) for one in house_seats())


def zip_code(text: str) -> str | None:
    """Return the five digits of "43215", " 43215 " or "43215-1234", None for anything else."""
    match = _ZIP.fullmatch(text.strip())
    return match[1] if match else None


@dataclass(frozen=True, slots=True)
class Origin:
    """What a table of upstream does not say of itself: whose districts it has, of which day, and from where it is."""

    congress: int
    as_of: date
    source: str
    commit: str = ""


@dataclass(frozen=True, slots=True)
class Districts:
    """The table of one Congress: for each ZIP code that has residents, every seat whose district it may lie in.

    `as_of` is the day of the table. Post office boxes and some territories have no rows.
    """

    congress: int
    as_of: date
    source: str
    licence: str
    zips: Mapping[str, tuple[Seat, ...]]
    commit: str = ""

    def candidates(self, code: str) -> tuple[Seat, ...]:
        """Return the seats that a ZIP code of five digits may belong to, none when the table does not have it."""
        return self.zips.get(code, ())

    @property
    def unlisted(self) -> tuple[Seat, ...]:
        """Return the seats that no ZIP code of the table leads to."""
        return tuple(sorted(SEATS.difference(*self.zips.values())))

    @property
    def split(self) -> int:
        """Return how many ZIP codes have more than one candidate."""
        return sum(len(seats) > 1 for seats in self.zips.values())


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """A seat of the House and the offices that hold it on record; `vacant` when there are none."""

    seat: Seat
    offices: tuple[Office, ...]

    @property
    def vacant(self) -> bool:
        """Whether nobody holds it on record."""
        return not self.offices


@dataclass(frozen=True, slots=True)
class Delegation:
    """Everybody whom a state sends: its senators, the senior first, and every seat of the House in order.

    `vacant_senate` counts the Senate seats that nobody holds.
    """

    state: str
    senators: tuple[Office, ...]
    vacant_senate: int
    seats: tuple[SeatHeld, ...]


@dataclass(frozen=True, slots=True)
class ZipAnswer:
    """What a ZIP code leads to: candidate seats, none of them chosen, and the senators of their states.

    `problems` say how far this can be relied on.
    """

    zip: str
    seats: tuple[SeatHeld, ...]
    senators: tuple[Office, ...]
    problems: tuple[Problem, ...]


def delegation(roster: Roster, state: str) -> Delegation:
    """Return whom a state or territory sends; those that do not vote have one seat and no senators."""
    senators = _senators(roster, (state,))
    vacant = SENATORS_A_STATE - len(senators) if state in HOUSE_SEATS else 0
    seats = sorted(seat for seat in SEATS if seat.state == state)
    return Delegation(state, senators, max(vacant, 0), _held(roster, seats))


def zip_answer(districts: Districts, roster: Roster, code: str, today: date) -> ZipAnswer:
    """Return the candidates for a ZIP code of five digits, in the order of their codes."""
    seats = districts.candidates(code)
    states = tuple(dict.fromkeys(seat.state for seat in seats))
    return ZipAnswer(code, _held(roster, seats), _senators(roster, states), _limits(districts, code, today))


def _limits(districts: Districts, code: str, today: date) -> tuple[Problem, ...]:
    seats, congress = districts.candidates(code), ordinal(districts.congress)
    if seats:
        found = note("zip-candidates", zip=code, count=len(seats), congress=congress)
    else:
        found = note("zip-not-listed", zip=code, seats=", ".join(seat.code for seat in districts.unlisted))
    if districts.congress == congress_on(today):
        return (found,)
    return (found, warning("districts-other-congress", congress=congress, now=ordinal(congress_on(today))))


def _held(roster: Roster, seats: Iterable[Seat]) -> tuple[SeatHeld, ...]:
    wanted = tuple(seats)
    holders: dict[Seat, list[Office]] = {seat: [] for seat in wanted}
    for office in roster.offices:
        if office.district is not None and (found := holders.get(Seat(office.state, office.district))) is not None:
            found.append(office)
    return tuple(SeatHeld(seat, tuple(holders[seat])) for seat in wanted)


def _senators(roster: Roster, states: tuple[str, ...]) -> tuple[Office, ...]:
    found = (one for one in roster.offices if one.chamber is Chamber.SENATE and one.state in states)
    return tuple(sorted(found, key=lambda one: (states.index(one.state), one.rank != "senior", one.sort, one.id)))
