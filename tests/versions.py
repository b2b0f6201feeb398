"""Makers of versions: fields that two laptops wrote apart, and notes that somebody wrote in after they were deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Delete, Revise
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from tests.sessions import Elsewhere, noted

if TYPE_CHECKING:
    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.op import Value

FOSTER = "F000454"
MS = 1_795_338_000_000
"""November 22, 2026, 9:00 UTC, as the clock of the tests."""


def two_versions(
    bench: Workbench,
    path: str = "summary",
    ours: Value = "We met on Tuesday.",
    theirs: Value = "We met on Friday.",
    ms: int = MS - 1000,
    **fields: Value,
) -> str:
    """Return a note with one field that two laptops wrote apart, ours the newer."""
    note = noted(bench.session, office=FOSTER, **fields)
    assert bench.session.apply(Revise(note, {path: ours})).value
    other = Elsewhere().writes(note.id, {path: theirs}, note, ms=ms)
    bench.session.receive(other.dev, [other.raw])
    return note.id


def edited_after_deletion(bench: Workbench) -> str:
    """Return a note that was deleted here, and written in by somebody who had not seen that."""
    note = noted(bench.session, office=FOSTER)
    assert bench.session.apply(Delete(note)).value
    other = Elsewhere().writes(note.id, {"summary": "They called back."}, note, ms=MS)
    bench.session.receive(other.dev, [other.raw])
    return note.id


def third_version(session: Session, note: str, text: str = "A third.", path: str = "summary", ms: int = MS) -> None:
    """Have a third laptop write a field of a note that saw nothing of the others."""
    op = set_op(Link("d" * 16, "cem", 1, FIRST, 0), note, ms, {path: text}, {})
    session.receive(op.dev, [op.raw])
