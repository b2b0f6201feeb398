"""The log: the one durable truth, lines of bytes by device, whatever they mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.store.chain import START, Added, Chain
from lobbykit.store.disk import FULL_DISK, Disk
from lobbykit.store.log_failures import (
    LogChangedError,
    LogFullError,
    LogReadOnlyError,
    LogUnreadableError,
    write_failure,
)
from lobbykit.store.log_folder import BATCH, LARGEST, LogPlace
from lobbykit.store.recovery import Recovery, look, recover
from lobbykit.store.reserve import spend_reserve
from lobbykit.store.rewriting import rewrite_segment
from lobbykit.store.segment import DEV, LineCodec, PlainCodec, Position, is_payload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from lobbykit.store.recovery import Chains

SEGMENT_BYTES = 4_000_000


class OpLog:
    """An append-only log of lines in one folder, `<dev>.<number>.ops` for each device that wrote any.

    A payload is what it says: the same bytes are never appended twice, except to try again after a failure. One
    program at a time may hold a log open (the workspace's lock sees to that); a foreign hand is noticed and nothing
    of its work overwritten. `workspace` holds `damaged/` and `reserve`; it is the parent folder unless given.
    """

    def __init__(
        self,
        disk: Disk,
        folder: Path,
        *,
        workspace: Path | None = None,
        sealed_codec: LineCodec | None = None,
        segment_bytes: int = SEGMENT_BYTES,
    ) -> None:
        self._place = LogPlace(disk, folder, sealed_codec or PlainCodec(), segment_bytes)
        self._damaged = (workspace or folder.parent) / "damaged"
        self._reserve = (workspace or folder.parent) / "reserve"
        self._chains: dict[str, Chain] = {}
        self._active: Chain | None = None
        self._closed_because = "never-opened"

    def open(self, *, writing: bool = True) -> Recovery:
        """Recover, and return what was found; also the way to read again after a LogChangedError or LogWriteError.

        Everything is flushed before any line is shown. Raises LogUnreadableError when the folder has no list. With
        `writing` off, for a log that another program has open, nothing on the disk is changed.
        """
        self.close()
        unsettled = writing and not self._settled()
        try:
            chains, recovery = self._recovered() if writing else look(self._place)
        except OSError as failure:
            reason = failure.strerror or type(failure).__name__
            raise LogUnreadableError("log-unreadable", file=self._place.folder.name, reason=reason) from failure
        if unsettled:
            recovery = replace(recovery, read_only=recovery.read_only or "not-flushed")
        else:
            self._chains = {dev: Chain(self._place, dev, segments) for dev, segments in chains.items()}
        self._closed_because = recovery.read_only or ""
        return recovery

    def _recovered(self) -> tuple[Chains, Recovery]:
        self._place.disk.make_folder(self._place.folder)
        return recover(self._place, self._damaged)

    def close(self) -> None:
        """Let go of the files; there is nothing left to write."""
        if self._active:
            self._active.close()
        self._active = None

    def append(self, dev: str, payload: bytes) -> Position:
        """Return the end of the new line once the disk itself holds it.

        Raises LogWriteError (full disk: LogFullError) when that cannot be had: after the next `open` the line is there
        or not, never a part of it; appending the same payload again adds it once. Raises LogChangedError when the
        files are not what we left.
        """
        return self.append_many(dev, (payload,))

    def append_many(self, dev: str, payloads: Sequence[bytes]) -> Position:
        """Append up to 1,000 payloads with one write and one flush; of a batch that failed, any lines may be there."""
        self.add(dev, payloads)
        return self._chains[dev].known

    def add(self, dev: str, payloads: Sequence[bytes]) -> Added:
        """Append like `append_many` and return where each line starts."""
        batch = _checked(dev, payloads)
        if self._closed_because == "changed":
            raise LogChangedError("log-changed", file=self._place.folder.name)
        if self._closed_because:
            raise LogReadOnlyError("log-read-only", reason=self._closed_because)
        try:
            return self._write(self._chain(dev), batch)
        except LogChangedError:
            self._closed_because = "changed"
            raise

    def lines(self, dev: str | None = None, after: Mapping[str, Position] | None = None) -> Iterator[tuple[str, bytes]]:
        """Give (device, payload) of every line after the given positions, device by device, each in order.

        Raises LogPositionError for a position that this log does not hold, and LogChangedError when a file no longer
        holds what it held when it was opened.
        """
        for name in sorted(self._chains) if dev is None else (dev,):
            if name in self._chains:
                begin = (after or {}).get(name, START)
                yield from ((name, payload) for payload in self._chains[name].lines(begin))

    @property
    def chains(self) -> Mapping[str, Chain]:
        """What each device wrote."""
        return self._chains

    def positions(self) -> dict[str, Position]:
        """Return the end of the last line of each device, for a checkpoint."""
        return {dev: chain.known for dev, chain in sorted(self._chains.items()) if chain.known != START}

    def rewrite(self, dev: str | None, transform: Callable[[bytes], bytes], codec: LineCodec | None = None) -> Recovery:
        """Replace every payload of a device, or of all, for forgetting and sealing; return what opening again found.

        Another codec is for the whole log: raise ValueError when it would leave other devices behind.
        What a failed write left in doubt is brought to safety first; LogReadOnlyError when that is refused.
        Each file is replaced whole, by rename, and left alone when nothing in it changes. A crash leaves some files
        replaced, so `transform` must not mind being applied again. Damaged lines are not carried over: their copy
        must have been kept, and who forgets removes that copy afterwards. Positions taken before are void.
        """
        if self._closed_because:
            raise LogReadOnlyError("log-read-only", reason=self._closed_because)
        devs = sorted(self._chains) if dev is None else [dev] if dev in self._chains else []
        if codec and len(devs) < len(self._chains):
            raise ValueError("a log has one codec")
        self.close()
        if not self._settled():
            raise LogReadOnlyError("log-read-only", reason="not-flushed")
        for name in [name for one in devs for name in self._chains[one].names]:
            rewrite_segment(self._place, self._damaged, name, transform, codec or self._place.codec)
        if codec:
            self._place = LogPlace(self._place.disk, self._place.folder, codec, self._place.segment_bytes)
        return self.open()

    def _settled(self) -> bool:
        """Bring to safety what a failed write left in doubt; return whether that was possible.

        Where it is not, lines in doubt stay hidden. A foreign hand in one device's files leaves no other's in doubt.
        """
        return all(_is_settled(chain) for chain in self._chains.values())

    def _chain(self, dev: str) -> Chain:
        chain = self._chains.get(dev)
        if chain is None:
            chain = self._chains[dev] = Chain(self._place, dev, [])
        if self._active is not chain:
            self.close()
            self._active = chain
        return chain

    def _write(self, chain: Chain, batch: tuple[bytes, ...]) -> Added:
        try:
            return chain.write(batch)
        except OSError as failure:
            first = failure
        chain.distrust()
        try:
            if first.errno in FULL_DISK and not spend_reserve(self._place.disk, self._reserve):
                raise LogFullError("log-full", file=self._place.folder.name) from first
            return chain.write(batch)
        except OSError as failure:
            chain.distrust()
            raise write_failure(self._place.folder, failure) from failure


def _is_settled(chain: Chain) -> bool:
    """Settle a chain; one whose files a foreign hand was in is read afresh."""
    try:
        chain.settle()
        chain.close()
    except OSError:
        return False
    except LogChangedError:
        return True
    return True


def _checked(dev: str, payloads: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return the batch, or raise ValueError (which quotes none of it) for what a line cannot hold."""
    if not DEV.fullmatch(dev):
        raise ValueError("a device is 16 hex digits")
    if not 0 < len(payloads) <= BATCH or sum(map(len, payloads)) > LARGEST // 2:
        raise ValueError(f"1 to {BATCH} payloads of together {LARGEST // 2} bytes at most")
    if not all(map(is_payload, payloads)):
        raise ValueError("a payload is one line, without LF and NUL, and not empty")
    return tuple(payloads)
