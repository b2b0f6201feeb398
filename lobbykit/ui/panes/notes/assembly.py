"""Putting the place of notes together over an open workspace: its pages, and what is settled on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from lobbykit.app.after.missing_shown import missing_shown
from lobbykit.app.after.owed_answers import BriefAnswers
from lobbykit.app.after.questions_shown import answer_text, questions_shown
from lobbykit.app.after.settling import question_answered
from lobbykit.app.hit_offices import place_of_hit
from lobbykit.app.note_desk.incoming import from_paper, from_text
from lobbykit.app.note_lines import note_lines
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.notes.missing_page import MissingPage
from lobbykit.ui.panes.notes.note_finding import NoteFinding
from lobbykit.ui.panes.notes.notes_pane import NotesPane
from lobbykit.ui.panes.notes.notes_place import NotesPlace
from lobbykit.ui.panes.notes.pages import NotesPage, page_name
from lobbykit.ui.panes.notes.parts import AT_ONCE
from lobbykit.ui.panes.notes.promise_marking import PromiseMarking
from lobbykit.ui.panes.notes.questions_page import QuestionsPage
from lobbykit.ui.panes.notes.reports_card import PAPER, TEXT, ReportsCard
from lobbykit.ui.panes.notes.settling_versions import VersionSettling
from lobbykit.ui.panes.notes.staff_joining import StaffJoining
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box
from lobbykit.ui.widgets.one_of import one_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.after.missing_shown import MissingLine
    from lobbykit.app.after.questions_shown import QuestionShown
    from lobbykit.app.card_asks import Said
    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Read
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.notes.host import Host
    from lobbykit.ui.place import Place


@runtime_checkable
class Listing(Protocol):
    """A page of lines; `keys` are the object names of what is pressed on each, also of those not made yet."""

    keys: tuple[str, ...]


@dataclass
class NotesState:
    """What outlives a window: the page, how many of its lines are made, what is typed."""

    page: NotesPage = NotesPage.NOTES
    most: int = AT_ONCE
    typed: dict[str, str] = field(default_factory=dict)


class Notes(QObject):
    """Outlives the places it makes: each shows the page that the one before it showed."""

    def __init__(self, bench: Workbench, bridge: Bridge, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._bridge, self._host = bench, bridge, host
        self._look: Look
        self.state = NotesState()
        self.versions = VersionSettling(bench, self, self)
        self.promises = PromiseMarking(bench, self, self)
        self.staff = StaffJoining(bench, self, self)
        self.finding = NoteFinding(bench, self, self)
        self.place: NotesPlace | None = None

    def make(self, look: Look) -> NotesPlace:
        """Return a place that stays up to date while it is there."""
        self._look = look
        place = self.place = NotesPlace(self._page, self._grows_old, self.versions.keep_typed)
        place.destroyed.connect(lambda: self._gone(place))
        self._bridge.entities_changed.connect(place.changed)
        return place

    def show(self, page: NotesPage) -> None:
        """Show a page, from its beginning."""
        self.state.page, self.state.most = page, AT_ONCE
        self.versions.begin()
        if self.place is not None:
            self.place.show_from_top()

    def show_versions(self, note: str = "") -> None:
        """Show what is to be settled, from the first of a note on."""
        self.show(NotesPage.VERSIONS)
        at = self.versions.place_of(note)
        if at >= self.state.most:
            self.state.most = at + 1
            self.renew()
        self._go_to_line(at)

    def show_history(self, note: str) -> None:
        """Show what was ever written into a note."""
        self.show(NotesPage.VERSIONS)
        self.versions.tell_of(note)
        self._go_to_line(0)

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""
        self._host.show_place(place)

    def pick_office(self, office: str) -> None:
        """Show the card of an office."""
        self._host.pick_office(office)

    def _grows_old(self) -> bool:
        return self.state.page is NotesPage.MISSING

    def _gone(self, place: NotesPlace) -> None:
        if self.place is place:
            self.place = None

    def _page(self) -> QWidget:
        makers: dict[NotesPage, Callable[[QWidget], QWidget]] = {
            NotesPage.NOTES: self._notes,
            NotesPage.MISSING: self._missing,
            NotesPage.PROMISES: self._promises,
            NotesPage.QUESTIONS: self._questions,
            NotesPage.STAFF: self._staff,
            NotesPage.FIND: self._find,
            NotesPage.VERSIONS: self._versions,
        }
        return makers[self.state.page](self._choices())

    def _choices(self) -> QFrame:
        names = {page: page_name(page) for page in NotesPage}
        if count := self.versions.count():
            counted = self.tr("%1: %2").replace("%1", names[NotesPage.VERSIONS]).replace("%2", str(count))
            names[NotesPage.VERSIONS] = counted
        pills = one_of(self._look, names, self.state.page, self.show, self)
        for page, pill in zip(NotesPage, pills, strict=True):
            pill.setObjectName(f"page-{page.value}")
        pills[0].setAccessibleName(self.tr("Notes of this laptop"))
        return box(Flow(self._look, pills, gap=8))

    def _can_write(self) -> bool:
        return self._bench.session.workspace.writable

    def _notes(self, choices: QWidget) -> QWidget:
        typed = self.state.typed if self._can_write() else None
        pane = NotesPane(self._look, note_lines(self._bench), typed, choices, self.state.most)
        pane.more_wanted.connect(self.show_more)
        pane.place_wanted.connect(self._host.show_place)
        pane.office_wanted.connect(self._host.pick_office)
        pane.thanks_wanted.connect(self._host.thank)
        pane.versions_wanted.connect(self.show_versions)
        pane.history_wanted.connect(self.show_history)
        card, bench = pane.reports, self._bench
        if card is not None:
            card.paper_wanted.connect(lambda code, author: self._take(card, PAPER, from_paper(bench, code, author)))
            card.text_wanted.connect(lambda text, author: self._take(card, TEXT, from_text(bench, text, author)))
        return pane

    def _take(self, card: ReportsCard, where: str, read: Read[Incoming]) -> None:
        """Open the form of a note with a report, or say what is wrong with it."""
        if read.value is None:
            say = self._bench.catalogue
            card.say(" ".join(f"{say.message(one)} {say.suggestion(one)}".strip() for one in read.problems), where)
            return
        card.clear()
        self._host.take_report(read.value)

    def _missing(self, choices: QWidget) -> QWidget:
        missing = missing_shown(self._bench)
        page = MissingPage(self._look, missing, choices, self.state.most, can_write=self._can_write())
        page.note_wanted.connect(self._write)
        page.card_wanted.connect(self._host.pick_office)
        page.copy_wanted.connect(lambda text: self._copy(text, self.tr("Copied: the list of missing reports")))
        page.more_wanted.connect(self.show_more)
        page.place_wanted.connect(self._host.show_place)
        return page

    def _write(self, one: MissingLine) -> None:
        """Go to the note on that meeting; one that was begun and names no meeting is gone on with as it is."""
        begun = self._bench.session.drafts.all().get(one.begun, {})
        is_loose = bool(one.begun) and not begun.get("meeting")
        self._host.write_note(one.whom.office, "" if is_loose else one.meeting)

    def _promises(self, choices: QWidget) -> QWidget:
        return self.promises.page(self._look, choices, self.state.most, can_write=self._can_write())

    def _questions(self, choices: QWidget) -> QWidget:
        bench = self._bench
        answers = BriefAnswers(bench, bench.catalogue, bench.today).to
        lines = questions_shown(bench)
        page = QuestionsPage(self._look, lines, answers, choices, self.state.most, can_write=self._can_write())
        page.answered_wanted.connect(lambda one: self._settle_question(page, one))
        page.copy_wanted.connect(self._copy_answer)
        page.note_wanted.connect(self.open_note)
        page.more_wanted.connect(self.show_more)
        page.place_wanted.connect(self._host.show_place)
        return page

    def _versions(self, choices: QWidget) -> QWidget:
        return self.versions.page(self._look, choices, self.state.most, can_write=self._can_write())

    def _staff(self, choices: QWidget) -> QWidget:
        return self.staff.page(self._look, choices, self.state.most, can_write=self._can_write())

    def _find(self, choices: QWidget) -> QWidget:
        return self.finding.page(self._look, choices, self.state.most, can_write=self._can_write())

    def _settle_question(self, page: QuestionsPage, one: QuestionShown) -> None:
        session, asked, today = self._bench.session, one.asked, self._bench.today
        at = page.keys.index(f"answered-{one.key}")
        self.done(lambda: question_answered(session, asked.note, asked.item, today), self.tr("Marked as answered."), at)

    def done(self, act: Callable[[], Read[str]], said: str, at: int) -> None:
        """Settle something, say so, and put the keyboard on what stands in its place now."""
        catalogue = self._bench.catalogue
        try:
            read = act()
        except LobbykitError as failure:
            self.tell_failure(failure)
            return
        if read.value is None:
            told = (f"{catalogue.message(one)} {catalogue.suggestion(one)}".strip() for one in read.problems)
            self._host.tell(" ".join(told))
            return
        self._go_to_line(at)
        self._host.tell(said, self.tr("Undo"), self._host.undo)

    def tell_failure(self, failure: LobbykitError) -> None:
        """Say what could not be done."""
        self._host.tell(self._bench.catalogue.failure(failure))

    def _go_to_line(self, at: int) -> None:
        """Put the keyboard on a line by its number, on the last one of a shorter list, on the page's name without any.

        A line on which there is nothing to press is passed over.
        """
        if self.place is not None and isinstance(self.place.shown, Listing):
            keys = self.place.shown.keys
            self.place.go_to(*keys[max(0, min(at, len(keys) - 1)) :], f"page-{self.state.page.value}")

    def renew_from_top(self) -> None:
        """Make the page anew with its first lines."""
        self.state.most = AT_ONCE
        self.renew()

    def show_more(self) -> None:
        """Show more lines of the page, and go to the first of them."""
        at = self.state.most
        self.state.most += AT_ONCE
        self.renew()
        self._go_to_line(at)

    def renew(self) -> None:
        """Make the page anew."""
        if self.place is not None:
            self.place.changed()

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office, or say why it has none."""
        if place_of_hit(self._bench, "note", note) is None:
            self._host.tell(self.tr("The office of this note is not among those on this laptop, so it has no card."))
        else:
            self._host.open_note(note)

    def open_meeting(self, meeting: str) -> None:
        """Show the screen of a meeting."""
        self._host.open_meeting(meeting)

    def _copy_answer(self, said: Said) -> None:
        self._copy(answer_text(said), self.tr("Copied: the answer with its sources"))

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._host.tell(told)
