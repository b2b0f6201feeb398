"""Painting: placed items and their ornaments become page operators, tagged, and the letters they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.columns import ASIDE, BAR_HEIGHT
from lobbykit.press.fragments import Setting, number, together
from lobbykit.press.items import Mark
from lobbykit.press.outline import note_of
from lobbykit.press.tags import Role, artifact

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.sheet import Block
    from lobbykit.press.fragments import Fragment, Letters, Text
    from lobbykit.press.items import Ornament, Placed
    from lobbykit.press.look import TextStyle
    from lobbykit.press.outline import Outline
    from lobbykit.press.tags import Element, TaggedPage
    from lobbykit.press.typesetter import Typesetter

INITIALS_BOX = 26.0
_MOST_INITIALS = 4


@dataclass(frozen=True, slots=True)
class Painted:
    """Operators and the letters they show."""

    operators: str
    letters: Letters

    @classmethod
    def joined(cls, parts: list[Painted]) -> Painted:
        """Return several as one, in order."""
        return cls("".join(part.operators for part in parts), together(part.letters for part in parts))


@dataclass(frozen=True, slots=True)
class Paper:
    """What is painted on: the page that counts its marked content, and the outline that its blocks belong to."""

    page: TaggedPage
    outline: Outline


class Painter:
    """Paints what a plan placed."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        self._heads: dict[Mark, Callable[[Placed, Ornament, Paper], Painted]] = {
            Mark.RULE: self._rule,
            Mark.BAR: self._bar,
            Mark.GROUP: self._group,
            Mark.ASIDE: self._aside,
            Mark.LABEL: self._label,
        }

    def block(self, placed: Placed, block: Block, paper: Paper) -> Painted:
        """Paint a block: what stands over or beside it, its number or tick, its text, then what is drawn."""
        item = placed.item
        parts = [self._heads[one.mark](placed, one, paper) for one in item.ornaments if one.mark in self._heads]
        entry = paper.outline.entry(block)
        for ornament in item.ornaments:
            if ornament.mark is Mark.NUMBER:
                parts.append(self._number(placed, ornament, paper.page, entry.label()))
            elif ornament.mark is Mark.CHECK:
                parts.append(_tick(placed))
        top = placed.top - item.shift
        if block.kind is BlockKind.SOURCES:
            paper.page.anchored(note_of(block), item.x, placed.top)
        spaced = block.kind is BlockKind.FIGURE and block.role == "value"
        parts.append(self.setting(item.setting, (item.x, top), paper.page, entry.body(), spaced=spaced))
        parts += [self._drawing(placed, one, block, paper) for one in item.ornaments if one.mark is Mark.DRAWING]
        return Painted.joined(parts)

    def setting(
        self, setting: Setting, corner: tuple[float, float], page: TaggedPage, element: Element, *, spaced: bool = False
    ) -> Painted:
        """Paint a text with its upper left corner there as content of an element; `spaced` ends it with a space."""
        return _at(self._setter.fragment(setting), corner, page, element, spaced=spaced)

    def text(
        self, text: Text, style: TextStyle, corner: tuple[float, float], page: TaggedPage, element: Element
    ) -> Painted:
        """Paint a text on one line as content of an element; a right-set style ends at the corner."""
        return _at(self._setter.line(text, style), corner, page, element)

    def capitals(
        self, words: str, style: TextStyle, corner: tuple[float, float], page: TaggedPage, element: Element
    ) -> Painted:
        """Paint words in capitals on one line; they are read and copied as the element's actual text."""
        fragment = self._setter.line(self._setter.plain(words.upper()), style)
        return Painted(fragment.spelled(*corner, page, element), fragment.letters)

    def head(self, sender: str, rule: float) -> Painted:
        """Paint the block of initials and the rule under the masthead; a logo stands where no sender is named."""
        if not sender:
            return _line(lk.LEFT, rule, lk.RIGHT, rule, 1.4)
        edge = lk.TOP - INITIALS_BOX
        parts = [Painted(f"q 0 g {_numbers(lk.LEFT, edge, INITIALS_BOX, INITIALS_BOX)} re f Q\n", {})]
        text = self._setter.plain(initials(sender))
        room = INITIALS_BOX - 4
        style = next((one for one in lk.INITIALS if self._setter.natural_width(text, one) <= room), lk.INITIALS[-1])
        width = self._setter.natural_width(text, style)
        middle = edge + INITIALS_BOX / 2 + style.leading / 2
        if not self._setter.missing(text, style):
            parts.append(self._loose(initials(sender), style, lk.LEFT + (INITIALS_BOX - width) / 2, middle))
        box = Painted.joined(parts)
        return Painted.joined(
            [Painted(artifact(box.operators), box.letters), _line(lk.LEFT, rule, lk.RIGHT, rule, 1.4)]
        )

    def rule(self, left: float, right: float, y: float) -> Painted:
        """Paint a thin line across."""
        return _line(left, y, right, y, 0.5)

    def watermark(self, word: str) -> Painted:
        """Paint a large grey word across the page."""
        width = self._setter.natural_width(self._setter.plain(word), lk.WATERMARK)
        turned = self._loose(word, lk.WATERMARK, -width / 2, lk.WATERMARK.leading / 2)
        operators = (
            f"q 0.5736 0.8192 -0.8192 0.5736 {_numbers(lk.PAGE_WIDTH / 2, lk.PAGE_HEIGHT / 2)} cm {turned.operators}Q\n"
        )
        return Painted(artifact(operators, "/Type/Pagination/Subtype/Watermark"), turned.letters)

    def _loose(self, words: str, style: TextStyle, x: float, top: float) -> Painted:
        fragment = self._setter.line(self._setter.plain(words), style)
        return Painted(fragment.placed(x, top), fragment.letters)

    def _rule(self, placed: Placed, ornament: Ornament, paper: Paper) -> Painted:
        del paper
        y = placed.top + ornament.above
        left, right = _column(placed)
        return _line(left, y, right, y, 0.5)

    def _bar(self, placed: Placed, ornament: Ornament, paper: Paper) -> Painted:
        assert ornament.style is not None
        top = placed.top + ornament.above
        box = _drawn(f"q 0 g {_numbers(lk.RAIL_LEFT, top - BAR_HEIGHT, lk.RAIL, BAR_HEIGHT)} re f Q\n")
        inset = (BAR_HEIGHT - ornament.style.leading) / 2
        return Painted.joined([box, self._heading(ornament, (lk.RAIL_LEFT + 7, top - inset), paper, Role.H2)])

    def _group(self, placed: Placed, ornament: Ornament, paper: Paper) -> Painted:
        top = placed.top + ornament.above
        words = self._heading(ornament, (lk.RAIL_LEFT, top), paper, Role.H3)
        assert ornament.style is not None
        left = lk.RAIL_LEFT + self._setter.natural_width(self._setter.plain(ornament.text.upper()), ornament.style) + 5
        y = top - ornament.style.leading / 2
        return Painted.joined([words, _line(left, y, lk.RAIL_LEFT + lk.RAIL, y, 0.5)])

    def _label(self, placed: Placed, ornament: Ornament, paper: Paper) -> Painted:
        return self._heading(ornament, (_column(placed)[0], placed.top + ornament.above - 4.5), paper, Role.H2)

    def _drawing(self, placed: Placed, ornament: Ornament, block: Block, paper: Paper) -> Painted:
        """Paint a chart as a figure with its words for those who do not see it, and anything else as an ornament."""
        assert ornament.drawing is not None
        drawing, x, top = ornament.drawing(), ornament.x, placed.top + ornament.above
        parts = [Painted(f"q 0 g 0 G 1 0 0 1 {_numbers(x, top)} cm {drawing.operators}Q\n", {})]
        for one in drawing.captions:
            setting = Setting(one.text, one.style, one.measure)
            fragment = self._setter.fragment(setting) if one.measure else self._setter.line(one.text, one.style)
            parts.append(Painted(fragment.placed(x + one.x, top + one.top), fragment.letters))
        whole = Painted.joined(parts)
        if not isinstance(block.graphic, ChartGraphic):
            return Painted(artifact(whole.operators), whole.letters)
        return Painted(paper.page.marked(paper.outline.figure(block.graphic.words), whole.operators), whole.letters)

    def _heading(self, ornament: Ornament, corner: tuple[float, float], paper: Paper, role: Role) -> Painted:
        assert ornament.style is not None
        heading = paper.outline.heading(role, ornament.text)
        return self.capitals(ornament.text, ornament.style, corner, paper.page, heading)

    def _number(self, placed: Placed, ornament: Ornament, page: TaggedPage, element: Element) -> Painted:
        style = ornament.style
        assert style is not None
        baseline = placed.top - placed.item.setting.style.baseline
        x = placed.item.x - 4 if style.right else _column(placed)[0]
        return self.text(self._setter.plain(ornament.text), style, (x, baseline + style.baseline), page, element)

    def _aside(self, placed: Placed, ornament: Ornament, paper: Paper) -> Painted:
        del ornament, paper
        x = placed.item.x - ASIDE + 1
        style = placed.item.setting.style
        return _line(x, placed.top - style.cap_top + 1, x, placed.bottom + style.cap_top - 1, 1.4)


