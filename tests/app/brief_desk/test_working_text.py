"""Somebody types in a brief and takes it back, and does it again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.brief_desk.working_text import WorkingText


def typed(text: WorkingText, words: str) -> None:
    for one in words:
        text.change(text.text + one)


def test_typing_on_is_one_step_until_there_is_a_rest():
    text = WorkingText("a")
    typed(text, "bcd")
    text.rest()
    typed(text, "ef")
    assert text.undo()
    assert text.text == "abcd"
    assert text.undo()
    assert text.text == "a"
    assert not text.undo()
    assert text.redo()
    assert text.text == "abcd"


def test_typing_elsewhere_is_a_step_of_its_own():
    text = WorkingText("title: one\nlede: two\n")
    text.change("title: one!\nlede: two\n")
    text.change("title: one!\nlede: two!\n")
    text.undo()
    assert text.text == "title: one!\nlede: two\n"


def test_erasing_goes_on_with_typing():
    text = WorkingText("ab")
    for one in ("abc", "abcd", "abc", "ab"):
        text.change(one)
    text.undo()
    assert text.text == "ab"
    assert not text.can_undo


def test_what_is_shown_again_is_no_step():
    text = WorkingText("a")
    assert not text.change("a")
    assert not text.can_undo


def test_a_change_ends_what_could_be_done_again():
    text = WorkingText("a")
    text.replace("b")
    text.undo()
    text.replace("c")
    assert not text.can_redo


@given(st.lists(st.text(alphabet="ab\n", max_size=6), max_size=12))
def test_undoing_all_gives_the_first_text_and_doing_all_again_the_last(texts):
    text = WorkingText("start")
    for one in texts:
        text.change(one)
    last = text.text
    while text.undo():
        pass
    assert text.text == "start"
    while text.redo():
        pass
    assert text.text == last
