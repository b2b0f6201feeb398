"""A person who edits, undoes and redoes while others' ops arrive and the program stops and starts again.

`python -m tests.history_machine [HISTORIES]` runs it, says what it found and ends with 1 when that was anything.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from lobbykit.app import history, steps
from lobbykit.app.edit import Create, Delete, Edit, Restore, Revise
from lobbykit.app.record import ENTITY_TABLES
from lobbykit.domain.edits import create, delete, restore, written
from lobbykit.domain.entity_row import row_of, table_of
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, Op, read_op
from lobbykit.domain.op_shape import DELETED, FIRST, KIND
from lobbykit.domain.undoing import Change
from tests.sessions import NOTE, Laptop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.opening import Opened
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value

ENTITIES = tuple(digit * 32 for digit in "12345")
PATHS = ("summary", "concerns")
LIMIT, LINES = 4, 6
"""Small, so that the oldest steps go and the file is made anew within one history."""
ENTITY = st.sampled_from(ENTITIES)
PATH = st.sampled_from(PATHS)
OTHER = st.integers(0, 1)
MOSTLY = st.sampled_from([True, True, False])


@dataclass
class Other:
    """Somebody else's laptop."""

    dev: str
    user: str
    replica: Replica = field(default_factory=Replica)
    seq: int = 0
    prev: str = FIRST
    ops: list[Op] = field(default_factory=list)

    def link(self, ms: int) -> Link:
        return Link(self.dev, self.user, self.seq + 1, self.prev, ms)

    def keep(self, op: Op) -> None:
        self.seq, self.prev = op.seq, op.id
        self.ops.append(op)
        self.replica.add(op)


@dataclass
class Remembered:
    """A step as the person remembers it: what stood on the screen before and after, and every op that was there."""

    entity: str
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    saw: set[str]
    gone: tuple[bool, bool]
    """Whether the entity was deleted before, and after."""
    known: set[str]
    """What others had written by then."""


