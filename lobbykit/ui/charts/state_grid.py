"""The grid of states: each tile a small stack of its offices, in scale order, by pattern and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lobbykit.domain.pattern import Pattern
from lobbykit.domain.state_tiles import COLUMNS, ROWS, TILES
from lobbykit.ui.charts.filling import fill, paint_of
from lobbykit.ui.charts.mark import Mark, Walk

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from lobbykit.domain.document import Segment, Tile, Tiles
    from lobbykit.ui.look.look import Look

_WIDE, _HIGH, _GAP, _BAND = 46, 66, 4, 5
_WAYS = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


class StateMark(Mark):
    """One state: its code and how many offices it has, and a band for each answer, as high as its share."""

    def __init__(self, look: Look, tile: Tile, said: str, parent: QWidget) -> None:
        super().__init__(said, parent)
        self._look, self.tile = look, tile

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code, then the stack; a state without an office to ask is an outline."""
        del event
        look, whole = self._look, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        font = look.font("caption")
        font.setBold(True)
        painter.setFont(font)
        head = QFontMetricsF(font).height()
        painter.fillRect(whole, look.colour("surface" if self.tile.shown else "canvas"))
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.drawRect(whole)
        painter.setPen(look.colour("ink" if self.tile.shown else "ink3"))
        around = QRectF(whole.left() + look.px(4), whole.top() + look.px(1), whole.width() - look.px(8), head)
        painter.drawText(around, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tile.state)
        if self.tile.shown:
            painter.setFont(look.font("caption"))
            total = str(sum(one.count for one in self.tile.shown))
            painter.drawText(around, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)
            self._stack(painter, whole.adjusted(look.px(3), head + look.px(3), -look.px(3), -look.px(3)))
        painter.end()

    def _stack(self, painter: QPainter, area: QRectF) -> None:
        shown, least = self.tile.shown, self._look.px(_BAND)
        total = sum(one.count for one in shown)
        free = max(area.height() - least * len(shown), 0.0)
        top = area.top()
        for one in shown:
            height = min(least, area.height() / len(shown)) + free * one.count / total
            self._band(painter, QRectF(area.left(), top, area.width(), height - 1), one)
            top += height

    def _band(self, painter: QPainter, area: QRectF, one: Segment) -> None:
        look, paint = self._look, paint_of(self._look, one.code, one.pattern)
        fill(painter, area, one.pattern, paint, look.percent / 100)
        font = look.font("caption")
        metrics = QFontMetricsF(font)
        text = str(one.count)
        if metrics.height() > area.height() + look.px(2):
            return
        plate = QRectF(0, 0, metrics.horizontalAdvance(text) + look.px(4), min(metrics.height(), area.height()))
        plate.moveCenter(QPointF(area.center()))
        if one.pattern is not Pattern.SOLID:
            painter.fillRect(plate, paint.ground)
        painter.setFont(font)
        painter.setPen(paint.ink)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


class StateGrid(QWidget):
    """`chosen` carries the postal code of the state that was pressed."""

    chosen = Signal(str)

    def __init__(self, look: Look, chart: Tiles) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(chart.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        tiles = sorted(chart.tiles, key=lambda one: TILES[one.state])
        self.marks = [StateMark(look, one, chart.said(one), self) for one in tiles]
        for one in self.marks:
            one.clicked.connect(lambda _checked=False, state=one.tile.state: self.chosen.emit(state))
        self._walk = Walk(self.marks, self._step, self)

    def sizeHint(self) -> QSize:
        """Return the room that the tiles need."""
        look = self._look
        return QSize(COLUMNS * look.px(_WIDE + _GAP) - look.px(_GAP), ROWS * look.px(_HIGH + _GAP) - look.px(_GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each tile at its place; wider room makes wider tiles, within reason."""
        super().resizeEvent(event)
        look = self._look
        gap, high = look.px(_GAP), look.px(_HIGH)
        wide = min(max((self.width() - gap * (COLUMNS - 1)) // COLUMNS, look.px(_WIDE)), 2 * look.px(_WIDE))
        for one in self.marks:
            row, column = TILES[one.tile.state]
            one.setGeometry(column * (wide + gap), row * (high + gap), wide, high)

    def _step(self, here: int, key: Qt.Key) -> int:
        """Return the nearest tile that way, straight ahead first; the same one at the edge."""
        way = _WAYS.get(key)
        if way is None:
            return here
        places = [TILES[one.tile.state] for one in self.marks]
        row, column = places[here]
        ahead = [
            (abs((place[0] - row) * way[1]) + abs((place[1] - column) * way[0]), steps, at)
            for at, place in enumerate(places)
            if (steps := (place[0] - row) * way[0] + (place[1] - column) * way[1]) > 0
        ]
        return min(ahead, default=(0, 0, here))[2]
