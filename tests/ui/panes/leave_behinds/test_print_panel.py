"""The print panel makes files off the GUI thread, says what became of them, and puts them on record."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from lobbykit.app.print_desk import PrintDesk
from lobbykit.app.print_job import Scope, What
from lobbykit.app.print_records import print_records
from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel
from lobbykit.ui.task_runner import TaskRunner
from tests.making import CATALOGUE, ROOT
from tests.ui.workbenches import open_bench

SOON = 60_000


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def panel(qtbot, look, bench, tmp_path):
    tasks = TaskRunner()
    opened: list[str] = []
    made = PrintPanel(look, PrintDesk(bench), tasks, CATALOGUE, opened.append)
    made.opened = opened
    qtbot.addWidget(made)
    office = next(one for one in bench.library().roster.offices if one.district_code == "VT")
    made.begin(bench.brief(str(ROOT / "briefs" / "ukraine-diplomacy.yaml")).value, office)
    made.put_below(tmp_path / "out")
    made.resize(430, 800)
    made.show()
    yield made
    assert tasks.drain()


def choose(panel, what, scope):
    for choice, key in ((panel.what, what), (panel.scope, scope)):
        choice.show_chosen(key.value)
        choice.picked.emit(key.value)


def button(panel, name):
    return next(one for one in panel.findChildren(QPushButton) if one.accessibleName() == name)


def test_an_order_for_a_shop_is_made_shown_and_put_on_record(qtbot, bench, panel):
    choose(panel, What.SHOP, Scope.STATE)
    panel.copies.setValue(4)
    qtbot.mouseClick(button(panel, "Make the files"), Qt.MouseButton.LeftButton)
    assert panel.busy
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert "12" in panel.outcome.order
    assert len(list(print_records(bench.view))) == 3
    button(panel, "Open folder").click()
    assert panel.opened == [panel.outcome.folder]


def test_a_run_is_stopped_and_what_was_made_stays(qtbot, bench, panel):
    choose(panel, What.SHEETS, Scope.ALL)
    panel.start()
    qtbot.waitUntil(lambda: bool(list(panel.below.glob("*/*.pdf"))), timeout=SOON)
    button(panel, "Stop").click()
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert panel.outcome.said.startswith("Stopped.")
    made = len(list(panel.below.glob("*/*.pdf")))
    assert 0 < made < 500
    assert len(list(print_records(bench.view))) == made


def test_what_cannot_be_made_is_said_in_a_sentence(qtbot, panel):
    choose(panel, What.THANKS, Scope.ONE)
    panel.start()
    qtbot.waitUntil(lambda: not panel.busy, timeout=SOON)
    assert "notes" in panel.outcome.said
    assert panel.outcome.folder == ""


def test_the_counter_is_asked_for_only_where_there_is_one(panel):
    choose(panel, What.SHOP, Scope.ONE)
    assert panel.copies.isVisible()
    choose(panel, What.SHEETS, Scope.ONE)
    assert not panel.copies.isVisible()
    assert panel.html.isVisible()


def test_every_control_has_a_name(panel):
    choose(panel, What.SHOP, Scope.ONE)
    for one in panel.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName() or getattr(one, "text", lambda: "")(), type(one).__name__
