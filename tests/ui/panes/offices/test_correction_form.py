"""A fact is corrected on the card: refused input says why and changes nothing, and undo brings it back."""

from __future__ import annotations

import pytest

from lobbykit.app.library import CORRECTIONS
from lobbykit.ui.first_field import turn_keys_to
from tests.ui.panes.offices.stage import FOSTER

SPOKEN = "How do you say Representative Bill Foster? Add it"


def phone(stage):
    return next(one for one in stage.bench.library().roster.offices if one.id == FOSTER).phone


def filled(stage, name, value, source):
    stage.press(name)
    form = stage.view.facts.form
    form.value.setText(value)
    form.source.setText(source)
    stage.press("Save the correction")
    return stage.view.facts.form


def written(stage):
    return (stage.bench.shelves.own / CORRECTIONS).exists()


def test_opening_the_form_shows_what_is_on_record_and_writes_nothing(stage):
    stage.press("Correct: Telephone")
    assert stage.view.facts.form.value.text() == "202-225-3515"
    stage.press("Cancel")
    assert stage.view.facts.form is None
    assert not written(stage)


def test_without_a_source_or_with_a_value_that_cannot_be_nothing_changes_and_the_form_says_why(stage):
    form = filled(stage, "Correct: Telephone", "202-225-0000", "")
    assert "where you know this from" in form.wrong
    form = filled(stage, "Correct: Telephone", "ask Bob", "Bob")
    assert "ask Bob" in form.wrong
    assert form.value.text() == "ask Bob"
    assert form.value.accessibleDescription() == form.wrong
    assert not written(stage)


def test_a_correction_is_on_the_card_at_once_and_can_be_undone(qtbot, stage):
    before = phone(stage)
    with qtbot.waitSignal(stage.bridge.library_changed):
        filled(stage, "Correct: Telephone", "(202) 225-0000", "their card")
    assert phone(stage) == "202-225-0000"
    assert stage.view.card.office.phone == "202-225-0000"
    text, do, run = stage.host.told[-1]
    assert "Telephone" in text
    assert do == "Undo"
    run()
    stage.again()
    assert phone(stage) == stage.view.card.office.phone == before


def test_how_a_name_is_said_is_added_with_its_source(qtbot, stage):
    stage.press(SPOKEN)
    form = stage.view.facts.form
    form.value.setText("FAWS-ter")
    form.source.setText("their scheduler")
    with qtbot.waitSignal(stage.bridge.library_changed):
        stage.press("Save the correction")
    assert stage.view.card.spoken == "FAWS-ter"


def test_other_facts_are_chosen_from_a_list(stage):
    stage.press("Something else is wrong\u2026")
    form = stage.view.facts.form
    form._which.setCurrentIndex(form._which.findData("party"))
    assert form.value.text() == "D"
    assert form.value.accessibleName() == "Party (D, R or I)"


def test_the_form_is_scrolled_to_where_it_can_be_seen(qtbot, stage):
    stage.pane.resize(760, 500)
    stage.press("Correct: Telephone")
    form, view = stage.view.facts.form, stage.view
    qtbot.waitUntil(lambda: not form.visibleRegion().isEmpty())
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("name", ["Correct: Telephone", "Something else is wrong\u2026", SPOKEN])
def test_who_cancels_is_back_at_the_button_that_opened_the_form(stage, name):
    stage.press(name)
    stage.press("Cancel")
    assert stage.pane.focusWidget().accessibleName() == name


@pytest.mark.parametrize(
    ("name", "value", "back"),
    [
        ("Correct: Telephone", "202-225-0000", "Correct: Telephone"),
        ("Something else is wrong\u2026", "Billy Foster", "Something else is wrong\u2026"),
        (SPOKEN, "FAWS-ter", "Correct: How the name is said"),
    ],
)
def test_who_saves_is_back_at_the_button_that_opens_the_form_of_the_card_made_anew(qtbot, stage, name, value, back):
    with qtbot.waitSignal(stage.bridge.library_changed):
        filled(stage, name, value, "their card")
    turn_keys_to(stage.pane)
    qtbot.waitUntil(lambda: stage.pane.focusWidget().accessibleName() == back)
    qtbot.waitUntil(lambda: not stage.pane.focusWidget().visibleRegion().isEmpty())
