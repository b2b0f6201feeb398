"""Going from place to place: what was typed is saved first, and the keys go to the place that is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.look.focus_ring import FocusRing
from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.place import Place
from tests.ui.windows import button


class Pane(QWidget):
    """A button, then two fields; `leave` answers as it is told to."""

    def __init__(self, *, saves: bool = True) -> None:
        super().__init__()
        self.saves, self.left = saves, 0
        inside = QVBoxLayout(self)
        inside.addWidget(QLabel("Words"))
        inside.addWidget(QPushButton("Press"))
        self.first, self.second = QLineEdit(), QLineEdit()
        inside.addWidget(self.first)
        inside.addWidget(self.second)

    def leave(self) -> bool:
        self.left += 1
        return self.saves


@pytest.fixture
def window(qtbot, look):
    panes = {Place.OFFICES: Pane, Place.NOTES: lambda: Pane(saves=False), Place.SYNC: lambda: QLabel("Nothing")}
    panes = dict.fromkeys(Place, Pane) | panes
    made = MainWindow(look, panes)
    qtbot.addWidget(made)
    made.resize(1400, 880)
    made.go(Place.OFFICES.value)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def ring(window):
    return window.findChild(FocusRing)


def told(window):
    return [one for one in window.findChildren(QFrame) if one.property("look") == "notice" and one.isVisible()]


def test_the_first_field_of_the_place_has_the_keys_and_the_mouse_draws_no_ring(window):
    assert window.go(Place.OFFICES.value).first.hasFocus()
    place = button(window.rail, "Notes")
    QTest.mouseClick(place, Qt.MouseButton.LeftButton)
    assert window.go(Place.NOTES.value).first.hasFocus()
    assert not ring(window).isVisible()


def test_coming_back_the_keys_go_to_where_they_were(window):
    pane = window.go(Place.OFFICES.value)
    pane.second.setFocus()
    window.go(Place.NOTES.value)
    window.go(Place.OFFICES.value)
    assert pane.second.hasFocus()


def test_who_goes_through_the_rail_by_arrows_stays_in_it(window):
    place = button(window.rail, "Offices")
    place.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.rail.isAncestorOf(window.focusWidget())


def test_a_place_without_controls_takes_no_keys_and_breaks_nothing(window):
    assert isinstance(window.go(Place.SYNC.value), QLabel)


def test_what_is_typed_is_saved_when_another_place_is_gone_to_and_not_before(window):
    pane = window.go(Place.OFFICES.value)
    window.go(Place.OFFICES.value)
    assert pane.left == 0
    window.go(Place.SYNC.value)
    assert pane.left == 1
    assert not told(window)


def test_what_cannot_be_saved_is_said_with_a_way_back(window):
    pane = window.go(Place.NOTES.value)
    window.go(Place.OFFICES.value)
    (notice,) = told(window)
    assert "Notes" in notice.accessibleName()
    button(notice, "Go back").click()
    assert window.rail.place is Place.NOTES
    assert pane.isVisible()


def test_when_something_went_wrong_each_pane_keeps_what_is_typed_even_if_one_cannot(window, monkeypatch):
    def cannot():
        raise LobbykitError("draft-failed")

    keeps = [window.go(place) for place in (Place.OFFICES, Place.MEETINGS)]
    without = window.go(Place.SYNC), window.go(Place.DASHBOARD)
    kept = []
    monkeypatch.setattr(keeps[0], "keep", cannot, raising=False)
    monkeypatch.setattr(keeps[1], "keep", lambda: kept.append(True), raising=False)
    with pytest.raises(LobbykitError):
        window.keep()
    assert kept == [True]
    assert without[1].left == 1
    assert window.unkept == (Place.OFFICES,)


def test_text_that_a_pane_without_drafts_could_not_save_is_not_called_kept(window):
    pane = window.go(Place.NOTES)
    window.keep()
    assert window.unkept == (Place.NOTES,)
    pane.saves = True
    window.keep()
    assert window.unkept == ()


def test_a_window_with_text_that_is_nowhere_else_stays_once_and_shows_its_place(window):
    window.go(Place.NOTES.value)
    window.go(Place.SYNC.value)
    assert not window.close()
    assert window.isVisible()
    assert window.rail.place is Place.NOTES
    assert any("Notes" in text and "Close again" in text for text in window.notices.texts)
    assert window.close()


def test_a_window_whose_text_was_saved_meanwhile_closes_and_another_loss_is_told_again(window):
    pane = window.go(Place.NOTES.value)
    assert not window.close()
    window.go(Place.OFFICES.value)
    assert not window.close()
    pane.saves = True
    assert window.close()
