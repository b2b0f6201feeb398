"""The asks of a brief as the form has them: on or off, in an order that is dragged or moved by key, each with why."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QSizePolicy, QWidget

from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from lobbykit.app.sheet_preview import AskRow
    from lobbykit.ui.look.look import Look


class AskList(QFrame):
    """Shows the asks in printed order. Showing them emits nothing; only a person does."""

    switched = Signal(str, bool)
    moved = Signal(str, int)
    """An ask, and the place among all that it was moved to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: dict[str, _AskLine] = {}
        self._inside = column(look, gap=6)
        self.setLayout(self._inside)
        self.setAccessibleName(self.tr("Asks on this page"))

    def show_asks(self, asks: Sequence[AskRow]) -> None:
        """Show these asks in this order; lines of asks that stay are kept, so that the focus stays too."""
        wanted = {one.id for one in asks}
        for gone in [one for one in self._rows if one not in wanted]:
            line = self._rows.pop(gone)
            line.hide()
            line.deleteLater()
        for at, one in enumerate(asks):
            line = self._rows.get(one.id) or self._made(one.id)
            line.show_ask(one, at, len(asks))
            if self._inside.indexOf(line) != at:
                self._inside.insertWidget(at, line)
        self._rows = {one.id: self._rows[one.id] for one in asks}

    def stand_after(self, field: QWidget) -> None:
        """Let Tab come to the asks, in their order, right after a field of the form."""
        stops = [field, *(stop for line in self._rows.values() for stop in line.stops)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _made(self, ask: str) -> _AskLine:
        line = self._rows[ask] = _AskLine(self._look, self)
        line.switched.connect(lambda on: self.switched.emit(ask, on))
        line.stepped.connect(lambda steps: self.moved.emit(ask, list(self._rows).index(ask) + steps))
        line.grip.dragged.connect(lambda y: self._drag(ask, y))
        return line

    def _drag(self, ask: str, y: int) -> None:
        """Move an ask to where the pointer is, `y` in global pixels; nothing happens within its own line."""
        here = self.mapFromGlobal(self.rect().topLeft()).y() + y
        names = list(self._rows)
        at, own = names.index(ask), self._rows[ask]
        for to, name in enumerate(names):
            line = self._rows[name]
            if to != at and line.geometry().top() <= here <= line.geometry().bottom():
                passed = (
                    here > line.geometry().bottom() - own.height()
                    if to > at
                    else here < (line.geometry().top() + own.height())
                )
                if passed:
                    self.moved.emit(ask, to)
                return


class _Grip(QLabel):
    """What an ask is dragged by. It takes no focus: keys move asks from their check boxes."""

    dragged = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setPixmap(look.pixmap("grip-vertical", "ink3", 18))
        self.setFixedWidth(look.px(24))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place, or press Alt+Up and Alt+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        event.accept()


class _Check(QCheckBox):
    """A check box that Alt+Up and Alt+Down move."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the ask, or do what check boxes do."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)


class _AskLine(QFrame):
    """One ask: grip, check box, measures, words, why, and buttons for those who do not drag."""

    switched = Signal(bool)
    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "sunken")
        self.grip = _Grip(look)
        self.first = _Check()
        self.first.toggled.connect(self.switched)
        self.first.stepped.connect(self.stepped)
        self._measures = chip("", "measure")
        self._measures.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = words("", "strong", wrap=True)
        self._why = words("", "caption", wrap=True)
        self._up = button(look, "", lambda: self.stepped.emit(-1), kind="icon", icon="chevron-up", name="-")
        self._down = button(look, "", lambda: self.stepped.emit(1), kind="icon", icon="chevron-down", name="-")
        self.stops: tuple[QWidget, ...] = (self.first, self._up, self._down)
        self._barred = picture(look, "circle-minus", "ink3", 18)
        head = row(look, self._measures, None, gap=6)
        texts = column(look, head, self._words, self._why, gap=3)
        mark = column(look, self.first, self._barred, None, gap=0)
        arrows = column(look, self._up, self._down, None, gap=0)
        inside = row(look, self.grip, mark, gap=6)
        inside.addLayout(texts, 1)
        inside.addLayout(arrows)
        inside.setContentsMargins(look.px(8), look.px(8), look.px(4), look.px(8))
        self.setLayout(inside)

    def show_ask(self, ask: AskRow, at: int, count: int) -> None:
        """Show an ask at its place among so many."""
        with QSignalBlocker(self.first):
            self.first.setChecked(ask.wanted)
        self.first.setVisible(ask.possible)
        self._barred.setVisible(not ask.possible)
        measures = ", ".join(ask.measures)
        self._measures.setText(measures)
        self._measures.setVisible(bool(measures))
        self._words.setText(ask.words)
        self._why.setText(ask.why)
        place = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(count))
        self.first.setAccessibleName(", ".join(filter(None, (ask.words, measures, place))))
        self.first.setAccessibleDescription(ask.why)
        for one, name, ends in (
            (self._up, self.tr("Move up: %1"), at == 0),
            (self._down, self.tr("Move down: %1"), at == count - 1),
        ):
            one.setAccessibleName(name.replace("%1", ask.words))
            one.setToolTip(one.accessibleName())
            one.setEnabled(not ends)
