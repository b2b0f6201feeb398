"""Older workspaces become newer ones, and no crash on the way costs a note."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.store.marker import read_marker
from lobbykit.store.migrations import STEPS, MigrationError, Step
from lobbykit.store.recognition import WorkspaceError
from lobbykit.store.workspace import Upgrade, Workspace
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import codes, files_in, old_workspace, opened

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout

LOG = "log/3f2a1b0c9d8e7f60.0001.ops"


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def shouted(copy: Path) -> None:
    """Rewrite the log, as a step of a later version might."""
    for file in copy.rglob("*.ops"):
        file.write_bytes(file.read_bytes().upper())


def renamed(copy: Path) -> None:
    (copy / "log").rename(copy / "oplog")


STEPS_TO_3 = {1: Step(("log",), shouted), 2: Step(("log", "oplog"), renamed)}
TO_2 = Upgrade(lambda _: None, {1: Step(("log", "drafts.jsonl"), shouted)}, target=2)


def migrated(root: Path) -> Workspace:
    workspace = opened(root, TO_2)
    workspace.close()
    return workspace


def test_version_1_needs_no_step() -> None:
    assert dict(STEPS) == {}, "a step was added: keep a workspace of the version before it in tests/old_workspaces"


def test_a_step_changes_a_copy_and_the_original_is_kept(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = files_in(layout.root)
    workspace = migrated(layout.root)
    after = files_in(layout.root)
    assert (workspace.version, codes(workspace)) == (2, ["workspace-migrated"])
    assert after[LOG] == before[LOG].upper()
    kept = {name.removeprefix("before-version-2/"): data for name, data in after.items() if name.startswith("before-")}
    assert kept == {name: data for name, data in before.items() if name.startswith(("log", "drafts", "workspace"))}
    untouched = [name for name in before if name.startswith(("attachments", "library"))]
    assert {name: after[name] for name in untouched} == {name: before[name] for name in untouched}


def test_the_marker_changes_its_version_only(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = read_marker(layout.marker.read_bytes())
    migrated(layout.root)
    assert read_marker(layout.marker.read_bytes()) == before.at(2)


def test_steps_run_in_order_over_one_copy(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = files_in(layout.root)
    workspace = opened(layout.root, Upgrade(lambda _: None, STEPS_TO_3, target=3))
    workspace.close()
    assert files_in(layout.root)["op" + LOG] == before[LOG].upper()


def test_the_backup_comes_first(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = files_in(layout.log)
    seen = []
    opened(layout.root, Upgrade(lambda at: seen.append(files_in(at.log)), TO_2.steps, target=2)).close()
    assert seen == [before]


@pytest.mark.parametrize("failure", [ValueError("not what it should be"), OSError(errno.EIO, "Input/output error")])
def test_a_step_that_gives_up_leaves_everything_as_it_was(tmp_path: Path, failure: Exception) -> None:
    def gives_up(copy: Path) -> None:
        shouted(copy)
        raise failure

    layout = old_workspace(tmp_path / "notes")
    opened(layout.root).close()
    before = files_in(layout.root)
    with pytest.raises(MigrationError) as refusal:
        opened(layout.root, Upgrade(lambda _: None, {1: Step(("log",), gives_up)}, target=2))
    assert refusal.value.code == "migration-failed"
    assert "not what it should be" not in str(refusal.value), "a reason may quote a note"
    after = files_in(layout.root)
    assert {name: after[name] for name in before if name != "LOCK"} == {n: d for n, d in before.items() if n != "LOCK"}
    assert not layout.incoming.exists()
    opened(layout.root).close()


def judged(layout: Layout, original: dict[str, bytes]) -> str:
    """Say whether the workspace is the old or the new one; anything between fails."""
    files = files_in(layout.root)
    version = read_marker(files["workspace.json"]).version
    wanted = original[LOG] if version == 1 else original[LOG].upper()
    assert files[LOG] == wanted
    if version == 2:
        assert files[f"before-version-2/{LOG}"] == original[LOG]
    assert not layout.incoming.exists()
    return f"version {version}"


def test_killed_at_any_file_call_the_workspace_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    shelf = old_workspace(tmp_path / "count")
    total = number_of_calls(lambda: migrated(shelf.root))
    found = set()
    for call in range(1, total + 1):
        layout = old_workspace(tmp_path / f"at-{call}")
        original = files_in(layout.root)
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            migrated(layout.root)
        if not (layout.incoming / "ready.json").exists():
            opened(layout.root, read_only=True)
            assert files_in(layout.root)[LOG] in (original[LOG], original[LOG].upper())
        migrated(layout.root)
        assert judged(layout, original) == "version 2"
        found.add(call)
    assert len(found) > 50


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_one_failing_call_leaves_the_old_workspace_or_the_next_start_goes_on(tmp_path: Path, code: int) -> None:
    shelf = old_workspace(tmp_path / "count")
    total = number_of_calls(lambda: migrated(shelf.root))
    refused = 0
    for call in range(1, total + 1):
        layout = old_workspace(tmp_path / f"at-{call}")
        original = files_in(layout.root)
        with watched(FileCalls(failing=call, error=OSError(code, os.strerror(code)))):
            try:
                with suppress(WorkspaceError):  # a call before or after the migration itself
                    migrated(layout.root)
            except MigrationError:
                refused += 1
        migrated(layout.root)
        assert judged(layout, original) == "version 2"
    assert refused > 20
