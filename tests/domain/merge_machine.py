"""Devices that edit the same notes apart, exchange ops in any way a mailbox can, and must end with the same view.

`python -m tests.domain.merge_machine [HISTORIES]` runs the sound machine and every planted bug, and prints a table.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from lobbykit.domain.canonical import canonical, read_plain
from lobbykit.domain.edits import create, delete, edit, restore, written
from lobbykit.domain.entity_state import EntityState
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, Op, read_op
from lobbykit.domain.op_shape import DELETED, FIRST, KIND
from lobbykit.domain.undoing import Change, change_of, retold, undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.entity import Entity

ENTITIES = ("1" * 32, "2" * 32)
PATHS = ("summary", "concerns")
NOW = 1_800_000_000_000
YEAR = 365 * 86_400_000
BUGS = (
    "last-writer-wins",
    "wall-clock",
    "no-tie-break",
    "arrival-order",
    "delete-wins",
    "lost-parent",
    "colliding-ids",
    "drops-equal-text",
    "same-number-same-op",
    "forgets-what-it-awaits",
    "supersedes-the-unseen",
    "deletes-the-unseen",
    "undo-over-others",
    "restore-is-an-edit",
)


@dataclass
class Written:
    """What the machine remembers of an op: it, what stood at its paths on its author's screen, and all on screen."""

    op: Op
    saw: dict[str, tuple[str, ...]]
    on_screen: set[str]


class BuggyState(EntityState):
    """An entity that shows, or keeps, less than the ops it took."""

    bug: str | None = None

    def _write(self, path: str, alone: tuple[Any], superseded: tuple[str, ...]) -> None:
        super()._write(path, alone, superseded)
        if self.bug == "forgets-what-it-awaits":
            self._awaited.clear()

    def _versions(self, path: str) -> tuple[Any, ...]:
        found = super()._versions(path)
        arrived = [write.id for write in self._heads.get(path, ())]
        if self.bug == "last-writer-wins":
            return found[:1]
        if self.bug == "arrival-order":
            return tuple(sorted(found, key=lambda version: -arrived.index(version.op_id)))
        if self.bug == "no-tie-break":
            return tuple(sorted(found, key=lambda version: (-version.ms, arrived.index(version.op_id))))
        return found

    def view(self) -> Entity:
        view = super().view()
        if self.bug == "delete-wins" and any(version.value for version in view.deletions):
            return replace(view, deleted=True, edited_after_delete=False)
        return view


class BuggyReplica(Replica):
    """A replica that takes fewer ops for new than it should."""

    def __init__(self, bug: str | None) -> None:
        super().__init__()
        self._bug = bug
        self._took: set[object] = set()

    def add(self, op: Any) -> frozenset[str]:
        key: object = {
            "colliding-ids": (op.user, op.seq),
            "same-number-same-op": (op.dev, op.seq),
            "drops-equal-text": (op.entity, tuple(sorted(op.fields.items()))) if op.fields else op.id,
        }.get(self._bug or "", op.id)
        if key in self._took:
            return frozenset()
        self._took.add(key)
        return super().add(op)

    def _state(self, entity: str) -> EntityState:
        if entity not in self._states:
            self._states[entity] = BuggyState(entity)
            self._states[entity].bug = self._bug
        return super()._state(entity)


@dataclass
class Device:
    """One installation: its ops as bytes, its replica, what is on its screen, and what it can undo."""

    dev: str
    user: str
    bug: str | None
    clock: int = NOW
    seq: int = 0
    prev: str = FIRST
    raw: dict[str, bytes] = field(default_factory=dict)
    mine: set[str] = field(default_factory=set)
    screens: dict[str, Entity] = field(default_factory=dict)
    past: list[Change] = field(default_factory=list)
    future: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.replica = BuggyReplica(self.bug)

    def link(self) -> Link:
        return Link(self.dev, self.user, self.seq + 1, self.prev, self.clock)

    def take(self, raw: bytes) -> None:
        op = read_op(raw)
        assert isinstance(op, Op)
        if op.dev == self.dev and op.id not in self.mine:
            self.dev, self.seq, self.prev = f"{int(self.dev, 16) + 256:016x}", 0, FIRST
        self.raw[op.id] = raw
        self.replica.add(op)

    def keep(self, op: Op) -> None:
        self.mine.add(op.id)
        self.take(op.raw)
        self.seq, self.prev = op.seq, op.id

    def look(self, entity: str) -> Entity | None:
        view = self.replica.entity(entity)
        if view:
            self.screens[entity] = view
        return view


