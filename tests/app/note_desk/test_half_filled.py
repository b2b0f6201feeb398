"""A half-filled note says what is missing; a whole one says nothing."""

from __future__ import annotations

from lobbykit.app.note_desk.half_filled import lacks

ASK = {"ask": {"b": {"a": {"after": "supports"}}}}


def test_whom_we_met_an_answer_and_words_make_a_note_whole():
    assert lacks({"summary": "They listened.", "staff": {"1": {"name": "Kate"}}, **ASK}) == ()
    assert lacks({"office": "F000454", "date": "2026-11-22"}) == ("who", "asks", "words")
    assert lacks({"level": "member", "ask": {"b": {"a": {"raised": False, "answer": "Hm."}}}}) == ()


def test_drafts_count_by_path():
    assert lacks({"staff/1/name": "Ka", "ask/b/a/after": "supports"}) == ("words",)
    assert lacks({"staff/1/name": "", "summary": "x"}) == ("who", "asks")
