"""Initials in a rounded square, where other programs have a photograph. Its colour never tells a party."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_PAIRS = (("yes_bg", "yes_ink"), ("und_bg", "und_ink"), ("info_bg", "info_ink"), ("nil_bg", "nil_ink"))


class Monogram(QWidget):
    """The initials of a person."""

    def __init__(self, look: Look, initials: str, size: int = 72) -> None:
        super().__init__()
        self._look, self._initials = look, initials
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the initials."""
        del event
        painter = QPainter(self)
        paint_monogram(painter, self._look, QRectF(self.rect()), self._initials)
        painter.end()


def paint_monogram(painter: QPainter, look: Look, area: QRectF, initials: str) -> None:
    """Paint initials into an area, always in the same colours for the same initials."""
    ground, ink = _PAIRS[zlib.crc32(initials.encode()) % len(_PAIRS)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(ground))
    painter.drawRoundedRect(area, area.width() * 0.28, area.width() * 0.28)
    font = look.font("title")
    font.setPixelSize(max(9, round(area.width() * 0.36)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials)
