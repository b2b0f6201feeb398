"""Zip files written field by field, so that any field can say what is not so, in one place or in both."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.fuzz.raw import Random

STORED, DEFLATED = 0, 8
_LOCAL, _ENTRY, _END = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s4H2LH")
_MODE = 0o100600 << 16
_UNIX = 3
_DAY = 0x21
_WORDS = (0, 1, 8, 9, 12, 14, 99, 0x800, 0x808, 0x2000, 0xFFFE, 0xFFFF)
_LONGS = (0, 1, 22, 30, 1_000, 200_001, 20_000_001, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF)
_KINDS = (0, 0x10, 0o120777 << 16, 0o040755 << 16, 0o020644 << 16, 0o100644 << 16, 0o644 << 16)
_SHORT = ("needed", "flags", "packing", "time", "date")
_LONG = ("crc", "packed", "size")


@dataclass(slots=True)
class Member:
    """A member with its content; `local` and `entry` are fields that its header and the directory say otherwise."""

    name: bytes
    content: bytes
    packing: int = STORED
    extra: bytes = b""
    comment: bytes = b""
    local: dict[str, int] = field(default_factory=dict)
    entry: dict[str, int] = field(default_factory=dict)


def joined(members: Iterable[Member], end: dict[str, int] | None = None, comment: bytes = b"") -> bytes:
    """Return the archive of these members, in order."""
    parts, entries, at = [], [], 0
    for one in members:
        packed = _deflated(one.content) if one.packing == DEFLATED else one.content
        true = {
            "needed": 20, "flags": 0, "packing": one.packing, "time": 0, "date": _DAY, "crc": zlib.crc32(one.content),
            "packed": len(packed), "size": len(one.content), "name": len(one.name), "extra": len(one.extra),
        }  # fmt: skip
        local = _LOCAL.pack(b"PK\3\4", *(true | one.local).values()) + one.name + one.extra
        more = {"comment": len(one.comment), "disk": 0, "inner": 0, "attributes": _MODE, "at": at}
        told = {"made_by": _UNIX << 8 | 20} | true | more
        entries += [_ENTRY.pack(b"PK\1\2", *(told | one.entry).values()), one.name, one.extra, one.comment]
        parts += [local, packed]
        at += len(local) + len(packed)
    directory = b"".join(entries)
    count = len(entries) // 4
    last = {"disk": 0, "start": 0, "here": count, "count": count, "size": len(directory), "at": at, "c": len(comment)}
    return b"".join(parts) + directory + _END.pack(b"PK\5\6", *(last | (end or {})).values()) + comment


def opened(data: bytes) -> dict[str, bytes]:
    """Return the members of a sound archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def odd(rng: Random, members: list[Member]) -> bytes:
    """Return an archive of these members that is not as kits are, in one or two of its fields."""
    end: dict[str, int] = {}
    comment = b""
    for _ in range(rng.choice((1, 1, 2))):
        match rng.randrange(12):
            case 0:
                end = {rng.choice(("disk", "start", "here", "count")): rng.choice(_WORDS)}
            case 1:
                end = {rng.choice(("size", "at")): rng.choice(_LONGS)}
            case 2:
                comment = b"c" * rng.choice((1, 22, 65_535))
            case 3:
                members.insert(rng.randrange(len(members) + 1), rng.choice(members))
            case _ if members:
                _lie(rng, rng.choice(members))
    return joined(members, end, comment)


def _lie(rng: Random, one: Member) -> None:
    match rng.randrange(7):
        case 0 | 1:
            both = {rng.choice(_SHORT): rng.choice(_WORDS)}
        case 2 | 3:
            both = {rng.choice(_LONG): rng.choice(_LONGS)}
        case 4:
            one.extra, one.comment, both = b"\x99\x99\4\0abcd", b"c" * rng.choice((0, 3, 60_000)), {}
        case 5:
            one.entry = {"attributes": rng.choice(_KINDS), "made_by": rng.choice((0, 20, 788))}
            return
        case _:
            one.entry = {rng.choice(("at", "disk", "name", "extra", "comment")): rng.choice(_WORDS)}
            return
    where = rng.randrange(3)
    one.local = both if where != 1 else {}
    one.entry = both if where else {}


@lru_cache(maxsize=2_000)
def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS, 5)
    return packer.compress(content) + packer.flush()
