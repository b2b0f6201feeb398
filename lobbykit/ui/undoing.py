"""Undo and redo from anywhere: a step is taken back, and a notice says which and offers to do it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.steps import Imported
from lobbykit.app.undo_words import nothing_left, said_of, told_of
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.app.history import Outcome
    from lobbykit.app.workbench import Workbench


class Undoing(QObject):
    """Takes steps of the session's history back and does them again.

    `told` carries a sentence, the words of a button and whether the button does again what was taken back (True),
    takes back again (False) or is not there (None).
    """

    told = Signal(str, str, object)
    library_changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._bench.session.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._bench.session.history.can_redo

    def undo(self) -> None:
        """Take the last step back and say so."""
        self.turn(redo=False)

    def redo(self) -> None:
        """Do the step again that was taken back last and say so."""
        self.turn(redo=True)

    def turn(self, *, redo: bool) -> None:
        """Undo or redo; what keeps it from being done is said too."""
        bench = self._bench
        history = bench.session.history
        try:
            outcome = history.redo() if redo else history.undo()
        except LobbykitError as failure:
            self.told.emit(bench.catalogue.failure(failure), "", None)
            return
        if outcome.step is None:
            self.told.emit(nothing_left(bench.catalogue, redo=redo), "", None)
            return
        text = self._said(outcome, redo=redo)
        if outcome.done and isinstance(outcome.step, Imported):
            self.library_changed.emit()
        if outcome.done:
            self.told.emit(text, self.tr("Undo") if redo else self.tr("Redo"), not redo)
        else:
            self.told.emit(text, "", None)

    def _said(self, outcome: Outcome, *, redo: bool) -> str:
        bench = self._bench
        told = told_of(outcome, bench.session, redo=redo)
        said = said_of(outcome, told, KnownOffices(bench.view, bench.shelves), bench.catalogue, redo=redo)
        lines = (said.done, *said.remarks)
        if not any(lines):
            lines = tuple(map(bench.catalogue.message, bench.session.problems[-1:]))
        return " ".join(line.strip() for line in lines if line)
