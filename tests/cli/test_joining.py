"""Joining two meetings from the command line: proposed, done with the notes, undone, and split again."""

from __future__ import annotations

import pytest

FIRST = {"offices": ["C001063"], "start": "2026-11-23T14:30:00Z", "place": "2308 Rayburn"}
SECOND = {"offices": ["C001063"], "start": "2026-11-23T15:00:00Z", "place": "The cafeteria"}


def ids(lobbykit):
    return [one["id"] for one in lobbykit("meeting", "list", "--json").json["meetings"]]


@pytest.fixture
def two(lobbykit):
    for one in (FIRST, SECOND):
        lobbykit("meeting", "add", stdin=one)
    first, second = ids(lobbykit)
    lobbykit("note", "add", stdin={"office": "C001063", "summary": "They agreed.", "meeting": second})
    return first, second


def note_meeting(lobbykit):
    return lobbykit("note", "list", "--json").json["notes"][0]["meeting"]


def test_what_may_be_one_is_proposed_joined_with_its_notes_and_split_again(lobbykit, two):
    before = lobbykit("meeting", "list", "--json").json
    assert lobbykit("meeting", "join", "--json").json["proposed"] == [{"meetings": list(two), "why": "office"}]
    assert "cafeteria" not in lobbykit("meeting", "show", two[0]).out
    assert lobbykit("meeting", "join", *two).code == 0
    assert ids(lobbykit) == [two[0]]
    assert "The cafeteria" in lobbykit("meeting", "show", two[0]).out
    assert note_meeting(lobbykit) == two[0]
    assert lobbykit("meeting", "split", two[0]).code == 0
    after = lobbykit("meeting", "list", "--json").json
    told = [{key: value for key, value in one.items() if key != "changed"} for one in after["meetings"]]
    assert told == [{key: value for key, value in one.items() if key != "changed"} for one in before["meetings"]]
    assert note_meeting(lobbykit) == two[1]


def test_a_joining_is_one_step_to_undo_and_to_do_again(lobbykit, two):
    lobbykit("meeting", "join", *two)
    ran = lobbykit("undo")
    assert (ran.code, "joining" in ran.out) == (0, True)
    assert ids(lobbykit) == list(two)
    assert note_meeting(lobbykit) == two[1]
    assert lobbykit("undo", "--redo").code == 0
    assert ids(lobbykit) == [two[0]]


def test_what_cannot_be_joined_or_split_is_refused(lobbykit, two):
    assert "join-itself" in lobbykit("meeting", "join", two[0], two[0]).err
    assert "split-nothing" in lobbykit("meeting", "split", two[0]).err
    assert lobbykit("meeting", "join", two[0]).code == 2
    assert ids(lobbykit) == list(two)


def test_a_proposal_that_was_turned_down_is_remembered_shown_and_can_be_made_again(lobbykit, two):
    assert lobbykit("meeting", "apart", *two).code == 0
    told = lobbykit("meeting", "join", "--json").json
    assert (told["proposed"], told["apart"]) == ([], [list(two)])
    assert "Said to be two" in lobbykit("meeting", "join").out
    assert lobbykit("meeting", "apart", *reversed(two), "--taken-back").code == 0
    assert len(lobbykit("meeting", "join", "--json").json["proposed"]) == 1
    lobbykit("undo")
    assert lobbykit("meeting", "join", "--json").json["proposed"] == []


def test_a_pair_that_was_turned_down_says_nothing_of_another_pair(lobbykit, two):
    lobbykit("meeting", "apart", *two)
    lobbykit("meeting", "add", stdin={**FIRST, "start": "2026-11-23T15:30:00Z"})
    assert len(lobbykit("meeting", "join", "--json").json["proposed"]) == 2


def test_one_meeting_is_not_apart_from_itself(lobbykit, two):
    assert "join-itself" in lobbykit("meeting", "apart", two[0], two[0]).err
