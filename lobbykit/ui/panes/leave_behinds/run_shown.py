"""What a panel shows of a run: how far it is, what came of it, and how to print it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.leave_behinds.print_outcome import PrintOutcome
from lobbykit.ui.panes.leave_behinds.refused_list import Refused
from lobbykit.ui.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.print_job import Outcome, PrintJob
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.laptop_printer import LaptopPrinter
    from lobbykit.ui.panes.leave_behinds.print_runs import Ended, PrintRuns


class RunShown(QFrame):
    """Follows the runs from the moment it is told of one; `opens` says whether the folder is opened at the end."""

    def __init__(
        self,
        look: Look,
        runs: PrintRuns,
        printer: LaptopPrinter,
        say: Catalogue,
        open_folder: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._runs, self._say, self._open = runs, say, open_folder
        self._mine = False
        self._opens: Callable[[], bool] = lambda: False
        self.outcome, self.printer = PrintOutcome(look), printer
        self.setLayout(column(look, self.outcome, printer, gap=12))
        self.outcome.folder_wanted.connect(open_folder)
        runs.progressed.connect(self._progress)
        runs.ended.connect(self._ended)
        if runs.busy:
            self.show_begun(lambda: False)

    def clear(self) -> None:
        """Show nothing, unless a run is on its way here."""
        if not self._mine:
            self.outcome.clear()
            self.printer.offer(())

    def start(self, job: PrintJob, opens: Callable[[], bool]) -> None:
        """Begin a run and show it; one that is on its way goes first."""
        if not self._runs.busy:
            self._runs.start(job)
            self.show_begun(opens)

    def show_begun(self, opens: Callable[[], bool]) -> None:
        """Show the run that is on its way."""
        self._mine, self._opens = True, opens
        self.printer.offer(())
        self.outcome.show_begun(self._runs.stop)

    def say(self, text: str) -> None:
        """Say why nothing was made."""
        self.outcome.show_failure(text)

    def _progress(self, done: int, total: int) -> None:
        if self._mine:
            self.outcome.show_progress(done, total)

    def _ended(self, ended: Ended) -> None:
        if not self._mine:
            return
        self._mine = False
        if ended.outcome is not None:
            self._show(ended.outcome, ended.unrecorded)
            if self._opens() and self.outcome.folder:
                self._open(self.outcome.folder)
        elif ended.failure is None:
            self.outcome.show_cancelled(ended.job.folder if ended.made else None, ended.made)
        elif isinstance(ended.failure, LobbykitError):
            self.outcome.show_failure(self._say.failure(ended.failure))
        else:
            self.outcome.show_failure(self.tr("Something went wrong; nothing more was made."))

    def _show(self, outcome: Outcome, unrecorded: LobbykitError | None) -> None:
        refused = [self._refused(*one) for one in outcome.refused]
        general = [f"{self._say.message(one)} {self._say.suggestion(one)}" for one in outcome.general]
        corrected = [self._say.message(one) for one in outcome.corrected.problems] if outcome.corrected else []
        failures = [self._say.failure(one) for one in (outcome.stopped_by, unrecorded) if one]
        self.outcome.show_outcome(outcome, (*general, *failures, *corrected), refused)
        self.printer.offer(outcome.pdfs)

    def _refused(self, office: Office, problems: Sequence[Problem]) -> Refused:
        say, errors = self._say, [one for one in problems if one.severity.value == "error"]
        reasons = dict.fromkeys(f"{say.message(one)} {say.suggestion(one)}".strip() for one in errors)
        return Refused(office.id, f"{office.name} ({office.district_code})", tuple(reasons))
