"""A start knows what to ask for before anything else is read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from lobbykit.store.layout import Layout
from lobbykit.store.seal import SealUnavailableError
from lobbykit.store.seal_key import KeyFileError, State, save_key_file
from lobbykit.store.seal_unlocking import has_passphrase, new_key, unlock
from tests.store.file_calls import nothing_may_be_written
from tests.store.folders import files_in, old_workspace
from tests.store.sealed import DEV, KNOWN, PASSPHRASE, QUICK, key, line, payloads, sealed

if TYPE_CHECKING:
    from pathlib import Path


def test_a_plain_workspace_needs_no_passphrase_and_an_empty_folder_neither(tmp_path: Path) -> None:
    assert not has_passphrase(old_workspace(tmp_path / "notes"))
    assert not has_passphrase(Layout(tmp_path / "nowhere"))


def test_two_keys_share_nothing() -> None:
    one, two = key(), key()
    assert one.vault.id != two.vault.id
    assert one.recovery_key != two.recovery_key
    assert one.key_file.passphrase["salt"] != two.key_file.passphrase["salt"]


def test_all_that_is_random_comes_from_the_given_source() -> None:
    made = [new_key(PASSPHRASE, bytes, QUICK) for _ in range(2)]
    assert made[0].key_file == made[1].key_file
    assert made[0].recovery_key == made[1].recovery_key


def test_a_workspace_that_is_only_read_is_unlocked_too(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    sealed(layout)
    before = files_in(layout.root)
    with nothing_may_be_written():
        assert unlock(layout, PASSPHRASE, os.urandom).id == KNOWN.vault.id
    assert files_in(layout.root) == before


def test_a_key_file_of_another_workspace_opens_nothing_here(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    sealed(layout)
    save_key_file(layout, key().key_file)
    found, damages = payloads(layout, unlock(layout, PASSPHRASE, os.urandom))
    assert found == []
    assert damages > 0


def test_a_state_that_was_not_written_with_the_key_is_damage(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    sealed(layout)
    save_key_file(layout, KNOWN.key_file.at(key().vault, State("sealing", {f"log/{DEV}.0001.ops": "0" * 64})))
    with pytest.raises(KeyFileError) as refusal:
        unlock(layout, PASSPHRASE, os.urandom)
    assert refusal.value.code == "key-file-damaged"


def test_a_half_sealed_workspace_is_read_whole(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    before = payloads(layout, None)[0]
    sealed(layout)
    file = layout.log / f"{DEV}.0001.ops"
    file.write_bytes((old_workspace(tmp_path / "again").log / file.name).read_bytes())
    save_key_file(layout, KNOWN.key_file.at(KNOWN.vault, State("sealing", {f"log/{file.name}": "0" * 64})))
    assert payloads(layout, unlock(layout, PASSPHRASE, os.urandom)) == (before, 0)
    save_key_file(layout, KNOWN.key_file.at(KNOWN.vault, State("opening", {})))
    assert payloads(layout, unlock(layout, PASSPHRASE, os.urandom)) == (before, 0)


def test_plain_lines_in_a_sealed_log_are_damage(tmp_path: Path) -> None:
    layout = old_workspace(tmp_path / "notes")
    sealed(layout)
    with (layout.log / f"{DEV}.0001.ops").open("ab") as log:
        log.write(line(b'{"forged":1}'))
    found, damages = payloads(layout, unlock(layout, PASSPHRASE, os.urandom))
    assert b'{"forged":1}' not in found
    assert damages == 1


def test_without_cryptography_a_sealed_workspace_is_known_and_the_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = old_workspace(tmp_path / "notes")
    sealed(layout)
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.setitem(sys.modules, name, None)
    assert has_passphrase(layout)
    with pytest.raises(SealUnavailableError) as refusal:
        unlock(layout, PASSPHRASE, os.urandom)
    assert refusal.value.code == "seal-unavailable"
