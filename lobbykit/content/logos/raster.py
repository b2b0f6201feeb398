"""PNG and JPEG: decoded within bounds into grey or coloured pixels on white; what else the file says is left behind."""

from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO

from PIL import Image, ImageOps

from lobbykit.content.logos.refusal import RefusedLogoError, broken
from lobbykit.domain.graphic import RasterLogo

MOST_PIXELS = 25_000_000
_SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I")
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, OverflowError)
_UNPACKING = (zlib.error, struct.error)
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def read_raster(data: bytes, sha256: str, most: tuple[int, int]) -> RasterLogo:
    """Return the pixels of a picture, at most `most` across and down; raise RefusedLogoError for a bad or huge one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
                return _read(image, sha256, most)
    except _BOMB as error:
        raise _too_large() from error
    except (*_BROKEN, *_UNPACKING) as error:
        raise broken() from error


def _read(image: Image.Image, sha256: str, most: tuple[int, int]) -> RasterLogo:
    if image.width * image.height > MOST_PIXELS:
        raise _too_large()
    upright = ImageOps.exif_transpose(image)
    flat = _on_white(upright)
    flat.thumbnail(most, Image.Resampling.LANCZOS)
    if flat.mode == "RGB" and _is_grey(flat):
        flat = flat.convert("L")
    return RasterLogo(flat.width, flat.height, len(flat.getbands()), flat.tobytes(), sha256)


def _too_large() -> RefusedLogoError:
    return RefusedLogoError("logo-too-large", limit=MOST_PIXELS // 1_000_000)


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
