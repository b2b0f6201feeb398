"""Edits that belong to an import, told before and after each is made, so that a crash among them can be put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.steps import screen_of
from lobbykit.domain.op import Op
from lobbykit.domain.undoing import Change
from lobbykit.store.history_file import HistoryLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.app.steps import Log
    from lobbykit.domain.op import UnknownOp

BEGUN, NEXT, PART, ENDED = "begun", "next", "part", "ended"
ASIDE = frozenset((BEGUN, NEXT, PART, ENDED))
"""No steps: an import begins, while a folder is the newest; an edit comes; it was made; all was put right."""
_KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An import of which neither the end nor the failure is on record.

    `newest` is the number of the newest folder of replaced files when it began, `parts` are lines of its edits.
    """

    newest: int
    parts: tuple[HistoryLine, ...]
    coming: HistoryLine | None

    def missing(self, log: Log) -> HistoryLine | None:
        """Return the line of the edit that reached the log and not the history, if there is one."""
        if self.coming is None:
            return None
        known = self.coming.screen[_KNOWN]
        found = (op for op in log.ops(self.coming.step) if isinstance(op, Op) and op.id not in known)
        made = next((op for op in found if op.dev in log.own), None)
        return HistoryLine(PART, made.id, self.coming.step) if made else None

    def changes(self, log: Log, missing: HistoryLine | None) -> tuple[Change, ...]:
        """Return what was done, in the order in which it was; `missing` comes last."""
        lines = (*self.parts, missing) if missing else self.parts
        steps = (log.step(line._replace(what="did")) for line in lines)
        return tuple(one for one in steps if isinstance(one, Change))


def unfinished(lines: Sequence[HistoryLine]) -> Unfinished | None:
    """Return the import that the last lines tell of, when they do not tell its end."""
    block: list[HistoryLine] = []
    for line in reversed(lines):
        if line.what not in ASIDE or line.what == ENDED:
            return None
        if line.what == BEGUN:
            coming = block[0] if block and block[0].what == NEXT else None
            parts = tuple(one for one in reversed(block) if one.what == PART)
            return Unfinished(int(line.step), parts, coming)
        block.append(line)
    return None


def coming_line(entity: str, ops: Iterable[Op | UnknownOp]) -> HistoryLine:
    """Return the line that an edit of an entity comes, which has these ops so far."""
    return HistoryLine(NEXT, entity, "", {_KNOWN: tuple(sorted(op.id for op in ops))})


def part_line(change: Change) -> HistoryLine:
    """Return the line that an edit was made."""
    return HistoryLine(PART, change.op_id, change.entity, screen_of(change))
