"""What can be printed about one office, in one press each; the files go to a folder that can be opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from lobbykit.app.print_job import What
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from lobbykit.ui.look.look import Look


class PrintingCard(QFrame):
    """Day card, briefing, read-ahead and leave-behind of one office."""

    stopped = Signal()
    folder_wanted = Signal(str)

    def __init__(self, look: Look, make: Callable[[str], object]) -> None:
        super().__init__()
        self.buttons: dict[What, QPushButton] = {}
        names = {
            What.PACKET: (self.tr("Briefing"), "file-text"),
            What.DAY_CARD: (self.tr("Day card for the phone"), "calendar-clock"),
            What.SHEETS: (self.tr("Leave-behind"), "files"),
            What.PAPER_REPORT: (self.tr("Paper report"), "pencil"),
        }
        for what, (name, icon) in names.items():
            self.buttons[what] = button(look, name, partial(make, what.value), icon=icon)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        stop = button(look, self.tr("Stop"), self.stopped.emit, icon="x")
        self._progress = box(row(look, self._bar, stop, gap=8))
        self._progress.hide()
        self._said = words("", wrap=True, selectable=True)
        self._said.hide()
        self._folder = ""
        self._open = button(
            look, self.tr("Open folder"), lambda: self.folder_wanted.emit(self._folder), icon="folder-open"
        )
        self._open.hide()
        title = words(self.tr("Print for this office"), "heading")
        choices = box(Flow(look, self.buttons.values(), gap=8))
        self.setProperty("look", "card")
        self.setLayout(
            column(look, title, choices, self._progress, self._said, row(look, self._open, None), margin=16, gap=10)
        )

    @property
    def said(self) -> str:
        """Return what came of the last run, "" while none ended."""
        return self._said.text() if not self._said.isHidden() else ""

    @property
    def folder(self) -> str:
        """Return the folder that can be opened, "" for none."""
        return self._folder

    def show_begun(self) -> None:
        """Show that something is being made; nothing else can be begun meanwhile."""
        self._set_running(running=True)
        self._said.hide()
        self._open.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)

    def show_end(self, text: str, folder: str = "", *, is_wrong: bool = False) -> None:
        """Say what came of it; with a folder, offer to open it."""
        self._set_running(running=False)
        self._folder = folder
        self._said.setText(text)
        self._said.setProperty("tone", "error" if is_wrong else "")
        self._said.style().polish(self._said)
        self._said.show()
        self._open.setVisible(bool(folder))

    def _set_running(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        for one in self.buttons.values():
            one.setEnabled(not running)
