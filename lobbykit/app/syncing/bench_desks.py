"""Sync and team of the workspace that the window works on."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.people import person_called
from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords
from lobbykit.app.syncing.sync_desk import Me, SyncDesk
from lobbykit.app.team_desk import TeamDesk
from lobbykit.store.device_file import state_folder
from lobbykit.store.mailbox_choice import MailboxChoice, keep_choice, read_choice

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench


def own_name(bench: Workbench) -> str:
    """Return the name of whoever works here, where nobody gave one the short one that notes are written under."""
    user = bench.session.user
    person = person_called(bench.view, user)
    return person.name if person else user


def sync_desk(bench: Workbench) -> SyncDesk:
    """Return a desk for syncing that sees the team as it is now."""
    return SyncDesk(bench.opened, bench.around, Me(own_name(bench), platform.system() or "-"))


def team_desk(bench: Workbench) -> TeamDesk:
    """Return a desk for what people do with their team."""
    return TeamDesk(bench.opened, bench.around, DeviceWords.shipped())


def mailbox_choice(bench: Workbench) -> MailboxChoice:
    """Return which mailboxes were used here."""
    return read_choice(state_folder(bench.around.state, bench.session.workspace.id))


def mailbox_passwords(bench: Workbench) -> MailboxPasswords:
    """Return what will be known of passwords for mailboxes on servers as long as the window is there."""
    return MailboxPasswords(bench.around.ring, state_folder(bench.around.state, bench.session.workspace.id))


def choose(bench: Workbench, choice: MailboxChoice) -> None:
    """Keep which mailboxes are used here; raise SyncFilesError."""
    keep_choice(state_folder(bench.around.state, bench.session.workspace.id), choice)
