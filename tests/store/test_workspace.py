"""The user's folder: made, recognised, opened, and never harmed."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

import pytest

from lobbykit.store.lock import WorkspaceBusyError
from lobbykit.store.marker import read_marker
from lobbykit.store.migrations import MigrationError
from lobbykit.store.recognition import WorkspaceError
from lobbykit.store.workspace import Upgrade
from tests.store.file_calls import FileCalls, Killed, nothing_may_be_written, number_of_calls, watched
from tests.store.folders import NO_UPGRADE, codes, files_in, old_workspace, opened

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX modes")


@POSIX
@pytest.mark.parametrize("umask", [0, 0o077])
def test_a_new_workspace_is_whole_and_its_owner_s_alone(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        workspace = opened(tmp_path / "deep" / "notes")
    finally:
        os.umask(before)
    root = workspace.layout.root
    modes = {path.relative_to(root).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in root.rglob("*")}
    folders = {"log", "log/private", "damaged", "attachments", "library", "backups"}
    assert modes == dict.fromkeys(folders, 0o700) | dict.fromkeys(("workspace.json", "LOCK", "reserve"), 0o600)
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (root, root.parent)} == {0o700}
    assert workspace.layout.reserve.stat().st_size == 65_536
    assert workspace.layout.reserve.stat().st_blocks * 512 >= 65_536, "a reserve with holes reserves nothing"
    assert (workspace.fresh, workspace.writable, workspace.problems) == (True, True, ())
    workspace.close()


def test_it_is_the_same_workspace_the_next_time(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.close()
    marker = first.layout.marker.read_bytes()
    second = opened(tmp_path)
    assert (second.id, second.fresh, second.problems) == (first.id, False, ())
    assert first.layout.marker.read_bytes() == marker
    second.close()


def test_a_workspace_of_version_1_opens_with_every_byte_as_it_was(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = files_in(layout.root)
    workspace = opened(layout.root)
    assert (workspace.writable, workspace.fresh, codes(workspace)) == (True, False, [])
    assert workspace.id == read_marker(before["workspace.json"]).id
    workspace.close()
    assert files_in(layout.root).items() >= before.items()


def test_a_second_program_is_told_and_may_read(tmp_path: Path) -> None:
    first = opened(tmp_path)
    with pytest.raises(WorkspaceBusyError):
        opened(tmp_path)
    reader = opened(tmp_path, read_only=True)
    assert (reader.id, reader.writable, codes(reader)) == (first.id, False, ["workspace-read-only"])
    first.close()
    opened(tmp_path).close()


def test_a_newer_workspace_is_read_and_not_one_byte_written(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    layout.marker.write_bytes(read_marker(layout.marker.read_bytes()).at(2).raw)
    before = files_in(layout.root)
    workspace = opened(layout.root)
    assert (workspace.writable, workspace.version, codes(workspace)) == (False, 2, ["workspace-newer"])
    assert files_in(layout.root) == before


@pytest.mark.parametrize("name", ["thesis.odt", "workspace.json", "log", ".bashrc"])
def test_a_folder_that_is_something_else_is_refused_and_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"folders": []}')
    with pytest.raises(WorkspaceError) as refusal:
        opened(tmp_path)
    assert refusal.value.code == "workspace-foreign"
    assert dict(refusal.value.params)["what"] == name
    assert files_in(tmp_path) == {name: b'{"folders": []}'}


def test_a_file_is_no_folder_and_a_missing_one_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(WorkspaceError) as refusal:
        opened(tmp_path / "file")
    assert refusal.value.code == "workspace-not-a-folder"
    with pytest.raises(WorkspaceError) as refusal:
        opened(tmp_path / "none", read_only=True)
    assert refusal.value.code == "workspace-missing"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("left", [".DS_Store", "library/roster.json", "LOCK", ".workspace.json.part"])
def test_what_systems_imports_and_crashes_leave_is_no_obstacle(tmp_path: Path, left: str) -> None:
    (tmp_path / left).parent.mkdir(exist_ok=True)
    (tmp_path / left).write_text("{}")
    workspace = opened(tmp_path)
    assert workspace.fresh
    workspace.close()


@pytest.mark.parametrize("marker", [None, b"", b"{", b'{"lobbykit": "workspace/1"}'])
def test_a_lost_or_damaged_marker_costs_no_note(tmp_path: Path, marker: bytes | None) -> None:
    layout = old_workspace(tmp_path / "notes")
    layout.marker.unlink()
    if marker is not None:
        layout.marker.write_bytes(marker)
    logs = files_in(layout.log)
    workspace = opened(layout.root)
    assert (workspace.writable, workspace.fresh, codes(workspace)) == (True, False, ["workspace-marker-damaged"])
    workspace.close()
    assert files_in(layout.log) == logs
    assert list(files_in(layout.damaged).values()) == ([] if marker is None else [marker])
    assert codes(opened(layout.root, read_only=True)) == ["workspace-read-only"]


def test_a_damaged_marker_over_newer_logs_is_not_guessed_at(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    layout.marker.write_bytes(b"{")
    segment = next(layout.log.glob("*.ops"))
    segment.write_bytes(segment.read_bytes().replace(b"lobbykit-log/1", b"lobbykit-log/2"))
    with pytest.raises(WorkspaceError) as refusal:
        opened(layout.root)
    assert refusal.value.code == "workspace-marker-lost"


@POSIX
def test_a_folder_that_others_may_enter_is_closed(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    layout.root.chmod(0o755)
    workspace = opened(layout.root)
    assert codes(workspace) == ["workspace-closed-to-others"]
    assert stat.S_IMODE(layout.root.stat().st_mode) == 0o700
    workspace.close()


def test_a_folder_that_may_not_be_written_is_read(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    with nothing_may_be_written():
        workspace = opened(layout.root)
        assert (workspace.writable, codes(workspace)) == (False, ["lock-forbidden"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        workspace = opened(layout.root)
        assert (workspace.writable, codes(workspace)) == (False, ["workspace-unwritable"])
    opened(layout.root).close()


def test_killed_at_any_call_while_it_is_made_it_can_be_made_again(tmp_path: Path) -> None:
    total = number_of_calls(lambda: opened(tmp_path / "count").close())
    for call in range(1, total + 1):
        root = tmp_path / f"at-{call}"
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            opened(root)
        workspace = opened(root)
        assert workspace.writable
        assert codes(workspace) == []
        workspace.close()
    assert total > 20


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_one_failing_call_never_hides_a_workspace(tmp_path: Path, code: int) -> None:
    shelf = old_workspace(tmp_path / "count")
    total = number_of_calls(lambda: opened(shelf.root).close())
    told = 0
    for call in range(1, total + 1):
        layout = old_workspace(tmp_path / f"at-{call}")
        before = files_in(layout.root)
        with watched(FileCalls(failing=call, error=OSError(code, os.strerror(code)))):
            try:
                workspace = opened(layout.root)
            except WorkspaceError as refusal:
                told += refusal.code == "workspace-unusable"
            else:
                told += bool(workspace.problems)
                workspace.close()
        assert files_in(layout.root).items() >= before.items()
        opened(layout.root).close()
    assert told >= total - 2, "only what a folder's clean-up meets may pass without a word"


def test_without_the_needed_step_an_older_workspace_is_refused_untouched(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = files_in(layout.root)
    with pytest.raises(MigrationError):
        opened(layout.root, Upgrade(NO_UPGRADE.backup, {}, target=2))
    assert files_in(layout.root).items() >= before.items()
    reader = opened(layout.root, Upgrade(NO_UPGRADE.backup, {}, target=2), read_only=True)
    assert codes(reader) == ["workspace-older"]


def test_a_copied_workspace_opens_where_it_was_copied_to(tmp_path: Path) -> None:
    first = opened(tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    second = opened(tmp_path / "b")
    assert second.writable
    assert second.id == first.id
    first.close()
    second.close()
