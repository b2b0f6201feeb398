"""Finding anything by keyboard and by mouse, read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView, QMainWindow, QWidget

from lobbykit.app.finding_lines import Line, Lines
from lobbykit.ui.dialogs.find.palette import Palette

OFFICES = tuple(Line("office", str(n), f"Rep. Number {n}", "IL", "Offices", "" if n else "Offices") for n in range(4))
MORE = Line("office", "", "", "", "Offices", more=7)
ACTION = Line("action", "print", "Print", "", "Actions", "Actions")


def find(typed, wide):
    if typed == "nothing":
        return Lines()
    lines = tuple(one for one in OFFICES if one.title[-1] in typed) if typed else (*OFFICES, MORE, ACTION)
    if "office" in wide:
        lines = (*OFFICES, *(Line("office", f"w{n}", "Wide", "", "Offices") for n in range(7)))
    return Lines(lines, len(lines))


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    made.setCentralWidget(QLineEdit())
    made.resize(1024, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.centralWidget().setFocus()
    return made


@pytest.fixture
def palette(window, look):
    made = Palette(window, look, find, lambda _: ("printer", "Ctrl+P"))
    QAbstractItemModelTester(made._model, made)
    made.appear()
    return made


def chosen(palette):
    return palette._chosen().id


def press(qtbot, palette, *keys):
    for key in keys:
        qtbot.keyClick(palette._box, key)


def test_arrows_go_round_and_enter_opens_what_is_chosen(qtbot, palette):
    assert chosen(palette) == "0"
    press(qtbot, palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert chosen(palette) == "2"
    press(qtbot, palette, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert chosen(palette) == "print"
    with qtbot.waitSignal(palette.opened) as opened:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert opened.args == ["action", "print"]
    assert palette.isHidden()


def test_typing_follows_every_key_and_chooses_the_best(qtbot, palette):
    press(qtbot, palette, Qt.Key.Key_Down)
    qtbot.keyClicks(palette._box, "3")
    assert [palette._model.index(at).data() for at in range(palette._model.rowCount())] == [
        "Rep. Number 3, IL, Offices"
    ]
    assert chosen(palette) == "3"


def test_the_mouse_opens_too_and_a_press_beside_closes(qtbot, palette):
    rect = palette._list.visualRect(palette._model.index(1))
    with qtbot.waitSignal(palette.opened) as opened:
        qtbot.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert opened.args == ["office", "1"]


def test_a_press_beside_the_panel_closes_and_opens_nothing(qtbot, palette):
    with qtbot.assertNotEmitted(palette.opened), qtbot.waitSignal(palette.closed):
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())


def test_esc_closes_and_gives_the_focus_back(qtbot, palette, window):
    assert palette._box.hasFocus()
    with qtbot.waitSignal(palette.closed):
        press(qtbot, palette, Qt.Key.Key_Escape)
    assert window.centralWidget().hasFocus()


def test_tab_stays_within(qtbot, palette):
    press(qtbot, palette, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    assert palette._box.hasFocus()


def test_what_was_cut_short_is_shown_in_place(qtbot, palette):
    press(qtbot, palette, *[Qt.Key.Key_Down] * 4)
    with qtbot.assertNotEmitted(palette.opened):
        press(qtbot, palette, Qt.Key.Key_Return)
    assert palette._model.rowCount() == 11
    assert chosen(palette) == "w0"


def test_what_changes_is_read_aloud_when_typing_pauses_and_each_move_at_once(qtbot, palette):
    press(qtbot, palette, Qt.Key.Key_Down)
    assert palette.said == "Rep. Number 1, IL, Offices, 2 of 6"
    qtbot.keyClicks(palette._box, "3")
    with qtbot.waitSignal(palette._pause.timeout):
        pass
    assert palette.said.endswith("Rep. Number 3, IL, Offices, 1 of 1")
    palette._box.setText("nothing")
    with qtbot.waitSignal(palette._pause.timeout):
        pass
    assert palette.said.startswith("Nothing fits")
    assert palette._nothing.isVisible()


def test_actions_that_were_cut_short_are_painted_too(window, look):
    lines = (ACTION, Line("action", "", "", "", "Actions", more=2))
    made = Palette(window, look, lambda _typed, _wide: Lines(lines, 3), {"print": ("printer", "")}.__getitem__)
    made.appear()
    assert not made.grab().isNull()


def test_reading_goes_on_without_losing_the_place(qtbot, palette):
    press(qtbot, palette, Qt.Key.Key_Down)
    palette.look_again(still_reading=True)
    assert chosen(palette) == "1"
    assert "reading" in palette._count.text()
    palette.look_again(still_reading=False)
    assert "reading" not in palette._count.text()


def test_everything_that_takes_the_focus_has_a_name(palette):
    stops = [
        one for one in palette.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible()
    ]
    assert palette._box in stops
    assert all(one.accessibleName() for one in stops if type(one) in {QLineEdit, QListView})


@pytest.mark.parametrize("size", [(1024, 700), (500, 300), (2000, 1500)])
def test_the_panel_stays_in_the_window(palette, window, size):
    window.setMinimumSize(1, 1)
    window.resize(*size)
    assert palette.size() == window.size()
    assert palette.rect().contains(palette.panel.geometry())
