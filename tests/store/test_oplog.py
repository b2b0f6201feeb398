"""The log keeps every line it called saved, says what is damaged, and overwrites nothing."""

from __future__ import annotations

import errno
import os
import sys
from itertools import count
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.store.damage import Damage
from lobbykit.store.disk import this_disk
from lobbykit.store.log_failures import (
    LogChangedError,
    LogFullError,
    LogPositionError,
    LogReadOnlyError,
    LogUnreadableError,
    LogWriteError,
)
from lobbykit.store.oplog import OpLog
from lobbykit.store.recovery import Recovery
from lobbykit.store.segment import PlainCodec, Position, SegmentName, payload_of, scan
from tests.store.simulated_disk import SimulatedDisk

DEV, OTHER = "00000000000000aa", "00000000000000bb"
SPACE = Path("space")
LOG = SPACE / "log"
SECRET = b'{"summary":"she will sign on Tuesday"}'


@pytest.fixture
def disk():
    made = SimulatedDisk()
    made.make_folder(LOG)
    return made


def opened(disk, folder=LOG, **more):
    log = OpLog(disk, folder, **more)
    log.open()
    return log


def payloads(log, dev=None):
    return [payload for _, payload in log.lines(dev)]


def segment(number=1):
    return LOG / f"{DEV}.{number:04d}.ops"


def line(payload):
    return b"%08x %s\n" % (crc32(payload), payload)


def holding(disk, content, number=1):
    disk.place(segment(number), content)
    log = OpLog(disk, LOG)
    return log, log.open()


HEADER = f"lobbykit-log/1 {DEV}\n".encode()


# On disk


