"""Putting out: what a key wrote after it was put out is held and shown nowhere, even if it had come in before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.sync.trust import Trust


def put_out(kept: Iterable[KeptEnvelope], trust: Trust, own: Collection[str]) -> frozenset[str]:
    """Return the ids of the changes that no key vouches for any more; `own` are our keys, whose changes always show."""
    gone, vouched = set[str](), set[str]()
    for one in kept:
        if one.ops is None or not one.ops:
            continue
        counting = len(one.ops) if one.pub in own else _counting(one, trust)
        vouched.update(one.ops[:counting])
        gone.update(one.ops[counting:])
    return frozenset(gone - vouched)


def _counting(one: KeptEnvelope, trust: Trust) -> int:
    """Return how many of the changes in a bundle count, from its first on."""
    if trust.standing(one.pub, one.user) != "out":
        return len(one.ops or ())
    first = int(one.label[:8])
    return sum(trust.honours(one.pub, one.dev, first + place) for place in range(len(one.ops or ())))
