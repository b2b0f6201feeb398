"""New parts change places with the old ones, through any crash."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lobbykit.store.incoming import Incoming
from lobbykit.store.layout import Layout
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import files_in

PARTS = ("workspace.json", "log", "drafts.jsonl", "library/corrections.json", "view.json")
OLD = {"workspace.json": b"old", "log/a.ops": b"old", "log/private/b.ops": b"old", "view.json": b"old"}
NEW = {"workspace.json": b"new", "log/a.ops": b"new", "drafts.jsonl": b"new", "library/corrections.json": b"new"}
OTHER = {"library/roster.json": b"mine", "backups/b.zip": b"mine"}


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def filled(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def changed(root: Path) -> None:
    incoming = Incoming(Layout(root))
    filled(incoming.begin(), NEW)
    incoming.commit(PARTS, "before")


def after(folder: str) -> dict[str, bytes]:
    return NEW | OTHER | {f"{folder}/{name}": data for name, data in OLD.items()}


def test_new_parts_stand_in_place_and_old_ones_aside(tmp_path: Path) -> None:
    filled(tmp_path, OLD | OTHER)
    changed(tmp_path)
    assert files_in(tmp_path) == after("before")
    assert Incoming(Layout(tmp_path)).finish() is None


def test_what_was_put_aside_before_is_never_replaced(tmp_path: Path) -> None:
    filled(tmp_path, OLD | OTHER)
    filled(tmp_path / "before", {"log/a.ops": b"older"})
    changed(tmp_path)
    assert files_in(tmp_path) == after("before-2") | {"before/log/a.ops": b"older"}


def test_killed_at_any_file_call_the_next_start_finds_all_old_or_makes_all_new(tmp_path: Path) -> None:
    filled(tmp_path / "count", OLD | OTHER)
    total = number_of_calls(lambda: changed(tmp_path / "count"))
    outcomes = set()
    for call in range(1, total + 1):
        root = tmp_path / f"at-{call}"
        filled(root, OLD | OTHER)
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            changed(root)
        finished_through_kills(root)
        found = files_in(root)
        assert found in (OLD | OTHER, after("before")), call
        outcomes.add("workspace.json" in found and found["workspace.json"])
    assert outcomes == {b"old", b"new"}


def finished_through_kills(root: Path) -> None:
    """Start again and again, killed one call later each time, until a start comes through."""
    for call in range(1, 500):
        try:
            with watched(FileCalls(fatal=call)):
                Incoming(Layout(root)).finish()
        except Killed:
            continue
        return
    raise AssertionError("never came through")
