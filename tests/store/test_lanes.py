"""Both lanes as one: what is asked of them in part agrees with reading them in full."""

from __future__ import annotations

import errno
import json
from collections import Counter
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical
from lobbykit.domain.log_line import forgotten_line, peek
from lobbykit.domain.op import Op, OpError, read_op, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.problem import Severity
from lobbykit.store.disk import this_disk
from lobbykit.store.lanes import Lanes
from lobbykit.store.layout import Layout
from lobbykit.store.log_failures import LogChangedError, LogReadOnlyError, LogUnreadableError, LogWriteError
from lobbykit.store.oplog import OpLog
from tests.domain.op_samples import NOTE, NOW, OTHER, Link
from tests.store.simulated_disk import SimulatedDisk

LAYOUT = Layout(Path("space"))
ONE, TWO, MINE = "a" * 16, "b" * 16, "c" * 16
WRITERS = ((ONE, False), (TWO, False), (MINE, True), (ONE, True))
ENTITIES = (NOTE, OTHER, "3" * 32)


@pytest.fixture
def disk():
    made = SimulatedDisk()
    for folder in LAYOUT.folders:
        made.make_folder(folder)
    return made


def opened(disk, segment_bytes=4_000_000, *, writing=True, codec=None):
    shared, private = (
        OpLog(disk, folder, workspace=LAYOUT.root, segment_bytes=segment_bytes, sealed_codec=codec)
        for folder in (LAYOUT.log, LAYOUT.private_log)
    )
    lanes = Lanes(shared, private)
    lanes.open(writing=writing)
    return lanes


def op(number, dev=ONE, entity=NOTE, text="They listened."):
    prev = FIRST if number == 1 else f"{number:032x}"
    return set_op(Link(dev, "ana", number, prev, NOW), entity, NOW, {"summary": f"{text} {number}"}).raw


def plainly(lanes):
    return list(lanes.lines())


def places(payloads):
    for payload in payloads:
        try:
            yield peek(payload)
        except OpError:
            continue


def file_of(dev=ONE, number=1, folder=LAYOUT.log):
    return folder / f"{dev}.{number:04d}.ops"


def snapshot(disk):
    return {file: disk.content(file) for folder in (LAYOUT.log, LAYOUT.private_log) for file in disk.files(folder)}


def codes(problems):
    return [problem.code for problem in problems]


# What is asked in part agrees with what is read in full

LINES = st.sampled_from(["op", "op", "op", "op", "newer", "placeless", "junk"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.sampled_from(WRITERS), st.lists(LINES, min_size=1, max_size=4)),
        st.tuples(st.just("append"), st.sampled_from(WRITERS), st.lists(LINES, min_size=1, max_size=4)),
        st.tuples(st.just("fail"), st.sampled_from(WRITERS), st.sampled_from(["write", "flush"])),
        st.tuples(st.just("open"), st.booleans(), st.none()),
        st.tuples(st.just("flip"), st.integers(0, 10**9), st.integers(0, 7)),
        st.tuples(st.just("cut"), st.integers(0, 10**9), st.integers(1, 400)),
        st.tuples(st.just("forget"), st.sampled_from(ENTITIES), st.none()),
        st.tuples(st.just("mark"), st.none(), st.none()),
        st.tuples(st.just("ask"), st.sampled_from(ENTITIES), st.none()),
    ),
    max_size=14,
)


