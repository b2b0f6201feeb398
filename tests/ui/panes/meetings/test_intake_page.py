"""A schedule from a file: asked about once, shown before anything changes, and taken in as one step."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from lobbykit.app.finding_notes import meetings_found
from lobbykit.ui.panes.meetings.taking_in import Step
from lobbykit.ui.widgets.choice import Choice
from tests.ui.panes.meetings.stage import FOSTER, meet, press, texts

HEAD = "Member;State;Date;Starts;Ends;Who is going;Comments\n"
SURE = "Foster;IL;2026-12-01;9:00 AM;9:30 AM;Ana Example (lead);bring the map\n"
DOUBTFUL = "Smith;;2026-12-01;10:00 AM;10:30 AM;Ana Example;\n"


def taken(scene, qtbot, tmp_path, *rows):
    file = tmp_path / "lobby day.csv"
    file.write_text(HEAD + "".join(rows), encoding="utf-8")
    place = scene.shown()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    move, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place.dropEvent(QDropEvent(QPointF(5, 5), move, data, button, key))
    settled(scene, qtbot)
    return place


def settled(scene, qtbot):
    qtbot.waitUntil(lambda: not scene.meetings.taking._latest.busy)


def test_what_would_change_is_shown_first_and_is_one_step(scene, qtbot, bench, tmp_path):
    place = taken(scene, qtbot, tmp_path, SURE)
    assert scene.meetings.taking.standing.step is Step.READY
    assert any(text.startswith("New: Bill Foster") for text in texts(place.shown))
    assert meetings_found(bench.view) == []
    press(place.shown, "Take it in")
    (row,) = meetings_found(bench.view)
    assert row["offices"] == [FOSTER]
    assert "Rep. Bill Foster (IL-11)" in texts(place.shown)
    press(place.shown, "What changed")
    assert any(text.startswith("New: Bill Foster, Tuesday, December 1, 2026, 9:00 AM") for text in texts(place.shown))
    scene.host.run()
    assert meetings_found(bench.view) == []


def test_a_name_that_could_be_several_is_asked_once_with_candidates(scene, qtbot, bench, tmp_path):
    place = taken(scene, qtbot, tmp_path, SURE, DOUBTFUL)
    (question,) = scene.meetings.taking.standing.questions
    assert len(question.choices) > 2
    press(place.shown, f"Smith: {question.choices[0].name}")
    settled(scene, qtbot)
    press(place.shown, "Take it in")
    assert len(meetings_found(bench.view)) == 2
    again = taken(scene, qtbot, tmp_path, SURE, DOUBTFUL)
    assert "Everything in this file is there already." in texts(again.shown)


def test_what_was_entered_elsewhere_meanwhile_is_not_entered_twice(scene, qtbot, bench, tmp_path):
    place = taken(scene, qtbot, tmp_path, SURE)
    meet(bench)
    settled(scene, qtbot)
    press(place.shown, "Take it in")
    assert len(meetings_found(bench.view)) == 1


def test_a_column_is_taken_as_what_a_person_says(scene, qtbot, bench, tmp_path):
    place = taken(scene, qtbot, tmp_path, SURE)
    assert "for example: bring the map" in texts(place.shown) or scene.meetings.taking.standing.mappings
    column = next(one for one in place.shown.findChildren(Choice) if "Comments" in one.accessibleName())
    column.picked.emit("place")
    settled(scene, qtbot)
    press(place.shown, "Take it in")
    (row,) = meetings_found(bench.view)
    assert row["place"] == "bring the map"


def test_what_cannot_be_taken_in_says_why_and_changes_nothing(scene, qtbot, bench, tmp_path):
    place = taken(scene, qtbot, tmp_path, SURE.replace("9:00 AM", "noonish"))
    assert scene.meetings.taking.standing.step is Step.REFUSED
    assert any("lobby day.csv" in text and "no time of day" in text for text in texts(place.shown))
    assert any(one.accessibleName() == "The column Starts is" for one in place.shown.findChildren(Choice))
    press(place.shown, "All meetings")
    assert meetings_found(bench.view) == []
