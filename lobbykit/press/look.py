"""The look of a sheet: its page, its text styles and its gaps, all moved by one scale from 0 (tight) to 1 (roomy)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0
LEFT, RIGHT = 50.0, 562.0
TOP = 756.0
MAIN = 318.0
GUTTER = 24.0
RAIL = 170.0
RAIL_LEFT = LEFT + MAIN + GUTTER
HALF = (RIGHT - LEFT - GUTTER) / 2
EMBLEM = 26.0
MASTHEAD_LEFT, MASTHEAD = LEFT + 34, 250.0
EDITION_BASELINE = 29.0
FOOT = 43.0
HEAD_HEIGHT = 38.0
LEAST_SIZE = 6.6
CAP_CENTRE = 0.335  # of the size: half the height of the capitals of both families

INK = "0 g"
GREY = "0.2 g"
PAPER = "1 g"
LINK = "0 0.08 0.33 rg"  # 8 % bright: a printer without greys takes hardly a dot from it


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """The faces of one size of type, by look. Each is made once, so identity is equality."""

    regular: str
    italic: str
    bold: str
    bold_italic: str

    def face(self, *, bold: bool, italic: bool) -> str:
        """Return the name of the face for a look."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


def _family(name: str) -> Family:
    return Family(f"{name}-Regular", f"{name}-It", f"{name}-Semibold", f"{name}-SemiboldIt")


def _strong(name: str, italic: str) -> Family:
    return Family(name, italic, name, italic)


SERIF = _family("SourceSerif4")
SUBHEAD = _family("SourceSerif4Subhead")
SANS = _family("SourceSans3")
STRONG_SANS = _strong("SourceSans3-Bold", "SourceSans3-BoldIt")
LABEL_SANS = _strong("SourceSans3-Semibold", "SourceSans3-SemiboldIt")
STRONG_SERIF = _strong("SourceSerif4-Semibold", "SourceSerif4-SemiboldIt")
DISPLAY = _strong("SourceSerif4Display-Semibold", "SourceSerif4Display-SemiboldIt")
NUMERALS = _strong("SourceSerif4Display-Bold", "SourceSerif4Display-SemiboldIt")


@dataclass(frozen=True, slots=True, eq=False)
class TextStyle:
    """How a run of lines is set: sizes in points; balanced lines are as even as they can be.

    Styles are made once, here or by `look_at`, so identity is equality and they are quick keys.
    """

    family: Family
    size: float
    leading: float
    colour: str = INK
    balanced: bool = False
    right: bool = False
    tracking: float = 0.0
    least: float = LEAST_SIZE

    @property
    def baseline(self) -> float:
        """How far under the top of a line its baseline stands: capitals are centred in the line."""
        return self.leading / 2 + CAP_CENTRE * self.size

    @property
    def cap_top(self) -> float:
        """How far under the top of a line its capitals begin."""
        return self.leading / 2 - CAP_CENTRE * self.size

    @property
    def note_size(self) -> float:
        """The size of a footnote mark, never under the smallest size of its page."""
        return max(self.least, 0.66 * self.size)


def _ladder(style: TextStyle, least: float) -> tuple[TextStyle, ...]:
    """Return the style in ever smaller sizes, down to the least."""
    steps = int((style.size - least) / 0.25)
    return tuple(replace(style, size=style.size - 0.25 * step) for step in range(steps + 1))


