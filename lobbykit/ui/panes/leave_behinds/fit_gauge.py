"""How full the page is, said in words and shown as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from lobbykit.app.sheet_preview import SOURCES
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from lobbykit.app.sheet_preview import Preview
    from lobbykit.ui.look.look import Look


class FitGauge(QFrame):
    """Says whether the sheet fits on its page, how full it is, and what has moved to the reverse."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self._verdict = words("", "strong")
        self._full = words("", "caption")
        self._moved = words("", "caption", wrap=True)
        self._moved.hide()
        self._bar = _Bar(look)
        line = row(look, self._verdict, None, self._full)
        inside = column(look, line, self._bar, self._moved, gap=6)
        inside.setContentsMargins(look.px(24), look.px(12), look.px(20), look.px(12))
        self.setLayout(inside)

    def show_fit(self, page: Preview, *, refused: bool = False) -> None:
        """Say how a page fits; `refused` where something else than its length keeps it from being printed."""
        fit = page.fit
        refused = refused or any(one.fit.refused for one in page.sides)
        if refused:
            verdict = self.tr("Cannot be printed yet")
        elif page.back:
            verdict = self.tr("One brief on each side of the leaf")
        elif fit.pages > 1:
            verdict = self.tr("Takes both sides of the leaf")
        else:
            verdict = self.tr("Fits on one page")
        self._verdict.setText(verdict)
        fills = " \u00b7 ".join(str(round(one.fit.fill * 100)) + "%" for one in page.sides)
        self._full.setText(self.tr("%1 full").replace("%1", fills))
        moved = [self.tr("sources") if one == SOURCES else one for one in page.moved]
        self._moved.setText(self.tr("On the reverse: %1").replace("%1", "; ".join(moved)))
        self._moved.setVisible(bool(moved))
        self._bar.show_fill(max(one.fit.fill for one in page.sides), full=refused)
        self.setAccessibleName(f"{verdict}. {self._full.text()}")


class _Bar(QWidget):
    """A bar that is filled as far as the page is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._fill, self._over = look, 0.0, False
        self.setFixedHeight(look.px(8))

    def show_fill(self, fill: float, *, full: bool) -> None:
        """Fill it so far."""
        self._fill, self._over = min(1.0, max(0.0, fill)), full
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        del event
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_ = area.height() / 2
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(area, round_, round_)
        area.setWidth(area.width() * self._fill)
        painter.setBrush(self._look.colour("no" if self._over else "yes"))
        painter.drawRoundedRect(area, round_, round_)
        painter.end()
