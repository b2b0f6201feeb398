"""Putting the place of the meetings together over an open workspace, again and again, at the page where it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.meeting_screen import meeting_screen
from lobbykit.app.office_rows import office_rows
from lobbykit.app.schedule_desk.agenda_clock import AgendaClock
from lobbykit.app.schedule_desk.board import needs_told, schedule_board
from lobbykit.app.schedule_desk.day_acts import next_meeting_here
from lobbykit.app.schedule_desk.drop_off_round import drop_off_round
from lobbykit.app.schedule_desk.form_drafts import unfinished_meetings
from lobbykit.app.schedule_desk.meeting_form import MeetingDesk
from lobbykit.app.schedule_desk.told_changes import told_changes
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.meetings.access_page import AccessPage
from lobbykit.ui.panes.meetings.acting import Acting
from lobbykit.ui.panes.meetings.board_page import BoardPage, BoardState
from lobbykit.ui.panes.meetings.changes_page import ChangesDoing, changes_page
from lobbykit.ui.panes.meetings.form_offers import form_offers
from lobbykit.ui.panes.meetings.form_page import FormPage
from lobbykit.ui.panes.meetings.intake_page import IntakePage
from lobbykit.ui.panes.meetings.meeting_card import LineDoing
from lobbykit.ui.panes.meetings.meeting_page import MeetingPage, PageState
from lobbykit.ui.panes.meetings.papers import Papers
from lobbykit.ui.panes.meetings.round_page import RoundPage, RoundState
from lobbykit.ui.panes.meetings.schedule_place import SUFFIXES, SchedulePlace
from lobbykit.ui.panes.meetings.taking_in import TakingIn
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.meetings.host import Host
    from lobbykit.ui.panes.meetings.papers import Doors
    from lobbykit.ui.task_runner import TaskRunner

AGENDAS = "agendas.json"


class Meetings(QObject):
    """Outlives the places it makes: the page that was shown, and what was typed on it, is there again in the next."""

    def __init__(
        self, bench: Workbench, bridge: Bridge, tasks: TaskRunner, host: Host, doors: Doors, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._host = bench, tasks, host
        self._look: Look
        self.acting = Acting(bench, host, self)
        self.papers = Papers(bench, tasks, host, doors, self)
        self.agendas = AgendaClock(bench.around.state / AGENDAS, bench.around.clock)
        self._board_state, self._round_state = BoardState(), RoundState()
        self._pages: dict[str, PageState] = {}
        self._page: Callable[[], QWidget] = self._board
        self.place: SchedulePlace | None = None
        self.taking = TakingIn(bench, tasks, self)
        self.taking.changed.connect(self._again)
        self.taking.entered.connect(self._entered)
        bridge.entities_changed.connect(self._changed)

    def make(self, look: Look) -> SchedulePlace:
        """Return a place that shows what the one before it showed."""
        self._look = look
        place = self.place = SchedulePlace()
        place.destroyed.connect(lambda: self._gone(place))
        place.file_dropped.connect(self.take_in)
        place.meeting_wanted.connect(self.open)
        place.show_page(self._page, keys=False)
        return place

    def open(self, meeting: str) -> None:
        """Show the screen of a meeting."""
        self._show(partial(self._meeting, meeting))

    def open_next(self) -> None:
        """Show the screen of the meeting that is on or comes next; without any, the list."""
        meeting = next_meeting_here(self._bench)
        if meeting is None:
            self.show_all()
        else:
            self.open(meeting)

    def show_all(self) -> None:
        """Show all meetings."""
        self._show(self._board)

    def edit(self, meeting: str | None = None) -> None:
        """Show the form of a meeting, of a new one where none is named."""
        desk = MeetingDesk(self._bench, meeting)
        self._show(partial(self._form, desk, self._page))

    def take_in(self, file: Path) -> None:
        """Read a file of a schedule, and show what it asks or changes."""
        if self._can_write():
            self.taking.begin(file)
            self._show(self._intake)

    def ask_file(self) -> None:
        """Ask which file is to be taken in."""
        names = self.tr("Schedules (%1)").replace("%1", " ".join(f"*{one}" for one in SUFFIXES))
        dialog = QFileDialog(self.place, self.tr("Take in a schedule"), "", names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.take_in(Path(file)))
        dialog.open()

    def drop_off(self) -> None:
        """Show the drop-off round."""
        self._show(self._round)

    def access(self) -> None:
        """Show the form of what people need."""
        self._show(self._access)

    def changes(self) -> None:
        """Show what the last import changed."""
        self._show(self._changes)

    def _show(self, page: Callable[[], QWidget]) -> None:
        if self.place is not None and not self.place.leave():
            return
        self._page = page
        if self.place is not None:
            self.place.show_page(page)

    def _again(self) -> None:
        if self.place is not None:
            self.place.changed()

    def _changed(self, _entities: frozenset[str]) -> None:
        self.taking.look_again()
        self._again()

    def _gone(self, place: SchedulePlace) -> None:
        if self.place is place:
            self.place = None

    def _can_write(self) -> bool:
        return self._bench.session.workspace.writable

    def _board(self) -> QWidget:
        look, board = self._look, schedule_board(self._bench)
        if not (board.days or board.off):
            what = self.tr(
                "Your meetings come with the file your team sends: press Ctrl+O, or drop it on this window. "
                "Until then, every office can be looked up under Offices."
            )
            return empty(look, "calendar-clock", self.tr("No meetings yet"), what, *self._beginnings())
        doing = LineDoing(self.open, self.edit, self.acting.split, self._host.pick_office, self._can_write())
        needs = partial(needs_told, self._bench)
        page = BoardPage(look, board, self._board_state, self._bench.today, doing, needs, buttons=self._buttons())
        page.looked_at.connect(self._again)
        page.join_wanted.connect(self.acting.join)
        page.apart_wanted.connect(self.acting.keep_apart)
        page.asking_wanted.connect(self.acting.ask_again)
        return page

    def _beginnings(self) -> list[QPushButton]:
        if not self._can_write():
            return []
        begun = unfinished_meetings(self._bench.session)
        go_on = [
            button(self._look, self.tr("Go on with the meeting you began"), partial(self.edit, one), icon="pencil")
            for one in begun[:1]
        ]
        return [
            *go_on,
            button(self._look, self.tr("New meeting"), self.edit, kind="primary", icon="plus"),
            button(self._look, self.tr("Take in a schedule\u2026"), self.ask_file, icon="upload"),
        ]

    def _buttons(self) -> list[QPushButton]:
        look, made = self._look, self._beginnings()
        made.append(button(look, self.tr("Drop-off round"), self.drop_off, icon="footprints"))
        made.append(button(look, self.tr("What changed"), self.changes, icon="history"))
        made.append(
            button(look, self.tr("Save as\u2026"), lambda: self.papers.save_schedule(self.place), icon="download")
        )
        if self._can_write():
            made.append(button(look, self.tr("What people need"), self.access, icon="accessibility"))
            if self._host.makes_kits:
                made.append(button(look, self.tr("Make the team\u2019s file"), self._host.make_kit, icon="file-plus"))
        return made

    def _meeting(self, meeting: str) -> QWidget:
        state = self._pages.setdefault(meeting, PageState())
        try:
            screen = meeting_screen(self._bench, meeting, state.length)
        except UnknownEntityError:
            back = button(self._look, self.tr("All meetings"), self.show_all, icon="arrow-left")
            what = self.tr("It was deleted, or made one with another meeting.")
            return empty(self._look, "calendar-clock", self.tr("This meeting is not there any more"), what, back)
        elapsed = partial(self.agendas.elapsed, meeting)
        page = MeetingPage(self._look, screen, state, elapsed, can_write=self._can_write())
        acting, acts = self.acting, page.acts
        page.back_wanted.connect(self.show_all)
        page.edit_wanted.connect(partial(self.edit, meeting))
        page.note_wanted.connect(lambda office: self._host.write_note(office, meeting))
        acting.let_lead(page)
        page.typed.connect(partial(setattr, state, "typed"))
        page.length_wanted.connect(partial(self._take_length, state))
        page.taken_back.connect(partial(acting.joined, screen, came=False))
        page.agenda.begin_wanted.connect(partial(self._time, self.agendas.begin, meeting))
        page.agenda.stop_wanted.connect(partial(self._time, self.agendas.stop, meeting))
        acts.late_next.connect(partial(acting.late_next, screen))
        acts.late.connect(partial(acting.late, screen))
        acts.joined.connect(partial(acting.joined, screen, came=True))
        acts.cancelled.connect(partial(acting.call_off, screen))
        acts.moved.connect(lambda *_typed: self._move(screen, state))
        acts.changed.connect(partial(self._act_opened, state))
        return page

    def _form(self, desk: MeetingDesk, before: Callable[[], QWidget]) -> QWidget:
        page = FormPage(self._look, desk, form_offers(self._bench), self._bench.catalogue)
        page.done.connect(lambda: self._show(before))
        return page

    def _intake(self) -> QWidget:
        offices = form_offers(self._bench).offices
        page = IntakePage(self._look, self.taking.standing, offices, self._bench.catalogue)
        page.back_wanted.connect(self.show_all)
        page.agreed.connect(self.taking.enter)
        page.answered.connect(self.taking.answer)
        page.column_taken.connect(self.taking.take_column)
        return page

    def _entered(self, count: int) -> None:
        self.show_all()
        said = self.tr("%n meeting(s) changed from the file.", "", count)
        self._host.tell(said, self.tr("Undo"), self._host.undo)

    def _move(self, screen: MeetingScreen, state: PageState) -> None:
        self.acting.move(screen, state.acts)
        self._again()

    def _act_opened(self, state: PageState) -> None:
        self._again()
        page = self.place.shown if self.place is not None else None
        if state.acts.form and isinstance(page, MeetingPage) and page.acts.place is not None:
            page.acts.place.setFocus()

    def _take_length(self, state: PageState, minutes: int) -> None:
        state.length = minutes
        self._again()

    def _time(self, act: Callable[[str], None], meeting: str) -> None:
        try:
            act(meeting)
        except LobbykitError as failure:
            self._host.tell(self._bench.catalogue.failure(failure))
        self._again()

    def _round(self) -> QWidget:
        rows = office_rows(self._bench)
        can_write = self._can_write()
        lines = partial(drop_off_round, self._bench, rows)
        page = RoundPage(self._look, lines, self._round_state, can_write=can_write)
        page.left_wanted.connect(self.acting.left_sheets)
        page.back_wanted.connect(self.show_all)
        page.card_wanted.connect(self._host.pick_office)
        return page

    def _changes(self) -> QWidget:
        found = told_changes(self._bench)
        problems = tuple(map(self._bench.catalogue.message, found.problems))
        papers = self.papers
        save = partial(papers.save_changes, self.place, found)
        take_in = self.ask_file if self._can_write() else None
        doing = ChangesDoing(self.show_all, self._copy, partial(papers.print_changes, found), save, take_in)
        return changes_page(self._look, found, problems, doing)

    def _access(self) -> QWidget:
        page = AccessPage(self._look, self._bench)
        page.back_wanted.connect(self.show_all)
        page.saved.connect(self._access_saved)
        return page

    def _access_saved(self, kept: bool) -> None:
        said = self.tr("What this person needs is saved.") if kept else self.tr("Nothing is kept of this person.")
        self._host.tell(said, self.tr("Undo"), self._host.undo)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._host.tell(self.tr("Copied: what changed"))
