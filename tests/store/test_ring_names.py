"""What the keyring holds for a workspace is remembered by its name."""

from __future__ import annotations

import pytest

from lobbykit.store.ring_names import remember_ring_name, ring_names
from lobbykit.store.sync_files import SyncFilesError


def test_each_name_is_remembered_once_in_a_file_of_its_owner(tmp_path):
    for name in ("mailbox a", "mailbox b", "mailbox a"):
        remember_ring_name(tmp_path, name)
    assert ring_names(tmp_path) == ("mailbox a", "mailbox b")
    (file,) = (tmp_path / "sync").iterdir()
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "7", '[["a"], 7]'])
def test_a_file_that_cannot_be_read_names_nothing(tmp_path, text):
    (tmp_path / "sync").mkdir()
    (tmp_path / "sync" / "ring-names.json").write_text(text)
    assert ring_names(tmp_path) == ()


def test_a_disk_that_keeps_nothing_is_told(tmp_path):
    (tmp_path / "sync").write_text("in the way")
    with pytest.raises(SyncFilesError):
        remember_ring_name(tmp_path, "mailbox a")
