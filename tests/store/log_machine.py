"""A world that treats the log badly, and the ledger of what the log has promised."""

from __future__ import annotations

import errno
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from lobbykit.store.log_failures import LogChangedError, LogFullError, LogUnreadableError, LogWriteError
from lobbykit.store.oplog import OpLog
from tests.store.simulated_disk import Crash, SimulatedDisk

if TYPE_CHECKING:
    from collections.abc import Callable

SPACE = Path("space")
LOG, DAMAGED, RESERVE = SPACE / "log", SPACE / "damaged", SPACE / "reserve"
DEVS = ("00000000000000aa", "00000000000000bb")
RESERVE_BYTES = 600
SEGMENT_BYTES = 120

devs = st.sampled_from(DEVS)
sizes = st.integers(1, 3)
soon = st.integers(1, 12)
numbers = st.sampled_from([errno.EIO, errno.ENOSPC])
kinds = st.lists(
    st.sampled_from(["flush", "write", "flush-folder", "rename", "create", "read"]), min_size=1, max_size=3
)


@dataclass
class Count:
    """How much a run has seen."""

    histories: int = 0
    appends: int = 0
    openings: int = 0
    reported: int = 0


class LogMachine(RuleBasedStateMachine):
    """Appends, failures, kills, power cuts, flipped bits, foreign hands and a full disk, in any order."""

    make_disk: Callable[[], SimulatedDisk] = SimulatedDisk
    make_log: Callable[..., OpLog] = OpLog
    count = Count()

    def __init__(self) -> None:
        super().__init__()
        self.count.histories += 1
        self.disk = self.make_disk()
        self.kept: dict[str, list[bytes]] = {dev: [] for dev in DEVS}
        self.possible: dict[str, set[bytes]] = {dev: set() for dev in DEVS}
        self.failed: tuple[str, tuple[bytes, ...]] | None = None
        self.number = 0
        self.excused = False
        self.reordered = ""
        self.headless: set[str] = set()
        self.disk.make_folder(LOG)
        self.disk.place(RESERVE, bytes(RESERVE_BYTES))
        self.start()

    # What the user does

    @rule(dev=devs, size=sizes)
    def append(self, dev: str, size: int) -> None:
        self.try_to_append(dev, self.new_batch(size))

    @precondition(lambda self: self.failed)
    @rule()
    def try_again(self) -> None:
        """After a failure the same payloads are given again, as the program does."""
        assert self.failed
        self.calm()
        self.try_to_append(*self.failed)

    @rule(dev=devs, size=sizes, second=st.sampled_from(["create", "flush"]))
    def fail_twice_and_read_again(self, dev: str, size: int, second: str) -> None:
        """The disk forgets what it did not flush, the second try fails too, and the program looks what became of it."""
        self.calm()
        self.disk.forgets = True
        self.disk.doomed = [("flush", errno.EIO), (second, errno.EIO)]
        self.try_to_append(dev, self.new_batch(size))
        self.calm()
        self.start_over()

    @rule(dev=devs, size=sizes, at=soon, power=st.booleans(), data=st.data())
    def crash_while_appending(self, dev: str, size: int, at: int, power: bool, data: st.DataObject) -> None:
        self.disk.crash_at = self.disk.calls + at
        with suppress(Crash):
            self.try_to_append(dev, self.new_batch(size))
        self.stop(power, data)
        self.start()

    @rule(at=soon, power=st.booleans(), data=st.data())
    def crash_while_opening(self, at: int, power: bool, data: st.DataObject) -> None:
        self.stop(power, data)
        self.disk.crash_at = self.disk.calls + at
        with suppress(Crash, LogUnreadableError):
            self.fresh_log().open()
        self.stop(power, data)
        self.start()

    @rule(power=st.booleans(), data=st.data())
    def stop_and_start(self, power: bool, data: st.DataObject) -> None:
        self.stop(power, data)
        self.start()

    @precondition(lambda self: self.forgettable())
    @rule(at=st.none() | soon, number=st.sampled_from([None, errno.EIO, errno.ENOSPC]), data=st.data())
    def forget(self, at: int | None, number: int | None, data: st.DataObject) -> None:
        dev, target = data.draw(st.sampled_from(self.forgettable()))
        marker = b"forgot " + target.rpartition(b" ")[2]
        if at and number:
            self.disk.errors[self.disk.calls + at] = number
        elif at:
            self.disk.crash_at = self.disk.calls + at
        try:
            self.log.rewrite(dev, lambda payload: marker if payload == target else payload)
        except (Crash, LogWriteError, LogUnreadableError):
            self.possible[dev] |= {marker, target}
            self.kept[dev] = [payload for payload in self.kept[dev] if payload != target]
        else:
            renamed = (marker if payload == target else payload for payload in self.kept[dev])
            self.kept[dev] = list(dict.fromkeys(renamed))
            assert all(b" " + target + b"\n" not in self.disk.content(file) for file in self.files(dev))
        self.stop(False, data)
        self.reordered = dev  # a forgetting that stopped half way may show a repeated line in its other place
        seen = self.start()[dev]
        self.reordered = ""
        assert {target, marker} & set(seen), "forgetting lost a line"

    # What the world does

    @rule(dev=devs, size=sizes, kinds=kinds, number=numbers, forgets=st.booleans())
    def append_with_errors(self, dev: str, size: int, kinds: list[str], number: int, forgets: bool) -> None:
        """The next calls of these kinds fail, one after the other."""
        self.disk.forgets = forgets
        self.disk.doomed = [(kind, number) for kind in kinds]
        self.try_to_append(dev, self.new_batch(size))

    @rule(at=soon, number=numbers, forgets=st.booleans())
    def fail_soon(self, at: int, number: int, forgets: bool) -> None:
        self.disk.forgets = forgets
        self.disk.errors[self.disk.calls + at] = number

    @rule(dev=devs, size=sizes)
    def append_while_everything_fails(self, dev: str, size: int) -> None:
        self.disk.every_error = errno.EIO
        self.try_to_append(dev, self.new_batch(size))

    @rule(room=st.integers(0, 80), dev=devs)
    def fill_the_disk(self, room: int, dev: str) -> None:
        """The reserve is worth at least one more line; then the disk is full and says so; then there is room again."""
        self.calm()
        self.disk.room = room
        reserve = RESERVE in self.disk.names_now
        batch = self.new_batch(1)
        try:
            self.try_to_append(dev, batch)
            assert not reserve or self.failed is None or self.failed[1] != batch, "the reserve was of no use"
        finally:
            self.disk.room = None
        if RESERVE not in self.disk.names_now:
            self.disk.place(RESERVE, bytes(RESERVE_BYTES))

    @precondition(lambda self: self.flippable())
    @rule(data=st.data(), bit=st.integers(0, 7), line_end=st.booleans())
    def flip_a_bit(self, data: st.DataObject, bit: int, line_end: bool) -> None:
        file = data.draw(st.sampled_from(self.flippable()))
        content = self.disk.content(file)
        ends = [at for at, byte in enumerate(content) if byte == ord("\n")] if line_end else []
        offset = data.draw(st.sampled_from(ends or range(len(content))))
        dev = file.name[:16]
        self.disk.kill()
        before = list(self.fresh_view()[dev])
        hurt = self.line_at(file, offset)
        after_it = self.line_at(file, offset + 1)
        in_ruins = hurt in self.bad_regions(file)
        self.disk.flip(file, offset, bit)
        if any(inode.lost_pages for inode in self.disk.names_now.values()):
            self.let_go(dev, hurt + after_it)  # the copy that may now stand in is one that the disk perhaps never got
        self.headless |= {file.name} if offset < 32 else set()
        recovery = self.reopen()
        if recovery.read_only == "newer":
            assert offset < 20
            self.disk.flip(file, offset, bit)
            recovery = self.reopen()
        after = [payload for _, payload in self.log.lines(dev)]
        missing = [payload for payload in before if payload not in after]
        assert in_ruins or len(missing) <= 1, "one bit cost more than one line"
        assert all(b" " + payload in hurt + after_it for payload in missing), "one bit cost a line somewhere else"
        here = [one for one in recovery.damages if one.file == file.name and one.start <= offset <= one.end]
        assert here or not missing, "a line went without a word"
        self.possible[dev] |= set(before)
        kept = set(self.kept[dev]) - set(missing)
        self.kept[dev] = [payload for payload in after if payload in kept]  # a second copy may stand in, further on
        assert set(self.kept[dev]) == kept
        self.check(recovery)

    @precondition(lambda self: self.files())
    @rule(kind=st.sampled_from(["append", "replace", "delete", "cut"]), data=st.data())
    def foreign_hand(self, kind: str, data: st.DataObject) -> None:
        """Whatever another program did to the file, the next append notices before it writes."""
        self.calm()
        dev = data.draw(st.sampled_from([dev for dev in DEVS if self.files(dev)]))
        self.stop(False, data)
        self.start()
        file = self.files(dev)[-1]
        content = self.disk.content(file)
        if kind == "delete":
            self.disk.unlink(file)
        else:
            self.disk.place(file, {"append": content + b"\n", "cut": content[:-1]}.get(kind, content))
        others = {path: self.disk.content(path) for path in self.files()}
        try:
            self.log.append(dev, self.new_batch(1)[0])
        except LogChangedError:
            assert others == {path: self.disk.content(path) for path in self.files()}, "written over a foreign hand"
        else:
            raise AssertionError("a foreign hand went unnoticed")
        self.disk.place(file, content)
        self.reopen()

    # The ledger

    def try_to_append(self, dev: str, batch: tuple[bytes, ...]) -> None:
        self.possible[dev] |= set(batch)
        self.count.appends += 1
        try:
            self.log.append_many(dev, batch)
        except LogChangedError:
            self.calm()
            self.start_over()
        except LogFullError:
            assert self.disk.room is not None or self.disk.trace, "full for no reason"
            self.failed = (dev, batch)
        except LogWriteError:
            self.failed = (dev, batch)
        else:
            assert not set(batch) & set(self.kept[dev]), "tried again although it was there"
            self.kept[dev] += batch
            self.failed = None
            self.compare_in_place()

    def start_over(self) -> None:
        """Open again in the same program, as a caller does who was told that the log changed; what shows counts."""
        seen = self.start(fresh=False)
        if self.failed and set(self.failed[1]) & set(seen[self.failed[0]]):
            self.failed = None

    def start(self, *, fresh: bool = True) -> dict[str, list[bytes]]:
        if fresh:
            self.failed = None
            self.log = self.fresh_log()
        try:
            recovery = self.log.open()
        except LogUnreadableError:
            recovery = None
        if recovery is None or recovery.read_only or any(one.reason == "unreadable" for one in recovery.damages):
            self.calm()
            if fresh:
                self.excuse()
            recovery = self.log.open()
        assert recovery.read_only is None
        self.calm()
        return self.check(recovery)

    def reopen(self):
        self.failed = None
        self.log = self.fresh_log()
        return self.log.open()

    def check(self, recovery) -> dict[str, list[bytes]]:
        """Every promise is kept; what is shown from now on is promised too."""
        self.count.openings += 1
        self.count.reported += len(recovery.damages)
        seen: dict[str, list[bytes]] = {dev: [] for dev in DEVS}
        for dev, payload in self.log.lines():
            seen[dev].append(payload)
        for dev in DEVS:
            self.judge(dev, seen[dev])
        for damage in recovery.damages:
            assert LOG / damage.file in self.disk.names_now, "a whole file is gone"
            assert damage.reason != "header" or damage.file in self.headless, "a file without a header"
            raw = self.disk.content(LOG / damage.file)[damage.start : damage.end]
            copy = DAMAGED / str(damage.bytes_kept_in)
            assert not raw or (copy in self.disk.files(DAMAGED) and raw in self.disk.content(copy)), "damage not kept"
        bad = sum(len(self.bad_regions(file)) for file in self.files())
        assert bad == len({(one.file, one.line_number) for one in recovery.damages}), "damage was not reported"
        return seen

    def judge(self, dev: str, seen: list[bytes]) -> None:
        assert len(set(seen)) == len(seen), "a line is there twice"
        assert set(seen) <= {*self.kept[dev], *self.possible[dev]}, "a line that nobody wrote"
        kept = set(self.kept[dev])
        if dev == self.reordered:
            assert kept <= set(seen), "forgetting lost another line"
            self.kept[dev] = [payload for payload in seen if payload in kept]
        assert [payload for payload in seen if payload in kept] == self.kept[dev], "a promise was broken"
        if not self.excused:
            self.kept[dev] = seen

    def compare_in_place(self) -> None:
        """What the running program shows is what it promised, no more."""
        self.calm()
        for dev in DEVS:
            shown = [payload for _, payload in self.log.lines(dev)]
            if self.excused:
                shown = [payload for payload in shown if payload in set(self.kept[dev])]
            assert shown == self.kept[dev], f"the running program shows something else: {shown}, not {self.kept[dev]}"

    def bad_regions(self, file: Path) -> list[bytes]:
        """Find damage independently: physical lines that are not what was ever tried."""
        dev = file.name[:16]
        first, *lines = self.disk.content(file).split(b"\n")
        bad = [] if first == f"lobbykit-log/1 {dev}".encode() and lines else [first]
        good = {*self.kept[dev], *self.possible[dev]}
        tail = lines.pop() if lines else b""
        bad += [line for line in lines if line[9:] not in good or line[8:9] != b" " or not sound(line)]
        return [*bad, tail] if tail else bad

    def line_at(self, file: Path, offset: int) -> bytes:
        content = self.disk.content(file)
        return content[content.rfind(b"\n", 0, offset) + 1 :].split(b"\n")[0]

    def let_go(self, dev: str, line: bytes) -> None:
        """Promise no more what stood in this line, nor that showing it is a promise."""
        self.kept[dev] = [payload for payload in self.kept[dev] if b" " + payload not in line]
        self.excused = True

    def excuse(self) -> None:
        """A program that dies after a failed flush, or fails to flush at its start, cannot say what the disk got.

        What the system then shows may be gone after a power cut; nobody was told that it was saved.
        """
        self.excused |= any(inode.lost_pages for inode in self.disk.names_now.values())

    def stop(self, power: bool, data: st.DataObject) -> None:
        if power:
            self.disk.power_cut(lambda n: data.draw(st.integers(0, n - 1)) if n > 1 else 0)
            self.excused = False
        elif self.disk.crash_at or not all(chain._trusted for chain in self.log._chains.values()):
            self.excuse()
        self.disk.kill()
        self.disk.room = None

    def calm(self) -> None:
        self.disk.errors.clear()
        self.disk.doomed.clear()
        self.disk.every_error = self.disk.crash_at = self.disk.room = None

    def fresh_log(self) -> OpLog:
        return self.make_log(self.disk, LOG, segment_bytes=SEGMENT_BYTES)

    def fresh_view(self) -> dict[str, list[bytes]]:
        log = self.fresh_log()
        log.open()
        return {dev: [payload for _, payload in log.lines(dev)] for dev in DEVS}

    def new_batch(self, size: int) -> tuple[bytes, ...]:
        self.number += size
        return tuple(b"op %d" % (self.number - size + one) for one in range(size))

    def files(self, dev: str = "") -> list[Path]:
        return [file for file in self.disk.files(LOG) if file.name.startswith(dev) and file.suffix == ".ops"]

    def forgettable(self) -> list[tuple[str, bytes]]:
        return [(dev, payload) for dev in DEVS for payload in self.kept[dev] if payload.startswith(b"op")]

    def flippable(self) -> list[Path]:
        inodes = self.disk.names_now
        return [file for file in self.files() if inodes[file].seen and inodes[file].seen == inodes[file].durable]


def sound(line: bytes) -> bool:
    return line[:8] == b"%08x" % crc32(line[9:])


def run(count: int, log: Callable[..., OpLog], disk: Callable[[], SimulatedDisk], *, steady: bool = True) -> Count:
    """Live through `count` histories, always the same ones; raise what the first broken promise raises."""

    class Machine(LogMachine):
        make_log = staticmethod(log)
        make_disk = staticmethod(disk)

    Machine.count = Count()
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=count,
            stateful_step_count=20,
            deadline=None,
            database=None,
            derandomize=steady,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
            print_blob=False,
        ),
    )
    return Machine.count
