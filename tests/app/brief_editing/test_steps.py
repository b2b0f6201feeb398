"""Undo takes back what a person would call one step, and says where it was."""

from __future__ import annotations

from lobbykit.app.brief_editing.steps import MOST, Steps
from tests.app.brief_editing.test_brief_form import BY_HAND, form_of


def test_typing_in_one_field_is_one_step_until_it_is_left() -> None:
    form = form_of(BY_HAND)
    steps = Steps(form)
    for typed in ("R", "Ri", "Rio"):
        steps.did(steps.form.set(("title",), typed).value or form, ("title",), typing=True)
    steps.left()
    steps.did(steps.form.set(("title",), "Rios").value or form, ("title",), typing=True)
    assert steps.form.value(("title",)) == "Rios"
    turn = steps.undo()
    assert turn is not None
    assert (turn.form.value(("title",)), turn.path) == ("Rio", ("title",))
    turn = steps.undo()
    assert turn is not None
    assert turn.form.text == form.text
    assert (steps.undo(), steps.can_undo, steps.can_redo) == (None, False, True)


def test_doing_again_goes_forward_until_something_new_is_done() -> None:
    form = form_of(BY_HAND)
    steps = Steps(form)
    for text in ("one", "two"):
        steps.did(steps.form.set(("event",), text).value or form, ("event",))
    steps.undo()
    steps.undo()
    again = steps.redo()
    assert again is not None
    assert again.form.value(("event",)) == "one"
    steps.did(again.form.set(("event",), "three").value or form, ("event",))
    assert steps.redo() is None
    steps.undo()
    assert steps.form.value(("event",)) == "one"


def test_steps_are_bounded() -> None:
    steps = Steps(form_of(BY_HAND))
    for _ in range(MOST + 5):
        steps.did(steps.form, ("event",))
    taken = 0
    while steps.undo():
        taken += 1
    assert taken == MOST
