"""Facts about an office in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.domain.bill import Cosponsor
from lobbykit.domain.office import Committee, CommitteeId
from lobbykit.domain.products.office_facts import committees_of, floor_of, roles_in, standing_of, subcommittees_of
from tests.domain.products.samples import HOUSE, telling
from tests.making import FRESH, house, measure, phrases, record, reference, senate


@pytest.mark.parametrize(
    ("room", "building", "floor"),
    [
        ("2366", "Rayburn", "floor 3"),
        ("1019", "Longworth", "ground floor"),
        ("B12", "Cannon", "basement"),
        (None, None, ""),
    ],
)
def test_the_floor_follows_from_the_room(room, building, floor):
    assert floor_of(house(room=room, building=building), phrases()) == floor


def standing(**changes):
    office, bill = senate(), measure("S. 77")
    found = record("S. 77", **changes)
    return standing_of(bill, office, {bill: found}, phrases())


def test_the_standing_under_a_measure_always_has_its_day():
    office = senate()
    signature = Cosponsor(office.id, FRESH.replace(month=3))
    told = [
        standing(sponsor=office.id),
        standing(cosponsors=(signature,)),
        standing(cosponsors=(replace(signature, original=True),)),
        standing(cosponsors=(replace(signature, withdrawn=FRESH),)),
        standing(),
    ]
    beginnings = ["Leads", "Cosponsor of", "Original cosponsor of", "Withdrew from", "Not a cosponsor of"]
    assert [one.startswith(begins) for one, begins in zip(told, beginnings, strict=True)] == [True] * 5
    assert all(one.endswith("(record of November 20, 2026)") for one in told)


def test_without_a_record_nothing_is_said_of_it():
    assert standing_of(measure("S. 77"), senate(), {}, phrases()) == (
        "No record of S. 77 here: ask whether they have signed"
    )


def test_subcommittees_stand_under_their_committee_with_the_role():
    office = house(committees=("HSFA", "HSFA14:rank"))
    parts = ((CommitteeId("HSFA14"), "Europe"), (CommitteeId("HSFA16"), "Africa"))
    roster = reference(
        offices=[office], committees=(Committee(CommitteeId("HSFA"), "house", "Foreign Affairs", parts),)
    )
    found = subcommittees_of(office, roster.roster, roles_in(phrases()))
    assert found == {"Foreign Affairs": ("Europe (ranking member)",)}


def test_committees_are_named_with_a_role_and_without_subcommittees():
    named = committees_of(HOUSE, telling().reference.roster, roles_in(phrases()))
    assert named == ("House Committee on Foreign Affairs (ranking member)",)
