"""Files and papers of the schedule from the window: written whole, printed on the default printer, and said."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.schedule_desk.told_changes import ToldChanges
from tests.ui.panes.meetings.stage import meet, press
from tests.ui.printers import NoPrinter

CHANGES = ToldChanges("December 1, 2026", ("Rep. Foster moved to 2:30 PM.",))


def asked(scene, qtbot, file):
    """Give the dialog that is open a file."""
    (dialog,) = scene.meetings.place.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: not scene.tasks.busy)


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF"), ("ics", b"BEGIN:VC"), ("csv", b"\xef\xbb\xbfid,")])
def test_the_schedule_is_saved_as_what_its_name_ends_with(scene, qtbot, bench, tmp_path, ending, begins):
    meet(bench)
    press(scene.shown(), "Save as")
    asked(scene, qtbot, tmp_path / f"day.{ending}")
    assert (tmp_path / f"day.{ending}").read_bytes().startswith(begins)
    assert scene.host.told == [f"Saved: day.{ending}"]
    scene.host.run()
    assert scene.folders == [str(tmp_path)]


def test_a_name_that_ends_in_something_else_is_said_and_nothing_written(scene, qtbot, bench, tmp_path):
    meet(bench)
    press(scene.shown(), "Save as")
    asked(scene, qtbot, tmp_path / "day.docx")
    assert ".pdf, .ics, .csv" in scene.host.told[-1]
    assert not (tmp_path / "day.docx").exists()


def test_what_cannot_be_set_is_named(scene, qtbot, bench, tmp_path):
    meet(bench, place="Room \u0f40")
    press(scene.shown(), "Save as")
    asked(scene, qtbot, tmp_path / "day.pdf")
    assert "\u0f40" in scene.host.told[-1]
    assert not (tmp_path / "day.pdf").exists()


def test_what_changed_is_printed_on_the_default_printer(scene, qtbot):
    scene.meetings.papers.print_changes(CHANGES)
    qtbot.waitUntil(lambda: not scene.tasks.busy)
    assert scene.host.told == ["Handed to the printer Desk."]
    assert [to for _, _, to in scene.printer.given] == ["Desk"]


def test_without_a_printer_that_is_said(scene, qtbot):
    scene.meetings.papers._doors = scene.meetings.papers._doors._replace(printer=NoPrinter())
    scene.meetings.papers.print_changes(CHANGES)
    qtbot.waitUntil(lambda: not scene.tasks.busy)
    assert "No printer of this laptop is known." in scene.host.told[-1]
