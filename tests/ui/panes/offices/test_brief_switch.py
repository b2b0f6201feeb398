"""Where there are several briefs the card says which one it is read with, and shows another one by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from lobbykit.app import paths
from lobbykit.app.edit import Create
from tests.sessions import new_id
from tests.ui.panes.offices.stage import FOSTER, MEEKS


@pytest.fixture
def bench(bench):
    """Return one with a second brief."""
    text = (paths.briefs() / "ukraine-diplomacy.yaml").read_text(encoding="utf-8")
    own = bench.shelves.workspace / "library" / "briefs" / "second.yaml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(text.replace("id: ukraine-diplomacy", "id: second", 1), encoding="utf-8")
    return bench


def box(stage):
    return stage.view.head.switch.box


def other(stage):
    return next(one for one, _ in stage.offices._desk.briefs if one != stage.view.card.brief)


def choose(qtbot, stage, brief):
    """Open the list by keyboard, go to a brief, and take it."""
    was, shown = stage.view, box(stage)
    shown.setFocus()
    step = shown.findData(brief) - shown.currentIndex()
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    for _ in range(abs(step)):
        qtbot.keyClick(shown.view(), Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)
    qtbot.keyClick(shown.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.view is not was)


def test_another_brief_is_chosen_by_keyboard_and_shown(qtbot, stage):
    before, wanted = stage.view.card, other(stage)
    assert box(stage).currentData() == before.brief
    choose(qtbot, stage, wanted)
    assert stage.view.card.brief == wanted
    assert stage.view.card.office.id == FOSTER
    assert stage.pane.focusWidget() is box(stage)
    assert box(stage).currentData() == wanted


def test_the_brief_stays_for_the_next_office_and_when_the_window_is_made_anew(qtbot, stage):
    wanted = other(stage)
    choose(qtbot, stage, wanted)
    stage.pane.pick(MEEKS)
    assert stage.view.card.brief == wanted
    stage.again()
    assert stage.view.card.brief == wanted
    assert not stage.bench.session.history.can_undo


def test_a_meeting_decides_as_long_as_nobody_chose(qtbot, stage):
    wanted, first = other(stage), stage.view.card.brief
    meeting = {"offices": [MEEKS], "briefs": [wanted], "start": "2099-01-05T15:00:00Z"}
    assert stage.bench.session.apply(Create(new_id(), "meeting", meeting)).value
    stage.pane.pick(MEEKS)
    assert stage.view.card.brief == wanted
    choose(qtbot, stage, first)
    assert stage.view.card.brief == first


def test_scrolling_the_card_chooses_nothing(stage):
    shown = stage.view.card.brief
    middle = QPointF(box(stage).rect().center())
    turn = QPoint(0, -120)
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, middle, QPoint(), turn, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(box(stage), event)
    assert box(stage).currentData() == shown


@pytest.mark.parametrize("count", [0, 1])
def test_with_one_brief_or_none_there_is_nothing_to_choose(stage, count):
    desk = stage.offices._desk
    desk._briefs = desk._briefs[:count]
    desk.brief = desk._briefs[0] if desk._briefs else None
    stage.pane.pick(MEEKS)
    assert stage.view.head.switch is None


def test_the_leave_behind_is_tailored_with_the_brief_that_was_chosen(qtbot, stage):
    chosen = other(stage)
    choose(qtbot, stage, chosen)
    stage.press("Tailor the leave-behind")
    assert stage.host.tailored == [(FOSTER, chosen)]
