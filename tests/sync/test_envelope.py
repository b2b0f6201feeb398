"""Envelopes: whole, signed and bounded, or refused with a reason."""

from __future__ import annotations

import hashlib
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical
from lobbykit.sync.envelope import LARGEST, EnvelopeError, read_envelope, write_envelope
from tests.sync_world import keys_for, random_bytes

KEYS = keys_for("ana")
SOUND = write_envelope({"x": 1}, b"what is inside\nof it", KEYS.pub, KEYS.sign)


def refused(raw: bytes) -> str:
    with pytest.raises(EnvelopeError) as caught:
        read_envelope(raw)
    return caught.value.code


def test_what_was_written_is_read_as_it_was():
    found = read_envelope(SOUND.raw)
    assert (found.payload, found.header["x"], found.header["pub"]) == (b"what is inside\nof it", 1, KEYS.pub)
    assert found.sum == hashlib.sha256(SOUND.raw).hexdigest()


def test_an_empty_payload_is_one():
    assert read_envelope(write_envelope({}, b"", KEYS.pub, KEYS.sign).raw).payload == b""


@given(st.integers(0, len(SOUND.raw) - 1), st.integers(1, 255))
def test_no_byte_can_be_changed_unnoticed(place: int, by: int):
    raw = bytearray(SOUND.raw)
    raw[place] ^= by
    assert refused(bytes(raw)).startswith("envelope-")


@given(st.integers(0, len(SOUND.raw) - 1))
def test_an_envelope_that_is_still_arriving_is_none(length: int):
    assert refused(SOUND.raw[:length]) in {"envelope-header", "envelope-cut"}


def test_an_envelope_whose_end_is_missing_says_so():
    assert refused(SOUND.raw[:-5]) == "envelope-cut"
    assert refused(SOUND.raw[:-1]) == "envelope-cut"


@given(st.binary(max_size=2_000))
def test_no_bytes_raise_anything_else(raw: bytes):
    refused(raw)


def test_bytes_after_the_signature_are_refused():
    assert refused(SOUND.raw + b"x") == "envelope-cut"
    assert refused(SOUND.raw + b"x\n") == "envelope-damaged"


def test_a_signature_of_another_key_is_refused():
    other = keys_for("ben")
    header = canonical({"len": 1, "sha": hashlib.sha256(b"x").hexdigest(), "pub": KEYS.pub})
    signature = b64encode(other.sign(hashlib.sha256(header).digest()))
    assert refused(b"\n".join((header, b"x", signature, b""))) == "envelope-forged"


def test_a_header_in_another_spelling_is_refused():
    line, _, rest = SOUND.raw.partition(b"\n")
    assert refused(line.replace(b'"len":', b'"len": ') + b"\n" + rest) == "envelope-header"


def test_a_header_of_five_megabytes_is_not_read():
    assert refused(b'{"a":"' + b"x" * 5_000_000) == "envelope-large"
    assert refused(b'{"a":"' + b"x" * 5_000 + b'"}\n') == "envelope-header"


def test_a_length_that_promises_more_than_there_is_says_that_the_end_is_missing():
    header = canonical({"len": 10**15, "sha": "0" * 64, "pub": KEYS.pub})
    assert refused(header + b"\nx\n") == "envelope-cut"


@pytest.mark.parametrize("size", [-1, True, "3", None, 2**52])
def test_a_length_that_is_none_is_refused(size: object):
    assert refused(canonical({"len": size}) + b"\nabc\nxyz\n").startswith("envelope-")


def test_what_is_too_large_is_not_made():
    with pytest.raises(EnvelopeError) as caught:
        write_envelope({}, random_bytes(LARGEST), KEYS.pub, KEYS.sign)
    assert caught.value.code == "envelope-large"
