"""Update Congress data: one path for every file."""

from __future__ import annotations

import json
from datetime import date

import pytest

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.shelves import Shelves
from lobbykit.app.updating import Update, bill_addresses, plan_update
from lobbykit.domain.ask import Action
from tests.making import ROOT, TODAY, ask, brief, measure, terms

FIXTURES = ROOT / "tests/fixtures"
ROSTER = sorted((FIXTURES / "congress").glob("*.yaml"))
BILL, ZIPS = FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", FIXTURES / "districts/zccd.csv"
UPDATE = Update(TODAY, date(2026, 6, 15))


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def written(plan, shelves):
    return {file.relative_to(shelves.own).as_posix() for file, _ in plan.files}


def test_files_of_every_kind_in_any_order_are_one_plan(shelves):
    plan = plan_update([ROSTER[2], ZIPS, BILL, *ROSTER[:2], ROSTER[3]], shelves, UPDATE)
    assert written(plan, shelves) == {"roster.json", "bills/sconres7-117.json", "districts.json"}
    assert {one.code for one in plan.questions} == {"roster-torso", "districts-torso"}
    assert plan.roster.as_of == date(2026, 6, 15)
    assert [one.measure for one in plan.records] == [measure("S.Con.Res. 7", 117)]
    assert {"sconres7-117", "districts.json", "roster.json"} <= {one.key for one in plan.changes}


def test_one_kind_alone_is_taken_in_alone(shelves):
    assert written(plan_update([BILL], shelves, UPDATE), shelves) == {"bills/sconres7-117.json"}
    assert written(plan_update([ZIPS], shelves, UPDATE), shelves) == {"districts.json"}


def test_legislators_as_csv_and_membership_as_json_belong_to_the_roster(shelves, tmp_path):
    file = tmp_path / "membership.json"
    file.write_text(json.dumps({"HSBA": [{"name": "Somebody", "bioguide": "Z000001"}]}, indent=1), encoding="utf-8")
    plan = plan_update([FIXTURES / "congress/legislators-current.csv", file], shelves, UPDATE)
    assert written(plan, shelves) == {"roster.json"}
    assert "congress-member-unknown" in {one.code for one in plan.problems}


def test_one_bad_file_refuses_them_all(shelves, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text("state_abbr,zcta,cd\nOH,43215,99\n", encoding="utf-8")
    with pytest.raises(RefusedImportError):
        plan_update([BILL, bad], shelves, UPDATE)


def test_a_folder_that_is_named_gets_everything(shelves, tmp_path):
    plan = plan_update([BILL, ZIPS], shelves, Update(TODAY, TODAY, tmp_path / "kit"))
    names = {file.relative_to(tmp_path).as_posix() for file, _ in plan.files}
    assert names == {"kit/bills/sconres7-117.json", "kit/districts.json"}


def test_every_measure_of_this_congress_that_is_known_or_asked_for_has_its_address():
    asked = brief(ask(terms(Action.COSPONSOR, "S. 9", "H.Res. 100")))
    addresses = bill_addresses([measure("H.R. 7"), measure("H.R. 7", 118), measure("H.Res. 100")], [asked], TODAY)
    base = "https://www.govinfo.gov/bulkdata/BILLSTATUS/119"
    assert addresses == (
        f"{base}/hr/BILLSTATUS-119hr7.xml",
        f"{base}/hres/BILLSTATUS-119hres100.xml",
        f"{base}/s/BILLSTATUS-119s9.xml",
    )
