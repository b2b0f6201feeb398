"""The key file says what is wrong with it, and asks for no more memory than a computer has."""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.layout import Layout
from lobbykit.store.seal import Cost
from lobbykit.store.seal_key import (
    USUAL,
    KeyFileError,
    PassphraseError,
    State,
    load_key_file,
    read_key_file,
    save_key_file,
)
from lobbykit.store.seal_recovery import RecoveryKeyError, recovery_text
from lobbykit.store.seal_unlocking import new_key
from tests.store.sealed import KNOWN, PASSPHRASE, QUICK

if TYPE_CHECKING:
    from pathlib import Path

FILE = KNOWN.key_file
KEY = FILE.opened(PASSPHRASE)


def forged(**changes: object) -> bytes:
    """Return a key file with a true checksum, as anybody can compute it, and other values."""
    fields = json.loads(FILE.raw)
    del fields["check"]
    for name, value in changes.items():
        target = fields["passphrase"] if name in fields["passphrase"] else fields
        target[name] = value
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"))
    return json.dumps(fields | {"check": f"{zlib.crc32(text.encode()):08x}"}).encode()


def code_of(raw: bytes) -> str:
    with pytest.raises(KeyFileError) as refusal:
        read_key_file(raw, "key.json")
    assert dict(refusal.value.params) == {"file": "key.json"}
    return refusal.value.code


def test_it_is_read_as_it_was_written() -> None:
    assert read_key_file(FILE.raw, "key.json") == FILE == read_key_file(forged(), "key.json")


def test_the_passphrase_and_the_recovery_key_give_the_same_key() -> None:
    assert FILE.opened(KNOWN.recovery_key) == FILE.opened(KNOWN.recovery_key.lower().replace("-", " ")) == KEY


@pytest.mark.parametrize(
    "typed", ["", "five words are quite enouGh", "five words are quite enough ", "x" * 5000, "\udcff"]
)
def test_a_wrong_passphrase_is_one_clear_failure(typed: str) -> None:
    with pytest.raises(PassphraseError) as refusal:
        FILE.opened(typed)
    assert (refusal.value.code, refusal.value.params) == ("passphrase-wrong", ())


def test_a_recovery_key_of_another_workspace_and_a_mistyped_one_are_told_apart() -> None:
    for typed, code in (
        (recovery_text(bytes(20)), "recovery-key-wrong"),
        (KNOWN.recovery_key[:-1] + ("2" if KNOWN.recovery_key[-1] != "2" else "3"), "recovery-key-mistyped"),
    ):
        with pytest.raises(RecoveryKeyError) as refusal:
            FILE.opened(typed)
        assert refusal.value.code == code


def test_a_passphrase_that_looks_like_a_recovery_key_is_still_a_passphrase() -> None:
    for passphrase in (recovery_text(bytes(20)), "0" * 36):
        new = new_key(passphrase, os.urandom, QUICK)
        assert new.key_file.opened(passphrase) == new.key_file.opened(new.recovery_key)


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    new = new_key("Café\u00a0für alle", os.urandom, QUICK)
    assert new.key_file.opened("Cafe\u0301 fu\u0308r alle") == new.key_file.opened(new.recovery_key)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(PassphraseError) as refusal:
        new_key("1234567", os.urandom, QUICK)
    assert refusal.value.code == "passphrase-short"


def test_changing_the_passphrase_keeps_the_key_and_the_recovery_key() -> None:
    changed = FILE.with_passphrase(KEY, "six words are even better still", os.urandom, QUICK)
    assert changed.opened("six words are even better still") == changed.opened(KNOWN.recovery_key) == KEY
    with pytest.raises(PassphraseError):
        changed.opened(PASSPHRASE)


def test_a_new_recovery_key_replaces_the_old_one() -> None:
    changed, text = FILE.with_recovery(KEY, os.urandom)
    assert changed.opened(text) == changed.opened(PASSPHRASE) == KEY
    with pytest.raises(RecoveryKeyError):
        changed.opened(KNOWN.recovery_key)


