"""What a print run puts on record, and what undoing, damage and a full disk make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lobbykit.app.edit import Create, Delete
from lobbykit.app.print_records import print_history, print_records, put_prints_on_record
from lobbykit.app.record import Record
from lobbykit.app.session import ReadOnlyError, Session
from lobbykit.domain.composing import tailor
from lobbykit.domain.print_records import DRAFT, SheetKey
from lobbykit.store.disk import PosixDisk
from lobbykit.store.log_failures import LogWriteError
from tests.making import TODAY, brief, house, reference
from tests.sessions import NOTE, Laptop, new_id, noted, seen, summaries

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.sheet import Sheet

KEY = SheetKey("H000001", "sample", "en")


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def sheets(count: int = 3) -> list[Sheet]:
    return [tailor(brief(), house(f"H{one:06d}"), reference()).sheet for one in range(1, count + 1)]


def put(session: Session, count: int = 3, variant: str = "email") -> None:
    made = put_prints_on_record(session, [(one, 2) for one in sheets(count)], new_id, "f" * 64, variant)
    assert made.value == count


def test_what_was_printed_is_on_record_after_the_next_start(laptop: Laptop) -> None:
    with laptop.open() as session:
        put(session)
    with laptop.open() as session:
        records = sorted(print_records(session.view), key=lambda one: one.key)
        assert [(one.key.office, one.day, one.copies, one.variant) for one in records] == [
            (f"H00000{number}", TODAY, 2, "email") for number in (1, 2, 3)
        ]
        (sheet,) = sheets(1)
        assert print_history(session.view).revision(KEY, sheet.edition, TODAY).number == 1
        assert print_history(session.view).revision(KEY, "K7M29QXD", TODAY).number == 2


def test_many_sheets_wait_for_the_disk_once(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    flush, flushed, told = PosixDisk.flush, list[int](), list[frozenset[str]]()

    def counting(disk: PosixDisk, handle: int) -> None:
        flush(disk, handle)
        flushed.append(handle)

    opened = laptop.open()
    with opened as session:
        noted(session)
        session.listen(told.append)
        monkeypatch.setattr(PosixDisk, "flush", counting)
        put(session, 250)
        assert len(flushed) == 1
        assert [len(ids) for ids in told] == [250]
        assert opened.record.rows() == Record(opened.lanes, None).rows()


def test_undoing_passes_a_print_run_over_and_doing_again_too(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session, summary="typed")
        put(session)
        assert session.history.undo().done
        assert list(summaries(session)) == []
        put(session)
        assert session.history.redo().done
        assert list(summaries(session)) == ["typed"]
        assert len(list(print_records(session.view))) == 6


def test_a_record_that_somebody_deleted_and_a_draft_are_no_revision(laptop: Laptop) -> None:
    with laptop.open() as session:
        put(session, 1)
        put(session, 1, DRAFT)
        (shown,) = (one for one in session.view.table("prints") if one["variant"] != DRAFT)
        session.apply(Delete(seen(session, shown["id"])))
        assert print_history(session.view).revision(KEY, "K7M29QXD", TODAY).number == 1


def test_a_private_fact_among_others_never_reaches_a_shared_lane(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = Create(new_id(), "note", NOTE)
        assert session.put_on_record([Create(new_id(), "private", {"of": note.id, "impression": "unmoved"}), note])
        log = session.workspace.layout.root / "log"
        assert any(b"unmoved" in file.read_bytes() for file in (log / "private").glob("*.ops"))
        assert not any(b"unmoved" in file.read_bytes() for file in log.glob("*.ops"))
        assert [row["summary"] for row in session.view.table("notes")] == [NOTE["summary"]]


def test_one_wrong_record_saves_none(laptop: Laptop) -> None:
    with laptop.open() as session:
        fine = Create(
            new_id(), "print", {"office": "H000001", "edition": "K7M29QXD", "brief": "a", "date": "2026-11-22"}
        )
        wrong = Create(new_id(), "print", {**fine.fields, "edition": "no"})
        assert [one.code for one in session.put_on_record([fine, wrong]).problems] == ["field-not-edition"]
        assert list(print_records(session.view)) == []
        assert session.put_on_record([fine]).value == 1
        assert [one.code for one in session.put_on_record([fine]).problems] == ["entity-exists"]


def test_what_the_disk_refused_is_not_on_record_and_the_next_run_is(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_disk: PosixDisk, _handle: int, _data: bytes) -> None:
        raise OSError(5, "refused")

    with laptop.open() as session:
        noted(session)
        with monkeypatch.context() as failing:
            failing.setattr(PosixDisk, "write", refuse)
            with pytest.raises(LogWriteError):
                put(session)
        assert list(print_records(session.view)) == []
        put(session)
    with laptop.open() as session:
        assert len(list(print_records(session.view))) == 3


def test_a_workspace_that_is_only_read_records_nothing(laptop: Laptop) -> None:
    with laptop.open() as session, laptop.open(read_only=True) as second:
        with pytest.raises(ReadOnlyError):
            put(second)
        assert list(print_records(session.view)) == []
