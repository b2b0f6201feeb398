"""SVG, as much of it as logos need: filled and stroked shapes. What else a drawing uses is named and refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.logos.refusal import RefusedLogoError, broken, unsupported
from lobbykit.content.logos.svg_matrix import Matrix, number, numbers, transform
from lobbykit.content.logos.svg_path import MOST_SEGMENTS
from lobbykit.content.logos.svg_shapes import SHAPES
from lobbykit.content.logos.svg_style import Look, Rules, declared_by, rules_of
from lobbykit.content.logos.svg_tree import Element, read_tree
from lobbykit.domain.graphic import Outline, VectorLogo

if TYPE_CHECKING:
    from collections.abc import Iterator

_SILENT = frozenset(
    [
        "title",
        "desc",
        "metadata",
        "style",
        "defs",
        "clipPath",
        "mask",
        "filter",
        "marker",
        "pattern",
        "symbol",
        "linearGradient",
        "radialGradient",
    ]
)
_GROUPS = frozenset({"g", "a"})
_BOX_NUMBERS = 4


def read_svg(text: str, sha256: str) -> VectorLogo:
    """Return the outlines of a drawing; raise RefusedLogoError for one that cannot be drawn exactly as it is meant."""
    root = read_tree(text)
    left, top, width, height = _box(root)
    rules: Rules = {}
    for style in root.every("style"):
        for selector, found in rules_of("".join(style.pieces)).items():
            rules.setdefault(selector, {}).update(found)
    start = Look().changed(declared_by(rules, "svg", root.attributes))
    outlines: list[Outline] = []
    segments = 0
    for outline in _Walker(rules).drawn(root, Matrix(e=-left, f=-top), start):
        outlines.append(outline)
        segments += len(outline.segments)
        if segments > MOST_SEGMENTS:
            raise RefusedLogoError("logo-too-detailed", limit=MOST_SEGMENTS)
    if not outlines:
        raise RefusedLogoError("logo-empty")
    return VectorLogo(width, height, tuple(outlines), sha256)


def _box(root: Element) -> tuple[float, float, float, float]:
    if "viewBox" in root.attributes:
        values = numbers(root.attributes["viewBox"])
    else:
        values = [0.0, 0.0, *(number(root.attributes.get(side, "")) for side in ("width", "height"))]
    if len(values) != _BOX_NUMBERS or min(values[2:]) <= 0:
        raise broken()
    return values[0], values[1], values[2], values[3]


@dataclass(frozen=True, slots=True)
class _Walker:
    rules: Rules

    def drawn(self, parent: Element, matrix: Matrix, look: Look) -> Iterator[Outline]:
        """Yield the outlines of what an element holds, in the order in which they cover each other."""
        for element in parent.children:
            if element.name in _SILENT:
                continue
            if element.name not in _GROUPS and element.name not in SHAPES:
                raise unsupported(element.name)
            own = look.changed(declared_by(self.rules, element.name, element.attributes))
            placed = matrix.after(transform(element.attributes.get("transform", "")))
            if element.name in _GROUPS:
                yield from self.drawn(element, placed, own)
            elif own.visible:
                yield from _outline(element, placed, own)


def _outline(element: Element, matrix: Matrix, look: Look) -> Iterator[Outline]:
    segments = tuple(
        (letter, tuple(value for at in range(0, len(points), 2) for value in matrix.at(points[at], points[at + 1])))
        for letter, points in SHAPES[element.name](element.attributes)
    )
    stroke = look.stroke if look.width > 0 else None
    if segments and (look.fill or stroke):
        width = look.width * matrix.growth
        yield Outline(segments, look.fill, stroke, width, look.cap, look.join, look.even_odd)
