"""The chain of one device: every op counted and linked to the one before it, and what is wrong with that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lobbykit.domain.op_shape import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, order=True)
class ChainFault:
    """Something odd about the ops of one device; every op is kept all the same.

    gap: the numbers `first` to `last` are missing. fork: number `first` was given to more than one op. link: an op
    numbered `first` names another op before it than the one that is there.
    """

    dev: str
    first: int
    last: int
    kind: Literal["gap", "fork", "link"]


class Chain:
    """The ops of one device by number; what it reports depends on which ops it holds, not on when they came."""

    def __init__(self, dev: str) -> None:
        self._dev = dev
        self._ids: list[str] = []
        self._loose: dict[int, dict[str, str | None]] = {}

    def add(self, seq: int, op_id: str, prev: str | None) -> None:
        """Take an op not held yet; `prev` is None when nobody can say any more what came before it."""
        if not self._follows(seq, prev):
            self._loose.setdefault(seq, {})[op_id] = prev
            return
        self._ids.append(op_id)
        while follower := self._follower():
            self._ids.append(follower)

    @property
    def tip(self) -> tuple[int, str] | None:
        """The highest number and its op, (0, zeros) before the first, or None when that number is taken twice."""
        top = max(self._loose, default=0)
        if top <= len(self._ids):
            return None if top and top == len(self._ids) else (len(self._ids), self._ids[-1] if self._ids else FIRST)
        ids = self._loose[top]
        return (top, next(iter(ids))) if len(ids) == 1 else None

    def faults(self) -> Iterator[ChainFault]:
        """Yield every gap, fork and broken link among the ops held, by number."""
        expected = len(self._ids) + 1
        for seq in sorted(self._loose):
            if seq > expected:
                yield ChainFault(self._dev, expected, seq - 1, "gap")
            expected = max(expected, seq + 1)
            if len(self._at(seq)) > 1:
                yield ChainFault(self._dev, seq, seq, "fork")
            before = self._at(seq - 1)
            if before and any(prev and prev not in before for prev in self._loose[seq].values()):
                yield ChainFault(self._dev, seq, seq, "link")

    def _follows(self, seq: int, prev: str | None) -> bool:
        if seq != len(self._ids) + 1:
            return False
        return prev is None or prev == (self._ids[-1] if self._ids else FIRST)

    def _follower(self) -> str | None:
        seq = len(self._ids) + 1
        waiting = self._loose.get(seq, {})
        found = next((op_id for op_id, prev in waiting.items() if self._follows(seq, prev)), None)
        if found:
            del waiting[found]
            if not waiting:
                del self._loose[seq]
        return found

    def _at(self, seq: int) -> set[str]:
        held = {self._ids[seq - 1]} if 1 <= seq <= len(self._ids) else set[str]()
        return held | set(self._loose.get(seq, ()))
