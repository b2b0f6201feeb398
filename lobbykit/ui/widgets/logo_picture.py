"""A logo on the screen, drawn from the value that was read of its file; the file itself is never given to Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLabel

from lobbykit.domain.graphic import RasterLogo

if TYPE_CHECKING:
    from lobbykit.domain.graphic import Logo, Outline, VectorLogo
    from lobbykit.ui.look.look import Look

BOX = 180, 56
"""The room for a logo at 100 %, with paper around it."""
_MARGIN = 6
_CAPS = (Qt.PenCapStyle.FlatCap, Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap)
_JOINS = (Qt.PenJoinStyle.MiterJoin, Qt.PenJoinStyle.RoundJoin, Qt.PenJoinStyle.BevelJoin)


def logo_picture(look: Look, logo: Logo, name: str) -> QLabel:
    """Return a logo on white, as paper is, whole and never stretched; `name` is what screen readers say."""
    width, height = (look.px(side) for side in BOX)
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.white)
    room = QRectF(0, 0, width, height).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    size = QSizeF(logo.width, logo.height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, *size.toTuple())
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if isinstance(logo, RasterLogo):
        painter.drawImage(place, image_of(logo))
    else:
        _draw(painter, logo, place)
    painter.end()
    label = QLabel()
    label.setPixmap(pixmap)
    label.setFixedSize(width, height)
    label.setAccessibleName(name)
    return label


def image_of(logo: RasterLogo) -> QImage:
    """Return the pixels of a picture."""
    form = QImage.Format.Format_Grayscale8 if logo.channels == 1 else QImage.Format.Format_RGB888
    return QImage(logo.samples, logo.width, logo.height, logo.width * logo.channels, form).copy()


def path_of(outline: Outline) -> QPainterPath:
    """Return the path of an outline."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if outline.even_odd else Qt.FillRule.WindingFill)
    for letter, numbers in outline.segments:
        match letter:
            case "m":
                path.moveTo(*numbers)
            case "l":
                path.lineTo(*numbers)
            case "c":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path


def _draw(painter: QPainter, logo: VectorLogo, place: QRectF) -> None:
    painter.setClipRect(place)
    painter.translate(place.topLeft())
    painter.scale(place.width() / logo.width, place.height() / logo.height)
    for one in logo.outlines:
        path = path_of(one)
        if one.fill is not None:
            painter.fillPath(path, QColor(*one.fill))
        if one.stroke is not None:
            caps = Qt.PenStyle.SolidLine, _CAPS[one.cap], _JOINS[one.join]
            painter.strokePath(path, QPen(QColor(*one.stroke), one.width, *caps))
