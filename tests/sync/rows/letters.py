"""Letters that no laptop of ours would write, and what is in those that ours have written."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from lobbykit.domain.op import Link, Op, UnknownOp, canonical, digest, read_op, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.sync.bundle import Packing, opened, packed, read_bundle
from lobbykit.sync.envelope import read_envelope, write_envelope
from lobbykit.sync.seal import Keys, sealed
from tests.sync.rows.world import NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.sync.rows.world import World

SOMEWHERE = "d" * 16


def changes_in(world: World, file: Path, name: str) -> tuple[Op | UnknownOp, ...]:
    """Return the changes in a file, opened with the keys of a laptop."""
    return opened(read_bundle(read_envelope(file.read_bytes())), [world.keys(name).identity])


def packing(world: World, name: str, *, is_sealed: bool = True) -> Packing:
    """Return how a laptop packs: for the organizer, or in clear."""
    return Packing(world.team, world.keys(name), (world.keys("org").recipient,) if is_sealed else None)


def repacked(world: World, file: Path, name: str) -> bytes:
    """Return the same changes in another bundle, packed by a laptop whose keys open them."""
    (bundle,) = packed(changes_in(world, file, name), packing(world, name))
    return bundle.envelope.raw


def note_op(user: str, summary: str, *, dev: str = SOMEWHERE, seq: int = 1, prev: str = FIRST, entity: str = "") -> Op:
    """Return the change by which somebody writes a note."""
    link = Link(dev, user, seq, "b" * 32 if seq > 1 and prev == FIRST else prev, 1_795_000_000_000)
    fields: dict[str, Any] = {"kind": "note", **NOTE, "summary": summary}
    return set_op(link, entity or digest(f"{dev} {seq} {summary}".encode()), 1_795_000_000_000, fields)


def bundle_of(world: World, ops: Sequence[Op | UnknownOp], name: str, **header: Any) -> bytes:
    """Return a bundle of these changes as a laptop signs it; `header` says something else than is true."""
    return raw_bundle(world, zlib.compress(b"\n".join(op.raw for op in ops)), ops, world.keys(name), **header)


def raw_bundle(world: World, squeezed: bytes, ops: Sequence[Op | UnknownOp], keys: Keys, **header: Any) -> bytes:
    """Return a bundle around any compressed bytes, sealed to the organizer."""
    first, last = ops[0], ops[-1]
    user = first.user if isinstance(first, Op) else "ana"
    told: dict[str, Any] = {"lkb": 1, "team": world.team, "user": user, "dev": first.dev}
    told |= {"from": first.seq, "to": last.seq, "prev": first.prev, "enc": "age"} | header
    return write_envelope(told, sealed(squeezed, [world.keys("org").recipient]), keys.pub, keys.sign).raw


def newer_op(user: str, dev: str = SOMEWHERE) -> UnknownOp:
    """Return a change as only version 2 writes it."""
    told = {"v": 2, "d": dev, "n": 1, "p": FIRST, "a": user, "e": "9" * 32, "y": "move", "to": "somewhere else"}
    found = read_op(canonical(told))
    assert isinstance(found, UnknownOp)
    return found
