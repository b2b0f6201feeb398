"""Exports of notes: every field once, always the same columns, and nothing that its author keeps for itself."""

from __future__ import annotations

import csv
import io
import json

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.exports.note_export import COLUMNS, notes_as_csv, notes_as_json
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import impression_of
from lobbykit.domain.nesting import flattened
from lobbykit.domain.note_form import note_form, part_fields
from tests import making as mk
from tests.canary.notes import path_of
from tests.sessions import Laptop, new_id, noted, seen

OFFICE = mk.house()
VALUES = ("2026-11-22", True, 3, "supports", "typed", "ours", "member", "en", "0" * 64, "0" * 32, "7WYZ0123", ["one"])
ANY = Wanted()


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def value_of(field):
    texts = (f"words of {field.path}", OFFICE.id, *VALUES)
    return next(one for one in texts if field.type.check(one, field.path) is None)


def whole(session):
    """Save a note with something at every path, with a promise and an impression."""
    fields = {path_of(one): value_of(one) for one in part_fields() if one.path != "withdrawn/<path>"}
    own, promised = fields.pop("private/impression"), {}
    for path in [one for one in fields if one.startswith("promise/")]:
        promised[path.split("/")[-1]] = fields.pop(path)
    note = noted(session, **{**fields, "withdrawn/tone": True})
    session.apply(Create(new_id(), "promise", {"note": note.id, **promised}))
    session.apply(impression_of(session, note.id, {"impression": f"CANARY {own}"}))
    return note


def rows(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_the_document_has_every_field_of_the_form_but_what_is_for_the_author_alone(session):
    note = whole(session)
    data = notes_as_json(session.view, ANY)
    (told,) = json.loads(data)["notes"]
    item = next(iter(told["promise"]))
    said = flattened("note", told).value or {}
    wanted = {
        path_of(one).replace(f"promise/{'5eed' * 8}", f"promise/{item}").replace("<path>", "tone")
        for group in note_form()
        for one in group.fields
        if one.box == "team"
    }
    assert wanted - {"tone"} == set(said) - {"id", "created", "changed", "deleted", "edited_after_delete", "newer"}
    assert told["id"] == note.id
    assert b"CANARY" not in data


def test_the_table_has_one_row_for_a_note_and_every_word_of_it(session):
    whole(session)
    noted(session, date="2026-11-23", office="Z000009", summary='Second.\nLine two, with "quotes" and ; and \t.')
    data = notes_as_csv(session.view, ANY, {OFFICE.id: OFFICE})
    first, second = rows(data)
    assert tuple(first) == COLUMNS
    assert (first["name"], first["state"], first["district"]) == (OFFICE.name, "OH", "3")
    beside = {"promise/<u>/side", "tone", "withdrawn/<path>", "private/impression"}
    for field in part_fields():
        value = value_of(field)
        if field.path not in beside and value is not True:
            shown = value[0] if isinstance(value, list) else str(value)
            assert any(shown in cell for cell in first.values()), field.path
    assert second["summary"] == 'Second.\nLine two, with "quotes" and ; and \t.'
    assert b"CANARY" not in data
    assert "words of tone" not in data.decode()


def test_no_cell_is_a_formula_and_every_row_has_every_column(session):
    for text in ("=1+1", "+1", "-1", "@x"):
        noted(session, summary=text)
    read = list(
        csv.reader(io.StringIO(notes_as_csv(session.view, ANY, {}).decode("utf-8-sig"), newline=""), strict=True)
    )
    assert {len(row) for row in read} == {len(COLUMNS)}
    assert sorted(row[COLUMNS.index("summary")] for row in read[1:]) == ["'+1", "'-1", "'=1+1", "'@x"]


def test_what_is_in_the_trash_is_not_exported(session):
    note = noted(session)
    session.apply(Delete(seen(session, note.id)))
    assert rows(notes_as_csv(session.view, ANY, {})) == []
