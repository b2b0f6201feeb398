"""Workspaces full of invented notes, made through the session as if they had come from other laptops."""

from __future__ import annotations

import itertools
import os
import random
from datetime import UTC, datetime
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from lobbykit.app.opening import open_session
from lobbykit.app.surroundings import Surroundings
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST, KIND

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.op import Op

_BATCH = 1_000
_PROSE = """the staffer said that the member has read the resolution and wants to know who else in the state
    delegation supports it before the recess asked twice about hearings and promised an answer by Friday"""


def surroundings(folder: Path) -> Surroundings:
    """Return the world of one benchmark: real time and real ids."""
    return Surroundings(
        folder / "workspace",
        folder / "state",
        "bench",
        lambda: datetime.now(UTC),  # noqa: TID251 - this is the program that reads the clock
        lambda: token_hex(16),
        os.urandom,
        lambda: "no passphrase is asked for",
    )


def text(words: random.Random, count: int) -> str:
    """Return some prose."""
    return " ".join(words.choices(_PROSE.split(), k=count)).capitalize() + "."


def note(words: random.Random) -> dict[str, Any]:
    """Return the fields of one note, about 700 characters."""
    return {
        "office": f"A{words.randrange(1_000_000):06d}",
        "author": "Ana",
        "date": f"2026-11-{words.randrange(1, 23):02d}",
        "summary": text(words, 70),
        "concerns": text(words, 25),
        "level": words.choice(["member", "staff"]),
        "minutes": words.randrange(5, 40),
    }


def fill(around: Surroundings, count: int) -> list[dict[str, Any]]:
    """Put notes of three ops each into a workspace; return their fields with their ids."""
    words = random.Random(11)
    notes = [{"id": f"{words.getrandbits(128):032x}", **note(words)} for _ in range(count)]
    with open_session(around) as session:
        for dev, batch in itertools.groupby(_ops(notes, words), key=lambda op: (op.dev, (op.seq - 1) // _BATCH)):
            session.receive(dev[0], [op.raw for op in batch])
    return notes


def _ops(notes: list[dict[str, Any]], words: random.Random) -> list[Op]:
    """Return the ops of all notes: made, then changed twice, by laptops of 500 notes each."""
    ops: list[Op] = []
    for start in range(0, len(notes), 500):
        link = Link(f"{start + 1:016x}", "ana", 1, FIRST, 1_795_000_000_000 + start)
        for one in notes[start : start + 500]:
            steps: list[dict[str, Any]] = [
                {KIND: "note", **{path: value for path, value in one.items() if path != "id"}},
                {"summary": text(words, 70)},
                {"concerns": text(words, 25)},
            ]
            made: tuple[str, ...] = ()
            for number, fields in enumerate(steps):
                op = set_op(link, one["id"], link.now_ms + number, fields, dict.fromkeys(fields, made) if made else {})
                made = made or (op.id,)
                link = link.after(op)
                ops.append(op)
            one |= {**steps[1], **steps[2]}
    return ops
