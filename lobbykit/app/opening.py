"""Opening a workspace: lock, log, view and drafts become one session, and end as one."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.authorship import Authorship
from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.record import Record
from lobbykit.app.removing import is_going, removal_resumed
from lobbykit.app.session import Session
from lobbykit.app.upkeep import Upkeep
from lobbykit.domain.problem import warning
from lobbykit.store.backup import Backups
from lobbykit.store.checkpoint import load_checkpoint
from lobbykit.store.device_file import DeviceFile, state_folder
from lobbykit.store.disk import this_disk
from lobbykit.store.drafts import DraftBook
from lobbykit.store.forgetting import resumed
from lobbykit.store.forgetting_promise import PromisedLanes
from lobbykit.store.machine import fingerprint, machine_id
from lobbykit.store.recognition import WorkspaceError
from lobbykit.store.seal_unlocking import has_passphrase, unlock
from lobbykit.store.sealing import Sealing
from lobbykit.store.sync_files import SyncFiles
from lobbykit.store.workspace import Upgrade, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.domain.problem import Problem
    from lobbykit.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """An open session, the work of its idle moments, and the parts it stands on; leaving the `with` block ends all."""

    session: Session
    upkeep: Upkeep
    lanes: PromisedLanes
    record: Record
    device: DeviceFile
    authorship: Authorship

    def library(self, shelves: Shelves, clock: Callable[[], datetime]) -> CompiledLibrary:
        """Return the library as the workspace has compiled it, of today's files; what is new is kept at the end."""
        compiled = CompiledLibrary(self.session.view, shelves, clock, vault=self.session.workspace.vault)
        self.record.recompiled |= compiled.refresh()
        return compiled

    def __enter__(self) -> Session:
        return self.session

    def __exit__(self, *_: object) -> None:
        self.upkeep.end()


def open_session(around: Surroundings, *, read_only: bool = False) -> Opened:
    """Open the workspace, or make one where there is none; every note is readable again when this returns.

    A removal that was cut short is brought to its end first. `Session.problems` says what was found. Raises
    WorkspaceBusyError, WorkspaceError, MigrationError, LogUnreadableError or DraftError, and for a sealed one
    PassphraseError, RecoveryKeyError, KeyFileError, SealedError, SealUnavailableError or SealingError; then nothing
    stays open.
    """
    gone = _gone(around, read_only=read_only)
    upgrade = Upgrade(lambda layout: Backups(layout).make(around.clock()))
    with ExitStack() as until_open:
        workspace = open_workspace(around.root, around.clock(), around.new_id, upgrade, read_only=read_only)
        until_open.callback(workspace.close)
        opened = _opened(around, _unlocked(around, workspace))
        until_open.pop_all()
    opened.session.problems += gone
    return opened


def _gone(around: Surroundings, *, read_only: bool) -> tuple[Problem, ...]:
    """Go on with a removal that was cut short before anything is opened; what is half gone is not to be read."""
    if not read_only:
        return removal_resumed(around)
    if is_going(around):
        raise WorkspaceError("return-unfinished", folder=str(around.root))
    return ()


def _unlocked(around: Surroundings, workspace: Workspace) -> Workspace:
    """Return the workspace with its vault if it has a passphrase, once whatever was interrupted is done."""
    if not has_passphrase(workspace.layout):
        return workspace
    vault = unlock(workspace.layout, around.secret(), around.entropy)
    if not workspace.writable:
        return replace(workspace, vault=vault)
    settled = Sealing(workspace, this_disk()).settle(vault)
    return replace(workspace, vault=settled.vault, problems=(*workspace.problems, *settled.problems))


def _opened(around: Surroundings, workspace: Workspace) -> Opened:
    layout, vault = workspace.layout, workspace.vault
    lanes = PromisedLanes.at(this_disk(), layout, vault=vault)
    problems = (*workspace.problems, *lanes.open(writing=workspace.writable))
    drafts = DraftBook(layout, writable=workspace.writable, codec=vault.lines() if vault else None)
    problems += drafts.open()
    problems = tuple(dict.fromkeys((*problems, *resumed(workspace, lanes, drafts))))
    hidden = SyncFiles(state_folder(around.state, workspace.id)).hidden()
    record = Record(lanes, load_checkpoint(layout.view, vault), hidden)
    if record.strange:
        problems += (warning("log-lines-strange", count=record.strange),)
    device = DeviceFile(state_folder(around.state, workspace.id))
    authorship = Authorship(device, lambda: fingerprint(machine_id(), layout.root), around.user, around.new_id)
    session = Session(workspace, lanes, record, authorship, drafts, around.clock)
    session.problems = problems
    session.history.open()
    upkeep = Upkeep(session, lanes, record, authorship, Backups(layout), around.clock)
    return Opened(session, upkeep, lanes, record, device, authorship)
