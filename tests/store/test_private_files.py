"""Files written together appear each whole or not at all, and the disk holds all of them before anybody says so."""

from __future__ import annotations

import errno
import os
from contextlib import suppress

from lobbykit.store.private_files import write_together
from tests.store.file_calls import FileCalls, Killed, watched

TEXTS = {"one": b"first" * 2_000, "two": b"second", "three": b""}


def written(folder) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.startswith(".")}


def attempted(folder, calls: FileCalls) -> None:
    with watched(calls):
        write_together({folder / name: text for name, text in TEXTS.items()})


def test_some_files_are_written_for_their_owner_only(tmp_path):
    attempted(tmp_path, FileCalls())
    assert written(tmp_path) == TEXTS
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


def test_every_byte_is_on_the_disk_before_any_name_is_and_all_names_wait_once(tmp_path, monkeypatch):
    done: list[str] = []
    flush, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda file: (done.append("fsync"), flush(file)))
    monkeypatch.setattr(os, "replace", lambda old, new: (done.append("replace"), replace(old, new)))
    write_together({tmp_path / name: text for name, text in TEXTS.items()})
    assert done == [*["fsync"] * 3, *["replace"] * 3, "fsync"]


def test_killed_at_any_call_every_file_is_there_whole_or_not_at_all(tmp_path):
    attempted(tmp_path / make(tmp_path, "counted"), counted := FileCalls())
    for number in range(1, counted.count + 1):
        folder = tmp_path / make(tmp_path, str(number))
        (folder / "one").write_bytes(b"as before")
        with suppress(Killed):
            attempted(folder, FileCalls(fatal=number))
        found = written(folder)
        assert found.pop("one") in (TEXTS["one"], b"as before")
        assert found.items() <= TEXTS.items()
        attempted(folder, FileCalls())
        assert written(folder) == TEXTS


def test_a_disk_that_refuses_once_leaves_no_half_file_behind(tmp_path):
    attempted(tmp_path / make(tmp_path, "counted"), counted := FileCalls())
    refused = 0
    for number in range(1, counted.count + 1):
        folder = tmp_path / make(tmp_path, str(number))
        try:
            attempted(folder, FileCalls(failing=number, error=OSError(errno.ENOSPC, "No space left on device")))
        except OSError:
            refused += 1
        assert written(folder).items() <= TEXTS.items()
        assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []
    assert refused > len(TEXTS)


def make(folder, name: str) -> str:
    (folder / name).mkdir()
    return name
