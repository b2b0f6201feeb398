"""Versions of one field side by side: who, when and in which words; choosing one is one step that loses nothing."""

from __future__ import annotations

import pytest

from lobbykit.app.conflict_acts import choose, combine, delete, keep
from lobbykit.app.conflicts import conflict_counts, conflicts_found
from lobbykit.app.edit import Create, Delete, Revise, Withdraw
from lobbykit.app.impressions import private_entity
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from tests.sessions import Elsewhere, new_id, noted, seen
from tests.ui.workbenches import open_bench
from tests.versions import FOSTER, MS, edited_after_deletion, third_version, two_versions

QUIGLEY = "Q000023"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def the(bench):
    (found,) = conflicts_found(bench).fields
    return found


def test_a_field_that_two_wrote_apart_is_shown_with_what_it_is_who_wrote_it_and_when(bench):
    note = two_versions(bench)
    found = the(bench)
    assert found.about == "Note of Ana about Rep. Bill Foster (IL-11), November 22, 2026"
    assert (found.name, found.office, found.note, found.path) == ("Summary", FOSTER, note, "summary")
    assert [one.words for one in found.versions] == ["We met on Tuesday.", "We met on Friday."]
    ours, theirs = (one.written[0] for one in found.versions)
    assert (ours.by, ours.is_mine, theirs.by, theirs.is_mine) == ("ana", True, "ben", False)
    assert theirs.day == "November 22, 2026"
    assert theirs.time
    assert conflicts_found(bench).count == 1
    assert conflict_counts(bench.session) == {note: 1}


def test_the_words_that_differ_are_marked_and_the_text_stays_whole(bench):
    two_versions(bench)
    ours, theirs = the(bench).versions
    assert [one.text for one in ours.pieces if one.differs] == ["Tuesday."]
    assert [one.text for one in theirs.pieces if one.differs] == ["Friday."]
    assert "".join(one.text for one in theirs.pieces) == theirs.words


def test_choosing_the_other_version_is_one_op_that_lists_all_heads_and_can_be_taken_back(bench):
    note = two_versions(bench)
    found, before = the(bench), {op.id for op in bench.session.ops(note)}
    assert choose(bench.session, found, found.versions[1]).value == note
    (made,) = [op for op in bench.session.ops(note) if op.id not in before]
    assert {*made.seen["summary"]} == found.heads
    assert seen(bench.session, note).fields["summary"] == "We met on Friday."
    assert conflicts_found(bench).count == 0
    assert bench.session.history.undo().done
    assert seen(bench.session, note).fields["summary"] == "We met on Tuesday."


def test_all_versions_are_combined_in_a_text_and_a_blank_one_is_refused(bench):
    note = two_versions(bench)
    assert [one.code for one in combine(bench.session, the(bench), " \n").problems] == ["versions-blank"]
    assert combine(bench.session, the(bench), "Tuesday, and again on Friday.").value == note
    assert seen(bench.session, note).fields["summary"] == "Tuesday, and again on Friday."
    assert conflicts_found(bench).count == 0


def test_a_third_version_that_came_meanwhile_is_said_and_nothing_is_changed(bench):
    note = two_versions(bench)
    found = the(bench)
    third_version(bench.session, note)
    before = len(bench.session.ops(note))
    for act in (choose(bench.session, found, found.versions[0]), combine(bench.session, found, "Both.")):
        assert [one.code for one in act.problems] == ["versions-changed"]
    assert len(bench.session.ops(note)) == before
    assert len(the(bench).versions) == 3


def test_what_was_settled_or_withdrawn_or_deleted_meanwhile_is_said(bench):
    two_versions(bench)
    found = the(bench)
    assert choose(bench.session, found, found.versions[0]).value
    assert [one.code for one in choose(bench.session, found, found.versions[1]).problems] == ["versions-settled"]
    note = two_versions(bench)
    found = the(bench)
    assert bench.session.apply(Withdraw(seen(bench.session, note), "summary")).value
    assert [one.code for one in choose(bench.session, found, found.versions[1]).problems] == ["versions-withdrawn"]
    note = two_versions(bench)
    found = the(bench)
    assert bench.session.apply(Delete(seen(bench.session, note))).value
    assert [one.code for one in choose(bench.session, found, found.versions[1]).problems] == ["entity-deleted"]


