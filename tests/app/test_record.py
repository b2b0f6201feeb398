from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.app.edit import Delete, Restore, Revise
from lobbykit.app.record import Record
from lobbykit.domain.log_line import read_line
from lobbykit.domain.op import Op
from lobbykit.store.checkpoint import load_checkpoint
from lobbykit.store.disk import this_disk
from lobbykit.store.lanes import Lanes
from lobbykit.store.layout import Layout
from tests.sessions import NOTE, Elsewhere, Laptop, new_id, noted, seen

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def checkpoint_of(laptop: Laptop) -> Path:
    return laptop.folder / "workspace" / "view.json"


def rows_of_the_log(opened: Opened) -> dict[str, object]:
    """Return the rows as made from every line of the log."""
    return Record(opened.lanes, None).rows()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["new", "edit", "delete", "restore", "theirs"]), st.integers(0, 5))))
def test_whatever_happens_the_rows_are_those_of_a_view_made_anew(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    laptop, ben, notes = Laptop(tmp_path_factory.mktemp("laptop")), Elsewhere(), list[str]()
    for part in (steps[: len(steps) // 2], steps[len(steps) // 2 :]):
        with laptop.open() as session:
            for number, (step, which) in enumerate(part):
                if step == "new" or not notes:
                    notes.append(noted(session).id)
                    continue
                note = seen(session, notes[which % len(notes)])
                if step == "theirs":
                    session.receive(ben.dev, [ben.writes(note.id, {"summary": f"b{number}"}, note).raw])
                else:
                    edits = {"edit": Revise(note, {"summary": f"a{number}"}), "delete": Delete(note)}
                    session.apply(edits.get(step, Restore(note)))
        opened = laptop.open()
        with opened:
            assert opened.record.rows() == rows_of_the_log(opened)


def test_a_start_with_a_checkpoint_reads_only_what_came_after_it(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop.open() as session:
        for number in range(40):
            noted(session, summary=str(number))
    with laptop.open() as session:
        noted(session, summary="late")
    read: list[bytes] = []

    def counted(raw: bytes) -> object:
        read.append(raw)
        return read_line(raw)

    monkeypatch.setattr("lobbykit.app.record.read_line", counted)
    with laptop.open() as session:
        assert len(session.view.table("notes")) == 41
    assert len(read) == 1


@pytest.mark.parametrize("harm", ["missing", "flipped", "older", "of another log"])
def test_a_checkpoint_that_does_not_belong_to_the_log_changes_no_answer(
    laptop: Laptop, tmp_path: Path, harm: str
) -> None:
    with laptop.open() as session:
        noted(session, summary="first")
    file = checkpoint_of(laptop)
    older = file.read_bytes()
    with laptop.open() as session:
        noted(session, summary="second")
    if harm == "missing":
        file.unlink()
    elif harm == "flipped":
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 4
        file.write_bytes(data)
    elif harm == "older":
        file.write_bytes(older)
    else:
        other = Laptop(tmp_path / "other")
        with other.open() as session:
            noted(session, summary="elsewhere")
        file.write_bytes(checkpoint_of(other).read_bytes())
    opened = laptop.open()
    with opened as session:
        assert sorted(row["summary"] for row in session.view.table("notes")) == ["first", "second"]
        assert opened.record.rows() == rows_of_the_log(opened)
        assert not session.problems


def test_a_line_damaged_after_the_checkpoint_was_made_is_shown_no_more_and_reported(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session, summary="damaged")
        noted(session, summary="sound")
    assert load_checkpoint(checkpoint_of(laptop))
    (log,) = (laptop.folder / "workspace" / "log").glob("*.ops")
    log.write_bytes(log.read_bytes().replace(b"damaged", b"dbmaged"))
    with laptop.open() as session:
        assert [row["summary"] for row in session.view.table("notes")] == ["sound"]
        assert [one.code for one in session.problems] == ["log-line-damaged"]


def test_a_line_that_is_no_op_is_counted_and_kept(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session)
    lanes = Lanes.at(this_disk(), Layout(laptop.folder / "workspace"))
    lanes.open()
    lanes.append("d" * 16, b'{"no":"op"}', private=False)
    lanes.close()
    with laptop.open() as session:
        assert "log-lines-strange" in {one.code for one in session.problems}
        assert len(session.view.table("notes")) == 1
    assert any(b'{"no":"op"}' in file.read_bytes() for file in (laptop.folder / "workspace/log").glob("d*.ops"))


def test_ops_of_newer_versions_are_kept_and_counted_and_come_through_a_restart(laptop: Laptop) -> None:
    with laptop.open() as session:
        note, ben = noted(session), Elsewhere()
        op = ben.writes(note.id, {"summary": "x"}, note)
        newer = op.raw.replace(b'"v":1', b'"v":2')
        session.receive(ben.dev, [newer])
        assert session.view.get("notes", note.id)["newer"] == 1
    checkpoint_of(laptop).unlink()
    with laptop.open() as session:
        assert session.view.get("notes", note.id)["newer"] == 1


def test_an_entity_whose_beginning_arrives_last_moves_to_its_own_table(laptop: Laptop) -> None:
    with laptop.open() as session:
        ben, entity = Elsewhere(), new_id()
        first = ben.writes(entity, NOTE)
        other = Laptop(laptop.folder / "other")
        with other.open() as theirs:
            theirs.receive(ben.dev, [first.raw])
            second = ben.writes(entity, {"summary": "second"}, seen(theirs, entity))
        session.receive(ben.dev, [second.raw])
        assert [row["id"] for row in session.view.table("newer")] == [entity]
        session.receive(ben.dev, [first.raw])
        assert len(session.view.table("newer")) == 0
        assert session.view.get("notes", entity)["summary"] == "second"
        assert all(isinstance(op, Op) for op in session.ops(entity))


def test_a_line_that_is_no_op_is_counted_once_however_often_the_log_is_read_again(laptop: Laptop) -> None:
    opened = laptop.open()
    with opened as session:
        noted(session)
        opened.lanes.append(Elsewhere().dev, b"no op", private=False)
        for _ in range(2):
            session.read_again()
        assert opened.record.strange == 1
