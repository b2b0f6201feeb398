"""The program keeps what is typed on the leave-behinds pane whatever happens around it."""

from __future__ import annotations

import pytest

from lobbykit.app import paths
from lobbykit.app.choosing import choices_for, choose
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role

BRIEF, SECOND = "ukraine-diplomacy", "second"
SOON = 20_000


@pytest.fixture
def program(qtbot, made_program):
    made = made_program(role=Role.TEAM_LEAD)
    window = made.show()
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.fixture
def second(bench):
    """Return the file of a second brief."""
    own = bench.shelves.workspace / "library" / "briefs" / f"{SECOND}.yaml"
    own.parent.mkdir(parents=True, exist_ok=True)
    text = (paths.briefs() / f"{BRIEF}.yaml").read_text(encoding="utf-8")
    own.write_text(text.replace(f"id: {BRIEF}", f"id: {SECOND}", 1), encoding="utf-8")
    return own


@pytest.fixture
def office(bench):
    return next(one.id for one in bench.library().roster.offices if one.district_code == "VT")


@pytest.fixture
def pane(qtbot, program, office):
    made = program.window.go(Place.LEAVE_BEHINDS.value)
    made.show_office(office, BRIEF)
    qtbot.waitUntil(lambda: made.preview.shown_office == office, timeout=SOON)
    return made


def test_what_is_typed_is_kept_before_the_failure_window_opens(qtbot, program, bench, pane):
    qtbot.keyClicks(pane.form.local, "A clinic")
    assert bench.session.drafts.all() == {}
    with qtbot.waitSignal(program.everywhere.failures.happened) as told:
        program.everywhere.failures.caught(RuntimeError("out of the blue"))
    assert [*bench.session.drafts.all().values()] == [{"local": "A clinic"}]
    assert told.args[2] is True
    program.everywhere.failure_window.accept()


def test_another_library_does_not_take_the_page_away_from_who_writes(qtbot, program, bench, pane, office):
    qtbot.keyClicks(pane.form.local, "A clinic")
    with qtbot.waitSignal(pane.preview.made, timeout=SOON):
        program.bridge.library_changed.emit()
    assert program.window.go(Place.LEAVE_BEHINDS.value) is pane
    assert pane.form.local.toPlainText() == "A clinic"
    assert choices_for(bench.view, office, BRIEF).local.raw == "A clinic"


def test_undo_from_the_foot_says_what_it_took_back(qtbot, program, pane, bench, office):
    qtbot.keyClicks(pane.form.staffer, "Jo")
    pane.leave()
    with qtbot.waitSignal(program.everywhere.undoing.told) as told:
        pane.foot.undo_wanted.emit()
    assert told.args[0]
    assert choices_for(bench.view, office, BRIEF).staffer == ""
    assert pane.form.staffer.text() == ""


def test_choices_that_were_found_are_shown_on_their_page(qtbot, program, bench, office):
    made = choose(bench.session, (office, BRIEF), {"staffer": "Jo"}, None).value
    program.everywhere.open("choices", made)
    pane = program.window.go(Place.LEAVE_BEHINDS.value)
    qtbot.waitUntil(lambda: pane.preview.shown_office == office, timeout=SOON)
    assert pane.form.staffer.text() == "Jo"


def test_the_brief_of_the_card_comes_along_and_a_panel_gives_way_to_the_form(qtbot, second, program, pane, bench):
    pane.foot.printing_wanted.emit()
    assert pane.panel.isVisible()
    foster = next(one.id for one in bench.library().roster.offices if one.district_code == "IL-11")
    program.tailor(foster, SECOND)
    assert program.window.go(Place.LEAVE_BEHINDS.value) is pane
    assert pane.form.brief.currentData() == str(second)
    assert pane.form.isVisible()
    qtbot.waitUntil(lambda: pane.preview.shown_office == foster, timeout=SOON)


def test_a_refused_office_is_gone_to_with_the_keys_in_its_form(qtbot, program, pane, bench):
    pane.foot.printing_wanted.emit()
    foster = next(one.id for one in bench.library().roster.offices if one.district_code == "IL-11")
    pane.panel.run.outcome.office_wanted.emit(foster)
    qtbot.waitUntil(lambda: pane.preview.shown_office == foster, timeout=SOON)
    assert pane.form.isVisible()
    assert pane.side.isAncestorOf(program.window.focusWidget())
    assert not pane.panel.isAncestorOf(program.window.focusWidget())
