"""What is typed into the form of a meeting outlives a crash, and is nothing of a note."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.finding_notes import drafts_of
from lobbykit.app.note_lines import unfinished_notes
from lobbykit.app.schedule_desk.form_drafts import draft_texts, drafted_fields, unfinished_meetings
from lobbykit.app.schedule_desk.meeting_form import FormPerson, MeetingDesk, MeetingForm
from tests.ui.workbenches import open_bench

FOSTER = "F000454"
WHOLE = MeetingForm(
    offices=(FOSTER, "Q000023"), briefs=("a",), day="Dec", begins="9", until="x", tz="America/Denver", place="Hart",
    status="confirmed", code="M-1", people=(FormPerson("Ana", ("lead", "ask")), FormPerson("Ben")), team="Ohio",
)  # fmt: skip


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def abandoned(bench, meeting=None, **form):
    """Type something, and go without a word, as in a crash."""
    desk = MeetingDesk(bench, meeting)
    desk.form = replace(desk.form, **form)
    desk.keep()
    return desk.meeting


def test_every_field_of_a_form_comes_back_as_it_was_typed(bench):
    fields = {name: getattr(WHOLE, name) for name in MeetingForm.__dataclass_fields__}
    meeting = abandoned(bench, **fields)
    bench.session.drafts.open()
    assert unfinished_meetings(bench.session) == (meeting,)
    again = MeetingDesk(bench, meeting)
    assert again.form == WHOLE
    assert again.has_drafts
    assert not again.is_saved


def test_a_meeting_that_is_there_keeps_only_what_was_touched(bench):
    desk = MeetingDesk(bench)
    desk.form = replace(desk.form, offices=(FOSTER,), place="Hart")
    assert desk.save().value
    abandoned(bench, desk.meeting, place="Rayb")
    assert list(bench.session.drafts.all()[desk.meeting]) == ["meeting-form/place"]
    again = MeetingDesk(bench, desk.meeting)
    assert (again.form.place, again.saved.place) == ("Rayb", "Hart")
    assert again.save().value
    assert not bench.session.drafts.all()
    assert unfinished_meetings(bench.session) == ()


def test_what_was_typed_and_taken_back_is_not_offered_as_it_was_typed_first(bench):
    desk = MeetingDesk(bench)
    desk.form = replace(desk.form, place="Hart")
    desk.keep()
    desk.form = replace(desk.form, place="")
    desk.keep()
    assert MeetingDesk(bench, desk.meeting).form.place == ""


def test_what_cannot_be_saved_is_kept(bench):
    desk = MeetingDesk(bench)
    desk.form = replace(desk.form, place="Hart 902")
    assert desk.save().problems
    assert MeetingDesk(bench, desk.meeting).form.place == "Hart 902"


def test_it_is_no_note_that_is_unfinished(bench):
    abandoned(bench, place="Hart", code="M-1")
    assert unfinished_notes(bench) == {}
    assert drafts_of(bench.session, "note", with_private=True) == {}


def test_texts_of_something_else_are_none_of_this_form():
    assert drafted_fields({"summary": "x", **draft_texts({"day": "Dec"})}) == {"day": "Dec"}
