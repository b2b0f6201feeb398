"""People of a schedule: in one room at a time, and no office seen by two delegations unawares."""

from __future__ import annotations

from tests.domain.schedule.engaged import ANA, BEN, CANNON, CEM, RAYBURN, found, met


def people(*meetings):
    return [one for one in found(*meetings) if one[0] in {"person-twice", "office-two-teams"}]


def test_somebody_in_two_rooms_at_once_is_named():
    here = met("a", CANNON, "9:30", "10:00", people=(ANA, BEN))
    assert people(here, met("b", RAYBURN, "9:45", "10:15", people=(ANA,))) == [("person-twice", ("a", "b"))]
    assert people(here, met("b", RAYBURN, "9:30", people=(ANA, BEN))) == [("person-twice", ("a", "b"))] * 2


def test_one_meeting_after_the_other_or_other_people_are_fine():
    here = met("a", CANNON, "9:30", "10:00", people=(ANA,))
    assert people(here, met("b", RAYBURN, "10:00", "10:30", people=(ANA,))) == []
    assert people(here, met("b", RAYBURN, "9:30", "10:00", people=(BEN,))) == []
    assert people(here, met("b", RAYBURN, people=(ANA,))) == []


def test_an_office_seen_by_two_delegations_is_named_also_on_other_days():
    here = met("a", CANNON, "9:30", people=(ANA,))
    assert people(here, met("b", CANNON, "15:00", people=(CEM,))) == [("office-two-teams", ("a", "b"))]
    assert people(here, met("b", CANNON, "15:00", day="2026-12-02", people=(CEM,))) != []


def test_one_delegation_twice_a_joint_meeting_and_nobody_in_particular_are_fine():
    here = met("a", CANNON, "9:30", people=(ANA,))
    assert people(here, met("b", CANNON, "15:00", people=(BEN,))) == []
    assert people(here, met("b", CANNON, "15:00", people=(ANA, CEM))) == []
    assert people(here, met("b", CANNON, "15:00")) == []
    assert people(here, met("b", RAYBURN, "15:00", people=(CEM,))) == []
