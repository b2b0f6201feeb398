"""Graphics of a sheet: a small chart, and the logo of an organization, as data that any writer can draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Colour = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""


@dataclass(frozen=True, slots=True)
class ChartGraphic:
    """The data of a chart. `kind` is bar or line; `alt` says in words what it shows, "" when nobody wrote it."""

    kind: str
    unit: str
    data: tuple[tuple[str, float], ...]
    alt: str = ""

    @property
    def words(self) -> str:
        """What takes its place for people who do not see it: its text alternative, else every number."""
        if self.alt:
            return self.alt
        return self.numbers

    @property
    def numbers(self) -> str:
        """Every number in one sentence: "2024: 1; 2025: 3.5 (boats)"."""
        numbers = "; ".join(f"{label}: {amount}" for label, amount in self.rows)
        return f"{numbers} ({self.unit})" if self.unit else numbers

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """Each label with its number as it is printed."""
        return tuple((label, amount_text(amount)) for label, amount in self.data)


@dataclass(frozen=True, slots=True)
class Outline:
    """A path of a drawing: segments are a letter (m, l, c, h as in PDF) with its coordinates, y downwards.

    `fill` and `stroke` are colours, None for neither; `width`, `cap` and `join` are the stroke's; `even_odd` is the
    rule by which a path that crosses itself is filled.
    """

    segments: tuple[tuple[str, tuple[float, ...]], ...]
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 1.0
    cap: int = 0
    join: int = 0
    even_odd: bool = False


@dataclass(frozen=True, slots=True)
class VectorLogo:
    """A drawing of `width` by `height` units; nothing is shown outside of it. `sha256` is of the file."""

    width: float
    height: float
    outlines: tuple[Outline, ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class RasterLogo:
    """A picture of `width` by `height` pixels from the upper left; `channels` is 1 (grey) or 3 (red, green, blue)."""

    width: int
    height: int
    channels: int
    samples: bytes
    sha256: str


Logo: TypeAlias = VectorLogo | RasterLogo
Graphic: TypeAlias = ChartGraphic | VectorLogo | RasterLogo


def amount_text(amount: float) -> str:
    """Write a number as it is printed: thousands apart, no more decimals than it has."""
    if amount == int(amount):
        return f"{int(amount):,}".replace("-", "\u2212")
    whole, _, decimals = f"{amount:,.9f}".partition(".")
    return f"{whole}.{decimals.rstrip('0')}".replace("-", "\u2212")


def graphic_data(graphic: Graphic) -> dict[str, object]:
    """Return a graphic as plain data; a logo is named by the fingerprint of its file."""
    if isinstance(graphic, ChartGraphic):
        return {
            "chart": graphic.kind,
            "unit": graphic.unit,
            "data": [list(row) for row in graphic.rows],
            "alt": graphic.alt,
        }
    return {"logo": graphic.sha256}
