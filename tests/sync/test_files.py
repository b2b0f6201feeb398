"""The real files behind a shared folder."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from lobbykit.sync import files as files_module
from lobbykit.sync.files import ChangingFileError, LargeFileError, RealFiles

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither modes nor pipes in folders")
FILES = RealFiles()


def filled(file, data):
    handle = FILES.create(file)
    while data:
        data = data[FILES.write(handle, data) :]
    FILES.flush(handle)
    FILES.close(handle)


def test_what_is_written_is_read_with_its_size_and_its_date(tmp_path):
    filled(tmp_path / "a", b"one")
    raw, entry = FILES.read(tmp_path / "a", 3)
    assert raw == b"one"
    assert (entry.name, entry.kind, entry.size, entry.is_elsewhere) == ("a", "file", 3, False)
    assert entry == FILES.look(tmp_path / "a") == next(FILES.entries(tmp_path))


def test_what_is_larger_than_allowed_is_not_read(tmp_path):
    filled(tmp_path / "a", b"four")
    with pytest.raises(LargeFileError):
        FILES.read(tmp_path / "a", 3)


@pytest.mark.parametrize("change", [lambda file: file.write_bytes(b"other"), lambda file: os.utime(file, (1, 1))])
def test_a_file_that_changes_while_it_is_read_is_not_whole(tmp_path, monkeypatch, change):
    filled(tmp_path / "a", b"one")
    real = os.read

    def reading(handle, size):
        chunk = real(handle, size)
        change(tmp_path / "a")
        return chunk

    monkeypatch.setattr(files_module.os, "read", reading)
    with pytest.raises(ChangingFileError):
        FILES.read(tmp_path / "a", 100)


def test_nothing_stands_where_nothing_is(tmp_path):
    filled(tmp_path / "a", b"")
    assert FILES.look(tmp_path / "b") is None
    assert FILES.look(tmp_path / "a" / "b") is None
    assert not FILES.is_folder(tmp_path / "a")
    assert not FILES.is_folder(tmp_path / "b")
    assert FILES.is_folder(tmp_path)


def test_a_taken_name_is_never_created_again(tmp_path):
    filled(tmp_path / "a", b"one")
    with pytest.raises(FileExistsError):
        FILES.create(tmp_path / "a")
    with pytest.raises(FileExistsError):
        FILES.make_folder(tmp_path / "a")


def test_a_new_name_replaces_what_had_it(tmp_path):
    filled(tmp_path / "a", b"one")
    filled(tmp_path / "b", b"two")
    FILES.replace(tmp_path / "a", tmp_path / "b")
    FILES.flush_folder(tmp_path)
    assert {one.name: FILES.read(tmp_path / one.name, 9)[0] for one in FILES.entries(tmp_path)} == {"b": b"one"}
    FILES.unlink(tmp_path / "b")
    assert list(FILES.entries(tmp_path)) == []


@posix_only
def test_a_link_is_not_followed_and_a_pipe_is_not_waited_for(tmp_path):
    filled(tmp_path / "a", b"one")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "pipe")
    assert {one.name: one.kind for one in FILES.entries(tmp_path)} == {"a": "file", "link": "other", "pipe": "other"}
    with pytest.raises(OSError, match=r".*"):
        FILES.read(tmp_path / "link", 9)
    tried = []

    def trial():
        with pytest.raises(ChangingFileError):
            FILES.read(tmp_path / "pipe", 9)
        tried.append(True)

    thread = threading.Thread(target=trial, daemon=True)
    thread.start()
    thread.join(30)
    assert tried


def test_a_file_that_windows_has_not_fetched_is_told_apart():
    class Found:
        st_mode, st_size, st_mtime_ns = 0o100600, 7, 5

        def __init__(self, attributes, tag=0):
            self.st_file_attributes, self.st_reparse_tag = attributes, tag

    told = [files_module._entry("a", Found(one)).is_elsewhere for one in (0x20, 0x1000, 0x40000, 0x400000)]
    assert told == [False, True, True, True]
    assert files_module._entry("a", Found(0x400, 0xA0000003)).kind == "other"


@posix_only
def test_what_is_made_is_as_open_as_the_folder_above(tmp_path):
    tmp_path.chmod(0o700)
    FILES.make_folder(tmp_path / "f")
    filled(tmp_path / "f" / "a", b"")
    assert (tmp_path / "f").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "f" / "a").stat().st_mode & 0o777 == 0o600


def test_the_clock_is_that_which_dates_files(tmp_path):
    filled(tmp_path / "a", b"")
    entry = FILES.look(tmp_path / "a")
    assert entry
    assert abs(FILES.now_ms() - entry.mtime_ns // 1_000_000) < 60_000
    FILES.wait(0)
