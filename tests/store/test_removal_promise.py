"""A removal is on record for one workspace in one folder, in words that tell nobody which."""

from __future__ import annotations

from lobbykit.store.removal_promise import drop_promise, promise_removal, promised_removals

ID, OTHER = "7e" * 16, "8f" * 16


def test_it_holds_for_this_folder_alone_and_until_it_is_dropped(tmp_path):
    state, root = tmp_path / "state", tmp_path / "Ana's notes"
    assert promised_removals(state, root) == ()
    promise_removal(state, ID, root)
    assert promised_removals(state, root) == (ID,)
    assert promised_removals(state, tmp_path / "copy of Ana's notes") == ()
    promise_removal(state, OTHER, tmp_path / "copy of Ana's notes")
    drop_promise(state, OTHER)
    assert promised_removals(state, root) == (ID,)
    drop_promise(state, ID)
    assert promised_removals(state, root) == ()


def test_it_names_no_folder(tmp_path):
    promise_removal(tmp_path, ID, tmp_path / "Ana's notes")
    (file,) = tmp_path.iterdir()
    assert b"Ana" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_a_record_that_is_damaged_removes_nothing(tmp_path):
    promise_removal(tmp_path, ID, tmp_path / "notes")
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for at in range(len(whole) - 1):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert promised_removals(tmp_path, tmp_path / "notes") == (), at
    for at in range(len(whole) - 1):
        file.write_bytes(whole[:at])
        assert promised_removals(tmp_path, tmp_path / "notes") == (), at
