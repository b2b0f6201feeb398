"""What to remember of a database between two visits: where we stopped, and of which database that was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lobbykit.domain.canonical import Json

WEEK = 7 * 24 * 3_600_000
"""How many ms after an inventory of everything the next one is due."""
_START = "0"
_LONGEST = 20_000
_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Database:
    """Which database answers: the server's id, what tells the database from one that had its name, its last number."""

    server: str
    db: str
    number: int | None


@dataclass(frozen=True, slots=True)
class CouchMemory:
    """Where we stopped in the feed of a database; `full` is when it was last read from its beginning, in ms."""

    server: str
    db: str
    since: str | int
    full: int

    def plain(self) -> Json:
        """Return it as JSON."""
        return {"v": 1, "server": self.server, "db": self.db, "since": self.since, "full": self.full}

    def after(self, since: str | int) -> CouchMemory:
        """Return it when everything before `since` is safe."""
        return replace(self, since=since)


def read_memory(told: Json) -> CouchMemory | None:
    """Return what was remembered, None for anything else."""
    kept: Any = told
    if not isinstance(kept, dict) or kept.keys() != {"v", "server", "db", "since", "full"} or kept["v"] != 1:
        return None
    if not (isinstance(kept["server"], str) and isinstance(kept["db"], str) and type(kept["full"]) is int):
        return None
    return CouchMemory(kept["server"], kept["db"], kept["since"], kept["full"]) if is_place(kept["since"]) else None


def go_on(known: CouchMemory | None, database: Database, now: int) -> CouchMemory:
    """Return where to go on: at the beginning unless it is certain that nothing before our place can be missing.

    It begins again at another server or database, at one that went back, and a week after the last time.
    """
    again = CouchMemory(database.server, database.db, _START, now)
    if known is None or (known.server, known.db) != (database.server, database.db):
        return again
    ours = number_of(known.since)
    if ours is not None and database.number is not None and database.number < ours:
        return again
    return known if 0 <= now - known.full < WEEK else again


def from_the_beginning(known: CouchMemory) -> CouchMemory | None:
    """Return the same at its beginning, None when that is where it is."""
    return None if known.since == _START else replace(known, since=_START)


def is_place(value: object) -> bool:
    """Whether a value can be a place in a feed."""
    return type(value) is int or (isinstance(value, str) and 0 < len(value) <= _LONGEST)


def number_of(since: object) -> int | None:
    """Return the number that a place in a feed begins with, None where it has none."""
    if type(since) is int:
        return since
    digits = since.partition("-")[0] if isinstance(since, str) else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS else None
