"""Printing what was made on a printer of this computer, where there is one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QSpinBox

from lobbykit.app.laptop_printing import hand_over, known_printers
from lobbykit.app.printer import Job, Sides
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.shop_order import MOST_COPIES
from lobbykit.ui.panes.leave_behinds.written_field import labelled
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.app.laptop_printing import Handed
    from lobbykit.app.printer import Destination, Printer
    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.task_runner import TaskRunner


class LaptopPrinter(QFrame):
    """Hidden unless there are both files and a printer. Asking and printing are done off the GUI thread."""

    told = Signal()
    """There is something newer to read in `said`."""

    def __init__(self, look: Look, printer: Printer, tasks: TaskRunner, say: Catalogue) -> None:
        super().__init__()
        self._printer, self._tasks, self._say = printer, tasks, say
        self._pdfs: tuple[Path, ...] = ()
        self._known = False
        self.setProperty("look", "sunken")
        self.where = Choice(self.tr("Printer"))
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.lineEdit().setTextMargins(look.px(8), 0, 0, 0)
        self.copies.setAccessibleName(self.tr("Copies of each"))
        self.two_sides = QCheckBox(self.tr("On both sides"))
        self._print = button(look, self.tr("Print now"), self.start, icon="printer")
        self._said = words("", wrap=True)
        self._said.hide()
        inside = column(
            look,
            words(self.tr("Print on this laptop\u2019s printer"), "heading", wrap=True),
            self.where,
            labelled(look, self.tr("Copies of each"), None, self.copies),
            self.two_sides,
            row(look, self._print, None),
            self._said,
            margin=12,
            gap=10,
        )
        self.setLayout(inside)
        self.hide()

    @property
    def said(self) -> str:
        """Return what came of it."""
        return self._said.text()

    def offer(self, pdfs: Sequence[Path]) -> None:
        """Offer to print these files; none takes the offer back."""
        self._pdfs = tuple(pdfs)
        self._tell("")
        self._settle()
        if pdfs and not self._known:
            self._known = True
            printer = self._printer
            task = self._tasks.start(lambda _ticket: known_printers(printer))
            task.succeeded.connect(self._show_printers)

    def start(self) -> None:
        """Hand the files to the printer that is chosen."""
        sides = Sides.TWO if self.two_sides.isChecked() else Sides.ONE
        job, to = Job(self.copies.value(), sides), str(self.where.currentData())
        self._print.setEnabled(False)
        self._tell(self.tr("Handing over\u2026"))
        task = self._tasks.start(partial(_handed, self._printer, self._pdfs, job, to))
        task.succeeded.connect(self._show_handed)
        task.failed.connect(self._fail)
        task.ended.connect(lambda: self._print.setEnabled(True))

    def _show_printers(self, found: tuple[Destination, ...]) -> None:
        self.where.show_pairs([(one.name, one.name) for one in found], found[0].name if found else "")
        self._settle()

    def _show_handed(self, handed: Handed) -> None:
        said = self.tr("%n file(s) were handed to the printer.", "", handed.taken)
        self._tell(f"{said} {self._say.failure(handed.failure)}" if handed.failure else said)

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        self._tell(self._say.failure(failure))

    def _settle(self) -> None:
        self.setVisible(bool(self._pdfs) and self.where.count() > 0)

    def _tell(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text:
            self.told.emit()


def _handed(printer: Printer, pdfs: tuple[Path, ...], job: Job, to: str, ticket: object) -> Handed:
    assert callable(ticket)
    return hand_over(printer, pdfs, job, to, ticket)
