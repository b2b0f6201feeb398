"""Notices: none is lost, they wait for readers, and say one thing once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from lobbykit.ui.notices import MOST, Notices


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1024, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def notices(window, look):
    return Notices(window, look, still=True)


def test_more_than_fit_wait_their_turn(notices):
    for number in range(MOST + 2):
        notices.say(f"number {number}")
    assert notices.texts == ("number 0", "number 1", "number 2")
    notices._oldest_goes()
    assert notices.texts == ("number 1", "number 2", "number 3")


def test_a_notice_takes_the_place_of_the_one_about_the_same(notices):
    notices.say("Taken back: one", "Redo", lambda: None, about="undo")
    notices.say("Printed.")
    notices.say("Done again: one", "Undo", lambda: None, about="undo")
    assert notices.texts == ("Printed.", "Done again: one")


def test_its_button_runs_once_and_the_notice_goes(notices, window):
    ran = []
    notices.say("Taken back", "Redo", lambda: ran.append(1))
    window.findChild(QPushButton).click()
    assert ran == [1]
    assert notices.text == ""


def test_they_stay_while_the_mouse_is_over_one(notices):
    notices.say("Read me")
    frame = next(iter(notices._shown))
    point = QPoint(1, 1).toPointF()
    QApplication.sendEvent(frame, QEnterEvent(point, point, point))
    assert not notices._timer.isActive()
    QApplication.sendEvent(frame, QEvent(QEvent.Type.Leave))
    assert notices._timer.isActive()


def test_they_go_by_themselves(notices, qtbot):
    notices._timer.setInterval(1)
    notices.say("one")
    with qtbot.waitSignal(notices._timer.timeout):
        pass
    assert notices.text == ""


def test_they_stay_in_the_window_however_long_they_are(notices, window):
    notices.say("a long word " * 30, "Do it", lambda: None)
    notices.say("short")
    long, short = notices._shown
    for frame in (long, short):
        assert window.rect().contains(frame.geometry())
    assert long.geometry().bottom() < short.geometry().top()


@pytest.mark.parametrize("still", [True, False])
def test_nothing_moves_where_the_look_is_still(window, look, still):
    notices = Notices(window, look, still=still)
    notices.say("here")
    moving = [
        one for one in next(iter(notices._shown)).children() if one.metaObject().className() == "QPropertyAnimation"
    ]
    assert bool(moving) is not still
