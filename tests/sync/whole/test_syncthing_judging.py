"""The judge of two folders that Syncthing brought together finds what it is there to find."""

from __future__ import annotations

import shutil

import pytest

from lobbykit.sync.folder import FolderMailbox
from tests.sync.letters import TEAM, TOP, letter
from tests.sync.syncthing.judging import broken

LETTERS = [letter(1), letter(2)]
SUMS = {one.sum for one in LETTERS}


@pytest.fixture
def share(tmp_path):
    FolderMailbox(tmp_path, TEAM, "Ana").put(LETTERS)
    return tmp_path


def found(share):
    return [told.partition(": ")[2] for told in broken(share, SUMS)]


def test_a_folder_in_which_all_is_there_whole_and_once_is_sound(share):
    assert found(share) == []


def test_a_lost_letter_is_found(share):
    next(share.rglob("*.lkb")).unlink()
    assert found(share) == ["1 of 2 letters are lost"]


def test_a_damaged_letter_is_found(share):
    next(share.rglob("*.lkb")).write_bytes(b"x")
    assert found(share) == ["1 of 2 letters are lost", "1 files are no letters"]


def test_a_letter_that_is_there_twice_is_found(share):
    shutil.copy(next(share.rglob("*.lkb")), share / TOP / "x.lkb")
    assert found(share) == ["1 letters are there more than once"]


def test_a_file_that_cannot_be_read_is_found(share):
    (share / TOP / "x.lkb").write_bytes(b"")
    assert found(share) == ["1 files cannot be read"]


def test_a_conflict_is_found_whatever_file_it_is_of(share):
    (share / TOP / "README.sync-conflict-20261122-1.txt").write_bytes(b"x")
    assert found(share) == ["Syncthing saw a conflict: README.sync-conflict-20261122-1.txt"]
