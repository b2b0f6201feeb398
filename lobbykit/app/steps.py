"""Steps: what was done and what was taken back, told again from ids and the log."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from lobbykit.domain.op import Op
from lobbykit.domain.op_shape import DELETED
from lobbykit.domain.undoing import Change, change_again, retold
from lobbykit.store.history_file import HistoryLine, HistoryPart

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from lobbykit.domain.op import UnknownOp

    Pairs: TypeAlias = Mapping[str, Sequence[tuple[Change, Change]]]
T = TypeVar("T")
_BETWEEN, _AFTER = " ", ":"
LIMIT = 100
"""How many steps can be undone."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A step that replaced files of the library; `folder` of `library/.previous/` keeps what they were.

    `changes` are the edits that belong to it, as they were made one after the other.
    """

    folder: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Together:
    """A step of several changes, made in this order and taken back as one; never empty."""

    changes: tuple[Change, ...]

    @property
    def op_id(self) -> str:
        """The id of the first op, which names the step."""
        return self.changes[0].op_id


Step: TypeAlias = Change | Imported | Together


@dataclass(frozen=True, slots=True)
class Log:
    """What steps are told again from: the ops of an entity, and which lanes are ours."""

    ops: Callable[[str], Sequence[Op | UnknownOp]]
    own: Collection[str]

    def step(self, line: HistoryLine) -> Step | None:
        """Return the step that a line names with its entity, or None when the log does not hold it as ours."""
        if line.parts:
            return self._together(line)
        if not line.other:
            return Imported(line.step, tuple(self._changes(line)))
        return self._change(line)

    def _change(self, line: HistoryLine) -> Change | None:
        ops = self.ops(line.other)
        op = next((one for one in ops if isinstance(one, Op) and one.id == line.step), None)
        if op is None or op.dev not in self.own:
            return None
        change = change_again(op, ops, line.screen)
        return replace(change, stands=MappingProxyType({**change.stands, **line.stands})) if change else None

    def _changes(self, line: HistoryLine) -> Iterator[Change]:
        """Yield the edits of an import; those that the log does not hold any more are passed over."""
        for key, op_id in ((key, one) for key, one in line.stands.items() if _BETWEEN not in key):
            screen, stands = _inside(key, line.screen), _inside(key, line.stands)
            change = self._change(HistoryLine("did", op_id, key.partition(_AFTER)[2], screen, stands))
            if change:
                yield change

    def _together(self, line: HistoryLine) -> Step | None:
        """Return what the log holds of a step of several: a crash may have come between them, or forgetting since."""
        told = (self._change(HistoryLine("did", one.step, one.entity, one.screen, one.stands)) for one in line.parts)
        changes = tuple(one for one in told if one)
        return Together(changes) if changes else None


@dataclass(slots=True)
class Stacks:
    """The steps to take back and those to do again, the next one last."""

    past: list[Step] = field(default_factory=list)
    future: list[Step] = field(default_factory=list)

    def follow(self, line: HistoryLine, log: Log) -> None:
        """Do what a line says; one that cannot be followed ends the history there."""
        if not self._followed(line, log):
            self.clear()

    def clear(self) -> None:
        """Forget all."""
        self.past.clear()
        self.future.clear()

    def last(self, *, back: bool) -> Step | None:
        """Return the next step to take back, or to do again."""
        stack = self.past if back else self.future
        return stack[-1] if stack else None

    def did(self, step: Step) -> None:
        """Take a new step."""
        self.past.append(step)
        del self.past[:-LIMIT]
        self.future.clear()

    def turned(self, by: Step, *, back: bool) -> None:
        """Put what took the last step back where it can be done again, and tell all others of it; or the reverse."""
        source, target = (self.past, self.future) if back else (self.future, self.past)
        pairs = _pairs(source.pop(), by)
        for stack in (self.past, self.future):
            stack[:] = [_retold(step, pairs) for step in stack]
        target.append(by)

    def passed(self, key: str) -> bool:
        """Leave a step that could not be taken back or done again; return whether it was the last of either."""
        for stack in (self.past, self.future):
            if stack and key_of(stack[-1]) == key:
                stack.pop()
                return True
        return False

    def keep_imports(self, folders: Sequence[str]) -> None:
        """Leave the imports whose folder is gone."""
        for stack in (self.past, self.future):
            stack[:] = [step for step in stack if not isinstance(step, Imported) or step.folder in folders]

    def lines(self) -> Iterator[HistoryLine]:
        """Yield lines that say the same as all that were written."""
        for stack, what in ((self.past, "did"), (self.future, "undone")):
            for step in stack:
                yield line_of(step, "imported" if isinstance(step, Imported) and what == "did" else what)

    def _followed(self, line: HistoryLine, log: Log) -> bool:
        if line.what == "passed":
            return self.passed(line.step)
        if line.what in {"did", "imported", "undone"}:
            step = log.step(line)
            if step and line.what == "undone":
                self.future.append(step)
            elif step:
                self.did(step)
            return step is not None or bool(line.parts)
        back = line.what in {"undid", "unimported"}
        last = self.last(back=back)
        if last is None or key_of(last) != line.step:
            return False
        by = log.step(line._replace(step=line.other, other=last.entity if isinstance(last, Change) else ""))
        if by:
            self.turned(by, back=back)
        return by is not None


def recent(lines: Sequence[HistoryLine]) -> Sequence[HistoryLine]:
    """Return the last lines, from where nothing before them can count: as many new steps in a row as are kept."""
    begin = row = 0
    for number, line in enumerate(lines, start=1):
        row = row + 1 if line.what in {"did", "imported"} else 0
        begin = number - LIMIT if row >= LIMIT else begin
    return lines[begin:]


def key_of(step: Step) -> str:
    """Return by which id lines name a step."""
    return step.folder if isinstance(step, Imported) else step.op_id


def stamp_of(op_id: str, ops: Iterable[Op | UnknownOp]) -> int | None:
    """Return the stamp of one of these ops in milliseconds since 1970, None where it is not among them."""
    return next((op.ms for op in ops if isinstance(op, Op) and op.id == op_id), None)


def parts_of(changes: Sequence[Change]) -> tuple[HistoryPart, ...]:
    """Return what a line says of changes that were just made together."""
    return tuple(HistoryPart(one.op_id, one.entity, screen_of(one)) for one in changes)


def line_of(step: Step, what: str) -> HistoryLine:
    """Return the line that tells of a step: of an import also the op of each edit, and where others stand for it."""
    if isinstance(step, Change):
        return HistoryLine(what, step.op_id, step.entity, _sorted(step.screen), _others(step))
    if isinstance(step, Together):
        parts = tuple(HistoryPart(one.op_id, one.entity, _sorted(one.screen), _others(one)) for one in step.changes)
        return HistoryLine(what, step.op_id, step.changes[0].entity, parts=parts)
    screen: dict[str, tuple[str, ...]] = {}
    stands: dict[str, str] = {}
    for number, change in enumerate(step.changes):
        key = f"{number}{_AFTER}{change.entity}"
        stands[key] = change.op_id
        screen |= {f"{key}{_BETWEEN}{path}": ids for path, ids in screen_of(change).items()}
        stands |= {f"{key}{_BETWEEN}{path}": one for path, one in _others(change).items()}
    return HistoryLine(what, step.folder, "", screen, stands)


def _others(change: Change) -> dict[str, str]:
    return {path: op_id for path, op_id in change.stands.items() if op_id != change.op_id}


def screen_of(change: Change) -> Mapping[str, tuple[str, ...]]:
    """Return what the log does not tell of a change that was just made: the heads on screen at a restoration."""
    return _sorted(change.screen if change.after.get(DELETED) is False else {})


def _sorted(screen: Mapping[str, frozenset[str]]) -> Mapping[str, tuple[str, ...]]:
    return {path: tuple(sorted(ids)) for path, ids in sorted(screen.items())}


def _pairs(undone: Step, by: Step) -> Pairs:
    """Return by entity each change that was taken back with the one that did it; the last one was taken back first."""
    found: dict[str, list[tuple[Change, Change]]] = {}
    left = list(_changes_of(undone))
    for one in _changes_of(by):
        taken = next((place for place in reversed(range(len(left))) if left[place].entity == one.entity), None)
        if taken is not None:
            found.setdefault(one.entity, []).append((left.pop(taken), one))
    return found


def _changes_of(step: Step) -> tuple[Change, ...]:
    return (step,) if isinstance(step, Change) else step.changes


def _retold(step: Step, pairs: Pairs) -> Step:
    if isinstance(step, Change):
        return _change_retold(step, pairs)
    return replace(step, changes=tuple(_change_retold(change, pairs) for change in step.changes))


def _change_retold(change: Change, pairs: Pairs) -> Change:
    for undone, by in pairs.get(change.entity, ()):
        change = retold(change, undone, by)
    return change


def _inside(key: str, told: Mapping[str, T]) -> Mapping[str, T]:
    """Return what a line of an import tells of one edit, by path."""
    start = key + _BETWEEN
    return {key.removeprefix(start): value for key, value in told.items() if key.startswith(start)}
