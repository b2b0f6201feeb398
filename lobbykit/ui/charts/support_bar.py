"""A bar of support: a segment for each level in scale order, its number in it, all offices from end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from lobbykit.domain.pattern import Pattern
from lobbykit.ui.charts.filling import fill, paint_of
from lobbykit.ui.charts.mark import Mark, Walk

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from lobbykit.domain.document import BarRow, Segment
    from lobbykit.ui.look.look import Look

_HEIGHT, _LEAST, _GAP, _AROUND = 28, 6, 2, 4
_WAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class SegmentMark(Mark):
    """One segment; its number stands on a plain ground, so that no pattern runs through it."""

    def __init__(self, look: Look, one: Segment, said: str, parent: QWidget) -> None:
        super().__init__(said, parent)
        self._look, self.segment = look, one

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pattern, and the number where there is room for it."""
        del event
        look, paint = self._look, paint_of(self._look, self.segment.code, self.segment.pattern)
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self.segment.pattern, paint, look.percent / 100)
        font, text = look.font("label"), str(self.segment.count)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        room = metrics.horizontalAdvance(text) + 2 * look.px(_AROUND)
        if room <= self.width():
            plate = QRectF(0, 0, room, metrics.height())
            plate.moveCenter(QRectF(self.rect()).center())
            if self.segment.pattern is not Pattern.SOLID:
                painter.fillRect(plate, paint.ground)
            painter.setPen(paint.ink)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class SupportBar(QWidget):
    """`chosen` carries the code of the segment that was pressed; segments without an office are not there."""

    chosen = Signal(str)

    def __init__(self, look: Look, row: BarRow, said: str) -> None:
        """Show a row of a chart; `said` is the row in words."""
        super().__init__()
        self._look, self._row = look, row
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shown = [one for one in row.segments if one.count]
        self.marks = [SegmentMark(look, one, f"{row.label}: {one.word} {one.count}", self) for one in shown]
        for one in self.marks:
            one.clicked.connect(lambda _checked=False, code=one.segment.code: self.chosen.emit(code))
        self._walk = Walk(self.marks, self._step, self)

    def sizeHint(self) -> QSize:
        """Return a comfortable height; the width is whatever there is."""
        return QSize(self._look.px(_LEAST) * max(len(self.marks), 1), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each segment its share, and none less than can be seen and pressed."""
        super().resizeEvent(event)
        gap, least = self._look.px(_GAP), self._look.px(_LEAST)
        room = self.width() - gap * (len(self.marks) - 1)
        free = max(room - least * len(self.marks), 0)
        left = 0.0
        for one in self.marks:
            width = least + free * one.segment.count / self._row.total
            one.setGeometry(round(left), 0, round(left + width) - round(left), self.height())
            left += width + gap

    def _step(self, here: int, key: Qt.Key) -> int:
        return min(max(here + _WAYS.get(key, 0), 0), len(self.marks) - 1)
