"""`lobbykit import districts`."""

from __future__ import annotations

import json

from tests.making import ROOT, SHARED

TABLE = ROOT / "tests/fixtures/districts/zccd.csv"
REAL = SHARED / "data/zip/zccd.csv"


def test_a_dry_run_shows_what_would_change_and_changes_nothing(lobbykit, tmp_path):
    ran = lobbykit("import", "districts", TABLE, "--into", tmp_path / "d.json", "--dry-run")
    assert ran.code == 0
    assert "removed" in ran.out
    assert "leads to 434 seats" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_table_goes_where_it_is_told_stamped_with_the_congress_of_the_day(lobbykit, tmp_path):
    file = tmp_path / "d.json"
    ran = lobbykit("import", "districts", TABLE, "--into", file, "--as-of", "2024-11-12", "--commit", "1335b61")
    assert ran.code == 0
    made = json.loads(file.read_text(encoding="utf-8"))
    assert (made["lobbykit"], made["congress"], made["as_of"], made["commit"]) == (
        "districts/1",
        119,
        "2024-11-12",
        "1335b61",
    )
    assert made["zips"]["430"] == {"OH-3 OH-12": "04"}
    lobbykit("import", "districts", TABLE, "--into", file, "--congress", "118")
    assert json.loads(file.read_text(encoding="utf-8"))["congress"] == 118


def test_the_real_file_changes_nothing_but_its_day_and_source_against_the_shipped_table(lobbykit):
    if not REAL.is_file():
        return
    ran = lobbykit("import", "districts", REAL, "--dry-run", "--json")
    [change] = ran.json["changes"]
    assert (ran.code, change["key"]) == (0, "districts.json")
    assert {one["field"] for one in change["fields"]} == {"as_of", "commit"}


def test_no_sheet_is_made_by_a_zip_code(lobbykit, tmp_path):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "43215", "--out", tmp_path / "sheets")
    assert ran.code == 2
    assert "43215 is a ZIP code" in ran.err
    assert not (tmp_path / "sheets").exists()


def test_a_table_cut_short_asks_and_where_nobody_can_be_asked_nothing_is_written(lobbykit, tmp_path):
    ran = lobbykit("import", "districts", TABLE)
    assert ran.code == 2
    assert "33765 of 33774 ZIP codes" in ran.err
    assert not (tmp_path / "workspace").exists()
    assert lobbykit("import", "districts", TABLE, "--yes").code == 0
    assert (tmp_path / "workspace/library/districts.json").is_file()
    assert lobbykit("undo").code == 0
    assert not (tmp_path / "workspace/library/districts.json").exists()
