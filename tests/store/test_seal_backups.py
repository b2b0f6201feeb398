"""Backups follow the passphrase of their workspace, and none is lost on the way without a word."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.store import archive
from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups
from lobbykit.store.disk import this_disk
from lobbykit.store.seal import HEAD
from lobbykit.store.seal_backups import BackupSealing, key_in
from lobbykit.store.seal_files import PlainForm
from tests.store.sealed import CANARY, KNOWN, backed_up, full_workspace, key, sealed, words_in

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return full_workspace(tmp_path / "notes")


def only(layout: Layout) -> Path:
    ((_, file),) = Backups(layout).files()
    return file


def to_sealed(layout: Layout) -> BackupSealing:
    return BackupSealing(layout, this_disk(), KNOWN.vault, KNOWN.vault, KNOWN.key_file)


def to_plain(layout: Layout) -> BackupSealing:
    return BackupSealing(layout, this_disk(), KNOWN.vault, PlainForm(), None)


def flip(file: Path, what: bytes | None) -> None:
    """Flip a bit behind some bytes, or in the table of contents at the end."""
    raw = bytearray(file.read_bytes())
    raw[raw.index(what) + len(what) if what else -10] ^= 1
    file.write_bytes(raw)


def test_a_backup_is_made_anew_under_its_name_and_only_once(layout: Layout) -> None:
    file, before = only(layout), backed_up(only(layout), None)
    said = to_sealed(layout).remake(file)
    assert [(one.code, dict(one.params)["count"]) for one in said] == [("sealing-backup-lines", 3)]
    assert only(layout) == file
    assert backed_up(file, KNOWN.vault) == before
    assert key_in(file) == KNOWN.key_file
    assert "backups" not in {name.split("/")[0] for name in words_in(layout.root)}
    raw = file.read_bytes()
    assert to_sealed(layout).remake(file) == ()
    assert file.read_bytes() == raw
    assert to_plain(layout).remake(file) == ()
    assert key_in(file) is None
    assert backed_up(file, None) == before


def test_one_that_another_key_has_sealed_is_left_alone(layout: Layout) -> None:
    sealed(layout, key())
    raw = only(layout).read_bytes()
    for work in (to_sealed(layout), to_plain(layout)):
        assert work.remake(only(layout)) == ()
        assert only(layout).read_bytes() == raw


@pytest.mark.parametrize("what", [CANARY.encode()[:-1], None])
def test_a_damaged_plain_one_is_removed_with_a_word(layout: Layout, what: bytes | None) -> None:
    flip(only(layout), what)
    said = to_sealed(layout).remake(only(layout), maybe_plain=True)
    assert [one.code for one in said] == ["sealing-backup-removed"]
    assert Backups(layout).files() == ()


@pytest.mark.parametrize("what", [HEAD, b'"key/', None])
def test_a_damaged_sealed_one_is_left_for_verify_to_judge(layout: Layout, what: bytes | None) -> None:
    sealed(layout)
    flip(only(layout), what)
    raw = only(layout).read_bytes()
    to_sealed(layout).remake(only(layout))
    said = to_plain(layout).remake(only(layout))
    assert [one.code for one in said] == ["sealing-backup-left"]
    assert only(layout).read_bytes() == raw


def test_a_disk_that_cannot_read_one_now_costs_it_nothing(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: Path) -> None:
        raise BackupError("backup-unreadable", file="x", reason="OSError") from OSError(
            errno.EIO, os.strerror(errno.EIO)
        )

    raw = only(layout).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(archive, "checked", refuse)
        said = to_sealed(layout).remake(only(layout), maybe_plain=True)
    assert [one.code for one in said] == ["sealing-backup-left"]
    assert only(layout).read_bytes() == raw


def test_a_sealed_one_with_a_file_that_does_not_open_is_not_made_plain(layout: Layout) -> None:
    """It would be a plain backup with sealed parts in it whose key is gone."""
    vault = sealed(layout)
    layout.roster.write_bytes(vault.seal(b"x", "library/roster.json")[:-1])
    file = Backups(layout).make(Backups(layout).files()[0][0].replace(day=23))
    assert [one.code for one in to_plain(layout).remake(file)] == ["sealing-backup-left"]
    assert key_in(file) is not None
    assert not list(layout.backups.glob(".*"))