def test_a_withdrawn_sentence_is_never_shown(bench):
    note = two_versions(bench)
    assert bench.session.apply(Withdraw(seen(bench.session, note), "summary")).value
    assert conflicts_found(bench).count == 0
    assert conflict_counts(bench.session) == {}
    before = seen(bench.session, note)
    assert bench.session.apply(Revise(before, {"tone": "warm"})).value
    third_version(bench.session, note, "cold", "tone")
    assert [one.path for one in conflicts_found(bench).fields] == ["tone"]


def test_two_reports_of_two_authors_are_no_conflict_and_equal_words_agree(bench):
    for level in ("supports", "opposed"):
        noted(bench.session, office=FOSTER, **{"ask/wells/dig/after": level})
    two_versions(bench, theirs="We met on Tuesday.")
    assert conflicts_found(bench).count == 0


def test_who_wrote_the_same_apart_stands_with_the_same_version(bench):
    note = two_versions(bench)
    third_version(bench.session, note, "We met on Friday.", ms=5)
    assert [[who.by for who in one.written] for one in the(bench).versions] == [["ana"], ["ben", "cem"]]


@pytest.mark.parametrize(
    ("path", "ours", "theirs", "words"),
    [
        ("ask/wells/dig/after", "supports", "leans-yes", ["Supports", "Leans yes"]),
        ("date", "2026-11-20", "2026-11-21", ["November 20, 2026", "November 21, 2026"]),
        ("office", QUIGLEY, FOSTER, ["Rep. Mike Quigley (IL-5)", "Rep. Bill Foster (IL-11)"]),
        ("thanked", True, None, ["yes", "(empty)"]),
        ("minutes", 20, 30, ["20", "30"]),
        ("level", "staff", "front-desk", ["Staff", "Front desk"]),
        ("ask/wells/dig/reasons", ("cost", "time"), ("cost",), ["cost\ntime", "cost"]),
        ("photo/a/sha", "ab" * 32, "cd" * 32, ["picture abababab", "picture cdcdcdcd"]),
    ],
)
def test_what_is_no_text_is_told_in_words_and_can_only_be_chosen(bench, path, ours, theirs, words):
    two_versions(bench, path, ours, theirs)
    found = the(bench)
    assert [one.words for one in found.versions] == words
    assert not found.text
    assert [one.code for one in combine(bench.session, found, "x").problems] == ["versions-not-text"]
    assert choose(bench.session, found, found.versions[1]).value


def test_the_office_of_a_meeting_and_its_time_are_told_in_words(bench):
    meeting = new_id()
    told = {"offices": (FOSTER,), "start": "2026-12-01T15:00:00Z", "tz": "America/New_York"}
    assert bench.session.apply(Create(meeting, "meeting", told)).value
    before = seen(bench.session, meeting)
    assert bench.session.apply(Revise(before, {"start": "2026-12-01T16:00:00Z", "place": "B-1"})).value
    other = Elsewhere().writes(meeting, {"start": "2026-12-01T17:30:00Z", "source/a/text": "x"}, before, ms=1)
    bench.session.receive(other.dev, [other.raw])
    found = the(bench)
    assert found.about == "Meeting with Rep. Bill Foster (IL-11), December 1, 2026, 11:00 AM"
    assert [one.words for one in found.versions] == ["December 1, 2026, 11:00 AM", "December 1, 2026, 12:30 PM"]
    assert conflict_counts(bench.session) == {"": 1}


