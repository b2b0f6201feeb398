"""Tips: how somebody says which changes of every device they hold, so that nobody has to list them all.

A tip is a change that no other one follows, reached from the first of its device without a gap. Whoever names a tip
holds it and all before it; two copies of one device that went on apart have two tips (sync.md §5.6, §5.1).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lobbykit.domain.op_shape import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.merge import Held

Tips = dict[str, tuple[tuple[int, str], ...]]
"""By device: number and id of each tip, in order."""


def tips_of(held: Iterable[Held]) -> Tips:
    """Return the tips of what is held. What stands behind a gap, or has no place in a chain, is not told."""
    found: Tips = {}
    for dev, ops in _by_device(held).items():
        rooted, followed = dict[str, int](), set[str]()
        for number in sorted(ops):
            for op_id, prev in ops[number]:
                if _is_rooted(number, prev, rooted, ops):
                    rooted[op_id] = number
                    followed.update(_before(number, prev, ops))
        tips = sorted((number, op_id) for op_id, number in rooted.items() if op_id not in followed)
        if tips:
            found[dev] = tuple(tips)
    return found


def covered(held: Iterable[Held], told: Iterable[Mapping[str, Iterable[tuple[int, str]]]]) -> frozenset[str]:
    """Return the ids of the ops held here that whoever told these tips holds too; a tip not held here says nothing."""
    tips: dict[str, set[str]] = defaultdict(set)
    for one in told:
        for dev, named in one.items():
            tips[dev].update(op_id for _, op_id in named)
    found = set[str]()
    for dev, ops in _by_device(held).items():
        wanted = set(tips.get(dev, ()))
        for number in sorted(ops, reverse=True):
            for op_id, prev in ops[number]:
                if op_id in wanted:
                    found.add(op_id)
                    wanted.update(_before(number, prev, ops))
    return frozenset(found)


def _by_device(held: Iterable[Held]) -> dict[str, dict[int, list[tuple[str, str | None]]]]:
    found: dict[str, dict[int, list[tuple[str, str | None]]]] = defaultdict(lambda: defaultdict(list))
    for dev, number, op_id, prev in held:
        if number and (op_id, prev) not in found[dev][number]:
            found[dev][number].append((op_id, prev))
    return found


def _is_rooted(
    number: int, prev: str | None, rooted: Mapping[str, int], ops: Mapping[int, list[tuple[str, str | None]]]
) -> bool:
    """Whether every change before one is held; of a mark nobody can tell any more which that was, but there is one."""
    if number == 1:
        return prev in (None, FIRST)
    if prev is not None:
        return rooted.get(prev) == number - 1
    return any(op_id in rooted for op_id, _ in ops.get(number - 1, ()))


def _before(number: int, prev: str | None, ops: Mapping[int, list[tuple[str, str | None]]]) -> tuple[str, ...]:
    """Return what stands before a change; before a mark all that has the number before, when that is one op only."""
    if prev is not None:
        return (prev,)
    candidates = tuple(op_id for op_id, _ in ops.get(number - 1, ()))
    return candidates if len(candidates) == 1 else ()
