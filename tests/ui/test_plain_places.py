"""What leads from one place to another: the next meeting from anywhere, and to its note."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.edit import Create
from lobbykit.ui.panes.meetings.schedule_place import SchedulePlace
from lobbykit.ui.place import Place
from tests.sessions import new_id


@pytest.fixture
def program(made_program):
    return made_program()


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def pressed(pane, name):
    next(one for one in pane.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_the_next_meeting_opens_from_anywhere_and_leads_to_its_note(program):
    given = {"offices": ("F000454",), "start": "2026-12-01T14:00:00Z"}
    assert program.bench.session.apply(Create(new_id(), "meeting", given)).value
    window = program.show()
    next(one for one in program.everywhere.actions if one.id == "meet").run()
    assert window.rail.place is Place.MEETINGS
    place = window.findChild(SchedulePlace)
    assert "Rep. Bill Foster (IL-11)" in texts(place.shown)
    window.go("notes")
    assert window.go("meetings") is place
    pressed(place, "Write the note")
    assert window.rail.place is Place.OFFICES
    assert program.offices.writing.is_open
