"""The keys of one person in one workspace."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from lobbykit.store.key_file import KeptKeys, KeyFile, KeysLockedError, Locks, key_files
from lobbykit.store.ring import NoRingError
from lobbykit.store.seal import Vault

KEYS = KeptKeys(b"s" * 32, "AGE-SECRET-KEY-1CANARY")


class Drawer:
    """A keyring in memory that can be locked."""

    def __init__(self):
        self.held: dict[str, str] = {}
        self.is_locked = False

    def read(self, name):
        self._open()
        return self.held.get(name)

    def keep(self, name, secret):
        self._open()
        self.held[name] = secret

    def drop(self, name):
        self._open()
        self.held.pop(name, None)

    def _open(self):
        if self.is_locked:
            raise NoRingError("ring-none")


def locks(ring=None, vault=None) -> Locks:
    return Locks(vault, ring, os.urandom)


def codes(found):
    return [one.code for one in found.problems]


def test_without_any_lock_the_keys_lie_in_a_file_for_their_owner_only_and_that_is_said(tmp_path):
    file = KeyFile(tmp_path / "w1", "ana", locks())
    assert [one.code for one in file.keep(KEYS)] == ["keys-unlocked"]
    assert file.read().keys == KEYS
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "w1/keys-ana.json").stat().st_mode) == 0o600


def test_a_locked_keyring_while_keys_are_made_is_as_none(tmp_path):
    ring = Drawer()
    ring.is_locked = True
    assert [one.code for one in KeyFile(tmp_path, "ana", locks(ring)).keep(KEYS)] == ["keys-unlocked"]
    assert KeyFile(tmp_path, "ana", locks(ring)).read().keys == KEYS


def test_with_a_keyring_the_file_alone_opens_nothing(tmp_path):
    ring = Drawer()
    file = KeyFile(tmp_path, "ana", locks(ring))
    assert file.keep(KEYS) == ()
    raw = (tmp_path / "keys-ana.json").read_bytes()
    assert b"CANARY" not in raw
    assert "CANARY" not in str(ring.held)
    assert file.read().keys == KEYS


def test_with_a_passphrase_the_workspace_s_vault_locks_them(tmp_path):
    vault = Vault(b"k" * 32, os.urandom)
    KeyFile(tmp_path, "ana", locks(Drawer(), vault)).keep(KEYS)
    assert KeyFile(tmp_path, "ana", locks(vault=vault)).read().keys == KEYS


def test_a_locked_keyring_hides_the_keys_and_none_are_made_in_their_place(tmp_path):
    ring = Drawer()
    file = KeyFile(tmp_path, "ana", locks(ring))
    file.keep(KEYS)
    ring.is_locked = True
    with pytest.raises(KeysLockedError) as failure:
        file.read()
    assert failure.value.code == "keys-ring-locked"
    ring.is_locked = False
    assert file.read().keys == KEYS


@pytest.mark.parametrize("given", [None, "bm9uZQ==", "not base64!"])
def test_an_entry_that_vanished_from_the_keyring_is_said_and_the_file_kept_aside(tmp_path, given):
    ring = Drawer()
    file = KeyFile(tmp_path, "ana", locks(ring))
    file.keep(KEYS)
    ring.held = {} if given is None else dict.fromkeys(ring.held, given)
    found = file.read()
    assert (found.keys, codes(found)) == (None, ["keys-ring-gone"])
    assert (tmp_path / "keys-ana.json.lost").exists()
    assert file.read().problems == (), "said once"


def test_a_passphrase_that_was_taken_away_behind_our_back_is_said(tmp_path):
    KeyFile(tmp_path, "ana", locks(vault=Vault(b"k" * 32, os.urandom))).keep(KEYS)
    assert codes(KeyFile(tmp_path, "ana", locks()).read()) == ["keys-vault-gone"]


@pytest.mark.parametrize("place", range(0, 200, 7))
def test_a_flipped_bit_anywhere_is_noticed(tmp_path, place):
    file = KeyFile(tmp_path, "ana", locks())
    file.keep(KEYS)
    raw = bytearray((tmp_path / "keys-ana.json").read_bytes())
    raw[place % len(raw)] ^= 1
    (tmp_path / "keys-ana.json").write_bytes(raw)
    found = file.read()
    assert found.keys in (None, KEYS)
    assert codes(found) == ([] if found.keys else ["keys-file-damaged"])


def test_keys_of_a_newer_version_are_left_alone(tmp_path):
    from lobbykit.store import key_file

    fields = {"lobbykit": "keys/2", "lock": "none", "keys": ""}
    (tmp_path / "keys-ana.json").write_text(
        __import__("json").dumps(fields | {"check": key_file._sum(fields)}), encoding="utf-8"
    )
    with pytest.raises(KeysLockedError) as failure:
        KeyFile(tmp_path, "ana", locks()).read()
    assert failure.value.code == "keys-file-newer"


def test_two_people_on_one_computer_have_a_file_and_a_lock_each(tmp_path):
    ring = Drawer()
    other = KeptKeys(b"t" * 32, "AGE-SECRET-KEY-1OTHER")
    KeyFile(tmp_path / "w1", "ana", locks(ring)).keep(KEYS)
    KeyFile(tmp_path / "w1", "ben", locks(ring)).keep(other)
    KeyFile(tmp_path / "w2", "ana", locks(ring)).keep(other)
    assert KeyFile(tmp_path / "w1", "ana", locks(ring)).read().keys == KEYS
    assert KeyFile(tmp_path / "w1", "ben", locks(ring)).read().keys == other
    assert len(key_files(tmp_path / "w1", locks(ring))) == 2


def test_keys_are_locked_anew_when_a_passphrase_comes_and_goes(tmp_path):
    ring, vault = Drawer(), Vault(b"k" * 32, os.urandom)
    KeyFile(tmp_path, "ana", locks()).keep(KEYS)
    for before, after in ((locks(), locks(ring, vault)), (locks(ring, vault), locks(ring))):
        for file in key_files(tmp_path, before):
            file.lock_anew(after)
        assert KeyFile(tmp_path, "ana", after).read().keys == KEYS
        assert b"CANARY" not in (tmp_path / "keys-ana.json").read_bytes()


def test_what_is_shown_of_keys_holds_none_of_them():
    assert "CANARY" not in repr(KEYS)
    assert "ssss" not in repr(KEYS)
