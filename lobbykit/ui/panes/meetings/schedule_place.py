"""The place of the meetings: one page at a time, and files of a schedule can be dropped on any of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lobbykit.ui.first_field import turn_keys_to
from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

SUFFIXES = (".csv", ".tsv", ".txt", ".ics", ".json")


@runtime_checkable
class Writing(Protocol):
    """A page on which something is being written: it is never made anew under somebody's hands."""

    def leave(self) -> bool:
        """Save what is not saved; return whether all is."""

    def look_again(self) -> None:
        """Show what was changed elsewhere; what is typed stays."""


class SchedulePlace(QFrame):
    """Shows a page until another is asked for; one that only shows is made anew when what it shows has changed."""

    file_dropped = Signal(object)
    meeting_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAcceptDrops(True)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._holder: QWidget | None = None

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        return self._holder.shown if isinstance(self._holder, Fresh) else self._holder

    def show_page(self, make: Callable[[], QWidget], *, keys: bool = True) -> None:
        """Show a page, and with `keys` put the keyboard on it."""
        old = self._holder
        made = make()
        made_once = [made]
        self._holder = made if isinstance(made, Writing) else Fresh(lambda: made_once.pop() if made_once else make())
        self._inside.addWidget(self._holder)
        self._holder.show()
        if old is not None:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        if keys and self.isVisible():
            turn_keys_to(self._holder)

    def changed(self) -> None:
        """Take note that something was saved."""
        if isinstance(self._holder, Fresh):
            self._holder.changed()
        elif isinstance(self._holder, Writing):
            self._holder.look_again()

    def show_hit(self, kind: str, found: str) -> bool:
        """Ask for the screen of a meeting that was found; nothing else is shown here."""
        if kind == "meeting":
            self.meeting_wanted.emit(found)
        return kind == "meeting"

    def leave(self) -> bool:
        """Save what is being written; return whether all of it is saved."""
        return self._holder.leave() if isinstance(self._holder, Writing) else True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file of a schedule, and leave everything else to the window."""
        if schedule_in(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file in."""
        file = schedule_in(event.mimeData())
        if file is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.file_dropped.emit(file)


def schedule_in(data: QMimeData) -> Path | None:
    """Return the one file that may hold a schedule among what is dragged, None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in SUFFIXES else None
