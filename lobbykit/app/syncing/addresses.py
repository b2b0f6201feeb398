"""Where a mailbox is, as people write it: a folder, or the address of a CouchDB."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.sync.couch_address import read_address
from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.mailbox import MailboxError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.sync.mailbox import Mailbox


@dataclass(frozen=True, slots=True)
class Server:
    """What a server asks for.

    `ask` gets its password from a person, for a user on a host; `ca` is the file of a certificate authority that the
    team has beside those of the system.
    """

    ask: Callable[[str, str], str]
    passwords: MailboxPasswords
    ca: Path | None = None


@contextmanager
def mailbox_at(text: str, spoken: SpokenTeam, around: Surroundings, server: Server) -> Iterator[Mailbox]:
    """Give the mailbox at an address that somebody typed; a path may begin with `~`.

    A password comes from the system's keyring, else from `server.ask`, and is kept in the keyring, where there is one,
    once the visit went well. Raises AddressError, what `ask` raises, and SyncFilesError where nobody could remember
    that the keyring has it; MailboxError leaves the block as it came.
    """
    if not is_web_address(text):
        yield folder_mailbox(text, spoken.place.team, spoken.team.said.contact)
        return
    from lobbykit.sync.couch import CouchMailbox  # noqa: PLC0415 - slow to load, and a folder needs none of it
    from lobbykit.sync.couch_wire import Pace  # noqa: PLC0415 - as above

    address = read_address(text)
    known = server.passwords.kept(address)
    password = known or server.ask(address.user, address.host)
    pace = Pace(now=lambda: int(around.clock().timestamp() * 1000))
    try:
        with CouchMailbox(address, password, pace, ca=server.ca) as mailbox:
            yield mailbox
    except MailboxError as failure:
        server.passwords.went_wrong(address, failure)
        raise
    if not known:
        server.passwords.keep(address, password)


def folder_mailbox(text: str, team: str, contact: str) -> Mailbox:
    """Return the mailbox in a folder, for a team and whom its members call; `~` is one's own folder."""
    return FolderMailbox(Path(text).expanduser().absolute(), team, contact)


def is_web_address(text: str) -> bool:
    """Whether people mean a server: anything that begins with http:// or https://."""
    return text.strip().lower().startswith(("http://", "https://"))
