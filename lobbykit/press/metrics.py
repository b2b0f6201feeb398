"""What a PDF must say of a font, read from four of its tables (OpenType 1.9: head, OS/2, post, cmap)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uharfbuzz as hb

_FIXED, _SYMBOLIC, _ITALIC, _FORCE_BOLD = 1, 1 << 2, 1 << 6, 1 << 18
_HEAVY = 600


class NoFontError(ValueError):
    """These bytes are no font that can be embedded."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The figures of a font descriptor: lengths in thousandths of an em, the angle in degrees against the clock."""

    flags: int
    box: tuple[float, float, float, float]
    italic_angle: float
    ascent: float
    descent: float
    cap_height: float
    stem: int


def metrics_of(face: hb.Face) -> Metrics:
    """Return what a font says of itself; raise NoFontError where a table is missing or cut short."""
    try:
        (unit, *box) = struct.unpack_from(">18xH16x4h", _table(face, "head"))
        version, weight = struct.unpack_from(">H2xH", about := _table(face, "OS/2"))
        ascent, descent = struct.unpack_from(">68x2h", about)
        capitals = struct.unpack_from(">88xh", about)[0] if version > 1 else ascent
        whole, part, fixed = struct.unpack_from(">4xhH4xI", _table(face, "post"))
        scale = 1000 / unit
        left, bottom, right, top = (edge * scale for edge in box)
    except (struct.error, ZeroDivisionError) as why:
        raise NoFontError from why
    angle = whole + part / 65536
    looks = ((angle, _ITALIC), (weight >= _HEAVY, _FORCE_BOLD), (fixed, _FIXED))
    return Metrics(
        _SYMBOLIC | sum(flag for there, flag in looks if there),
        (left, bottom, right, top),
        angle,
        ascent * scale,
        descent * scale,
        capitals * scale,
        # No table tells the width of stems; everybody guesses it from the weight, in this way.
        50 + int((weight / 65.0) ** 2),
    )


def _table(face: hb.Face, tag: str) -> bytes:
    return bytes(face.reference_table(tag).data)
