"""PNG and JPEG changed by chunks and segments; most checksums are made right again, so that decoders are reached."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from tests.fuzz.raw import Random, bytes_of, few

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
Part = tuple[bytes, bytes]
KINDS = (b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"gAMA", b"iCCP", b"tEXt", b"zTXt", b"iTXt", b"pHYs", b"eXIf", b"acTL", b"fcTL", b"fdAT", b"IEND")  # fmt: skip
_WORDS = (0, 1, 2, 16, 255, 256, 65_535, 100_000, 2**31 - 1, 2**31, 2**32 - 1)


def png(width: int, height: int, rows: bytes, *, depth: int = 8, colour: int = 2) -> bytes:
    """Return a PNG that claims a size and holds these rows, whether they fit it or not."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return joined([(b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")])


def drawn(kind: str, mode: str) -> bytes:
    """Return a small picture that Pillow wrote."""
    picture = Image.new(mode, (9, 7))
    written = BytesIO()
    picture.save(written, kind)
    return written.getvalue()


def pictures() -> tuple[bytes, ...]:
    """Return small valid pictures of every kind that is read."""
    modes = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
    return (*(drawn("PNG", mode) for mode in modes), *(drawn("JPEG", mode) for mode in ("L", "RGB", "CMYK")))


def joined(chunks: Sequence[Part]) -> bytes:
    """Return a PNG of chunks, each with its length and checksum."""
    return SIGNATURE + b"".join(_chunk(kind, data, zlib.crc32(kind + data)) for kind, data in chunks)


def mutant(rng: Random, seeds: tuple[bytes, ...]) -> bytes:
    """Return a seed with a few changes."""
    data = rng.choice(seeds)
    if rng.random() < 0.1:
        return bytes_of(rng, data)
    changed = _png(rng, data) if data.startswith(SIGNATURE) else _jpeg(rng, data)
    return bytes_of(rng, changed) if rng.random() < 0.1 else changed


def _chunk(kind: bytes, data: bytes, checksum: int) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def _png(rng: Random, data: bytes) -> bytes:
    chunks, at = [], len(SIGNATURE)
    while at < len(data):
        size = struct.unpack(">I", data[at : at + 4])[0]
        chunks.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + size]))
        at += size + 12
    for _ in range(few(rng)):
        here = rng.randrange(len(chunks))
        kind, body = chunks[here]
        if kind == b"IDAT" and rng.random() < 0.5:
            body = zlib.compress(bytes_of(rng, rng.choice((body, b"\0" * 200))))
        chunks[here] = (kind, _field(rng, body) if rng.random() < 0.6 else body)
        _moved(rng, chunks, (rng.choice(KINDS), bytes_of(rng, body)))
    return joined(chunks)


def _jpeg(rng: Random, data: bytes) -> bytes:
    parts, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        size = struct.unpack(">H", data[at + 2 : at + 4])[0]
        parts.append((data[at : at + 2], data[at + 4 : at + 2 + size]))
        at += 2 + size
    for _ in range(few(rng)):
        here = rng.randrange(len(parts))
        mark, body = parts[here]
        parts[here] = (mark, _field(rng, body))
        _moved(
            rng, parts, (bytes([0xFF, rng.choice((0xC0, 0xC2, 0xC4, 0xDB, 0xDD, 0xE0, 0xE1, 0xE2, 0xEE, 0xFE))]), body)
        )
    written = b"".join(mark + struct.pack(">H", min(len(body) + 2, 65_535)) + body for mark, body in parts)
    return data[:2] + written + data[at:]


def _moved(rng: Random, parts: list[Part], new: Part) -> None:
    here, there = rng.randrange(len(parts)), rng.randrange(len(parts))
    match rng.randrange(9):
        case 0:
            parts[here], parts[there] = parts[there], parts[here]
        case 1:
            parts.insert(there, parts[here])
        case 2 if len(parts) > 1:
            del parts[here]
        case 3:
            parts.insert(here, new)
        case _:
            pass


def _field(rng: Random, body: bytes) -> bytes:
    """Return the body of a chunk with one number in it changed."""
    at = rng.randrange(len(body) + 1)
    width = rng.choice((1, 2, 4))
    word = rng.choice(_WORDS) & (256**width - 1)
    return body[:at] + word.to_bytes(width, "big") + body[at + width :]
