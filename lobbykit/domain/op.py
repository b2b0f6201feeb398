"""Ops: the immutable changes that the log keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

from lobbykit.domain.canonical import (
    DEPTH,
    LIMIT,
    OpError,
    Value,
    canonical,
    digest,
    frozen,
    read_canonical,
    read_plain,
    spelled,
    thawed,
)
from lobbykit.domain.op_shape import MAX_MS, fault_of, is_newer, readable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.canonical import Json

__all__ = [
    "Link",
    "Op",
    "OpError",
    "UnknownOp",
    "Value",
    "canonical",
    "delete_op",
    "digest",
    "next_stamp",
    "read_canonical",
    "read_op",
    "set_op",
    "thawed",
]


@dataclass(frozen=True, slots=True)
class Op:
    """One change as written by one device: equal when its bytes are.

    `seq` counts the ops of the device `dev` from 1, `prev` is the id of the one before. `ms` is its stamp in
    milliseconds since 1970. `fields` are the values written, `seen` the ids of the ops that each path showed when it
    was written. A deletion names in `covers` every field head that was on screen; `restore` takes a deletion back.
    """

    raw: bytes
    id: str = field(compare=False)
    dev: str = field(compare=False)
    seq: int = field(compare=False)
    prev: str = field(compare=False)
    ms: int = field(compare=False)
    user: str = field(compare=False)
    entity: str = field(compare=False)
    kind: Literal["set", "del"] = field(compare=False)
    fields: Mapping[str, Value] = field(compare=False, repr=False)
    seen: Mapping[str, tuple[str, ...]] = field(compare=False)
    covers: tuple[str, ...] = field(compare=False)
    restore: bool = field(compare=False)
    v: int = field(compare=False, default=1)

    def __repr__(self) -> str:
        return f"Op({self.id}, {self.dev}/{self.seq}, {self.kind} {self.entity})"


@dataclass(frozen=True, slots=True)
class UnknownOp:
    """An op of a newer version: kept and forwarded byte for byte, placed in its chain where it says so readably."""

    raw: bytes
    id: str = field(compare=False)
    dev: str | None = field(compare=False)
    seq: int | None = field(compare=False)
    prev: str | None = field(compare=False)
    entity: str | None = field(compare=False)

    def __repr__(self) -> str:
        return f"UnknownOp({self.id}, {self.dev}/{self.seq})"


@dataclass(frozen=True, slots=True)
class Link:
    """Where the next op goes: the device and user who write it, its number, the id before it, and the wall clock."""

    dev: str
    user: str
    seq: int
    prev: str
    now_ms: int

    def after(self, op: Op) -> Link:
        """Return the place behind an op just written."""
        return Link(self.dev, self.user, op.seq + 1, op.id, self.now_ms)


def next_stamp(now_ms: int, superseded: Iterable[int]) -> int:
    """Return the stamp of an op that supersedes ops with these stamps: the wall clock, or later than all of them.

    At the end of the year 9999 stamps stop growing; which op supersedes which is still told by `seen` alone.
    """
    return min(MAX_MS, max(0, now_ms, *(1 + ms for ms in superseded)))


def set_op(
    link: Link,
    entity: str,
    ms: int,
    fields: Mapping[str, Value],
    seen: Mapping[str, Iterable[str]] = MappingProxyType({}),
    *,
    restore: bool = False,
) -> Op:
    """Make the op that writes fields of an entity, all or none; raise OpError for shapes the format has no room for.

    `seen` maps each of these paths (and `$deleted` when restoring) to the ops it supersedes.
    """
    data = _head(link, entity, ms, seen) | {"y": "set", "f": thawed(fields, DEPTH - 1)}
    return _made(data | {"restore": True} if restore else data)


def delete_op(link: Link, entity: str, ms: int, deletions: Iterable[str], covers: Iterable[str]) -> Op:
    """Make the op that deletes an entity whose heads on screen were `covers`, superseding `deletions` before it."""
    seen = {"$deleted": deletions}
    return _made(_head(link, entity, ms, seen) | {"y": "del", "c": [*sorted(set(covers))]})


def read_op(raw: bytes) -> Op | UnknownOp:
    """Return the op that these bytes are; raise OpError when they are damaged, not canonical or misshapen."""
    data = read_plain(raw)
    if not isinstance(data, dict):
        raise OpError("op-misshapen", part="op")
    values = cast("Mapping[str, Value]", frozen(data))
    if is_newer(data):
        return UnknownOp(raw, digest(raw), *readable(data))
    if part := fault_of(data):
        raise OpError("op-misshapen", part=part)
    return _op(raw, values)


def _op(raw: bytes, data: Mapping[str, Any]) -> Op:
    """Return the op with this content, frozen, whose shape has been looked at."""
    return Op(
        raw,
        digest(raw),
        data["d"],
        data["n"],
        data["p"],
        data["t"][0],
        data["a"],
        data["e"],
        data["y"],
        data.get("f", _NO_FIELDS),
        data["s"],
        data.get("c", ()),
        "restore" in data,
    )


_NO_FIELDS: Mapping[str, Value] = MappingProxyType({})


def _head(link: Link, entity: str, ms: int, seen: Mapping[str, Iterable[str]]) -> dict[str, Json]:
    listed: dict[str, Json] = {path: [*sorted(set(ids))] for path, ids in seen.items()}
    where: dict[str, Json] = {"v": 1, "d": link.dev, "n": link.seq, "p": link.prev, "a": link.user}
    return where | {"e": entity, "t": [ms, 0], "s": {path: ids for path, ids in listed.items() if ids}}


def _made(data: dict[str, Json]) -> Op:
    """Return the op with this content; only its fields can hold what the look at its shape would not notice."""
    if part := "v" if is_newer(data) else fault_of(data):
        raise OpError("op-misshapen", part=part)
    raw = spelled(data)
    if len(raw) > LIMIT:
        raise OpError("op-too-long", limit=LIMIT)
    values = frozen(data)
    assert isinstance(values, Mapping)
    return _op(raw, values)