def test_a_promise_is_counted_with_its_note_and_gone_with_it(bench):
    note, promise = noted(bench.session, office=FOSTER), new_id()
    bench.session.apply(Create(promise, "promise", {"note": note.id, "side": "ours", "text": "Send it"}))
    before = seen(bench.session, promise)
    bench.session.apply(Revise(before, {"text": "Send it today"}))
    other = Elsewhere().writes(promise, {"text": "Send it soon"}, before, ms=1)
    bench.session.receive(other.dev, [other.raw])
    assert the(bench).note == note.id
    assert conflict_counts(bench.session) == {note.id: 1}
    bench.session.apply(Delete(seen(bench.session, note.id)))
    assert conflicts_found(bench).count == 0


@pytest.mark.parametrize(("user", "count"), [("ana", 1), ("ben", 0)])
def test_what_is_private_is_there_for_its_author_alone(bench, user, count):
    note = noted(bench.session, office=FOSTER)
    own = private_entity(note.id)
    bench.session.apply(Create(own, "private", {"of": note.id, "impression": "Tired."}))
    before = seen(bench.session, own)
    bench.session.apply(Revise(before, {"impression": "Very tired."}))
    other = set_op(
        Link("d" * 16, user, 1, FIRST, 0), own, 1, {"impression": "Rude."}, {"impression": before.seen("impression")}
    )
    bench.session.receive(other.dev, [other.raw], private=True)
    assert conflicts_found(bench).count == count
    assert conflicts_found(bench, with_private=False).count == 0
    assert conflict_counts(bench.session) == ({note.id: 1} if count else {})


def test_what_was_edited_after_deletion_says_who_did_what(bench):
    note = edited_after_deletion(bench)
    (found,) = conflicts_found(bench).deleted
    assert [one.by for one in found.deleted] == ["ana"]
    assert [(one.name, one.words, one.written.by) for one in found.edits] == [("Summary", "They called back.", "ben")]
    assert conflict_counts(bench.session) == {note: 1}


def test_it_is_kept_or_deleted_all_the_same_and_either_is_taken_back(bench):
    note = edited_after_deletion(bench)
    (found,) = conflicts_found(bench).deleted
    assert keep(bench.session, found).value == note
    assert not seen(bench.session, note).edited_after_delete
    assert not seen(bench.session, note).deleted
    assert [one.code for one in delete(bench.session, found).problems] == ["deletion-settled"]
    note = edited_after_deletion(bench)
    (found,) = conflicts_found(bench).deleted
    assert delete(bench.session, found).value == note
    assert seen(bench.session, note).deleted
    assert bench.session.history.undo().done
    assert not seen(bench.session, note).deleted


def test_what_was_written_since_somebody_looked_is_never_deleted_unseen(bench):
    note = edited_after_deletion(bench)
    (found,) = conflicts_found(bench).deleted
    third_version(bench.session, note, "Call again.", "advice")
    for act in (delete, keep):
        assert [one.code for one in act(bench.session, found).problems] == ["deletion-changed"]
    assert seen(bench.session, note).edited_after_delete


def test_a_sentence_that_was_withdrawn_is_not_told_among_later_edits(bench):
    note = edited_after_deletion(bench)
    assert bench.session.apply(Withdraw(seen(bench.session, note), "summary")).value
    (found,) = conflicts_found(bench).deleted
    assert found.edits == ()


def test_the_order_stays_whichever_versions_come(bench):
    first, second = two_versions(bench), two_versions(bench)
    order = [one.seen.id for one in conflicts_found(bench).fields]
    third_version(bench.session, order[0], ms=MS + 9)
    assert [one.seen.id for one in conflicts_found(bench).fields] == order
    assert {*order} == {first, second}


def test_a_library_that_cannot_be_read_keeps_nobody_from_choosing(bench, monkeypatch):
    two_versions(bench)

    def broken():
        raise UnreadableFileError("file-unreadable", file="roster", reason="gone")

    monkeypatch.setattr(bench, "library", broken)
    assert FOSTER in the(bench).about
