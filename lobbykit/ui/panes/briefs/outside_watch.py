"""Hears of changes that other programs make to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

_SETTLE_MS = 150


class OutsideWatch(QObject):
    """Follows one file, also where it is replaced, removed or made anew; `touched` comes once it has settled."""

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())

    def follow(self, file: Path | None) -> None:
        """Follow another file, or none."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._settle.stop()
        self._file = file
        if file is not None:
            self._watcher.addPaths([str(one) for one in (file, file.parent) if one.exists()])

    def _tell(self) -> None:
        if self._file is not None and str(self._file) not in self._watcher.files() and self._file.exists():
            self._watcher.addPath(str(self._file))
        self.touched.emit()
