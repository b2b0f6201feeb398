"""What tests of sync share: a bench in a team, mailboxes that wait for a test, and a mailbox that fails."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.sending import mark_read, what_will_be_sent
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, team_desk
from lobbykit.app.team_desk import Founding
from lobbykit.sync.mailbox import MailboxError
from tests.sync_world import Box

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


def found_team(bench: Workbench, *, is_sealed: bool = True) -> None:
    """Found a team of one organizer."""
    team_desk(bench).found(Founding("Peace Lobby", "Olga", "555-0100", is_sealed=is_sealed))


def choose_folder(bench: Workbench, folder: Path) -> None:
    """Choose a folder that is there as the mailbox, everything being read."""
    folder.mkdir(exist_ok=True)
    choose(bench, mailbox_choice(bench).choosing(str(folder)))
    mark_read(bench, what_will_be_sent(bench))


@dataclass
class WaitingBox(Box):
    """A mailbox whose first answer comes when a test lets it."""

    go_on: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)
    threads: set[int] = field(default_factory=set)

    def pull(self, memory, again):
        self.threads.add(threading.get_ident())
        self.asked.set()
        assert self.go_on.wait(20)
        yield from super().pull(memory, again)


class GoneBox(Box):
    """A mailbox that went away."""

    def pull(self, memory, again):
        raise MailboxError("mailbox-gone", name="stick")
        yield
