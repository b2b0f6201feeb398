"""Taking a photo into a note: its file is read beside the window, and kept before the note names it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.photos import keep_photo, photo_of, photo_shown
from lobbykit.domain.problem import LobbykitError, Read
from lobbykit.ui.panes.offices.note_parts.photos import Album

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.photos import PhotoShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.task_runner import TaskRunner


class PhotoTaking(QObject):
    """`taken` carries for whom, and the sum of a photo that the disk holds; `refused` for whom, and why not."""

    taken = Signal(object, str)
    refused = Signal(object, str)

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks = bench, tasks

    def album(self, whose: object) -> Album:
        """Return what the photos of a form need; `whose` comes back with what becomes of each."""
        return Album(partial(self.take, whose), self._shown, self._told)

    def take(self, whose: object, file: Path) -> None:
        """Read a picture file; nothing is written if it is none."""
        task = self._tasks.start(lambda _: photo_of(file))
        task.succeeded.connect(partial(self._read, whose))
        task.failed.connect(_unexpected)

    def _read(self, whose: object, read: Read[bytes]) -> None:
        if read.value is None:
            self.refused.emit(whose, " ".join(self._told_whole(read)))
            return
        try:
            sha256 = keep_photo(self._bench.session, read.value)
        except LobbykitError as failure:
            self.refused.emit(whose, self._bench.catalogue.failure(failure))
        else:
            self.taken.emit(whose, sha256)

    def _told_whole(self, read: Read[bytes]) -> list[str]:
        say = self._bench.catalogue
        return [f"{say.message(one)} {say.suggestion(one)}".strip() for one in read.problems]

    def _shown(self, sha256: str, longest: int) -> PhotoShown:
        return photo_shown(self._bench.session, sha256, longest)

    def _told(self, shown: PhotoShown) -> str:
        say = self._bench.catalogue
        return f"{say.message(shown.problem)} {say.suggestion(shown.problem)}" if shown.problem else ""


def _unexpected(failure: Exception) -> None:
    raise failure
