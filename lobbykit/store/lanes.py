"""The log of a workspace: the shared lane and the private lane as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, note, warning
from lobbykit.store.chain import Chain, Standing
from lobbykit.store.log_failures import LogReadOnlyError
from lobbykit.store.op_index import File, OpIndex
from lobbykit.store.oplog import OpLog

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from lobbykit.store.disk import Disk
    from lobbykit.store.layout import Layout
    from lobbykit.store.recovery import Recovery
    from lobbykit.store.seal import Vault
    from lobbykit.store.segment import LineCodec

_LANES = ("shared", "private")
_READ_ONLY = {
    "in-use": "log-in-use",
    "newer": "log-newer",
    "not-flushed": "log-not-flushed",
    "not-writable": "log-not-writable",
}
_STANDING = (int, int, int, str)


class Lanes:
    """Both logs of one workspace: `log/`, whose ops others may get, and `log/private/`, whose ops never leave unsealed.

    What it reads it has verified; reading raises LogChangedError when a file no longer holds what it held at opening.
    """

    def __init__(self, shared: OpLog, private: OpLog) -> None:
        self._logs = (shared, private)
        self._read_only: str | None = "never-opened"
        self._index: OpIndex | None = None
        self._damaged: frozenset[str] = frozenset()

    @classmethod
    def at(cls, disk: Disk, layout: Layout, *, vault: Vault | None = None) -> Lanes:
        """Return the lanes of a workspace, not opened yet, and each sealed to its folder if there is a vault."""
        folders = ((layout.log, "log/"), (layout.private_log, "log/private/"))
        shared, private = (
            OpLog(disk, folder, workspace=layout.root, sealed_codec=vault.lines(name) if vault else None)
            for folder, name in folders
        )
        return cls(shared, private)

    def open(self, *, writing: bool = True) -> tuple[Problem, ...]:
        """Recover both lanes and return what is wrong; the way to read again after LogChangedError and LogWriteError.

        With `writing` off, while another program has the workspace open, nothing on the disk is changed, and a line
        that is just being written is not there yet. Raise LogUnreadableError when a folder has no list.
        """
        self._index, self._read_only = None, "never-opened"
        return self._found([log.open(writing=writing) for log in self._logs])

    @property
    def read_only(self) -> str | None:
        """Why nothing may be written (never-opened, newer, not-writable, not-flushed, in-use), or None."""
        return self._read_only

    @property
    def is_empty(self) -> bool:
        """Whether no device has a file in either lane."""
        return not any(log.chains for log in self._logs)

    def damaged(self, devs: Iterable[str]) -> bool:
        """Whether opening found anything wrong with the files of any of these devices."""
        return not self._damaged.isdisjoint(devs)

    def append(self, dev: str, payload: bytes, *, private: bool) -> None:
        """Return once the disk itself holds the line.

        Raise LogWriteError (LogFullError, LogReadOnlyError) or LogChangedError like `OpLog.append`.
        """
        self.append_many(dev, (payload,), private=private)

    def append_many(self, dev: str, payloads: Sequence[bytes], *, private: bool) -> None:
        """Append up to 1,000 payloads with one write and one flush; of a batch that failed, any lines may be there."""
        if self._read_only:
            raise LogReadOnlyError("log-read-only", reason=self._read_only)
        added = self._logs[private].add(dev, payloads)
        if self._index:
            self._index.take(File(private, dev, added.segment), added.starts, payloads)

    def lines(self, devs: Collection[str] | None = None) -> Iterator[tuple[bool, bytes]]:
        """Give (private, payload) of every line, or of some devices': lane by lane, device by device, each in order."""
        for private, log in enumerate(self._logs):
            for dev in (None,) if devs is None else sorted(devs):
                yield from ((bool(private), payload) for _, payload in log.lines(dev))

    def mark(self) -> dict[str, object]:
        """Return as plain JSON how far each device's log goes, for a checkpoint of what was made from all lines."""
        return {
            lane: {dev: list(chain.standing) for dev, chain in _standing(log).items()}
            for lane, log in zip(_LANES, self._logs, strict=True)
        }

    def since(self, mark: object) -> tuple[tuple[bool, bytes], ...] | None:
        """Return the lines after a mark, or None when what was readable then is not what this log holds up to there.

        That is so for a mark of another log or none at all, after a line before it was rewritten, damaged or found
        again, and when a device is gone. No file is read that has nothing new.
        """
        marks = _read(mark)
        if marks is None:
            return None
        later: list[tuple[bool, bytes]] = []
        for private, (log, then) in enumerate(zip(self._logs, marks, strict=True)):
            chains = _standing(log)
            if not then.keys() <= chains.keys():
                return None
            for dev, chain in chains.items():
                found = chain.since(then[dev]) if dev in then else tuple(chain.lines())
                if found is None:
                    return None
                later += ((bool(private), payload) for payload in found)
        return tuple(later)

    def ops_of(self, entity: str) -> tuple[bytes, ...]:
        """Return the payloads that may speak of an entity, in the order of `lines`; the first call reads all lines."""
        found: list[bytes] = []
        for file, starts in self._indexed().places(entity).items():
            found += self._logs[file.private].chains[file.dev].at(file.number, starts)
        return tuple(found)

    def held(self) -> Iterator[tuple[str, int, str, str | None]]:
        """Give device, number, id and id before of every op and mark; the first call reads all lines.

        The number is 0 for an op of a newer version that does not say its place. An op that stands in the log twice is
        given twice.
        """
        return self._indexed().held()

    @property
    def private_devices(self) -> frozenset[str]:
        """The devices that have a file in the private lane."""
        return frozenset(self._logs[1].chains)

    def last(self, dev: str) -> bytes | None:
        """Return the last payload of a device, or None when it wrote none."""
        payloads = (log.chains[dev].last for log in self._logs if dev in log.chains)
        return next(filter(None, payloads), None)

    def rewrite(self, transform: Callable[[bytes], bytes], codec: LineCodec | None = None) -> tuple[Problem, ...]:
        """Replace every payload of both lanes, for forgetting and for sealing; return what opening again found.

        Like `OpLog.rewrite`: a crash or an error leaves some files replaced. After an error, `open` before anything
        else.
        """
        self._index = None
        return self._found([log.rewrite(None, transform, codec) for log in self._logs])

    def close(self) -> None:
        """Let go of the files."""
        for log in self._logs:
            log.close()

    def _indexed(self) -> OpIndex:
        if self._index is None:
            index = OpIndex()
            for private, log in enumerate(self._logs):
                for dev, chain in log.chains.items():
                    for number, lines in chain.files():
                        index.take(File(bool(private), dev, number), lines.starts, lines.payloads)
            self._index = index
        return self._index

    def _found(self, recoveries: Sequence[Recovery]) -> tuple[Problem, ...]:
        self._read_only = next((one.read_only for one in recoveries if one.read_only), None)
        damages = [damage for one in recoveries for damage in one.damages]
        self._damaged = frozenset(damage.file.partition(".")[0] for damage in damages)
        strays = [warning("log-stray-file", file=name) for one in recoveries for name in one.strays]
        make = note if self._read_only == "in-use" else warning
        shown = [make(_READ_ONLY[self._read_only])] if self._read_only else []
        return (*(damage.problem() for damage in damages), *strays, *shown)


def _standing(log: OpLog) -> Mapping[str, Chain]:
    """Return the devices that have any file, in order."""
    return {dev: chain for dev, chain in sorted(log.chains.items()) if chain.names}


def _read(mark: object) -> list[dict[str, Standing]] | None:
    """Return what a mark says for each lane, or None when it is none."""
    if not isinstance(mark, dict) or mark.keys() != set(_LANES):
        return None
    lanes: list[dict[str, Standing]] = []
    for name in _LANES:
        told = mark[name]
        if not isinstance(told, dict) or not all(_is_standing(one) for one in told.values()):
            return None
        lanes.append({dev: Standing(*one) for dev, one in told.items()})
    return lanes


def _is_standing(value: object) -> bool:
    """Whether a value is four values of the right types; a truth value is no number."""
    return isinstance(value, list) and tuple(map(type, value)) == _STANDING
