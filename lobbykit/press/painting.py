"""Painting: placed items and their ornaments become page operators, links and the letters they need."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.press import look as lk
from lobbykit.press.columns import ASIDE, BAR_HEIGHT
from lobbykit.press.fragments import Setting, number, together
from lobbykit.press.items import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.press.fragments import Fragment, Letters, LinkArea, Text
    from lobbykit.press.items import Ornament, Placed
    from lobbykit.press.look import TextStyle
    from lobbykit.press.typesetter import Typesetter

INITIALS_BOX = 26.0
_MOST_INITIALS = 4


@dataclass(frozen=True, slots=True)
class Painted:
    """Operators with the links they carry and the letters they show."""

    operators: str
    links: tuple[LinkArea, ...]
    letters: Letters

    @classmethod
    def joined(cls, parts: list[Painted]) -> Painted:
        """Return several as one, in order."""
        return cls(
            "".join(part.operators for part in parts),
            tuple(link for part in parts for link in part.links),
            together(part.letters for part in parts),
        )


class Painter:
    """Paints what a plan placed."""

    def __init__(self, setter: Typesetter) -> None:
        self._setter = setter
        self._ornaments: dict[Mark, Callable[[Placed, Ornament], Painted]] = {
            Mark.RULE: self._rule,
            Mark.BAR: self._bar,
            Mark.GROUP: self._group,
            Mark.NUMBER: self._number,
            Mark.CHECK: self._check,
            Mark.ASIDE: self._aside,
            Mark.LABEL: self._label,
            Mark.DRAWING: self._drawing,
        }

    def block(self, placed: Placed) -> Painted:
        """Paint a block: its ornaments, then its text, then what is drawn under or beside that."""
        before: list[Painted] = []
        after: list[Painted] = []
        for ornament in placed.item.ornaments:
            painted = self._ornaments[ornament.mark](placed, ornament)
            (after if ornament.mark is Mark.DRAWING else before).append(painted)
        text = self.setting(placed.item.setting, placed.item.x, placed.top - placed.item.shift)
        return Painted.joined([*before, text, *after])

    def setting(self, setting: Setting, x: float, top: float) -> Painted:
        """Paint a text with its upper left corner at (x, top)."""
        return _at(self._setter.fragment(setting), x, top)

    def text(self, text: Text, style: TextStyle, x: float, top: float) -> Painted:
        """Paint a text on one line; a right-set style ends at x."""
        return _at(self._setter.line(text, style), x, top)

    def head(self, sender: str, rule: float) -> Painted:
        """Paint the block of initials and the rule under the masthead; a logo stands where no sender is named."""
        if not sender:
            return _line(lk.LEFT, rule, lk.RIGHT, rule, 1.4)
        edge = lk.TOP - INITIALS_BOX
        parts = [_drawn(f"q 0 g {_numbers(lk.LEFT, edge, INITIALS_BOX, INITIALS_BOX)} re f Q\n")]
        text = self._setter.plain(initials(sender))
        room = INITIALS_BOX - 4
        style = next((one for one in lk.INITIALS if self._setter.natural_width(text, one) <= room), lk.INITIALS[-1])
        width = self._setter.natural_width(text, style)
        middle = edge + INITIALS_BOX / 2 + style.leading / 2
        if not self._setter.missing(text, style):
            parts.append(self.text(text, style, lk.LEFT + (INITIALS_BOX - width) / 2, middle))
        parts.append(_line(lk.LEFT, rule, lk.RIGHT, rule, 1.4))
        return Painted.joined(parts)

    def watermark(self, word: str) -> Painted:
        """Paint a large grey word across the page."""
        width = self._setter.natural_width(self._setter.plain(word), lk.WATERMARK)
        turned = self.text(self._setter.plain(word), lk.WATERMARK, -width / 2, lk.WATERMARK.leading / 2)
        operators = (
            f"q 0.5736 0.8192 -0.8192 0.5736 {_numbers(lk.PAGE_WIDTH / 2, lk.PAGE_HEIGHT / 2)} cm {turned.operators}Q\n"
        )
        return replace(turned, operators=operators)

    def _rule(self, placed: Placed, ornament: Ornament) -> Painted:
        y = placed.top + ornament.above
        left, right = _column(placed)
        return _line(left, y, right, y, 0.5)

    def _bar(self, placed: Placed, ornament: Ornament) -> Painted:
        assert ornament.style is not None
        top = placed.top + ornament.above
        box = _drawn(f"q 0 g {_numbers(lk.RAIL_LEFT, top - BAR_HEIGHT, lk.RAIL, BAR_HEIGHT)} re f Q\n")
        inset = (BAR_HEIGHT - ornament.style.leading) / 2
        return Painted.joined([box, self._capitals(ornament, lk.RAIL_LEFT + 7, top - inset)])

    def _group(self, placed: Placed, ornament: Ornament) -> Painted:
        top = placed.top + ornament.above
        words = self._capitals(ornament, lk.RAIL_LEFT, top)
        assert ornament.style is not None
        left = lk.RAIL_LEFT + self._setter.natural_width(self._setter.plain(ornament.text.upper()), ornament.style) + 5
        y = top - ornament.style.leading / 2
        return Painted.joined([words, _line(left, y, lk.RAIL_LEFT + lk.RAIL, y, 0.5)])

    def _label(self, placed: Placed, ornament: Ornament) -> Painted:
        return self._capitals(ornament, _column(placed)[0], placed.top + ornament.above - 4.5)

    def _drawing(self, placed: Placed, ornament: Ornament) -> Painted:
        assert ornament.drawing is not None
        drawing, x, top = ornament.drawing(), ornament.x, placed.top + ornament.above
        parts = [_drawn(f"q 0 g 0 G 1 0 0 1 {_numbers(x, top)} cm {drawing.operators}Q\n")]
        for one in drawing.captions:
            at = x + one.x, top + one.top
            text = Setting(one.text, one.style, one.measure)
            parts.append(self.setting(text, *at) if one.measure else self.text(one.text, one.style, *at))
        return Painted.joined(parts)

    def _capitals(self, ornament: Ornament, x: float, top: float) -> Painted:
        assert ornament.style is not None
        return self.text(self._setter.plain(ornament.text.upper()), ornament.style, x, top)

    def _number(self, placed: Placed, ornament: Ornament) -> Painted:
        style = ornament.style
        assert style is not None
        baseline = placed.top - placed.item.setting.style.baseline
        x = placed.item.x - 4 if style.right else _column(placed)[0]
        return self.text(self._setter.plain(ornament.text), style, x, baseline + style.baseline)

    def _check(self, placed: Placed, ornament: Ornament) -> Painted:
        """Draw a tick where an ask has its number: as lines, since it is no text."""
        del ornament
        size = placed.item.setting.style.size
        x, y = _column(placed)[0] + 0.5, placed.top - placed.item.setting.style.baseline
        points = ((0, 0.34), (0.24, 0.06), (0.72, 0.66))
        (ax, ay), (bx, by), (cx, cy) = ((x + size * across, y + size * up) for across, up in points)
        path = f"{_numbers(ax, ay)} m {_numbers(bx, by)} l {_numbers(cx, cy)} l S"
        return _drawn(f"q 0 G {number(size * 0.13)} w 1 J 1 j {path} Q\n")

    def _aside(self, placed: Placed, ornament: Ornament) -> Painted:
        del ornament
        x = placed.item.x - ASIDE + 1
        style = placed.item.setting.style
        return _line(x, placed.top - style.cap_top + 1, x, placed.bottom + style.cap_top - 1, 1.4)


def initials(name: str) -> str:
    """Return the initials of a name's capitalised words, at most four."""
    return "".join(word[0] for word in name.split() if word[0].isupper())[:_MOST_INITIALS]


def _at(fragment: Fragment, x: float, top: float) -> Painted:
    links = tuple(link.at(x, top) for link in fragment.links)
    return Painted(fragment.placed(x, top), links, fragment.letters)


def _drawn(operators: str) -> Painted:
    return Painted(operators, (), {})


def _line(left: float, y: float, right: float, to: float, width: float) -> Painted:
    return _drawn(f"q 0 G {number(width)} w {_numbers(left, y)} m {_numbers(right, to)} l S Q\n")


def _numbers(*values: float) -> str:
    return " ".join(map(number, values))


def _column(placed: Placed) -> tuple[float, float]:
    left = lk.RAIL_LEFT if placed.item.x >= lk.RAIL_LEFT else lk.LEFT
    return left, left + (lk.RAIL if left == lk.RAIL_LEFT else lk.MAIN)
