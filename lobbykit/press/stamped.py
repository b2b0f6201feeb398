"""The stamped blocks: addressee and edition, which change from sheet to sheet and have a fixed height."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.fit import Overflow
from lobbykit.press.fragments import Setting
from lobbykit.press.painting import Painted
from lobbykit.press.tags import Element, Role, Said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.prose import Spans
    from lobbykit.domain.sheet import Block
    from lobbykit.press.fragments import Text
    from lobbykit.press.look import TextStyle
    from lobbykit.press.painting import Painter
    from lobbykit.press.tags import TaggedPage
    from lobbykit.press.typesetter import Typesetter

STAMPED = frozenset({BlockKind.ADDRESSEE, BlockKind.EDITION})
_NAME_TOP, _NAME_GAP = 9.4, 1.2
_TIGHT_LIFT, _TIGHT_GAP = 0.8, 0.2
_BETWEEN = 12.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A run of stamped blocks: as painted, its elements in reading order, and what is too long."""

    painted: Painted
    elements: tuple[Element, ...]
    over: tuple[Overflow, ...]


class Stamper:
    """Sets addressee and edition; `room` is the width that the masthead leaves to the addressee."""

    def __init__(self, setter: Typesetter, painter: Painter, labels: Mapping[str, str]) -> None:
        self._setter, self._painter, self._labels = setter, painter, labels

    def addressee(self, blocks: Sequence[Block], room: float, page: TaggedPage) -> Stamp:
        """Paint the addressee at the upper right; long names shrink, then break into two even lines."""
        words = self._labels["for-office"]
        elements = [Element(Role.P, Said(actual=words))]
        painted = [self._painter.capitals(words, lk.FOR_OFFICE, (lk.RIGHT, lk.TOP), page, elements[0])]
        over: list[Overflow] = []
        top, tight = lk.TOP - _NAME_TOP, False
        for block in blocks:
            text = self._setter.text(block.content)
            if block.role == "seat":
                style, most = self._shrunk(text, lk.SEAT_TIGHT if tight else lk.SEAT, room), 1
            else:
                style, most = self._name_style(text, room)
                tight = tight or most > 1
                top += _TIGHT_LIFT if tight else 0.0
            setting = Setting(text, style, room)
            lines = self._setter.line_count(setting)
            if lines > most:
                over.append(Overflow(block.id, lines - most))
            elements.append(Element(Role.P))
            painted.append(self._painter.setting(setting, (lk.RIGHT - room, top), page, elements[-1]))
            top -= lines * style.leading + (_TIGHT_GAP if tight else _NAME_GAP)
        return Stamp(Painted.joined(painted), tuple(elements), tuple(over))

    def edition(self, blocks: Sequence[Block], draft: str, page: TaggedPage) -> Stamp:
        """Paint the as-of line and the stamp at the very foot, one line; `draft` is a word set before the stamp."""
        painted: list[Painted] = []
        elements: list[Element] = []
        over: list[Overflow] = []
        texts = [self._setter.text(_marked(block, draft)) for block in blocks]
        styles = [lk.STAMP if block.role == "stamp" else lk.EDITION for block in blocks]
        widths = [self._setter.natural_width(*pair) for pair in zip(texts, styles, strict=True)]
        left, right = lk.LEFT, lk.RIGHT
        end = right - sum(width + _BETWEEN for width, style in zip(widths, styles, strict=True) if style.right)
        top = lk.EDITION_BASELINE + lk.EDITION.baseline
        for block, text, style, width in zip(blocks, texts, styles, widths, strict=True):
            if right - width < lk.LEFT if style.right else left + width > end:
                over.append(Overflow(block.id, 1))
            elements.append(Element(Role.P))
            corner = (right if style.right else left, top)
            painted.append(self._painter.text(text, style, corner, page, elements[-1]))
            if style.right:
                right -= width + _BETWEEN
            else:
                left += width + _BETWEEN
        if draft and lk.STAMP not in styles:
            elements.append(Element(Role.P))
            text = self._setter.plain(draft)
            painted.append(self._painter.text(text, lk.STAMP, (right, top), page, elements[-1]))
        return Stamp(Painted.joined(painted), tuple(elements), tuple(over))

    def styles(self, block: Block) -> TextStyle:
        """Return the style whose faces a stamped block is set in."""
        if block.kind is BlockKind.ADDRESSEE:
            return lk.SEAT[0] if block.role == "seat" else lk.NAME[0]
        return lk.STAMP if block.role == "stamp" else lk.EDITION

    def _name_style(self, text: Text, room: float) -> tuple[TextStyle, int]:
        """Return a name's style and how many lines it may take in it."""
        style = self._shrunk(text, lk.NAME, room)
        if self._lines(text, style, room) == 1:
            return style, 1
        return self._shrunk(text, lk.NAME_TIGHT, room, lines=2), 2

    def _shrunk(self, text: Text, ladder: Sequence[TextStyle], room: float, *, lines: int = 1) -> TextStyle:
        """Return the largest style in which the text takes no more than these lines, else the smallest."""
        return next((style for style in ladder if self._lines(text, style, room) <= lines), ladder[-1])

    def _lines(self, text: Text, style: TextStyle, room: float) -> int:
        return self._setter.line_count(Setting(text, style, room))


def _marked(block: Block, draft: str) -> Spans:
    if not draft or block.role != "stamp":
        return block.content
    return (Span(f"{draft} \u00b7 ", bold=True), *block.content)
