"""What becomes of a print run: how far it is, what was made, what was refused and why, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QProgressBar

from lobbykit.ui.panes.leave_behinds.refused_list import RefusedList
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.print_job import Outcome
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.refused_list import Refused


class PrintOutcome(QFrame):
    """Nothing before a run begins; then its progress with a way to stop it; then what it came to."""

    folder_wanted = Signal(str)
    office_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._step = words("", "caption")
        self._stop: Callable[[], object] = lambda: None
        stop = button(look, self.tr("Stop"), self._run_stop, icon="x")
        self._progress = box(column(look, self._bar, row(look, self._step, None, stop), gap=6))
        self._said = words("", "strong", wrap=True, selectable=True)
        self._lines = words("", wrap=True, selectable=True)
        self._order = QPlainTextEdit()
        self._order.setReadOnly(True)
        self._order.setAccessibleName(self.tr("What to say at the counter"))
        self._order.setFixedHeight(look.px(190))
        self._folder = ""
        self._open = button(
            look, self.tr("Open folder"), lambda: self.folder_wanted.emit(self._folder), icon="folder-open"
        )
        self.refused = RefusedList(look)
        self.refused.wanted.connect(self.office_wanted)
        inside = column(
            look, self._said, self._lines, self.refused, self._order, row(look, self._open, None), margin=12, gap=8
        )
        self._result = box(inside, "info")
        self.setLayout(column(look, self._progress, self._result))
        self.clear()

    @property
    def said(self) -> str:
        """Return what is said at the moment."""
        return self._said.text() if not self._result.isHidden() else ""

    @property
    def folder(self) -> str:
        """Return the folder that can be opened, "" for none."""
        return self._folder

    @property
    def order(self) -> str:
        """Return what to say at the counter."""
        return self._order.toPlainText()

    def clear(self) -> None:
        """Show nothing."""
        self._progress.hide()
        self._result.hide()

    def _run_stop(self) -> None:
        self._stop()

    def show_begun(self, stop: Callable[[], object]) -> None:
        """Show that a run has begun; `stop` ends it."""
        self._stop = stop
        self._bar.setRange(0, 0)
        self._step.setText("")
        self._progress.show()
        self._result.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._step.setText(self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(total)))

    def show_outcome(self, outcome: Outcome, stopped: Sequence[str], refused: Sequence[Refused]) -> None:
        """Show what a run came to: its files, what stopped it, and the offices it refused with the reasons."""
        if not outcome.files:
            said = self.tr("Nothing was made.")
        else:
            said = self.tr("%n file(s) were made.", "", outcome.files)
        if outcome.corrected and not outcome.corrected.problems:
            said += " " + self.tr("The correction names %n sheet(s).", "", outcome.corrected.count)
        wrong = bool(stopped or refused)
        kind = "info" if outcome.files and not wrong else "warn" if outcome.files else "error"
        self._end(kind, said, stopped, str(outcome.folder) if outcome.folder.exists() else "", outcome.order)
        self.refused.show_refused(refused)

    def show_cancelled(self, folder: Path | None, made: int) -> None:
        """Show that somebody stopped it, and what was made by then."""
        said = self.tr("Stopped. %n sheet(s) were made before.", "", made)
        self._end("info", said, (), str(folder) if folder else "", "")

    def show_failure(self, text: str) -> None:
        """Show why nothing more was made."""
        self._end("error", text, (), "", "")

    def _end(self, kind: str, said: str, lines: Sequence[str], folder: str, order: str) -> None:
        self._progress.hide()
        self.refused.show_refused(())
        self._said.setText(said)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self._order.setPlainText(order)
        self._order.setVisible(bool(order))
        self._folder = folder
        self._open.setVisible(bool(folder))
        self._result.setProperty("look", kind)
        self._result.style().polish(self._result)
        self._result.setAccessibleName(said)
        self._result.show()
