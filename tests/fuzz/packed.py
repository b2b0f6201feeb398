"""Zip files: changed inside, member by member, with every size and sum made right again, or changed as archives."""

from __future__ import annotations

import hashlib
import io
import json
import re
import struct
import warnings
import zipfile
from typing import TYPE_CHECKING

from tests.fuzz.raw import Random, bytes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Inner = Callable[[Random, str], bytes]

WHEN = (2026, 11, 22, 0, 0, 0)
NAMES = (
    "../x", "/x", "a/../b", "briefs/../../x.yaml", "briefs/", "briefs/x.yaml", "Briefs/x.yaml", "kit.json", "KIT.JSON", "kit.sig",
    "notes.json", "team.json", "con", "con.yaml", "é.yaml", "a\\b", "a:b", "x\0y", "a" * 300, "", ".", "briefs/.yaml", "bills/x.json",
    "briefs/logo.svg", "briefs/logo.png", "roster.json", "scale.json", "corrections.json", "schedule.json", "word/document.xml", "x.exe",
)  # fmt: skip
_FLAGS = (1, 8, 0x20, 0x800, 0x2000)
_KINDS = (0o120777 << 16, 0o040755 << 16, 0o020644 << 16, 0x10)


def zipped(members: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive of these members, the same bytes each time."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", packing) as archive:
        for name, data in members.items():
            archive.writestr(_info(name), data, packing)
    return written.getvalue()


def kit_of(members: Mapping[str, bytes], head: Mapping[str, object]) -> dict[str, bytes]:
    """Return the members of a kit: kit.json, which lists the others with their sizes and sums, then these."""
    files = {name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)} for name, data in members.items()}
    listed = json.dumps({**head, "files": files}, ensure_ascii=True).encode()
    return {"kit.json": listed, **{name: data for name, data in members.items() if name != "kit.json"}}


def document(rng: Random, members: Mapping[str, bytes], inner: Inner) -> bytes:
    """Return an archive with a changed member, or changed as an archive."""
    changed = dict(members)
    if rng.random() < 0.8:
        name = rng.choice(list(changed))
        changed[name] = inner(rng, name)
    return _archive(rng, changed)


def _archive(rng: Random, members: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    odd = rng.random() < 0.3
    with warnings.catch_warnings(), zipfile.ZipFile(written, "w") as archive:
        warnings.simplefilter("ignore", UserWarning)  # zipfile warns of a name given twice, which is what we want
        for name, data in members.items():
            info = _info(rng.choice(NAMES).replace("\0", "_") if odd and rng.random() < 0.2 else name)
            if odd and rng.random() < 0.3:
                info.external_attr = rng.choice(_KINDS)
            if odd and rng.random() < 0.2:
                info.comment = b"c" * rng.choice((1, 60_000))
            packing = rng.choice((0, 8, 8, 8)) if not odd else rng.choice((0, 8, 8, 8, 12, 14))
            archive.writestr(info, data, packing)
            if odd and rng.random() < 0.1:
                archive.writestr(_info(name), data)
        archive.comment = b"c" * rng.choice((0, 0, 0, 5, 65_535))
    data = written.getvalue()
    share = rng.random()
    if share < 0.1:
        data = patched(rng, data)
    elif share < 0.16:
        data = bytes_of(rng, data)
    elif share < 0.19:
        data = rng.choice((b"MZ" + data, data + data, data + b"\0" * 70_000, data[:-1]))
    return data


def patched(rng: Random, data: bytes) -> bytes:
    """Return an archive with one field of a header changed: flags, packing, sums, sizes, offsets, lengths of names."""
    marks = [b"PK\1\2", b"PK\3\4", b"PK\5\6"]
    mark = rng.choice(marks)
    places = [found.start() for found in re.finditer(re.escape(mark), data)] or [0]
    at = rng.choice(places) + rng.choice(range(4, 46, 2))
    width = rng.choice((2, 4))
    word = rng.choice((0, 1, 9, 12, 14, 99, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, *_FLAGS)) & (256**width - 1)
    return data[:at] + struct.pack("<I", word)[:width] + data[at + width :]


def _info(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, WHEN)
