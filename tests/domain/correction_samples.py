"""Two offices, a bill record, and facts that people type over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.bill import BillRecord, Cosponsor
from lobbykit.domain.corrections import (
    Correction,
    Standing,
    State,
    corrected_roster,
)
from lobbykit.domain.measure import Chamber, Measure, MeasureKind
from lobbykit.domain.office import Office, OfficeId, Roster

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

AS_OF = date(2026, 6, 15)


BEFORE, AFTER = date(2026, 5, 1), date(2026, 11, 20)


REP, SENATOR, STRANGER = OfficeId("A000001"), OfficeId("B000002"), OfficeId("Z999999")


HOUSE = Office(
    id=REP,
    chamber=Chamber.HOUSE,
    state="TX",
    district=28,
    party="D",
    caucus="D",
    voting=True,
    title="Representative",
    name="Ann B. Able",
    sort="Able, Ann",
    last="Able",
    start=date(2025, 1, 3),
    until=date(2027, 1, 3),
    since=date(2025, 1, 3),
    aliases=("Ann Able",),
    building="Longworth",
    room="1233",
    phone="202-225-0001",
)


SENATE = replace(
    HOUSE,
    id=SENATOR,
    chamber=Chamber.SENATE,
    state="OH",
    district=None,
    name="Bo Beech",
    last="Beech",
    aliases=(),
    until=date(2026, 11, 3),
    senate_class=3,
    building="Hart",
    room="317",
)


ROSTER = Roster(119, AS_OF, "a test", "CC0-1.0", (HOUSE, SENATE))


MEASURE = Measure(119, MeasureKind.HRES, 100)


RECORD = BillRecord(
    MEASURE,
    "A title",
    OfficeId("F000004"),
    date(2025, 2, 4),
    AS_OF,
    "a test",
    sponsor_name="Rep. Foster",
    cosponsors=(Cosponsor(SENATOR, date(2025, 3, 1)),),
    latest_action="Referred",
    latest_action_on=date(2025, 2, 4),
)


def fact(field: str, value: str, target: str = REP, on: date = AFTER, was: str | None = None) -> Correction:
    return Correction(target, field, value, on, "a phone call", "Kim", was)


def about(*corrections: Correction) -> tuple[Office, Office, tuple[Standing, ...]]:
    roster, standings = corrected_roster(ROSTER, corrections)
    house, senate = roster.offices
    return house, senate, standings


def states(standings: tuple[Standing, ...]) -> list[State]:
    return [one.state for one in standings]


def problem(standing: Standing) -> Problem:
    assert standing.problem is not None
    return standing.problem
