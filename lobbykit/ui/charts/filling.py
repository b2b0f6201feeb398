"""Patterns on the screen: an area filled so that it can be told from others without colour."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lobbykit.domain.pattern import WEAVES, Pattern, Weave

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_TONES = {"champion": "yes", "supports": "yes", "leans-yes": "lean", "undecided": "und", "opposed": "no"}
_POINT = 1.3
"""Pixels to a point of a weave: charts are looked at from farther away than paper."""


@dataclass(frozen=True, slots=True)
class Paint:
    """The two colours of a code: what its area is filled with, and what its pattern and number are drawn in."""

    ground: QColor
    ink: QColor


def paint_of(look: Look, code: str, pattern: Pattern) -> Paint:
    """Return the colours of a code; they only help, the pattern tells it apart."""
    if pattern is Pattern.EMPTY:
        return Paint(look.colour("surface"), look.colour("ink3"))
    tone = _TONES.get(code, "nil")
    if pattern is Pattern.SOLID:
        return Paint(look.colour(f"{tone}_ink"), look.colour("surface"))
    return Paint(look.colour(f"{tone}_bg"), look.colour(f"{tone}_ink"))


def fill(painter: QPainter, area: QRectF, pattern: Pattern, paint: Paint, scale: float = 1.0) -> None:
    """Fill an area and draw its outline, dashed where it is empty; the painter is left as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, paint.ground)
    weave = WEAVES.get(pattern)
    if weave is not None:
        painter.save()
        painter.setClipRect(area)
        painter.translate(area.center())
        painter.rotate(weave.turn)
        _weave(painter, weave, area, paint.ink, scale * _POINT)
        painter.restore()
    line = Qt.PenStyle.DashLine if pattern is Pattern.EMPTY else Qt.PenStyle.SolidLine
    edge = paint.ground if pattern is Pattern.SOLID else paint.ink
    painter.setPen(QPen(edge, max(scale, 1.0), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _weave(painter: QPainter, weave: Weave, area: QRectF, ink: QColor, scale: float) -> None:
    every = weave.every * scale
    reach = hypot(area.width(), area.height()) / 2
    count = ceil(reach / every)
    for width, line in ((weave.across, _across), (weave.down, _down)):
        if width:
            painter.setPen(QPen(ink, width * scale))
            painter.drawLines([line(at * every, reach) for at in range(-count, count + 1)])
    if weave.dot:
        side = weave.dot * scale
        for row in range(-2 * count, 2 * count + 1):
            shift = every / 2 if row % 2 else 0.0
            for column in range(-count - 1, count + 1):
                middle = QPointF(column * every + shift, row * every / 2)
                painter.fillRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), ink)


def _across(at: float, reach: float) -> QLineF:
    return QLineF(-reach, at, reach, at)


def _down(at: float, reach: float) -> QLineF:
    return QLineF(at, -reach, at, reach)
