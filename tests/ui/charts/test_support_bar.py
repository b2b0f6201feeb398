"""A bar of support: every office has its share, each segment is said, reached by key and pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lobbykit.domain.document import BarRow, Segment
from lobbykit.domain.pattern import Pattern
from lobbykit.ui.charts.support_bar import SupportBar

CODES = {"supports": Pattern.SOLID, "opposed": Pattern.DOTS, "not-raised": Pattern.HATCHED, "no-report": Pattern.EMPTY}


def row(*counts):
    named = zip(CODES.items(), counts, strict=True)
    return BarRow("H.Res. 100", tuple(Segment(code, code.title(), count, form) for (code, form), count in named))


@pytest.fixture
def shown(qtbot, look):
    def show(*counts, wide=600):
        made = SupportBar(look, row(*counts), "H.Res. 100 in words")
        qtbot.addWidget(made)
        made.resize(wide, made.sizeHint().height())
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


def test_each_segment_is_as_wide_as_its_share_and_the_last_ends_with_the_bar(shown):
    bar = shown(30, 10, 0, 20)
    assert [one.segment.code for one in bar.marks] == ["supports", "opposed", "no-report"]
    wide, narrow, _ = (one.width() for one in bar.marks)
    assert wide == pytest.approx(3 * narrow, rel=0.1)
    assert bar.marks[-1].geometry().right() + 1 == bar.width()


def test_one_office_among_hundreds_can_still_be_seen_and_pressed(shown):
    assert min(one.width() for one in shown(500, 1, 1, 40).marks) >= 6


def test_each_segment_is_said_with_its_number_and_tells_its_code_when_it_is_pressed(qtbot, shown):
    bar = shown(3, 1, 0, 0)
    assert [one.accessibleName() for one in bar.marks] == ["H.Res. 100: Supports 3", "H.Res. 100: Opposed 1"]
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.mouseClick(bar.marks[1], Qt.MouseButton.LeftButton)
    assert told.args == ["opposed"]


def test_tab_stops_once_arrows_go_along_and_enter_presses(qtbot, shown):
    bar = shown(3, 1, 0, 2)
    assert [one.focusPolicy() == Qt.FocusPolicy.StrongFocus for one in bar.marks] == [True, False, False]
    QTest.keyClick(bar.marks[0], Qt.Key.Key_Right)
    QTest.keyClick(bar.marks[1], Qt.Key.Key_Right)
    QTest.keyClick(bar.marks[2], Qt.Key.Key_Right)
    assert [one.focusPolicy() == Qt.FocusPolicy.StrongFocus for one in bar.marks] == [False, False, True]
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.keyClick(bar.marks[2], Qt.Key.Key_Return)
    assert told.args == ["no-report"]


def test_a_bar_of_nothing_is_empty(shown):
    assert shown(0, 0, 0, 0).marks == []


def test_segments_differ_when_every_colour_is_gone(shown):
    bar = shown(5, 5, 5, 5)
    grey = bar.grab().toImage().convertToFormat(bar.grab().toImage().Format.Format_Grayscale8)
    middle = [one.geometry().adjusted(2, 2, -2, -2) for one in bar.marks]
    ink = []
    for area in middle:
        tones = [grey.pixelColor(x, area.top() + 2).lightness() for x in range(area.left(), area.left() + 30)]
        ink.append((min(tones), max(tones), tones.count(min(tones))))
    assert len({*ink}) == len(ink)
