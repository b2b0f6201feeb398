"""Visits to mailboxes: begun by hand, by files that were dropped, or by themselves; what came of each is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.syncing.addresses import folder_mailbox
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, sync_desk
from lobbykit.app.syncing.sync_shown import Told, sync_shown, told
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.sync.quiet import Quiet
from lobbykit.ui.panes.sync.visit_driver import VisitDriver

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.syncing.loose_files import PassingHoldings
    from lobbykit.app.workbench import Workbench
    from lobbykit.sync.exchange import Exchange
    from lobbykit.sync.mailbox import Mailbox
    from lobbykit.ui.task_runner import TaskRunner


class Visits(QObject):
    """At most one visit at a time. `begun` and `ended` frame each, `progressed` tells how far it is.

    `mailboxes` makes the mailbox of an address for a team and whom to call; `last` is what came of the newest visit.
    """

    begun = Signal()
    ended = Signal()
    progressed = Signal(int, int)

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.mailboxes: Callable[[str, str, str], Mailbox] = folder_mailbox
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

    def follow_choice(self) -> None:
        """Sync by itself, or no more, as was chosen."""
        choice = mailbox_choice(self._bench)
        writable = self._bench.session.workspace.writable
        self.quiet.allow(allowed=writable and choice.is_automatic and choice.may_be_automatic)

    def begin(self, *, by_hand: bool = True) -> None:
        """Visit the chosen mailbox; what hinders that is told as the outcome."""
        self._attempt(lambda: self._visit(by_hand=by_hand))

    def begin_by_itself(self) -> None:
        """Visit the chosen mailbox if everything is as it was when a person did."""
        shown = sync_shown(self._bench) if not self.busy else None
        if shown is not None and shown.can_sync and shown.choice.is_automatic and shown.choice.may_be_automatic:
            self.begin(by_hand=False)

    def take(self, files: Sequence[Path]) -> None:
        """Take files that laptops exchange."""
        self._attempt(lambda: self._take(files))

    def _visit(self, *, by_hand: bool) -> Exchange:
        desk = sync_desk(self._bench)
        spoken, choice = desk.spoken, mailbox_choice(self._bench)
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
        self.last = Told((), (self._bench.catalogue.failure(failure),), is_whole=False)
        self.ended.emit()

    def _share(self) -> float:
        return int(self._bench.around.new_id()[:4], 16) / 0xFFFF
