"""When what is typed is kept and when it is saved: kept after a pause, and saved when the field is left."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.domain.problem import Read


class Desk(Protocol):
    """Something that is being written: what is kept of it outlives a crash, what is saved is in the workspace."""

    @property
    def is_saved(self) -> bool:
        """Whether the workspace holds all of it."""

    @property
    def has_drafts(self) -> bool:
        """Whether something is kept beside what is saved."""

    def keep(self) -> None:
        """Keep what was typed; raise DraftError."""

    def save(self) -> Read[str]:
        """Save what differs, or say what is wrong; raise as `Session.apply` does."""


T = TypeVar("T", bound=Desk)
PAUSE_MS, KEPT_AT_MOST_MS, SAVED_AT_MOST_MS = 400, 2_000, 60_000


class Keeper(QObject, Generic[T]):
    """Keeps and saves what is written at one desk, and tells what has truly happened."""

    kept = Signal()
    saved = Signal()
    refused = Signal(tuple)
    """The problems of what could not be saved."""
    failed = Signal(Exception)

    def __init__(self, desk: T, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._since = QElapsedTimer()
        self._pause = self._timer(self._keep)
        self._longest = self._timer(self.save)

    def typed(self) -> None:
        """Take note that a text of the form changed."""
        if not self._since.isValid():
            self._since.start()
        left = KEPT_AT_MOST_MS - self._since.elapsed()
        self._pause.start(int(max(0, min(PAUSE_MS, left))))
        if not self._longest.isActive():
            self._longest.start(SAVED_AT_MOST_MS)

    def save(self) -> bool:
        """Save what differs, now; return whether the workspace holds the whole form."""
        self._stop()
        if self.desk.is_saved and not self.desk.has_drafts:
            return True
        try:
            read = self.desk.save()
        except LobbykitError as failure:
            with suppress(LobbykitError):  # the failure that is told stands for both
                self.desk.keep()
            self.failed.emit(failure)
            return False
        if read.value is None:
            self.refused.emit(read.problems)
            return False
        self.saved.emit()
        return True

    def keep(self) -> None:
        """Keep what was typed, now; raise DraftError."""
        self._pause.stop()
        self._since.invalidate()
        self.desk.keep()

    def _keep(self) -> None:
        try:
            self.keep()
        except LobbykitError as failure:
            self.failed.emit(failure)
        else:
            self.kept.emit()

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._since.invalidate()

    def _timer(self, run: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(run)
        return made
