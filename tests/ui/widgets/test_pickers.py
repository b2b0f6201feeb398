"""Days and times are typed or picked: picking is typing and leaving, and closing without picking changes nothing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QListWidget

from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.pickers import ClockField, DayField

TIMES = ("9:00 AM", "9:15 AM", "9:30 AM")


def shown(qtbot, picked):
    qtbot.addWidget(picked)
    with qtbot.waitActive(picked):
        picked.show()
        picked.activateWindow()
    picked.heard = []
    picked.field.typed.connect(picked.heard.append)
    picked.field.left.connect(lambda: picked.heard.append("left"))
    return picked


@pytest.fixture
def day(qtbot, look):
    return shown(qtbot, DayField(look, TextLine("Day"), date(2026, 11, 22)))


@pytest.fixture
def clock(qtbot, look):
    return shown(qtbot, ClockField(look, TextLine("Begins"), lambda: TIMES))


def calendar(picked):
    (found,) = picked.popup.findChildren(QCalendarWidget)
    return found


def test_the_calendar_opens_at_today_and_enter_takes_a_day(qtbot, day):
    day.field.setFocus()
    qtbot.keyClick(day.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert calendar(day).selectedDate().toString(Qt.DateFormat.ISODate) == "2026-11-22"
    inside = calendar(day).findChild(object, "qt_calendar_calendarview")
    qtbot.keyClick(inside, Qt.Key.Key_Right)
    qtbot.keyClick(inside, Qt.Key.Key_Return)
    assert day.field.text() == "2026-11-23"
    assert day.heard == ["2026-11-23", "left"]
    assert day.popup is None


def test_it_opens_at_the_day_that_is_typed_and_escape_leaves_that(qtbot, day):
    day.field.setText("2027-03-05")
    day.opener.click()
    assert calendar(day).selectedDate().month() == 3
    qtbot.keyClick(calendar(day).findChild(object, "qt_calendar_calendarview"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: day.popup is None)
    assert day.field.text() == "2027-03-05"
    assert set(day.heard) <= {"left"}


def test_a_time_is_taken_from_the_list_which_stands_at_what_is_typed(qtbot, clock):
    clock.field.setText("9:15 am")
    clock.opener.click()
    (times,) = clock.popup.findChildren(QListWidget)
    assert times.currentItem().text() == "9:15 AM"
    qtbot.keyClick(times, Qt.Key.Key_Down)
    qtbot.keyClick(times, Qt.Key.Key_Return)
    assert clock.heard[-2:] == ["9:30 AM", "left"]


def test_what_is_typed_counts_without_picking(qtbot, clock):
    qtbot.keyClicks(clock.field, "9:07 pm")
    assert clock.heard[-1] == "9:07 pm"
    assert clock.popup is None