class World:
    """Lanes on a bad disk, and marks with what was readable when they were taken."""

    def __init__(self) -> None:
        self.disk = SimulatedDisk()
        for folder in LAYOUT.folders:
            self.disk.make_folder(folder)
        self.number = 0
        self.marks = []
        self.lanes = opened(self.disk, 1_500)

    def line(self, dev, kind):
        self.number += 1
        entity = ENTITIES[self.number % 3]
        return {
            "op": op(self.number, dev, entity),
            "newer": canonical({"v": 2, "e": entity, "d": dev, "n": self.number}),
            "placeless": canonical({"v": 2, "e": entity, "z": self.number}),
            "junk": b"junk %d" % self.number,
        }[kind]

    def by_device(self):
        logs = zip((False, True), self.lanes._logs, strict=True)
        found = {(private, dev): [] for private, log in logs for dev in log.chains}
        for private, log in zip((False, True), self.lanes._logs, strict=True):
            for dev, payload in log.lines():
                found[private, dev].append(payload)
        return found

    def step(self, what, one, two):
        if what == "append":
            self.append(*one, [self.line(one[0], kind) for kind in two])
        elif what == "fail":
            self.disk.doomed = [(two, errno.EIO)]
            self.append(*one, [self.line(one[0], "op")])
            self.disk.doomed = []
        elif what == "open":
            self.lanes = opened(self.disk, 1_500) if one else self.lanes
            self.lanes.open()
        elif what in ("flip", "cut"):
            self.damage(what, one, two)
        elif what == "forget" and not self.lanes.read_only:
            self.lanes.rewrite(lambda payload: self.forgotten(payload, one))
            self.touched()
        elif what == "mark":
            self.marks.append([json.loads(json.dumps(self.lanes.mark())), self.by_device(), True])
        elif what == "ask":
            self.lanes.ops_of(one)

    def append(self, dev, private, payloads):
        if not self.lanes.read_only:
            self.lanes.append_many(dev, payloads, private=private)

    def forgotten(self, payload, entity):
        if b'"e":"%b"' % entity.encode() not in payload:
            return payload
        said = read_op(payload)
        return forgotten_line(said) if isinstance(said, Op) else payload

    def damage(self, what, one, two):
        files = [file for file, content in snapshot(self.disk).items() if content]
        if not files:
            return
        file = files[one % len(files)]
        content = self.disk.content(file)
        if what == "flip":
            self.disk.flip(file, one % len(content), two)
        else:
            self.disk.place(file, content[:-two])
        self.lanes = opened(self.disk, 1_500)
        self.touched()

    def touched(self):
        for mark in self.marks:
            mark[2] = False

    def agrees(self):
        lines = plainly(self.lanes)
        payloads = [payload for _, payload in lines]
        for entity in ENTITIES:
            speaking = [payload for payload in payloads if b'"e":"%b"' % entity.encode() in payload]
            assert list(self.lanes.ops_of(entity)) == speaking
        assert Counter((seq, one, prev) for _, seq, one, prev in self.lanes.held()) == Counter(
            (place.seq if place.dev and place.seq else 0, place.id, place.prev) for place in places(payloads)
        )
        now = self.by_device()
        for dev, private in WRITERS:
            assert self.lanes.last(dev) in [
                *[found[-1] for (_, one), found in now.items() if one == dev and found],
                None,
            ]
            assert self.lanes.last(dev) is not None or not now.get((private, dev))
        for mark, then, untouched in self.marks:
            since = self.lanes.since(mark)
            assert since is not None or not untouched, "the log only grew"
            if since is not None:
                assert all(now[key][: len(found)] == found for key, found in then.items()), "the mark is of another log"
                rest = [(key[0], one) for key in sorted(now) for one in now[key][len(then.get(key, ())) :]]
                assert list(since) == rest


@settings(max_examples=250, deadline=None)
@given(STEPS)
def test_what_is_asked_in_part_agrees_with_what_is_read_in_full(steps):
    world = World()
    for step in steps:
        world.step(*step)
    world.agrees()
    world.lanes = opened(world.disk, 1_500)
    world.agrees()


# Appending and reading


def test_lines_come_lane_by_lane_and_each_lane_has_its_folder(tmp_path):
    lanes = Lanes.at(this_disk(), Layout(tmp_path))
    assert lanes.open() == ()
    assert lanes.is_empty
    lanes.append(TWO, b"shared two", private=False)
    lanes.append(MINE, b"for me", private=True)
    lanes.append_many(ONE, [b"one", b"two"], private=False)
    lanes.close()
    again = Lanes.at(this_disk(), Layout(tmp_path))
    again.open()
    assert plainly(again) == [(False, b"one"), (False, b"two"), (False, b"shared two"), (True, b"for me")]
    assert not again.is_empty
    assert [path.name for path in (tmp_path / "log" / "private").iterdir()] == [f"{MINE}.0001.ops"]
    assert b"for me" not in (tmp_path / "log" / f"{ONE}.0001.ops").read_bytes()


