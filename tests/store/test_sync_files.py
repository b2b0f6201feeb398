"""What sync remembers can be lost and is found again; no line of it makes a visit fail."""

from __future__ import annotations

import pytest

from lobbykit.domain.kept_envelope import KeptEnvelope
from lobbykit.store.sync_files import SyncFiles, SyncFilesError

ROW = KeptEnvelope("a" * 64, "ana", "d" * 16, "00000001-00000002", "b" * 64, ("1" * 32, "2" * 32))
OTHER = KeptEnvelope("c" * 64, "ben", "e" * 16, "join", "f" * 64, None, is_private=True)


@pytest.fixture
def files(tmp_path) -> SyncFiles:
    return SyncFiles(tmp_path / "state")


def test_rows_are_remembered(files):
    assert files.rows() == {}
    files.add_rows([ROW])
    files.add_rows([OTHER])
    assert files.rows() == {ROW.sum: ROW, OTHER.sum: OTHER}
    files.keep_rows(iter([OTHER]))
    assert files.rows() == {OTHER.sum: OTHER}


def test_a_line_that_cannot_be_read_is_as_if_it_were_not_there(files, tmp_path):
    files.add_rows([ROW])
    file = tmp_path / "state" / "sync" / "envelopes.jsonl"
    file.write_bytes(b'["half", \n[1]\n\xff\n' + file.read_bytes() + b'["cut')
    assert files.rows() == {ROW.sum: ROW}


def test_what_stood_when_nothing_was_left_to_send_is_known_until_its_file_is_damaged(files, tmp_path):
    assert files.settled() is None
    files.keep_settled("first")
    files.keep_settled("second")
    assert files.settled() == "second"
    (tmp_path / "state" / "sync" / "settled.json").write_bytes(b'{"lobbykit": "settled/1", "sta')
    assert files.settled() is None


def test_each_mailbox_is_remembered_apart(files):
    assert not files.has_visited
    files.keep_memory("one", {"x": 1})
    assert files.has_visited
    files.keep_memory("two", {"y": 2})
    assert (files.memory("one"), files.memory("two"), files.memory("three")) == ({"x": 1}, {"y": 2}, None)
    assert len(list(files.memories())) == 2


def test_a_damaged_memory_is_none(files, tmp_path):
    files.keep_memory("one", {"x": 1})
    (file,) = (tmp_path / "state" / "sync").glob("mailbox-*")
    file.write_bytes(b"{")
    assert files.memory("one") is None


def test_what_is_remembered_is_for_its_owner_only(files, tmp_path):
    files.keep_memory("one", {"x": 1})
    files.add_rows([ROW])
    assert {file.stat().st_mode & 0o077 for file in (tmp_path / "state").rglob("*")} == {0}


def test_a_disk_that_refuses_is_told(tmp_path):
    (tmp_path / "state").write_bytes(b"a file in its place")
    with pytest.raises(SyncFilesError):
        SyncFiles(tmp_path / "state").add_rows([ROW])
