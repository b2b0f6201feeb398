"""Meetings day by day, and where none is known, how to get some."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.meeting_days import MeetingDay, MeetingLine
from lobbykit.ui.panes.meetings.meetings_pane import meetings

LINE = MeetingLine("1" * 32, "9:30 AM", "10:00 AM", "", "Rep. A (OH-3)", "A", ("H000001",), "", ("Ana",), False, True)


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def test_a_meeting_is_shown_under_its_weekday_and_leads_to_the_card(qtbot, look):
    pane = meetings(look, [MeetingDay(date(2026, 12, 1), "December 1, 2026", (LINE,))])
    qtbot.addWidget(pane)
    shown = texts(pane)
    assert "Tuesday, December 1, 2026" in shown
    assert {"9:30 AM", "10:00 AM", "Rep. A (OH-3)", "Ana", "Note written", "Not yet confirmed"} <= {*shown}
    read = pane.findChild(QPushButton)
    assert read.accessibleName() == "Read card: Rep. A (OH-3)"
    with qtbot.waitSignal(pane.office_wanted) as wanted:
        read.click()
    assert wanted.args == ["H000001"]


def test_the_weekday_is_said_in_the_language_of_the_window(qtbot, look, request):
    request.addfinalizer(partial(QLocale.setDefault, QLocale()))
    QLocale.setDefault(QLocale("es_US"))
    pane = meetings(look, [MeetingDay(date(2026, 12, 1), "1 de diciembre de 2026", (LINE,))])
    qtbot.addWidget(pane)
    assert "Martes, 1 de diciembre de 2026" in texts(pane)


def test_without_meetings_it_says_where_they_come_from(qtbot, look):
    pane = meetings(look, [])
    qtbot.addWidget(pane)
    assert any("Ctrl+O" in text for text in texts(pane))
