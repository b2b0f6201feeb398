"""Import of github.com/unitedstates/congress-legislators: the people who sit in Congress, with rooms and committees."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.content.rosters.committees import (
    Gathered,
    gather_committees,
    gather_local_offices,
    gather_membership,
)
from lobbykit.content.rosters.members import Member
from lobbykit.content.rosters.source import Kind, Sources, read_sources
from lobbykit.content.rosters.table import MOST_MEMBERS, BadEntryError, Table, tables_of
from lobbykit.domain.apportionment import SENATORS_A_STATE, house_seats
from lobbykit.domain.congress import congress_on, end_of, ordinal
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Office, Roster, Vacancy
from lobbykit.domain.problem import Problem, Read, error, warning
from lobbykit.domain.states import NON_VOTING, STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

LICENCE = "CC0-1.0"
_COMPANIONS = {
    Kind.COMMITTEES: ("congress-committees-missing", gather_committees),
    Kind.MEMBERSHIP: ("congress-membership-missing", gather_membership),
    Kind.LOCAL: ("congress-local-missing", gather_local_offices),
}


def read_congress_legislators(files: Mapping[str, str], *, as_of: date, source: str, commit: str = "") -> Read[Roster]:
    """Return the roster of the Congress sitting on `as_of` from upstream's files (name → text), known by content.

    Legislators are required, as YAML, JSON or CSV; each missing companion (committees, membership, district offices)
    is a warning. A CSV has no dates of terms: the start and end of the Congress stand in, with a warning. Offices come
    by state, senators first. The value is None when any error stands.
    """
    congress = congress_on(as_of)
    read = read_sources(files, term=(end_of(congress - 1), end_of(congress)))
    problems = list(read.problems)
    if read.value is None or read.has_errors:
        return Read(None, tuple(problems))
    offices = _offices(read.value, as_of, problems)
    gathered = _companions(read.value, problems)
    problems += _strangers(read.value, offices, gathered)
    offices = [_joined(office, gathered) for office in offices]
    problems += _doubtful(read.value, offices, congress)
    roster = Roster(
        congress=congress,
        as_of=as_of,
        source=source,
        licence=LICENCE,
        offices=tuple(sorted(offices, key=_position)),
        vacant=_vacant(offices),
        committees=tuple(gathered.committees),
        commit=commit,
    )
    return Read(None if Read(None, tuple(problems)).has_errors else roster, tuple(problems))


def _offices(sources: Sources, as_of: date, problems: list[Problem]) -> list[Office]:
    try:
        entries = tables_of(sources.tables[Kind.LEGISLATORS], sources.place(Kind.LEGISLATORS), "legislators")
    except BadEntryError as failure:
        problems.append(failure.problem)
        return []
    offices: dict[str, Office] = {}
    for entry in entries:
        _add_office(entry, as_of, offices, problems)
    if len(offices) > MOST_MEMBERS:
        at = sources.place(Kind.LEGISLATORS)
        problems.append(error("congress-not-current", at, members=len(offices), seats=MOST_MEMBERS))
    return list(offices.values())


def _add_office(entry: Table, as_of: date, offices: dict[str, Office], problems: list[Problem]) -> None:
    try:
        member = Member(entry, as_of=as_of)
        office = member.office()
    except BadEntryError as failure:
        problems.append(failure.problem)
        return
    problems += member.problems
    if office.id in offices:
        problems.append(entry.bad("congress-member-twice", "id", member=office.id).problem)
    offices[office.id] = office


def _companions(sources: Sources, problems: list[Problem]) -> Gathered:
    gathered = Gathered()
    for kind, (missing, gather) in _COMPANIONS.items():
        if kind in sources.tables:
            gather(sources.tables[kind], sources.place(kind), gathered)
        else:
            problems.append(warning(missing))
    problems += gathered.problems
    return gathered


def _strangers(sources: Sources, offices: Sequence[Office], gathered: Gathered) -> list[Problem]:
    """Name the people and committees that only a companion file knows."""
    known = {str(office.id) for office in offices}
    problems = [
        warning("congress-member-unknown", sources.place(kind), member=member)
        for kind, members in ((Kind.MEMBERSHIP, gathered.seats), (Kind.LOCAL, gathered.local))
        for member in sorted(members.keys() - known)
    ]
    named = {str(one.id) for one in gathered.committees}
    named |= {str(sub) for one in gathered.committees for sub, _ in one.subcommittees}
    seated = {seat.partition(":")[0] for seats in gathered.seats.values() for seat in seats}
    unknown = sorted(seated - named) if named else []
    at = sources.place(Kind.MEMBERSHIP) if unknown else None
    return problems + [warning("congress-committee-unknown", at, committee=one) for one in unknown]


def _joined(office: Office, gathered: Gathered) -> Office:
    seats, local = gathered.seats.get(office.id, ()), gathered.local.get(office.id, ())
    return replace(office, committees=tuple(seats), local=local)


def _doubtful(sources: Sources, offices: Sequence[Office], congress: int) -> list[Problem]:
    """Say what a CSV lacks, and which seats two people hold."""
    problems = []
    if sources.from_csv:
        at = sources.place(Kind.LEGISLATORS)
        problems.append(
            warning("congress-csv-terms", at, congress=ordinal(congress), until=end_of(congress).isoformat())
        )
        problems.append(warning("congress-csv-lacks", at))
    seats = Counter((office.state, office.chamber.value, _seat(office)) for office in offices)
    return problems + [
        warning("congress-seat-twice", state=state, chamber=chamber, seat=seat, members=count)
        for (state, chamber, seat), count in sorted(seats.items())
        if count > 1
    ]


def _seat(office: Office) -> int:
    return (office.district if office.chamber is Chamber.HOUSE else office.senate_class) or 0


def _vacant(offices: Sequence[Office]) -> tuple[Vacancy, ...]:
    """Return House seats of the apportionment that nobody holds, and a Senate seat for each senator missing."""
    held = {(office.state, office.district) for office in offices if office.chamber is Chamber.HOUSE}
    senators = Counter(office.state for office in offices if office.chamber is Chamber.SENATE)
    missing = [
        Vacancy(Chamber.SENATE, state, 0)
        for state in sorted(STATE_NAMES.keys() - NON_VOTING)
        for _ in range(senators[state], SENATORS_A_STATE)
    ]
    return (*missing, *(Vacancy(Chamber.HOUSE, *seat) for seat in house_seats() if seat not in held))


def _position(office: Office) -> tuple[str, bool, int, bool, str]:
    is_house = office.chamber is Chamber.HOUSE
    return office.state, is_house, office.district or 0, office.rank != "senior", office.id
