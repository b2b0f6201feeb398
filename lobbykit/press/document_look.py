"""The look of a document: its page, text styles and gaps, all of them from the size of its body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lobbykit.press import look as lk
from lobbykit.press.look import TextStyle

LEFT, RIGHT = lk.LEFT, lk.RIGHT
WIDTH = RIGHT - LEFT
HEAD_TOP, FOOT_BOTTOM = 760.0, 30.0
HEAD_RULE, FOOT_RULE = 1.4, 0.5
_MOST_EMS = 40.0
_LEAST_BOX = 9.0


@dataclass(frozen=True, slots=True)
class DocumentLook:
    """The styles and measures (points) of a document whose body has one size."""

    size: float
    body: TextStyle
    lead: TextStyle
    small: TextStyle
    note: TextStyle
    strong: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    bullet: TextStyle
    number: TextStyle
    cell: TextStyle
    cell_head: TextStyle
    fact: TextStyle
    head: TextStyle
    foot: TextStyle
    page: TextStyle

    @property
    def prose(self) -> float:
        """The measure of running text, so that its lines stay easy to follow."""
        return min(WIDTH, _MOST_EMS * self.size)

    @property
    def box(self) -> float:
        """The side of a box to tick."""
        return max(_LEAST_BOX, 0.78 * self.size)

    @property
    def ruling(self) -> float:
        """The distance between lines to write on."""
        return max(25.0, 1.9 * self.size)

    def gap(self, of_size: float) -> float:
        """Return a gap as a part of the body's size."""
        return of_size * self.size


@cache
def look_for(size: float, least: float, *, sans: bool = False) -> DocumentLook:
    """Return the look for a body of this size, in which nothing is smaller than `least`, marks of notes included."""

    def style(family: lk.Family, of_size: float, leading: float, *, balanced: bool = False) -> TextStyle:
        tall = max(least, of_size)
        return TextStyle(family, tall, tall * leading, balanced=balanced, least=least)

    def right(family: lk.Family, like: TextStyle) -> TextStyle:
        return TextStyle(family, like.size, like.leading, right=True, least=least)

    body = style(lk.SANS if sans else lk.SERIF, size, 1.36)
    small = style(lk.SANS, 0.84 * size, 1.3)
    return DocumentLook(
        size=size,
        body=body,
        lead=style(lk.SANS if sans else lk.SUBHEAD, 1.2 * size, 1.32),
        small=small,
        note=style(lk.SANS, 0.96 * size, 1.34),
        strong=style(lk.LABEL_SANS, size, 1.36),
        headings=(
            style(lk.STRONG_SANS if sans else lk.DISPLAY, 1.2 * size + 11, 1.1, balanced=True),
            style(lk.STRONG_SANS, 1.1 * size + 1.6, 1.18, balanced=True),
            style(lk.STRONG_SANS, size, 1.25, balanced=True),
        ),
        bullet=TextStyle(lk.SANS, body.size, body.leading, least=least),
        number=right(lk.LABEL_SANS, body),
        cell=style(lk.SANS, 0.93 * size, 1.28),
        cell_head=style(lk.LABEL_SANS, 0.84 * size, 1.2),
        fact=TextStyle(lk.LABEL_SANS, max(least, 0.93 * size), body.leading, least=least),
        head=TextStyle(lk.STRONG_SANS, max(least, 9.4), max(least, 9.4) * 1.25, least=least),
        foot=TextStyle(lk.SANS, max(least, 8.6), max(least, 8.6) * 1.25, least=least),
        page=TextStyle(lk.LABEL_SANS, max(least, 8.6), max(least, 8.6) * 1.25, right=True, least=least),
    )
