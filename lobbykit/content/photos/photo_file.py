"""A picture file becomes a photograph to keep: its pixels, encoded anew, and nothing else of the file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image

from lobbykit.content.bounded import UnreadableFileError, read_bytes
from lobbykit.content.logos.raster import Bounds, read_raster
from lobbykit.content.logos.refusal import RefusedLogoError
from lobbykit.domain.problem import Problem, Read, Severity, error

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.graphic import RasterLogo

MOST_BYTES = 32_000_000
LONGEST = 2_048
BOUNDS = Bounds(64_000_000, 25_000_000, 25_000_000, spare=1)
"""What telephones take, panoramas too; decoding needs up to four bytes a pixel."""
_QUALITY = 85
_HEADS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as it is shown: rows from the top, three bytes (red, green, blue) for each pixel."""

    width: int
    height: int
    rgb: bytes


def read_photo(file: Path) -> Read[bytes]:
    """Return a JPEG of what a JPEG or PNG file shows, upright, at most 2048 pixels long.

    Where and when it was taken, the camera, small copies, comments and colour profiles stay behind. Never raises on
    what the file is or holds. The same file gives the same bytes.
    """
    try:
        data = read_bytes(file, limit=MOST_BYTES)
        if not data.startswith(_HEADS):
            return Read(None, (error("photo-kind", file=file.name),))
        found = read_raster(data, "", (LONGEST, LONGEST), BOUNDS)
    except UnreadableFileError as failure:
        return Read(None, (Problem(failure.code, Severity.ERROR, None, failure.params),))
    except RefusedLogoError as refused:
        limit = dict(refused.problem.params).get("limit")
        told = error("photo-too-large", file=file.name, limit=limit) if limit else error("photo-broken", file=file.name)
        return Read(None, (told,))
    out = BytesIO()
    _image(found).save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Read(out.getvalue())


def photo_pixels(data: bytes, longest: int) -> Pixels | None:
    """Return a photograph that was kept, at most so many pixels long; None for bytes that are none."""
    try:
        found = read_raster(data, hashlib.sha256(data).hexdigest(), (longest, longest), BOUNDS)
    except RefusedLogoError:
        return None
    return Pixels(found.width, found.height, _image(found).convert("RGB").tobytes())


def _image(found: RasterLogo) -> Image.Image:
    return Image.frombytes("L" if found.channels == 1 else "RGB", (found.width, found.height), found.samples)
