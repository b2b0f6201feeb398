"""The state of one entity: which writes stand at each of its paths, whatever the order in which its ops came."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.entity import Entity, Version
from lobbykit.domain.op import Op, UnknownOp
from lobbykit.domain.op_shape import DELETED, KIND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.op import Value


@dataclass(frozen=True, slots=True)
class _Write:
    """What is kept of an op while it stands somewhere."""

    id: str
    ms: int
    user: str
    values: Mapping[str, Value]
    covers: tuple[str, ...]


class EntityState:
    """Takes the ops of one entity in any order, each once; what it shows depends only on which ones it took.

    A write stands at a path (is a head) until an op that lists it for that path is there too, even when that op came
    first. The kind is never superseded: the earliest one counts.
    """

    def __init__(self, entity: str) -> None:
        self._entity = entity
        self._taken: set[str] = set()
        self._heads: dict[str, tuple[_Write, ...]] = {}
        self._awaited: dict[str, set[str]] = {}
        self._unknown = 0
        self._told: dict[str, tuple[Version, ...]] = {}
        self._view: Entity | None = None

    def take(self, op: Op | UnknownOp) -> None:
        """Take an op of this entity; one taken before changes nothing."""
        if op.id in self._taken:
            return
        self._taken.add(op.id)
        self._view = None
        if isinstance(op, UnknownOp):
            self._unknown += 1
            return
        write = _Write(op.id, op.ms, op.user, _values(op), op.covers)
        alone = (write,)
        for path in write.values:
            self._write(path, alone, op.seen.get(path, ()) if path != KIND else ())

    def view(self) -> Entity:
        """Return what the ops taken so far say."""
        if self._view is None:
            self._view = self._viewed()
        return self._view

    def _viewed(self) -> Entity:
        heads = {path: self._versions(path) for path in sorted(self._heads) if path != DELETED}
        deletions = self._heads.get(DELETED, ())
        all_delete = bool(deletions) and all(write.values[DELETED] is True for write in deletions)
        covered = {op_id for write in deletions for op_id in write.covers}
        edited = all_delete and any(version.op_id not in covered for found in heads.values() for version in found)
        kind = heads[KIND][0].value if KIND in heads else None
        return Entity(
            self._entity,
            kind if isinstance(kind, str) else None,
            MappingProxyType(heads),
            self._versions(DELETED),
            deleted=all_delete and not edited,
            edited_after_delete=all_delete and edited,
            unknown_ops=self._unknown,
        )

    def _write(self, path: str, alone: tuple[_Write], superseded: tuple[str, ...]) -> None:
        self._told.pop(path, None)
        heads = self._heads.get(path, ())
        if superseded:
            heads = tuple(head for head in heads if head.id not in superseded)
            if missing := set(superseded) - self._taken:
                self._awaited.setdefault(path, set()).update(missing)
        if alone[0].id not in self._awaited.get(path, ()):
            heads = heads + alone if heads else alone
        if heads:
            self._heads[path] = heads
        else:
            self._heads.pop(path, None)

    def _versions(self, path: str) -> tuple[Version, ...]:
        if path not in self._told:
            writes = self._heads.get(path, ())
            if len(writes) > 1:
                writes = tuple(sorted(writes, key=lambda write: (write.ms, write.id), reverse=path != KIND))
            self._told[path] = tuple([Version(write.values[path], write.user, write.ms, write.id) for write in writes])
        return self._told[path]


def _values(op: Op) -> Mapping[str, Value]:
    if op.kind == "del":
        return MappingProxyType({DELETED: True})
    return MappingProxyType(dict(op.fields) | {DELETED: False}) if op.restore else op.fields
