"""The one bridge from the session to Qt: what was saved becomes a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from lobbykit.app.session import Session


class Bridge(QObject):
    """Tells the window which entities may look different, and when the library was read anew."""

    entities_changed = Signal(frozenset)
    library_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = session.listen(self.entities_changed.emit)

    def close(self) -> None:
        """Hear the session no more."""
        self._stop()
