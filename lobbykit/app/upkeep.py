"""Upkeep: what a session does off the path of a change, when nobody waits, and at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.record import ENTITY_TABLES
from lobbykit.domain.problem import LobbykitError, Problem, Severity, warning
from lobbykit.store.reserve import keep_reserve

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lobbykit.app.authorship import Authorship
    from lobbykit.app.record import Record
    from lobbykit.app.session import Session
    from lobbykit.store.backup import Backups
    from lobbykit.store.lanes import Lanes

OPS = 5_000
SHARE = 8
"""The view is written anew once an eighth of it changed: at 50,000 notes that is less than 8 kB a change."""


class Upkeep:
    """The checkpoint, the rolling backup and the reserve of one open session.

    Nothing here is needed for a change to be safe, so what fails becomes a problem of the session and is tried again.
    """

    def __init__(
        self,
        session: Session,
        lanes: Lanes,
        record: Record,
        authorship: Authorship,
        backups: Backups,
        clock: Callable[[], datetime],
    ) -> None:
        self._session = session
        self._lanes = lanes
        self._record = record
        self._authorship = authorship
        self._backups = backups
        self._clock = clock

    def idle(self) -> None:
        """Do what is due: the window calls this when nobody has typed for a while, a long import between its lines."""
        if not self._session.workspace.writable:
            return
        if self._record.unwritten >= OPS and self._is_worth_a_checkpoint():
            self._checkpoint()
        self._session.history.tidy()
        self._tried(lambda: self._backups.make_if_due(self._clock()))
        self._reserve()

    def before_import(self) -> None:
        """Have a backup of everything as it is now, before much of it changes at once."""
        if self._session.workspace.writable:
            self._tried(lambda: self._backups.make_if_changed(self._clock()))

    def end(self) -> None:
        """Write down what makes the next start quick and sure, and let the workspace go."""
        workspace = self._session.workspace
        try:
            if workspace.writable:
                self._tried(lambda: self._authorship.end(self._lanes))
                if self._is_worth_a_checkpoint():
                    self._checkpoint()
                self._tried(lambda: self._backups.make_if_due(self._clock()))
        finally:
            self._session.history.close()
            self._session.drafts.close()
            self._lanes.close()
            workspace.close()

    def _is_worth_a_checkpoint(self) -> bool:
        """Whether enough has changed: writing it costs what the whole view weighs."""
        view, changed = self._record.view, self._record.unwritten
        if self._record.recompiled:
            return True
        return changed > 0 and changed * SHARE >= sum(len(view.table(table)) for table in ENTITY_TABLES)

    def _checkpoint(self) -> None:
        view, meta, workspace = self._record.view, self._record.meta(), self._session.workspace
        if self._tried(lambda: view.write_checkpoint(workspace.layout.view, meta, workspace.vault)):
            self._record.unwritten, self._record.recompiled = 0, False

    def _reserve(self) -> None:
        try:
            keep_reserve(self._session.workspace.layout.reserve)
        except OSError as failure:
            self._session.problems += (warning("workspace-no-reserve", reason=failure.strerror or str(failure)),)

    def _tried(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except LobbykitError as failure:
            self._session.problems += (Problem(failure.code, Severity.WARNING, None, failure.params),)
            return False
        return True
