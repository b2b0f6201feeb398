"""What changed since sheets were printed: which offices need a new one, and the correction that goes with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from lobbykit.app.reprints import compare
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.latest import Latest
from lobbykit.ui.panes.leave_behinds.folder_row import FolderRow
from lobbykit.ui.panes.leave_behinds.written_field import ParagraphField, labelled
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.typed_text import typed_text
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.app.print_desk import PrintDesk
    from lobbykit.app.reprints import Reprints
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.sheet_changes import Alteration
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.print_runs import PrintRuns
    from lobbykit.ui.panes.leave_behinds.run_shown import RunShown
    from lobbykit.ui.task_runner import TaskRunner

_CHANGES = 5


class Comparing(NamedTuple):
    """The runner that compares, which nothing slow uses, and the words."""

    tasks: TaskRunner
    say: Catalogue


class ReprintPanel(QFrame):
    """Takes the place of the form; it compares by itself when it is shown and after each run."""

    closed = Signal()
    compared = Signal()
    """It is known again which sheets are out of date."""

    def __init__(self, look: Look, desk: PrintDesk, runs: PrintRuns, shown: RunShown, given: Comparing) -> None:
        super().__init__()
        self._look, self._desk, self._runs = look, desk, runs
        self._brief: Brief | None = None
        self._found: Reprints | None = None
        self.setProperty("look", "side")
        self.run = shown
        self.folder = FolderRow(look)
        self._said = words("", "strong", wrap=True)
        self._changes = words("", wrap=True, selectable=True)
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("Offices that need a new sheet"))
        self.list.setFixedHeight(look.px(150))
        self.words = ParagraphField(look, self.tr("What was wrong, in one sentence"), lines=3)
        self._print = button(
            look, self.tr("Print the new sheets"), self.start, kind="primary", icon="printer", big=True
        )
        self._catalogue = given.say
        self._comparing = Latest(given.tasks, self)
        self._comparing.done.connect(self._show)
        self._comparing.failed.connect(self._fail)
        self.folder.changed.connect(self._compare)
        runs.ended.connect(self._compare)
        self._lay_out()
        self._settle()

    def _lay_out(self) -> None:
        look = self._look
        back = button(look, self.tr("Back to the form"), self.closed.emit, kind="ghost", icon="arrow-left")
        head = column(look, row(look, back, None), words(self.tr("Reprint and correct"), "title", wrap=True), gap=4)
        head.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(10))
        hint = words(
            self.tr("With it come a message for the chat, a mail, slips to hand over, and the list for each office."),
            "caption",
            wrap=True,
        )
        self._altered = box(column(look, self._changes, margin=12), "sunken")
        self._do = box(
            column(
                look,
                labelled(look, self.tr("Offices that need a new sheet"), None, self.list),
                labelled(look, self.tr("What was wrong, in one sentence (if you correct)"), None, self.words, hint),
                self.folder,
                row(look, self._print, None),
                gap=14,
            )
        )
        inside = column(look, self._said, self._altered, self._do, self.run, None, gap=14)
        inside.setContentsMargins(look.px(24), look.px(4), look.px(20), look.px(16))
        whole = column(look, head, gap=0)
        whole.addWidget(scrolled(box(inside), "surface"), 1)
        self.setLayout(whole)

    @property
    def said(self) -> str:
        """Return what is said of the sheets that are out."""
        return self._said.text()

    def begin(self, brief: Brief) -> None:
        """Compare what is out of a brief with what it says today."""
        self._brief, self._found = brief, None
        self.run.clear()
        self._compare()
        self._settle()

    def start(self) -> None:
        """Print the sheets that are out of date, with the correction if one was written."""
        found = self._found
        if found is None or self._runs.busy or not found.dated:
            return
        try:
            job = self._desk.reprint(found.check, found.dated, self.folder.below, typed_text(self.words))
        except LobbykitError as failure:
            self.run.say(self._say(failure))
            return
        self.run.start(job, self.folder.opens.isChecked)
        self._settle()

    def _compare(self) -> None:
        if self._brief is not None:
            self._comparing.ask(partial(compare, self._desk.check(self._brief, self.folder.below)))

    def _show(self, found: Reprints) -> None:
        if self._brief is None or found.check.brief.id != self._brief.id:
            return
        self._found = found
        lines = [f"{one.office.name} ({one.office.district_code}): {one.stamp}" for one in found.dated]
        self.list.setPlainText("\n".join(lines))
        told = [self._told(one) for one in found.changes[:_CHANGES]]
        if len(found.changes) > _CHANGES:
            told.append(self.tr("%n more change(s).", "", len(found.changes) - _CHANGES))
        self._changes.setText("\n\n".join(told))
        self._settle()
        self.compared.emit()

    def _told(self, one: Alteration) -> str:
        old = self.tr("(not kept)") if one.old is None else one.old or self.tr("(nothing)")
        new = one.new or self.tr("(nothing)")
        text = self.tr("It said: %1\nIt says now: %2").replace("%1", old).replace("%2", new)
        return f"{text}\n{self.tr('%n sheet(s)', '', len(one.offices))}"

    def _settle(self) -> None:
        found = self._found
        if found is None:
            said = self.tr("Comparing\u2026")
        elif not found.printed:
            said = self.tr("Nothing of this brief was printed from here yet, so nothing can be out of date.")
        elif not found.dated:
            said = self.tr("All %n sheet(s) that were printed still say the same.", "", found.printed)
        else:
            said = self.tr("%n sheet(s) that are out say something else today.", "", len(found.dated))
        if found is not None and found.gone:
            said += " " + self.tr("%n of the offices have a new member by now.", "", len(found.gone))
        self._said.setText(said)
        dated = found is not None and bool(found.dated)
        self._do.setVisible(dated)
        self._altered.setVisible(dated)
        self._print.setEnabled(dated and not self._runs.busy)

    def _say(self, failure: LobbykitError) -> str:
        return self._catalogue.failure(failure)

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        self.run.say(self._say(failure))
