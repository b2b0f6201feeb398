"""Which lines of the log speak of which entity, and which ops are held, told without reading what was written."""

from __future__ import annotations

from array import array
from collections import defaultdict
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.log_line import peek
from lobbykit.domain.op import OpError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_LINK = Struct(">Q?16s16s")
_OFFSET_BITS = 32
_MOST_WAITING = 200


class File(NamedTuple):
    """One file of the log: its lane, its device, its number."""

    private: bool
    dev: str
    number: int


class OpIndex:
    """The places of the lines that speak of an entity, and the links of all ops and marks; no payload is kept.

    A line that is no op, or does not say readably what it speaks of, belongs to no entity; one that is no op has no
    link either. What reads all lines reports such a line.
    """

    def __init__(self) -> None:
        self._files: dict[File, int] = {}
        self._places: defaultdict[str, array[int]] = defaultdict(lambda: array("Q"))
        self._links: defaultdict[str, bytearray] = defaultdict(bytearray)
        self._waiting: list[tuple[File, Sequence[int], Sequence[bytes]]] = []
        self._waiting_lines = 0

    def take(self, file: File, starts: Sequence[int], payloads: Sequence[bytes]) -> None:
        """Take lines of a file by the offsets where they start; they are looked at when somebody asks, or are many."""
        self._waiting.append((file, starts, payloads))
        self._waiting_lines += len(payloads)
        if self._waiting_lines > _MOST_WAITING:
            self._look()

    def _look(self) -> None:
        waiting, self._waiting, self._waiting_lines = self._waiting, [], 0
        for file, starts, payloads in waiting:
            self._enter(file, starts, payloads)

    def _enter(self, file: File, starts: Iterable[int], payloads: Iterable[bytes]) -> None:
        base = self._files.setdefault(file, len(self._files)) << _OFFSET_BITS
        for start, payload in zip(starts, payloads, strict=True):
            try:
                op_id, dev, seq, prev, entity = peek(payload)
            except OpError:
                continue
            if entity is not None:
                self._places[entity].append(base | start)
            if dev is None or seq is None:
                dev, seq = file.dev, 0
            self._links[dev] += _LINK.pack(seq, prev is not None, bytes.fromhex(op_id), bytes.fromhex(prev or ""))

    def places(self, entity: str) -> dict[File, list[int]]:
        """Return the offsets of the lines that speak of an entity, by file, in the order of the log."""
        self._look()
        files = tuple(self._files)
        found: dict[File, list[int]] = {}
        for place in self._places.get(entity, ()):
            found.setdefault(files[place >> _OFFSET_BITS], []).append(place & (1 << _OFFSET_BITS) - 1)
        return {file: sorted(found[file]) for file in sorted(found)}

    def held(self) -> Iterator[tuple[str, int, str, str | None]]:
        """Give device, number, id and id before of every op and mark.

        The number is 0, and the device the file's, where an op of a newer version does not say its own.
        """
        self._look()
        for dev, links in self._links.items():
            for seq, told, op_id, prev in _LINK.iter_unpack(bytes(links)):
                yield dev, seq, op_id.hex(), prev.hex() if told else None
