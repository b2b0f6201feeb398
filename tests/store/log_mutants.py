"""Logs and disks with one fault each, all of which the machine must notice."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING
from unittest.mock import patch

from lobbykit.store import chain, log_folder, oplog, recovery, rewriting, segment
from lobbykit.store.chain import Chain
from lobbykit.store.damage import Keeper
from lobbykit.store.oplog import OpLog
from tests.store.simulated_disk import SimulatedDisk

if TYPE_CHECKING:
    from collections.abc import Iterator

SCAN = segment.scan


class NeverFlushes(SimulatedDisk):
    def flush(self, handle):
        pass


class NeverFlushesFolders(SimulatedDisk):
    def flush_folder(self, folder):
        pass


class FlushesTheNextTime(SimulatedDisk):
    """The flush of a write is done when the next one comes: ACK before flush."""

    due: int | None = None

    def flush(self, handle):
        due, self.due = self.due, handle
        if due in self.handles:
            super().flush(due)


class FlushesBeforeTheLastWrite(SimulatedDisk):
    def write(self, handle, data):
        super().write(handle, data[: data.rfind(b"\n", 0, -1) + 1])
        super().flush(handle)
        super().write(handle, data[data.rfind(b"\n", 0, -1) + 1 :])

    def flush(self, handle):
        pass


def no_flush_of_the_new_folder_entry(disk, target, data):
    """Rename without the flush of the folder."""
    part = target.with_name(target.name + ".new")
    if disk.identity(part) is not None:
        disk.unlink(part)
    handle = disk.create(part)
    disk.write(handle, data)
    disk.flush(handle)
    disk.close(handle)
    disk.rename(part, target)


def no_flush_before_the_rename(disk, target, data):
    part = target.with_name(target.name + ".new")
    if disk.identity(part) is not None:
        disk.unlink(part)
    handle = disk.create(part)
    disk.write(handle, data)
    disk.close(handle)
    disk.rename(part, target)
    disk.flush_folder(target.parent)


def written_in_place(disk, target, data):
    disk.unlink(target)
    handle = disk.create(target)
    disk.write(handle, data)
    disk.flush(handle)
    disk.close(handle)
    disk.flush_folder(target.parent)


def stops_at_the_first_bad_line(raw, name, codec):
    found = SCAN(raw, name, codec)
    first = min((bad.start for bad in found.bad), default=len(raw))
    return replace(found, lines=segment.Lines.of(line for line in found.lines if line.start < first))


def goes_on_after_a_torn_line(raw, name, codec):
    found = SCAN(raw, name, codec)
    return replace(found, complete=found.complete or not any(bad.line_number == 1 for bad in found.bad))


def says_nothing_of_a_torn_tail(raw, name, codec):
    found = SCAN(raw, name, codec)
    return replace(found, bad=tuple(bad for bad in found.bad if bad.reason != "torn"))


def no_mending(*_):
    return False


def believes_every_line(line, *_):
    return line[9:] or None


def looks_at_no_line(*_):
    return None


def believes_all_lines(pieces, start):
    payloads = [piece[9:] for piece in pieces]
    borders = list(accumulate((len(piece) + 1 for piece in pieces), initial=start))
    return segment.Lines(borders[:-1], borders[1:], payloads), segment.total_of(payloads)


def forgives(self):
    """The file on which a write failed is used again, as if nothing had been."""
    self.close()


def nothing_survives(self):
    self._segments = chain.read_chain(self._place, self._on_disk())
    return ()


def counts_repeated_lines(place, names, **_):
    return [log_folder.read_segment(place, name)[0] for name in names]


def keeps_nothing(*_):
    return "nowhere"


class CutsFromTheFirstBadLine(OpLog):
    """Damage is removed together with all that follows it."""

    def open(self):
        found = super().open()
        for one in found.damages:
            file = self._place.folder / one.file
            inode = self._place.disk.names_now[file]
            del inode.seen[one.start :]
            del inode.durable[one.start :]
        return super().open() if found.damages else found


class ShowsBeforeItSettles(OpLog):
    """After a failed flush what the system still shows is taken for safe."""

    def _settled(self):
        for one in self._chains.values():
            one.close()
        return True


def as_is(*_):
    return None


FAULTS = {
    "no flush": (NeverFlushes, ()),
    "no flush of folders": (NeverFlushesFolders, ()),
    "saved is said before the flush": (FlushesTheNextTime, ()),
    "the flush comes before the last write of a batch": (FlushesBeforeTheLastWrite, ()),
    "no flush of the folder on a new file": (
        SimulatedDisk,
        ((chain, "write_beside", no_flush_of_the_new_folder_entry),),
    ),
    "no flush of a new file before its rename": (
        SimulatedDisk,
        ((chain, "write_beside", no_flush_before_the_rename),),
    ),
    "a rewriting in place": (SimulatedDisk, ((rewriting, "write_beside", written_in_place),)),
    "no flush at opening": (SimulatedDisk, ((recovery, "_why_read_only", as_is),)),
    "no checksum": (
        SimulatedDisk,
        ((segment, "_payload", believes_every_line), (segment, "_all_sound", looks_at_no_line)),
    ),
    "no checksum where all lines are looked at together": (
        SimulatedDisk,
        ((segment, "_all_sound", believes_all_lines),),
    ),
    "a torn tail is dropped without a word": (SimulatedDisk, ((log_folder, "scan", says_nothing_of_a_torn_tail),)),
    "reading stops at the first bad line": (SimulatedDisk, ((log_folder, "scan", stops_at_the_first_bad_line),)),
    "a line glued to a bad one is given up": (SimulatedDisk, ((segment._Reading, "_mended", no_mending),)),
    "the next line is glued to a torn one": (SimulatedDisk, ((log_folder, "scan", goes_on_after_a_torn_line),)),
    "the file is used again after a failed flush": (SimulatedDisk, ((Chain, "distrust", forgives),)),
    "what survived a failure is overlooked": (SimulatedDisk, ((Chain, "_survivors", nothing_survives),)),
    "what may not have survived is shown": (SimulatedDisk, (), ShowsBeforeItSettles),
    "a line that was tried again counts twice": (
        SimulatedDisk,
        ((recovery, "read_chain", counts_repeated_lines), (chain, "read_chain", counts_repeated_lines)),
    ),
    "good lines are cut off with a bad one": (SimulatedDisk, (), CutsFromTheFirstBadLine),
    "the reserve is never spent": (SimulatedDisk, ((oplog, "spend_reserve", lambda *_: False),)),
    "a foreign hand is not noticed": (SimulatedDisk, ((Chain, "_check_unchanged", as_is),)),
    "damaged bytes are not kept": (SimulatedDisk, ((Keeper, "keep", keeps_nothing),)),
    "damage is not reported": (SimulatedDisk, ((recovery, "damages_of", lambda *_: iter(())),)),
}


@contextmanager
def planted(name: str) -> Iterator[tuple[type[OpLog], type[SimulatedDisk]]]:
    """Put one fault in place for the time of a run."""
    disk, patches, *log = FAULTS[name]
    active = [patch.object(target, attribute, new) for target, attribute, new in patches]
    for one in active:
        one.start()
    try:
        yield (log[0] if log else OpLog), disk
    finally:
        for one in active:
            one.stop()
