"""Places that are not built yet show what is there; a copy of everything is made from Sync."""

from __future__ import annotations

import errno
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.edit import Create
from lobbykit.app.sending import may_send_first
from lobbykit.store import backup
from lobbykit.store.archive import checked
from lobbykit.store.backup import Backups
from lobbykit.ui.panes.meetings.schedule_place import SchedulePlace
from lobbykit.ui.place import Place
from lobbykit.ui.program import Program
from tests.sessions import new_id, noted


@pytest.fixture
def program(qapp, bench, tmp_path):
    made = Program(qapp, bench, tmp_path / "preferences.json")
    made.preferences = replace(made.preferences, still=True)
    yield made
    made.close()
    made.window.deleteLater()
    made.setParent(None)
    made.deleteLater()


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


def test_a_copy_is_made_told_and_named_by_its_day(program):
    place = program.show().go("sync")
    pressed(place.shown, "Make a copy")
    (copy,) = Backups(program.bench.session.workspace.layout).files()
    assert dict(checked(copy[1]))
    assert program.window.notices.texts == ("A copy of everything was made and read back.",)
    assert any(text.startswith("The newest copy is of November 22, 2026.") for text in texts(place.shown))


def test_a_copy_that_could_not_be_made_is_told_as_such(program, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    place = program.show().go("sync")
    monkeypatch.setattr(backup, "move", full)
    pressed(place.shown, "Make a copy")
    (said,) = program.window.notices.texts
    assert said.startswith("No backup could be made: No space left on device.")
    assert Backups(program.bench.session.workspace.layout).files() == ()


def test_what_will_be_sent_is_read_on_the_page_of_sync_and_that_is_remembered(program):
    noted(program.bench.session, office="F000454", summary="They listened.")
    pane = program.show().go("sync")
    pressed(pane, "Read what will be sent")
    assert any("They listened." in text for text in texts(pane))
    assert not may_send_first(program.bench)
    pressed(pane, "I have read it")
    assert may_send_first(program.bench)
    pressed(pane, "Read what will be sent")
    assert any(text.startswith("You have read this") for text in texts(pane))
