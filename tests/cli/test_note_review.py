"""`lobbykit note review` and `note queue`: what scripts and people see of notes that are to be read."""

from __future__ import annotations

import pytest

FIRST, SECOND = "0123456789abcdef" * 2, "fedcba9876543210" * 2


@pytest.fixture
def noted(lobbykit):
    lines = [{"id": FIRST, "office": "M000133", "summary": "x"}, {"id": SECOND, "office": "C001063", "summary": "y"}]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0
    return lobbykit


def queued(lobbykit):
    return {one["note"]: one["state"] for one in lobbykit("note", "queue", "--json").json["notes"]}


def test_the_queue_shrinks_as_notes_are_read_and_grows_as_they_change(noted):
    assert queued(noted) == {FIRST: "new", SECOND: "new"}
    assert "1 note of 1" in noted("note", "review", FIRST[:8]).out
    assert queued(noted) == {SECOND: "new"}
    noted("note", "edit", FIRST, stdin={"summary": "changed"})
    assert queued(noted) == {FIRST: "changed", SECOND: "new"}
    assert "changed since" in noted("note", "queue").out


def test_all_of_an_office_are_read_at_once_and_can_be_taken_back(noted):
    noted("note", "review", "--all-of-office", "M000133")
    assert queued(noted) == {SECOND: "new"}
    assert noted("undo").code == 0
    assert queued(noted) == {FIRST: "new", SECOND: "new"}


def test_it_must_be_said_which_and_an_unknown_id_changes_nothing(noted):
    assert noted("note", "review").code == 2
    assert noted("note", "review", FIRST, "--all-of-office", "M000133").code == 2
    assert noted("note", "review", FIRST, "ffffffff").code == 2
    assert queued(noted) == {FIRST: "new", SECOND: "new"}


def test_where_there_is_nothing_it_says_so(lobbykit):
    assert lobbykit("note", "queue", "--json").json["notes"] == []
    assert "Every note has been read" in lobbykit("note", "queue").err
