"""Offices: seats are named as briefs name them, and committee seats are found in any role."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Committee, CommitteeId, Office, OfficeId, Roster

MEMBER = Office(
    id=OfficeId("A000001"),
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
    committees=("HSFA", "HSRU:rank", "HSAP14:chair"),
)


def test_a_seat_is_coded_by_district_at_large_or_state() -> None:
    assert MEMBER.district_code == "TX-28"
    assert replace(MEMBER, state="AK", district=0).district_code == "AK-AL"
    assert replace(MEMBER, chamber=Chamber.SENATE, state="OH", district=None).district_code == "OH"


def test_a_seat_on_a_committee_counts_in_any_role_but_a_subcommittee_is_not_its_parent() -> None:
    assert MEMBER.sits_on("HSFA")
    assert MEMBER.sits_on("HSRU")
    assert MEMBER.sits_on("HSAP14")
    assert not MEMBER.sits_on("HSAP")
    assert not MEMBER.sits_on("HSRU:rank")


def test_a_committee_is_named_as_people_know_it_and_an_unknown_one_by_its_code() -> None:
    parts = ((CommitteeId("SSFR03"), "Near East"),)
    whole = Committee(CommitteeId("SSFR"), "senate", "Senate Committee on Foreign Relations", parts)
    known = Roster(119, date(2026, 11, 1), "a test", "CC0-1.0", (), committees=(whole,))
    names = [known.committee_name(CommitteeId(code)) for code in ("SSFR", "SSFR03", "HSXX")]
    assert names == [
        "Senate Committee on Foreign Relations",
        "Senate Committee on Foreign Relations, Near East",
        "HSXX",
    ]
