"""How one file of a shared folder is read: whole, not yet, or not at all with the reason."""

from __future__ import annotations

import errno
import hashlib

import pytest

from lobbykit.sync.files import ChangingFileError, Entry
from lobbykit.sync.folder_listing import Found
from lobbykit.sync.folder_reading import read
from tests.sync.faulty_files import FaultyFiles, system, windows
from tests.sync.letters import codes


def found(tmp_path, name="x.lkb", data=b"some bytes", **looks):
    (tmp_path / name).write_bytes(data)
    return Found(f"a/{name}", tmp_path / name, Entry(name, "file", len(data), 5, **looks))


def failing(error):
    files = FaultyFiles()
    files.doomed["read"].append(error)
    return files


def test_a_file_is_given_whole_and_remembered_by_its_sum(tmp_path):
    arrival, known = read(FaultyFiles(now_ms=0), found(tmp_path))
    assert arrival
    assert known
    assert (arrival.place, arrival.raw, arrival.problem) == ("a/x.lkb", b"some bytes", None)
    assert (known.size, known.sum) == (10, hashlib.sha256(b"some bytes").hexdigest())


@pytest.mark.parametrize(
    ("name", "data", "looks"),
    [
        ("x.lkb", b"", {}),
        (".x.lkb.icloud", b"bplist", {}),
        ("x.lkb", b"some", {"is_elsewhere": True}),
    ],
)
def test_a_placeholder_is_not_here_yet_and_is_not_fetched(tmp_path, name, data, looks):
    files = FaultyFiles()
    arrival, known = read(files, found(tmp_path, name, data, **looks))
    assert (codes([arrival]), arrival.raw, known) == (["mailbox-not-here-yet"], None, None)
    assert files.trace == []


@pytest.mark.parametrize("error", [ChangingFileError(errno.EAGAIN, "x"), windows(32), windows(33)])
def test_a_file_that_changes_or_that_another_program_holds_is_not_here_yet(tmp_path, error):
    arrival, known = read(failing(error), found(tmp_path))
    assert (codes([arrival]), known) == (["mailbox-not-here-yet"], None)


@pytest.mark.parametrize("error", [system(errno.EACCES), system(errno.EIO), windows(5)])
def test_a_file_that_cannot_be_read_is_told_and_not_remembered(tmp_path, error):
    arrival, known = read(failing(error), found(tmp_path))
    assert (codes([arrival]), known) == (["mailbox-part-unreadable"], None)


def test_a_file_that_was_moved_away_meanwhile_is_no_arrival(tmp_path):
    assert read(failing(system(errno.ENOENT)), found(tmp_path)) == (None, None)


@pytest.mark.parametrize("error", [system(errno.ENODEV), system(errno.ENOTCONN), windows(64)])
def test_a_disk_that_went_away_is_a_failure(tmp_path, error):
    with pytest.raises(OSError, match=error.strerror):
        read(failing(error), found(tmp_path))
