"""A restore puts things in place and never overwrites."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups
from lobbykit.store.layout import Layout
from lobbykit.store.lock import LockUnusableError, WorkspaceBusyError
from lobbykit.store.marker import read_marker
from lobbykit.store.recognition import WorkspaceError
from lobbykit.store.restore import restore
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import HOLDER, NOW, files_in, old_workspace, opened

ASIDE = "before-restore-20261122T150405Z"


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    layout = old_workspace(tmp_path / "shelf")
    return Backups(layout).make(NOW)


def notes(root: Path) -> dict[str, bytes]:
    return {name: data for name, data in files_in(root).items() if name not in {"LOCK", "reserve"}}


def lived_on(folder: Path) -> Layout:
    """Return a workspace that went on after the backup was made."""
    layout = old_workspace(folder)
    opened(layout.root).close()
    next(layout.log.glob("*.ops")).write_bytes(b"lobbykit-log/1 3f2a1b0c9d8e7f60\nruined")
    layout.view.write_text("{}")
    (layout.log / "00112233445566aa.0001.ops").write_bytes(b"lobbykit-log/1 00112233445566aa\n")
    (layout.library / "roster.json").write_text("newer")
    (layout.library / "kit.json").write_text("mine")
    layout.bills.mkdir()
    (layout.bills / "119-hr-1.json").write_text("newer")
    (layout.attachments / ("0" * 64)).write_text("new since the backup")
    return layout


@pytest.mark.parametrize("empty", [True, False])
def test_into_a_new_or_empty_folder(tmp_path: Path, backup: Path, empty: bool) -> None:
    target = Layout(tmp_path / "new" / "notes")
    if empty:
        target.root.mkdir(0o700, parents=True)
    assert restore(backup, target, HOLDER, NOW) is None
    shelf = {name: data for name, data in notes(tmp_path / "shelf").items() if not name.startswith("backups/")}
    assert notes(target.root) == shelf
    workspace = opened(target.root)
    assert workspace.problems == ()
    assert not workspace.fresh
    workspace.close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_what_was_restored_is_its_owner_s_alone(tmp_path: Path, backup: Path) -> None:
    before = os.umask(0)
    try:
        restore(backup, Layout(tmp_path / "new"), HOLDER, NOW)
    finally:
        os.umask(before)
    for path in (tmp_path / "new", *(tmp_path / "new").rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_what_stood_there_is_moved_aside_whole(tmp_path: Path, backup: Path) -> None:
    layout = lived_on(tmp_path / "notes")
    before = notes(layout.root)
    kept = restore(backup, layout, HOLDER, NOW)
    assert kept == layout.root / ASIDE
    after = notes(layout.root)
    moved = {name: data for name, data in before.items() if name != "library/kit.json"}
    assert {name.removeprefix(f"{ASIDE}/"): data for name, data in after.items() if name.startswith(ASIDE)} == moved
    shelf = {name: data for name, data in notes(tmp_path / "shelf").items() if not name.startswith("backups/")}
    assert {name: data for name, data in after.items() if not name.startswith(ASIDE)} == shelf | {
        "library/kit.json": b"mine"
    }
    assert restore(backup, layout, HOLDER, NOW) == layout.root / f"{ASIDE}-2"


def test_a_workspace_in_use_or_a_strange_folder_is_left_alone(tmp_path: Path, backup: Path) -> None:
    layout = lived_on(tmp_path / "notes")
    running = opened(layout.root)
    before = files_in(layout.root)
    with pytest.raises(WorkspaceBusyError):
        restore(backup, layout, HOLDER, NOW)
    assert files_in(layout.root) == before
    running.close()
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_text("mine")
    with pytest.raises(WorkspaceError):
        restore(backup, Layout(tmp_path / "photos"), HOLDER, NOW)
    assert list(files_in(tmp_path / "photos")) == ["a.jpg"]


def test_a_backup_of_a_newer_workspace_is_refused(tmp_path: Path) -> None:
    newer = old_workspace(tmp_path / "newer")
    newer.marker.write_bytes(read_marker(newer.marker.read_bytes()).at(2).raw)
    with pytest.raises(BackupError) as refusal:
        restore(Backups(newer).make(NOW), Layout(tmp_path / "target"), HOLDER, NOW)
    assert refusal.value.code == "backup-newer"
    assert not (tmp_path / "target").exists()


def test_killed_at_any_file_call_it_is_all_as_before_or_all_restored(tmp_path: Path, backup: Path) -> None:
    shelf = lived_on(tmp_path / "count")
    before = notes(shelf.root)
    total = number_of_calls(lambda: restore(backup, shelf, HOLDER, NOW))
    restored = notes(shelf.root)
    outcomes = []
    for call in range(1, total + 1):
        layout = lived_on(tmp_path / f"at-{call}")
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            restore(backup, layout, HOLDER, NOW)
        opened(layout.root).close()
        outcomes.append(notes(layout.root) == restored)
        assert outcomes[-1] or notes(layout.root) == before, call
    assert set(outcomes) == {True, False}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_leaves_all_as_before_or_the_next_start_goes_on(tmp_path: Path, backup: Path, code: int) -> None:
    shelf = lived_on(tmp_path / "count")
    before = notes(shelf.root)
    total = number_of_calls(lambda: restore(backup, shelf, HOLDER, NOW))
    restored = notes(shelf.root)
    for call in range(1, total + 1, 2):
        layout = lived_on(tmp_path / f"at-{call}")
        said = "done"
        with watched(FileCalls(failing=call, error=OSError(code, os.strerror(code)))):
            try:
                restore(backup, layout, HOLDER, NOW)
            except BackupError as failure:
                said = failure.code
            except (WorkspaceError, LockUnusableError) as failure:
                said = failure.code
        opened(layout.root).close()
        assert notes(layout.root) == (restored if said in {"done", "restore-unfinished"} else before), (call, said)
