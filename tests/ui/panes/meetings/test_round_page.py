"""The drop-off round leads past the offices that nobody meets; what changed can be read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from lobbykit.app.meeting_acts import LeftAtDesk, cancelled
from lobbykit.ui.models.snapshot_model import Role
from tests.ui.panes.meetings.stage import FOSTER, meet, press, texts


def test_who_has_no_meeting_is_on_the_round_and_leads_to_the_card(scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "Drop-off round")
    page = place.shown
    offices = [page.model.index(at, 0).data() for at in range(page.model.rowCount())]
    assert offices
    assert not any("Foster" in one for one in offices)
    before = len(offices)
    press(page, "Senate")
    assert 0 < page.model.rowCount() < before
    page.list.activated.emit(page.model.index(0, 0))
    assert scene.host.cards
    assert FOSTER not in scene.host.cards
    press(page, "All meetings")
    assert "Meetings" in texts(place.shown)


def test_without_an_import_nothing_changed(scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "What changed")
    assert "No changes yet" in texts(place.shown)
    assert any(one.text() == "Take in a schedule…" for one in place.shown.findChildren(QPushButton))


def test_a_tick_records_what_was_left_can_be_undone_and_opens_no_card(qtbot, scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "Drop-off round")
    first = place.shown.model.index(3, 0)
    office = first.data(Role.VALUE).office

    def ticked():
        model = place.shown.model
        return [model.index(at).data(Role.VALUE).office for at in range(model.rowCount()) if is_ticked(model, at)]

    place.shown.list.setCurrentIndex(first)
    qtbot.keyClick(place.shown.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ticked() == [office])
    assert [row["office"] for row in bench.view.table("dropoffs")] == [office]
    assert place.shown.list.currentIndex().data(Role.VALUE).office == office
    assert scene.host.cards == []
    scene.host.run()
    assert ticked() == []


def test_what_was_left_instead_of_a_meeting_cannot_be_unticked_here(scene, bench):
    meeting = meet(bench)
    cancelled(bench.session, meeting, bench.today, [LeftAtDesk(FOSTER)])
    place = scene.shown()
    press(place.shown, "Drop-off round")
    model = place.shown.model
    at = model.row_of(FOSTER)
    assert is_ticked(model, at)
    assert not model.flags(model.index(at)) & Qt.ItemFlag.ItemIsUserCheckable


def is_ticked(model, at):
    return Qt.CheckState(model.index(at).data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked


def test_a_press_on_the_box_ticks_and_a_press_beside_it_opens_the_card(qtbot, scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "Drop-off round")
    page = place.shown
    at = page.list.visualRect(page.model.index(1))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.left() + 22, at.center().y()))
    qtbot.waitUntil(lambda: bench.view.table("dropoffs").all() != [])
    assert scene.host.cards == []
    page = place.shown
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.left() + 300, at.center().y()))
    assert len(scene.host.cards) == 1


def test_where_no_office_is_left_that_is_said_and_all_can_be_shown(scene, bench):
    meet(bench)
    place = scene.shown()
    press(place.shown, "Drop-off round")
    page = place.shown
    press(page, "Mine")
    assert page.model.rowCount() == 0
    assert page.list.isHidden()
    assert "No office to pass by" in texts(page)
    press(page, "Show all offices")
    assert page.model.rowCount()
    assert page.none.isHidden()
