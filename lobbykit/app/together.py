"""Many edits as one: their ops are made before the first is written, and written in as few flushes as can be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, entity_of, lane_is_private, op_of
from lobbykit.domain.entity_state import EntityState
from lobbykit.domain.op_shape import DELETED
from lobbykit.domain.problem import Read
from lobbykit.domain.schema import is_private
from lobbykit.domain.undoing import change_back, change_of, retold, undo
from lobbykit.store.log_failures import LogChangedError, LogReadOnlyError
from lobbykit.store.log_folder import BATCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from lobbykit.app.authorship import Authorship
    from lobbykit.app.edit import Edit
    from lobbykit.app.record import Record
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Link, Op
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.undoing import Change, Since
    from lobbykit.store.lanes import Lanes

    Links = dict[bool, Link]
    Announce = Callable[[Sequence[Change]], None]
_AT_ONCE = 8_000_000


@dataclass(frozen=True, slots=True)
class Made:
    """An op that is about to be written, the lane it belongs to, and what it changes."""

    op: Op
    private: bool
    change: Change


class Ahead:
    """Entities as they will look: those that several of many ops are about know the ops made before."""

    def __init__(self, record: Record, entities: Iterable[str]) -> None:
        self._record = record
        self._again = {entity for entity, count in Counter(entities).items() if count > 1}
        self._states: dict[str, EntityState] = {}

    def view(self, entity: str) -> Entity | None:
        """Return an entity with what was taken so far."""
        return self._states[entity].view() if entity in self._states else self._record.entity(entity)

    def comes_again(self, entity: str) -> bool:
        """Whether several ops are about an entity."""
        return entity in self._again

    def take(self, op: Op) -> None:
        """Take an op that was made."""
        if op.entity in self._again:
            if op.entity not in self._states:
                self._states[op.entity] = state = EntityState(op.entity)
                for one in self._record.ops(op.entity):
                    state.take(one)
            self._states[op.entity].take(op)


def made_of(edits: Sequence[Edit], links: Links, record: Record, scale: Scale) -> Read[tuple[Made, ...]]:
    """Make the ops of edits, one after the other; none when anything is wrong with one of them."""
    ahead = Ahead(record, map(entity_of, edits))
    made: list[Made] = []
    for one in edits:
        before = None if isinstance(one, Create) else ahead.view(one.seen.id) or one.seen
        edit = one if isinstance(one, Create) or before is None else replace(one, seen=before)
        private = lane_is_private(edit)
        read = op_of(edit, links[private], scale)
        if read.problems:
            return Read(None, read.problems)
        if read.value:
            made.append(Made(read.value, private, change_of(before, read.value)))
            links[private] = links[private].after(read.value)
            ahead.take(read.value)
    return Read(tuple(made))


def made_back(changes: Sequence[Change], links: Links, record: Record) -> tuple[tuple[Made, ...], tuple[Since, ...]]:
    """Make the ops that take changes back, the last one first, and say what others have written over since.

    What is already as it was before needs no op: so an undoing that was cut short goes on where it stopped.
    """
    ahead = Ahead(record, (one.entity for one in changes))
    made: list[Made] = []
    since: list[Since] = []
    left = list(changes)
    while left:
        change = left.pop()
        view = ahead.view(change.entity)
        if view is None or _is_back(view, change):
            continue
        private = is_private(view.kind or "")
        done = undo(links[private], view, change)
        since += done.since
        if done.op is None:
            continue
        back = change_back(view, change, done.op)
        made.append(Made(done.op, private, back))
        links[private] = links[private].after(done.op)
        ahead.take(done.op)
        if ahead.comes_again(change.entity):
            left = [retold(one, change, back) for one in left]
    return tuple(made), tuple(since)


def _is_back(view: Entity, change: Change) -> bool:
    """Whether nothing need be done for a change to be taken back."""
    if change.created:
        return view.deleted
    if DELETED in change.after:
        return view.deleted == (change.after[DELETED] is False)
    return all(
        len(found := view.versions(path)) == 1 and found[0].op_id != change.stands[path] and found[0].value == value
        for path, value in change.before.items()
    )


@dataclass(frozen=True, slots=True)
class TogetherWriter:
    """Writes ops that were made together; a crash leaves the first of them, each whole."""

    lanes: Lanes
    record: Record
    authorship: Authorship
    now_ms: Callable[[], int]
    settle: Callable[[], None]
    recovering: Callable[[], AbstractContextManager[None]]
    tell: Callable[[frozenset[str]], None]

    def apply(self, edits: Sequence[Edit], scale: Scale, announce: Announce) -> Read[int]:
        """Save edits; `announce` is told of their changes before the first is written."""
        problems: tuple[Problem, ...] = ()

        def make(links: Links) -> tuple[Made, ...]:
            nonlocal problems
            read = made_of(edits, links, self.record, scale)
            problems = read.problems
            return read.value or ()

        made = self._written(make, announce)
        return Read(None, problems) if problems else Read(len(made))

    def take_back(self, undone: Sequence[Change]) -> tuple[tuple[Change, ...], tuple[Since, ...]]:
        """Take changes back where they still stand alone; return what did it, and who wrote over the others since."""
        since: tuple[Since, ...] = ()

        def make(links: Links) -> tuple[Made, ...]:
            nonlocal since
            made, since = made_back(undone, links, self.record)
            return made

        return tuple(one.change for one in self._written(make, lambda _: None)), since

    def _written(self, make: Callable[[Links], tuple[Made, ...]], announce: Announce) -> tuple[Made, ...]:
        """Make ops at the end of our lanes and write them; where the log was changed meanwhile it is read first."""
        for again in (True, False):
            links = {private: self._link(private=private) for private in (False, True)}
            made = make(links)
            announce([one.change for one in made])
            for number, run in enumerate(_runs(made)):
                try:
                    self._write(run)
                except (LogChangedError, LogReadOnlyError):
                    if number or not again:
                        raise
                    self.settle()
                    break
            else:
                self.tell(frozenset(one.op.entity for one in made))
                return made
        raise AssertionError("unreachable")

    def _link(self, *, private: bool) -> Link:
        return self.authorship.link(self.lanes, self.now_ms(), private=private)

    def _write(self, run: Sequence[Made]) -> None:
        with self.recovering():
            self.record.write([one.op for one in run], private=run[0].private)
        self.authorship.wrote(run[-1].op, self.lanes)


def _runs(made: Sequence[Made]) -> Iterator[list[Made]]:
    """Yield ops of one lane that follow each other, as many as fit one write."""
    for _, group in groupby(made, lambda one: one.private):
        run: list[Made] = []
        size = 0
        for one in group:
            if run and (len(run) == BATCH or size + len(one.op.raw) > _AT_ONCE):
                yield run
                run, size = [], 0
            run.append(one)
            size += len(one.op.raw)
        yield run
