"""What is done on the page that returns a laptop; what is forgotten, the program forgets once it is closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.syncing.private_keeping import keep_private, private_words
from lobbykit.app.syncing.return_shown import ReturnShown, return_inquiry
from lobbykit.app.syncing.returning import Consent, leaving, refusals, removal
from lobbykit.domain.canonical import digest
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.looking import Looking
from lobbykit.ui.panes.sync.pages import waiting_page
from lobbykit.ui.panes.sync.return_page import ReturnPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.returning import Leaving
    from lobbykit.app.syncing.sync_shown import SyncShown, Told
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.sync.host import Host
    from lobbykit.ui.task_runner import TaskRunner


class Around(Protocol):
    """The place of sync, as far as it is needed here."""

    @property
    def is_syncing(self) -> bool:
        """Whether a visit is under way."""

    def renew(self) -> None:
        """Make the page anew."""

    def sync_now(self) -> None:
        """Visit the chosen mailbox."""

    def sync_with(self, folder: str) -> None:
        """Choose a folder and visit it."""

    def read_first(self) -> None:
        """Show all that would be sent."""


class ReturnActs(QObject):
    """Makes the page; what was consented to outlives it, until the program ends."""

    def __init__(self, bench: Workbench, tasks: TaskRunner, host: Host, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._host, self._around = bench, tasks, host, around
        self.consent = Consent()
        self._keeping = False
        self._page: ReturnPage | None = None
        self._found: Leaving | None = None
        self.looking = Looking[ReturnShown](self)

    def page(
        self, look: Look, choices: QWidget, with_server: Callable[[SyncShown], SyncShown], last: Told | None
    ) -> QWidget:
        """Return the page as things are now, or were a moment ago while it is still looked how they are.

        `with_server` adds what is known of the chosen server, `last` is what came of the newest visit.
        """
        shown = self.looking.answer(lambda: return_inquiry(self._bench, self.consent))
        if shown is None:
            return waiting_page(look, choices)
        self._found = shown.found
        troubles = tuple(one.text for one in last.problems) if last is not None and not last.is_whole else ()
        shown = replace(shown, sync=with_server(shown.sync), troubles=troubles)
        busy = self._around.is_syncing or self._keeping
        made = self._page = ReturnPage(look, shown, self.consent, choices, busy=busy)
        made.destroyed.connect(lambda: self._gone(made))
        made.sync_wanted.connect(self._around.sync_now)
        made.stick_wanted.connect(lambda: self._ask_folder(self.tr("The stick to write to"), self._around.sync_with))
        made.reading_wanted.connect(self._around.read_first)
        made.given_up.connect(self._give_up)
        made.private_given_up.connect(self._give_up_private)
        made.keep_wanted.connect(self._ask_keep)
        made.forget_wanted.connect(self.forget)
        return made

    def keep(self, folder: Path, passphrase: str) -> None:
        """Keep the own box in a folder, beside the window; what hinders that is said on the page."""
        text = private_words(self._bench)
        self._keeping = True
        self._around.renew()
        task = self._tasks.start(lambda _ticket: keep_private(folder, text, passphrase))
        task.succeeded.connect(lambda file: self._kept(file, digest(text.encode())))
        task.failed.connect(self._not_kept)
        task.cancelled.connect(self._over)

    def forget(self) -> None:
        """Have the program close and forget everything, if nothing hinders that at this moment."""
        self._host.keep_typed()
        if self._around.is_syncing or self._keeping or refusals(leaving(self._bench), self.consent, self._bench):
            self._around.renew()
            return
        self._host.forget(removal(self._bench))

    def _give_up(self, wanted: bool) -> None:
        found = self._found
        self.consent = replace(self.consent, given_up=found.risk_sum if wanted and found else "")
        self._around.renew()

    def _give_up_private(self, wanted: bool) -> None:
        found = self._found
        self.consent = replace(self.consent, private_given_up=found.private_sum if wanted and found else "")
        self._around.renew()

    def _ask_keep(self, passphrase: str) -> None:
        self._ask_folder(self.tr("The stick for your own box"), lambda folder: self.keep(Path(folder), passphrase))

    def _ask_folder(self, title: str, run: object) -> None:
        chooser = QFileDialog(self._page, title)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(run)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _kept(self, file: Path, sum_: str) -> None:
        self.consent = replace(self.consent, kept=sum_)
        self._over()
        self._host.tell(self.tr("Kept and read back: %1").replace("%1", str(file)))

    def _not_kept(self, failure: Exception) -> None:
        self._over()
        if not isinstance(failure, LobbykitError):
            raise failure
        if self._page is not None:
            self._page.say(self._bench.catalogue.failure(failure))

    def _over(self) -> None:
        self._keeping = False
        self._around.renew()

    def _gone(self, page: ReturnPage) -> None:
        if self._page is page:
            self._page = None