SENDER = TextStyle(STRONG_SANS, 11.2, 13.0, balanced=True)
EVENT = TextStyle(SANS, 8.4, 10.6, GREY)
RUNNING = TextStyle(SANS, 8.4, 10.6, GREY, balanced=True)
FOR_OFFICE = TextStyle(LABEL_SANS, 6.6, 8.0, right=True, tracking=0.75)
NAME = _ladder(TextStyle(STRONG_SERIF, 11.6, 12.0, balanced=True, right=True), 9.6)
NAME_TIGHT = _ladder(TextStyle(STRONG_SERIF, 9.8, 9.3, balanced=True, right=True), 7.0)
SEAT = _ladder(TextStyle(SANS, 8.0, 9.0, GREY, balanced=True, right=True), LEAST_SIZE)
SEAT_TIGHT = _ladder(TextStyle(SANS, 7.4, 8.2, GREY, balanced=True, right=True), LEAST_SIZE)
FIGURE_LABEL = TextStyle(SANS, 8.2, 9.6)
CHART_TITLE = TextStyle(LABEL_SANS, 8.8, 10.6, balanced=True)
CHART_UNIT = TextStyle(SANS, 8.2, 9.8)
CHART_LABEL = TextStyle(LABEL_SANS, 7.6, 9.2)
CHART_VALUE = TextStyle(STRONG_SANS, 7.8, 9.2)
LABEL = TextStyle(LABEL_SANS, 6.9, 9.0, tracking=0.75)
BAR_LABEL = TextStyle(LABEL_SANS, 7.6, 9.0, PAPER, tracking=0.8)
EDITION = TextStyle(SANS, 7.6, 9.2, GREY)
STAMP = TextStyle(LABEL_SANS, 7.6, 9.2, right=True)
INITIALS = _ladder(TextStyle(STRONG_SANS, 10.5, 12.0, PAPER), LEAST_SIZE)
WATERMARK = TextStyle(STRONG_SANS, 190.0, 190.0, "0.9 g")


@dataclass(frozen=True, slots=True)
class Look:
    """The styles and gaps (points) at one scale."""

    title: TextStyle
    lede: TextStyle
    heading: TextStyle
    body: TextStyle
    ask: TextStyle
    ask_number: TextStyle
    figure: TextStyle
    source: TextStyle
    source_number: TextStyle
    contact: TextStyle
    contact_name: TextStyle
    head_gap: float
    title_gap: float
    lede_gap: float
    section_gap: float
    heading_gap: float
    paragraph_gap: float
    ask_gap: float
    plot: float

    @property
    def ask_indent(self) -> float:
        """The room for an ask's number."""
        return self.ask.size * 1.45

    @property
    def source_indent(self) -> float:
        """The room for a source's number."""
        return self.source.size * 1.9


@cache
def look_at(scale: float) -> Look:
    """Return the look at a scale from 0 to 1; body text runs from 8.9 to 10.7 points."""

    def between(low: float, high: float) -> float:
        return low + (high - low) * scale

    body = between(8.9, 10.7)
    source = between(6.7, 7.4), between(8.1, 9.3)
    contact = between(7.6, 8.4), between(9.1, 10.4)
    return Look(
        title=TextStyle(DISPLAY, between(21, 26), between(22.8, 28), balanced=True),
        lede=TextStyle(SUBHEAD, body * 1.17, body * 1.17 * between(1.26, 1.36)),
        heading=TextStyle(STRONG_SANS, body * 1.12, body * 1.12 * 1.17, balanced=True),
        body=TextStyle(SERIF, body, body * between(1.24, 1.38)),
        ask=TextStyle(SANS, body * 0.955, body * 0.955 * between(1.2, 1.31)),
        ask_number=TextStyle(NUMERALS, body * 1.22, body * 0.955 * between(1.2, 1.31)),
        figure=TextStyle(NUMERALS, between(19, 24), between(19, 24)),
        source=TextStyle(SANS, *source),
        source_number=TextStyle(LABEL_SANS, *source, right=True),
        contact=TextStyle(SANS, *contact),
        contact_name=TextStyle(LABEL_SANS, *contact),
        head_gap=between(7, 11),
        title_gap=between(4, 8),
        lede_gap=between(8, 13),
        section_gap=between(6, 14),
        heading_gap=between(1.5, 3),
        paragraph_gap=between(3, 6),
        ask_gap=between(3.4, 8.5),
        plot=between(40, 84),
    )
