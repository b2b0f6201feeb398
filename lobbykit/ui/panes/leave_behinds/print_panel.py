"""The print panel: what to make, for whom, where it goes, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QLineEdit, QSpinBox

from lobbykit.app.print_desk import PrintWish
from lobbykit.app.print_job import WITH_TEXT, WITH_TWINS, Scope, What, carry_out
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.shop_order import MOST_COPIES, USUAL_COPIES
from lobbykit.ui.panes.leave_behinds.print_outcome import PrintOutcome
from lobbykit.ui.panes.leave_behinds.tailor_form import Choice
from lobbykit.ui.panes.leave_behinds.written_field import labelled
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.print_desk import PrintDesk
    from lobbykit.app.print_job import Outcome, PrintJob
    from lobbykit.app.printing import PrintRun
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.task_runner import Task, TaskRunner


class _Running(NamedTuple):
    """A run that is on its way, and the sheets that it has told of."""

    task: Task
    job: PrintJob
    told: list[PrintRun]


class PrintPanel(QFrame):
    """Takes the place of the form while something is printed."""

    closed = Signal()

    def __init__(
        self, look: Look, desk: PrintDesk, tasks: TaskRunner, say: Catalogue, open_folder: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._open_folder = open_folder
        self._look, self._desk, self._tasks, self._say = look, desk, tasks, say
        self._brief: Brief | None = None
        self._office: Office | None = None
        self._running: _Running | None = None
        self.below = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )
        self.what = Choice(self.tr("What to make"))
        self.scope = Choice(self.tr("For whom"))
        self._about = words("", "caption", wrap=True)
        self._count = words("", "caption")
        self.text, self.html = QCheckBox(self.tr("Plain text beside each")), QCheckBox(self.tr("Web page beside each"))
        self.copies = QSpinBox()
        self.copies.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setValue(USUAL_COPIES)
        self.copies.setAccessibleName(self.tr("Copies for each office"))
        self.two_sides = QCheckBox(self.tr("Print on both sides"))
        self.team = QLineEdit()
        self.team.setMaxLength(40)
        self.team.setAccessibleName(self.tr("Team that carries them"))
        self._where = words("", wrap=True)
        self.outcome = PrintOutcome(look)
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def busy(self) -> bool:
        """Whether a run is on its way."""
        return self._running is not None

    def begin(self, brief: Brief, office: Office) -> None:
        """Ask what is to be made of a brief; the office on the screen is the first choice."""
        self._brief, self._office = brief, office
        if not self.busy:
            self.outcome.clear()
        self._show()

    def put_below(self, folder: Path) -> None:
        """Have the files put into a new folder below this one."""
        self.below = folder
        self._where.setText(str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self._where.setAccessibleName(str(folder))

    def start(self) -> None:
        """Make the files, off the GUI thread."""
        assert self._brief is not None
        assert self._office is not None
        if self.busy:
            return
        try:
            job = self._desk.job(self._wish(), self._brief, self._office)
        except LobbykitError as failure:
            self.outcome.show_failure(self._say.failure(failure))
            return
        told: list[PrintRun] = []
        task = self._tasks.start(lambda ticket: carry_out(job, ticket, told.append))
        self._running = _Running(task, job, told)
        task.progressed.connect(self.outcome.show_progress)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._make.setEnabled(False)
        self.outcome.show_begun(task.cancel)

    def _wish(self) -> PrintWish:
        what, scope = What(self.what.currentData()), Scope(self.scope.currentData())
        text, html = self.text.isChecked() and what in WITH_TEXT, self.html.isChecked() and what in WITH_TWINS
        return PrintWish(
            what, scope, self.below, text, html, self.copies.value(), self.two_sides.isChecked(), self.team.text()
        )

    def _ended(self) -> _Running:
        running, self._running = self._running, None
        assert running is not None
        self._make.setEnabled(True)
        try:
            for run in running.told:
                self._desk.put_on_record(running.job, run)
        except LobbykitError as failure:
            self.outcome.show_failure(self._say.failure(failure))
        return running

    def _succeeded(self, outcome: Outcome) -> None:
        self._ended()
        refused = [self._refused(outcome, at) for at in range(len(outcome.refused))]
        general = [f"{self._say.message(one)} {self._say.suggestion(one)}" for one in outcome.general]
        stopped = [self._say.failure(outcome.stopped_by)] if outcome.stopped_by else []
        self.outcome.show_outcome(outcome, (*general, *stopped), tuple(refused))

    def _refused(self, outcome: Outcome, at: int) -> str:
        office, problems = outcome.refused[at]
        reasons = " ".join(dict.fromkeys(self._say.message(one) for one in problems if one.severity.value == "error"))
        return f"{office.name} ({office.district_code}): {reasons}"

    def _failed(self, failure: Exception) -> None:
        self._ended()
        if not isinstance(failure, LobbykitError):
            self.outcome.show_failure(type(failure).__name__)
            raise failure
        self.outcome.show_failure(self._say.failure(failure))

    def _cancelled(self) -> None:
        running = self._ended()
        made = sum(len(run.sheets) for run in running.told)
        self.outcome.show_cancelled(running.job.folder if made else None, made)

    def _show(self) -> None:
        """Show only what belongs to the product that is chosen."""
        what = What(self.what.currentData())
        self._about.setText(self._abouts()[what])
        self._shop.setVisible(what is What.SHOP)
        self.text.setVisible(what in WITH_TEXT)
        self.html.setVisible(what in WITH_TWINS)
        if self._office is not None:
            count = len(self._desk.offices(Scope(self.scope.currentData()), self._office))
            self._count.setText(self.tr("%n office(s)", "", count))
            self._make.setEnabled(count > 0 and not self.busy)

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Where to put the files"), str(self.below))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda chosen: self.put_below(Path(chosen)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _connect(self) -> None:
        self.what.picked.connect(lambda _: self._show())
        self.scope.picked.connect(lambda _: self._show())
        self.outcome.folder_wanted.connect(self._open_folder)

    def _fill(self) -> None:
        self.what.show_pairs([(one.value, text) for one, text in self._names().items()], What.SHEETS.value)
        self.scope.show_pairs([(one.value, text) for one, text in self._scopes().items()], Scope.ONE.value)
        self.put_below(self.below)
        self._show()

    def _lay_out(self) -> None:
        look = self._look
        back = button(look, self.tr("Back to the form"), self.closed.emit, kind="ghost", icon="arrow-left")
        title = words(self.tr("Print"), "title")
        head = column(look, row(look, back, None), title, gap=4)
        head.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(10))
        copies = labelled(look, self.tr("Copies for each office"), None, self.copies)
        team = labelled(look, self.tr("Team that carries them (on the cover sheets)"), None, self.team)
        self._shop = box(column(look, copies, self.two_sides, team, gap=10))
        choose = button(look, self.tr("Choose\u2026"), self._choose, icon="folder-open")
        where = row(look, gap=8)
        where.addWidget(self._where, 1)
        where.addWidget(choose)
        folder = column(look, words(self.tr("A new folder is made in"), "label"), where, gap=6)
        self._make = button(look, self.tr("Make the files"), self.start, kind="primary", icon="printer", big=True)
        parts = (
            labelled(look, self.tr("What to make"), None, self.what, self._about),
            labelled(look, self.tr("For whom"), self._count, self.scope),
            self._shop,
            self.text,
            self.html,
            folder,
            row(look, self._make, None),
            self.outcome,
            None,
        )
        inside = column(look, *parts, gap=14)
        inside.setContentsMargins(look.px(24), look.px(4), look.px(20), look.px(16))
        whole = column(look, head, gap=0)
        whole.addWidget(scrolled(box(inside), "surface"), 1)
        self.setProperty("look", "side")
        self.setLayout(whole)

    def _names(self) -> dict[What, str]:
        return {
            What.SHEETS: self.tr("Leave-behinds, one PDF for each office"),
            What.SHOP: self.tr("Send to a print shop"),
            What.LARGE_PRINT: self.tr("Leave-behinds in large print"),
            What.READ_AHEAD: self.tr("Read-ahead for the staffer"),
            What.PACKET: self.tr("Packet for the delegation"),
            What.DAY_CARD: self.tr("Day card for the phone"),
            What.PAPER_REPORT: self.tr("Paper report to fill in"),
            What.THANKS: self.tr("Thank-you letters"),
        }

    def _abouts(self) -> dict[What, str]:
        return {
            What.SHEETS: self.tr("To e-mail or to print here: links work, and screen readers can read it."),
            What.SHOP: self.tr("All sheets in one file in walking order, cover sheets, a packing slip, and the order."),
            What.LARGE_PRINT: self.tr("The same words in 18 points."),
            What.READ_AHEAD: self.tr("At most two pages to send before the meeting."),
            What.PACKET: self.tr("Schedule, office cards and answers, for those who go. Not for the office."),
            What.DAY_CARD: self.tr("One file that a phone shows without a connection. Not for the office."),
            What.PAPER_REPORT: self.tr("One page for each meeting, to write on and type in later."),
            What.THANKS: self.tr("Made from the notes of meetings that took place."),
        }

    def _scopes(self) -> dict[Scope, str]:
        return {
            Scope.ONE: self.tr("The office on the screen"),
            Scope.MINE: self.tr("Offices that we meet"),
            Scope.STATE: self.tr("All offices of its state"),
            Scope.HOUSE: self.tr("The House"),
            Scope.SENATE: self.tr("The Senate"),
            Scope.ALL: self.tr("Every office"),
        }