def test_the_last_line_of_a_device_is_known_without_reading(disk):
    opened(disk).append_many(ONE, [op(1), op(2)], private=False)
    lanes = opened(disk)
    lanes.append(MINE, op(1, MINE), private=True)
    disk.trace.clear()
    assert (lanes.last(ONE), lanes.last(MINE), lanes.last(TWO)) == (op(2), op(1, MINE), None)
    assert disk.trace == []


def test_an_index_once_made_keeps_up_without_reading_all_lines_again(disk):
    lanes = opened(disk)
    for number in range(1, 9):
        lanes.append(ONE if number % 2 else TWO, op(number, entity=ENTITIES[number % 3]), private=False)
    assert len(list(lanes.held())) == 8
    lanes.append_many(MINE, [op(1, MINE, entity=OTHER), op(2, MINE, entity=NOTE)], private=True)
    disk.trace.clear()
    assert lanes.ops_of(NOTE)[-1] == op(2, MINE, entity=NOTE)
    assert len(list(lanes.held())) == 10
    assert len([call for call in disk.trace if call.startswith("read")]) == 3


def test_a_line_that_is_no_longer_there_is_noticed_when_its_entity_is_asked_for(disk):
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2, entity=OTHER)], private=False)
    assert lanes.ops_of(NOTE) == (op(1),)
    disk.flip(file_of(), 60, 1)
    with pytest.raises(LogChangedError):
        lanes.ops_of(NOTE)
    assert lanes.ops_of(OTHER) == (op(2, entity=OTHER),)
    assert codes(lanes.open()) == ["log-line-damaged"]
    assert lanes.ops_of(NOTE) == ()


# Marks


def test_a_mark_survives_json_and_is_read_on_from_after_any_number_of_openings(disk):
    lanes = opened(disk, 700)
    lanes.append_many(ONE, [op(1), op(2)], private=False)
    lanes.append(MINE, op(1, MINE), private=True)
    mark = json.loads(json.dumps(lanes.mark()))
    lanes.append(ONE, op(3), private=False)
    lanes.append(TWO, op(1, TWO), private=False)
    for one in (lanes, opened(disk, 700), opened(disk)):
        assert one.since(mark) == ((False, op(3)), (False, op(1, TWO)))
        assert one.since(one.mark()) == ()


def test_a_mark_costs_no_reading_and_only_files_with_news_are_read(disk):
    lanes = opened(disk, 700)
    for number in range(1, 6):
        lanes.append(ONE, op(number), private=False)
        lanes.append(TWO, op(number, TWO), private=False)
    disk.trace.clear()
    mark = lanes.mark()
    assert lanes.since(mark) == ()
    assert disk.trace == []
    lanes.append(TWO, op(6, TWO), private=False)
    disk.trace.clear()
    assert lanes.since(mark) == ((False, op(6, TWO)),)
    assert {call.split()[-1][:16] for call in disk.trace} == {TWO}


def test_a_mark_does_not_count_after_forgetting_even_if_the_last_lines_stayed(disk):
    lanes = opened(disk, 700)
    for number in range(1, 6):
        lanes.append(ONE, op(number), private=False)
    mark = lanes.mark()
    lanes.rewrite(lambda payload: op(2, text="They Listened.") if payload == op(2) else payload)
    assert lanes.last(ONE) == op(5)
    assert lanes.since(mark) is None
    assert opened(disk, 700).since(mark) is None


def test_a_mark_does_not_count_after_a_line_before_it_was_damaged_or_found_again(disk):
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2), op(3)], private=False)
    sound = lanes.mark()
    disk.flip(file_of(), 60, 1)
    hurt = opened(disk)
    assert hurt.since(sound) is None
    mark = hurt.mark()
    assert opened(disk).since(mark) == ()
    disk.flip(file_of(), 60, 1)
    assert opened(disk).since(mark) is None
    assert opened(disk).since(sound) == ()