class Person(RuleBasedStateMachine):
    """The model: what a person may expect of the history, compared with what the session does."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        for name in ("fsync", "fdatasync"):
            self.patch.setattr(os, name, lambda _descriptor: None, raising=False)
        self.patch.setattr(steps, "LIMIT", LIMIT)
        self.patch.setattr(history, "LINES", LINES)
        self.folder = tempfile.TemporaryDirectory(prefix="lobbykit-history-")
        self.laptop = Laptop(Path(self.folder.name))
        self.opened: Opened = self.laptop.open()
        self.others = [Other("a" * 16, "user-a"), Other("b" * 16, "user-b")]
        self.screens: dict[str, Entity] = {}
        self.past: list[Remembered] = []
        self.future: list[Remembered] = []
        self.stuck: set[str] = set()
        """Where a step of ours had to stay, or was made on an old screen, or settled several versions."""
        self.count = 0
        self.read: dict[bytes, Op] = {}

    @property
    def session(self) -> Session:
        return self.opened.session

    @rule(entity=ENTITY, path=PATH, same=st.booleans(), clears=st.sampled_from([False, False, True]))
    def types(self, entity: str, path: str, same: bool, clears: bool) -> None:
        self.revises(entity, {path: None if clears else self.text(same)})

    @rule(entity=ENTITY, again=st.booleans())
    def types_in_all_fields(self, entity: str, again: bool) -> None:
        self.revises(entity, {path: self.text(same=False) for path in PATHS})
        if again:
            self.revises(entity, {PATHS[0]: self.text(same=False)})

    def revises(self, entity: str, fields: Mapping[str, Value]) -> None:
        if entity not in self.screens:
            self.applies(Create(entity, "note", {**NOTE, "summary": self.text(same=False)}))
        if not self.screens[entity].deleted:
            self.applies(Revise(self.screens[entity], fields))

    @rule(entity=ENTITY, who=OTHER, path=PATH, regrets=st.booleans())
    def settles(self, entity: str, who: int, path: str, regrets: bool) -> None:
        """Write at the same time as somebody else, and then over both; and take that back after the next start."""
        self.ops_leave(who)
        self.revises(entity, {path: self.text(same=False)})
        self.somebody_writes(who, entity, path, takes=False, arrives=True)
        self.looks(entity)
        self.revises(entity, {path: self.text(same=False)})
        if regrets:
            self.starts_again(0, "in order", 1, back=True)

    @rule(entity=ENTITY)
    def deletes(self, entity: str) -> None:
        if entity in self.screens:
            self.applies(Delete(self.screens[entity]))

    @rule(entity=ENTITY, who=OTHER, path=PATH)
    def changes_their_mind(self, entity: str, who: int, path: str) -> None:
        """Delete what somebody else goes on with, and bring it back, and delete it again."""
        self.deletes(entity)
        self.somebody_writes(who, entity, path, takes=True, arrives=True)
        self.turns(back=True)
        self.turns(back=False)

    @rule(entity=ENTITY)
    def restores(self, entity: str) -> None:
        if entity in self.screens:
            self.applies(Restore(self.screens[entity]))

    @rule(entity=ENTITY)
    def looks(self, entity: str) -> None:
        found = self.session.entity(entity)
        if found is not None and found.kind is not None:
            self.screens[entity] = found

    @rule(times=st.integers(1, 4))
    @precondition(lambda self: self.past)
    def undoes(self, times: int) -> None:
        for _ in range(times):
            self.turns(back=True)

    @rule(times=st.integers(1, 4))
    @precondition(lambda self: self.future)
    def redoes(self, times: int) -> None:
        for _ in range(times):
            self.turns(back=False)

    @rule(
        who=OTHER,
        entity=ENTITY,
        what=st.sampled_from([*PATHS, *PATHS, *PATHS, "delete", "restore"]),
        takes=MOSTLY,
        arrives=MOSTLY,
    )
    def somebody_writes(self, who: int, entity: str, what: str, takes: bool, arrives: bool) -> None:
        if takes:
            self.ops_leave(who)
        other = self.others[who]
        view, place = other.replica.entity(entity), other.link(self.now_ms())
        if view is None or view.kind is None:
            op = create(place, entity, "note", {**NOTE, "summary": self.text(same=False)}).value
        elif what in PATHS:
            op = written(place, view, {what: self.text(same=False)})
        else:
            op = (delete if what == "delete" else restore)(place, view)
        assert op
        other.keep(op)
        if arrives:
            self.ops_arrive(who, 0, looks=False)

    @rule(who=OTHER, first=st.integers(0, 3), looks=st.booleans())
    def ops_arrive(self, who: int, first: int, looks: bool) -> None:
        other = self.others[who]
        self.session.receive(other.dev, [op.raw for op in other.ops[first:]])
        for entity in ENTITIES if looks else ():
            self.looks(entity)

    @rule(who=OTHER)
    def ops_leave(self, who: int) -> None:
        for entity in ENTITIES:
            for op in self.ops(entity):
                self.others[who].replica.add(op)

    @rule(
        before=st.integers(0, 2),
        end=st.sampled_from(["in order", "crash", "with a new file"]),
        after=st.integers(0, 2),
        back=st.booleans(),
    )
    def starts_again(self, before: int, end: str, after: int, back: bool) -> None:
        for _ in range(before):
            self.turns(back=True)
        if end == "with a new file":
            told = self.session.history
            told._file.rewrite(told._read().lines())
        if end == "crash":
            self.opened.lanes.close()
            self.session.history._file.close()
            self.session.workspace.close()
        else:
            self.opened.upkeep.end()
        self.opened = self.laptop.open()
        assert self.session.problems == (), "a start complains"
        for _ in range(after):
            self.turns(back=back)

    @rule(minutes=st.sampled_from([1, 1, 60, -90]))
    def time_passes(self, minutes: int) -> None:
        self.laptop.clock.pass_by(minutes=minutes)

    def applies(self, edit: Edit) -> None:
        entity = edit.id if isinstance(edit, Create) else edit.seen.id
        view, foreign = self.session.entity(entity), self.foreign(entity)
        done = self.session.apply(edit).value
        self.looks(entity)
        if done is None or done.change is None:
            return
        screen = None if isinstance(edit, Create) else edit.seen
        op = self.op(entity, done.change.op_id)
        saw = _standing(screen)
        self.stuck |= {entity} if _standing(view) & foreign - saw else set()
        assert _superseded(op) <= saw, "an edit supersedes what was not on the screen"
        assert set(op.covers) <= saw, "a deletion covers what was not on the screen"
        after: dict[str, Value] = {path: value for path, value in op.fields.items() if path != KIND}
        if op.kind == "del" or op.restore:
            after[DELETED] = op.kind == "del"
        before = {path: _shown(screen, path) for path in op.fields.keys() | after.keys()}
        gone = screen is None or screen.deleted, self.screens[entity].deleted
        self.past.append(Remembered(entity, before, after, saw, gone, foreign))
        self.stuck |= {entity for ids in op.seen.values() if len(ids) > 1}
        self.past = self.past[-LIMIT:]
        self.future.clear()

    def turns(self, *, back: bool) -> None:
        """Undo or redo, and compare with what the person remembers."""
        source, target = (self.past, self.future) if back else (self.future, self.past)
        if not source:
            assert (self.session.history.undo() if back else self.session.history.redo()).step is None
            return
        step = source.pop()
        view = self.session.entity(step.entity)
        assert view
        known = {op.id for op in self.ops(step.entity)}
        outcome = self.session.history.undo() if back else self.session.history.redo()
        new = [op for op in self.ops(step.entity) if op.id not in known]
        assert isinstance(outcome.step, Change), "the history is at its end too early"
        assert outcome.step.entity == step.entity, "another step was meant"
        if outcome.done:
            (op,) = new
            self.was_fair(op, step)
            target.append(step)
            self.shows(step, back=back)
        else:
            assert new == [], "something was written in spite of all"
            self.had_reason(step, view, outcome)
            self.stuck.add(step.entity)
        self.looks(step.entity)

    def was_fair(self, op: Op, step: Remembered) -> None:
        ours = {one.id for one in self.ops(step.entity) if self.is_ours(one)}
        assert _superseded(op) <= ours, "an undo supersedes what others wrote"
        assert set(op.covers) <= ours | step.saw, "an undo deletes what nobody saw"

    def shows(self, step: Remembered, *, back: bool) -> None:
        """Fail unless what stood before the step, or after it, stands there now."""
        view = self.session.entity(step.entity)
        assert view
        if self.undisturbed(step):
            assert view.deleted == step.gone[0 if back else 1], "not deleted as it was"
        hidden = view.deleted or (back and KIND in step.before)
        for path, value in ({} if hidden else step.before if back else step.after).items():
            if path != DELETED and (self.undisturbed(step) or (DELETED not in step.after and KIND not in step.before)):
                assert [one.value for one in view.versions(path)] == [value], "another text than before"

    def had_reason(self, step: Remembered, view: Entity, outcome: history.Outcome) -> None:
        """Fail unless another's version stands where the step wrote, or a step of ours is stuck there."""
        named = {one.version.op_id for one in outcome.since}
        assert named, "nobody is named"
        assert named <= _standing(view), "somebody is named whose text does not stand"
        assert not self.undisturbed(step), "without a reason"

    def undisturbed(self, step: Remembered) -> bool:
        """Whether nobody else wrote anything since, or unseen before."""
        return step.entity not in self.stuck and self.foreign(step.entity) <= step.known

    def foreign(self, entity: str) -> set[str]:
        return {op.id for op in self.ops(entity) if not self.is_ours(op)}

    @invariant()
    def is_as_the_ops_say(self) -> None:
        """Compare view and entities with ones made anew from all ops, and the history with what is remembered."""
        again = Replica()
        for entity in ENTITIES:
            ops = self.ops(entity)
            for op in ops:
                again.add(op)
            found = again.entity(entity)
            assert self.session.entity(entity) == found, "an entity is not as its ops say"
            if found is not None:
                assert self.session.view.get(table_of(found), entity) == row_of(found), "a row is not as its ops say"
                _nothing_is_lost(ops, found)
        assert {str(row["id"]) for name in ENTITY_TABLES for row in self.session.view.table(name)} <= set(ENTITIES)
        assert self.session.history.can_undo == bool(self.past), "undo is offered, or is not"
        assert self.session.history.can_redo == bool(self.future), "redo is offered, or is not"

    def is_ours(self, op: Op) -> bool:
        return op.dev in self.session.own_lanes

    def ops(self, entity: str) -> list[Op]:
        found = (self.read.get(raw) or self.reads(raw) for raw in self.opened.lanes.ops_of(entity))
        return [op for op in found if op.entity == entity]

    def reads(self, raw: bytes) -> Op:
        op = read_op(raw)
        assert isinstance(op, Op)
        self.read[raw] = op
        return op

    def op(self, entity: str, op_id: str) -> Op:
        return next(op for op in self.ops(entity) if op.id == op_id)

    def now_ms(self) -> int:
        return int(self.laptop.clock().timestamp() * 1000)

    def text(self, same: bool) -> str:
        self.count += 1
        return "same" if same else f"text {self.count}"

    def teardown(self) -> None:
        self.opened.upkeep.end()
        self.folder.cleanup()
        self.patch.undo()


