from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.verifying import verified
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from tests.sessions import NOTE, Laptop, new_id, noted, seen


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "laptop")
    with laptop.open() as session:
        for number in range(5):
            note = noted(session, summary=f"note {number}")
        session.apply(Create(new_id(), "private", {"of": note.id, "impression": "hm"}))
        session.drafts.keep(note.id, "summary", "half a sen")
    return laptop


def codes(laptop: Laptop) -> list[str]:
    opened = laptop.open()
    with opened:
        return [one.code for one in verified(opened)]


def test_a_sound_workspace_has_nothing_wrong(laptop: Laptop) -> None:
    assert codes(laptop) == []


def test_one_flipped_bit_anywhere_is_told_and_costs_at_most_one_note(laptop: Laptop, tmp_path: Path) -> None:
    healed = {"LOCK", "reserve", "view.json"}
    files = [file for file in laptop.folder.rglob("*") if file.is_file() and file.name not in healed]
    files = [file for file in files if file.parent.name != "backups"]  # not every bit of a zip means anything
    rng = random.Random(8)  # noqa: S311 - the same bits in every run
    for file in files:
        sound = file.read_bytes()
        for _ in range(6):
            at, bit = rng.randrange(len(sound)), rng.randrange(8)
            data = bytearray(sound)
            data[at] ^= 1 << bit
            copy = tmp_path / f"{file.name}-{at}-{bit}"
            shutil.copytree(laptop.folder, copy)
            (copy / file.relative_to(laptop.folder)).write_bytes(data)
            broken = Laptop(copy)
            assert codes(broken), (file.name, at, bit)
            with broken.open() as session:
                assert len(session.view.table("notes")) >= 4


def test_gaps_and_forks_in_what_a_computer_wrote_are_told(laptop: Laptop) -> None:
    with laptop.open() as session:
        link = Link("f" * 16, "ben", 1, FIRST, 0)
        ops = []
        for _ in range(4):
            ops.append(set_op(link, new_id(), 0, {"kind": "note", **NOTE}))
            link = link.after(ops[-1])
        twin = set_op(Link("f" * 16, "ben", 2, ops[0].id, 0), new_id(), 0, {"kind": "note", **NOTE})
        session.receive("f" * 16, [ops[0].raw, ops[1].raw, twin.raw, ops[3].raw])
        assert seen(session, ops[3].entity)
    assert set(codes(laptop)) == {"chain-gap", "chain-fork"}


def test_a_view_that_says_something_else_than_the_log_is_told(laptop: Laptop) -> None:
    opened = laptop.open()
    with opened as session:
        row = dict(session.view.table("notes").all()[0])
        session.view.put("notes", row | {"summary": "never said"})
        assert [one.code for one in verified(opened)] == ["view-differs"]
