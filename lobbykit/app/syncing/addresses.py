"""Where a mailbox is, as people write it: a folder, or the address of a CouchDB."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.sync.folder import FolderMailbox

if TYPE_CHECKING:
    from lobbykit.sync.mailbox import Mailbox


def is_web_address(text: str) -> bool:
    """Whether people mean a server: anything that begins with http:// or https://."""
    return text.strip().lower().startswith(("http://", "https://"))


def folder_mailbox(text: str, team: str, contact: str) -> Mailbox:
    """Return the mailbox in a folder; a path as it was typed, with `~` for one's own folder."""
    return FolderMailbox(Path(text).expanduser().absolute(), team, contact)
