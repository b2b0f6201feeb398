"""Which files of a team's folder are looked at."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from lobbykit.sync import folder_listing
from lobbykit.sync.folder_listing import listed
from tests.sync.faulty_files import FaultyFiles, system, windows
from tests.sync.letters import codes

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders and no such names")


def places(top, files=None, **limits):
    return [one.place for one in listed(files or FaultyFiles(), top, **limits).found]


def fill(top, *names):
    for name in names:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text("x", encoding="utf-8")


def test_whatever_holds_the_mark_in_its_name_is_found_in_the_order_of_places(tmp_path):
    fill(tmp_path, "b/x.lkb", "a/x (1).lkb", "x (conflicted copy of Jörg).lkb", "a/x.sync-conflict-20261122-1.lkb")
    fill(tmp_path, "a/old/.x.lkb.icloud", "X.LKB", "x.lkb.bak", "README.txt", "a/.tmp-0011223344556677", "lkb")
    assert places(tmp_path) == sorted(
        [
            *("b/x.lkb", "a/x (1).lkb", "x (conflicted copy of Jörg).lkb", "a/x.sync-conflict-20261122-1.lkb"),
            *("a/old/.x.lkb.icloud", "X.LKB", "x.lkb.bak"),
        ]
    )


def test_nothing_is_looked_for_deeper_than_two_folders(tmp_path):
    fill(tmp_path, "a/b/x.lkb", "a/b/c/y.lkb")
    assert places(tmp_path) == ["a/b/x.lkb"]


@posix_only
def test_links_pipes_and_folders_are_no_files_whatever_their_names(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    fill(tmp_path / "elsewhere", "x.lkb")
    top = tmp_path / "top"
    top.mkdir()
    (top / "folder").symlink_to(tmp_path / "elsewhere")
    (top / "file.lkb").symlink_to(tmp_path / "elsewhere" / "x.lkb")
    (top / "d.lkb").mkdir()
    os.mkfifo(top / "pipe.lkb")
    assert places(top) == []


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no undecodable names and may join NFC and NFD")
def test_composed_decomposed_and_undecodable_names_are_all_found_and_told_apart(tmp_path):
    fill(tmp_path, "e\u0301.lkb", "\u00e9.lkb", "\udcff.lkb", "\udcfe\n.lkb")
    found = places(tmp_path)
    assert len(set(found)) == 4
    assert all(place.isprintable() for place in found)


def test_more_files_than_fit_are_told_and_the_first_are_found(tmp_path):
    fill(tmp_path, *(f"{number}.lkb" for number in range(5)))
    listing = listed(FaultyFiles(), tmp_path, most=3)
    assert len(listing.found) == 3
    assert codes(listing.refused) == ["mailbox-crowded"]
    assert codes(listed(FaultyFiles(), tmp_path, most=5).refused) == []


def test_more_names_of_any_kind_than_fit_are_told(tmp_path, monkeypatch):
    fill(tmp_path, *(f"{number}.txt" for number in range(5)))
    monkeypatch.setattr(folder_listing, "MOST_NAMES", 4)
    assert codes(listed(FaultyFiles(), tmp_path).refused) == ["mailbox-crowded"]


@pytest.mark.parametrize("error", [system(errno.EACCES), system(errno.EIO), windows(5)])
def test_a_folder_that_cannot_be_listed_is_told_and_hides_no_other(tmp_path, error):
    fill(tmp_path, "a/x.lkb", "b/x.lkb")
    files = FaultyFiles()
    files.error_at[2] = error
    listing = listed(files, tmp_path)
    assert len(listing.found) == 1
    assert codes(listing.refused) == ["mailbox-part-unreadable"]


def test_a_folder_that_vanished_meanwhile_is_no_problem(tmp_path):
    fill(tmp_path, "a/x.lkb", "b/x.lkb")
    files = FaultyFiles()
    files.error_at[2] = system(errno.ENOENT)
    listing = listed(files, tmp_path)
    assert (len(listing.found), listing.refused) == (1, ())


@pytest.mark.parametrize(("call", "error"), [(1, system(errno.EACCES)), (2, system(errno.ENODEV)), (2, windows(64))])
def test_a_disk_that_refuses_as_a_whole_is_a_failure(tmp_path, call, error):
    fill(tmp_path, "a/x.lkb")
    files = FaultyFiles()
    files.error_at[call] = error
    with pytest.raises(OSError, match=error.strerror):
        listed(files, tmp_path)
