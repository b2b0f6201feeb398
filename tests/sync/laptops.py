"""Letters to put into mailboxes, and what a laptop with a memory does with one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from lobbykit.sync.mailbox import Arrival, Letter, Mailbox

if TYPE_CHECKING:
    from lobbykit.domain.canonical import Json

DEVS = {"ana": "a" * 16, "ben": "b" * 16, "cleo": "c" * 16}


def letter(number: int, user: str = "ana", *, size: int = 300, dev: str = "", label: str = "") -> Letter:
    """Return a letter of so many bytes; the same for the same arguments."""
    raw = Random(f"{number} {user} {size} {dev} {label}").randbytes(size)  # noqa: S311 - the same in every run
    sum_ = hashlib.sha256(raw).hexdigest()
    return Letter(raw, sum_, user, dev or DEVS[user], label or f"{number:08d}-{number:08d}")


def letters(count: int, user: str = "ana", *, size: int = 300) -> list[Letter]:
    return [letter(number, user, size=size) for number in range(1, count + 1)]


def sums_of(many: Iterable[Letter]) -> set[str]:
    return {one.sum for one in many}


@dataclass
class Laptop:
    """Pulls, remembers, and holds what came, by its sum; `places` says where each lay, `came` counts arrivals."""

    mailbox: Mailbox
    memory: Json = None
    held: dict[str, bytes] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    troubles: list[Arrival] = field(default_factory=list)
    came: int = 0

    def pull(self, again: Iterable[str] = ()) -> set[str]:
        """Take in everything that is new; return the sums of what came."""
        new: set[str] = set()
        for batch in self.mailbox.pull(self.memory, list(again)):
            new |= self.take(batch.arrivals)
            self.memory = batch.memory
        return new

    def take(self, arrivals: Iterable[Arrival]) -> set[str]:
        new: set[str] = set()
        for one in arrivals:
            self.came += 1
            if one.raw is None:
                self.troubles.append(one)
                continue
            sum_ = hashlib.sha256(one.raw).hexdigest()
            self.held[sum_], self.places[sum_] = one.raw, one.place
            new.add(sum_)
        return new