def test_every_flipped_bit_is_damage_and_never_a_wrong_passphrase() -> None:
    raw = bytearray(FILE.raw)
    for bit in range(len(raw) * 8):
        raw[bit // 8] ^= 1 << bit % 8
        assert code_of(bytes(raw)) == "key-file-damaged", bit
        raw[bit // 8] ^= 1 << bit % 8


@pytest.mark.parametrize(
    "changes",
    [
        {"memory_kib": 10_000_000},
        {"memory_kib": 262_144, "passes": 10},
        {"memory_kib": -1},
        {"memory_kib": 8, "lanes": 4},
        {"memory_kib": True},
        {"memory_kib": 65_536.0},
        {"memory_kib": "65536"},
        {"passes": 0},
        {"passes": 1 << 70},
        {"lanes": 1000},
        {"kdf": "none"},
        {"salt": "AA=="},
        {"salt": "!"},
        {"sealed": None},
        {"passphrase": None},
        {"recovery": {}},
        {"state": "?"},
        {"id": 7},
    ],
)
def test_a_hostile_file_is_refused_before_anything_is_computed(changes: dict[str, object]) -> None:
    assert code_of(forged(**changes)) == "key-file-damaged"


def test_the_strongest_terms_that_we_read_are_stronger_than_the_usual_ones() -> None:
    assert (USUAL.memory_kib, USUAL.passes, USUAL.lanes) == (65_536, 3, 4)
    assert read_key_file(forged(memory_kib=4 * USUAL.memory_kib, passes=4), "key.json").passphrase["passes"] == 4


def test_terms_that_were_changed_behind_our_back_do_not_open() -> None:
    weaker = read_key_file(forged(memory_kib=8), "key.json")
    with pytest.raises(PassphraseError):
        weaker.opened(PASSPHRASE)


def test_one_of_a_newer_program_is_called_so() -> None:
    assert code_of(forged(lobbykit="key/2", recovery="something else")) == "key-file-newer"


@given(st.binary(max_size=200))
def test_any_other_bytes_are_damage(raw: bytes) -> None:
    assert code_of(raw) == "key-file-damaged"


def test_nested_deeper_than_any_parser_goes_it_is_damage() -> None:
    assert code_of(b"[" * 200_000) == "key-file-damaged"


def test_the_state_is_believed_only_from_who_has_the_key() -> None:
    file = FILE.at(KNOWN.vault, State("sealing", {"drafts.jsonl": "0" * 64}))
    assert file.state_in(KNOWN.vault) == State("sealing", {"drafts.jsonl": "0" * 64})
    assert read_key_file(file.raw, "key.json") == file
    assert file.opens_like(FILE)
    assert not replace(file, id="0" * 32).opens_like(FILE)


def test_one_sound_copy_is_enough(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    assert load_key_file(layout) is None
    save_key_file(layout, FILE)
    for path in (layout.key, layout.key_copy):
        path.write_bytes(b"")
        assert load_key_file(layout) == FILE
        path.unlink()
        assert load_key_file(layout) == FILE
        save_key_file(layout, FILE)
    layout.key.write_bytes(b"")
    layout.key_copy.write_bytes(FILE.raw[:-2])
    with pytest.raises(KeyFileError) as refusal:
        load_key_file(layout)
    assert refusal.value.code == "key-file-damaged"
    layout.key.unlink()
    layout.key.mkdir()
    layout.key_copy.write_bytes(FILE.raw)
    assert load_key_file(layout) == FILE, "one that cannot be read at all hides no copy"
    layout.key_copy.unlink()
    with pytest.raises(KeyFileError) as refusal:
        load_key_file(layout)
    assert refusal.value.code == "key-file-unreadable"


def test_what_we_write_is_within_what_we_read() -> None:
    assert read_key_file(new_key(PASSPHRASE, os.urandom, Cost(65_536, 3, 4)).key_file.raw, "key.json")
