"""Pictures made for tests: small files of every sort that a logo may come in, and hostile ones."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

from lobbykit.content.logos.logo_file import read_logo
from lobbykit.domain.problem import Place

HERE = Place("brief.yaml", 9, 11)
MOST = 400, 100


def svg(body: str, attributes: str = 'viewBox="0 0 40 20"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{body}</svg>'.encode()


def raster(
    mode: str = "RGB", size: tuple[int, int] = (40, 20), colour: object = None, form: str = "PNG", **saved
) -> bytes:
    out = BytesIO()
    Image.new(mode, size, colour).save(out, form, **saved)
    return out.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """Return a file of a few bytes that says it is an enormous picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def read(folder: Path, name: str, data: bytes):
    (folder / name).write_bytes(data)
    return read_logo(folder / name, HERE, MOST)


def refusal(folder: Path, name: str, data: bytes) -> tuple[str, dict[str, object]]:
    """Return the code and the parameters of the one finding about a file."""
    found = read(folder, name, data)
    assert found.value is None
    (problem,) = found.problems
    assert problem.place == HERE
    return problem.code, dict(problem.params)
