"""Patterns on paper: an upright box filled so that it can be told from others in black alone."""

from __future__ import annotations

from math import ceil, cos, hypot, radians, sin
from typing import TYPE_CHECKING

from lobbykit.domain.pattern import WEAVES, Pattern
from lobbykit.press.drawing import box, line, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.pattern import Weave

Area = tuple[float, float, float, float]
"""Left, bottom, width and height, in points."""


def woven(pattern: Pattern, area: Area, outline: float = 0.6) -> str:
    """Return operators that fill an area from a black pen and brush and draw its outline; they leave both as they were.

    An area without width or height is not drawn.
    """
    left, bottom, width, height = area
    if width <= 0 or height <= 0:
        return ""
    weave = WEAVES.get(pattern)
    inner = f"{box(*area)}f\n" if pattern is Pattern.SOLID else ""
    if weave is not None:
        place = left + width / 2, bottom + height / 2
        inner = f"q {box(*area)}W n\n{_turned(weave, place)}{''.join(_strokes(weave, width, height))}Q\n"
    half = outline / 2
    edge = box(left + half, bottom + half, max(width - outline, 0.0), max(height - outline, 0.0))
    return f"{inner}{numbers(outline)} w {edge}S\n"


def _turned(weave: Weave, place: tuple[float, float]) -> str:
    """Move the origin to the middle of the area; clockwise, as people and screens turn."""
    angle = radians(-weave.turn)
    turn = f"{cos(angle):.4f} {sin(angle):.4f} {-sin(angle):.4f} {cos(angle):.4f}"
    return f"{turn} {numbers(*place)} cm\n"


def _strokes(weave: Weave, width: float, height: float) -> Iterator[str]:
    every = weave.every
    reach = hypot(width, height) / 2
    across, down = (reach, reach) if weave.turn else (width / 2, height / 2)
    columns, rows = ceil(across / every), ceil(down / every)
    if weave.across:
        for at in range(-rows, rows + 1):
            yield line(-across, at * every, across, at * every, weave.across)
    if weave.down:
        for at in range(-columns, columns + 1):
            yield line(at * every, -down, at * every, down, weave.down)
    if weave.dot:
        for row in range(-2 * rows, 2 * rows + 1):
            shift = every / 2 if row % 2 else 0.0
            for column in range(-columns - 1, columns + 1):
                yield _dot(column * every + shift, row * every / 2, weave.dot)
        yield "f\n"


def _dot(x: float, y: float, side: float) -> str:
    return box(x - side / 2, y - side / 2, side, side)
