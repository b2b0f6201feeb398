"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lobbykit.app.whole_file import UnwritableFileError, write_whole


def test_a_file_and_its_folders_are_made(tmp_path):
    write_whole(tmp_path / "a/b/c.txt", b"words")
    assert (tmp_path / "a/b/c.txt").read_bytes() == b"words"


@pytest.mark.parametrize("durable", [True, False])
def test_when_the_last_step_fails_the_old_file_stands_and_no_part_is_left(tmp_path, monkeypatch, durable):
    file = tmp_path / "kept.txt"
    file.write_bytes(b"old")

    def full(_part, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UnwritableFileError) as failure:
        write_whole(file, b"new", durable=durable)
    assert "No space left" in str(dict(failure.value.params)["reason"])
    assert [one.name for one in tmp_path.iterdir()] == ["kept.txt"]
    assert file.read_bytes() == b"old"


def test_only_what_must_last_waits_for_the_disk(tmp_path, monkeypatch):
    waited = []
    monkeypatch.setattr(os, "fsync", waited.append)
    write_whole(tmp_path / "sheet.pdf", b"x", durable=False)
    assert waited == []
    write_whole(tmp_path / "corrections.json", b"x")
    assert len(waited) == 1


def test_a_folder_in_the_way_is_a_clear_failure(tmp_path):
    (tmp_path / "target").mkdir()
    with pytest.raises(UnwritableFileError):
        write_whole(tmp_path / "target", b"x")
