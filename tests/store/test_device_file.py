"""The identity on disk: for its owner only, never half, never an old one by accident."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from lobbykit.store.device_file import DeviceFile, DeviceUnusableError, state_folder
from lobbykit.store.identity import Mark
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import new_ids

HERE = "f" * 32


def test_the_identity_is_kept_between_starts(tmp_path: Path) -> None:
    ids = new_ids()
    made = DeviceFile(tmp_path / "state").open(HERE, "ana", ids, fresh=True)
    marked = made.identity.marked({made.identity.dev: Mark(7, "a" * 32)}, closed=True)
    DeviceFile(tmp_path / "state").keep(marked)
    again = DeviceFile(tmp_path / "state").open(HERE, None, ids, fresh=False)
    assert again.identity == marked
    assert made.problems == again.problems == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files private by the folder they are in")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        DeviceFile(tmp_path / "a" / "b").open(HERE, None, new_ids(), fresh=True)
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "a").rglob("*")}
    assert modes == {"b": 0o700, "device.json": 0o600}
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700


def test_a_lost_identity_begins_a_new_one_and_says_so_unless_the_workspace_is_new(tmp_path: Path) -> None:
    assert [p.code for p in DeviceFile(tmp_path / "x").open(HERE, None, new_ids(), fresh=False).problems] == [
        "identity-lost"
    ]
    assert DeviceFile(tmp_path / "y").open(HERE, None, new_ids(), fresh=True).problems == ()


def test_every_flipped_bit_is_noticed_and_no_lane_of_the_damaged_file_is_used(tmp_path: Path) -> None:
    ids = new_ids()
    file = DeviceFile(tmp_path)
    known = file.open(HERE, "ana", ids, fresh=True).identity
    sound = (tmp_path / "device.json").read_bytes()
    for position in range(0, len(sound), 5):
        damaged = bytearray(sound)
        damaged[position] ^= 1 << position % 8
        (tmp_path / "device.json").write_bytes(damaged)
        found = file.open(HERE, "ana", ids, fresh=False)
        assert [problem.code for problem in found.problems] == ["identity-damaged"], position
        assert not set(found.identity.lanes) & set(known.lanes)
        assert any(path.read_bytes() == damaged for path in tmp_path.glob("device.json.damaged*"))


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"[" * 5000, b"\xff\xfe", b'{"dev": NaN}', b"{}" * 10, b" " * 2_000_000]
)
def test_a_file_that_is_no_identity_is_set_aside_unchanged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "device.json").write_bytes(content)
    DeviceFile(tmp_path).open(HERE, None, new_ids(), fresh=False)
    assert (tmp_path / "device.json.damaged").read_bytes() == content


def test_killed_at_any_file_call_the_old_or_the_new_identity_stands(tmp_path: Path) -> None:
    def rotate(folder: Path) -> None:
        ids = new_ids()
        ids(), ids()
        DeviceFile(folder).open("e" * 32, None, ids, fresh=False)

    def prepared(name: str) -> Path:
        DeviceFile(tmp_path / name).open(HERE, "ana", new_ids(), fresh=True)
        return tmp_path / name

    first = prepared("count")
    old = (first / "device.json").read_bytes()
    total = number_of_calls(lambda: rotate(first))
    new = (first / "device.json").read_bytes()
    for call in range(1, total + 1):
        folder = prepared(f"at-{call}")
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            rotate(folder)
        assert (folder / "device.json").read_bytes() in {old, new}
    assert total >= 5


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_an_identity_that_cannot_be_kept_is_never_given_out(tmp_path: Path, code: int) -> None:
    total = number_of_calls(lambda: DeviceFile(tmp_path / "count").open(HERE, None, new_ids(), fresh=True))
    refused = 0
    for call in range(1, total + 1):
        failure = OSError(code, os.strerror(code))
        with watched(FileCalls(failing=call, error=failure)), pytest.raises(DeviceUnusableError):
            DeviceFile(tmp_path / f"at-{call}").open(HERE, None, new_ids(), fresh=True)
        refused += 1
    assert refused == total


def test_new_lanes_are_used_only_once_the_disk_holds_them(tmp_path: Path) -> None:
    ids, file = new_ids(), DeviceFile(tmp_path)
    known = file.open(HERE, "ana", ids, fresh=True).identity
    with pytest.raises(DeviceUnusableError), watched(FileCalls(failing=2, error=OSError(errno.EIO, "failed"))):
        file.rotate(known, ids)
    assert file.open(HERE, None, ids, fresh=False).identity == known
    following = file.rotate(known, ids)
    assert following.my_devs == known.lanes
    assert file.open(HERE, None, ids, fresh=False).identity == following


def test_each_workspace_has_a_state_of_its_own(tmp_path: Path) -> None:
    assert state_folder(tmp_path, "a" * 32) != state_folder(tmp_path, "b" * 32)
