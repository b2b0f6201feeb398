"""`lobbykit export notes --as civicrm…`: preview, trial, files and exit codes as scripts see them."""

from __future__ import annotations

import csv
import io

import pytest

IDS = ("1" * 32, "2" * 32, "3" * 32, "4" * 32)
OFFICES = ("M000133", "C001063", "S001172", "C001098")


@pytest.fixture
def ready(lobbykit):
    lines = [
        {"id": one, "office": office, "summary": f"Words {one[0]}"} for one, office in zip(IDS, OFFICES, strict=True)
    ]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0
    lobbykit("note", "review", *IDS)
    for office in OFFICES:
        assert lobbykit("crosswalk", "set", "civicrm", "office", office, f"ext-{office}").code == 0
    return lobbykit


def export(lobbykit, *options):
    return lobbykit("export", "notes", "--as", "civicrm", "--on", "office", *options)


def ids(file):
    text = file.read_text(encoding="utf-8")
    return [row["External Identifier"] for row in csv.DictReader(io.StringIO(text, newline=""))]


def test_trial_then_all_then_only_what_was_changed(ready, tmp_path):
    out = tmp_path / "civi.csv"
    assert export(ready, "--out", out, "--trial").code == 0
    assert len(ids(out)) == 3
    assert export(ready, "--out", out).code == 0
    assert sorted(ids(out)) == sorted(f"ext-{one}" for one in OFFICES)
    ready("note", "edit", IDS[0], stdin={"summary": "Other words"})
    ran = export(ready, "--out", out)
    assert (ran.code, ids(out)) == (1, [])
    assert "crm-changed" in ran.out
    ready("note", "review", IDS[0])
    assert export(ready, "--out", out).code == 0
    assert ids(tmp_path / "civi.corrections.csv") == ["ext-M000133"]
    assert "Other words" in (tmp_path / "civi.corrections.csv").read_text(encoding="utf-8")


def test_a_preview_says_what_is_refused_and_writes_nothing(ready, tmp_path):
    ready("note", "add", "--json-lines", stdin=[{"id": "5" * 32, "office": "S000510", "summary": "New"}])
    ran = export(ready, "--preview", "--out", tmp_path / "civi.csv")
    assert ran.code == 1
    assert "crm-unread" in ran.out
    assert "New rows: 4" in ran.out
    ready("note", "review", "5" * 32)
    assert "crm-no-id" in export(ready, "--preview").out
    assert list(tmp_path.glob("civi*")) == []
    export(ready, "--out", tmp_path / "civi.csv")
    assert len(ids(tmp_path / "civi.csv")) == 4
    assert "S000510" in (tmp_path / "civi.create-first.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options",
    [
        ("--as", "civicrm", "--out", "x.csv"),
        ("--as", "civicrm", "--on", "office"),
        ("--as", "civicrm", "--on", "office", "--with-private", "--out", "x.csv"),
        ("--as", "civicrm", "--on", "office", "--trial", "--preview", "--out", "x.csv"),
        ("--as", "csv", "--on", "office", "--out", "x.csv"),
    ],
)
def test_what_is_not_said_or_does_not_go_together_is_refused(ready, tmp_path, monkeypatch, options):
    monkeypatch.chdir(tmp_path)
    assert ready("export", "notes", *options).code == 2
    assert not (tmp_path / "x.csv").exists()
    assert ready("export", "promises", "--as", "civicrm", "--on", "office", "--out", "x.csv").code == 2
