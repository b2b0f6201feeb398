"""Mailboxes: places that list, give and keep envelopes; they are never trusted, and nothing depends on their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lobbykit.domain.canonical import Json
    from lobbykit.domain.problem import Problem


class MailboxError(LobbykitError):
    """A mailbox that cannot be used now: not there, not reached, refused. What is held here is untouched."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An envelope on its way: its bytes, their SHA-256 (64 hex digits), and how it calls itself in a mailbox.

    `user` and `dev` are whose space it goes to, `label` is of `[a-z0-9-]`, like `00000001-00000020` or `join`.
    """

    raw: bytes
    sum: str
    user: str
    dev: str
    label: str


class Addressed(Protocol):
    """What a letter says on its outside."""

    @property
    def sum(self) -> str:
        """The SHA-256 of its bytes."""

    @property
    def user(self) -> str:
        """Who."""

    @property
    def dev(self) -> str:
        """On which device."""

    @property
    def label(self) -> str:
        """How it calls itself."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something found in a mailbox: where (to ask for it again, and to name it), and what it holds.

    `raw` is None for what is not there yet or cannot be had; `problem` then says why.
    """

    place: str
    raw: bytes | None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Some arrivals, and what to remind the mailbox of once they are safe; `done` of `total` were looked at."""

    arrivals: tuple[Arrival, ...]
    memory: Json
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Put:
    """What became of one letter: kept and read back (or known to be there), or refused with a reason."""

    sum: str
    problem: Problem | None = None


class Mailbox(Protocol):
    """One place, reached by one person. Every method may block, and raises MailboxError when the place fails."""

    @property
    def name(self) -> str:
        """The address without any password: what memory is kept under, and what people are shown."""

    @property
    def skew(self) -> float | None:
        """How many seconds the clock of the place is ahead of ours, None where it has none or has not told."""

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give what is new since `memory` (None: everything), and once more what lies at the places in `again`.

        The memory of a batch counts only once its arrivals are safe: whoever is interrupted gets them again. A memory
        that is not understood, or is of another mailbox at the same address, counts as None.
        """

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return the sums of those letters whose bytes are not in the mailbox, whole, under whatever name.

        To be asked after `pull` was read to its end.
        """

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep letters, each as its own file or document, and read each back; one that is there already is no mistake.

        One that is refused hinders no other.
        """
