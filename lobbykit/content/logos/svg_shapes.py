"""The basic shapes of SVG as segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.logos.refusal import broken
from lobbykit.content.logos.svg_matrix import number, numbers
from lobbykit.content.logos.svg_path import Segment, path_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ROUND = 0.5522847498  # how far a curve's control points reach to follow a quarter of a circle
_CORNERS = 2


def _path(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    return path_segments(attributes.get("d", ""))


def _rect(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    x, y, width, height = (_of(attributes, name) for name in ("x", "y", "width", "height"))
    if width < 0 or height < 0:
        raise broken()
    if not width or not height:
        return ()
    rx, ry = (attributes.get(name, "auto") for name in ("rx", "ry"))
    across = number(ry if rx == "auto" else rx) if {rx, ry} != {"auto"} else 0.0
    down = number(rx if ry == "auto" else ry) if {rx, ry} != {"auto"} else 0.0
    return _rounded((x, y, width, height), min(max(across, 0.0), width / 2), min(max(down, 0.0), height / 2))


def _rounded(box: tuple[float, float, float, float], rx: float, ry: float) -> tuple[Segment, ...]:
    x, y, width, height = box
    right, foot = x + width, y + height
    if not rx or not ry:
        return (("m", (x, y)), ("l", (right, y)), ("l", (right, foot)), ("l", (x, foot)), ("h", ()))
    kx, ky = rx * (1 - _ROUND), ry * (1 - _ROUND)
    return (
        ("m", (x + rx, y)),
        ("l", (right - rx, y)),
        ("c", (right - kx, y, right, y + ky, right, y + ry)),
        ("l", (right, foot - ry)),
        ("c", (right, foot - ky, right - kx, foot, right - rx, foot)),
        ("l", (x + rx, foot)),
        ("c", (x + kx, foot, x, foot - ky, x, foot - ry)),
        ("l", (x, y + ry)),
        ("c", (x, y + ky, x + kx, y, x + rx, y)),
        ("h", ()),
    )


def _circle(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    return _oval(attributes, _of(attributes, "r"), _of(attributes, "r"))


def _ellipse(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    return _oval(attributes, _of(attributes, "rx"), _of(attributes, "ry"))


def _oval(attributes: Mapping[str, str], rx: float, ry: float) -> tuple[Segment, ...]:
    if rx < 0 or ry < 0:
        raise broken()
    x, y = _of(attributes, "cx"), _of(attributes, "cy")
    return _rounded((x - rx, y - ry, 2 * rx, 2 * ry), rx, ry) if rx and ry else ()


def _line(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    x, y, right, foot = (_of(attributes, name) for name in ("x1", "y1", "x2", "y2"))
    return (("m", (x, y)), ("l", (right, foot)))


def _polyline(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    values = numbers(attributes.get("points", ""))
    if len(values) % _CORNERS:
        raise broken()
    points = [(values[at], values[at + 1]) for at in range(0, len(values), _CORNERS)]
    return tuple(("l" if at else "m", point) for at, point in enumerate(points))


def _polygon(attributes: Mapping[str, str]) -> tuple[Segment, ...]:
    segments = _polyline(attributes)
    return (*segments, ("h", ())) if segments else ()


def _of(attributes: Mapping[str, str], name: str) -> float:
    return number(attributes.get(name, "0"))


SHAPES: dict[str, Callable[[Mapping[str, str]], tuple[Segment, ...]]] = {
    "path": _path,
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _polyline,
    "polygon": _polygon,
}
