"""`lobbykit note tag`: what people and scripts rely on."""

from __future__ import annotations

ONE, OTHER = "1" * 32, "2" * 32
NOTE = {"office": "M000133", "summary": "They listened."}


def added(lobbykit):
    lines = [{"id": ONE, **NOTE}, {"id": OTHER, **NOTE}]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0


def test_tags_are_put_on_several_notes_shown_and_taken_back_in_one_step(lobbykit):
    added(lobbykit)
    ran = lobbykit("note", "tag", ONE[:6], OTHER, "--add", "Follow up", "--add", "cost")
    assert (ran.code, ran.out) == (0, "2 notes changed their tags.\n")
    assert lobbykit("note", "list", "--json").json["tags"] == {key: ["cost", "follow-up"] for key in (ONE, OTHER)}
    assert lobbykit("note", "show", ONE, "--json").json["tags"] == ["cost", "follow-up"]
    assert "Tags: cost, follow-up" in lobbykit("note", "show", ONE).out
    assert lobbykit("note", "tag", ONE, "--remove", "COST").out == "1 note changed its tags.\n"
    assert lobbykit("note", "show", ONE, "--json").json["tags"] == ["follow-up"]
    assert lobbykit("undo").out == "Taken back: the change to the tags of 1 note.\n"
    assert lobbykit("undo").out == "Taken back: the change to the tags of 2 notes.\n"
    assert lobbykit("note", "list", "--json").json["tags"] == {}
    assert lobbykit("undo", "--redo").out == "Done again: the change to the tags of 2 notes.\n"


def test_nothing_to_put_on_or_take_off_is_refused(lobbykit):
    added(lobbykit)
    assert lobbykit("note", "tag", ONE).code == 2


def test_a_tag_without_words_is_refused_and_says_what_a_tag_needs(lobbykit):
    added(lobbykit)
    ran = lobbykit("note", "tag", ONE, "--add", "?!")
    assert (ran.code, ran.out) == (2, "")
    assert "tag-no-words" in ran.err
