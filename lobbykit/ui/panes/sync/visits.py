"""Visits to mailboxes: begun by hand, by files that were dropped, or by themselves; what came of each is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.syncing.addresses import folder_mailbox, is_web_address
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, mailbox_passwords, sync_desk
from lobbykit.app.syncing.servers import begun, ended, server_of
from lobbykit.app.syncing.sync_shown import Told, ToldProblem, sync_shown, told
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.sync.quiet import Quiet
from lobbykit.ui.panes.sync.visit_driver import VisitDriver

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.syncing.loose_files import PassingHoldings
    from lobbykit.app.syncing.server_visit import ServerVisit
    from lobbykit.app.workbench import Workbench
    from lobbykit.sync.exchange import Exchange
    from lobbykit.sync.mailbox import Mailbox
    from lobbykit.ui.task_runner import TaskRunner


class Visits(QObject):
    """At most one visit at a time. `begun` and `ended` frame each, `progressed` tells how far it is.

    `mailboxes` makes the mailbox in a folder for a team and whom to call; `last` is what came of the newest visit.
    """

    begun = Signal()
    ended = Signal()
    progressed = Signal(int, int)

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks = bench, tasks
        self.mailboxes: Callable[[str, str, str], Mailbox] = folder_mailbox
        self.passwords = mailbox_passwords(bench)
        self._server: ServerVisit | None = None
        self.last: Told | None = None
        self.driver = VisitDriver(tasks, self)
        self.driver.progressed.connect(self.progressed)
        self.driver.ended.connect(self._ended)
        self._finish: Callable[[LobbykitError | None], Told] | None = None
        self.quiet = Quiet(bench.session.drafts.all, self._share, self)
        self.quiet.due.connect(self.begin_by_itself)
        self.follow_choice()

    @property
    def busy(self) -> bool:
        """Whether a visit is under way."""
        return self.driver.busy

    def close(self) -> None:
        """Begin nothing more, and touch the session no more."""
        self.quiet.allow(allowed=False)
        self.driver.close()
        self._let_go()

    def cancel(self) -> None:
        """Stop the visit that is under way as soon as that may be."""
        self.driver.cancel()
        if self._server is not None:
            self._server.cancel()

    def follow_choice(self) -> None:
        """Sync by itself, or no more, as was chosen."""
        choice = mailbox_choice(self._bench)
        writable = self._bench.session.workspace.writable
        self.quiet.allow(allowed=writable and choice.is_automatic and choice.may_be_automatic)

    def begin(self, *, by_hand: bool = True, password: str = "", keep: bool = False) -> None:
        """Visit the chosen mailbox; what hinders that is told as the outcome.

        `password` is what was typed for a server, "" for nothing; `keep` asks that the keyring keep it.
        """
        self._attempt(lambda: self._visit((password, keep), by_hand=by_hand))

    def begin_by_itself(self) -> None:
        """Visit the chosen mailbox if everything is as it was when a person did."""
        server = server_of(mailbox_choice(self._bench).chosen)
        if server is not None and not self.passwords.may_by_itself(server):
            return
        shown = sync_shown(self._bench) if not self.busy else None
        if shown is not None and shown.can_sync and shown.choice.is_automatic and shown.choice.may_be_automatic:
            self.begin(by_hand=False)

    def take(self, files: Sequence[Path]) -> None:
        """Take files that laptops exchange."""
        self._attempt(lambda: self._take(files))

    def _visit(self, typed: tuple[str, bool], *, by_hand: bool) -> Exchange:
        desk = sync_desk(self._bench)
        spoken, choice = desk.spoken, mailbox_choice(self._bench)
        mailbox: Mailbox
        if is_web_address(choice.chosen):
            mailbox = self._server = begun(choice, self.passwords, typed, self._bench.around.clock)
        else:
            mailbox = self.mailboxes(choice.chosen, spoken.place.team, spoken.team.said.contact)
        exchange = desk.visit(mailbox)
        self._finish = partial(self._visited, exchange, choice.chosen, by_hand=by_hand)
        return exchange

    def _take(self, files: Sequence[Path]) -> Exchange:
        exchange, here = sync_desk(self._bench).take_files(files)
        self._finish = partial(self._taken, exchange, here)
        return exchange

    def _attempt(self, make: Callable[[], Exchange]) -> None:
        if self.busy:
            return
        try:
            exchange = make()
        except LobbykitError as failure:
            self._tell_failure(failure)
            return
        self.driver.start(exchange)
        self.begun.emit()

    def _visited(self, exchange: Exchange, address: str, failure: LobbykitError | None, *, by_hand: bool) -> Told:
        catalogue = self._bench.catalogue
        self.quiet.visited()
        server = self._let_go()
        if server is not None:
            ended(server, self.passwords, failure, is_whole=exchange.outcome.finished)
        if exchange.outcome.finished and by_hand:
            choose(self._bench, mailbox_choice(self._bench).choosing(address).visited())
        said = catalogue.failure(failure) if failure else ""
        problems = sync_desk(self._bench).late_problems()
        return told(catalogue, exchange.outcome, problems, said)

    def _taken(self, exchange: Exchange, here: PassingHoldings, failure: LobbykitError | None) -> Told:
        said = self._bench.catalogue.failure(failure) if failure else ""
        return told(self._bench.catalogue, exchange.outcome, here.problems, said)

    def _ended(self, failure: LobbykitError | None) -> None:
        finish, self._finish = self._finish, None
        assert finish is not None
        try:
            self.last = finish(failure)
        except LobbykitError as worse:
            self._tell_failure(worse)
            return
        self.ended.emit()

    def _tell_failure(self, failure: LobbykitError) -> None:
        self.last = Told((), (ToldProblem(self._bench.catalogue.failure(failure)),), is_whole=False)
        self.ended.emit()

    def _let_go(self) -> ServerVisit | None:
        """Close the connection of a visit once nothing on the other thread uses it, and return whose it was."""
        server, self._server = self._server, None
        if server is not None:
            server.cancel()
            self._tasks.start(lambda _ticket: server.close())
        return server

    def _share(self) -> float:
        return int(self._bench.around.new_id()[:4], 16) / 0xFFFF
