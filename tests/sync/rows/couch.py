"""A database on this computer, with a user for everybody of the team, that fails as a test says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.sync.couch.server import PASSWORD, CouchPlace, fake_server
from tests.sync.rows.world import ROLES

if TYPE_CHECKING:
    from tests.sync.couch.faults import Fault
    from tests.sync.rows.world import World


@dataclass
class Couch:
    """The database as laptops reach it."""

    place: CouchPlace
    how: dict[str, Any] = field(default_factory=lambda: {"env": {"LOBBYKIT_COUCHDB_PASSWORD": PASSWORD}})

    def address(self, user: str) -> str:
        return f"http://{user}@{self.place.server.host}/{self.place.db}"

    def faults(self, *some: Fault) -> None:
        """Let these things go wrong next, each once; what was to go wrong before must have."""
        fake = self.place.server.fake
        assert fake
        assert all(one.times == 0 for one in fake.world.faults), fake.world.faults
        fake.world.faults[:] = some

    def bodies(self) -> bytes:
        """Return all that was ever sent to the server."""
        fake = self.place.server.fake
        assert fake
        return b"\n".join(fake.world.bodies)


@contextmanager
def couch(_world: World) -> Iterator[Couch]:
    """Give a prepared database on a server of its own."""
    with fake_server() as server, server.place() as place:
        for name, role in ROLES.items():
            server.user(name, ["organizer"] if role == "organizer" else [])
        place.let_in(*ROLES)
        yield Couch(place)
