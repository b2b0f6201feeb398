"""Where the team's notes are exchanged, as an organizer writes it: an https address, or words that say which folder."""

from __future__ import annotations

import re

from lobbykit.content.kits.head_file import is_mailbox
from lobbykit.domain.problem import Read, error
from lobbykit.domain.team_body import LONGEST_TEXT

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_SECRET = re.compile(r"://[^/]*:[^/]*@")


def read_mailbox(typed: str) -> Read[str]:
    """Return what is to be said of the mailbox, "" for nothing, or why it cannot be said.

    An address must be `https`, and never carries a password: everybody with the file would read it.
    """
    text = " ".join(typed.split())
    if len(text) > LONGEST_TEXT:
        return Read(None, (error("mailbox-text-long", most=LONGEST_TEXT),))
    if not _ADDRESS.match(text):
        return Read(text)
    if _SECRET.search(text):
        return Read(None, (error("mailbox-text-secret"),))
    return Read(text) if is_mailbox(text) else Read(None, (error("mailbox-text-insecure"),))


def is_address(mailbox: str) -> bool:
    """Whether a mailbox is an address, and no words about a folder."""
    return mailbox.startswith("https://")
