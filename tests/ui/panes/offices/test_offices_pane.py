"""The list of offices follows what is typed, and shows the card of the one that is picked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from lobbykit.app.edit import Create
from lobbykit.app.office_filter import OfficeFilter
from lobbykit.app.office_rows import MINE, office_rows
from lobbykit.ui.models.snapshot_model import Role
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from tests.sessions import new_id
from tests.ui.panes.offices.stage import FOSTER, MEEKS


@pytest.fixture
def pane(qtbot, look, bench):
    rows = office_rows(bench)
    search = OfficeFilter(bench, rows)
    made = OfficesPane(look, lambda: search, QLabel)
    made.show_rows(rows)
    qtbot.addWidget(made)
    made.show()
    return made


def names(pane):
    model = pane.list.model
    return [model.index(at).data() for at in range(model.rowCount())]


def test_typing_narrows_the_list_at_once_and_typos_are_forgiven(qtbot, pane):
    tester = QAbstractItemModelTester(pane.list.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    box = pane.list.filter
    whole = len(names(pane))
    qtbot.keyClicks(box, "mcgoven")
    assert whole > 500
    assert [name.split(",")[0] for name in names(pane)] == ["Rep. James P. McGovern"]
    assert pane.list.count.text().startswith("1 ")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(names(pane)) == whole
    assert tester.model() is pane.list.model


def test_an_office_is_picked_by_key_and_stays_picked_while_the_list_changes(qtbot, pane):
    box, view = pane.list.filter, pane.list.view
    qtbot.keyClicks(box, "vermont")
    with qtbot.waitSignal(pane.picked) as picked:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    box.clear()
    with qtbot.assertNotEmitted(pane.picked):
        qtbot.keyClicks(box, "ver")
    assert view.currentIndex().data(Role.VALUE).id == picked.args[0]


def test_enter_opens_what_fits_best_though_the_office_that_is_open_fits_too(qtbot, pane):
    box, view = pane.list.filter, pane.list.view
    qtbot.keyClicks(box, "il-1")
    others = [one for one in names(pane)[1:] if "IL-1" in one]
    view.setCurrentIndex(pane.list.model.index(names(pane).index(others[0])))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert view.currentIndex().data() == others[0]
    box.clear()
    qtbot.keyClicks(box, "il-1")
    assert view.currentIndex().data() == others[0]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "IL-1," in view.currentIndex().data()


def test_where_nothing_fits_it_says_so_and_one_press_finds_something(qtbot, pane):
    qtbot.keyClicks(pane.list.filter, "foster zzzzqq")
    assert not names(pane)
    assert "foster zzzzqq" in pane.list.advice
    pane.list._try.click()
    assert pane.list.filter.text() == "foster"
    assert names(pane)
    assert pane.list.advice == ""


def test_what_another_chip_hides_is_offered(qtbot, pane):
    pane.list.kinds["senate"].click()
    qtbot.keyClicks(pane.list.filter, "foster")
    assert not names(pane)
    pane.list._try.click()
    assert any("Bill Foster" in name for name in names(pane))


def test_a_zip_code_says_that_these_are_candidates(qtbot, pane):
    qtbot.keyClicks(pane.list.filter, "60637")
    assert len(names(pane)) >= 3
    assert "candidates" in pane.list._remark.text()


def test_without_any_of_mine_the_chip_says_what_would_be(pane):
    pane.list.kinds[MINE].click()
    assert not names(pane)
    assert "meet" in pane.list.advice


def test_a_meeting_that_is_entered_makes_the_office_mine_at_once(qtbot, stage):
    stage.pane.list.kinds[MINE].click()
    assert stage.bench.session.apply(Create(new_id(), "meeting", {"offices": [MEEKS]})).value
    qtbot.waitUntil(lambda: len(names(stage.pane)) == 1)
    assert "Meeks" in names(stage.pane)[0]


def test_the_next_pane_stands_where_the_one_before_stood(qtbot, stage):
    qtbot.keyClicks(stage.pane.list.filter, "illinois")
    stage.again()
    assert stage.pane.list.filter.text() == "illinois"
    assert stage.pane.shown == FOSTER
    assert stage.view.card.office.id == FOSTER


def test_in_a_narrow_window_list_and_card_take_turns(qtbot, pane):
    pane.resize(500, 700)
    box, view = pane.list.filter, pane.list.view
    qtbot.keyClicks(box, "vermont")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    back = pane.window().focusWidget()
    assert not view.isVisible()
    assert pane.shown in {one.text() for one in pane.findChildren(QLabel) if one.isVisible()}
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert view.isVisible()
    assert box.text() == "vermont"
    assert pane.window().focusWidget() is view


def test_what_others_pick_turns_a_narrow_window_to_its_card_and_a_wide_one_shows_both(pane):
    pane.resize(500, 700)
    pane.pick(FOSTER)
    assert not pane.list.isVisible()
    pane.resize(1180, 700)
    assert pane.list.isVisible()
    pane.resize(500, 700)
    assert not pane.list.isVisible()
