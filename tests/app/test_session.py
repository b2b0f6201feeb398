from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from lobbykit.app.edit import Create, Delete, Restore, Revise, Withdraw
from lobbykit.app.record import Record
from lobbykit.app.session import ReadOnlyError, Session
from lobbykit.domain.op import OpError
from lobbykit.store.disk import PosixDisk
from lobbykit.store.log_failures import LogFullError, LogWriteError
from tests.sessions import NOTE, Elsewhere, Laptop, new_id, noted, seen, summaries


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def changed(session: Session, entity: str, **fields: object) -> None:
    read = session.apply(Revise(seen(session, entity), fields))
    assert read.value
    assert not read.problems


def test_what_was_saved_is_there_after_the_next_start(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="first")
        changed(session, note.id, summary="second")
    with laptop.open() as session:
        assert list(summaries(session)) == ["second"]
        assert seen(session, note.id).fields["summary"] == "second"
        assert not session.problems


def test_the_disk_holds_a_change_before_anybody_hears_of_it(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[str] = []
    flush = PosixDisk.flush

    def flushed(disk: PosixDisk, handle: int) -> None:
        flush(disk, handle)
        happened.append("flushed")

    with laptop.open() as session:
        noted(session)
        monkeypatch.setattr(PosixDisk, "flush", flushed)
        session.listen(lambda ids: happened.append(str([session.view.get("notes", one)["summary"] for one in ids])))
        noted(session, summary="told")
    assert happened == ["flushed", "['told']"]


@pytest.mark.parametrize(("code", "failure"), [(errno.EIO, LogWriteError), (errno.ENOSPC, LogFullError)])
def test_what_the_disk_refused_is_shown_nowhere_and_can_be_tried_again(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, code: int, failure: type[Exception]
) -> None:
    def refuse(_disk: PosixDisk, _handle: int, _data: bytes) -> None:
        raise OSError(code, "refused")

    told: list[frozenset[str]] = []
    with laptop.open() as session:
        note = noted(session, summary="safe")
        session.listen(told.append)
        with monkeypatch.context() as failing:
            failing.setattr(PosixDisk, "write", refuse)
            with pytest.raises(failure):
                changed(session, note.id, summary="lost?")
        assert (list(summaries(session)), told) == (["safe"], [])
        changed(session, note.id, summary="kept")
    with laptop.open() as session:
        assert list(summaries(session)) == ["kept"]


@pytest.mark.parametrize("new", [True, False], ids=["a new note", "an edit"])
def test_a_change_that_came_through_a_failed_flush_is_shown_as_the_log_has_it(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, new: bool
) -> None:
    with laptop.open() as session:
        note = noted(session, summary="before")

    def refuse(_disk: PosixDisk, _handle: int) -> None:
        raise OSError(errno.EIO, "refused")

    opened = laptop.open()
    with opened as session:
        edit = Create(new_id(), "note", NOTE) if new else Revise(seen(session, note.id), {"summary": "after"})
        session.begin()
        with monkeypatch.context() as failing:
            failing.setattr(PosixDisk, "flush", refuse)
            with pytest.raises(LogWriteError):
                session.apply(edit)
        session.apply(Revise(seen(session, note.id), {"concerns": "none"}))
        assert opened.record.rows() == Record(opened.lanes, None).rows()
    opened = laptop.open()
    with opened:
        assert opened.record.rows() == Record(opened.lanes, None).rows()


def test_bad_fields_change_nothing_and_say_which(laptop: Laptop) -> None:
    with laptop.open() as session:
        read = session.apply(Create(new_id(), "note", {**NOTE, "minutes": -1, "date": "yesterday"}))
        assert read.value is None
        assert {dict(one.params)["path"] for one in read.problems} == {"minutes", "date"}
        note = noted(session)
        refused = session.apply(Revise(note, {"office": None}))
        assert refused.value is None
        assert [one.code for one in refused.problems] == ["field-missing"]
        assert seen(session, note.id) == note
        assert [one.code for one in session.apply(Create(note.id, "note", NOTE)).problems] == ["entity-exists"]


def test_an_edit_that_changes_nothing_writes_nothing(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        read = session.apply(Revise(note, {"summary": note.fields["summary"]}))
        assert read.value
        assert read.value.change is None
        assert len(session.ops(note.id)) == 1


def test_delete_restore_and_withdraw_show_in_the_view(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        session.apply(Delete(note))
        assert session.view.get("notes", note.id)["deleted"]
        session.apply(Restore(seen(session, note.id)))
        session.apply(Withdraw(seen(session, note.id), "summary"))
        row = session.view.get("notes", note.id)
        assert (row["deleted"], "summary" in row, row["withdrawn"]) == (False, False, ["summary"])
        assert [one.code for one in session.apply(Restore(seen(session, note.id))).problems] == ["not-deleted"]


def test_a_private_impression_is_written_in_its_own_lane_only(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        session.apply(Create(new_id(), "private", {"of": note.id, "impression": "unconvinced"}))
    log = laptop.folder / "workspace" / "log"
    assert not any(b"unconvinced" in file.read_bytes() for file in log.glob("*.ops"))
    assert any(b"unconvinced" in file.read_bytes() for file in (log / "private").glob("*.ops"))
    with laptop.open() as session:
        assert [row["impression"] for row in session.view.table("private")] == ["unconvinced"]


def test_two_who_wrote_at_once_are_both_kept_and_one_choice_settles_it(laptop: Laptop) -> None:
    with laptop.open() as session:
        note, ben = noted(session, summary="old"), Elsewhere()
        theirs = ben.writes(note.id, {"summary": "Ben's"}, note)
        changed(session, note.id, summary="Ana's")
        assert session.receive(ben.dev, [theirs.raw]) == {note.id}
        versions = session.view.get("notes", note.id)["conflicts"]["summary"]
        assert {(one["value"], one["by"]) for one in versions} == {("Ana's", "ana"), ("Ben's", "ben")}
        changed(session, note.id, summary="both")
        assert session.view.get("notes", note.id)["conflicts"] == {}


def test_what_comes_twice_counts_once_and_junk_takes_nothing(laptop: Laptop) -> None:
    with laptop.open() as session:
        ben = Elsewhere()
        op = ben.writes(new_id(), NOTE)
        other = ben.writes(new_id(), NOTE)
        session.receive(ben.dev, [op.raw, op.raw])
        assert session.receive(ben.dev, [op.raw]) == frozenset()
        with pytest.raises(OpError):
            session.receive(ben.dev, [other.raw, b"{}"])
        with pytest.raises(OpError):
            session.receive("f" * 16, [other.raw])
        assert len(session.view.table("notes")) == 1
    with laptop.open() as session:
        assert session.receive(ben.dev, [op.raw]) == frozenset()
        assert session.receive(ben.dev, [other.raw]) == {other.entity}


def test_a_copied_workspace_writes_under_other_ids(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        first = noted(session)
    shutil.copytree(laptop.folder / "workspace", tmp_path / "copy" / "workspace")
    shutil.copytree(laptop.folder / "state", tmp_path / "copy" / "state")
    devs = []
    for one in (laptop, Laptop(tmp_path / "copy")):
        with one.open() as session:
            note = noted(session)
            devs.append({op.dev for op in session.ops(note.id)})
            assert seen(session, first.id)
    assert not devs[0] & devs[1]


def test_a_log_put_back_from_an_older_copy_is_never_continued(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        first = noted(session)
    shutil.copytree(laptop.folder / "workspace", tmp_path / "old")
    with laptop.open() as session:
        noted(session)
    shutil.rmtree(laptop.folder / "workspace")
    shutil.copytree(tmp_path / "old", laptop.folder / "workspace")
    with laptop.open() as session:
        note = noted(session)
        assert {op.dev for op in session.ops(note.id)} != {op.dev for op in session.ops(first.id)}
        assert "identity-log-shorter" in {one.code for one in session.problems}


def test_an_op_of_ours_that_we_never_wrote_ends_this_incarnation(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        (ours,) = session.ops(note.id)
        clone = Elsewhere(str(ours.dev), "ana")
        session.receive(clone.dev, [clone.writes(new_id(), {**NOTE, "summary": "the clone's"}).raw])
        after = noted(session)
        assert {op.dev for op in session.ops(after.id)} != {ours.dev}
        assert len(session.view.table("notes")) == 3


def test_a_foreign_hand_in_the_log_loses_neither_its_lines_nor_ours(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="before")
        (file,) = (laptop.folder / "workspace" / "log").glob("*.ops")
        whole = file.read_bytes()
        copy = file.with_name("copy")
        copy.write_bytes(whole)
        copy.replace(file)
        changed(session, note.id, summary="after")
        assert list(summaries(session)) == ["after"]
    with laptop.open() as session:
        assert list(summaries(session)) == ["after"]


def test_while_one_program_writes_another_shows_and_changes_nothing(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        with laptop.open(read_only=True) as second:
            assert list(summaries(second)) == ["They listened."]
            with pytest.raises(ReadOnlyError):
                changed(second, note.id, summary="no")
            with pytest.raises(ReadOnlyError):
                second.receive("e" * 16, [])
        changed(session, note.id, summary="yes")


def test_every_listener_is_told_even_when_one_of_them_fails(laptop: Laptop) -> None:
    told: list[frozenset[str]] = []

    def broken(_: frozenset[str]) -> None:
        raise ZeroDivisionError

    with laptop.open() as session:
        session.listen(broken)
        stop = session.listen(told.append)
        with pytest.raises(ZeroDivisionError):
            noted(session)
        assert len(told) == len(list(summaries(session))) == 1
        stop()
        with pytest.raises(ZeroDivisionError):
            noted(session)
        assert len(told) == 1
