"""The list of notes: newest first, after what is not finished, and never a note of somebody's mind alone."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.note_lines import note_lines
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench
from tests.versions import edited_after_deletion, two_versions


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def office(bench, code="IL-11"):
    return next(one.id for one in bench.library().roster.offices if one.district_code == code)


def test_the_newest_day_comes_first_with_office_seat_author_and_words(bench):
    noted(bench.session, office=office(bench), date="2026-11-20", summary="First\n visit.")
    noted(bench.session, office=office(bench, "VT-AL"), date="2026-11-21", author="Ben", summary="Second visit.")
    second, first = note_lines(bench)
    assert (second.seat, second.author, second.day) == ("VT-AL", "Ben", "November 21, 2026")
    assert (first.name, first.text) == ("Rep. Bill Foster", "First visit.")


def test_what_was_typed_and_not_saved_leads_and_says_that_it_is_not_finished(bench):
    noted(bench.session, summary="Saved.")
    bench.session.drafts.keep(new_id(), "summary", "Half a sent")
    lines = note_lines(bench)
    assert [(one.unfinished, one.text) for one in lines] == [(True, "Half a sent"), (False, "Saved.")]


def test_an_office_that_nothing_lists_is_shown_by_its_id(bench):
    noted(bench.session, office="Z000000")
    (line,) = note_lines(bench)
    assert (line.office, line.name, line.seat) == ("", "Z000000", "")


def test_a_deleted_note_is_gone_and_an_answer_stands_where_no_summary_does(bench):
    gone = noted(bench.session)
    bench.session.apply(Delete(gone))
    told = {"office": office(bench), "author": "Ana", "date": "2026-11-22", "ask/wells/dig/answer": "They will ask."}
    bench.session.apply(Create(new_id(), "note", told))
    assert [one.text for one in note_lines(bench)] == ["They will ask."]


def test_what_was_typed_for_a_sheet_is_no_note(bench):
    bench.session.drafts.keep(new_id(), "staffer", "Jo")
    assert note_lines(bench) == ()


def test_what_is_to_be_settled_is_counted_and_a_note_that_was_changed_says_so(bench):
    noted(bench.session, summary="Once.", date="2026-11-01")
    two_versions(bench)
    assert [(one.versions, one.was_changed) for one in note_lines(bench)] == [(1, True), (0, False)]


def test_one_that_was_written_in_after_it_was_deleted_is_listed_and_says_so(bench):
    edited_after_deletion(bench)
    assert [(one.after_deletion, one.versions) for one in note_lines(bench)] == [(True, 1)]
