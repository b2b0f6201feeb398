"""Zip as kits use it: members one after the other, nothing between, before or behind them, and no feature beyond.

What ordinary zip programs write is read: extra fields, sizes behind a member, flags that say how it was deflated or
that its name is UTF-8. Everything is checked against the limits before anything is unpacked; what a zip reader would
have to guess is refused.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.kits.member_names import most_bytes
from lobbykit.content.kits.refusal import refused
from lobbykit.content.strict_json import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_BYTES, MOST_MEMBERS = 20_000_000, 2_000
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_BEHIND = 0x0008  # size and checksum stand behind the member, as programs write that cannot go back
_HARMLESS = 0x0800 | 0x0006  # the name is UTF-8; how hard it was deflated
_SIZES_BEHIND = struct.Struct("<3L")
_BEHIND_MARK = b"PK\7\10"
_ZIP64 = 0xFFFFFFFF
_DOS_FOLDER = 0x10
_UNIX = 3
_LONGEST_NAME = 120
_EPOCH = (1980, 1, 1, 0, 0, 0)


class _Entry(NamedTuple):
    """What the directory of the archive says of one member."""

    name: str
    packing: int
    crc: int
    packed: int
    size: int
    begin: int
    behind: bool
    """Whether the member's own header may leave out its sizes, which then follow its bytes."""


