"""The places that mailboxes can be in: what the contract that all of them keep is held against.

A new kind of mailbox joins with one entry in PLACES. Real servers join where a variable names one, as its
administrator: LOBBYKIT_COUCHDB_URL (CouchDB), LOBBYKIT_POUCHDB_URL (npm's pouchdb-server), like
http://admin:password@127.0.0.1:5984.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lobbykit.sync.folder import FolderMailbox
from tests.sync.couch.server import CouchPlace, fake_server, real_server

if TYPE_CHECKING:
    from lobbykit.sync.mailbox import Mailbox

COUCHDB, POUCHDB = "LOBBYKIT_COUCHDB_URL", "LOBBYKIT_POUCHDB_URL"


class Place(Protocol):
    """Somewhere that several people reach, each through a mailbox of their own: `ana`, `ben` and `cleo`."""

    def mailbox(self, user: str) -> Mailbox: ...


@contextmanager
def _fake(_folder: Path) -> Iterator[CouchPlace]:
    with fake_server() as server, server.place() as place:
        yield place


@dataclass(frozen=True)
class SharedFolder:
    """A folder that all three reach; it knows no users."""

    folder: Path

    def mailbox(self, _user: str) -> Mailbox:
        return FolderMailbox(self.folder, "0123456789abcdef" * 2, "Olga")


@contextmanager
def _shared(folder: Path) -> Iterator[SharedFolder]:
    share = folder / "share"
    share.mkdir(exist_ok=True)
    yield SharedFolder(share)


def _real(kind: str, variable: str) -> Callable[[Path], AbstractContextManager[CouchPlace]]:
    @contextmanager
    def opened(_folder: Path) -> Iterator[CouchPlace]:
        with real_server(kind, os.environ[variable]) as server, server.place() as place:
            yield place

    return opened


COUCHES: dict[str, Callable[[Path], AbstractContextManager[CouchPlace]]] = {"fake": _fake}
for _kind, _variable in (("pouchdb-server", POUCHDB), ("couchdb", COUCHDB)):
    if os.environ.get(_variable):
        COUCHES[_kind] = _real(_kind, _variable)

PLACES: dict[str, Callable[[Path], AbstractContextManager[Place]]] = {"folder": _shared, **COUCHES}
