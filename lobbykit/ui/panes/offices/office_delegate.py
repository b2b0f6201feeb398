"""How a line of the list of offices is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lobbykit.ui.models.snapshot_model import Role
from lobbykit.ui.widgets.monogram import paint_monogram

if TYPE_CHECKING:
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 64


class OfficeDelegate(QStyledItemDelegate):
    """Monogram, name, seat and room; a mark for offices that we meet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for every line."""
        del option, index
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row: OfficeRow = index.data(Role.VALUE)
        look, area = self._look, QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.colour("sel"))
            painter.fillRect(QRectF(area.left(), area.top(), look.px(3), area.height()), look.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("sunken"))
        side = look.px(38)
        paint_monogram(
            painter, look, QRectF(area.left() + look.px(16), area.top() + look.px(13), side, side), row.initials
        )
        self._words(painter, area, row)
        painter.restore()

    def _words(self, painter: QPainter, area: QRectF, row: OfficeRow) -> None:
        look = self._look
        left, right = area.left() + look.px(66), area.right() - look.px(16 if not row.mine else 40)
        name, detail = look.font("strong"), look.font("caption")
        painter.setFont(name)
        painter.setPen(look.colour("ink"))
        elided = QFontMetricsF(name).elidedText(row.name, Qt.TextElideMode.ElideRight, right - left)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, area.top() + look.px(10), right - left, look.px(22)), middle, elided)
        painter.setFont(detail)
        painter.setPen(look.colour("ink3"))
        line = " \u00b7 ".join(filter(None, (row.seat, row.room)))
        elided = QFontMetricsF(detail).elidedText(line, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, area.top() + look.px(32), right - left, look.px(20)), middle, elided)
        if row.mine:
            painter.drawPixmap(
                QPointF(area.right() - look.px(32), area.top() + look.px(23)), look.pixmap("calendar-clock")
            )
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(left, area.bottom()), QPointF(area.right(), area.bottom()))
