"""Makers of sessions: workspaces in a test's own folder, clocks that tests set, and what other laptops write."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create
from lobbykit.app.opening import Opened, open_session
from lobbykit.app.surroundings import Surroundings
from lobbykit.domain.op import Link, Op, Value, set_op
from lobbykit.domain.op_shape import FIRST, KIND

if TYPE_CHECKING:
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity

NOTE: Mapping[str, Value] = {"office": "A000001", "author": "Ana", "date": "2026-11-22", "summary": "They listened."}
PASSPHRASE = "five words are quite enough"  # noqa: S105 - seals nothing but tests
_IDS = [itertools.count(1)]


def start_ids(place: int) -> None:
    """Go on from a place of its own, 0 to 2³² - 1, which leaves room for 2³² ids."""
    _IDS[0] = itertools.count((place << 32) + 1)


def new_id() -> str:
    """Return an id that no other call returned."""
    return f"{next(_IDS[0]) * 0x9E3779B97F4A7C15F39CC0605CEDC835 & (1 << 128) - 1:032x}"


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Laptop:
    """One computer with one workspace."""

    folder: Path
    user: str | None = "ana"
    clock: Clock = field(default_factory=Clock)

    def ask(self) -> str:
        """Say the passphrase."""
        return PASSPHRASE

    @property
    def around(self) -> Surroundings:
        return Surroundings(
            self.folder / "workspace", self.folder / "state", self.user, self.clock, new_id, os.urandom, self.ask
        )

    def open(self, *, read_only: bool = False) -> Opened:
        return open_session(self.around, read_only=read_only)


@dataclass
class Elsewhere:
    """Another laptop, known by the ops that come from it."""

    dev: str = "e" * 16
    user: str = "ben"
    _link: Link | None = None

    def writes(self, entity: str, fields: Mapping[str, Value], seen: Entity | None = None, ms: int = 0) -> Op:
        """Write fields of an entity as it was seen there; a new one when nothing was."""
        link = self._link or Link(self.dev, self.user, 1, FIRST, 0)
        values = fields if seen else {KIND: "note", **fields}
        op = set_op(link, entity, ms, values, {path: seen.seen(path) for path in fields} if seen else {})
        self._link = link.after(op)
        return op


def noted(session: Session, **fields: Value) -> Entity:
    """Save a note and return it."""
    entity = new_id()
    assert session.apply(Create(entity, "note", {**NOTE, **fields})).value
    return seen(session, entity)


def seen(session: Session, entity: str) -> Entity:
    """Return an entity that is there."""
    found = session.entity(entity)
    assert found is not None
    return found


def summaries(session: Session) -> Iterator[str]:
    """Yield the summaries of the notes that are not deleted, sorted."""
    rows = session.view.table("notes").all()
    yield from sorted(str(row.get("summary")) for row in rows if not row["deleted"])
