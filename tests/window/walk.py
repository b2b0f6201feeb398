"""What every screen must hold: names, states, sizes, tab order, and nothing cut. Each check returns what is wrong."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from lobbykit.ui.widgets.elided_box import ElidedBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

R = QAccessible.Role
SPEAKING = {
    R.Button, R.ButtonMenu, R.CheckBox, R.RadioButton, R.ComboBox, R.EditableText, R.List, R.Table, R.Tree, R.Slider,
    R.SpinBox, R.ProgressBar, R.PageTab, R.Dialog, R.ListItem,
}  # fmt: skip
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QCheckBox, {R.CheckBox}),
    (QRadioButton, {R.RadioButton}),
    (QPushButton, {R.Button, R.ButtonMenu, R.CheckBox, R.RadioButton}),
    (QComboBox, {R.ComboBox}),
    (QLineEdit, {R.EditableText}),
    (QPlainTextEdit, {R.EditableText}),
    (QTextEdit, {R.EditableText}),
    (QAbstractItemView, {R.List, R.Table, R.Tree}),
    (QProgressBar, {R.ProgressBar}),
    (QAbstractSpinBox, {R.SpinBox}),
)
TARGET, ANSWER, ROWS, ENOUGH = 24, 44, 6, 12
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QAbstractItemView)


def seen(shown: QWidget) -> list[QWidget]:
    """Return every widget that is shown, parts of Qt's own controls left out."""
    found = [shown, *shown.findChildren(QWidget)]
    return [one for one in found if one.isVisible() and not one.objectName().startswith("qt_") and not _is_inner(one)]


def _is_inner(one: QWidget) -> bool:
    """Whether a widget is a part of a control of Qt's own: the field of a box, the button that clears a line."""
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return isinstance(one, QScrollBar)


def called(one: QWidget) -> str:
    """Return a widget in words, for a message."""
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return f"{type(one).__name__} “{(one.accessibleName() or text)[:40]}”"


def said(one: QWidget) -> tuple[QAccessible.Role, str, QAccessibleInterface]:
    """Return the role and the name of a widget as screen readers get them."""
    told = QAccessible.queryAccessibleInterface(one)
    return told.role(), told.text(QAccessible.Text.Name).strip(), told


def is_stop(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()


def names(shown: QWidget) -> Iterator[str]:
    """Whatever can have the focus, and whatever has a role, has a name; pictures need none."""
    for one in seen(shown):
        role, name, _ = said(one)
        focusable = one.focusPolicy() != Qt.FocusPolicy.NoFocus
        if (focusable or role in SPEAKING) and not name:
            yield f"{called(one)} ({role.name}) has no name"
        if isinstance(one, QPushButton) and not one.text() and not one.toolTip():
            yield f"{called(one)} has neither text nor tool tip"
    for one in seen(shown):
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            for at in range(min(ROWS, one.model().rowCount())):
                if not one.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole):
                    yield f"line {at} of {called(one)} has no words"


def roles(shown: QWidget) -> Iterator[str]:
    """Controls are what they look like, and tell their state."""
    for one in seen(shown):
        role, _, told = said(one)
        expected = next((allowed for kind, allowed in ROLES if isinstance(one, kind)), None)
        if expected is not None and role not in expected:
            yield f"{called(one)} says that it is {role.name}"
        state = told.state()
        if isinstance(one, QAbstractButton) and one.isCheckable():
            if not state.checkable:
                yield f"{called(one)} does not say that it can be checked"
            elif bool(state.checked) != one.isChecked():
                yield f"{called(one)} does not say whether it is checked"
        if isinstance(one, QComboBox) and not state.expandable and not state.hasPopup:
            yield f"{called(one)} does not say that it opens"


def doubles(shown: QWidget) -> Iterator[str]:
    """No two controls of a screen say the same, unless they are of different kinds."""
    counted = Counter((type(one).__name__, said(one)[1]) for one in seen(shown) if isinstance(one, QAbstractButton))
    for (kind, name), count in counted.items():
        if count > 1 and name:
            yield f"{count} times {kind} “{name}”"


def sizes(shown: QWidget, percent: int) -> Iterator[str]:
    """What is pressed is 24 px at least, an answer 44 px; rows of lists are as high."""
    for one in seen(shown):
        if isinstance(one, CONTROLS) and not isinstance(one, QAbstractItemView):
            least = ANSWER if one.property("big") == "true" or one.property("kind") == "answer" else TARGET
            least = least * min(percent, 100) // 100
            if one.height() < least or one.width() < TARGET * min(percent, 100) // 100:
                yield f"{called(one)} is {one.width()} × {one.height()}"
        if isinstance(one, QAbstractItemView) and one.model() is not None and one.model().rowCount():
            high = one.visualRect(one.model().index(0, 0)).height()
            if 0 < high < TARGET * min(percent, 100) // 100:
                yield f"a line of {called(one)} is {high} high"


