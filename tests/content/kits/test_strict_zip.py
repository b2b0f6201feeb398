"""Hostile archives: each is refused before it costs anything."""

from __future__ import annotations

import stat
import struct
import time
import tracemalloc
import zipfile
import zlib

import pytest

from tests.content.kits.kit_bytes import archive, codes, kit, parts

SECONDS, BYTES = 0.5, 50_000_000


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


SOUND = kit()
FILES = parts(SOUND)
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
    "a folder": (archive([*FILES.items(), (info("briefs/"), b"")]), "kit-member-name"),
    "a folder in disguise": (archive([*FILES.items(), (info("roster.json", dos=0x10), b"")]), "kit-member-form"),
    "a symbolic link": (
        archive([*FILES.items(), (info("roster.json", mode=stat.S_IFLNK | 0o777), b"/etc/passwd")]),
        "kit-member-form",
    ),
    "a device": (archive([*FILES.items(), (info("roster.json", mode=stat.S_IFCHR | 0o666), b"")]), "kit-member-form"),
    "a sealed member": (with_field(SOUND, TEAM, 8, "<H", 1, local=6), "kit-member-form"),
    "sizes behind the member": (with_field(SOUND, TEAM, 8, "<H", 8, local=6), "kit-member-form"),
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
        began = time.perf_counter()
        found = codes(data)
        took = time.perf_counter() - began
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found == [code]
    assert took < SECONDS
    assert peak < BYTES
