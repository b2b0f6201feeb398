"""The page on its desk: pages as pictures, fitted to the window or enlarged, scrolled and zoomed by key and mouse."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from lobbykit.ui.panes.leave_behinds.page_images import LETTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.page_images import PageImage

_MARGIN, _GAP, _CAPTION, _UNDER, _SHADOW, _MOST = 20, 16, 26, 6, 3, 1_000
_SAME = 0.001
SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.2


def differs(scale: float, other: float) -> bool:
    """Whether two scales are told apart on a screen."""
    return abs(scale - other) > _SAME


class Zoom(StrEnum):
    """How large pages are shown."""

    PAGE = "page"
    WIDTH = "width"
    FREE = "free"


class PageView(QAbstractScrollArea):
    """Shows columns of pages, one for each sheet.

    The size of a page follows from the window, never from scroll bars: those have a fixed policy for each way of
    fitting, so that fitting can never make them come and go.
    """

    scale_changed = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns: tuple[tuple[PageImage, ...], ...] = ()
        self._captions: tuple[str, ...] = ()
        self._free = 1.0
        self._told = 0.0
        self._captioned = 0
        self.zoom = Zoom.PAGE
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the page"))
        self.viewport().setAutoFillBackground(False)
        self._settle()

    @property
    def scale(self) -> float:
        """Pixels of the screen that stand for one point of paper, before the screen's own ratio."""
        wide, high = self._paper()
        room = self._room()
        fitted = {Zoom.WIDTH: room.width() / wide, Zoom.PAGE: min(room.width() / wide, room.height() / high)}
        return min(LARGEST, max(SMALLEST, fitted.get(self.zoom, self._free)))

    @property
    def pixels_a_point(self) -> float:
        """How finely pages have to be drawn to be sharp."""
        return self.scale * self.devicePixelRatioF()

    def show_pages(self, columns: Sequence[tuple[PageImage, ...]], captions: Sequence[str] = ()) -> None:
        """Show sheets side by side, each a column of its pages, with the words that stand over it."""
        self._columns, self._captions = tuple(columns), tuple(captions)
        self._settle()

    def fit(self, zoom: Zoom) -> None:
        """Fit pages to the room there is."""
        self.zoom = zoom
        self._settle()

    def magnify(self, steps: int) -> None:
        """Make pages larger or smaller."""
        self._free = min(LARGEST, max(SMALLEST, self.scale * STEP**steps))
        self.zoom = Zoom.FREE
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.magnify(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by + and -, fit by 0 (page) and 1 (width); everything else scrolls."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.magnify(1)
            case Qt.Key.Key_Minus:
                self.magnify(-1)
            case Qt.Key.Key_0:
                self.fit(Zoom.PAGE)
            case Qt.Key.Key_1:
                self.fit(Zoom.WIDTH)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk and what lies on it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, (column, left) in enumerate(zip(self._columns, self._lefts(), strict=True)):
            self._paint_column(painter, at, column, left)
        painter.end()

    def _paint_column(self, painter: QPainter, at: int, column: tuple[PageImage, ...], left: float) -> None:
        look, scale, top = self._look, self.scale, self._top()
        if at < len(self._captions) and self._captions[at]:
            painter.setFont(look.font("label"))
            painter.setPen(look.colour("ink2"))
            width, room = self._paper_of(column)[0] * scale, self.caption_height
            area = QRectF(left, top - room, width, room - look.px(_UNDER))
            painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self._captions[at])
        if not column:
            painter.setPen(QPen(look.colour("line_strong"), 1, Qt.PenStyle.DashLine))
            wide, high = self._paper()
            painter.drawRect(QRectF(left, top, wide * scale, high * scale))
        for page in column:
            sheet = QRectF(left, top, page.width * scale, page.height * scale)
            for depth in range(look.px(_SHADOW), 0, -1):
                shadow = look.colour("ink" if not look.dark else "sunken")
                shadow.setAlphaF(0.05)
                painter.fillRect(sheet.adjusted(-depth, -depth / 2, depth, depth * 1.5), shadow)
            if page.image.width() == round(sheet.width() * self.devicePixelRatioF()):
                sheet = QRectF(QPointF(round(sheet.left()), round(sheet.top())), sheet.size())
            painter.drawImage(sheet, page.image)
            top += sheet.height() + look.px(_GAP)

    def _settle(self) -> None:
        """Give scroll bars the policy and the range that the way of fitting needs."""
        self._measure_captions()
        off, on, auto = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn,
            Qt.ScrollBarPolicy.ScrollBarAsNeeded,
        )
        across, down = {Zoom.PAGE: (off, auto), Zoom.WIDTH: (off, on)}.get(self.zoom, (auto, auto))
        if self.zoom is Zoom.PAGE:
            down = on if max(map(len, self._columns), default=1) > 1 else off
        if self.horizontalScrollBarPolicy() != across:
            self.setHorizontalScrollBarPolicy(across)
        if self.verticalScrollBarPolicy() != down:
            self.setVerticalScrollBarPolicy(down)
        wide, high = self._content()
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), high, view.height()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(self._look.px(40))
        self.viewport().update()
        if differs(self.scale, self._told):
            self._told = self.scale
            self.scale_changed.emit(self._told)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew at the place scrolled to."""
        del dx, dy
        self.viewport().update()

    def _room(self) -> QRectF:
        """Return the room that one page may take, the same whether scroll bars are there or not."""
        look, columns = self._look, max(1, len(self._columns))
        bar = self.verticalScrollBar().sizeHint().width()
        wide = self.width() - bar - 2 * look.px(_MARGIN) - (columns - 1) * look.px(_GAP)
        high = self.height() - 2 * look.px(_MARGIN) - self.caption_height
        return QRectF(0, 0, max(1.0, wide / columns), max(1.0, high))

    @property
    def caption_height(self) -> int:
        """The room over the pages, in pixels, that holds every caption within the width of its page."""
        return self._captioned

    def _measure_captions(self) -> None:
        """Leave captions the lines that they need; a page that is fitted gives way, so they are measured once more."""
        least = self._look.px(_CAPTION) if any(self._captions) else 0
        self._captioned = least
        metrics, wrapped = QFontMetrics(self._look.font("label")), Qt.TextFlag.TextWordWrap
        for _ in range(2 if least else 0):
            room = QRect(0, 0, int(self._paper()[0] * self.scale), _MOST)
            high = max(metrics.boundingRect(room, wrapped, one).height() for one in self._captions)
            self._captioned = max(least, high + self._look.px(_UNDER))

    def _paper(self) -> tuple[float, float]:
        pages = [page for column in self._columns for page in column]
        return max((one.width for one in pages), default=LETTER[0]), max(
            (one.height for one in pages), default=LETTER[1]
        )

    def _paper_of(self, column: tuple[PageImage, ...]) -> tuple[float, float]:
        return (column[0].width, column[0].height) if column else LETTER

    def _content(self) -> tuple[float, float]:
        look, scale = self._look, self.scale
        high = max((sum(one.height * scale + look.px(_GAP) for one in column) for column in self._columns), default=0)
        return self._across() + 2 * look.px(_MARGIN), high + 2 * look.px(_MARGIN) - look.px(_GAP) + self.caption_height

    def _across(self) -> float:
        gaps = max(0, len(self._columns) - 1) * self._look.px(_GAP)
        return sum(self._paper_of(column)[0] * self.scale for column in self._columns) + gaps

    def _lefts(self) -> list[float]:
        left = (self.viewport().width() - self._across()) / 2
        if self.horizontalScrollBar().maximum():
            left = self._look.px(_MARGIN) - self.horizontalScrollBar().value()
        lefts = []
        for column in self._columns:
            lefts.append(left)
            left += self._paper_of(column)[0] * self.scale + self._look.px(_GAP)
        return lefts

    def _top(self) -> float:
        return self._look.px(_MARGIN) + self.caption_height - self.verticalScrollBar().value()