def tab_order(shown: QWidget) -> Iterator[str]:
    """Tab reaches every control and comes back to the first, so nothing holds the keyboard."""
    window = shown.window()
    stops = [one for one in seen(shown) if is_stop(one)]
    if len(stops) < 2:
        return
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    start = window.focusWidget()
    reached, before = {start}, start
    for _ in range(len(window.findChildren(QWidget))):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        if here is before:
            yield f"{called(here)} holds the keyboard"
            return
        if here is start:
            break
        reached.add(here)
        before = here
    else:
        yield f"Tab from {called(start)} never comes back"
    for one in stops:
        if one not in reached and not any(part in reached for part in (*one.findChildren(QWidget), *_beside(one))):
            yield f"Tab never reaches {called(one)}"


def _beside(one: QWidget) -> list[QAbstractButton]:
    """Return the buttons of which one is down at a time: Tab goes to that one, the arrows to the others."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group.buttons() if group is not None and group.exclusive() else []


def cut(shown: QWidget) -> Iterator[str]:
    """No text is cut: each fits what it is written on, and that fits what it lies in."""
    for one in seen(shown):
        if isinstance(one, QLabel) and one.text():
            yield from _label(one)
        elif isinstance(one, QAbstractButton) and one.text():
            need = one.sizeHint()
            if one.width() < need.width() - 1 or one.height() < need.height() - 1:
                yield f"{called(one)} is {one.width()} × {one.height()}, needs {need.width()} × {need.height()}"
        elif isinstance(one, QComboBox):
            need = one.fontMetrics().horizontalAdvance(one.currentText())
            if need > _room(one) and not (isinstance(one, ElidedBox) and need > ENOUGH * one.fontMetrics().xHeight()):
                yield f"{called(one)} cuts “{one.currentText()}”"
        elif isinstance(one, QLineEdit) and not one.text() and one.placeholderText():
            room = one.width() - 2 * one.fontMetrics().averageCharWidth()
            if one.fontMetrics().horizontalAdvance(one.placeholderText()) > room and not one.toolTip():
                yield f"{called(one)} cuts “{one.placeholderText()}”"
        if isinstance(one, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            yield from _hidden(one, shown)


def _label(one: QLabel) -> Iterator[str]:
    inside, metrics = one.contentsRect(), one.fontMetrics()
    if one.wordWrap():
        need = one.heightForWidth(one.width())
        widest = max((metrics.horizontalAdvance(word) for word in one.text().replace("\u200b", " ").split()), default=0)
        if need > one.height() + 1:
            yield f"{called(one)} is {one.height()} high, needs {need}"
        if widest > inside.width() + 1:
            yield f"{called(one)} cuts a word: {inside.width()} wide, needs {widest}"
    else:
        need = one.sizeHint()
        if (need.width() > one.width() + 1 or need.height() > one.height() + 1) and one.toolTip() != one.text():
            yield f"{called(one)} is {one.width()} × {one.height()}, needs {need.width()} × {need.height()}"


def _room(one: QComboBox) -> int:
    option = QStyleOptionComboBox()
    one.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return one.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, one).width() + 1


def _hidden(one: QWidget, shown: QWidget) -> Iterator[str]:
    """Tell where something sticks out of what it lies in; what can be scrolled to is not hidden."""
    area = QRect(QPoint(), one.size())
    holder, child = one.parentWidget(), one
    while holder is not None and child is not shown:
        area = QRect(child.mapToParent(area.topLeft()), area.size())
        room = holder.rect()
        scrolls = holder.parentWidget()
        if isinstance(scrolls, QAbstractScrollArea) and holder is scrolls.viewport():
            if isinstance(scrolls, QScrollArea) and (area.left() < room.left() - 1 or area.right() > room.right() + 1):
                yield f"{called(one)} sticks out at the side"
            return
        if not room.adjusted(-1, -1, 1, 1).contains(area):
            yield f"{called(one)} sticks out of {type(holder).__name__}: {area.getRect()} in {room.getRect()}"
            return
        holder, child = holder.parentWidget(), holder


def sideways(shown: QWidget) -> Iterator[str]:
    """Nothing is to be scrolled sideways, but lines of two texts that stand side by side."""
    for bar in shown.findChildren(QScrollBar):
        if bar.isVisible() and bar.orientation() is Qt.Orientation.Horizontal and bar.maximum() > bar.minimum():
            text = bar.parentWidget().parentWidget()
            if isinstance(text, QPlainTextEdit) and text.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap:
                continue
            yield f"{type(bar.parentWidget()).__name__} scrolls sideways by {bar.maximum()}"
