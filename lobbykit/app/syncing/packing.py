"""Which changes are in no kept bundle and ours to send: one run for each unbroken row of a device."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from lobbykit.domain.canonical import read_canonical
from lobbykit.domain.log_line import peek
from lobbykit.domain.op import Op, OpError, UnknownOp, read_op
from lobbykit.domain.op_shape import is_user
from lobbykit.sync.bundle import Packing
from lobbykit.sync.exchange import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.app.syncing.membership import Membership
    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.log_line import Peek


def runs(
    lines: Iterable[tuple[bool, bytes]], kept: Mapping[str, KeptEnvelope], membership: Membership, user: str
) -> tuple[Run, ...]:
    """Return what is to be packed of the lines of a log (private, payload); `user` is who works here now.

    Changes of others are packed anew by organizers only, and those of a private lane by their author only.
    """
    packed = frozenset(chain.from_iterable(one.ops or () for one in kept.values()))
    found: list[Run] = []
    for private, row in _rows(lines, packed):
        how = _how(_author(row[0]), membership, user, private=private)
        if how:
            found.append(Run(tuple(row), how))
    return tuple(found)


def runs_for(lines: Iterable[tuple[bool, bytes]], how: Packing) -> tuple[Run, ...]:
    """Return everything of the shared lane, to be packed once more for those who cannot open what was sealed before."""
    return tuple(Run(tuple(row), how) for private, row in _rows(lines, frozenset()) if not private)


def how_shared(membership: Membership, user: str) -> Packing | None:
    """Return how what others may see is packed by whoever works here, None without keys."""
    return _how(user, membership, user, private=False)


def _how(author: str | None, membership: Membership, user: str, *, private: bool) -> Packing | None:
    """Return how changes of an author are packed here, None where that is not for us to do."""
    trust, keys = membership.trust, membership.keys.get(author or "")
    if private:
        recipients = tuple(membership.own_recipients(author)) if author and keys else ()
        return Packing(trust.id, keys, recipients, is_private=True) if keys and recipients else None
    speaker = keys
    if speaker is None and user in membership.keys and trust.is_organizer(membership.keys[user].pub):
        speaker = membership.keys[user]
    if author is None or speaker is None:
        return None
    return Packing(trust.id, speaker, tuple(trust.recipients(speaker.recipient)) if trust.is_sealed else None)


def _rows(lines: Iterable[tuple[bool, bytes]], packed: frozenset[str]) -> Iterator[tuple[bool, list[Op | UnknownOp]]]:
    """Yield the changes that are not packed, each row linked from one to the next, of one author and one lane."""
    row: list[Op | UnknownOp] = []
    lane = False
    for private, op in _loose(lines, packed):
        if row and (private, op.dev, op.prev, _author(op)) != (lane, row[-1].dev, row[-1].id, _author(row[-1])):
            yield lane, row
            row = []
        lane = private
        row.append(op)
    if row:
        yield lane, row


def _loose(lines: Iterable[tuple[bool, bytes]], packed: frozenset[str]) -> Iterator[tuple[bool, Op | UnknownOp]]:
    """Yield the changes in no bundle; marks of what was forgotten, and lines that are no ops, never travel."""
    for private, payload in lines:
        try:
            place = peek(payload)
            if place.entity is None or place.id in packed or place.seq is None:
                continue
            op = read_op(payload)
        except OpError:  # the opening of the workspace has counted and said it
            continue
        yield private, op


def places(lines: Iterable[tuple[bool, bytes]]) -> Iterator[tuple[bool, Peek]]:
    """Yield lane (private) and place of each change in the lines of a log."""
    for private, payload in lines:
        try:
            yield private, peek(payload)
        except OpError:  # as above
            continue


def _author(op: Op | UnknownOp) -> str | None:
    if isinstance(op, Op):
        return op.user
    told: Any = read_canonical(op.raw)
    author = told.get("a")
    return str(author) if is_user(author) else None