def read_members(data: bytes, file: str) -> dict[str, bytes]:
    """Return the members of an archive in their order; raise RefusedKitError for anything that is not as we write it.

    At most 2,000 members and 20 MB, packed and unpacked; each name one that kits have, and given once.
    """
    if len(data) > MOST_BYTES:
        raise refused("kit-large", file, limit=MOST_BYTES // 1_000_000)
    entries = _directory(data, file)
    if sum(one.size for one in entries) > MOST_BYTES:
        raise refused("kit-large", file, limit=MOST_BYTES // 1_000_000)
    return {one.name: _unpacked(memoryview(data), one, file) for one in entries}


def write_members(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive of these members in this order; the same members give the same bytes everywhere.

    Nothing is deflated: libraries differ in the bytes they make of it.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = _UNIX
            info.external_attr = (stat.S_IFREG | 0o600) << 16
            archive.writestr(info, content)
    return out.getvalue()


def _directory(data: bytes, file: str) -> list[_Entry]:
    """Return the entries of the directory that ends the archive, checked for all that can be told without unpacking."""
    if len(data) < _END.size or not data.startswith((b"PK\3\4", b"PK\5\6")):
        raise refused("kit-not", file)
    mark, disk, start_disk, here, count, size, begin, comment = _END.unpack_from(data, len(data) - _END.size)
    if mark != b"PK\5\6":
        raise refused("kit-cut", file)
    if here != count or count > MOST_MEMBERS:
        raise refused("kit-members", file, most=MOST_MEMBERS)
    if disk or start_disk or comment or begin + size + _END.size != len(data):
        raise refused("kit-cut", file)
    entries = list(_entries(data, begin, count, file))
    seen = set[str]()
    for one in entries:
        if one.name in seen:
            raise refused("kit-member-twice", file, one.name)
        seen.add(one.name)
    return entries


def _entries(data: bytes, begin: int, count: int, file: str) -> Iterator[_Entry]:
    at, next_local = begin, 0
    for _ in range(count):
        entry, at, local = _entry(data, at, file)
        if local != next_local:
            raise refused("kit-member-broken", file, entry.name)
        entry = entry._replace(begin=_content(data, local, entry, file))
        next_local = _end(data, entry, file)
        if next_local > begin:
            raise refused("kit-member-broken", file, entry.name)
        yield entry
    if at != len(data) - _END.size or next_local != begin:
        raise refused("kit-cut", file)


def _entry(data: bytes, at: int, file: str) -> tuple[_Entry, int, int]:
    """Return an entry of the directory, where the next one begins, and where the member's own header is."""
    if at + _ENTRY.size > len(data) - _END.size:
        raise refused("kit-cut", file)
    told = _ENTRY.unpack_from(data, at)
    mark, _made_by, _needed, flags, packing, _time, _date, crc, packed, size = told[:10]
    name_length, extra, comment, disk, _inner, attributes, local = told[10:]
    end = at + _ENTRY.size + name_length
    if mark != b"PK\1\2" or disk or end + extra + comment > len(data) - _END.size:
        raise refused("kit-cut", file)
    name = _name(data[at + _ENTRY.size : end], file)
    kind = stat.S_IFMT(attributes >> 16)
    if flags & ~(_HARMLESS | _BEHIND) or packing not in {_STORED, _DEFLATED} or kind not in {0, stat.S_IFREG}:
        raise refused("kit-member-form", file, name)
    if attributes & _DOS_FOLDER:
        raise refused("kit-member-form", file, name)
    most = most_bytes(name) or 0
    if size > most:
        raise refused("kit-member-large", file, name, limit=most)
    return _Entry(name, packing, crc, packed, size, 0, bool(flags & _BEHIND)), end + extra + comment, local


def _name(raw: bytes, file: str) -> str:
    """Return a name that kits have."""
    name = raw[:_LONGEST_NAME].decode("ascii", errors="backslashreplace")
    if name.endswith("/"):
        raise refused("kit-folder", file, name=shown(name))
    if len(raw) > _LONGEST_NAME or most_bytes(name) is None:
        raise refused("kit-member-name", file, name=shown(name))
    return name


def _content(data: bytes, at: int, entry: _Entry, file: str) -> int:
    """Return where the bytes of a member begin, after a header of its own that says what the directory says."""
    if at + _LOCAL.size > len(data):
        raise refused("kit-member-broken", file, entry.name)
    told = _LOCAL.unpack_from(data, at)
    mark, _needed, flags, packing, _time, _date, crc, packed, size = told[:9]
    name_length, extra = map(int, told[9:])
    end = at + _LOCAL.size + name_length
    if _ZIP64 in {packed, size}:
        raise refused("kit-member-form", file, entry.name)
    own = (mark, flags & ~_HARMLESS, packing, data[at + _LOCAL.size : end])
    sizes = (entry.crc, entry.packed, entry.size)
    may_say = {sizes, (0, 0, 0)} if entry.behind else {sizes}
    told_again = (b"PK\3\4", _BEHIND if entry.behind else 0, entry.packing, entry.name.encode())
    if own != told_again or (crc, packed, size) not in may_say:
        raise refused("kit-member-broken", file, entry.name)
    return end + extra


def _end(data: bytes, entry: _Entry, file: str) -> int:
    """Return where a member ends, with its sizes where they stand behind it and say what the directory says."""
    end = entry.begin + entry.packed
    if not entry.behind:
        return end
    sizes = _SIZES_BEHIND.pack(entry.crc, entry.packed, entry.size)
    for behind in (_BEHIND_MARK + sizes, sizes):
        if data[end : end + len(behind)] == behind:
            return end + len(behind)
    raise refused("kit-member-broken", file, entry.name)


def _unpacked(data: memoryview, entry: _Entry, file: str) -> bytes:
    packed = data[entry.begin : entry.begin + entry.packed]
    content = bytes(packed) if entry.packing == _STORED else _inflated(packed, entry, file)
    if len(content) != entry.size or zlib.crc32(content) != entry.crc:
        raise refused("kit-member-broken", file, entry.name)
    return content


def _inflated(packed: memoryview, entry: _Entry, file: str) -> bytes:
    """Inflate as many bytes as were declared and one more; whatever would be longer is refused unseen."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = stream.decompress(packed, entry.size + 1)
    except zlib.error as failure:
        raise refused("kit-member-broken", file, entry.name) from failure
    if not stream.eof or stream.unused_data or stream.unconsumed_tail:
        raise refused("kit-member-broken", file, entry.name)
    return content
