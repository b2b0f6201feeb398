"""Parts of a form that open on demand: a button names them, and says that they hold text while they are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.tab_order import tab_after
from lobbykit.ui.widgets.words import chip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look


class FoldBox(QFrame):
    """Its parts are made when it is opened first. `opened` comes with that, once they are there.

    `name` is what screen readers say where the title alone does not tell.
    """

    opened = Signal()

    def __init__(self, look: Look, title: str, make: Callable[[], QWidget], name: str = "") -> None:
        super().__init__()
        self._look, self._name, self._make = look, name or title, make
        self._body: QWidget | None = None
        self._count = 0
        self.head = QPushButton(title)
        self.head.setProperty("kind", "fold")
        self.head.setCheckable(True)
        self.head.setAutoDefault(False)
        self.head.setMinimumHeight(look.px(44))
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.setIconSize(look.icon_size(gap=5))
        self.head.toggled.connect(self._toggled)
        self._mark = chip("", "plain")
        self._mark.hide()
        self._inside = column(look, box(Flow(look, (self.head, self._mark), gap=8)), gap=6)
        self.setProperty("look", "flat")
        self.setLayout(self._inside)
        self._point()

    @property
    def is_open(self) -> bool:
        """Whether its parts are shown."""
        return self.head.isChecked()

    @property
    def mark(self) -> str:
        """Return what is said of the texts in it, "" for nothing."""
        return self._mark.text() if self._count else ""

    def open(self) -> None:
        """Show its parts."""
        self.head.setChecked(True)

    def show_filled(self, count: int) -> None:
        """Say how many of its fields are filled."""
        self._count = count
        self._mark.setText(self.tr("%n filled", "", count))
        self._point()

    def _toggled(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._body = self._make()
            self._inside.addWidget(self._body)
            tab_after(self.head, self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
        self._point()
        if is_open:
            self.opened.emit()

    def _point(self) -> None:
        icon = "chevron-down" if self.is_open else "chevron-right"
        self.head.setIcon(self._look.icon(icon, "ink2", gap=5))
        self._mark.setVisible(bool(self._count) and not self.is_open)
        filled = f", {self._mark.text()}" if self._count else ""
        self.head.setAccessibleName(f"{self._name}{filled}")
