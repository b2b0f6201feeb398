"""Laptops of one team, a mailbox in memory, and visits between them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.syncing.holdings import Holdings
from lobbykit.app.syncing.visiting import visited
from lobbykit.store.device_file import state_folder
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.sync_files import SyncFiles
from lobbykit.sync.exchange import Exchange
from lobbykit.sync.mailbox import Addressed, Arrival, Batch, Letter, Mailbox, Put
from lobbykit.sync.memory import from_json
from lobbykit.sync.seal import Keys, new_keys
from tests.sessions import Laptop

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened
    from lobbykit.domain.canonical import Json
    from lobbykit.domain.op import Value
    from lobbykit.sync.outcome import Outcome
    from lobbykit.sync.statement import Statement
    from lobbykit.sync.trust import Standing

TEAM = "7ea0" * 8


@cache
def keys_for(name: str) -> Keys:
    """Return the same keys for the same name, new ones in every run."""
    return new_keys(hashlib.sha256(name.encode()).digest())


@dataclass
class OpenTeam:
    """A team whose members are named by a test: `ins` are users by key, `organizers` keys that may read all."""

    ins: dict[str, str] = field(default_factory=dict)
    organizers: list[Keys] = field(default_factory=list)
    outs: dict[str, dict[str, int]] = field(default_factory=dict)
    is_sealed: bool = True
    id: str = TEAM
    readers_since: frozenset[str] = frozenset()

    @property
    def fingerprint(self) -> str:
        return repr((sorted(self.ins.items()), sorted(self.outs.items()), [one.pub for one in self.organizers]))

    def standing(self, pub: str, user: str) -> Standing:
        if pub in self.outs:
            return "out"
        if pub not in self.ins:
            return "waiting"
        return "in" if self.ins[pub] == user or self.is_organizer(pub) else "other-user"

    def honours(self, pub: str, dev: str, last: int) -> bool:
        return last <= self.outs.get(pub, {}).get(dev, 0)

    def is_organizer(self, pub: str) -> bool:
        return pub not in self.outs and pub in {one.pub for one in self.organizers}

    def recipients(self, own: str) -> tuple[str, ...]:
        return tuple(sorted({own, *(one.recipient for one in self.organizers if one.pub not in self.outs)}))

    def let_in(self, user: str, *, organizer: bool = False) -> Keys:
        """Let a user in and return the keys."""
        keys = keys_for(user)
        self.ins[keys.pub] = user
        if organizer and keys not in self.organizers:
            self.organizers.append(keys)
        return keys


@dataclass
class Member:
    """Membership in an OpenTeam, for a laptop on which one person works."""

    trust: OpenTeam
    user: str
    heard: list[Statement] = field(default_factory=list)

    @property
    def keys(self) -> Mapping[str, Keys]:
        return {self.user: keys_for(self.user)}

    @property
    def introduction(self) -> Mapping[str, Value] | None:
        return None if keys_for(self.user).pub in self.trust.ins else {"name": self.user}

    def readers_let_in(self, pub: str) -> frozenset[str]:
        return self.trust.readers_since if self.trust.is_organizer(pub) else frozenset()

    def own_recipients(self, user: str) -> Sequence[str]:
        return (keys_for(user).recipient,)

    def hear(self, statement: Statement) -> None:
        self.heard.append(statement)


@dataclass
class Box:
    """A mailbox in memory; a test changes `files` as hostile folders do."""

    files: dict[str, bytes] = field(default_factory=dict)
    name: str = "box"
    reads: int = 0
    skew: float | None = None

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        seen = dict(memory) if isinstance(memory, dict) else {}
        new = [place for place, raw in self.files.items() if seen.get(place) != _sum(raw) or place in again]
        for number, place in enumerate(new, 1):
            self.reads += 1
            seen[place] = _sum(self.files[place])
            yield Batch((Arrival(place, self.files[place]),), dict(seen), number, len(new))

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        there = set(map(_sum, self.files.values()))
        return frozenset(one.sum for one in letters) - there

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        for one in letters:
            self.files[f"{one.dev}/{one.label}-{one.sum[:16]}.lkb"] = one.raw
        return tuple(Put(one.sum) for one in letters)


def holdings(opened: Opened, laptop: Laptop, team: OpenTeam, mailbox: str = "box") -> Holdings:
    """Return what an open workspace holds, for one who works there under the laptop's user."""
    session = opened.session
    files = SyncFiles(state_folder(laptop.around.state, session.workspace.id))
    shelf = EnvelopeShelf(session.workspace.layout, session.workspace.vault)
    return Holdings(session, opened.lanes, (shelf, files), Member(team, session.user), mailbox)


def visit(opened: Opened, laptop: Laptop, team: OpenTeam, mailbox: Mailbox) -> Outcome:
    """Visit a mailbox from an open workspace."""
    here = holdings(opened, laptop, team, mailbox.name)
    files = SyncFiles(state_folder(laptop.around.state, opened.session.workspace.id))
    return visited(Exchange(mailbox, here, from_json(files.memory(mailbox.name))), lambda _done, _total: None)


def laptop_of(user: str, folder: Path) -> Laptop:
    """Return the laptop of one person."""
    return Laptop(folder / user, user)


def random_bytes(count: int) -> bytes:
    """Return bytes of chance."""
    return os.urandom(count)


def _sum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
