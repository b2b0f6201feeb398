"""How a line of what was found is painted, with the name of its kind above the first of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lobbykit.ui.models.snapshot_model import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.finding_lines import Line
    from lobbykit.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
ICONS = {
    "office": "building-2",
    "seat": "building-2",
    "measure": "scale",
    "brief": "book-open",
    "ask": "circle-check",
    "point": "message-square-text",
    "question": "circle-question-mark",
    "source": "link",
    "meeting": "calendar-clock",
    "note": "notebook-pen",
    "promise": "clock",
    "choices": "files",
    "contact": "user",
    "member": "users",
    "private": "lock",
    "action": "play",
}
HEADING, LINE = 30, 38
_TITLE_SHARE = 0.62
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_MANY = 1000


class LineDelegate(QStyledItemDelegate):
    """Icon, title, what stands beside it, and the key; `drawn` gives icon and keys of an action."""

    def __init__(self, look: Look, drawn: Callable[[str], tuple[str, str]]) -> None:
        super().__init__()
        self._look, self._drawn = look, drawn
        self._fonts: dict[str, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[str, str], float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the line, larger where a kind begins."""
        del option
        line: Line = index.data(Role.VALUE)
        return QSize(self._look.px(200), self._look.px(LINE) + (self._look.px(HEADING) if line.heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line: Line = index.data(Role.VALUE)
        look, area = self._look, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            self._heading(painter, area, line.heading)
            area.setTop(area.top() + look.px(HEADING))
        area.adjust(look.px(14), look.px(1), -look.px(14), -look.px(1))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("sel"))
            painter.drawRoundedRect(area, look.px(6), look.px(6))
            painter.fillRect(
                QRectF(area.left(), area.top() + look.px(7), look.px(3), area.height() - look.px(14)),
                look.colour("primary"),
            )
        self._content(painter, area, line, chosen=chosen)
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, text: str) -> None:
        look = self._look
        font = look.font("overline")
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, look.px(1))
        painter.setFont(font)
        painter.setPen(look.colour("ink3"))
        place = QRectF(area.left() + look.px(16), area.top() + look.px(8), area.width() - look.px(32), look.px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text.upper())

    def _content(self, painter: QPainter, area: QRectF, line: Line, *, chosen: bool) -> None:
        look = self._look
        is_action = line.kind == "action" and not line.more
        icon, keys = self._drawn(line.id) if is_action else (ICONS[line.kind], "")
        tone = "primary" if chosen else "ink2"
        side = look.px(18)
        top = area.center().y() - side / 2
        painter.drawPixmap(
            QPointF(area.left() + look.px(14), top), look.pixmap("plus" if line.more else icon or "play", tone)
        )
        right = area.right() - look.px(12)
        if chosen or keys:
            right = self._key(painter, area, right, keys or self.tr("Enter")) - look.px(10)
        left = area.left() + look.px(44)
        if line.more:
            text = QCoreApplication.translate("LineDelegate", "%n more", "", line.more)
            self._text(painter, QRectF(left, area.top(), right - left, area.height()), text, "label", "primary")
            return
        room = right - left
        kind = "strong" if chosen else "body"
        title = line.title.replace("\n", " ")
        width = self._width(kind, title) + look.px(2)
        beside = self._width("caption", line.detail) + look.px(12) if line.detail else 0
        width = min(width, max(room - beside, room * _TITLE_SHARE))
        self._text(painter, QRectF(left, area.top(), width, area.height()), title, kind, "ink")
        rest = left + width + look.px(10)
        if line.detail and right - rest > look.px(40):
            detail = line.detail.replace("\n", " ")
            self._text(painter, QRectF(rest, area.top(), right - rest, area.height()), detail, "caption", "ink3")

    def _text(self, painter: QPainter, area: QRectF, text: str, kind: str, tone: str) -> None:
        font, metrics = self._font(kind)
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        if self._width(kind, text) > area.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _ONE_LINE, text)

    def _font(self, kind: str) -> tuple[QFont, QFontMetricsF]:
        if kind not in self._fonts:
            font = self._look.font(kind)
            self._fonts[kind] = font, QFontMetricsF(font)
        return self._fonts[kind]

    def _width(self, kind: str, text: str) -> float:
        """Return how wide a text is; those of the lines before are remembered, for most are shown again at each key."""
        known = self._widths.get((kind, text))
        if known is None:
            if len(self._widths) >= _MANY:
                self._widths.clear()
            known = self._widths[kind, text] = self._font(kind)[1].horizontalAdvance(text)
        return known

    def _key(self, painter: QPainter, area: QRectF, right: float, keys: str) -> float:
        """Draw keys as a small box that ends at `right`, and return where it begins."""
        look = self._look
        font, _ = self._font("overline")
        width = self._width("overline", keys) + look.px(16)
        height = look.px(20)
        box = QRectF(right - width, area.center().y() - height / 2, width, height)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        painter.setFont(font)
        painter.setPen(look.colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return box.left()
