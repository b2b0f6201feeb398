"""The notes to be read, and how to begin where there are none."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.note_lines import NoteLine
from lobbykit.ui.panes.notes.notes_pane import NotesPane
from lobbykit.ui.panes.notes.parts import AT_ONCE


def line(**changes):
    told = {"id": "1", "office": "H000001", "name": "Rep. A", "seat": "OH-3", "day": "May 1", "author": "Ana"}
    return NoteLine(**told | {"text": "They <b>listened</b>."} | changes)


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def test_a_note_shows_its_words_as_they_were_typed_and_that_it_was_not_sent(qtbot, look):
    pane = NotesPane(look, [line()])
    qtbot.addWidget(pane)
    assert {"Rep. A", "OH-3 \u00b7 May 1 \u00b7 Ana", "They <b>listened</b>.", "Not yet sent"} <= {*texts(pane)}
    with qtbot.waitSignal(pane.office_wanted) as wanted:
        pane.findChild(QPushButton).click()
    assert wanted.args == ["H000001"]


def test_a_note_that_is_finished_leads_to_the_letter_after_it(qtbot, look):
    pane = NotesPane(look, [line(), line(id="2", unfinished=True)])
    qtbot.addWidget(pane)
    (thanks,) = (one for one in pane.findChildren(QPushButton) if one.text() == "Thank-you letter")
    with qtbot.waitSignal(pane.thanks_wanted) as wanted:
        thanks.click()
    assert wanted.args == ["H000001", "1"]


def test_one_that_is_not_finished_and_one_with_two_versions_say_so(qtbot, look):
    pane = NotesPane(look, [line(unfinished=True, office="", name=""), line(versions=2)])
    qtbot.addWidget(pane)
    assert {"Not finished", "No office yet"} <= {*texts(pane)}
    mark = next(one for one in pane.findChildren(QPushButton) if one.text() == "Two versions: 2")
    with qtbot.waitSignal(pane.versions_wanted):
        mark.click()


def test_one_that_was_edited_after_deletion_says_so(qtbot, look):
    pane = NotesPane(look, [line(after_deletion=True, versions=1), line(id="2")])
    qtbot.addWidget(pane)
    assert texts(pane).count("Edited after deletion") == 1


def test_older_notes_than_fit_are_not_left_out_in_silence(qtbot, look):
    pane = NotesPane(look, [line(id=str(at)) for at in range(AT_ONCE + 2)])
    qtbot.addWidget(pane)
    assert texts(pane).count("Not yet sent") == AT_ONCE
    more = next(one for one in pane.findChildren(QPushButton) if one.text().startswith("Show"))
    with qtbot.waitSignal(pane.more_wanted):
        more.click()


def test_a_half_filled_note_says_what_is_not_in_it_and_a_whole_one_nothing(qtbot, look):
    pane = NotesPane(look, [line(lacks=("who", "asks")), line(id="2")])
    qtbot.addWidget(pane)
    told = texts(pane)
    assert told.count("Half filled") == 1
    assert "Not in it yet: whom you met, an answer to an ask" in told


def test_notes_about_one_meeting_say_so(qtbot, look):
    pane = NotesPane(look, [line(together=2), line(id="2", together=2)])
    qtbot.addWidget(pane)
    assert sum(one.endswith(" about this meeting") for one in texts(pane)) == 2


def test_without_notes_it_says_how_to_begin(qtbot, look):
    pane = NotesPane(look, [])
    qtbot.addWidget(pane)
    assert any("Offices" in text for text in texts(pane))
