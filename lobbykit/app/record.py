"""The record: what the log says, as entities and as the rows of the view, both kept in step with the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.entity_row import NEWER, TABLES, row_of, table_of
from lobbykit.domain.log_line import read_line
from lobbykit.domain.merge import Forgotten, Replica
from lobbykit.domain.op import Op, OpError, UnknownOp
from lobbykit.store.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.chain import ChainFault
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.problem import Problem
    from lobbykit.store.checkpoint import Checkpoint
    from lobbykit.store.lanes import Lanes

ROWS = 2
"""Raised whenever the rows of entities change, so that no checkpoint of another version counts."""
ENTITY_TABLES = (*TABLES.values(), NEWER)
HANDED_OVER = "handed_over"
"""The table of the marks of forgotten ops: id of the op, `dev` and `n`. What an op was about, its mark does not say."""


class Record:
    """What the lanes hold, as entities and as rows; a change reaches the disk first, then memory.

    `view` is made anew when the log on disk turns out to be another one. `strange` counts lines that are whole and
    yet no ops; they stay where they are. `unwritten` counts the changes since the last checkpoint, and `recompiled`
    says that other tables of the view changed since.
    """

    def __init__(self, lanes: Lanes, checkpoint: Checkpoint | None, hidden: frozenset[str] = frozenset()) -> None:
        """Read open lanes: only what came after the checkpoint where it belongs to them, else everything.

        Changes whose ids are `hidden` are held and shown nowhere.
        """
        self._lanes = lanes
        self._hidden = hidden
        self._arrived: dict[str, list[Op | UnknownOp]] = {}
        self.view = View()
        self.strange = 0
        self.unwritten = 0
        self.recompiled = False
        tail = self._tail(checkpoint)
        if checkpoint is None or tail is None:
            self._rebuild()
        else:
            self._continue(checkpoint, tail)
        self._note_mark()

    def entity(self, entity: str) -> Entity | None:
        """Return an entity, deleted ones too, or None when no op speaks of it."""
        return self._replica.entity(entity)

    def knows(self, op_id: str) -> bool:
        """Whether an op is held or was forgotten here."""
        return self._replica.knows(op_id)

    def ops(self, entity: str) -> tuple[Op | UnknownOp, ...]:
        """Return the ops of an entity, in no particular order."""
        return tuple(self._stored(entity))

    def write(self, ops: Sequence[Op], *, private: bool) -> None:
        """Bring up to 1,000 ops just made here, one after the other, to disk with one flush, then to memory.

        Raises what `Lanes.append_many` raises; then nothing has changed here, the disk may hold the first of them, and
        `catch_up` comes next.
        """
        self._lanes.append_many(ops[0].dev, [op.raw for op in ops], private=private)
        self.unwritten += len(ops)
        for op in ops:
            self._replica.take_own(op)
        self._show({op.entity for op in ops})

    def take_in(self, dev: str, ops: Sequence[Op | UnknownOp], *, private: bool) -> frozenset[str]:
        """Bring ops of another device, none of them held, to disk and then to memory; return what they touch.

        Raises as `write` does.
        """
        self._lanes.append_many(dev, [op.raw for op in ops], private=private)
        self.unwritten += len(ops)
        return self._take(ops)

    def catch_up(self) -> tuple[frozenset[str], tuple[Problem, ...]]:
        """Open the lanes again after a failure and take what they hold by now.

        Return the entities that this touches, and what the opening found.
        """
        problems = self._lanes.open()
        return self._caught_up(), problems

    def _caught_up(self) -> frozenset[str]:
        tail = self._lanes.since(self._mark)
        if tail is not None:
            self.strange = self._strange_before
            return self._follow(tail)
        return self._rebuilt()

    def hide(self, hidden: frozenset[str]) -> frozenset[str]:
        """Show everything but these changes, and return the entities that look different for that."""
        if hidden == self._hidden:
            return frozenset()
        self._hidden = hidden
        return self._rebuilt()

    def _rebuilt(self) -> frozenset[str]:
        before = self.rows()
        self._rebuild()
        self._note_mark()
        after = self.rows()
        return frozenset(entity for entity in before.keys() | after.keys() if before.get(entity) != after.get(entity))

    def _note_mark(self) -> None:
        """Remember how far the log went, so that only what comes after it is read again."""
        self._mark, self._strange_before = self._lanes.mark(), self.strange

    def chain_faults(self) -> tuple[ChainFault, ...]:
        """Return every gap, fork and broken link in the chains of all devices."""
        return self._replica.chain_faults()

    def rows(self) -> dict[str, object]:
        """Return the rows of all entities by their ids."""
        return {str(row["id"]): dict(row) for table in ENTITY_TABLES for row in self.view.table(table)}

    def meta(self) -> dict[str, object]:
        """Return what a checkpoint of the view must say of the log that it was made from."""
        told = {"rows": ROWS, "mark": self._lanes.mark(), "strange": self.strange}
        return told | ({"hidden": _digest(self._hidden)} if self._hidden else {})

    def _tail(self, checkpoint: Checkpoint | None) -> tuple[tuple[bool, bytes], ...] | None:
        if checkpoint is None or checkpoint.meta.get("rows") != ROWS:
            return None
        if checkpoint.meta.get("hidden") != (_digest(self._hidden) if self._hidden else None):
            return None
        return self._lanes.since(checkpoint.meta.get("mark"))

    def _continue(self, checkpoint: Checkpoint, tail: Sequence[tuple[bool, bytes]]) -> None:
        """Stand where the checkpoint stood and take what came after it."""
        self.view = View.from_checkpoint(checkpoint)
        self.strange = int(checkpoint.meta.get("strange", 0))
        self._follow(tail)

    def _follow(self, tail: Sequence[tuple[bool, bytes]]) -> frozenset[str]:
        """Look at the log afresh, show what its last lines say, and return the entities that look different now.

        Entities that the view lacks have no ops but those, so nobody need look for others in the log. Nothing is asked
        of what was held in memory: a line that came through a failed write may be known there and shown nowhere.
        """
        self._replica = Replica(self._stored, self._lanes.held, self._hidden)
        touched = set[str]()
        for op in self._read(payload for _, payload in tail):
            self.unwritten += 1
            if not isinstance(op, Forgotten) and op.entity is not None:
                touched.add(op.entity)
                if not self._has_row(op.entity):
                    self._arrived.setdefault(op.entity, []).append(op)
        before = {entity: self._row(entity) for entity in touched}
        self._show(touched)
        self._arrived.clear()
        return frozenset(entity for entity, row in before.items() if self._row(entity) != row)

    def _rebuild(self) -> None:
        """Read every line of both lanes; the tables of the library stay."""
        self.strange = 0
        self._replica = Replica(hidden=self._hidden)
        for mark in self.view.table(HANDED_OVER).all():
            self.view.drop(HANDED_OVER, mark["id"])
        touched = set[str]()
        for op in self._read(payload for _, payload in self._lanes.lines()):
            touched |= self._replica.add(op)
        gone = [(table, str(row["id"])) for table in ENTITY_TABLES for row in self.view.table(table)]
        for table, row_id in gone:
            self.view.drop(table, row_id)
        self._show(touched)
        self.unwritten = len(touched)

    def _take(self, ops: Iterable[Op | UnknownOp | Forgotten]) -> frozenset[str]:
        touched = frozenset(entity for op in ops for entity in self._replica.add(op))
        self._show(touched)
        return touched

    def _show(self, entities: Iterable[str]) -> None:
        for entity in sorted(entities):
            found = self._replica.entity(entity)
            if found is not None:
                self._put(found)

    def _put(self, entity: Entity) -> None:
        table = table_of(entity)
        if table != NEWER and self.view.has(NEWER, entity.id):
            self.view.drop(NEWER, entity.id)
        self.view.put(table, row_of(entity))

    def _row(self, entity: str) -> object:
        return next((row for table in ENTITY_TABLES if (row := self.view.get(table, entity))), None)

    def _has_row(self, entity: str) -> bool:
        return any(self.view.has(table, entity) for table in ENTITY_TABLES)

    def _stored(self, entity: str) -> Iterator[Op | UnknownOp]:
        """Yield the ops that the log holds of an entity; one that neither view nor log's end speaks of has none."""
        if entity in self._arrived:
            yield from self._arrived[entity]
        elif self._has_row(entity):
            found = map(_said, self._lanes.ops_of(entity))
            ops = (op for op in found if isinstance(op, Op | UnknownOp) and op.entity == entity)
            yield from (op for op in ops if op.id not in self._hidden)

    def _read(self, payloads: Iterable[bytes]) -> Iterator[Op | UnknownOp | Forgotten]:
        for payload in payloads:
            said = _said(payload)
            if said is None:
                self.strange += 1
            else:
                if isinstance(said, Forgotten):
                    self.view.put(HANDED_OVER, {"id": said.op_id, "dev": said.dev, "n": said.seq})
                yield said


def _said(payload: bytes) -> Op | UnknownOp | Forgotten | None:
    """Return what a line says, or None for one that is whole and yet no op."""
    try:
        return read_line(payload)
    except OpError:
        return None


def _digest(ids: frozenset[str]) -> str:
    return digest(canonical(sorted(ids)))
