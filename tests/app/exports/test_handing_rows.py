"""Handing over: every row once, corrections apart, and on record only what lies on the disk."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.app.exports.crm_rows import Around, Contact, Gathered
from lobbykit.app.exports.handing_rows import (
    HandedUnsavedError,
    beside,
    handed_before,
    handover,
    put_on_record,
    row_hash,
    write_files,
    write_trial,
)
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.reports.crm_profiles import PROFILES, ROW
from tests.making import CATALOGUE
from tests.sessions import Laptop, new_id

TODAY = date(2026, 11, 22)
AROUND = Around(PROFILES["airtable"], "office", {}, DEFAULT_SCALE, CATALOGUE)
KIM = Contact("staffer", "Z000009/=Kim", "=Kim", "Z000009")


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def rows(**texts):
    blank = dict.fromkeys(AROUND.profile.columns, "")
    return Gathered({name: {**blank, ROW: name, "Notes": text} for name, text in texts.items()}, (), ())


def hand(session, gathered, out=None):
    handing = handover(session.view, AROUND, gathered)
    if out:
        write_files(out, AROUND, handing, gathered.missing)
    put_on_record(session, "airtable", handing, TODAY, new_id)
    return [*handing.new], [*handing.changed], handing.same


def notes(file):
    return [row["Notes"] for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline=""))]


def test_a_later_run_holds_only_what_is_new_and_apart_from_it_what_was_changed(session, tmp_path):
    out = tmp_path / "rows.csv"
    assert hand(session, rows(a="1", b="2"), out) == (["a", "b"], [], 0)
    assert (notes(out), beside(out, "corrections").exists()) == (["1", "2"], False)
    assert hand(session, rows(a="1", b="3", c="4"), out) == (["c"], ["b"], 1)
    assert (notes(out), notes(beside(out, "corrections"))) == (["4"], ["3"])
    assert hand(session, rows(a="1", b="3", c="4"), out) == ([], [], 3)
    assert (notes(out), notes(beside(out, "corrections"))) == ([], [])


def test_what_one_program_got_another_still_needs(session):
    hand(session, rows(a="1"))
    assert set(handed_before(session.view, "airtable")) == {"a"}
    assert handed_before(session.view, "civicrm") == {}


def test_many_rows_are_all_on_record(session):
    many = {f"{number:032x}": str(number) for number in range(2_101)}
    hand(session, rows(**many))
    assert set(handed_before(session.view, "airtable")) == set(many)
    assert handover(session.view, AROUND, rows(**many)).same == len(many)


def test_nothing_is_on_record_where_a_file_cannot_be_written(session, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UnwritableFileError):
        hand(session, rows(a="1"), tmp_path / "file" / "rows.csv")
    assert handed_before(session.view, "airtable") == {}


def test_files_that_could_not_be_put_on_record_are_told_of(session, tmp_path, monkeypatch):
    from lobbykit.app.session import ReadOnlyError, Session

    def refuse(*_):
        raise ReadOnlyError("workspace-read-only")

    monkeypatch.setattr(Session, "put_on_record", refuse)
    with pytest.raises(HandedUnsavedError):
        hand(session, rows(a="1"), tmp_path / "rows.csv")


def test_a_trial_has_three_rows_and_counts_for_nothing(session, tmp_path):
    out = tmp_path / "trial.csv"
    gathered = rows(a="1", b="2", c="3", d="4")
    assert write_trial(out, AROUND, handover(session.view, AROUND, gathered)) == 3
    assert notes(out) == ["1", "2", "3"]
    assert hand(session, gathered) == (["a", "b", "c", "d"], [], 0)


def test_contacts_to_create_are_apart_and_no_cell_of_theirs_is_a_formula(session, tmp_path):
    out = tmp_path / "rows.csv"
    write_files(out, AROUND, handover(session.view, AROUND, rows()), (KIM,))
    text = beside(out, "create-first").read_text(encoding="utf-8-sig")
    (told,) = csv.DictReader(io.StringIO(text, newline=""))
    assert (told["key"], told["name"], told["value"], told["system"]) == ("Z000009/=Kim", "'=Kim", "", "airtable")
    write_files(out, AROUND, handover(session.view, AROUND, rows()), ())
    assert beside(out, "create-first").read_text(encoding="utf-8-sig").count("\n") == 1


@settings(max_examples=10)
@given(st.lists(st.dictionaries(st.sampled_from("abcde"), st.sampled_from("123")), min_size=1, max_size=5))
def test_whatever_changes_between_runs_the_other_program_ends_with_what_stands_here(tmp_path_factory, runs):
    there = {}
    with Laptop(tmp_path_factory.mktemp("laptop")).open() as session:
        for run in runs:
            handing = handover(session.view, AROUND, rows(**run))
            assert not handing.new.keys() & there.keys()
            there |= {name: row_hash(cells) for name, cells in {**handing.new, **handing.changed}.items()}
            put_on_record(session, "airtable", handing, TODAY, new_id)
            assert {name: there[name] for name in run} == {n: row_hash(c) for n, c in rows(**run).rows.items()}
