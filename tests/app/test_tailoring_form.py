"""The form says what was decided, and only what changed of it is saved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.tailoring_form import TailoringForm, drafted, mended
from lobbykit.domain.ask import Rank
from lobbykit.domain.choices import NO_CHOICES, Choices
from lobbykit.domain.problem import Fix, Place, Problem, Severity
from tests.making import ask, brief, words

BRIEF = brief(ask(ask_id="one"), ask(ask_id="two", rank=Rank.SUPPORTING), ask(ask_id="three"))
USUAL = ("one", "three", "two")
EMPTY = TailoringForm.of(BRIEF, NO_CHOICES)
FIX = Problem("name-spelling", Severity.WARNING, Place("choices", 2, 3), (), None, Fix("Merkely", "Merkley"))


def test_a_form_without_choices_has_the_asks_as_the_brief_has_them_and_saves_nothing():
    assert EMPTY.order == USUAL
    assert EMPTY.choices("H000001", "sample") == NO_CHOICES
    assert not any(EMPTY.fields().values())


@given(
    st.lists(st.sampled_from(USUAL), unique=True),
    st.sets(st.sampled_from(USUAL)),
    st.text(st.sampled_from("Ab é\n."), max_size=20),
    st.sampled_from([None, "story"]),
)
def test_what_the_form_says_it_shows_again(order, hidden, local, story):
    form = TailoringForm.of(BRIEF, Choices(tuple(hidden), tuple(order), words(local) if local else None, story, "Jo"))
    again = TailoringForm.of(BRIEF, form.choices("H000001", "sample"))
    assert again.fields() == form.fields()
    assert not again.changed_since(form)


def test_asks_that_the_brief_has_no_more_are_left_out():
    form = TailoringForm.of(BRIEF, Choices(("gone", "two"), ("gone", "three")))
    assert form.order == ("three", "one", "two")
    assert form.hidden == {"two"}


def test_moving_an_ask_stays_within_the_list_and_back_again_is_no_change():
    assert EMPTY.moved("one", -1) == EMPTY
    assert EMPTY.moved("two", 9) == EMPTY
    assert EMPTY.moved("one", 1).order == ("three", "one", "two")
    assert not EMPTY.moved("one", 1).moved("one", -1).changed_since(EMPTY)


def test_only_what_differs_is_saved_and_taking_it_back_clears_the_field():
    off = EMPTY.switched("two", on=False)
    assert off.changed_since(EMPTY) == {"asks": {"two": "off"}}
    assert EMPTY.changed_since(off) == {"asks": None}


def test_a_fix_is_carried_out_at_its_place_and_never_elsewhere():
    assert mended("Hello\nA Merkely, Merkely", FIX) == "Hello\nA Merkley, Merkely"
    assert mended("Hello", FIX) is None
    assert mended("Hello\nA Merkley", FIX) is None


def test_what_was_being_typed_stands_in_the_form_again():
    assert drafted(EMPTY, {"local": "Half a sent", "elsewhere": "x"}).local == "Half a sent"
