"""A server that tests may make databases and users on: the fake one, or a real one named by its address."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from secrets import token_hex
from typing import Any

import httpx

from lobbykit.sync.couch import CouchMailbox
from lobbykit.sync.couch_address import CouchAddress, read_address
from lobbykit.sync.couch_prepare import Prepared, prepare
from lobbykit.sync.couch_wire import Pace
from tests.sync.couch.fake import FakeCouch

OK, CONFLICT = 200, 409
TEAM = {"ana": [], "ben": [], "cleo": ["organizer"]}
NOON = 1_795_435_200_000
PASSWORD = "otter-4711"  # noqa: S105 - of a user that lives as long as a test


def trusting(url: str) -> ssl.SSLContext:
    """Return a context that is quickly made where it is not needed."""
    return ssl.create_default_context() if url.startswith("https") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass
class Clock:
    """What a test says that time is; nothing waits."""

    ms: int = NOON
    waits: list[float] = field(default_factory=list)
    seconds: float = 30.0
    numbers: count[int] = field(default_factory=lambda: count(1))

    def pace(self) -> Pace:
        return Pace(
            now=lambda: self.ms,
            wait=self.waits.append,
            chance=lambda: 0.5,
            fresh=lambda: token_hex(16),
            seconds=self.seconds,
        )


@dataclass
class CouchPlace:
    """A prepared database, and users who belong to its team."""

    server: Server
    db: str
    clock: Clock = field(default_factory=Clock)
    opened: list[CouchMailbox] = field(default_factory=list)
    is_guarded: bool = True
    through: str = ""

    def address(self, user: str) -> CouchAddress:
        """Give the address for a user; a proxy in between speaks plain http on loopback."""
        place = f"http://{user}@{self.through}" if self.through else f"{self.server.scheme}://{user}@{self.server.host}"
        return read_address(f"{place}/{self.db}")

    def client(self, user: str) -> httpx.Client:
        """Give a client that asks as a user whatever a test wants, past the program."""
        base = f"{self.server.scheme}://{self.server.host}{self.path()}"
        return httpx.Client(base_url=base, auth=(user, PASSWORD), verify=trusting(base))

    def mailbox(self, user: str, password: str = PASSWORD, **more: Any) -> CouchMailbox:
        found = CouchMailbox(self.address(user), password, self.clock.pace(), **more)
        self.opened.append(found)
        return found

    def prepare(self) -> Prepared:
        return prepare(self.address(self.server.admin), self.server.secret, self.clock.pace())

    def let_in(self, *names: str) -> None:
        """Let users in by name, so that tests at the same time may share them."""
        security = self.server.ask("GET", self.path("_security"))
        security["members"]["names"] = [*security["members"].get("names", []), *names]
        self.server.ask("PUT", self.path("_security"), security)

    def path(self, id_: str = "") -> str:
        return f"/{self.db}/{id_}".rstrip("/")

    def recreate(self) -> None:
        self.server.ask("DELETE", self.path())
        self.prepare()
        self.let_in(*TEAM)

    def delete(self, id_: str) -> None:
        """Delete a document as the administrator of the server may."""
        rev = self.server.ask("GET", self.path(id_))["_rev"]
        self.server.ask("DELETE", f"{self.path(id_)}?rev={rev}")

    def junk(self, id_: str, rev: str = "9-" + "f" * 32, raw: bytes = b"junk") -> None:
        """Put another version into a document that wins over what is there."""
        self.let_in_other_versions()
        doc = {"_id": id_, "_rev": rev, "v": 1, "b": b64encode(raw).decode()}
        self.server.ask("POST", self.path("_bulk_docs"), {"new_edits": False, "docs": [doc]})

    def let_in_other_versions(self) -> None:
        """Take the validator away from pouchdb-server: with any, its documents take no version beside the winner."""
        if self.server.kind == "pouchdb-server" and self.is_guarded:
            self.is_guarded = False
            rev = self.server.ask("GET", self.path("_design/lobbykit")).get("_rev")
            self.server.ask("DELETE", self.path(f"_design/lobbykit?rev={rev}"))

    def number(self) -> int:
        return int(str(self.server.ask("GET", self.path())["update_seq"]).partition("-")[0])


@dataclass
class Server:
    """One server, as its administrator."""

    kind: str
    url: str
    fake: FakeCouch | None = None

    def __post_init__(self) -> None:
        parts = httpx.URL(self.url)
        self.scheme, self.admin, self.secret = parts.scheme, parts.username, parts.password
        self.host = parts.netloc.decode()
        self._client = httpx.Client(
            base_url=f"{self.scheme}://{self.host}", auth=(self.admin, self.secret), verify=trusting(self.url)
        )

    def close(self) -> None:
        self._client.close()

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        return self._client.request(method, path, json=body).raise_for_status().json()

    @contextmanager
    def place(self) -> Iterator[CouchPlace]:
        """Give a database and its users, `ana`, `ben` and the organizer `cleo`, and take them away again."""
        place = CouchPlace(self, f"lk-{token_hex(4)}")
        place.prepare()
        place.let_in(*TEAM)
        for user, roles in TEAM.items():
            if self._client.get(f"/_users/org.couchdb.user:{user}").status_code != OK:
                self.user(user, roles)
        try:
            yield place
        finally:
            for one in place.opened:
                one.__exit__(None, None, None)
            self._client.delete(place.path())

    @contextmanager
    def stranger(self, roles: list[str]) -> Iterator[str]:
        """Give a user of a name that nobody had, and take it away again."""
        name = f"u{token_hex(4)}"
        self.user(name, roles)
        try:
            yield name
        finally:
            self.remove_user(name)

    def user(self, name: str, roles: list[str]) -> None:
        """Make a user; one that somebody else made meanwhile is as good."""
        id_ = f"org.couchdb.user:{name}"
        doc = {"_id": id_, "name": name, "password": PASSWORD, "roles": roles, "type": "user"}
        made = self._client.put(f"/_users/{id_}", json=doc)
        if made.status_code != CONFLICT:
            made.raise_for_status()

    def remove_user(self, name: str) -> None:
        id_ = f"org.couchdb.user:{name}"
        there = self._client.get(f"/_users/{id_}")
        if there.status_code == OK:
            self.ask("DELETE", f"/_users/{id_}?rev={there.json()['_rev']}")


@contextmanager
def fake_server() -> Iterator[Server]:
    with FakeCouch() as fake:
        server = Server("fake", fake.url, fake)
        try:
            yield server
        finally:
            server.close()


@contextmanager
def real_server(kind: str, url: str) -> Iterator[Server]:
    server = Server(kind, url)
    try:
        yield server
    finally:
        server.close()
