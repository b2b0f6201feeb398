"""Which sheets an import would change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lobbykit.app.importing import planned
from lobbykit.app.library import load_library
from lobbykit.app.library_files import FileReader
from lobbykit.app.sheet_effects import library_after, named_measures, sheet_effects
from lobbykit.app.shelves import Shelves
from lobbykit.domain.ask import Action
from lobbykit.domain.corrections import Correction
from tests.making import ask, brief, house, measure, record, reference, senate, signed, terms

ANA, BEN, CAY = house("H000001"), house("H000002", district=4), senate("S000001")
BILL = record("H.R. 7")
BRIEF = brief(ask(terms(Action.COSPONSOR, "H.R. 7")))
BEFORE = reference(BILL, offices=(ANA, BEN, CAY))


def effects(after):
    return {(one.what, one.office): one.blocks for one in sheet_effects(BRIEF, BEFORE, after)}


def test_only_the_sheet_of_whoever_has_signed_changes_and_only_its_ask():
    after = reference(replace(BILL, cosponsors=(signed(ANA),)), offices=(ANA, BEN, CAY))
    assert effects(after) == {("changed", "H000001"): ("ask/the-ask",)}


def test_another_holder_is_one_sheet_less_and_one_more():
    after = reference(BILL, offices=(ANA, house("H000009", district=4), CAY))
    assert effects(after) == {("added", "H000009"): (), ("removed", "H000002"): ()}


def test_another_room_is_no_change_of_a_sheet_that_does_not_print_it_but_another_name_is():
    named = effects(reference(BILL, offices=(replace(ANA, name="Pat Other"), BEN, CAY)))
    assert set(named) == {("changed", "H000001")}
    assert named["changed", "H000001"]


def test_a_sheet_whose_facts_are_only_of_another_day_is_told_apart():
    after = reference(replace(BILL, as_of=date(2026, 11, 21)), offices=(ANA, BEN, CAY))
    assert {what for what, _ in effects(after)} == {"dated"}


def test_a_record_that_no_ask_names_changes_no_sheet():
    assert effects(reference(BILL, record("H.R. 8"), offices=(ANA, BEN, CAY))) == {}
    assert named_measures(BRIEF) == {measure("H.R. 7")}


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def test_the_library_afterwards_has_the_new_records_and_keeps_corrections(shelves):
    now = load_library(shelves)
    office = now.roster.offices[0]
    plan = replace(planned((), (), ()), records=(record("H.R. 7"),), roster=replace(now.roster, commit="another"))
    room = Correction(office.id, "room", "101", date(2026, 11, 1), "the door", "ana")
    after = library_after(plan, shelves, FileReader(), (room,))
    assert measure("H.R. 7") in after.bills
    assert after.bills.keys() > now.bills.keys()
    assert after.roster.commit == "another"
    assert next(one for one in after.roster.offices if one.id == office.id).room == "101"
    assert not shelves.own.exists()
