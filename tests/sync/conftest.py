"""A server that speaks as CouchDB does, for one test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sync.couch.server import CouchPlace, fake_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sync.couch.fake import World


@pytest.fixture
def fake() -> Iterator[CouchPlace]:
    """Give a prepared database on a server that can fail in every way."""
    with fake_server() as server, server.place() as place:
        place.clock.seconds = 5
        yield place
        place.server.fake.world.faults.clear()


@pytest.fixture
def world(fake: CouchPlace) -> World:
    """Give what the server of `fake` knows, and what it was asked since this was taken."""
    assert fake.server.fake is not None
    found = fake.server.fake.world
    for record in (found.asked, found.bodies, found.headers):
        record.clear()
    return found
