"""`lobbykit meeting show`: the screen of a meeting for people and for scripts."""

from __future__ import annotations

import pytest

ID, NOTE = "1" * 32, "2" * 32
FOSTER, BRIEF, ASK = "F000454", "ukraine-diplomacy", "back-from-the-brink"


@pytest.fixture
def day(lobbykit):
    lobbykit("meeting", "add", stdin={"id": ID, "offices": [FOSTER], "briefs": [BRIEF]})
    said = {"after": "leans-yes", "answer": "We read it."}
    note = {"id": NOTE, "office": FOSTER, "date": "2026-05-02", "summary": "A good talk.", "ask": {BRIEF: {ASK: said}}}
    assert lobbykit("note", "add", stdin=note).code == 0
    return lobbykit


def test_scripts_get_the_asks_the_agenda_and_what_was_said(day):
    shown = day("meeting", "show", ID, "--json", "--minutes", "20").json
    screen = shown["screen"]
    assert (shown["lobbykit"], shown["meeting"]["id"], screen["id"]) == ("meeting/1", ID, ID)
    assert screen["day"] == ""
    day("meeting", "edit", ID, stdin={"start": "2026-12-01T14:00:00Z"})
    assert day("meeting", "show", ID, "--json").json["screen"]["day"] == "2026-12-01"
    assert [(one["code"], one["begins"], one["minutes"]) for one in screen["agenda"]][:2] == [
        ("open", 0, 3),
        ("story", 3, 4),
    ]
    (office,) = screen["offices"]
    asks = {one["id"]: one for one in office["briefs"][0]["asks"]}
    assert (asks[ASK]["level"], asks[ASK]["primary"]) == ("leans-yes", True)
    heard = [(one["ask"], one["level"], one["words"]) for one in office["told"]["heard"]]
    assert heard == [("", None, "A good talk."), ("H.Res.\u00a0317", "leans-yes", "We read it.")]


def test_people_read_who_does_what_when_and_their_words_beside_the_level(day):
    out = day("meeting", "show", ID, "--minutes", "15").out
    assert "Agenda of 15 minutes" in out
    assert " 0\u20132  Say who we are" in out
    assert "May 2, 2026 \u00b7 H.Res. 317: Leans yes \u00b7 We read it. \u00b7 ana" in out
    assert "They may say" in out


def test_what_somebody_typed_moves_no_cursor(day):
    day("note", "edit", NOTE, stdin={"summary": "a\x1b[2Jb"})
    day("note", "add", stdin={"office": FOSTER, "date": "2026-05-03", "summary": "line\nline\u202e"})
    out = day("meeting", "show", ID).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "line line" in out


def test_before_there_is_a_workspace_there_is_no_meeting(lobbykit):
    assert lobbykit("meeting", "show", ID).code == 2
