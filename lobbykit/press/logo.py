"""Logos on paper: outlines as operators, pixels as an image inside the page, both within a box and never stretched."""

from __future__ import annotations

import base64
import re
import zlib
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import RasterLogo
from lobbykit.press.drawing import Drawing, box, numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.graphic import Colour, Logo, Outline, VectorLogo

_LINE_BYTES = re.compile(r".{1,120}", re.DOTALL)


def logo_size(logo: Logo, room: tuple[float, float]) -> tuple[float, float]:
    """Return width and height in points: as large as the room allows, in the logo's own proportions."""
    scale = min(room[0] / logo.width, room[1] / logo.height)
    return logo.width * scale, logo.height * scale


def logo_drawing(logo: Logo, room: tuple[float, float]) -> Drawing:
    """Draw a logo with its upper left corner at the origin."""
    width, height = logo_size(logo, room)
    if isinstance(logo, RasterLogo):
        return Drawing(f"{numbers(width, 0, 0, height, 0, -height)} cm\n{_pixels(logo)}")
    return Drawing(f"{box(0, -height, width, height)}W n\n{''.join(_outlines(logo, width / logo.width))}")


def _outlines(logo: VectorLogo, scale: float) -> Iterator[str]:
    for outline in logo.outlines:
        path = "".join(f"{_coordinates(values, scale)} {letter}\n" for letter, values in outline.segments)
        yield f"{_look(outline, scale)}{path}{_painted(outline)}\n"


def _coordinates(values: Iterable[float], scale: float) -> str:
    return numbers(*(value * (-scale if at % 2 else scale) for at, value in enumerate(values)))


def _look(outline: Outline, scale: float) -> str:
    fill = f"{_colour(outline.fill)} rg\n" if outline.fill else ""
    if outline.stroke is None:
        return fill
    pen = f"{numbers(outline.width * scale)} w {outline.cap} J {outline.join} j"
    return f"{fill}{_colour(outline.stroke)} RG {pen}\n"


def _painted(outline: Outline) -> str:
    star = "*" if outline.even_odd and outline.fill else ""
    if outline.fill and outline.stroke:
        return f"B{star}"
    return f"f{star}" if outline.fill else "S"


def _colour(colour: Colour) -> str:
    return " ".join(f"{part / 255:.3f}".rstrip("0").rstrip(".") for part in colour)


def _pixels(logo: RasterLogo) -> str:
    """Return an inline image, in letters only, so that it can stand among the other operators."""
    packed = base64.a85encode(zlib.compress(logo.samples, 9)).decode("ascii")
    space = "/G" if logo.channels == 1 else "/RGB"
    lines = "\n".join(_LINE_BYTES.findall(packed))
    return f"BI /W {logo.width} /H {logo.height} /BPC 8 /CS {space} /F[/A85 /Fl] ID\n{lines}~>\nEI\n"
