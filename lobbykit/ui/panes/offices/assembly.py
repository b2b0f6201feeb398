"""Putting the pane of offices together over an open workspace, again and again, at the place where it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lobbykit.app.card_sources import is_named
from lobbykit.app.fact_desk import FactDesk
from lobbykit.app.office_rows import EVERY
from lobbykit.app.offices_desk import OfficesDesk
from lobbykit.app.print_job import What
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.panes.offices.card_acts import CardActs
from lobbykit.ui.panes.offices.card_view import CardView
from lobbykit.ui.panes.offices.correction_form import fact_name
from lobbykit.ui.panes.offices.doing import Doing
from lobbykit.ui.panes.offices.letter_writing import LetterWriting
from lobbykit.ui.panes.offices.note_writing import NoteWriting
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from lobbykit.ui.panes.offices.printing_runs import PrintingRuns

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.opener import Opener
    from lobbykit.ui.panes.offices.host import Host
    from lobbykit.ui.task_runner import TaskRunner


class Offices(QObject):
    """Outlives the panes it makes: what was typed, picked and begun is there again in the next one."""

    def __init__(
        self, bench: Workbench, bridge: Bridge, tasks: TaskRunner, host: Host, opener: Opener, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._bridge, self._host, self._opener = bench, bridge, host, opener
        self._facts = FactDesk(bench)
        self._acts = CardActs(bench, host, opener)
        self.writing = NoteWriting(bench, tasks, self)
        self.runs = PrintingRuns(bench, tasks, self)
        self.letters = LetterWriting(bench, tasks, opener, self.runs.below, self)
        self._look: Look
        self._desk: OfficesDesk
        self._pane: OfficesPane | None = None
        self._view: CardView | None = None
        self._was = ("", EVERY, "")
        self._brief = self._corrects = ""
        self._next: tuple[str, Callable[[CardView], object]] | None = None
        """What is to happen on the next card of an office."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_again)
        bridge.entities_changed.connect(self._entities_changed)
        self.writing.ended.connect(self._note_ended)
        self.letters.copied.connect(self._acts.copy)
        self.letters.saved.connect(self._letter_saved)
        self.writing.photo_lost.connect(self._photo_lost)
        self.runs.begun.connect(self._run_begun)
        self.runs.progressed.connect(self._run_progressed)
        self.runs.ended.connect(self._run_ended)

    def make(self, look: Look) -> OfficesPane:
        """Return a pane that stands where the one before it stood."""
        self._remember()
        self._forget_card()
        self._look, self._desk = look, OfficesDesk(self._bench)
        self._desk.choose(self._brief)
        pane = OfficesPane(
            look, lambda: self._desk.filter, self._card, self._leave, self.writing.keep, self._show_entry
        )
        pane.show_rows(self._desk.rows)
        typed, kind, office = self._was
        pane.list.show_filter(typed, kind)
        if office in self._desk.offices:
            pane.pick(office)
        self._go_back_to_fact()
        self._pane = pane
        pane.destroyed.connect(lambda: self._gone(pane))
        return pane

    @property
    def can_note(self) -> bool:
        """Whether there is a card to write a note on, in a workspace that can be written."""
        return self._view is not None and self._facts.can_correct

    def begin_note(self, meeting: str = "") -> None:
        """Go to the form of a note about the office that is shown, and of one meeting with it where that is named.

        A note on another meeting that stands there is saved, and waits.
        """
        if self._view is None or self._pane is None or not self.can_note:
            return
        if not meeting or self.writing.tells_of(meeting):
            self.writing.begin(self._look, self._desk, self._view)
        else:
            here = self._view.card.office.id
            self._go_on_with(here, lambda view: self.writing.begin_about(self._look, self._desk, view, meeting))

    def change_note(self, note: str) -> None:
        """Open the form of a note that is saved, about the office that is shown; the one that stands there is saved."""
        if self._view is None or not self.can_note:
            return
        if self.writing.is_about(note):
            self.writing.begin(self._look, self._desk, self._view)
        else:
            here = self._view.card.office.id
            self._go_on_with(here, lambda view: self.writing.change(self._look, self._desk, view, note))

    def take_report(self, report: Incoming) -> None:
        """Open the form of a new note with a report about the office that is shown."""
        if report.brief:
            self._brief = report.brief
            self._desk.choose(report.brief)
        self._go_on_with(report.office, lambda view: self.writing.take(self._look, self._desk, view, report))

    def _go_on_with(self, office: str, act: Callable[[CardView], object]) -> None:
        """Make the card anew, and do something on it."""
        self._next = office, act
        if self._pane is not None:
            self._pane.show_again()
            self.writing.take_keys()

    def thank(self, note: str = "") -> None:
        """Open the thank-you letters after a note about the office that is shown, or after all of them."""
        if self._view is not None:
            self.letters.begin(self._look, self._view, note)

    def _go_back_to_fact(self) -> None:
        """After a correction the keyboard is where its form was opened, though the card was made anew."""
        if self._view is not None and self._corrects:
            self._view.go_to_fact(self._corrects)
        self._corrects = ""

    def _card(self, office: str) -> CardView:
        self._forget_card()
        view = self._view = CardView(self._look, self._desk.card(office), self._doing())
        view.note_wanted.connect(lambda: self.writing.begin(self._look, self._desk, view))
        view.corrected.connect(self._corrected)
        view.printing.stopped.connect(self.runs.stop)
        view.printing.folder_wanted.connect(self._opener.folder)
        self.letters.go_on(self._look, view)
        wanted, self._next = self._next, None
        if wanted is not None and wanted[0] == office:
            wanted[1](view)
        elif self._facts.can_correct:
            self.writing.go_on(self._look, self._desk, view)
        return view

    def _show_entry(self, entry: str) -> None:
        """Go to a meeting or a note of the card: to its form where it is being written."""
        if self._view is None or self._pane is None:
            return
        if self.writing.is_about(entry):
            self.writing.begin(self._look, self._desk, self._view)
        elif self._desk.is_dropped(entry):
            self._host.tell(self.tr("That meeting was dropped, so it is not on the card."))
        elif not self._view.show_entry(entry):
            self._pane.show_again()  # it is newer than the card, which waits while a note is being written
            self._view.show_entry(entry)

    def _forget_card(self) -> None:
        self.writing.leave()
        self.writing.let_go()
        self.letters.let_go()
        self._view = None

    def _remember(self) -> None:
        if self._pane is not None:
            self._was = self._pane.list.filter.text(), self._pane.list.kind, self._pane.shown

    def _leave(self) -> bool:
        self._remember()
        return self.writing.leave()

    def _gone(self, pane: OfficesPane) -> None:
        """Let go of what went with the pane, which may be long before another one is made."""
        if self._pane is pane:
            self._pane = self._view = None
            self.writing.let_go()
            self.letters.let_go()

    def _doing(self) -> Doing:
        return Doing(
            copy=self._acts.copy,
            open_page=self._acts.open_page,
            open_source=self._open_source,
            value=self._facts.value,
            correct=self._correct,
            make=self._make,
            tailor=self._host.tailor,
            open_meeting=self._host.open_meeting,
            thank=self.thank,
            change=self._change,
            versions=self._host.show_versions,
            can_write=self._facts.can_correct,
            briefs=self._desk.briefs,
            show_brief=self._show_brief,
            own_words=self._acts.own_words,
            withdraw=self._acts.withdraw,
        )

    def _show_brief(self, brief: str) -> None:
        """Show the card with another brief once the list of briefs, which goes with the card, has closed."""
        self._brief = brief
        self._desk.choose(brief)
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        if self._pane is not None:
            self._pane.show_again()
        if self._view is not None:
            self._view.head.focus_brief()

    def _change(self, note: str) -> None:
        """Open the form of a note once the button that asked for it, which goes with the card, has returned."""
        QTimer.singleShot(0, self, lambda: self.change_note(note))

    def _open_source(self, address: str) -> None:
        """Open a page that a source of the card names, and nothing else ever."""
        if self._view is not None and is_named(address, self._view.card.sources):
            self._acts.open_page(address)

    def _correct(self, office: Office, field: str, value: str, source: str) -> str:
        say = self._bench.catalogue
        try:
            self._facts.correct(office, field, value, source)
        except ProblemsError as failure:
            told = (f"{say.message(one)} {say.suggestion(one)}".strip() for one in failure.problems)
            return " ".join(told)
        except LobbykitError as failure:
            return say.failure(failure)
        return ""

    def _corrected(self, field: str) -> None:
        text = self.tr("Corrected on this laptop: %1").replace("%1", fact_name(field))
        self._host.tell(text, self.tr("Undo"), self._host.undo)
        self._corrects = self._view.facts.asked if self._view else ""
        QTimer.singleShot(0, self, self._bridge.library_changed.emit)

    def _make(self, card: OfficeCard, what: str) -> None:
        brief = self._desk.brief_for(card.office.id)
        if brief is not None:
            self.runs.make(What(what), brief, card.office)

    def _run_begun(self) -> None:
        if self._view is not None:
            self._view.printing.show_begun()

    def _run_progressed(self, done: int, of: int) -> None:
        if self._view is not None:
            self._view.printing.show_progress(done, of)

    def _run_ended(self, text: str, folder: str, is_wrong: bool) -> None:
        if self._view is not None and self._view.printing.isVisible():
            self._view.printing.show_end(text, folder, is_wrong=is_wrong)
        else:
            run = (lambda: self._opener.folder(folder)) if folder else None
            self._host.tell(text, self.tr("Open folder") if folder else "", run)

    def _letter_saved(self, file: str) -> None:
        text = self.tr("The letter is saved: %1").replace("%1", Path(file).name)
        self._host.tell(text, self.tr("Open folder"), lambda: self._opener.folder(str(Path(file).parent)))

    def _note_ended(self, is_known: bool) -> None:
        if is_known:
            self._host.tell(self.tr("Your note is saved on this laptop."))
        self._later.start()

    def _photo_lost(self) -> None:
        self._host.tell(self.tr("The photo is in no note, since its note was left while it was read. Add it again."))

    def _entities_changed(self, entities: frozenset[str]) -> None:
        self.writing.entities_changed(entities)
        if self._pane is not None:
            self._later.start()

    def _look_again(self) -> None:
        """Show what changed; while a note is being written its card stays as it is."""
        if self._pane is None:
            return
        if self._desk.look_again():
            self._pane.show_rows(self._desk.rows)
        if not self.writing.is_open:
            entry = self._view.entry if self._view else ""
            self._pane.show_again()
            if entry:
                self._show_entry(entry)
