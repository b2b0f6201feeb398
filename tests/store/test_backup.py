"""Backups that were read back before they count."""

from __future__ import annotations

import errno
import os
import stat
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from lobbykit.store import archive
from lobbykit.store import backup as backup_module
from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups, contents
from lobbykit.store.layout import Layout
from lobbykit.store.restore import restore
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import HOLDER, NOW, files_in, old_workspace, opened

HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    found = old_workspace(tmp_path / "notes")
    opened(found.root).close()
    return found


def held(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as backup:
        return {name: backup.read(name) for name in backup.namelist() if name != archive.LIST}


def test_a_backup_holds_all_that_people_typed_and_nothing_that_can_be_made_again(layout: Layout) -> None:
    for name in ("library/roster.json", "library/bills/119-hr-1.json", "library/briefs/Überblick.yaml", "key.json"):
        (layout.root / name).parent.mkdir(exist_ok=True)
        (layout.root / name).write_text("theirs")
    typed = files_in(layout.root)
    for name in (
        "view.json",
        "damaged/x",
        "library/.previous/roster.json",
        "library/kits/a/kit.json",
        "library/bills/.x.json.part",
        "log/x.ops.new",
        "device.json",
        "key.copy.json",
    ):
        (layout.root / name).parent.mkdir(exist_ok=True, parents=True)
        (layout.root / name).write_text("can be made again")
    backup = held(Backups(layout).make(NOW))
    assert backup == {name: data for name, data in typed.items() if name not in {"LOCK", "reserve"}}
    assert len(backup) == 10


def test_the_same_workspace_gives_the_same_bytes(layout: Layout) -> None:
    first = Backups(layout).make(NOW)
    for path in layout.root.rglob("*"):
        os.utime(path, (1, 1))
    second = Backups(layout).make(NOW + HALF_AN_HOUR)
    assert first != second
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_may_read_it(layout: Layout) -> None:
    before = os.umask(0)
    try:
        file = Backups(layout).make(NOW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_one_is_made_every_half_hour_if_something_changed(layout: Layout) -> None:
    backups = Backups(layout)
    assert backups.make_if_due(NOW) is not None
    layout.drafts.write_bytes(b"")
    assert backups.make_if_due(NOW + HALF_AN_HOUR - timedelta(seconds=1)) is None
    assert backups.make_if_due(NOW + HALF_AN_HOUR) is not None
    assert backups.make_if_due(NOW + 4 * HALF_AN_HOUR) is None, "nothing changed"
    next(layout.log.glob("*.ops")).touch()
    assert backups.make_if_due(NOW + 5 * HALF_AN_HOUR) is None, "nothing but a date changed"


def test_two_of_one_second_both_count_and_the_later_one_is_the_newest(layout: Layout) -> None:
    backups = Backups(layout)
    made = [backups.make(NOW) for _ in range(3)]
    assert [file for _, file in backups.files()] == made
    assert backups.make_if_changed(NOW) is None


def test_a_damaged_backup_does_not_count_as_one(layout: Layout) -> None:
    file = Backups(layout).make(NOW)
    damaged = bytearray(file.read_bytes())
    damaged[100] ^= 1
    file.write_bytes(damaged)
    assert Backups(layout).make_if_due(NOW + HALF_AN_HOUR) is not None


def test_what_was_not_written_as_read_is_no_backup(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    good = Backups(layout).make(NOW - HALF_AN_HOUR)
    monkeypatch.setattr(backup_module, "flush", lambda descriptor: os.pwrite(descriptor, b"?", 300))
    with pytest.raises(BackupError):
        Backups(layout).make(NOW)
    assert [file for _, file in Backups(layout).files()] == [good]


def test_old_ones_are_thinned_and_other_files_left_alone(layout: Layout) -> None:
    backups = Backups(layout)
    for name in ("mine.zip", "lobbykit-20269999T000000Z.zip", "lobbykit-20261122T150405Z.zip.txt"):
        (layout.backups / name).write_text("mine")
    for number in range(60):
        backups.make(NOW + HALF_AN_HOUR * number)
    assert len(backups.files()) == 24 + 1
    assert len(list(layout.backups.glob("*mine*"))) == 1
    assert len(list(layout.backups.iterdir())) == 24 + 1 + 3


def test_every_backup_of_ten_days_restores_to_what_stood_then(layout: Layout, tmp_path: Path) -> None:
    stood = {}
    segment = next(layout.log.glob("*.ops"))
    for number in range(40):
        with segment.open("ab") as log:
            log.write(b"%08d one more line\n" % number)
        file = Backups(layout).make_if_due(NOW + timedelta(hours=6) * number)
        assert file is not None
        stood[file] = held(file)
    segment.write_bytes(b"ruined")
    files = [file for _, file in Backups(layout).files()]
    assert len(files) >= 24
    for number, file in enumerate(files):
        target = Layout(tmp_path / f"restored-{number}")
        restore(file, target, HOLDER, NOW)
        assert {name: data for name, data in files_in(target.root).items() if name != "LOCK"} == stood[file]


def test_killed_at_any_file_call_no_half_backup_counts(layout: Layout) -> None:
    Backups(layout).make(NOW)
    layout.drafts.write_bytes(b"")
    total = number_of_calls(lambda: Backups(layout).make(NOW + HALF_AN_HOUR))
    assert total > 20
    for call in range(1, total + 1):
        later = NOW + HALF_AN_HOUR * (call + 1)
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            Backups(layout).make(later)
        for _, file in Backups(layout).files():
            archive.checked(file)
        Backups(layout).make(later)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_is_reported_and_costs_no_older_backup(layout: Layout, code: int) -> None:
    good = Backups(layout).make(NOW)
    before = good.read_bytes()
    total = number_of_calls(lambda: list(contents(layout)))
    total += 20
    for call in range(1, total):
        failure = OSError(code, os.strerror(code))
        with pytest.raises(BackupError), watched(FileCalls(failing=call, error=failure)):
            Backups(layout).make(NOW + HALF_AN_HOUR)
        assert good.read_bytes() == before
        for _, file in Backups(layout).files():
            archive.checked(file)
