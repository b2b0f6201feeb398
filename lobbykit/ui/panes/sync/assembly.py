"""Putting the place of sync together over an open workspace: its pages, and what is done on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.safe_copies import copy_everything
from lobbykit.app.sending import mark_read, was_read, what_will_be_sent
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice
from lobbykit.app.syncing.sync_shown import SyncShown, sync_inquiry
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.looking import Looking
from lobbykit.ui.panes.sync.pages import SyncPage, page_choices, waiting_page
from lobbykit.ui.panes.sync.reading_page import ReadingPage
from lobbykit.ui.panes.sync.return_acts import ReturnActs
from lobbykit.ui.panes.sync.return_page import ReturnPage
from lobbykit.ui.panes.sync.server_acts import ServerActs
from lobbykit.ui.panes.sync.sync_pane import SyncPane
from lobbykit.ui.panes.sync.team_acts import TeamActs
from lobbykit.ui.panes.sync.visits import Visits
from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.sending import ToSend
    from lobbykit.app.workbench import Workbench
    from lobbykit.store.mailbox_choice import MailboxChoice
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.sync.host import Host
    from lobbykit.ui.task_runner import TaskRunner


class Sync(QObject):
    """Outlives the places it makes: each shows the page that the one before it showed, a visit goes on meanwhile."""

    def __init__(self, bench: Workbench, bridge: Bridge, tasks: TaskRunner, host: Host, parent: QObject) -> None:
        """Use a runner that nothing else waits for."""
        super().__init__(parent)
        self._bench, self._host = bench, host
        self._look: Look
        self.page = SyncPage.SYNC
        self._reading = False
        self.place: Fresh | None = None
        self.team = TeamActs(bench, host, self, self)
        self.returning = ReturnActs(bench, tasks, host, self, self)
        self.visits = Visits(bench, tasks, self)
        self.servers = ServerActs(bench, self.visits.passwords, self, self)
        self.looking = Looking[SyncShown](self)
        self.looking.ready.connect(lambda: self._answered(SyncPage.SYNC))
        self.returning.looking.ready.connect(lambda: self._answered(SyncPage.RETURN))
        bridge.entities_changed.connect(self._entities_changed)
        self.visits.begun.connect(self.renew)
        self.visits.ended.connect(self._ended)
        self.visits.progressed.connect(self._show_progress)

    def make(self, look: Look) -> Fresh:
        """Return a place that stays up to date while it is there."""
        self._look = look
        place = self.place = Fresh(self._made)
        place.destroyed.connect(lambda: self._gone(place))
        return place

    def close(self) -> None:
        """Begin nothing more; what still runs outside no longer reaches the session."""
        self.visits.close()
        self.looking.close()
        self.returning.looking.close()

    def show(self, page: SyncPage) -> None:
        """Show a page."""
        self.page, self._reading = page, False
        self.renew()

    def renew(self) -> None:
        """Make the page anew, of what is so now."""
        self.looking.outdated()
        self.returning.looking.outdated()
        if self.place is not None:
            self.place.changed()

    @property
    def is_syncing(self) -> bool:
        """Whether a visit is under way."""
        return self.visits.busy

    def sync_now(self) -> None:
        """Visit the chosen mailbox."""
        self.visits.begin()

    def sync_signed_in(self, password: str, keep: bool) -> None:
        """Visit the chosen server with a password that was typed, "" for the one at hand."""
        self.visits.begin(password=password, keep=keep)

    def keep_choice(self, choice: MailboxChoice) -> bool:
        """Keep which mailbox is used; say what hindered it, and return whether it was done."""
        kept = self.done(lambda: choose(self._bench, choice))
        if kept:
            self.visits.follow_choice()
        return kept

    def sync_with(self, folder: str) -> None:
        """Choose a folder and visit it."""
        if self.done(lambda: choose(self._bench, mailbox_choice(self._bench).choosing(folder))):
            self.visits.begin()

    def read_first(self) -> None:
        """Show all that would be sent."""
        self._reading = True
        self.renew()

    def done(self, act: Callable[[], object]) -> bool:
        """Do something and make the page anew; say what hindered it, and return whether it was done."""
        try:
            act()
        except LobbykitError as failure:
            self._host.tell(self._bench.catalogue.failure(failure))
            return False
        self.renew()
        return True

    def _answered(self, page: SyncPage) -> None:
        """Make the page that asked of the answer."""
        if self.place is not None and self.page is page and not self._reading:
            self.place.changed()

    def _gone(self, place: Fresh) -> None:
        if self.place is place:
            self.place = None

    def _entities_changed(self) -> None:
        if not self.visits.busy:
            self.renew()

    def _made(self) -> QWidget:
        if self._reading:
            return self._reading_page()
        makers: dict[SyncPage, Callable[[QFrame], QWidget]] = {
            SyncPage.SYNC: self._sync_page,
            SyncPage.TEAM: lambda choices: self.team.page(self._look, choices),
            SyncPage.RETURN: self._return_page,
        }
        return makers[self.page](page_choices(self._look, self.page, self.show, self))

    def _sync_page(self, choices: QFrame) -> QWidget:
        found = self.looking.answer(lambda: sync_inquiry(self._bench))
        if found is None:
            return waiting_page(self._look, choices)
        shown = self.servers.shown(found)
        pane = SyncPane(self._look, shown, self.visits.last, choices, busy=self.visits.busy)
        pane.file_wanted.connect(self._host.ask_for_kit)
        pane.copy_wanted.connect(self._copy)
        pane.folder_wanted.connect(self._host.show_folder)
        pane.reading_wanted.connect(self.read_first)
        pane.folder_dropped.connect(self._choose)
        pane.team_wanted.connect(lambda: self.show(SyncPage.TEAM))
        pane.files_dropped.connect(self.visits.take)
        if pane.mailbox is not None:
            pane.mailbox.sync_wanted.connect(self.visits.begin)
            pane.mailbox.cancel_wanted.connect(self.visits.cancel)
            pane.mailbox.folder_wanted.connect(self._ask_folder)
            pane.mailbox.picked.connect(self._choose)
            pane.mailbox.automatic.connect(self._allow)
            self.servers.wire(self._look, pane.mailbox)
        return pane

    def _return_page(self, choices: QFrame) -> QWidget:
        page = self.returning.page(self._look, choices, self.servers.shown, self.visits.last)
        if isinstance(page, ReturnPage) and page.sign_in is not None:
            self.servers.wire_sign_in(page.sign_in)
        return page

    def _show_progress(self, done: int, total: int) -> None:
        shown = self.place.shown if self.place is not None else None
        if isinstance(shown, SyncPane) and shown.mailbox is not None:
            shown.mailbox.show_progress(done, total)

    def _ended(self) -> None:
        self.visits.follow_choice()
        self.renew()
        last = self.visits.last
        if last is not None and not (self.place is not None and self.place.isVisible()):
            text = self.tr("Synced.") if last.is_whole else self.tr("Syncing was not brought to its end.")
            self._host.tell(text)

    def _ask_folder(self) -> None:
        chooser = QFileDialog(self.place, self.tr("The folder that your team shares"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self._choose)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _choose(self, address: str) -> None:
        self.keep_choice(mailbox_choice(self._bench).choosing(address))

    def _allow(self, wanted: bool) -> None:
        self.keep_choice(replace(mailbox_choice(self._bench), is_automatic=wanted))

    def _reading_page(self) -> ReadingPage:
        bench, say = self._bench, self._bench.catalogue
        shown = what_will_be_sent(bench)
        levels = {one.code: one.name for one in levels_shown(known_scale(bench), say.stock_phrases())}
        page = ReadingPage(self._look, shown, say.labels, levels, is_read=was_read(bench, shown))
        page.left.connect(self._leave_reading)
        page.read.connect(lambda: self._was_read(shown))
        return page

    def _was_read(self, shown: ToSend) -> None:
        if self.done(lambda: mark_read(self._bench, shown)):
            self._leave_reading()

    def _leave_reading(self) -> None:
        self._reading = False
        self.renew()

    def _copy(self) -> None:
        made: list[Path] = []
        if self.done(lambda: made.append(copy_everything(self._bench))):
            folder = str(made[0].parent)
            said = self.tr("A copy of everything was made and read back.")
            self._host.tell(said, self.tr("Show the copies"), lambda: self._host.show_folder(folder))
