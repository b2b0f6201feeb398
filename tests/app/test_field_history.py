"""What was not chosen can still be read, with who and when, and stands again in one step."""

from __future__ import annotations

import pytest

from lobbykit.app.conflict_acts import choose
from lobbykit.app.conflicts import conflicts_found
from lobbykit.app.edit import Create, Delete, Revise, Withdraw
from lobbykit.app.field_history import history_of, take_again
from lobbykit.app.impressions import private_entity
from tests.sessions import new_id, noted, seen
from tests.ui.workbenches import open_bench
from tests.versions import third_version, two_versions


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def summary(bench, note):
    (found,) = [one for one in history_of(bench, note).fields if one.path == "summary"]
    return found


def test_after_a_choice_every_version_is_there_and_says_which_stands_and_which_settled(bench):
    note = two_versions(bench)
    (found,) = conflicts_found(bench).fields
    assert choose(bench.session, found, found.versions[1]).value
    told = [(one.words, one.written.by, one.stands, one.settled) for one in summary(bench, note).versions]
    assert told[0] == ("We met on Friday.", "ana", True, True)
    assert {*told[1:]} == {
        ("We met on Tuesday.", "ana", False, False),
        ("We met on Friday.", "ben", False, False),
        ("They listened.", "ana", False, False),
    }


def test_an_earlier_version_stands_again_and_that_is_taken_back(bench):
    note = two_versions(bench)
    (found,) = conflicts_found(bench).fields
    choose(bench.session, found, found.versions[1])
    history = summary(bench, note)
    tuesday = next(one for one in history.versions if one.words == "We met on Tuesday.")
    assert take_again(bench.session, history, tuesday).value == note
    assert seen(bench.session, note).fields["summary"] == "We met on Tuesday."
    assert bench.session.history.undo().done
    assert seen(bench.session, note).fields["summary"] == "We met on Friday."


def test_what_was_withdrawn_is_told_nowhere_and_stands_never_again(bench):
    note = two_versions(bench)
    history = summary(bench, note)
    assert bench.session.apply(Withdraw(seen(bench.session, note), "summary")).value
    assert history_of(bench, note).fields == ()
    assert [one.code for one in take_again(bench.session, history, history.versions[0]).problems] == [
        "versions-withdrawn"
    ]


def test_what_came_since_the_history_was_shown_is_not_written_over_unseen(bench):
    note = two_versions(bench)
    history = summary(bench, note)
    third_version(bench.session, note)
    assert [one.code for one in take_again(bench.session, history, history.versions[1]).problems] == [
        "versions-changed"
    ]
    assert bench.session.apply(Delete(seen(bench.session, note))).value
    assert [one.code for one in take_again(bench.session, history, history.versions[1]).problems] == ["entity-deleted"]


def test_promises_of_a_note_are_in_its_history_and_a_field_written_once_is_not(bench):
    note, promise = noted(bench.session), new_id()
    bench.session.apply(Create(promise, "promise", {"note": note.id, "side": "ours", "text": "Send it"}))
    assert history_of(bench, note.id).fields == ()
    bench.session.apply(Revise(seen(bench.session, promise), {"text": "Send it soon"}))
    (found,) = history_of(bench, note.id).fields
    assert [one.words for one in found.versions] == ["Send it soon", "Send it"]
    assert history_of(bench, note.id).about.startswith("Note of Ana about")


def test_what_is_private_is_there_only_where_it_is_asked_for(bench):
    note = noted(bench.session)
    own = private_entity(note.id)
    bench.session.apply(Create(own, "private", {"of": note.id, "impression": "Tired."}))
    bench.session.apply(Revise(seen(bench.session, own), {"impression": "Awake."}))
    assert len(history_of(bench, note.id).fields) == 1
    assert history_of(bench, note.id, with_private=False).fields == ()