def initials(name: str) -> str:
    """Return the initials of a name's capitalised words, at most four."""
    return "".join(word[0] for word in name.split() if word[0].isupper())[:_MOST_INITIALS]


def _at(
    fragment: Fragment, corner: tuple[float, float], page: TaggedPage, element: Element, *, spaced: bool = False
) -> Painted:
    letters = together([fragment.letters, {fragment.tail[0]: frozenset(" ")}]) if spaced else fragment.letters
    return Painted(fragment.tagged(*corner, page, element, spaced=spaced), letters)


def _tick(placed: Placed) -> Painted:
    """Draw a tick where an ask has its number: as lines, since it is no text."""
    size = placed.item.setting.style.size
    x, y = _column(placed)[0] + 0.5, placed.top - placed.item.setting.style.baseline
    points = ((0, 0.34), (0.24, 0.06), (0.72, 0.66))
    (ax, ay), (bx, by), (cx, cy) = ((x + size * across, y + size * up) for across, up in points)
    path = f"{_numbers(ax, ay)} m {_numbers(bx, by)} l {_numbers(cx, cy)} l S"
    return _drawn(f"q 0 G {number(size * 0.13)} w 1 J 1 j {path} Q\n")


def _drawn(operators: str) -> Painted:
    return Painted(artifact(operators), {})


def _line(left: float, y: float, right: float, to: float, width: float) -> Painted:
    return _drawn(f"q 0 G {number(width)} w {_numbers(left, y)} m {_numbers(right, to)} l S Q\n")


def _numbers(*values: float) -> str:
    return " ".join(map(number, values))


def _column(placed: Placed) -> tuple[float, float]:
    left = lk.RAIL_LEFT if placed.item.x >= lk.RAIL_LEFT else lk.LEFT
    return left, left + (lk.RAIL if left == lk.RAIL_LEFT else lk.MAIN)
