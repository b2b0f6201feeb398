"""Which leaf is on the screen: a second brief on its reverse, an office beside it, and others to step to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton

from lobbykit.app.choosing import choices_for, choose
from lobbykit.app.print_job import Scope
from lobbykit.ui.main_window import Keeps, Leaves, ReadsAgain
from tests.ui.panes.leave_behinds.panes import BRIEF, SECOND, SOON, office, shown, two_briefs
from tests.ui.windows import button


@pytest.fixture
def bench(tmp_path):
    with two_briefs(tmp_path) as made:
        yield made


@pytest.fixture
def pane(qtbot, look, bench):
    with shown(qtbot, look, bench) as made:
        yield made


def second(pane):
    return next(file for at in range(pane.form.behind.count()) if SECOND in (file := pane.form.behind.itemData(at)))


def back_it(qtbot, pane):
    with qtbot.waitSignal(pane.preview.made, timeout=SOON, check_params_cb=lambda page: page.back is not None):
        pane.form.behind.picked.emit(second(pane))


def test_a_second_brief_stands_on_the_reverse_of_the_page(qtbot, pane):
    button(pane, "Second brief on the reverse").click()
    assert pane.form.behind.isVisible()
    back_it(qtbot, pane)
    assert "each side" in pane.gauge.accessibleName()
    button(pane, "Swap front and reverse").click()
    assert pane.form.brief.currentData() == second_file(pane)


def second_file(pane):
    return next(file for at in range(pane.form.brief.count()) if SECOND in (file := pane.form.brief.itemData(at)))


def test_a_mistake_on_the_reverse_is_shown_at_the_reverse(qtbot, bench, pane):
    assert choose(bench.session, (office(bench), SECOND), {"local": "XXX"}, None).value
    back_it(qtbot, pane)
    qtbot.waitUntil(lambda: pane.gauge.accessibleName().startswith("Cannot be printed yet"), timeout=SOON)
    (found,) = [one for one in pane.form.findChildren(QFrame) if "XXX" in one.accessibleName()]
    assert found.mapTo(pane.form, found.rect().topLeft()).y() < pane.form.office.y()


def test_an_office_of_the_other_chamber_is_chosen_to_stand_beside(qtbot, bench, pane):
    button(pane, "Read as text").click()
    button(pane, "House and Senate").click()
    qtbot.waitUntil(lambda: "Senator Tammy Duckworth" in pane.preview.text, timeout=SOON)
    pane.preview.other_picked.emit(office(bench, "VT"))
    qtbot.waitUntil(lambda: "Duckworth" not in pane.preview.text and "Senator" in pane.preview.text, timeout=SOON)
    assert pane.preview.text.index("Representative Bill Foster") < pane.preview.text.index("Senator")


def test_the_page_as_text_has_the_focus_and_is_left_by_tab(qtbot, pane):
    button(pane, "Read as text").click()
    text = pane.focusWidget()
    assert text.accessibleName() == "The page as text"
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert pane.focusWidget() is not text


def test_offices_of_a_state_are_stepped_through(qtbot, bench, pane):
    pane.form.office.scope_picked.emit(Scope.STATE.value)
    assert pane.form.office.office.count() == 19
    button(pane, "Next office").click()
    qtbot.waitUntil(lambda: pane.preview.shown_office == office(bench, "IL-12"), timeout=SOON)


def test_offices_picked_by_hand_are_those_that_are_printed(qtbot, bench, pane):
    pane.form.office.scope_picked.emit(Scope.PICKED.value)
    assert pane.picker.isVisible()
    pane.picker.model.pick(frozenset({office(bench, "VT"), office(bench, "ME")}))
    button(pane.picker, "Done").click()
    qtbot.waitUntil(lambda: pane.preview.shown_office in pane.picker.model.picked, timeout=SOON)
    button(pane, "Print\u2026").click()
    assert pane.panel.scope.currentData() == Scope.PICKED.value
    assert not bench.session.history.can_undo


def test_the_pane_is_one_that_the_window_can_ask_to_keep_save_and_read_again(pane):
    assert isinstance(pane, Keeps)
    assert isinstance(pane, Leaves)
    assert isinstance(pane, ReadsAgain)


def test_keeping_puts_what_is_typed_into_the_drafts_at_once(qtbot, bench, pane):
    qtbot.keyClicks(pane.form.local, "A clinic")
    pane.keep()
    assert [*bench.session.drafts.all().values()] == [{"local": "A clinic"}]
    assert choices_for(bench.view, office(bench), BRIEF).local is None


def test_another_library_changes_the_page_and_not_what_is_chosen_or_written(qtbot, bench, pane):
    qtbot.keyClicks(pane.form.local, "A clinic")
    bench.read_again()
    library = bench.library()
    renamed = tuple(
        replace(one, name="Ann Other") if one.id == office(bench) else one for one in library.roster.offices
    )
    bench._library = replace(library, roster=replace(library.roster, offices=renamed))
    with qtbot.waitSignal(pane.preview.made, timeout=SOON, check_params_cb=lambda page: "Ann Other" in said(page)):
        pane.read_again()
    assert pane.form.local.toPlainText() == "A clinic"
    assert pane.preview.shown_office == office(bench)


def said(page):
    return " ".join(span.text for block in page.tailored.sheet.blocks for span in block.content)


def test_what_was_found_is_shown_in_the_text(qtbot, pane):
    qtbot.keyClicks(pane.form.local, "Sen. Merkely came, see XXX")
    show = "Show where: "
    qtbot.waitUntil(lambda: any(one.accessibleName().startswith(show) for one in buttons(pane)), timeout=SOON)
    assert len(pane.form.local.extraSelections()) == 2
    next(one for one in buttons(pane) if one.accessibleName().startswith(f"{show}\u201cXXX")).click()
    assert pane.form.local.textCursor().selectedText() == "XXX"


def buttons(pane):
    return pane.form.findChildren(QPushButton)
