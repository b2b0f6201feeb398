"""A team lead tailors a page: it follows every key, and what was decided is saved when the screen says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from lobbykit.app.choosing import choices_for
from lobbykit.ui.bridge import Bridge
from lobbykit.ui.panes.leave_behinds.assembly import Around, leave_behinds
from lobbykit.ui.task_runner import TaskRunner
from lobbykit.ui.undoing import Undoing
from tests.ui.printers import NoPrinter
from tests.ui.workbenches import open_bench

BRIEF = "ukraine-diplomacy"
SOON = 20_000


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def pane(qtbot, look, bench):
    runners = TaskRunner(), TaskRunner(), TaskRunner()
    bridge = Bridge(bench.session)
    made = leave_behinds(look, bench, Around(bridge, *runners, Undoing(bench), str, NoPrinter()))
    qtbot.addWidget(made)
    made.resize(1180, 880)
    with qtbot.waitSignal(made.preview.made, timeout=SOON):
        made.show_office(office(bench), BRIEF)
    qtbot.waitUntil(lambda: made.preview.shown_office == office(bench), timeout=SOON)
    made.show()
    yield made
    bridge.close()
    for one in runners:
        assert one.drain()


def office(bench, code="IL-11"):
    return next(one.id for one in bench.library().roster.offices if one.district_code == code)


def saved(bench):
    return choices_for(bench.view, office(bench), BRIEF)


def boxes(pane):
    return [one for one in pane.form.asks.findChildren(QCheckBox) if one.isVisible()]


def pressed(pane, name):
    next(one for one in pane.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_showing_is_not_editing(bench, pane):
    assert not bench.session.history.can_undo
    assert bench.session.drafts.all() == {}
    assert pane.foot.said == ""


def test_the_page_follows_what_is_typed_and_it_is_saved_when_the_field_is_left(qtbot, bench, pane):
    pane.form.local.setFocus()
    with qtbot.waitSignal(pane.preview.made, timeout=SOON, check_params_cb=lambda page: "clinic" in text_of(page)):
        qtbot.keyClicks(pane.form.local, "A clinic")
    assert saved(bench).local is None
    assert pane.foot.said != "Saved"
    pane.form.staffer.setFocus()
    qtbot.waitUntil(lambda: pane.foot.said == "Saved")
    assert saved(bench).local.raw == "A clinic"


def test_tab_goes_from_the_paragraph_through_the_asks_to_the_staffer(pane):
    local, staffer = pane.form.local, pane.form.staffer
    passed, one = [], local
    while one is not staffer:
        one = one.nextInFocusChain()
        assert one is not local
        passed += [one] if one in boxes(pane) else []
    assert passed == sorted(boxes(pane), key=lambda each: each.mapTo(pane, each.pos()).y())
    assert len(passed) > 3


def text_of(page):
    return " ".join(span.text for block in page.tailored.sheet.blocks for span in block.content)


def test_typing_is_kept_after_a_pause_and_not_called_saved(qtbot, bench, pane):
    pane.form.staffer.setFocus()
    qtbot.keyClicks(pane.form.staffer, "Jo")
    qtbot.waitUntil(lambda: pane.foot.said == "Kept on this computer", timeout=SOON)
    assert [*bench.session.drafts.all().values()] == [{"staffer": "Jo"}]
    assert saved(bench).staffer == ""


def test_a_draft_that_was_left_by_a_crash_is_saved_when_the_place_is_left(bench, pane):
    entity = pane._standing().desk.entity
    bench.session.drafts.keep(entity, "local", "Half a sen")
    pane.show_office(office(bench), BRIEF)
    assert pane.form.local.toPlainText() == "Half a sen"
    assert not saved(bench).local
    assert pane.leave()
    assert saved(bench).local.raw == "Half a sen"
    assert not bench.session.drafts.all()


def test_an_ask_is_switched_off_by_key_saved_at_once_and_undone(qtbot, bench, pane):
    box = boxes(pane)[-1]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert saved(bench).hidden == ("rebuild-fund",)
    assert pane.foot.said == "Saved"
    assert "team lead" in box.accessibleDescription()
    pressed(pane, "Undo")
    assert saved(bench).hidden == ()
    assert boxes(pane)[-1].isChecked()
    pressed(pane, "Redo")
    assert saved(bench).hidden == ("rebuild-fund",)


def test_an_ask_is_moved_by_key_and_keeps_the_focus(qtbot, bench, pane):
    first, second = (one.accessibleName().rpartition(",")[0] for one in boxes(pane)[:2])
    box = boxes(pane)[0]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    by_place = sorted(boxes(pane), key=lambda one: one.mapTo(pane, one.rect().topLeft()).y())
    qtbot.waitUntil(lambda: sorted(boxes(pane), key=lambda one: one.mapTo(pane, one.rect().topLeft()).y())[1] is box)
    assert [one.accessibleName().rpartition(",")[0] for one in by_place[:2]] in ([second, first], [first, second])
    assert saved(bench).order[:2] == ("back-from-the-brink", "arms-control")
    assert pane.focusWidget() is box


def test_a_misspelt_name_is_shown_in_place_and_mended_with_one_click(qtbot, bench, pane):
    qtbot.keyClicks(pane.form.local, "Sen. Merkely came")
    fix = "Write \u201cMerkley\u201d"
    qtbot.waitUntil(lambda: any(one.text() == fix for one in pane.form.findChildren(QPushButton)), timeout=SOON)
    next(one for one in pane.form.findChildren(QPushButton) if one.text() == fix).click()
    assert pane.form.local.toPlainText() == "Sen. Merkley came"
    assert saved(bench).local.raw == "Sen. Merkley came"


def test_another_office_brings_its_own_choices_after_ours_were_saved(qtbot, bench, pane):
    qtbot.keyClicks(pane.form.staffer, "Jo")
    other = office(bench, "IL")
    pane.show_office(other)
    assert saved(bench).staffer == "Jo"
    assert pane.form.staffer.text() == ""
    qtbot.waitUntil(lambda: pane.preview.shown_office == other, timeout=SOON)


def test_the_page_is_read_as_text_and_beside_the_other_chamber(qtbot, pane):
    pressed(pane, "Read as text")
    assert "Representative Bill Foster" in pane.preview.text
    pressed(pane, "House and Senate")
    qtbot.waitUntil(lambda: "Senator" in pane.preview.text, timeout=SOON)


def test_every_control_has_a_name(pane):
    for one in pane.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName(), (type(one).__name__, one.objectName())


def test_in_a_narrow_window_form_and_page_take_turns(qtbot, pane):
    pane.resize(500, 700)
    assert not pane.preview.isVisible()
    pressed(pane, "See the page")
    assert pane.preview.view.isVisible()
    assert not pane.form.isVisible()
    pressed(pane, "The form")
    assert pane.form.isVisible()
    pane.resize(1180, 700)
    qtbot.waitUntil(lambda: pane.preview.isVisible() and pane.form.isVisible())
    assert not [one for one in pane.findChildren(QPushButton) if one.text() in {"Page", "The form"} and one.isVisible()]
