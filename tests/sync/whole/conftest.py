"""Places for the contract that every mailbox keeps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sync.places import COUCHES, PLACES, Place

if TYPE_CHECKING:
    from lobbykit.sync.mailbox import Mailbox
    from tests.sync.couch.server import CouchPlace


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Give a place of every kind, one after the other."""
    with PLACES[request.param](tmp_path) as found:
        yield found


@pytest.fixture
def mailbox_pair(place: Place) -> tuple[Mailbox, Mailbox]:
    """Give the mailboxes of ana and ben on one place."""
    return place.mailbox("ana"), place.mailbox("ben")


@pytest.fixture(params=COUCHES)
def couch(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CouchPlace]:
    """Give a database on a server of every kind."""
    with COUCHES[request.param](tmp_path) as found:
        yield found
