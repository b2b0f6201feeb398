"""The file that says which workspace this is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.marker import UnreadableMarkerError, new_marker, read_marker
from tests.store.folders import OLD

SHELF = (OLD / "workspace-1" / "workspace.json").read_bytes()


def test_a_new_marker_is_read_back() -> None:
    marker = new_marker("a" * 32)
    assert read_marker(marker.raw) == marker
    assert (marker.version, marker.id) == (1, "a" * 32)


@pytest.mark.parametrize("position", range(len(SHELF)))
def test_no_flipped_bit_goes_unseen(position: int) -> None:
    for bit in range(8):
        damaged = bytearray(SHELF)
        damaged[position] ^= 1 << bit
        with pytest.raises(UnreadableMarkerError):
            read_marker(bytes(damaged))


@given(st.binary(max_size=200) | st.sampled_from([b"[" * 60_000, b'{"check":"00000000"}', SHELF + SHELF, SHELF[:-3]]))
def test_any_other_bytes_are_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableMarkerError):
        read_marker(raw)


def test_another_version_keeps_every_byte_that_a_newer_program_added() -> None:
    later = read_marker(SHELF).at(12)
    assert (later.version, later.id) == (12, read_marker(SHELF).id)
    changed = [(old, new) for old, new in zip(SHELF.split(b"\n"), later.raw.split(b"\n"), strict=True) if old != new]
    assert [old.split(b'"')[1] for old, _ in changed] == [b"check", b"lobbykit"]
    assert later.at(1).raw == SHELF