def test_damage_after_a_mark_costs_its_own_line_only(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    mark = lanes.mark()
    lanes.append_many(ONE, [op(2), op(3)], private=False)
    content = disk.content(file_of())
    disk.flip(file_of(), content.index(op(2)) + 5, 1)
    assert opened(disk).since(mark) == ((False, op(3)),)
    disk.place(file_of(), content[:-1])
    assert opened(disk).since(mark) == ((False, op(2)),)


def test_a_mark_of_a_device_that_is_gone_does_not_count(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    lanes.append(TWO, op(1, TWO), private=False)
    mark = lanes.mark()
    disk.unlink(file_of(TWO))
    assert opened(disk).since(mark) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.sampled_from([ONE, 1, 33]),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.sampled_from(["shared", "private", ONE, "x"]), inner, max_size=3)
    ),
    max_leaves=12,
)
PLACE = st.tuples(st.integers(-1, 3), st.integers(-5, 800), st.integers(0, 5), st.sampled_from(["", "x"])).map(list)


@given(JSON | st.fixed_dictionaries({"shared": st.fixed_dictionaries({ONE: JSON | PLACE}), "private": st.just({})}))
def test_no_other_json_is_taken_for_a_mark(mark):
    disk = SimulatedDisk()
    disk.make_folder(LAYOUT.private_log)
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2)], private=False)
    found = lanes.since(mark)
    if found is not None:
        assert len(found) == 2, "only the mark of an empty log"
        assert mark in (
            {"shared": {}, "private": {}},
            {"shared": {ONE: [*mark["shared"][ONE][:2], 0, ""]}, "private": {}},
        )


@pytest.mark.parametrize("at", range(4))
def test_a_mark_with_one_value_changed_does_not_count(disk, at):
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2)], private=False)
    for number in (7, True, None, "7" * 32):
        mark = lanes.mark()
        mark["shared"][ONE][at] = number
        assert lanes.since(mark) is None


def test_a_mark_that_points_into_a_line_does_not_count(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    mark = lanes.mark()
    mark["shared"][ONE][1] += 9
    lanes.append_many(ONE, [op(2), op(3)], private=False)
    assert lanes.since(mark) is None


def test_a_mark_at_the_beginning_of_a_file_counts(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    disk.place(file_of(number=2), f"lobbykit-log/1 {ONE}\n".encode())
    lanes = opened(disk)
    mark = lanes.mark()
    lanes.append(ONE, op(2), private=False)
    assert disk.content(file_of(number=2)).endswith(op(2) + b"\n")
    for one in (lanes, opened(disk)):
        assert one.since(mark) == ((False, op(2)),)


def test_a_mark_counts_after_lines_that_had_to_be_written_twice(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    disk.doomed = [("flush", errno.EIO)]
    lanes.append_many(ONE, [op(2), op(3)], private=False)
    assert op(3) in disk.content(file_of())
    assert op(3) in disk.content(file_of(number=2))
    mark = lanes.mark()
    assert opened(disk).since(mark) == ()
    lanes.append(ONE, op(4), private=False)
    for one in (lanes, opened(disk)):
        assert one.since(mark) == ((False, op(4)),)
        assert one.ops_of(NOTE) == (op(1), op(2), op(3), op(4))


# What is wrong


def test_everything_that_is_wrong_is_told(disk):
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2)], private=False)
    lanes.append(MINE, op(1, MINE), private=True)
    disk.flip(file_of(), 60, 1)
    disk.place(file_of(MINE, folder=LAYOUT.private_log), disk.content(file_of(MINE, folder=LAYOUT.private_log))[:-1])
    disk.place(LAYOUT.private_log / f"{MINE}.0001 (1).ops", b"copy")
    problems = lanes.open()
    assert codes(problems) == ["log-line-damaged", "log-line-torn", "log-stray-file"]
    assert lanes.damaged([TWO, MINE])
    assert not lanes.damaged([TWO])
    assert lanes.read_only is None