def _standing(view: Entity | None) -> set[str]:
    return {one for path in (*view.heads, DELETED) for one in view.seen(path)} if view else set()


def _superseded(op: Op) -> set[str]:
    return {op_id for ids in op.seen.values() for op_id in ids}


def _shown(view: Entity | None, path: str) -> Value:
    versions = view.versions(path) if view else ()
    return versions[0].value if versions else None


def _nothing_is_lost(ops: list[Op], view: Entity) -> None:
    """Fail unless each write stands, or was superseded by an op that named it: one or the other."""
    superseded = {(path, op_id) for op in ops for path, ids in op.seen.items() for op_id in ids}
    for op in ops:
        for path in op.fields.keys() - {KIND}:
            assert (op.id in view.seen(path)) != ((path, op.id) in superseded), (
                "a text is gone, or a replaced one is back"
            )


def violation(histories: int) -> str | None:
    """Run the machine and return what it found wrong, or None."""
    chosen = settings(
        max_examples=histories,
        stateful_step_count=40,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        print_blob=False,
    )
    said: list[str] = []
    try:
        run_state_machine_as_test(Person, settings=chosen)
    except* AssertionError as found:
        said += [str(one).split("\n", 1)[0] or "an assertion inside the program" for one in found.exceptions]
    return " and ".join(said) or None


if __name__ == "__main__":
    wrong = violation(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
    sys.stdout.write(f"{wrong or 'nothing wrong'}\n")
    sys.exit(wrong is not None)
