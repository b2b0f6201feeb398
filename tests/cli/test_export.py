"""`lobbykit export`: which forms there are, what is refused, and that private words need to be asked for."""

from __future__ import annotations

import io

import openpyxl
import pytest

from tests.making import ROOT

ID = "0123456789abcdef" * 2
NOTE = {
    "id": ID,
    "office": "M000133",
    "date": "2026-11-20",
    "summary": "They listened.",
    "private": {"impression": "CANARY"},
}


@pytest.fixture
def noted(lobbykit):
    assert lobbykit("note", "add", "--json-lines", stdin=[NOTE]).out == f"ACK {ID}\n"
    return lobbykit


def test_notes_become_a_workbook_of_five_sheets_with_a_line_each(noted, tmp_path):
    file = tmp_path / "notes.xlsx"
    assert noted("export", "notes", "--as", "xlsx", "--out", file).code == 0
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    assert book.sheetnames == ["Meetings", "Notes", "Asks", "Promises", "Offices"]
    assert book["Notes"].max_row == 2
    assert book["Offices"]["B2"].value == "Edward J. Markey"
    assert b"CANARY" not in file.read_bytes()


@pytest.mark.parametrize("form", ["csv", "json"])
def test_impressions_are_written_only_on_the_explicit_choice_and_that_is_said(noted, tmp_path, form):
    file = tmp_path / f"notes.{form}"
    noted("export", "notes", "--as", form, "--out", file)
    assert b"CANARY" not in file.read_bytes()
    ran = noted("export", "notes", "--as", form, "--with-private", "--out", file)
    assert "Do not pass it on" in ran.err
    assert b"CANARY" in file.read_bytes()
    assert b"Do not pass it on" in file.read_bytes()


@pytest.mark.parametrize(("what", "form"), [("notes", "ics"), ("promises", "csv"), ("schedule", "json")])
def test_other_exports_refuse_to_hold_impressions(noted, tmp_path, what, form):
    ran = noted("export", what, "--as", form, "--with-private", "--out", tmp_path / "x")
    assert (ran.code, (tmp_path / "x").exists()) == (2, False)


def test_a_form_that_is_not_made_is_refused_with_those_that_are(noted, tmp_path):
    ran = noted("export", "promises", "--as", "xlsx", "--out", tmp_path / "x")
    assert (ran.code, (tmp_path / "x").exists()) == (2, False)
    assert "csv, json, ics" in ran.err


def test_the_directory_has_who_was_met_in_three_forms(noted, tmp_path):
    line = {"office": "M000133", "summary": "x", "staff": {"a": {"name": "Kim Lee", "title": "LD"}}}
    noted("note", "add", "--json-lines", stdin=[line])
    for form, said in (("csv", "Kim Lee,LD"), ("json", '"name": "Kim Lee"'), ("vcf", "FN:Kim Lee\r\n")):
        file = tmp_path / f"staff.{form}"
        assert noted("export", "directory", "--as", form, "--out", file).code == 0
        assert said in file.read_bytes().decode()


def test_the_schema_is_the_documented_one(noted, tmp_path):
    noted("export", "schema", "--as", "json", "--out", tmp_path / "schema.json")
    documented = ROOT / "docs/formats/notes-export.schema.json"
    assert (tmp_path / "schema.json").read_bytes() == documented.read_bytes()
