"""Bands: what stands across the measure of a document, line by line, before anybody knows on which page."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.press import document_look as dl
from lobbykit.press.fragments import Setting

if TYPE_CHECKING:
    from lobbykit.press.drawing import Drawing as ChartDrawing
    from lobbykit.press.tags import Element


class Stroke(Enum):
    """What is drawn in a band beside its text."""

    RULE = "rule"
    BOX = "box"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A stroke in the line it belongs to: `x` on the page, `down` under the top of that line, in points.

    A rule is `length` long and a box as wide and high; an aside runs down its whole band and `length`
    beyond. A drawing with an element
    means something, the others are ornament.
    """

    stroke: Stroke
    x: float
    down: float = 0.0
    length: float = 0.0
    width: float = 0.5
    line: int = 0
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a band: what it is, how it is set, its left edge, and how far under its first line it begins."""

    element: Element
    setting: Setting
    x: float
    down: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, or a part of one: its left edge on the page, how far under the top of its band, and its size."""

    element: Element
    drawing: ChartDrawing
    x: float
    down: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Texts side by side with lines of one height, and what is drawn among them; a page may end between its lines.

    Pictures stand in bands of one line as high as they are.

    `before` is the room above, which the top of a page does not need; `above` and `below` are its padding. A band that
    is `whole` is broken only where it is longer than a page; one that `stays` stands on the page where the next begins.
    `together` numbers the innermost and the outer groups it belongs to; `head` is shown again on each page after that
    on which it first stood. It stands at least `down` under the top of its page. `block` is the number of its block,
    from 1, in the document.
    """

    block: int
    leading: float
    lines: int = 1
    cells: tuple[Cell, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    pictures: tuple[Picture, ...] = ()
    before: float = 0.0
    above: float = 0.0
    below: float = 0.0
    whole: bool = False
    stays: bool = False
    new_page: bool = False
    together: tuple[int, ...] = ()
    head: tuple[Band, ...] = field(default=())
    down: float = 0.0

    @property
    def settings(self) -> tuple[Setting, ...]:
        """All of its texts as they are set; those of pictures without a measure of their own have that of the page."""
        words = (one for picture in self.pictures for one in picture.drawing.captions)
        captions = (Setting(one.text, one.style, one.measure or dl.WIDTH) for one in words)
        return (*(cell.setting for cell in self.cells), *captions)

    @property
    def height(self) -> float:
        """All of its height but the room before it."""
        return self.above + self.lines * self.leading + self.below
