"""States of syncing, of a team and of a laptop that goes back: how each comes about on the stage, and is taken back."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from lobbykit.app.sending import mark_read, what_will_be_sent
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, team_desk
from lobbykit.app.syncing.sync_shown import Told, told
from lobbykit.app.team_desk import Founding
from lobbykit.domain.problem import warning
from lobbykit.store.device_file import state_folder
from lobbykit.store.mailbox_choice import MailboxChoice
from lobbykit.sync.outcome import Outcome
from lobbykit.ui.panes.sync.pages import SyncPage
from lobbykit.ui.place import Place
from tests.window.stage import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.window.stage import Stage

SHARE = "/media/robin/PEACE-LOBBY"
EARLIER = "/home/robin/Nextcloud/Lobby day 2026/Shared with everybody/notes"


def _in_team(stage: Stage, *, is_sealed: bool = True) -> None:
    """Found a team on the stage, always with the same keys; cleared away, the workspace belongs to none."""
    bench, around = stage.bench, stage.bench.around
    numbers = count(1)
    bench.around = replace(
        around,
        entropy=lambda size: hashlib.sha512(str(next(numbers)).encode()).digest()[:size],
        new_id=lambda: "7ea0" * 8,
    )
    team_desk(bench).found(Founding("Sample Peace Lobby", "Robin Sample", "555-0100", is_sealed=is_sealed))
    layout, state = bench.session.workspace.layout, state_folder(around.state, bench.session.workspace.id)

    def back() -> None:
        bench.around = around
        layout.team.unlink()
        shutil.rmtree(layout.envelopes)
        shutil.rmtree(state / "sync", ignore_errors=True)
        for file in state.glob("keys*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        stage.program.sync.visits.last = None
        stage.program.sync.show(SyncPage.SYNC)

    stage.later.append(back)


def _at(stage: Stage, page: SyncPage = SyncPage.SYNC) -> QWidget:
    stage.window.go(Place.SYNC.value)
    stage.program.sync.show(page)
    return stage.window


def waiting(stage: Stage) -> QWidget:
    """Show a mailbox that was chosen, before all was read."""
    _in_team(stage)
    choose(stage.bench, mailbox_choice(stage.bench).choosing(EARLIER).choosing(SHARE))
    return _at(stage)


def synced(stage: Stage) -> QWidget:
    """Show what came of a visit to a folder that is there, with what somebody should know."""
    _in_team(stage)
    share = stage.laptop.folder / "share"
    share.mkdir(exist_ok=True)
    stage.later.append(lambda: shutil.rmtree(share))
    choose(stage.bench, mailbox_choice(stage.bench).choosing(str(share)))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    stage.program.sync.visits.begin()
    until(lambda: not stage.program.sync.visits.busy)
    choose(stage.bench, MailboxChoice((SHARE, EARLIER), (SHARE,), is_automatic=True))
    outcome = Outcome(3, 2, 9, 4, 2, [], [warning("sync-put-back", count=2)], finished=True)
    stage.program.sync.visits.last = told(stage.bench.catalogue, outcome)
    return _at(stage)


def refused(stage: Stage) -> QWidget:
    """Show a visit to a stick that was pulled out."""
    _in_team(stage)
    choose(stage.bench, MailboxChoice((SHARE,), (SHARE,)))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    stage.program.sync.visits.begin()
    until(lambda: not stage.program.sync.visits.busy)
    assert isinstance(stage.program.sync.visits.last, Told)
    return _at(stage)
