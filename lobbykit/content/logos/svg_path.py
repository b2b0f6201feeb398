"""The path data of SVG: every command becomes moves, lines, curves and ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.logos.refusal import RefusedLogoError, broken
from lobbykit.content.logos.svg_arc import arc_curves

if TYPE_CHECKING:
    from collections.abc import Iterator

Segment = tuple[str, tuple[float, ...]]
MOST_SEGMENTS = 20_000
_TOKEN = re.compile(r"[\s,]*(?:([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))")
_FLAG = re.compile(r"[\s,]*([01])")
_ARITY = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_FLAGS = (3, 4)
_MOST = 1e7


def path_segments(text: str) -> tuple[Segment, ...]:
    """Return the segments of path data; raise RefusedLogoError where it is broken or endless."""
    pen = _Pen()
    for command, values in _commands(text):
        pen.draw(command, values)
        if len(pen.segments) > MOST_SEGMENTS:
            raise RefusedLogoError("logo-too-detailed", limit=MOST_SEGMENTS)
    return tuple(pen.segments)


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    text = text.rstrip()
    at, command, values = 0, "", list[float]()
    while at < len(text):
        arc_flag = command in {"a", "A"} and len(values) in _FLAGS
        found = (_FLAG if arc_flag else _TOKEN).match(text, at)
        if found is None:
            raise broken()
        at = found.end()
        if not arc_flag and found[1]:
            if values or (not command and found[1] not in "Mm"):
                raise broken()
            command = found[1]
        else:
            values.append(_value(found[1] if arc_flag else found[2]))
        if command and len(values) == _ARITY[command.lower()] and (values or found[1] in {"z", "Z"}):
            yield command, values
            command, values = {"m": "l", "M": "L", "z": "", "Z": ""}.get(command, command), []
        elif not command:
            raise broken()
    if values:
        raise broken()


def _value(text: str) -> float:
    value = float(text)
    if abs(value) > _MOST:
        raise broken()
    return value


class _Pen:
    """Follows the commands; a smooth curve begins from the mirror of the last control point."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._x = self._y = self._start_x = self._start_y = 0.0
        self._control: tuple[str, float, float] = ("", 0.0, 0.0)

    def draw(self, command: str, values: list[float]) -> None:
        kind = command.lower()
        points = self._absolute(kind, values, relative=command.islower())
        control = ("", 0.0, 0.0)
        if kind in "mlhv":
            self._to("m" if kind == "m" else "l", points)
            if kind == "m":
                self._start_x, self._start_y = self._x, self._y
        elif kind in "cs":
            points = points if kind == "c" else [*self._mirrored("c"), *points]
            control = ("c", points[2], points[3])
            self._to("c", points)
        elif kind in "qt":
            points = points if kind == "q" else [*self._mirrored("q"), *points]
            control = ("q", points[0], points[1])
            self._to("c", self._raised(points))
        elif kind == "a":
            for curve in arc_curves((self._x, self._y), points):
                self._to("c", list(curve))
        else:
            self.segments.append(("h", ()))
            self._x, self._y = self._start_x, self._start_y
        self._control = control

    def _absolute(self, kind: str, values: list[float], *, relative: bool) -> list[float]:
        """Return the values as places on the page; lines across and down become whole points."""
        x, y = (self._x, self._y) if relative else (0.0, 0.0)
        if kind == "h":
            return [values[0] + x, self._y]
        if kind == "v":
            return [self._x, values[0] + y]
        if kind == "a":
            return [*values[:5], values[5] + x, values[6] + y]
        return [value + (y if at % 2 else x) for at, value in enumerate(values)]

    def _mirrored(self, kind: str) -> list[float]:
        was, x, y = self._control
        return [2 * self._x - x, 2 * self._y - y] if was == kind else [self._x, self._y]

    def _raised(self, points: list[float]) -> list[float]:
        """Return a curve with one control point as the same curve with two."""
        cx, cy, x, y = points
        first = self._x + (cx - self._x) * 2 / 3, self._y + (cy - self._y) * 2 / 3
        return [*first, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y]

    def _to(self, letter: str, points: list[float]) -> None:
        if letter != "m" and self.segments and self.segments[-1][0] == "h":
            self.segments.append(("m", (self._x, self._y)))
        self.segments.append((letter, tuple(points)))
        self._x, self._y = points[-2], points[-1]
