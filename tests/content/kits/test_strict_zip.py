"""Hostile archives: each is refused before it costs anything."""

from __future__ import annotations

import io
import stat
import struct
import tracemalloc
import zipfile
import zlib
from typing import Any

import pytest

from tests.content.kits.kit_bytes import archive, codes, kit, parts
from tests.growth import seconds

MOST_TIMES, BYTES = 50, 50_000_000


def info(name: str, *, mode: int = 0, system: int = 3, dos: int = 0) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.create_system, made.external_attr = system, mode << 16 | dos
    return made


def entry_at(data: bytes, name: bytes) -> int:
    """Return where the directory's entry of a member begins."""
    return data.rindex(name) - 46


def with_field(data: bytes, name: bytes, offset: int, form: str, value: int, *, local: int | None = None) -> bytes:
    """Return the archive with a number of the directory, and of the member's own header, replaced."""
    changed = bytearray(data)
    struct.pack_into(form, changed, entry_at(data, name) + offset, value)
    if local is not None:
        struct.pack_into(form, changed, data.index(name) - 30 + local, value)
    return bytes(changed)


def bomb() -> bytes:
    """Return an archive with a member that says 1,000 bytes and unpacks to a gigabyte."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(squeezer.compress(b"\0" * 1_000_000) for _ in range(1000)) + squeezer.flush()
    name, crc = b"kit.json", zlib.crc32(b"\0" * 1000)
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), 1000, len(name), 0) + name
    told = (b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), 1000, len(name), 0, 0, 0, 0, 0, 0)
    entry = struct.pack("<4s6H3L5H2L", *told) + name
    begin = len(local) + len(packed)
    return local + packed + entry + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry), begin, 0)


def streamed(files: dict[str, bytes], packing: int, *, mark: bool = True) -> bytes:
    """Return an archive as programs write it that cannot go back: sizes behind each member."""
    sink = _OneWay()
    with zipfile.ZipFile(sink, "w", packing) as made:
        for name, content in files.items():
            made.writestr(name, content)
    data = sink.data
    if mark:
        return data
    begin = struct.unpack_from("<L", data, len(data) - 6)[0]
    found = list(zipfile.ZipFile(io.BytesIO(data)).infolist())
    changed, directory = data[:begin], bytearray(data[begin:])
    for number, one in reversed(list(enumerate(found))):
        end = found[number + 1].header_offset if number + 1 < len(found) else begin
        changed = changed[: end - 16] + changed[end - 12 : end] + changed[end:]
        at = directory.index(one.filename.encode()) - 46
        struct.pack_into("<L", directory, at + 42, one.header_offset - 4 * number)
    struct.pack_into("<L", directory, len(directory) - 6, len(changed))
    return changed + bytes(directory)


class _OneWay(io.RawIOBase):
    """A file that only goes forward."""

    data = b""

    def writable(self) -> bool:
        return True

    def write(self, more: Any) -> int:
        self.data += bytes(more)
        return len(more)


def zip64(files: dict[str, bytes]) -> bytes:
    """Return an archive that keeps room for sizes of gigabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in files.items():
            with made.open(name, "w", force_zip64=True) as member:
                member.write(content)
    return out.getvalue()


