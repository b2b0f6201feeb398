"""Which mailboxes this workspace was synced with on this computer, and whether it may do so by itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.store.private_files import UnboundedFileError, make_folder, read_bounded, write_whole
from lobbykit.store.sync_files import SyncFilesError

if TYPE_CHECKING:
    from pathlib import Path

MOST = 5
_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class MailboxChoice:
    """`recent` are addresses, the chosen one first; `by_hand` those that a person has visited to the end.

    `ca` is the file of the team's own certificate authority, for servers; "" for none.
    """

    recent: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()
    is_automatic: bool = False
    ca: str = ""

    @property
    def chosen(self) -> str:
        """The address that is used now, "" for none."""
        return self.recent[0] if self.recent else ""

    @property
    def may_be_automatic(self) -> bool:
        """Whether a person has used the chosen one once."""
        return bool(self.chosen) and self.chosen in self.by_hand

    def choosing(self, address: str) -> MailboxChoice:
        """Return it with this address chosen."""
        return replace(self, recent=(address, *(one for one in self.recent if one != address))[:MOST])

    def visited(self) -> MailboxChoice:
        """Return it after a person has visited the chosen one to the end."""
        return replace(self, by_hand=(self.chosen, *(one for one in self.by_hand if one != self.chosen))[:MOST])


def read_choice(state: Path) -> MailboxChoice:
    """Return what is kept in the state folder of a workspace; what cannot be read counts as never chosen."""
    try:
        told = json.loads(read_bounded(_file(state), _LIMIT))
    except (OSError, UnboundedFileError, ValueError, RecursionError):
        return MailboxChoice()
    match told:
        case {"recent": list(recent), "by_hand": list(by_hand), "is_automatic": bool(automatic)}:
            visited, ca = tuple(map(str, by_hand))[:MOST], told.get("ca")
            return MailboxChoice(tuple(map(str, recent))[:MOST], visited, automatic, ca if isinstance(ca, str) else "")
    return MailboxChoice()


def keep_choice(state: Path, choice: MailboxChoice) -> None:
    """Keep it; raise SyncFilesError."""
    try:
        make_folder(state / "sync")
        write_whole(_file(state), json.dumps(asdict(choice)).encode())
    except OSError as error:
        raise SyncFilesError("sync-memory-not-kept", reason=error.strerror or type(error).__name__) from error


def _file(state: Path) -> Path:
    return state / "sync" / "choice.json"
