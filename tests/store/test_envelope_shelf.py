"""Envelopes are kept as they came, sealed where the workspace is, and one that the disk damaged counts as gone."""

from __future__ import annotations

import errno
import hashlib
import os

import pytest

from lobbykit.store import envelope_shelf
from lobbykit.store.envelope_shelf import EnvelopeShelf, EnvelopeShelfError
from lobbykit.store.layout import Layout
from lobbykit.store.seal import Vault

RAW = b'{"at":1}\nwhat somebody wrote'
SUM = hashlib.sha256(RAW).hexdigest()


@pytest.fixture
def layout(tmp_path) -> Layout:
    return Layout(tmp_path / "workspace")


@pytest.fixture
def vault() -> Vault:
    return Vault(bytes(32), os.urandom)


def test_what_is_kept_is_read_as_it_was(layout):
    shelf = EnvelopeShelf(layout)
    assert (shelf.sums(), shelf.read(SUM)) == ((), None)
    assert shelf.keep(RAW) == shelf.keep(RAW) == SUM
    assert (shelf.sums(), shelf.read(SUM), shelf.beginning(b'{"at"')) == ((SUM,), RAW, (SUM,))
    assert shelf.beginning(b"PK") == ()


def test_in_a_workspace_with_a_passphrase_no_byte_of_it_stands_in_clear(layout, vault):
    shelf = EnvelopeShelf(layout, vault)
    shelf.keep(RAW)
    (file,) = layout.envelopes.iterdir()
    assert b"somebody" not in file.read_bytes()
    assert (shelf.read(SUM), shelf.beginning(b'{"at"')) == (RAW, (SUM,))
    assert EnvelopeShelf(layout).read(SUM) is None


def test_what_was_kept_before_there_was_a_passphrase_is_read_too(layout, vault):
    EnvelopeShelf(layout).keep(RAW)
    assert EnvelopeShelf(layout, vault).read(SUM) == RAW


@pytest.mark.parametrize("damage", [b"", RAW[:-1], RAW + b"x", b"0" * 300_000])
def test_one_that_the_disk_damaged_counts_as_gone_and_is_kept_anew(layout, damage):
    shelf = EnvelopeShelf(layout)
    shelf.keep(RAW)
    (file,) = layout.envelopes.iterdir()
    file.write_bytes(damage)
    assert shelf.read(SUM) is None
    shelf.keep(RAW)
    assert shelf.read(SUM) == RAW


def test_several_are_kept_with_one_wait_for_their_names_and_what_is_there_is_not_written_again(layout, monkeypatch):
    shelf, waits, real = EnvelopeShelf(layout), [], os.fsync
    shelf.keep(RAW)
    monkeypatch.setattr(os, "fsync", lambda descriptor: (waits.append(descriptor), real(descriptor)))
    others = [b'{"at":%d}' % number for number in range(2, 5)]
    shelf.keep_all([RAW, *others, others[0]])
    assert len(waits) == len(others) + 1
    assert [shelf.read(hashlib.sha256(raw).hexdigest()) for raw in others] == others
    waits.clear()
    shelf.keep_all(others)
    assert waits == []


def test_one_that_is_dropped_is_gone(layout):
    shelf = EnvelopeShelf(layout)
    shelf.drop(SUM)
    shelf.keep(RAW)
    shelf.drop(SUM)
    assert shelf.sums() == ()


def test_names_of_another_kind_are_left_alone(layout):
    shelf = EnvelopeShelf(layout)
    shelf.keep(RAW)
    (layout.envelopes / "notes.txt").write_text("mine", encoding="utf-8")
    (layout.envelopes / f".{SUM}.lkb.part").write_bytes(b"half")
    assert shelf.sums() == (SUM,)


def test_a_disk_that_refuses_is_told(layout, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(envelope_shelf, "write_together", refuse)
    with pytest.raises(EnvelopeShelfError) as caught:
        EnvelopeShelf(layout).keep(RAW)
    assert caught.value.code == "shelf-not-kept"
