"""What others will read is shown whole, in the order of the form, and never what is for the author alone."""

from __future__ import annotations

from lobbykit.app.note_desk.shared_text import shared_texts
from lobbykit.domain.note_form import note_form

OWN_WORDS = "Tired, and not convinced."


def one_of_each():
    return {one.path.replace("<", "").replace(">", ""): f"text {one.path}" for g in note_form() for one in g.fields}


def test_every_filled_field_is_in_it_but_those_of_the_own_box():
    texts = {**one_of_each(), "private/impression": OWN_WORDS, "thanks": "  "}
    shown = shared_texts(texts)
    assert OWN_WORDS not in str([one.text for one in shown])
    assert not any(one.field.path.startswith("private/") for one in shown)
    wanted = {one.path for g in note_form() for one in g.fields if one.box == "team"} - {"thanks", "withdrawn/<path>"}
    assert {one.field.path for one in shown} == wanted


def test_what_belongs_together_stands_together_and_is_counted():
    texts = {"staff/02b/name": "Abe", "staff/01a/title": "LD", "staff/01a/name": "Zoe", "summary": "Hm."}
    told = [(one.field.field.path, one.number, one.text) for one in shared_texts(texts)]
    assert told == [
        ("staff/<u>/name", 1, "Zoe"),
        ("staff/<u>/title", 1, "LD"),
        ("staff/<u>/name", 2, "Abe"),
        ("summary", 0, "Hm."),
    ]
