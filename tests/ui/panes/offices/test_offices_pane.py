"""The list of offices follows what is typed, and shows the card of the one that is picked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from lobbykit.app.office_rows import OfficeFilter, office_rows
from lobbykit.ui.models.snapshot_model import Role
from lobbykit.ui.panes.offices.offices_pane import OfficesPane


@pytest.fixture
def pane(qtbot, look, bench):
    rows = office_rows(bench)
    search = OfficeFilter(bench.view, [one.id for one in rows])
    made = OfficesPane(look, search.matching, QLabel)
    made.show_rows(rows)
    qtbot.addWidget(made)
    return made


def names(pane):
    model = pane.findChild(QListView).model()
    return [model.index(at).data() for at in range(model.rowCount())]


def test_typing_narrows_the_list_at_once_and_typos_are_forgiven(qtbot, pane):
    box = pane.findChild(QLineEdit)
    whole = len(names(pane))
    qtbot.keyClicks(box, "mcgoven")
    assert whole > 500
    assert [name.split(",")[0] for name in names(pane)] == ["Rep. James P. McGovern"]
    box.clear()
    assert len(names(pane)) == whole


def test_an_office_is_picked_by_key_and_stays_picked_while_the_list_changes(qtbot, pane):
    box, view = pane.findChild(QLineEdit), pane.findChild(QListView)
    qtbot.keyClicks(box, "vermont")
    with qtbot.waitSignal(pane.picked) as picked:
        view.setCurrentIndex(view.model().index(0))
    box.clear()
    with qtbot.assertNotEmitted(pane.picked):
        qtbot.keyClicks(box, "ver")
    assert view.currentIndex().data(Role.VALUE).id == picked.args[0]