SOUND = kit()
FILES = parts(SOUND)
STREAMED = streamed(FILES, zipfile.ZIP_STORED)
DEFLATED = archive(FILES, zipfile.ZIP_DEFLATED)
TEAM = b"team.json"
HOSTILE = {
    "nothing": (b"", "kit-not"),
    "a text": (b"Dear colleague, " * 10, "kit-not"),
    "an empty archive": (archive({}), "kit-order"),
    "no members but many promised": (struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 0, 0, 0), "kit-members"),
    "cut in the middle": (SOUND[: len(SOUND) // 2], "kit-cut"),
    "cut at the end": (SOUND[:-1], "kit-cut"),
    "something behind": (SOUND + b"x", "kit-cut"),
    "something before": (b"PK\3\4" + SOUND, "kit-cut"),
    "a comment": (SOUND[:-2] + b"\1\0!", "kit-cut"),
    "2,001 members": (archive({f"bills/{one}.json": b"" for one in range(2001)}), "kit-members"),
    "30,000 members": (archive({f"bills/{one}.json": b"" for one in range(30_000)}), "kit-members"),
    "a member twice": (archive({**FILES, "tean.json": b"{}"}).replace(b"tean.json", TEAM), "kit-member-twice"),
    "a path": (archive({**FILES, "../../roster.json": b""}), "kit-member-name"),
    "a path from the root": (archive({**FILES, "/etc/passwd": b""}), "kit-member-name"),
    "a path of Windows": (archive({**FILES, "briefs\\..\\x.yaml": b""}), "kit-member-name"),
    "a name in upper case": (archive({**FILES, "briefs/A.yaml": b""}), "kit-member-name"),
    "a name with an accent": (archive({**FILES, "briefs/é.yaml": b""}), "kit-member-name"),
    "a name that Windows keeps": (archive({**FILES, "briefs/nul.yaml": b""}), "kit-member-name"),
    "a very long name": (archive({**FILES, f"briefs/{'a' * 60_000}.yaml": b""}), "kit-member-name"),
    "a kit in a kit": (archive({**FILES, "briefs/a.lobbykit": SOUND}), "kit-member-name"),
    "a folder": (archive([*FILES.items(), (info("briefs/"), b"")]), "kit-folder"),
    "a folder as programs for the Mac add": (archive([*FILES.items(), (info("__MACOSX/"), b"")]), "kit-folder"),
    "a file as programs for the Mac add": (archive({**FILES, "__MACOSX/._kit.json": b""}), "kit-member-name"),
    "a folder in disguise": (archive([*FILES.items(), (info("roster.json", dos=0x10), b"")]), "kit-member-form"),
    "a symbolic link": (
        archive([*FILES.items(), (info("roster.json", mode=stat.S_IFLNK | 0o777), b"/etc/passwd")]),
        "kit-member-form",
    ),
    "a device": (archive([*FILES.items(), (info("roster.json", mode=stat.S_IFCHR | 0o666), b"")]), "kit-member-form"),
    "a sealed member": (with_field(SOUND, TEAM, 8, "<H", 1, local=6), "kit-member-form"),
    "sizes that are not behind the member": (with_field(SOUND, TEAM, 8, "<H", 8, local=6), "kit-member-broken"),
    "other sizes behind the member": (
        STREAMED.replace(b"PK\7\10" + struct.pack("<L", zlib.crc32(FILES["kit.json"])), b"PK\7\10abcd"),
        "kit-member-broken",
    ),
    "sizes behind in the directory alone": (with_field(SOUND, TEAM, 8, "<H", 8), "kit-member-broken"),
    "sizes behind in the member alone": (
        with_field(SOUND, TEAM, 8, "<H", 0, local=6).replace(b"PK\3\4\x14\0\0\0", b"PK\3\4\x14\0\x08\0", 1),
        "kit-member-broken",
    ),
    "zip64, though it needs none": (zip64(FILES), "kit-member-form"),
    "a link of a Mac": (
        archive([*FILES.items(), (info("roster.json", mode=stat.S_IFLNK | 0o777, system=19), b"/etc/passwd")]),
        "kit-member-form",
    ),
    "bzip2": (archive(FILES, zipfile.ZIP_BZIP2), "kit-member-form"),
    "lzma": (archive(FILES, zipfile.ZIP_LZMA), "kit-member-form"),
    "a size of zip64": (with_field(SOUND, TEAM, 24, "<L", 0xFFFFFFFF, local=22), "kit-member-large"),
    "a place of zip64": (with_field(SOUND, TEAM, 42, "<L", 0xFFFFFFFF), "kit-member-broken"),
    "a size that lies, stored": (with_field(SOUND, TEAM, 24, "<L", 5, local=22), "kit-member-broken"),
    "a size that lies, deflated": (with_field(DEFLATED, TEAM, 24, "<L", 5, local=22), "kit-member-broken"),
    "two sizes that differ": (with_field(SOUND, TEAM, 24, "<L", 5), "kit-member-broken"),
    "a wrong checksum": (with_field(SOUND, TEAM, 16, "<L", 5, local=14), "kit-member-broken"),
    "members over each other": (with_field(SOUND, TEAM, 42, "<L", 0), "kit-member-broken"),
    "noise where deflated bytes belong": (with_field(SOUND, TEAM, 10, "<H", 8, local=8), "kit-member-broken"),
    "a bomb that says what it is": (
        archive({"kit.json": b"\0" * 30_000_000}, zipfile.ZIP_DEFLATED),
        "kit-member-large",
    ),
    "a bomb of many members": (
        archive({f"briefs/{one}.png": b"\0" * 7_000_000 for one in range(3)}, zipfile.ZIP_DEFLATED),
        "kit-large",
    ),
    "a bomb that lies": (bomb(), "kit-member-broken"),
    "more than 20 MB": (b"PK\3\4" + b"\0" * 20_000_000, "kit-large"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_is_refused_soon_and_in_little_memory(what):
    data, code = HOSTILE[what]
    tracemalloc.start()
    try:
        found = codes(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found == [code]
    assert seconds(lambda: codes(data)) < MOST_TIMES * seconds(lambda: zlib.crc32(bytes(20_000_000)))
    assert peak < BYTES


def made_by(system: int, *, extra: bytes = b"", flags: int = 0, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the kit as a program of another system packs it, at another time."""
    entries = []
    for name, content in FILES.items():
        entry = info(name, mode=stat.S_IFREG | 0o644 if system else 0, system=system, dos=0 if system else 0x20)
        entry.date_time, entry.extra, entry.compress_type = (2026, 11, 20, 17, 45, 12), extra, packing
        entries.append((entry, content))
    data = bytearray(archive(entries))
    for name in FILES:
        for at, offset in ((entry_at(data, name.encode()), 8), (data.index(name.encode()) - 30, 6)):
            struct.pack_into("<H", data, at + offset, flags)
    return bytes(data)


UNIX_EXTRA = b"UT\5\0\3" + b"\0" * 4 + b"ux\x0b\0\1\4" + b"\0" * 4 + b"\4" + b"\0" * 4
NTFS_EXTRA = b"\n\0\x20\0" + b"\0" * 32
ORDINARY = {
    "stored": archive(FILES),
    "deflated": DEFLATED,
    "in another order": archive({"kit.json": FILES["kit.json"], **dict(reversed(FILES.items()))}),
    "as a Mac packs: extra fields, sizes behind": streamed(FILES, zipfile.ZIP_DEFLATED),
    "stored, sizes behind": STREAMED,
    "sizes behind without their mark": streamed(FILES, zipfile.ZIP_DEFLATED, mark=False),
    "as Info-ZIP packs": made_by(3, extra=UNIX_EXTRA, flags=2),
    "as Windows packs": made_by(0, extra=NTFS_EXTRA),
    "names marked as UTF-8, deflated fast": made_by(0, flags=0x0804),
    "with a signature": archive({**FILES, "kit.sig": b"a" * 64 + b"\n" + b"b" * 128}, zipfile.ZIP_DEFLATED),
}


@pytest.mark.parametrize("what", ORDINARY)
def test_a_kit_that_an_ordinary_zip_program_made_opens(what):
    [code] = codes(ORDINARY[what])
    assert code in {"kit-unsigned", "kit-signature-unchecked"}
    assert parts(ORDINARY[what]).keys() >= FILES.keys()
