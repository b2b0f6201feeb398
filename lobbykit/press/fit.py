"""What the press says of a sheet: how it fits, what is too long, what it cannot draw, and the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Overflow:
    """A block that reaches beyond its column's end, and how many of its lines do so at the smallest scale."""

    block: str
    lines: int


@dataclass(frozen=True, slots=True)
class MissingGlyphs:
    """A block with characters that the shipped fonts do not have, each once, in order of code point."""

    block: str
    characters: str


@dataclass(frozen=True, slots=True)
class Fit:
    """How a sheet fits its pages.

    `scale` runs from 0 (tight) to 1 (roomy), and `fill` is how much of the fuller column is used, above 1 when it is
    too long; both are the front's. `pages` is 1, 2 with a reverse, or 0 for a refused sheet; `moved` names the blocks
    on the reverse, in reading order.
    """

    scale: float
    fill: float
    pages: int
    moved: tuple[str, ...] = ()
    overflow: tuple[Overflow, ...] = ()
    missing: tuple[MissingGlyphs, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing may be printed."""
        return bool(self.overflow or self.missing)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A printed sheet: the bytes of its PDF (empty when refused) and how it fits."""

    pdf: bytes
    fit: Fit
