"""Files of a team that are dropped on a window, or given to the program by the system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

SUFFIX = ".lobbykit"


class FileDrops(QObject):
    """Takes kits that are dropped anywhere on the window, unless what lies below takes them itself."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome a kit, and nothing else."""
        del watched
        if isinstance(event, QDropEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            file = kit_in(event.mimeData())
            if file is None:
                return False
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent):
                self.dropped.emit(file)
            return True
        return False


class FilesGiven(QObject):
    """Kits that the desktop hands to the running program, as macOS does."""

    given = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is to be opened."""
        del watched
        if isinstance(event, QFileOpenEvent) and event.file():
            self.given.emit(Path(event.file()))
            return True
        return False


def kit_in(data: QMimeData) -> Path | None:
    """Return the one kit among what is dragged, None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    kits = [file for file in files if file.suffix.lower() == SUFFIX]
    return kits[0] if len(kits) == 1 else None
