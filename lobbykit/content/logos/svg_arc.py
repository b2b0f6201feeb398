"""Arcs of SVG as curves, after the notes on implementing them in the specification (SVG 1.1, F.6)."""

from __future__ import annotations

from math import atan2, ceil, cos, pi, radians, sin, sqrt, tan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LEAST = 1e-9


def arc_curves(start: tuple[float, float], values: Sequence[float]) -> Iterator[tuple[float, ...]]:
    """Yield the curves, each six numbers, of an arc: two radii, its turn, two flags and where it ends."""
    rx, ry, turn, large, sweep, x, y = values
    rx, ry = abs(rx), abs(ry)
    if start == (x, y):
        return
    if rx < _LEAST or ry < _LEAST:
        yield (*start, x, y, x, y)
        return
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    half = (start[0] - x) / 2, (start[1] - y) / 2
    px, py = cosine * half[0] + sine * half[1], cosine * half[1] - sine * half[0]
    grown = sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    rest = max(0.0, (rx * ry) ** 2 / max((rx * py) ** 2 + (ry * px) ** 2, _LEAST**2) - 1)
    lean = sqrt(rest) * (-1 if bool(large) == bool(sweep) else 1)
    mx, my = lean * rx * py / ry, -lean * ry * px / rx
    first = atan2((py - my) / ry, (px - mx) / rx)
    span = (atan2((-py - my) / ry, (-px - mx) / rx) - first) % (2 * pi)
    span = span if sweep else span - 2 * pi
    centre = cosine * mx - sine * my + (start[0] + x) / 2, sine * mx + cosine * my + (start[1] + y) / 2

    def on_page(u: float, v: float) -> tuple[float, float]:
        return centre[0] + cosine * rx * u - sine * ry * v, centre[1] + sine * rx * u + cosine * ry * v

    pieces = max(1, ceil(abs(span) / (pi / 2) - _LEAST))
    step = span / pieces
    reach = 4 / 3 * tan(step / 4)
    for at in range(pieces):
        a, b = first + at * step, first + (at + 1) * step
        end = on_page(cos(b), sin(b)) if at < pieces - 1 else (x, y)
        yield (
            *on_page(cos(a) - reach * sin(a), sin(a) + reach * cos(a)),
            *on_page(cos(b) + reach * sin(b), sin(b) - reach * cos(b)),
            *end,
        )
