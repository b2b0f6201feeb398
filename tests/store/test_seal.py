"""What is sealed opens with its key, in its place, and in no other way."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.store.seal import (
    HEAD,
    LINE_MARK,
    Cost,
    SealedError,
    SealUnavailableError,
    Vault,
    is_sealed,
    stretched,
    unsealed,
)
from tests.store.sealed import PASSPHRASE, QUICK

KEY = bytes(range(32))
VAULT = Vault(KEY, os.urandom)
OTHER = Vault(bytes(32), os.urandom)
FILE, NAME = "00000000000000aa.0001.ops", "attachments/" + "0" * 64
FORMAT_FILE = "6c6f6262796b69742d7365616c65642f310a000000000000000000000000f4894c07a8089d0cf949a46b552f4727ba080414"
FORMAT_LINE = b"s1:AAAAAAAAAAAAAAAAyi9ZTa1EI/SUofLDXmDVtmI0vCpRL30="
FORMAT_NAME = "6538f914b3366ad3fdfbf75adc44304d02ff2b52650671d6633eed1f5cf95d5f"
FORMAT_ID = "7f673f9b9ef9e0c986342f3f4c63db03"
ARGON2 = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
MODULES = (
    "cryptography.exceptions",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.kdf.hkdf",
)


@given(st.binary(max_size=300))
def test_a_file_comes_back_as_it_was(data: bytes) -> None:
    sealed = VAULT.seal(data, NAME)
    assert (VAULT.open(sealed, NAME), VAULT.opens(sealed, NAME), is_sealed(sealed)) == (data, True, True)
    assert len(sealed) == len(HEAD) + len(data) + 28


def test_every_flipped_bit_and_every_cut_of_a_file_is_refused() -> None:
    sealed = bytearray(VAULT.seal(b"she will sign on Tuesday", NAME))
    for bit in range(len(sealed) * 8):
        sealed[bit // 8] ^= 1 << bit % 8
        assert not VAULT.opens(bytes(sealed), NAME), bit
        sealed[bit // 8] ^= 1 << bit % 8
    assert not any(VAULT.opens(bytes(sealed[:end]), NAME) for end in range(len(sealed)))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (OTHER.seal(b"x", NAME), NAME),
        (VAULT.seal(b"x", "attachments/" + "1" * 64), NAME),
        (VAULT.seal(b"x", "view.json"), "drafts.jsonl"),
        (b"x", NAME),
        (b"", NAME),
        (HEAD, NAME),
    ],
    ids=["another key", "another name", "another file", "plain", "empty", "cut short"],
)
def test_another_key_or_place_and_plain_bytes_are_refused(data: bytes, name: str) -> None:
    with pytest.raises(SealedError) as refusal:
        VAULT.open(data, name)
    assert dict(refusal.value.params) == {"file": name}


def test_a_file_of_the_library_may_be_moved_or_set_aside_but_not_renamed() -> None:
    sealed = VAULT.seal(b"x", "library/roster.json")
    assert VAULT.open(sealed, "library/.previous/3/roster.json") == b"x"
    assert VAULT.open(sealed, "damaged/import-3/roster.json") == b"x"
    assert not VAULT.opens(sealed, "library/corrections.json")
    assert not VAULT.opens(sealed, "roster.json")


def test_library_bytes_are_read_plain_or_sealed_and_a_locked_one_says_so() -> None:
    sealed = VAULT.seal(b"x", "library/briefs/a.yaml")
    assert unsealed(b"x", "library/briefs/a.yaml", None) == unsealed(b"x", "library/briefs/a.yaml", VAULT) == b"x"
    assert unsealed(sealed, "library/briefs/a.yaml", VAULT) == b"x"
    with pytest.raises(SealedError) as refusal:
        unsealed(sealed, "library/briefs/a.yaml", None)
    assert refusal.value.code == "workspace-locked"


@given(st.binary(min_size=1, max_size=300), st.integers(0, 4_000_000))
def test_a_line_comes_back_and_can_stand_in_a_log(payload: bytes, offset: int) -> None:
    codec = VAULT.lines("log/")
    wrapped = codec.wrap(payload, FILE, offset)
    assert codec.unwrap(wrapped, FILE, offset) == payload
    assert not set(wrapped) & {0, 10}


@settings(max_examples=30)
@given(st.binary(min_size=1, max_size=40))
def test_a_line_that_was_changed_in_any_bit_is_refused(payload: bytes) -> None:
    codec = VAULT.lines("log/")
    wrapped = bytearray(codec.wrap(payload, FILE, 35))
    for bit in range(len(wrapped) * 8):
        wrapped[bit // 8] ^= 1 << bit % 8
        assert codec.unwrap(bytes(wrapped), FILE, 35) is None, bit
        wrapped[bit // 8] ^= 1 << bit % 8


def test_a_line_opens_in_its_own_place_only() -> None:
    wrapped = VAULT.lines("log/").wrap(b"op", FILE, 35)
    assert VAULT.lines("log/").unwrap(wrapped, FILE, 36) is None
    assert VAULT.lines("log/").unwrap(wrapped, FILE.replace("0001", "0002"), 35) is None
    assert VAULT.lines("log/private/").unwrap(wrapped, FILE, 35) is None, "a private line never becomes a shared one"
    assert OTHER.lines("log/").unwrap(wrapped, FILE, 35) is None


def test_a_plain_line_is_refused_but_in_a_file_that_the_conversion_has_not_reached() -> None:
    assert VAULT.lines("log/").unwrap(b'{"v":1}', FILE, 35) is None
    believing = VAULT.believing(frozenset({f"log/{FILE}"}))
    assert believing.lines("log/").unwrap(b'{"v":1}', FILE, 35) == b'{"v":1}'
    assert believing.lines("log/private/").unwrap(b'{"v":1}', FILE, 35) is None
    assert believing.lines("log/").unwrap(LINE_MARK + b"AAAA", FILE, 35) is None


def test_the_same_text_never_looks_the_same_twice() -> None:
    assert len({VAULT.seal(b"x", NAME) for _ in range(20)}) == 20
    assert len({VAULT.lines().wrap(b"x", FILE, 0) for _ in range(20)}) == 20


def test_the_name_of_an_attachment_depends_on_the_key() -> None:
    sha = "a" * 64
    assert VAULT.attachment_name(sha) == VAULT.attachment_name(sha)
    assert len({sha, VAULT.attachment_name(sha), OTHER.attachment_name(sha), VAULT.attachment_name("b" * 64)}) == 4
    assert VAULT.id != OTHER.id


def test_the_format_on_disk_is_the_one_that_was_released() -> None:
    """Computed once with these nonces of zeros; a change here locks people out of what they sealed."""
    vault = Vault(KEY, bytes)
    assert vault.seal(b"note", "view.json").hex() == FORMAT_FILE
    assert vault.lines("log/").wrap(b'{"v":1}', FILE, 35) == FORMAT_LINE
    assert vault.attachment_name("a" * 64) == FORMAT_NAME
    assert vault.id == FORMAT_ID


def test_argon2id_is_the_one_of_rfc_9106() -> None:
    """The vector is that of the reference implementation (phc-winner-argon2, src/test.c: Argon2_id, 2, 16, 1)."""
    assert stretched(b"password", b"somesalt", Cost(65_536, 2, 1)).hex() == ARGON2


def test_nothing_that_it_raises_tells_what_was_sealed_or_with_what() -> None:
    with pytest.raises(SealedError) as refusal:
        VAULT.open(VAULT.seal(b"Tuesday", "a"), "b")
    error: BaseException | None = refusal.value
    while error:
        assert "Tuesday" not in repr(error)
        assert KEY.hex() not in repr(error)
        error = error.__cause__ or error.__context__
    assert KEY.hex() not in repr(vars(VAULT.lines()))


@pytest.mark.parametrize("work", [lambda: Vault(KEY, os.urandom), lambda: stretched(b"x", bytes(16), QUICK)])
def test_without_cryptography_it_says_what_to_install(work, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in MODULES:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SealUnavailableError) as refusal:
        work()
    assert refusal.value.code == "seal-unavailable"
    assert PASSPHRASE not in repr(refusal.value)


def test_everything_else_works_without_it_and_does_not_wait_for_it() -> None:
    program = (
        "import sys; sys.modules['cryptography'] = None; import lobbykit.main, lobbykit.store.workspace, "
        "lobbykit.store.sealing, lobbykit.store.inspection, lobbykit.store.checkpoint, lobbykit.store.drafts"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)
