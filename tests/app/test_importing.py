"""Imports are compared first and written in one step."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.importing import (
    ChangedMeanwhileError,
    RefusedImportError,
    plan_bills,
    plan_roster,
)
from lobbykit.app.library import load_library
from lobbykit.app.shelves import Shelves
from lobbykit.content.bills.bill_file import write_bill_record
from tests.making import measure, record


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def test_a_plan_writes_nothing_until_it_is_carried_out(shelves, tmp_path):
    file = tmp_path / "hr7.json"
    file.write_text(write_bill_record(record("H.R. 7")), encoding="utf-8")
    plan = plan_bills([file], shelves, into=None)
    assert [one.what for one in plan.changes] == ["added"]
    assert not shelves.own.exists()
    plan.carry_out()
    assert measure("H.R. 7") in load_library(shelves).bills


def test_a_file_that_changed_after_it_was_compared_is_not_written_over(shelves, tmp_path):
    file = tmp_path / "hr7.json"
    file.write_text(write_bill_record(record("H.R. 7")), encoding="utf-8")
    plan = plan_bills([file], shelves, into=None)
    target = shelves.own / "bills/hr7-119.json"
    target.parent.mkdir(parents=True)
    target.write_text("somebody else's", encoding="utf-8")
    with pytest.raises(ChangedMeanwhileError):
        plan.carry_out()
    assert target.read_text(encoding="utf-8") == "somebody else's"


def test_a_plan_knows_whether_it_goes_to_the_library_of_the_workspace(shelves, tmp_path):
    file = tmp_path / "hr7.json"
    file.write_text(write_bill_record(record("H.R. 7")), encoding="utf-8")
    assert plan_bills([file], shelves, into=None).goes_to(shelves.own)
    assert plan_bills([file], shelves, into=shelves.own / "bills").goes_to(shelves.own)
    assert not plan_bills([file], shelves, into=tmp_path / "elsewhere").goes_to(shelves.own)


def test_an_older_record_is_not_written_over_a_newer_one(shelves, tmp_path):
    file = tmp_path / "old.json"
    file.write_text(write_bill_record(record("H.Res. 100", as_of=date(2020, 1, 1))), encoding="utf-8")
    plan = plan_bills([file], shelves, into=None)
    assert ([one.what for one in plan.changes], plan.files) == (["kept"], ())


def test_files_that_cannot_be_read_are_refused_as_a_whole(shelves, tmp_path):
    good, bad = tmp_path / "good.json", tmp_path / "bad.xml"
    good.write_text(write_bill_record(record("H.R. 7")), encoding="utf-8")
    bad.write_text("<billStatus>", encoding="utf-8")
    with pytest.raises(RefusedImportError) as failure:
        plan_bills([good, bad], shelves, into=None)
    assert {one.place.file for one in failure.value.problems} == {str(bad)}
    with pytest.raises(RefusedImportError):
        plan_roster([bad], shelves, into=None, as_of=date(2026, 6, 15), source="x", commit="")