def test_a_file_is_a_header_and_one_checked_line_for_each_payload(tmp_path):
    log = opened(this_disk(), tmp_path / "log")
    log.append(DEV, b'{"v":1}')
    log.append(DEV, "été".encode())
    assert (tmp_path / "log" / f"{DEV}.0001.ops").read_bytes() == HEADER + line(b'{"v":1}') + line("été".encode())
    assert payloads(opened(this_disk(), tmp_path / "log")) == [b'{"v":1}', "été".encode()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_files_of_the_log_are_private(tmp_path):
    opened(this_disk(), tmp_path / "log").append(DEV, b"one")
    assert [file.stat().st_mode & 0o777 for file in (tmp_path / "log").iterdir()] == [0o600]


def test_an_append_is_one_write_then_one_flush_then_the_answer(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.trace.clear()
    log.append(DEV, b"two")
    assert disk.trace == [f"identity {DEV}.0001.ops", "write", "flush"]


def test_a_batch_is_one_write_and_one_flush(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.trace.clear()
    log.append_many(DEV, [b"two", b"three", b"four"])
    assert disk.trace[1:] == ["write", "flush"]
    assert payloads(log) == [b"one", b"two", b"three", b"four"]


def test_a_full_file_is_followed_by_a_new_one_made_beside_flushed_and_renamed(disk):
    log = opened(disk, segment_bytes=80)
    log.append(DEV, b"x" * 30)
    before = disk.content(segment())
    disk.trace.clear()
    log.append(DEV, b"y" * 30)
    calls = [call for call in disk.trace if call.split()[0] in {"create", "write", "flush", "rename", "flush-folder"}]
    new = f"{DEV}.0002.ops"
    assert calls == [f"create {new}.new", "write", "flush", f"rename {new}", "flush-folder log", "write", "flush"]
    assert disk.content(segment()) == before
    assert disk.content(segment(2)) == HEADER + line(b"y" * 30)


def test_a_payload_larger_than_a_file_gets_one_of_its_own(disk):
    log = opened(disk, segment_bytes=80)
    log.append(DEV, b"a")
    log.append(DEV, b"x" * 500)
    log.append(DEV, b"b")
    assert [len(one) for one in payloads(opened(disk))] == [1, 500, 1]
    assert len(disk.files(LOG)) == 3


@pytest.mark.parametrize("bad", [b"", b"two\nlines", b"nul\0"])
def test_what_is_not_one_line_is_refused_before_anything_is_written(disk, bad):
    log = opened(disk)
    with pytest.raises(ValueError, match="one line"):
        log.append_many(DEV, [b"one", bad])
    assert disk.files(LOG) == []


@pytest.mark.parametrize("bad", ["", "AA", "../../../etc/x1", "00000000000000aA", "00000000000000aa\n"])
def test_a_device_that_is_no_device_names_no_file(disk, bad):
    with pytest.raises(ValueError, match="device"):
        opened(disk).append(bad, b"one")


# Reading


def test_several_devices_live_side_by_side_each_in_order(disk):
    log = opened(disk)
    for number, dev in zip(range(6), [DEV, OTHER] * 3, strict=True):
        log.append(dev, b"op %d" % number)
    for one in (log, opened(disk)):
        assert payloads(one, DEV) == [b"op 0", b"op 2", b"op 4"]
        assert list(one.lines())[-1] == (OTHER, b"op 5")


def test_a_checkpoint_reads_on_where_it_stood(disk):
    log = opened(disk, segment_bytes=90)
    for number in range(10):
        log.append(DEV, b"op %d" % number)
    there = log.positions()
    middle = log.append(DEV, b"op 10")
    log.append(OTHER, b"theirs")
    log.append(DEV, b"op 11")
    again = opened(disk, segment_bytes=90)
    assert list(again.lines(after=there)) == [(DEV, b"op 10"), (DEV, b"op 11"), (OTHER, b"theirs")]
    assert list(again.lines(DEV, {DEV: middle})) == [(DEV, b"op 11")]
    assert list(again.lines(after=again.positions())) == []


@pytest.mark.parametrize("wrong", [Position(1, 41), Position(1, 9_999), Position(7, 40), Position(1, 0)])
def test_a_position_of_another_log_is_refused(disk, wrong):
    log = opened(disk)
    log.append(DEV, b"one")
    log.append(DEV, b"two")
    with pytest.raises(LogPositionError):
        list(log.lines(after={DEV: wrong}))


def test_the_private_lane_is_a_log_of_its_own(disk):
    private = opened(disk, LOG / "private", workspace=SPACE)
    private.append(OTHER, b"mine")
    log = opened(disk)
    log.append(DEV, b"ours")
    assert payloads(log) == [b"ours"]
    assert OpLog(disk, LOG).open() == Recovery()
    assert payloads(private) == [b"mine"]


# Damage

GOOD = [b"one", b"two", b"three"]
START = len(HEADER)
TWO = START + len(line(b"one"))
THREE = TWO + len(line(b"two"))
WHOLE = HEADER + b"".join(map(line, GOOD))


@pytest.mark.parametrize(
    ("content", "left", "damage"),
    [
        (WHOLE.replace(b"two", b"tWo"), [b"one", b"three"], (3, TWO, THREE - 1, "checksum")),
        (WHOLE[:-1], [b"one", b"two"], (4, THREE, len(WHOLE) - 1, "torn")),
        (WHOLE[: THREE + 4], [b"one", b"two"], (4, THREE, THREE + 4, "torn")),
        (WHOLE + bytes(20), GOOD, (5, len(WHOLE), len(WHOLE) + 20, "torn")),
        (WHOLE[:TWO] + b"\xff\xfe garbage\n" + WHOLE[TWO:], GOOD, (3, TWO, TWO + 10, "checksum")),
        (WHOLE[:TWO] + bytes(THREE - TWO) + WHOLE[THREE:], [b"one", b"three"], (3, TWO, THREE, "checksum")),
        (WHOLE[: TWO - 1] + b"\x0b" + WHOLE[TWO:], GOOD, (2, TWO - 1, TWO, "checksum")),
        (WHOLE[:TWO] + b"\n" + WHOLE[TWO:], GOOD, (3, TWO, TWO, "checksum")),
        (b"lobbykit-log/1 x\n" + WHOLE[START:], GOOD, (1, 0, 16, "header")),
        (WHOLE.replace(HEADER, HEADER.replace(b"aa", b"bb")), GOOD, (1, 0, START - 1, "header")),
        (b"", [], (1, 0, 0, "header")),
        (b"\0" * 50, [], (1, 0, 50, "header")),
        (WHOLE.replace(line(b"two"), line(b"two").upper()), [b"one", b"three"], (3, TWO, THREE - 1, "checksum")),
    ],
)
def test_damage_costs_its_own_line_and_is_reported_and_kept(disk, content, left, damage):
    log, recovery = holding(disk, content)
    assert payloads(log) == left
    (found,) = recovery.damages
    assert (found.line_number, found.start, found.end, found.reason) == damage
    assert found.problem().code.startswith("log-")
    if found.end > found.start:
        assert disk.content(SPACE / "damaged" / found.bytes_kept_in) == content[found.start : found.end]
    log.append(DEV, b"four")
    assert disk.content(segment()).startswith(content), "a damaged file is never cut or overwritten"
    again = OpLog(disk, LOG)
    assert [(one.start, one.end) for one in again.open().damages] == [damage[1:3]]
    assert payloads(again) == [*left, b"four"]


def test_each_flipped_bit_of_a_log_costs_at_most_one_line_and_never_changes_another(disk):
    log = opened(disk)
    log.append_many(DEV, GOOD)
    for offset in range(len(WHOLE)):
        for bit in range(8):
            disk.flip(segment(), offset, bit)
            found = OpLog(disk, LOG)
            recovery = found.open()
            left = payloads(found)
            assert left == [one for one in GOOD if one in left]
            assert len(left) >= 2
            assert recovery.damages or recovery.read_only == "newer"
            disk.flip(segment(), offset, bit)


def test_a_hostile_line_costs_no_endless_search(disk):
    log, recovery = holding(disk, HEADER + b"00000000 " * 100_000 + b"\n" + line(b"one"))
    assert payloads(log) == [b"one"]
    assert len(recovery.damages) == 1


class AsItIs:
    """Payloads stand as they are, and every line is looked at by itself."""

    def wrap(self, payload, file, offset):
        return payload

    def unwrap(self, wrapped, file, offset):
        return wrapped


@settings(deadline=None)
@given(st.lists(st.binary(max_size=12) | st.sampled_from(GOOD), max_size=8), st.data())
def test_lines_looked_at_together_are_read_as_one_by_one(given_lines, data):
    pieces = [line(one) for one in given_lines] + [b"", b"\n", b"00000000 \n", b"00000000", HEADER, b"torn"]
    raw = HEADER + b"".join(data.draw(st.lists(st.sampled_from(pieces), max_size=10)))
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw = raw[:at] + data.draw(st.binary(max_size=1)) + raw[at + 1 :]
    name = SegmentName(DEV, 1)
    together = scan(raw, name, PlainCodec())
    assert together == scan(raw, name, AsItIs())
    assert together.total == sum(crc32(one.payload) for one in together.lines)
    whole = [raw[one.start : raw.index(b"\n", one.start)] for one in together.lines]
    found = [payload_of(line, one.start, name, PlainCodec()) for line, one in zip(whole, together.lines, strict=True)]
    assert found == [one.payload for one in together.lines]


def test_damaged_bytes_are_kept_once_however_often_the_log_is_opened(disk):
    holding(disk, WHOLE.replace(b"two", b"tWo"))
    kept = disk.files(SPACE / "damaged")
    opened(disk)
    assert disk.files(SPACE / "damaged") == kept
    assert len(kept) == 1


def test_a_ruined_file_is_kept_in_one_piece(disk):
    _, recovery = holding(disk, HEADER + b"ruin\n" * 50)
    assert len(recovery.damages) == 50
    assert len(disk.files(SPACE / "damaged")) == 1


def test_a_copy_that_cannot_be_kept_hides_no_line(disk):
    disk.place(segment(), WHOLE.replace(b"two", b"tWo"))
    disk.doomed = [("create", errno.ENOSPC)]
    log = OpLog(disk, LOG)
    (found,) = log.open().damages
    assert found.bytes_kept_in is None
    assert payloads(log) == [b"one", b"three"]


def test_a_file_that_is_gone_from_the_middle_is_reported(disk):
    log = opened(disk, segment_bytes=40)
    log.append_many(DEV, [b"one"])
    log.append_many(DEV, [b"two"])
    log.append_many(DEV, [b"three"])
    disk.unlink(segment(2))
    log = OpLog(disk, LOG)
    assert log.open().damages == (Damage(f"{DEV}.0002.ops", 0, 0, 0, None, "missing"),)
    assert payloads(log) == [b"one", b"three"]


def test_what_is_no_file_is_reported_and_the_next_line_goes_to_a_new_file(tmp_path):
    folder = tmp_path / "log"
    (folder / f"{DEV}.0001.ops").mkdir(parents=True)
    if sys.platform != "win32":
        os.mkfifo(folder / f"{OTHER}.0001.ops")
    log = OpLog(this_disk(), folder)
    recovery = log.open()
    assert {one.reason for one in recovery.damages} <= {"not-a-file", "unreadable"}
    if recovery.read_only is None:
        log.append(DEV, b"one")
        assert payloads(opened(this_disk(), folder)) == [b"one"]


def test_a_copy_made_by_a_sync_program_is_named_and_left_alone(disk):
    stray = f"{DEV}.0001 (conflicted copy).ops"
    disk.place(LOG / stray, WHOLE)
    log = OpLog(disk, LOG)
    assert log.open().strays == (stray,)
    assert payloads(log) == []
    assert disk.content(LOG / stray) == WHOLE


def test_a_half_made_file_of_a_crash_is_removed(disk):
    disk.place(LOG / f"{DEV}.0001.ops.new", HEADER[:7])
    log = opened(disk)
    log.append(DEV, b"one")
    assert [file.name for file in disk.files(LOG)] == [f"{DEV}.0001.ops"]


# Read only


def test_a_newer_format_is_shown_and_never_written(disk):
    content = WHOLE.replace(b"log/1", b"log/2") + b"something else altogether\n"
    log, recovery = holding(disk, content)
    assert recovery == Recovery(read_only="newer")
    assert payloads(log) == GOOD
    with pytest.raises(LogReadOnlyError):
        log.append(OTHER, b"one")
    assert disk.files(LOG) == [segment()]
    assert disk.content(segment()) == content


@pytest.mark.parametrize(
    ("number", "why"), [(errno.EROFS, "not-writable"), (errno.EACCES, "not-writable"), (errno.EIO, "not-flushed")]
)
def test_what_cannot_be_written_or_flushed_is_shown_with_the_reason(disk, number, why):
    disk.place(segment(), WHOLE)
    disk.doomed = [("open", number)]
    log = OpLog(disk, LOG)
    assert log.open().read_only == why
    assert payloads(log) == GOOD
    with pytest.raises(LogReadOnlyError):
        log.append(DEV, b"four")


def test_a_folder_that_has_no_list_is_one_clear_failure(tmp_path):
    (tmp_path / "log").write_bytes(b"")
    with pytest.raises(LogUnreadableError):
        OpLog(this_disk(), tmp_path / "log").open()


def test_a_log_that_was_not_opened_takes_nothing(disk):
    with pytest.raises(LogReadOnlyError):
        OpLog(disk, LOG).append(DEV, b"one")


def test_everything_is_flushed_before_it_is_read(disk):
    disk.place(segment(), WHOLE)
    disk.trace.clear()
    opened(disk)
    assert disk.trace.index("flush-folder log") < disk.trace.index(f"read {DEV}.0001.ops")
    assert "flush" in disk.trace[: disk.trace.index("flush-folder log")]


# Failures


@pytest.mark.parametrize("call", ["write", "flush"])
def test_after_one_failure_the_line_is_saved_in_a_new_file_and_counts_once(disk, call):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.doomed = [(call, errno.EIO)]
    log.append(DEV, b"two")
    log.append(DEV, b"three")
    assert segment(2) in disk.files(LOG)
    assert payloads(log) == GOOD
    disk.power_cut(lambda _: 0)
    assert payloads(opened(disk)) == GOOD


@pytest.mark.parametrize("first", ["write", "flush"])
@pytest.mark.parametrize("second", ["create", "rename", "flush-folder", "write", "flush"])
def test_a_line_that_failed_is_later_there_or_not_and_trying_again_adds_it_once(disk, first, second):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.doomed = [(first, errno.EIO), (second, errno.EIO)]
    with pytest.raises(LogWriteError):
        log.append(DEV, b"two")
    assert payloads(log) == [b"one"]
    reread = opened(disk)
    assert payloads(reread) in ([b"one"], GOOD[:2])
    log.append(DEV, b"two")
    log.append(DEV, b"three")
    assert payloads(log) == GOOD
    assert payloads(opened(disk)) == GOOD


def test_another_line_after_a_failure_waits_until_the_caller_saw_what_survived(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.doomed = [("flush", errno.EIO), ("create", errno.EIO)]
    with pytest.raises(LogWriteError):
        log.append(DEV, b"two")
    for _ in range(2):
        with pytest.raises(LogChangedError):
            log.append(DEV, b"three")
    log.open()
    assert payloads(log) == [b"one", b"two"]
    disk.power_cut(lambda _: 0)
    assert payloads(opened(disk)) == [b"one", b"two"]


def test_what_may_not_be_safe_stays_hidden_while_the_disk_refuses(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.doomed = [("flush", errno.EIO), ("create", errno.EIO)]
    with pytest.raises(LogWriteError):
        log.append(DEV, b"two")
    disk.doomed = [("flush-folder", errno.EIO)]
    assert log.open().read_only == "not-flushed"
    assert payloads(log) == [b"one"]
    assert log.open() == Recovery()
    assert payloads(log) == [b"one", b"two"]


def test_forgetting_in_one_device_brings_what_another_left_in_doubt_to_safety(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    log.append(OTHER, b"two")
    for dev, payload, first in ((OTHER, b"three", "flush"), (DEV, b"four", "write")):
        disk.doomed = [(first, errno.EIO), ("create", errno.EIO)]
        with pytest.raises(LogWriteError):
            log.append(dev, payload)
        disk.doomed.clear()
    log.rewrite(DEV, lambda payload: b"gone" if payload == b"one" else payload)
    shown = payloads(log, OTHER)
    disk.power_cut(lambda _: 0)
    assert payloads(opened(disk), OTHER) == shown == [b"two", b"three"]


def test_nothing_is_forgotten_while_something_in_doubt_cannot_be_brought_to_safety(disk):
    log = opened(disk)
    log.append_many(DEV, [b"one", b"two"])
    disk.doomed = [("flush", errno.EIO), ("create", errno.EIO)]
    with pytest.raises(LogWriteError):
        log.append(OTHER, b"three")
    before = disk.content(segment())
    disk.doomed = [("names", errno.EIO)]
    with pytest.raises(LogWriteError):
        log.rewrite(DEV, lambda _: b"gone")
    assert disk.content(segment()) == before


def test_a_failure_says_nothing_of_what_was_to_be_written(disk):
    log = opened(disk)
    disk.every_error = errno.EIO
    with pytest.raises(LogWriteError) as failure:
        log.append(DEV, SECRET)
    told = []
    error = failure.value
    while error:
        told.append(repr(error))
        error = error.__cause__ or error.__context__
    assert len(told) > 1
    assert "Tuesday" not in " ".join(told)


def test_a_full_disk_takes_one_more_line_from_the_reserve_and_then_says_so(disk):
    log = opened(disk)
    log.append(DEV, b"one")
    disk.place(SPACE / "reserve", bytes(300))
    disk.room = 3
    saved = [b"one"]

    def append_until_it_fails():
        for number in count():
            payload = b"op %d" % number
            log.append(DEV, payload)
            saved.append(payload)

    with pytest.raises(LogFullError):
        append_until_it_fails()
    assert len(saved) > 5
    assert SPACE / "reserve" not in disk.names_now
    assert payloads(log) == saved
    disk.room = None
    log.append(DEV, b"at last")
    assert payloads(opened(disk)) == [*saved, b"at last"]


# Foreign hands


@pytest.mark.parametrize("hand", ["append", "cut", "replace", "delete"])
def test_a_file_that_changed_under_us_is_noticed_and_left_alone(disk, hand):
    log = opened(disk)
    log.append_many(DEV, GOOD)
    content = {"append": WHOLE + line(b"four"), "cut": WHOLE[:-9]}.get(hand, WHOLE)
    if hand == "delete":
        disk.unlink(segment())
    else:
        disk.place(segment(), content)
    for _ in range(2):
        with pytest.raises(LogChangedError):
            log.append(DEV, b"mine")
    if hand == "delete":
        assert disk.files(LOG) == []
    else:
        assert disk.content(segment()) == content
    log.open()
    log.append(DEV, b"mine")
    assert payloads(log)[-1] == b"mine"


def test_damage_that_came_after_opening_is_not_read_over(disk):
    log = opened(disk)
    log.append_many(DEV, GOOD)
    disk.flip(segment(), TWO + 10, 1)
    with pytest.raises(LogChangedError):
        payloads(log)
    assert log.open().damages


# Forgetting and sealing


def test_forgetting_replaces_the_line_everywhere_and_keeps_the_rest(disk):
    log = opened(disk, segment_bytes=60)
    for one in GOOD:
        log.append(DEV, one)
    log.append(OTHER, b"two")
    assert log.rewrite(DEV, lambda payload: b"gone" if payload == b"two" else payload) == Recovery()
    assert payloads(log, DEV) == [b"one", b"gone", b"three"]
    assert payloads(log, OTHER) == [b"two"]
    assert all(b"two" not in disk.content(file) for file in disk.files(LOG) if file.name.startswith(DEV))
    log.append(DEV, b"four")
    assert payloads(opened(disk), DEV)[-1] == b"four"


def test_forgetting_is_refused_while_damaged_bytes_have_no_copy(disk):
    log, _ = holding(disk, WHOLE.replace(b"two", b"tWo"))
    disk.unlink(disk.files(SPACE / "damaged")[0])
    disk.doomed = [("create", errno.ENOSPC)]
    with pytest.raises(LogWriteError):
        log.rewrite(DEV, lambda _: b"gone")
    assert disk.content(segment()) == WHOLE.replace(b"two", b"tWo")


class Sealed:
    """A seal that knows its place: what is moved does not open."""

    def wrap(self, payload, file, offset):
        return f"{file}@{offset}:{payload.hex()}".encode()

    def unwrap(self, wrapped, file, offset):
        place, _, text = wrapped.decode().partition(":")
        return bytes.fromhex(text) if place == f"{file}@{offset}" else None


def test_a_sealed_log_holds_no_readable_line_and_notices_one_that_was_moved(disk):
    log = opened(disk, segment_bytes=200)
    log.append_many(DEV, [SECRET, b"two", b"three"])
    log.rewrite(DEV, lambda payload: payload, Sealed())
    log.append(DEV, b"four")
    assert payloads(log) == [SECRET, b"two", b"three", b"four"]
    assert all(b"Tuesday" not in disk.content(file) for file in disk.files(LOG))
    header, one, two, *rest = disk.content(segment()).splitlines(keepends=True)
    disk.place(segment(), b"".join([header, two, one, *rest]))
    again = OpLog(disk, LOG, sealed_codec=Sealed())
    assert len(again.open().damages) == 2
    assert payloads(again) == [b"three", b"four"]


def test_a_failure_in_a_sealed_log_is_made_good_in_the_new_place(disk):
    log = opened(disk, sealed_codec=Sealed())
    log.append(DEV, b"one")
    disk.doomed = [("flush", errno.EIO)]
    log.append_many(DEV, [b"two", b"three"])
    assert payloads(log) == GOOD
    assert payloads(opened(disk, sealed_codec=Sealed())) == GOOD
