from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app import upkeep
from lobbykit.app.edit import Revise
from lobbykit.store.backup import BackupError, Backups
from lobbykit.store.device_file import DeviceFile, DeviceUnusableError
from lobbykit.store.view import View
from tests.sessions import Laptop, noted, seen


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def files(laptop: Laptop, folder: str = "backups") -> list[str]:
    return sorted(file.name for file in (laptop.folder / "workspace" / folder).iterdir())


def test_a_changed_workspace_is_backed_up_every_half_hour_and_an_unchanged_one_is_not(laptop: Laptop) -> None:
    opened = laptop.open()
    with opened as session:
        noted(session)
        opened.upkeep.idle()
        assert len(files(laptop)) == 1
        noted(session)
        laptop.clock.pass_by(minutes=29)
        opened.upkeep.idle()
        assert len(files(laptop)) == 1
        laptop.clock.pass_by(minutes=1)
        opened.upkeep.idle()
        assert len(files(laptop)) == 2
        laptop.clock.pass_by(minutes=31)
        opened.upkeep.idle()
        assert len(files(laptop)) == 2


def test_the_checkpoint_waits_for_idle_moments_and_the_end(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "OPS", 5)
    opened, view = laptop.open(), laptop.folder / "workspace" / "view.json"
    with opened as session:
        note = noted(session)
        for number in range(3):
            session.apply(Revise(seen(session, note.id), {"summary": str(number)}))
        opened.upkeep.idle()
        assert not view.exists()
        noted(session)
        opened.upkeep.idle()
        assert view.exists()


def test_a_small_change_to_a_large_view_does_not_write_it_all_again(laptop: Laptop) -> None:
    view = laptop.folder / "workspace" / "view.json"
    with laptop.open() as session:
        notes = [noted(session).id for _ in range(upkeep.SHARE + 1)]
    before = view.stat().st_mtime_ns
    with laptop.open() as session:
        session.apply(Revise(seen(session, notes[0]), {"summary": "changed"}))
    assert view.stat().st_mtime_ns == before
    with laptop.open() as session:
        assert session.view.get("notes", notes[0])["summary"] == "changed"
        session.apply(Revise(seen(session, notes[1]), {"summary": "changed"}))
    assert view.stat().st_mtime_ns != before


def test_the_reserve_that_was_spent_is_made_again_when_there_is_room(laptop: Laptop) -> None:
    opened = laptop.open()
    with opened:
        reserve = laptop.folder / "workspace" / "reserve"
        reserve.unlink()
        opened.upkeep.idle()
        assert reserve.stat().st_size > 60_000


def test_what_fails_at_the_end_is_told_and_costs_no_note(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_backup(*_: object) -> None:
        raise BackupError("backup-failed", reason="no room")

    def no_identity(*_: object) -> None:
        raise DeviceUnusableError("device-unwritable", file="device.json", reason="no room")

    opened = laptop.open()
    with opened as session:
        note = noted(session)
        monkeypatch.setattr(Backups, "make", no_backup)
        monkeypatch.setattr(DeviceFile, "keep", no_identity)
        monkeypatch.setattr(View, "write_checkpoint", no_backup)
    assert {one.code for one in opened.session.problems} == {"backup-failed", "device-unwritable"}
    monkeypatch.undo()
    with laptop.open() as session:
        assert seen(session, note.id)
        noted(session)


def test_a_workspace_that_is_only_read_is_left_as_it_is(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session)

    def everything() -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in laptop.folder.rglob("*") if file.is_file()}

    before = everything()
    laptop.clock.pass_by(hours=2)
    opened = laptop.open(read_only=True)
    with opened:
        opened.upkeep.idle()
    assert everything() == before