def naive(ops: list[Op], entity: str) -> tuple[Any, ...]:
    """Say what is shown of an entity by the definitions alone: all ops at once, no order, nothing incremental."""
    ours = [op for op in ops if op.entity == entity]
    writes: dict[str, list[tuple[int, str, object]]] = {}
    for op in ours:
        flag = {DELETED: op.kind == "del"} if op.kind == "del" or op.restore else {}
        for path, value in {**op.fields, **flag}.items():
            writes.setdefault(path, []).append((op.ms, op.id, value))
    heads = {}
    for path, found in writes.items():
        old = {op_id for op in ours for op_id in op.seen.get(path, ())} if path != KIND else set()
        heads[path] = sorted((write for write in found if write[1] not in old), key=lambda w: w[:2], reverse=True)
    flags = heads.pop(DELETED, [])
    covered = {op_id for op in ours if op.id in {flag[1] for flag in flags} for op_id in op.covers}
    gone = bool(flags) and all(flag[2] for flag in flags)
    unseen = {write[1] for found in heads.values() for write in found} - covered
    heads.pop(KIND, None)
    return heads, gone and not unseen, gone and bool(unseen)


def shown(view: Entity | None) -> tuple[Any, ...]:
    """Say the same of a view."""
    if view is None:
        return {}, False, False
    heads = {
        path: [(version.ms, version.op_id, version.value) for version in found]
        for path, found in view.heads.items()
        if path != KIND
    }
    return heads, view.deleted, view.edited_after_delete


WHO, WHICH, WHERE = st.integers(0, 2), st.sampled_from((*ENTITIES, ENTITIES[0], ENTITIES[0])), st.sampled_from(PATHS)
ACTIONS = st.sampled_from(
    ("type", "type", "type", "settle", "settle", "look", "delete", "restore", "undo", "undo", "redo")
)
SKEWS = st.sampled_from([0, 0, 0, 1, -1, -20 * YEAR, 10 * YEAR])


class Devices(RuleBasedStateMachine):
    """Three devices; `bug` says what is wrong with them."""

    bug: str | None = None

    def __init__(self) -> None:
        super().__init__()
        self.devices = [
            Device(f"{n + 1:016x}", "abc"[n] if self.bug != "colliding-ids" else "a", self.bug) for n in range(3)
        ]
        self.ledger: dict[str, Written] = {}
        self.count = 0

    def write(self, device: Device, op: Op | None, screen: Entity | None) -> None:
        if op is None:
            return
        if self.bug == "wall-clock" and op.ms != device.clock:
            op = _with(op, ms=device.clock)
        paths = (*op.fields, DELETED)
        saw = {path: screen.seen(path) for path in paths if path != KIND} if screen else {}
        self.ledger[op.id] = Written(op, saw, set(screen.covers) if screen else set())
        device.keep(op)
        device.past.append(change_of(screen, op))
        device.future.clear()
        device.look(op.entity)

    @rule(i=WHO, entity=WHICH, path=WHERE, action=ACTIONS, same=st.booleans(), skew=SKEWS)
    def acts(self, i: int, entity: str, path: str, action: str, same: bool, skew: int) -> None:
        device = self.devices[i]
        device.clock = NOW + skew
        if action in {"look", "settle"} or entity not in device.screens:
            device.look(entity)
        screen = device.screens.get(entity)
        if action in {"undo", "redo"}:
            self.takes_back(device, redo=action == "redo")
        elif screen is None or screen.kind is None:
            self.creates(device, entity, self.text(same))
        elif action in {"type", "settle"}:
            self.types(device, screen, path, self.text(same))
        elif action == "delete" and not screen.deleted:
            used = device.replica.entity(entity) if self.bug == "deletes-the-unseen" else screen
            assert used
            self.write(device, delete(device.link(), used), screen)
        elif action == "restore" and screen.deletions:
            op = restore(device.link(), screen)
            self.write(device, _with(op, seen={}) if self.bug == "restore-is-an-edit" else op, screen)

    def creates(self, device: Device, entity: str, text: str) -> None:
        if device.replica.entity(entity) is None:
            fields = {"office": "A000001", "author": "x", "date": "2026-11-22", "summary": text}
            self.write(device, create(device.link(), entity, "note", fields).value, None)

    def types(self, device: Device, screen: Entity, path: str, text: str) -> None:
        used = device.replica.entity(screen.id) if self.bug == "supersedes-the-unseen" else screen
        assert used
        op = edit(device.link(), used, {path: text}).value
        if self.bug == "lost-parent" and op and len(op.seen.get(path, ())) > 1:
            op = _with(op, seen={path: op.seen[path][1:]})
        self.write(device, op, screen)

    def takes_back(self, device: Device, *, redo: bool) -> None:
        stack, other = (device.future, device.past) if redo else (device.past, device.future)
        if not stack:
            return
        change = stack.pop()
        view = device.replica.entity(change.entity)
        assert view
        op = undo(device.link(), view, change).op
        if op is None and self.bug == "undo-over-others" and DELETED not in change.after and not change.created:
            op = written(device.link(), view, change.before)
        if op is None:
            return
        known = {change.op_id, *change.covers, *change.stands.values()}
        saw = {path: tuple(one for one in view.seen(path) if one in known) for path in (*op.fields, DELETED)}
        self.ledger[op.id] = Written(op, saw, known)
        device.keep(op)
        device.past[:] = [retold(one, change, op) for one in device.past]
        device.future[:] = [retold(one, change, op) for one in device.future]
        other.append(change_of(view, op))
        device.look(op.entity)

    @rule(a=WHO, b=WHO, part=st.integers(0, 5), backwards=st.booleans(), clone=st.sampled_from([False] * 15 + [True]))
    def exchange(self, a: int, b: int, part: int, backwards: bool, clone: bool) -> None:
        if clone and a != b:
            return self.is_cloned(a, b)
        raw = list(self.devices[a].raw.values())
        raw = raw[part % (len(raw) or 1) :] if part < 3 else raw
        for one in reversed(raw) if backwards else raw:
            self.devices[b].take(one)
        return self.agrees_with_the_definitions(self.devices[b])

    def is_cloned(self, a: int, b: int) -> None:
        """Put the image of one laptop onto another, whose own ops were handed over before."""
        old, new = self.devices[a], self.devices[b]
        for one in new.raw.values():
            old.take(one)
        image = Device(old.dev, old.user, self.bug, seq=old.seq, prev=old.prev, mine=set(old.mine))
        for one in old.raw.values():
            image.take(one)
        self.devices[b] = image

    def text(self, same: bool) -> str:
        self.count += 1
        return "same" if same else f"text {self.count}"

    def agrees_with_the_definitions(self, device: Device) -> None:
        ops = [self.ledger[op_id].op for op_id in device.raw]
        for entity in ENTITIES:
            assert shown(device.replica.entity(entity)) == naive(ops, entity), "the view is not the ops'"

    def teardown(self) -> None:
        raw = [list(device.raw.values()) for device in self.devices]
        for n, device in enumerate(self.devices):
            for m in ((0, 1, 2), (2, 1, 0), (1, 2, 0))[n]:
                for one in raw[m] if n != 1 else reversed(raw[m]):
                    device.take(one)
        for entity in ENTITIES:
            views = [device.replica.entity(entity) for device in self.devices]
            assert views[0] == views[1] == views[2], "devices disagree"
        for device in self.devices:
            assert device.raw.keys() == self.ledger.keys(), "an op was lost"
            self.agrees_with_the_definitions(device)
        for one in self.ledger.values():
            _was_fair(one, self.ledger)
        _nothing_is_lost(self.ledger, self.devices[0].replica)
        assert not [one for one in self.devices[0].replica.chain_faults() if one.kind != "fork"], "a broken chain"


