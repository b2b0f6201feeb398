"""How a line of the list of briefs is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lobbykit.ui.models.snapshot_model import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.brief_desk.brief_list import BriefRow
    from lobbykit.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _EDGE, _TITLE = 104, 16, 20
_LEFT = Qt.AlignmentFlag.AlignLeft
_SIGNS = (("octagon-x", "err_ink"), ("triangle-alert", "warn_ink"), ("info", "info_ink"))


class BriefDelegate(QStyledItemDelegate):
    """Title on at most two lines, language, day and asks, and how many problems of each kind."""

    def __init__(self, look: Look, detail: Callable[[BriefRow], str], whose: Callable[[BriefRow], str]) -> None:
        super().__init__()
        self._look, self._detail, self._whose = look, detail, whose

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for every line."""
        del option, index
        return QSize(self._look.px(180), self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row: BriefRow = index.data(Role.VALUE)
        look, area, state = self._look, QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.colour("sel"))
            painter.fillRect(QRectF(area.left(), area.top(), look.px(3), area.height()), look.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("sunken"))
        inside = area.adjusted(look.px(_EDGE), look.px(10), -look.px(_EDGE), -look.px(8))
        lines = self._title(painter, inside, row.title)
        inside.translate(0, look.px(_TITLE) * (lines - 2) / 2)
        height = look.px(18)
        detail = QRectF(inside.left(), inside.top() + look.px(44), inside.width(), height)
        self._line(painter, detail, self._detail(row))
        left = self._counts(painter, inside, row)
        rest = QRectF(inside.left() + left, inside.top() + look.px(66), inside.width() - left, height)
        self._line(painter, rest, self._whose(row), Qt.AlignmentFlag.AlignRight)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(inside.left(), area.bottom()), QPointF(area.right(), area.bottom()))
        painter.restore()

    def _title(self, painter: QPainter, area: QRectF, title: str) -> int:
        """Paint the title in the middle of its two lines; return how many it takes."""
        font = self._look.font("strong")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        first, rest = _split(title, metrics, area.width())
        height = self._look.px(_TITLE)
        top = area.top() + (0 if rest else height / 2)
        for at, words in enumerate(filter(None, (first, rest))):
            line = QRectF(area.left(), top + at * height, area.width(), height)
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        return 2 if rest else 1

    def _line(self, painter: QPainter, area: QRectF, words: str, side: Qt.AlignmentFlag = _LEFT) -> None:
        font = self._look.font("caption")
        painter.setFont(font)
        painter.setPen(self._look.colour("ink3"))
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, elided)

    def _counts(self, painter: QPainter, area: QRectF, row: BriefRow) -> float:
        """Paint sign and number of each kind of problem that there is; return how wide that is."""
        if row.counts is None:
            return 0.0
        look, left = self._look, 0.0
        top = area.top() + look.px(66)
        font = look.font("caption")
        shown: list[tuple[tuple[str, str], int | None]]
        shown = [(sign, count) for sign, count in zip(_SIGNS, row.counts, strict=True) if count]
        for (icon, tone), count in shown or [(("circle-check", "yes_ink"), None)]:
            painter.drawPixmap(QPointF(area.left() + left, top + look.px(1)), look.pixmap(icon, tone, 16))
            left += look.px(20)
            words = "" if count is None else str(count)
            width = QFontMetricsF(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(look.colour("ink2"))
            painter.drawText(
                QRectF(area.left() + left, top, width + 2, look.px(18)), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += width + look.px(10)
        return left


def _split(title: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """Return the words that fit on the first line, and the others."""
    if metrics.horizontalAdvance(title) <= width:
        return title, ""
    words = title.split()
    first = words[:1]
    while len(first) < len(words) and metrics.horizontalAdvance(" ".join([*first, words[len(first)]])) <= width:
        first.append(words[len(first)])
    return " ".join(first), " ".join(words[len(first) :])