@pytest.mark.parametrize(("number", "why"), [(errno.EROFS, "not-writable"), (errno.EIO, "not-flushed")])
def test_when_one_lane_cannot_be_written_none_is(disk, number, why):
    opened(disk).append(MINE, op(1, MINE), private=True)
    disk.doomed = [("open", number)]
    lanes = opened(disk)
    assert lanes.read_only == why
    assert plainly(lanes) == [(True, op(1, MINE))]
    with pytest.raises(LogReadOnlyError) as failure:
        lanes.append(ONE, op(1), private=False)
    assert ("reason", why) in failure.value.params
    disk.doomed = [("open", number)]
    (problem,) = lanes.open()
    assert (problem.code, problem.severity) == (f"log-{why}", Severity.WARNING)
    assert lanes.open() == ()


def test_lanes_that_were_not_opened_or_not_found_take_nothing(disk, tmp_path):
    log = OpLog(disk, LAYOUT.log)
    with pytest.raises(LogReadOnlyError):
        Lanes(log, log).append(ONE, op(1), private=False)
    (tmp_path / "log").write_bytes(b"")
    lanes = Lanes.at(this_disk(), Layout(tmp_path))
    with pytest.raises(LogUnreadableError):
        lanes.open()
    with pytest.raises(LogReadOnlyError):
        lanes.append(ONE, op(1), private=False)


