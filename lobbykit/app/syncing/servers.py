"""Servers that the window syncs with: what of them is shown, what is typed of one, and how a visit begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.syncing.addresses import is_web_address
from lobbykit.app.syncing.server_visit import ServerVisit, SignIn
from lobbykit.sync.couch_address import AddressError, in_the_name_of, read_address, without_password
from lobbykit.sync.mailbox import MailboxError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords, Standing
    from lobbykit.domain.problem import LobbykitError
    from lobbykit.store.mailbox_choice import MailboxChoice
    from lobbykit.sync.couch_address import CouchAddress


@dataclass(frozen=True, slots=True)
class ServerShown:
    """The chosen mailbox where it is on a server: who signs in where, and how the password stands.

    `ca` is the file of the team's own authority, "" for none; `may_by_itself` whether the next visit needs nobody.
    """

    user: str
    host: str
    password: Standing
    may_by_itself: bool
    ca: str = ""

    @property
    def must_ask(self) -> bool:
        """Whether somebody has to say something before a visit can begin."""
        return self.password != "kept"  # noqa: S105 - a standing


def server_shown(choice: MailboxChoice, passwords: MailboxPasswords) -> ServerShown | None:
    """Return what is shown of the chosen server, None where none or a folder is chosen."""
    address = server_of(choice.chosen)
    if address is None:
        return None
    standing, alone = passwords.standing(address), passwords.may_by_itself(address)
    return ServerShown(address.user, address.host, standing, alone, choice.ca)


def server_of(chosen: str) -> CouchAddress | None:
    """Return the server that an address names, None for a folder and for what is no address any more."""
    try:
        return read_address(chosen) if is_web_address(chosen) else None
    except AddressError:
        return None


def typed_server(typed: str, user: str) -> tuple[CouchAddress, str]:
    """Return the address that somebody typed, in the name of a user where it holds none, and a password within it.

    Raises AddressError, which repeats nothing of what was typed.
    """
    address, password = without_password(typed)
    return read_address(in_the_name_of(address, user)), password


def proposed(said: str, choice: MailboxChoice, user: str) -> str:
    """Return what the team says of its mailbox where it is another than the chosen one, "" for nothing to propose.

    An address comes in the name of a user; anything else is in the words of an organizer.
    """
    if not is_web_address(said):
        return "" if choice.chosen else said
    address, chosen = server_of(in_the_name_of(said, user)), server_of(choice.chosen)
    if address and chosen and (address.server, address.db) == (chosen.server, chosen.db):
        return ""
    return in_the_name_of(said, user)


def begun(
    choice: MailboxChoice, passwords: MailboxPasswords, typed: tuple[str, bool], clock: Callable[[], datetime]
) -> ServerVisit:
    """Return a visit to the chosen server with what was `typed`: a password, "" for none, and whether it is to be kept.

    Else it is what was laid ready, else what the keyring has. Raises AddressError, and MailboxError without a password.
    """
    address, (password, keep) = read_address(choice.chosen), typed
    given = password or passwords.take_ready(address)
    found = given or passwords.kept(address)
    if not found:
        raise MailboxError("mailbox-no-password", user=address.user, host=address.host)
    return ServerVisit(SignIn(address, found, keep and bool(given), Path(choice.ca) if choice.ca else None), clock)


def ended(visit: ServerVisit, passwords: MailboxPasswords, failure: LobbykitError | None, *, is_whole: bool) -> None:
    """Keep or forget the password of a visit as it deserves; raise SyncFilesError. A visit half made proves nothing."""
    one = visit.sign_in
    if failure is not None:
        passwords.went_wrong(one.address, failure)
    elif is_whole:
        passwords.went_well(one.address)
        if one.keep:
            passwords.keep(one.address, one.password)
