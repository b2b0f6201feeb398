"""Numbered objects of a file: written one by one or packed together, with the index that says where each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.press.pdf_values import stream

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 7
"""Bytes of one place in the index: its kind, where it is, and which it is there."""


class Objects:
    """A stretch of a file, begun at a byte and a number, and how the objects in it are found."""

    def __init__(self, at: int, first: int) -> None:
        self._at, self.size = at, first
        self._parts: list[bytes] = []
        self._packed: list[tuple[int, bytes]] = []
        self._places: dict[int, bytes] = {}

    def new(self) -> int:
        """Return the next free number; `size` is the one after it."""
        self.size += 1
        return self.size - 1

    def write(self, body: bytes, number: int = 0) -> int:
        """Write an object now, as a stream must be; return its number, a new one unless it has one."""
        number = number or self.new()
        self._places[number] = b"\x01" + self._at.to_bytes(4, "big") + b"\0\0"
        whole = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        self._parts.append(whole)
        self._at += len(whole)
        return number

    def pack(self, body: bytes, number: int = 0) -> int:
        """Keep an object that is no stream for the packed ones; return its number, a new one unless it has one."""
        number = number or self.new()
        self._packed.append((number, body))
        return number

    def closed(self, level: int) -> bytes:
        """Return the stretch, ended by one stream of all packed objects."""
        holder = self.write(_object_stream(self._packed, level)).to_bytes(4, "big")
        for index, (number, _) in enumerate(self._packed):
            self._places[number] = b"\x02" + holder + index.to_bytes(2, "big")
        return b"".join(self._parts)

    def entered(self, index: bytes = b"") -> bytes:
        """Return the index with these objects entered and room up to `size`."""
        entries = bytearray(index.ljust(self.size * WIDTH, b"\0"))
        for number, place in self._places.items():
            entries[number * WIDTH : (number + 1) * WIDTH] = place
        return bytes(entries)


def _object_stream(bodies: Sequence[tuple[int, bytes]], level: int) -> bytes:
    heads, at = [], 0
    for number, body in bodies:
        heads.append(b"%d %d" % (number, at))
        at += len(body) + 1
    head = b" ".join(heads) + b"\n"
    data = head + b"\n".join(body for _, body in bodies)
    return stream(data, b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head)), level)
