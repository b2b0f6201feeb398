"""Merging: a replica is the set of ops it holds, and what it shows is a pure function of that set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.chain import Chain, ChainFault
from lobbykit.domain.entity_state import EntityState
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Op, UnknownOp


Held = tuple[str, int, str, str | None]
"""An op or a mark in the log: its device, its number, its id, and the id before it where that is known."""


class StillHeldError(LobbykitError):
    """An op that a replica shows was marked as forgotten: only a replica read anew from the log forgets."""


@dataclass(frozen=True, slots=True, order=True)
class Forgotten:
    """The mark that stays where an op was handed over to an organizer and forgotten here.

    It counts as known, for the chain and for merging. What the op superseded can no longer be told, so all ops of an
    entity are forgotten together.
    """

    op_id: str
    dev: str
    seq: int


class Replica:
    """All ops of one device's log: added in any order, each counted once, nothing dropped.

    With `fetch`, entities are read when they are first asked for: it returns the ops of an entity that the log holds.
    `held` then lists every op and mark in the log, the number being 0 where one has no place in a chain. It is called
    once, at the first `knows`, `add`, `tip` or `chain_faults`, never to show an entity. What stands in the log by then
    is known: so ask `tip` or `knows` before an op goes to the log, and `add` it afterwards. Without `fetch` every op
    and mark comes through `add`. Ops in `hidden` are held and known as all others are, and shown nowhere: what somebody
    wrote with a key that was put out.
    """

    def __init__(
        self,
        fetch: Callable[[str], Iterable[Op | UnknownOp]] | None = None,
        held: Callable[[], Iterable[Held]] | None = None,
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        self._hidden = hidden
        self._fetch = fetch
        self._held = held
        self._known: set[str] = set()
        self._forgotten: dict[str, Forgotten] = {}
        self._states: dict[str, EntityState] = {}
        self._chains: dict[str, Chain] = {}
        self._unplaced = 0

    def add(self, op: Op | UnknownOp | Forgotten) -> frozenset[str]:
        """Take an op and return the entities that may look different now; one known or forgotten changes nothing.

        Raise StillHeldError for the mark of an op that is shown.
        """
        self._load()
        if isinstance(op, Forgotten):
            return self._mark(op)
        if op.id in self._known:
            return frozenset()
        touched = () if op.entity is None else (op.entity,)
        for entity in touched if op.id not in self._hidden else ():
            self._state(entity).take(op)
        self._unplaced += not touched
        self._known.add(op.id)
        if op.dev is not None and op.seq is not None:
            self._link(op.dev, op.seq, op.id, op.prev)
        return frozenset(touched)

    def take_own(self, op: Op) -> None:
        """Take an op that this program has just made and brought to the log, so that nobody can have held it before.

        What is held need not be loaded for that.
        """
        self._state(op.entity).take(op)
        if self._held is None:
            self._known.add(op.id)
            self._link(op.dev, op.seq, op.id, op.prev)

    def entity(self, entity: str) -> Entity | None:
        """Return what is known of an entity, or None when no op speaks of it."""
        if self._fetch is None and entity not in self._states:
            return None
        view = self._state(entity).view()
        return view if view.heads or view.deletions or view.unknown_ops else None

    def entities(self) -> Iterator[str]:
        """Yield the ids of the entities met so far, in no particular order."""
        yield from self._states

    def knows(self, op_id: str) -> bool:
        """Whether an op is held or was forgotten: either way it is not taken again."""
        self._load()
        return op_id in self._known

    @property
    def handed_over(self) -> tuple[Forgotten, ...]:
        """The marks that came through `add`, in order of device and number."""
        return tuple(sorted(self._forgotten.values(), key=lambda mark: (mark.dev, mark.seq, mark.op_id)))

    @property
    def unplaced(self) -> int:
        """How many ops of newer versions that came through `add` do not say what they are about."""
        return self._unplaced

    def tip(self, dev: str) -> tuple[int, str] | None:
        """Return number and id of a device's last op, (0, zeros) before its first.

        None means that two ops share the last number: nothing may follow under this device's id.
        """
        self._load()
        return self._chains[dev].tip if dev in self._chains else (0, FIRST)

    def chain_faults(self) -> tuple[ChainFault, ...]:
        """Return every gap, fork and broken link in the chains of all devices."""
        self._load()
        return tuple(sorted(fault for chain in self._chains.values() for fault in chain.faults()))

    def _load(self) -> None:
        """Ask what the log holds, once."""
        held, self._held = self._held, None
        for dev, seq, op_id, prev in held() if held else ():
            if op_id not in self._known:
                self._known.add(op_id)
                if seq:
                    self._link(dev, seq, op_id, prev)

    def _mark(self, mark: Forgotten) -> frozenset[str]:
        if mark.op_id in self._known and mark.op_id not in self._forgotten:
            raise StillHeldError("op-still-held", dev=mark.dev, seq=mark.seq)
        if mark.op_id not in self._known:
            self._known.add(mark.op_id)
            self._forgotten[mark.op_id] = mark
            self._link(mark.dev, mark.seq, mark.op_id, None)
        return frozenset()

    def _state(self, entity: str) -> EntityState:
        state = self._states.get(entity)
        if state is None:
            state = self._states[entity] = EntityState(entity)
            for op in self._fetch(entity) if self._fetch else ():
                if op.id not in self._hidden:
                    state.take(op)
        return state

    def _link(self, dev: str, seq: int, op_id: str, prev: str | None) -> None:
        if dev not in self._chains:
            self._chains[dev] = Chain(dev)
        self._chains[dev].add(seq, op_id, prev)
