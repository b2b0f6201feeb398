"""What Ctrl+K finds is picked, and then the right place shows the right record: for each kind that can be found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from lobbykit.app.edit import Create
from lobbykit.ui.dialogs.shortcut_sheet import ShortcutSheet
from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
from lobbykit.ui.panes.meetings.meeting_page import MeetingPage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from tests.sessions import new_id, noted

FOSTER, MEEKS = "F000454", "M001137"
LATER = 30_000


@pytest.fixture
def program(qtbot, made_program):
    made = made_program(role=Role.TEAM_LEAD)
    window = made.show()
    window.resize(1400, 880)
    qtbot.waitUntil(window.isActiveWindow)
    made.everywhere.finder.begin()
    with qtbot.waitSignal(made.everywhere.finder.ready, timeout=LATER):
        pass
    return made


def pick(qtbot, program, typed, kind, found=""):
    """Type into what Ctrl+K opens, go to a line of that kind by the arrows, and open it by Enter."""
    qtbot.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = program.everywhere.overlay
    palette._box.setText(typed)
    lines = palette._found.lines
    at = next(at for at, one in enumerate(lines) if one.kind == kind and found in one.id and not one.more)
    for _ in range(at):
        qtbot.keyClick(palette._box, Qt.Key.Key_Down)
    assert palette._chosen() == lines[at]
    qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert program.everywhere.overlay is not palette


def field_with_focus():
    one = QApplication.focusWidget()
    while one is not None and not isinstance(one, FieldRow):
        one = one.parentWidget()
    return one.field.path if one is not None else None


def card(program):
    assert program.preferences.place == Place.OFFICES.value
    return program.offices._view.card


def test_an_office_is_shown_on_its_card(qtbot, program):
    pick(qtbot, program, "mcgovern", "office")
    assert card(program).office.last == "McGovern"


@pytest.mark.parametrize("typed", ["hres100", "H. Res. 100", "h res 100", "HRES 100", "H.Res.100"])
def test_a_measure_is_found_in_any_spelling_and_shown_where_it_is_asked_about(qtbot, program, bench, typed):
    asked = next(row for row in bench.view.table("asks") if any(one.startswith("hres") for one in row["measures"]))
    slug = next(one for one in asked["measures"] if one.startswith("hres"))
    number = slug.removeprefix("hres").partition("-")[0]
    pick(qtbot, program, typed.replace("100", number), "measure", slug)
    assert program.preferences.place == Place.BRIEFS.value
    holding = {(row["file"], row["order"] - 1) for row in bench.view.table("asks") if slug in row["measures"]}
    path = field_with_focus()
    assert path[0] == "asks"
    pane = program.window.go(Place.BRIEFS.value)
    assert (pane.writing.file, path[1]) in holding


@pytest.mark.parametrize(
    ("kind", "table", "words"),
    [
        ("ask", "asks", "lead"),
        ("point", "talking_points", "text"),
        ("question", "questions", "they_say"),
        ("source", "sources", "title"),
    ],
)
def test_a_part_of_a_brief_is_shown_in_it_with_the_focus_on_it(qtbot, program, bench, kind, table, words):
    row = next(row for row in bench.view.table(table) if row["order"] == 2 and row[words])
    text = row[words] if isinstance(row[words], str) else row[words][0]
    pick(qtbot, program, " ".join(text.replace("{measure}", "").replace("{sponsor}", "").split()[:9]), kind, row["id"])
    assert program.preferences.place == Place.BRIEFS.value
    pane = program.window.go(Place.BRIEFS.value)
    assert pane.writing.file == row["file"]
    own = row["id"].partition("/")[2] if kind == "source" else 1
    assert field_with_focus()[:2] == (table, own)
    assert not pane.writing.working.can_undo


def test_a_brief_is_opened(qtbot, program, bench):
    row = next(row for row in bench.view.table("briefs") if row["title"] and row["id"] != "ukraine-diplomacy")
    pick(qtbot, program, row["title"], "brief", row["id"])
    assert program.window.go(Place.BRIEFS.value).writing.file == row["file"]


def has_the_keys(program):
    """Whether what was looked for is marked, in sight, and has the focus; the words of its labels are returned."""
    one = QApplication.focusWidget()
    view = program.offices._view
    if one is None or not view.isAncestorOf(one) or one.property("found") != "true" or one.visibleRegion().isEmpty():
        return ""
    assert one.accessibleName()
    return " ".join(each.text() for each in one.findChildren(QLabel))


def test_a_note_is_shown_on_the_card_of_its_office_with_the_focus_on_it(qtbot, program, bench):
    for day in range(1, 13):
        note = noted(bench.session, office=MEEKS, date=f"2026-10-{day:02}", summary=f"They asked about zebra{day}.")
    assert bench.session.apply(Create(new_id(), "promise", {"note": note.id, "side": "ours", "text": "Gnu"})).value
    pick(qtbot, program, "zebra3", "note")
    assert card(program).office.id == MEEKS
    qtbot.waitUntil(lambda: "zebra3." in has_the_keys(program))
    pick(qtbot, program, "gnu", "promise")
    qtbot.waitUntil(lambda: "zebra12." in has_the_keys(program))
    marked = [one for one in program.offices._view.findChildren(QFrame) if one.property("found") == "true"]
    assert len(marked) == 1


def test_a_note_that_was_found_keeps_the_keys_when_its_card_is_made_anew(qtbot, program, bench):
    note = noted(bench.session, office=MEEKS, summary="They asked about the zebra crossing.")
    program.everywhere.open("note", note.id)
    qtbot.waitUntil(lambda: "zebra" in has_the_keys(program))
    was = program.offices._view
    noted(bench.session, office=MEEKS, summary="And about the gnu.")
    qtbot.waitUntil(lambda: program.offices._view is not was and "zebra" in has_the_keys(program))


def test_a_meeting_is_shown_on_its_own_screen_be_it_past_next_later_or_dropped(qtbot, program, bench):
    met = ((2020, "Quagga Room", "held"), (2098, "Okapi Room", "dropped"), (2099, "Kudu Room", "asked"))
    for year, place, status in met:
        fields = {"offices": [FOSTER], "place": place, "start": f"{year}-01-05T15:00:00Z", "status": status}
        assert bench.session.apply(Create(new_id(), "meeting", fields)).value
    for _, place, _ in met:
        pick(qtbot, program, place.split()[0].lower(), "meeting")
        shown = program.meetings.place.shown
        assert isinstance(shown, MeetingPage)
        assert place in [one.text() for one in shown.findChildren(QLabel)]
    assert program.preferences.place == Place.MEETINGS.value


def test_private_words_about_a_meeting_that_was_dropped_lead_to_its_office(program, bench):
    meeting = new_id()
    fields = {"offices": [FOSTER], "start": "2099-01-05T15:00:00Z", "status": "dropped"}
    assert bench.session.apply(Create(meeting, "meeting", fields)).value
    program.everywhere.open("private", meeting)
    assert card(program).office.id == FOSTER
    assert "dropped" in program.window.notices.text


def test_every_command_is_found_by_its_words_with_its_keys_beside_it(qtbot, program):
    everywhere = program.everywhere
    for one in everywhere.actions:
        if one.id == "find" or not one.enabled():
            continue
        everywhere.find()
        palette = everywhere.overlay
        palette._box.setText(one.text)
        assert one.id in [line.id for line in palette._found.lines if line.kind == "action"], one.text
        assert palette._list.itemDelegate()._drawn(one.id) == (one.icon, one.keys_shown)
        everywhere.find()
    pick(qtbot, program, "go to notes", "action", "notes")
    assert program.preferences.place == Place.NOTES.value
    pick(qtbot, program, "keyboard shortcuts", "action", "keys")
    assert isinstance(program.everywhere.overlay, ShortcutSheet)
