"""Impressions in exports of notes: on the explicit choice only, behind a warning, and without photos."""

from __future__ import annotations

import csv
import io
import json

import pytest

from lobbykit.app.exports.note_export import COLUMNS, notes_as_csv, notes_as_json
from lobbykit.app.exports.own_words import COLUMN, own_row
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import impression_of
from tests.sessions import Laptop, noted

ANY = Wanted()


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def impressed(session, **fields):
    note = noted(session)
    assert session.apply(impression_of(session, note.id, {"impression": "CANARY", **fields})).value
    return note


def test_without_the_choice_no_impression_is_written(session):
    impressed(session)
    assert b"CANARY" not in notes_as_csv(session.view, ANY, {}) + notes_as_json(session.view, ANY)
    assert COLUMN.encode() not in notes_as_csv(session.view, ANY, {})


def test_the_table_warns_on_its_first_line_and_has_impressions_last(session):
    impressed(session)
    lines = list(
        csv.reader(io.StringIO(notes_as_csv(session.view, ANY, {}, "Private!").decode("utf-8-sig"), newline=""))
    )
    assert lines[0] == ["Private!"]
    assert lines[1] == [*COLUMNS, COLUMN]
    assert lines[2][-1] == "CANARY"


def test_the_document_warns_in_a_field_and_has_impressions_under_private(session):
    impressed(session)
    told = json.loads(notes_as_json(session.view, ANY, "Private!"))
    assert (told["warning"], told["notes"][0]["private"]) == ("Private!", {"impression": "CANARY"})


def test_photos_that_may_not_leave_stay_even_then(session):
    note = impressed(session, **{"photo/a/sha": "0" * 64, "photo/a/who": "SOMEBODY"})
    assert "photo" not in own_row(session.view, note.id)
    for data in (notes_as_csv(session.view, ANY, {}, "x"), notes_as_json(session.view, ANY, "x")):
        assert b"SOMEBODY" not in data
        assert b"CANARY" in data
