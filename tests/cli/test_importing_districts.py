"""`lobbykit import districts`."""

from __future__ import annotations

import json

import pytest

from tests.cli.test_importing import BAD
from tests.making import ROOT, SHARED

TABLE = ROOT / "tests/fixtures/districts/zccd.csv"
REAL = SHARED / "data/zip/zccd.csv"


def test_a_dry_run_shows_what_would_change_and_changes_nothing(lobbykit, tmp_path):
    ran = lobbykit("import", "districts", TABLE, "--into", tmp_path / "d.json", "--dry-run")
    assert ran.code == 0
    assert "removed" in ran.out
    assert "GU-AL" in ran.err
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


@pytest.mark.parametrize("name", [*BAD, "missing.csv", "folder"])
def test_bad_files_are_clear_sentences_with_the_file_named_and_nothing_is_written(lobbykit, tmp_path, name):
    file = tmp_path / name
    if name in BAD:
        file.write_bytes(BAD[name])
    elif name == "folder":
        file.mkdir()
    ran = lobbykit("import", "districts", file)
    assert (ran.code, ran.out) == (2, "")
    assert name in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "workspace").exists()


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
