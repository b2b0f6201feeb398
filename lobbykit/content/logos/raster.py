"""PNG and JPEG: decoded within bounds into grey or coloured pixels on white; what else the file says is left behind."""

from __future__ import annotations

import struct
import warnings
import zlib
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from lobbykit.content.logos.refusal import RefusedLogoError, broken
from lobbykit.domain.graphic import RasterLogo


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many pixels a picture may have: as a JPEG, as one in passes, as a PNG.

    A larger picture is decoded at a fraction of its size, at least `spare` times as long as it is wanted.
    """

    pixels: int
    in_passes: int
    png: int
    spare: int


OF_LOGOS = Bounds(10_000_000, 5_000_000, 10_000_000, spare=2)
"""Decoding must stay under 50 MB: four bytes a pixel, for a JPEG in passes six to eight."""
_STRIP = 64
_LONGEST, _MOST_PARTS, _MOST_PASSES = 20_000, 5_000, 40
_PNG = b"\x89PNG\r\n\x1a\n"
_ORIENTATION = 0x0112
_TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I")
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, OverflowError)
_UNPACKING = (zlib.error, struct.error)
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_SIDEWAYS = frozenset(_TURNED[number] for number in (5, 6, 7, 8))


def read_raster(data: bytes, sha256: str, most: tuple[int, int], bounds: Bounds = OF_LOGOS) -> RasterLogo:
    """Return the pixels of a picture, at most `most` across and down; raise RefusedLogoError for a bad or huge one."""
    if _parts(data) > _MOST_PARTS or data.count(b"\xff\xda") > _MOST_PASSES + len(data) // 100_000:
        raise broken()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is beside the picture: an animation, odd metadata
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
                return _read(image, sha256, most, bounds)
    except _BOMB as error:
        raise _too_large(bounds.pixels) from error
    except (*_BROKEN, *_UNPACKING) as error:
        raise broken() from error


def _parts(data: bytes) -> int:
    """Return of how many chunks, or segments and fill bytes, a file consists, counted no further than too many."""
    is_png = data.startswith(_PNG)
    at, count = len(_PNG) if is_png else 2, 0
    while at + 12 <= len(data) and count <= _MOST_PARTS:
        count += 1
        if is_png:
            at += int.from_bytes(data[at : at + 4], "big") + 12
        elif data[at] != 0xFF or data[at + 1] == 0xDA:  # noqa: PLR2004 - the marks of a JPEG; DA begins its pixels
            break
        elif data[at + 1] == 0xFF:  # noqa: PLR2004 - a fill byte
            at += 1
        else:
            at += int.from_bytes(data[at + 2 : at + 4], "big") + 2
    return count


def _read(image: Image.Image, sha256: str, most: tuple[int, int], bounds: Bounds) -> RasterLogo:
    of_jpeg = bounds.in_passes if image.info.get("progressive") else bounds.pixels
    limit = bounds.png if image.format == "PNG" else of_jpeg
    if image.width * image.height > limit or max(image.size) > _LONGEST:
        raise _too_large(limit)
    turned = _TURNED.get(image.getexif().get(_ORIENTATION, 1))
    across, down = image.size if turned not in _SIDEWAYS else image.size[::-1]
    shrunk = min(1.0, most[0] / across, most[1] / down)
    longest = max(most)
    wanted = bounds.spare * longest
    image.draft(None, (wanted, wanted))  # a JPEG can be decoded at a fraction of its size
    flat = _small(image, wanted)
    flat = flat.transpose(turned) if turned is not None else flat
    flat = flat.resize((max(1, round(across * shrunk)), max(1, round(down * shrunk))), Image.Resampling.LANCZOS)
    if _is_grey(flat):
        flat = flat.convert("L")
    return RasterLogo(flat.width, flat.height, len(flat.getbands()), flat.tobytes(), sha256)


def _small(image: Image.Image, wanted: int) -> Image.Image:
    """Return the picture on white, still at least as long as wanted; strip by strip, for the memory's sake."""
    by = max(1, max(image.size) // wanted)
    width, height = image.size
    small = Image.new("RGB", (-(-width // by), -(-height // by)))
    for top in range(0, height, _STRIP * by):
        strip = image.crop((0, top, width, min(height, top + _STRIP * by)))
        small.paste(_on_white(strip).convert("RGB").reduce(by), (0, top // by))
    return small


def _too_large(limit: int) -> RefusedLogoError:
    return RefusedLogoError("logo-too-large", limit=limit // 1_000_000)


def _on_white(image: Image.Image) -> Image.Image:
    """Return the picture in grey or in red, green and blue, with paper where it was transparent."""
    if image.mode in _SIXTEEN_BITS:
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in {"1", "L"} and "transparency" not in image.info:
        return image.convert("L")
    if image.mode == "CMYK":
        return image.convert("RGB")
    clear = image.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(paper, clear).convert("RGB")


def _is_grey(image: Image.Image) -> bool:
    red, green, blue = (image.getchannel(name).tobytes() for name in "RGB")
    return red == green == blue
