"""The schema of the notes export: the documented file is the program's, and every export follows it."""

from __future__ import annotations

import json

import jsonschema
import pytest

from lobbykit.app.edit import Create, Revise
from lobbykit.app.exports.note_export import notes_as_json
from lobbykit.app.exports.note_schema import export_schema, schema_bytes
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import impression_of
from lobbykit.domain.note_form import part_fields
from tests import making as mk
from tests.canary.notes import path_of
from tests.making import ROOT
from tests.sessions import Elsewhere, Laptop, new_id, noted

VALUES = ("2026-11-22", True, 3, "supports", "typed", "member", "en", "0" * 64, "0" * 32, "7WYZ0123", ["one"])
JUDGE = jsonschema.Draft202012Validator(export_schema())


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def value_of(field):
    texts = (f"words of {field.path}", mk.house().id, *VALUES)
    return next(one for one in texts if field.type.check(one, field.path) is None)


def exported(session, warning=""):
    return json.loads(notes_as_json(session.view, Wanted(), warning))


def test_the_documented_schema_is_the_programs_own():
    assert (ROOT / "docs/formats/notes-export.schema.json").read_bytes() == schema_bytes()
    jsonschema.Draft202012Validator.check_schema(export_schema())


def test_a_note_with_something_at_every_path_follows_the_schema(session):
    beside = ("withdrawn/", "private/", "promise/")
    fields = {path_of(one): value_of(one) for one in part_fields() if not one.path.startswith(beside)}
    note = noted(session, **{**fields, "withdrawn/tone": True})
    promise = {"note": note.id, "side": "ours", "text": "Call", "owner": "Ana", "due": "2026-12-01", "done": False}
    session.apply(Create(new_id(), "promise", promise))
    session.apply(impression_of(session, note.id, {"impression": "Mine."}))
    for document in (exported(session), exported(session, "Private!")):
        assert list(JUDGE.iter_errors(document)) == []
        assert len(document["notes"][0]["promise"]) == 1


def test_what_two_people_wrote_differently_follows_the_schema(session):
    note = noted(session)
    other = Elsewhere()
    there = other.writes(note.id, {"summary": "Otherwise."}, note)
    session.apply(Revise(note, {"summary": "Like this."}))
    session.receive(other.dev, [there.raw])
    document = exported(session)
    assert len(document["notes"][0]["conflicts"]["summary"]) == 2
    assert list(JUDGE.iter_errors(document)) == []


@pytest.mark.parametrize(
    "change",
    [{"minutes": "five"}, {"summary": 3}, {"surplus": ""}, {"created": "yesterday"}, {"deleted": True}, {"id": "x"}],
)
def test_the_schema_refuses_what_no_export_says(session, change):
    noted(session)
    document = exported(session)
    document["notes"][0] |= change
    assert not JUDGE.is_valid(document)


def test_the_schema_refuses_a_note_without_its_marks(session):
    noted(session)
    for key in ("id", "created", "conflicts", "withdrawn"):
        document = exported(session)
        del document["notes"][0][key]
        assert not JUDGE.is_valid(document)
