"""The real disk and the simulated one keep the same contract."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from lobbykit.store import disk as disk_module
from lobbykit.store.disk import NotAFileError, PosixDisk, WindowsDisk, this_disk
from tests.store.simulated_disk import SimulatedDisk

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither modes nor pipes in folders")
LIMIT = 1_000


@pytest.fixture(params=["real", "simulated"])
def at(request, tmp_path):
    """A disk and a folder on it."""
    disk = this_disk() if request.param == "real" else SimulatedDisk()
    disk.make_folder(tmp_path / "log")
    return disk, tmp_path / "log"


def filled(disk, file, data):
    handle = disk.create(file)
    disk.write(handle, data)
    disk.flush(handle)
    disk.close(handle)


def test_what_is_written_can_be_read_and_is_listed(at):
    disk, folder = at
    filled(disk, folder / "b", b"one")
    filled(disk, folder / "a", b"")
    disk.flush_folder(folder)
    assert disk.read(folder / "b", LIMIT) == b"one"
    assert disk.names(folder) == ("a", "b")


def test_a_taken_name_is_never_created_again(at):
    disk, folder = at
    filled(disk, folder / "a", b"one")
    with pytest.raises(FileExistsError):
        disk.create(folder / "a")
    assert disk.read(folder / "a", LIMIT) == b"one"


def test_an_opened_file_only_grows(at):
    disk, folder = at
    filled(disk, folder / "a", b"one")
    handle = disk.open_append(folder / "a")
    disk.write(handle, b"two")
    disk.close(handle)
    assert disk.read(folder / "a", LIMIT) == b"onetwo"


def test_an_identity_follows_size_and_renames_and_tells_files_apart(at):
    disk, folder = at
    filled(disk, folder / "a", b"one")
    filled(disk, folder / "b", b"one")
    before = disk.identity(folder / "a")
    assert before.size == 3
    assert before != disk.identity(folder / "b")
    disk.rename(folder / "a", folder / "b")
    assert disk.identity(folder / "b") == before
    assert disk.identity(folder / "a") is None
    handle = disk.open_append(folder / "b")
    assert disk.identity_of(handle) == before
    disk.close(handle)


def test_a_missing_file_is_missing_to_every_call(at):
    disk, folder = at
    for call in (
        lambda: disk.open_append(folder / "x"),
        lambda: disk.read(folder / "x", LIMIT),
        lambda: disk.unlink(folder / "x"),
        lambda: disk.rename(folder / "x", folder / "y"),
        lambda: disk.names(folder / "x"),
    ):
        with pytest.raises(FileNotFoundError):
            call()


def test_a_folder_or_a_file_too_large_is_refused(at):
    disk, folder = at
    disk.make_folder(folder / "inner")
    filled(disk, folder / "a", b"x" * (LIMIT + 1))
    for name in ("inner", "a"):
        with pytest.raises((NotAFileError, PermissionError)):
            disk.read(folder / name, LIMIT)
    with pytest.raises((NotAFileError, PermissionError)):
        disk.open_append(folder / "inner")


@posix_only
def test_a_pipe_and_a_link_are_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "real").write_bytes(b"one")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    refused = []

    def try_all():
        for name in ("pipe", "link"):
            for call in (lambda file: PosixDisk().read(file, LIMIT), PosixDisk().open_append):
                try:
                    call(tmp_path / name)
                except OSError:
                    refused.append(name)

    thread = threading.Thread(target=try_all, daemon=True)
    thread.start()
    thread.join(5)
    assert refused == ["pipe", "pipe", "link", "link"]


@posix_only
def test_files_and_folders_are_for_their_owner_only_whatever_the_umask(tmp_path):
    before = os.umask(0)
    try:
        PosixDisk().make_folder(tmp_path / "a/b")
        filled(PosixDisk(), tmp_path / "a/b/c", b"one")
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a", "a/b", "a/b/c")]
    assert modes == [0o700, 0o700, 0o600]


def test_a_write_that_the_system_takes_in_parts_is_finished(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, bytes(data)[:2]))
    filled(this_disk(), tmp_path / "a", b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


@posix_only
def test_on_a_mac_the_drive_itself_is_flushed_and_a_refusal_is_no_silence(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(disk_module, "FULL_FLUSH", 51)
    monkeypatch.setattr(disk_module.fcntl, "fcntl", lambda _handle, command: asked.append(command))
    filled(PosixDisk(), tmp_path / "a", b"one")
    assert asked == [51]

    def refuse(number):
        def fails(_handle, _command):
            raise OSError(number, "refused")

        return fails

    plain = []
    monkeypatch.setattr(os, "fsync", plain.append)
    monkeypatch.setattr(disk_module.fcntl, "fcntl", refuse(errno.ENOTSUP))
    filled(PosixDisk(), tmp_path / "b", b"one")
    assert len(plain) == 1
    monkeypatch.setattr(disk_module.fcntl, "fcntl", refuse(errno.EIO))
    with pytest.raises(OSError, match="refused"):
        filled(PosixDisk(), tmp_path / "c", b"one")


def test_a_folder_flush_that_fails_is_told_unless_the_file_system_has_none(tmp_path, monkeypatch):
    def refuse(number):
        def fails(_handle):
            raise OSError(number, "refused")

        return fails

    monkeypatch.setattr(os, "fsync", refuse(errno.EINVAL))
    PosixDisk().flush_folder(tmp_path)
    monkeypatch.setattr(os, "fsync", refuse(errno.EIO))
    if sys.platform != "win32":
        with pytest.raises(OSError, match="refused"):
            PosixDisk().flush_folder(tmp_path)
    WindowsDisk().flush_folder(tmp_path)


def test_a_power_cut_takes_what_was_not_flushed():
    disk, folder = SimulatedDisk(), Path("log")
    disk.make_folder(folder)
    filled(disk, folder / "kept", b"one")
    disk.flush_folder(folder)
    handle = disk.open_append(folder / "kept")
    disk.write(handle, b"two")
    filled(disk, folder / "nameless", b"three")
    disk.power_cut(lambda _: 0)
    assert disk.names(folder) == ("kept",)
    assert disk.read(folder / "kept", LIMIT) == b"one"


def test_after_a_failed_flush_the_simulated_system_believes_what_the_disk_never_got():
    disk, folder = SimulatedDisk(), Path("log")
    disk.make_folder(folder)
    filled(disk, folder / "a", b"one")
    disk.flush_folder(folder)
    handle = disk.open_append(folder / "a")
    disk.write(handle, b"two")
    disk.doomed = [("flush", errno.EIO)]
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        disk.flush(handle)
    disk.flush(handle)
    assert disk.read(folder / "a", LIMIT) == b"onetwo"
    disk.power_cut(lambda _: 0)
    assert disk.read(folder / "a", LIMIT) == b"one"
