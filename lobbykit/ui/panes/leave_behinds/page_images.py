"""Pictures of the true pages: the bytes that would be printed, drawn by Qt's own PDF reader."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

LETTER = (612.0, 792.0)
"""A page of US Letter in points, for as long as none was read."""


class PageImage(NamedTuple):
    """A page as a picture of so many pixels a point."""

    image: QImage
    width: float
    height: float


def page_images(pdf: bytes, pixels_a_point: float) -> tuple[PageImage, ...]:
    """Draw every page of a PDF; on any thread, since everything of Qt that it uses is made and dropped here."""
    if not pdf:
        return ()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return tuple(_drawn(document, at, pixels_a_point) for at in range(document.pageCount()))


def _drawn(document: QPdfDocument, at: int, pixels_a_point: float) -> PageImage:
    points = document.pagePointSize(at)
    wide, high = points.width(), points.height()
    size = QSize(max(1, round(wide * pixels_a_point)), max(1, round(high * pixels_a_point)))
    drawn = document.render(at, size)
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    _laid_over(page, drawn)
    return PageImage(page, wide, high)


def _laid_over(page: QImage, drawn: QImage) -> None:
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