def machine(bug: str | None) -> type[RuleBasedStateMachine]:
    """Return the machine with one bug planted, or the sound one."""
    return type("Devices", (Devices,), {"bug": bug})


def _was_fair(written: Written, ledger: dict[str, Written]) -> None:
    """Fail when an op does not supersede just what its author saw, or is not later than what it supersedes."""
    op = written.op
    paths = [path for path in op.fields if path != KIND]
    for path in (*paths, DELETED) if op.kind == "del" or op.restore else paths:
        ids = set(op.seen.get(path, ()))
        assert ids <= set(written.saw.get(path, ())), "superseded what nobody saw"
        assert ids >= set(written.saw.get(path, ())), "left standing what was replaced"
        assert all(ledger[op_id].op.ms < op.ms for op_id in ids), "an effect before its cause"
    assert set(op.covers) <= written.on_screen, "deleted what nobody saw"


def _nothing_is_lost(ledger: dict[str, Written], replica: Replica) -> None:
    """Fail unless each write stands, or was superseded by an op whose author saw it: one or the other."""
    for op_id, one in ledger.items():
        view = replica.entity(one.op.entity)
        assert view
        for path in one.op.fields:
            if path != KIND:
                later = any(op_id in other.op.seen.get(path, ()) for other in ledger.values())
                assert (op_id in view.seen(path)) != later, "a text is gone, or a replaced one is back"


def _with(op: Op, *, ms: int | None = None, seen: dict[str, tuple[str, ...]] | None = None) -> Op:
    """Return an op as a faulty program would have written it."""
    data = read_plain(op.raw)
    assert isinstance(data, dict)
    data |= {"t": [ms, 0]} if ms is not None else {}
    data |= {"s": {path: list(ids) for path, ids in seen.items()}} if seen is not None else {}
    made = read_op(canonical(data))
    assert isinstance(made, Op)
    return made


def violation(bug: str | None, histories: int) -> str | None:
    """Run the machine and return what it found wrong, or None."""
    chosen = settings(
        max_examples=histories,
        stateful_step_count=40,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
        print_blob=False,
    )
    try:
        run_state_machine_as_test(machine(bug), settings=chosen)
    except AssertionError as found:
        return str(found).split("\n", 1)[0]
    return None


def main(histories: int, say: Callable[[str], object]) -> None:
    """Run the sound machine and each planted bug."""
    for bug in (None, *BUGS):
        start = time.perf_counter()
        found = violation(bug, histories)
        say(f"{bug or 'sound':24} {found or '-':44} {time.perf_counter() - start:5.1f} s\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300, sys.stdout.write)