def test_after_a_failure_the_lanes_are_opened_again_and_go_on(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    mark = lanes.mark()
    assert list(lanes.held())
    disk.doomed = [("flush", errno.EIO), ("create", errno.EIO)]
    with pytest.raises(LogWriteError):
        lanes.append(ONE, op(2), private=False)
    with pytest.raises(LogChangedError):
        lanes.append(ONE, op(3), private=False)
    assert lanes.open() == ()
    assert lanes.since(mark) == ((False, op(2)),)
    lanes.append(ONE, op(3), private=False)
    assert lanes.ops_of(NOTE) == (op(1), op(2), op(3))


# Beside another program


def test_what_another_program_has_open_is_shown_and_left_alone(disk):
    opened(disk).append_many(ONE, [op(1), op(2), op(3)], private=False)
    disk.flip(file_of(), 60, 1)
    disk.place(LAYOUT.log / f"{TWO}.0001.ops.new", b"half")
    before = snapshot(disk)
    lanes = opened(disk, writing=False)
    assert codes(lanes.open(writing=False)) == ["log-line-damaged", "log-in-use"]
    assert plainly(lanes) == [(False, op(2)), (False, op(3))]
    assert lanes.read_only == "in-use"
    with pytest.raises(LogReadOnlyError):
        lanes.append(ONE, op(4), private=False)
    with pytest.raises(LogReadOnlyError):
        lanes.rewrite(lambda _: b"gone")
    assert snapshot(disk) == before
    assert not disk.files(LAYOUT.damaged)


def test_a_line_that_is_just_being_written_is_not_there_yet(disk):
    writer = opened(disk)
    writer.append_many(ONE, [op(1), op(2)], private=False)
    whole = disk.content(file_of())
    inode = disk.names_now[file_of()]
    for length in range(len(whole) - 1, len(whole) - len(op(2)), -29):
        inode.seen[:] = whole[:length]
        reader = opened(disk, writing=False)
        assert codes(reader.open(writing=False)) == ["log-in-use"]
        assert plainly(reader) == [(False, op(1))]
        mark = reader.mark()
        inode.seen[:] = whole
        assert plainly(reader) == [(False, op(1))], "what grew behind a reader is no foreign hand"
        assert reader.ops_of(NOTE) == (op(1),)
        assert codes(reader.open(writing=False)) == ["log-in-use"]
        assert reader.since(mark) == ((False, op(2)),)


def test_an_older_file_that_breaks_off_is_damage_for_a_reader_too(disk):
    writer = opened(disk, 300)
    writer.append(ONE, op(1), private=False)
    writer.append(ONE, op(2), private=False)
    disk.place(file_of(), disk.content(file_of())[:-9])
    reader = opened(disk, writing=False)
    assert codes(reader.open(writing=False)) == ["log-line-torn", "log-in-use"]


def test_a_reader_flushes_what_it_read_before_it_shows_it(disk):
    opened(disk).append(ONE, op(1), private=False)
    disk.trace.clear()
    opened(disk, writing=False)
    calls = [call.split()[0] for call in disk.trace]
    assert calls.index("flush") > calls.index("read")
    assert not {"create", "unlink", "make-folder", "write", "rename"} & set(calls)
    disk.doomed = [("open", errno.EACCES)]
    refused = opened(disk, writing=False)
    assert refused.read_only == "not-writable"
    assert plainly(refused) == [(False, op(1))]


def test_a_reader_takes_a_lane_that_is_not_there_for_an_empty_one(tmp_path):
    lanes = Lanes.at(this_disk(), Layout(tmp_path))
    lanes.open(writing=False)
    assert plainly(lanes) == []
    assert list(tmp_path.iterdir()) == []


# Forgetting and sealing


class Sealed:
    """A seal that knows its place."""

    def wrap(self, payload, file, offset):
        return f"{file}@{offset}:{payload.hex()}".encode()

    def unwrap(self, wrapped, file, offset):
        place, _, text = wrapped.decode().partition(":")
        return bytes.fromhex(text) if place == f"{file}@{offset}" else None


def test_every_device_of_both_lanes_is_sealed_together(disk):
    lanes = opened(disk, 500)
    for number in range(1, 5):
        for dev, private in WRITERS:
            lanes.append(dev, op(number, dev, entity=ENTITIES[number % 3]), private=private)
    before = plainly(lanes)
    mark = lanes.mark()
    assert lanes.rewrite(lambda payload: payload, Sealed()) == ()
    assert all(b"listened" not in content for content in snapshot(disk).values())
    lanes.append(TWO, op(5, TWO), private=False)
    again = opened(disk, 500, codec=Sealed())
    for one in (lanes, again):
        assert Counter(plainly(one)) == Counter([*before, (False, op(5, TWO))])
        assert one.ops_of(NOTE) == tuple(line for _, line in plainly(one) if NOTE.encode() in line)
        assert one.since(mark) is None
        assert one.since(one.mark()) == ()


def test_forgetting_reaches_the_index(disk):
    lanes = opened(disk)
    lanes.append_many(ONE, [op(1), op(2, entity=OTHER)], private=False)
    lanes.append(MINE, op(1, MINE), private=True)
    assert lanes.ops_of(NOTE) == (op(1), op(1, MINE))
    said = read_op(op(1))
    lanes.rewrite(lambda payload: forgotten_line(said) if payload == op(1) else payload)
    assert lanes.ops_of(NOTE) == (op(1, MINE),)
    assert (ONE, 1, said.id, None) in set(lanes.held())
    assert all(op(1)[40:] not in content for file, content in snapshot(disk).items() if file.name.startswith(ONE))


def test_a_sealing_of_one_device_alone_is_refused(disk):
    lanes = opened(disk)
    lanes.append(ONE, op(1), private=False)
    lanes.append(TWO, op(1, TWO), private=False)
    before = snapshot(disk)
    with pytest.raises(ValueError, match="one codec"):
        lanes._logs[0].rewrite(ONE, lambda payload: payload, Sealed())
    assert snapshot(disk) == before


def test_the_lines_on_disk_are_those_of_the_format(disk):
    lanes = opened(disk)
    lanes.append(MINE, op(1, MINE), private=True)
    raw = disk.content(file_of(MINE, folder=LAYOUT.private_log))
    assert raw == b"lobbykit-log/1 %b\n%08x %b\n" % (MINE.encode(), crc32(op(1, MINE)), op(1, MINE))


def test_the_lines_of_some_devices_are_given_without_looking_at_the_files_of_others(disk):
    lanes = opened(disk)
    for dev in (ONE, TWO):
        lanes.append(dev, op(1, dev), private=False)
        lanes.append(dev, op(2, dev), private=True)
    disk.place(file_of(TWO), b"no log at all\n")
    assert list(lanes.lines([ONE, "f" * 16])) == [(False, op(1, ONE)), (True, op(2, ONE))]
    assert list(lanes.lines([])) == []
    with pytest.raises(LogChangedError):
        list(lanes.lines([TWO]))
