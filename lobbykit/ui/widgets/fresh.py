"""What is made anew when what it shows has changed: at once while it is seen, else when it is seen next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class Fresh(QFrame):
    """Holds what `make` returned last; the list stays scrolled, and the keyboard on the same control.

    That is the one of the same object name, or of the same accessible name where it has none.
    """

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._stale = False
        self.setProperty("look", "page")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        self._shown = make()
        inside.addWidget(self._shown)

    @property
    def shown(self) -> QWidget:
        """What is shown at the moment."""
        return self._shown

    def changed(self, *_what: object) -> None:
        """Take note that what is shown may be old."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Make anew what grew old while nobody saw it."""
        if self._stale:
            self._renew()
        super().showEvent(event)

    def _renew(self) -> None:
        self._stale = False
        old, inside = self._shown, self.layout()
        assert inside is not None
        focused = old.window().focusWidget()
        within = focused is not None and (focused is old or old.isAncestorOf(focused))
        name = _key(focused) if focused is not None and within else ""
        self._shown = self._make()
        inside.replaceWidget(old, self._shown)
        self._shown.show()
        _scroll_as(old, self._shown)
        if name:
            now = (self._shown, *self._shown.findChildren(QWidget))
            same = (one for one in now if _key(one) == name)
            next(same, self._shown).setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()
        old.deleteLater()


def _key(one: QWidget) -> str:
    return one.objectName() or one.accessibleName()


def _scroll_as(old: QWidget, new: QWidget) -> None:
    """Scroll one area as far as another was."""
    areas = [one.findChild(QScrollArea) for one in (old, new)]
    if all(isinstance(one, QScrollArea) for one in areas):
        before, now = (one.verticalScrollBar() for one in areas)  # type: ignore[union-attr]
        layout = new.layout()
        if layout is not None:
            layout.activate()
        now.setMaximum(max(now.maximum(), before.value()))
        now.setValue(before.value())
