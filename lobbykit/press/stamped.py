"""The stamped blocks: addressee and edition, which change from sheet to sheet and have a fixed height."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.fit import Overflow
from lobbykit.press.fragments import Setting
from lobbykit.press.painting import Painted
from lobbykit.press.typesetter import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.sheet import Block
    from lobbykit.press.look import TextStyle
    from lobbykit.press.painting import Painter
    from lobbykit.press.typesetter import Typesetter

STAMPED = frozenset({BlockKind.ADDRESSEE, BlockKind.EDITION})
_SHRINK = 0.25
_LEAST_ON_ONE_LINE, _LEAST_ON_TWO_LINES = 9.6, 7.0
_NAME_TOP, _NAME_GAP = 9.4, 1.2
_TIGHT_LIFT, _TIGHT_GAP = 0.8, 0.2
_BETWEEN = 12.0


class Stamper:
    """Sets addressee and edition; `room` is the width that the masthead leaves to the addressee."""

    def __init__(self, setter: Typesetter, painter: Painter, labels: Mapping[str, str]) -> None:
        self._setter, self._painter, self._labels = setter, painter, labels

    def addressee(self, blocks: Sequence[Block], room: float) -> tuple[Painted, tuple[Overflow, ...]]:
        """Paint the addressee at the upper right; long names shrink, then break into two even lines."""
        painted = [self._painter.text(plain(self._labels["for-office"].upper()), lk.FOR_OFFICE, lk.RIGHT, lk.TOP)]
        over: list[Overflow] = []
        top, tight = lk.TOP - _NAME_TOP, False
        for block in blocks:
            if block.role == "seat":
                style, most = self._shrunk(block, lk.SEAT_TIGHT if tight else lk.SEAT, lk.LEAST_SIZE, room), 1
            else:
                style, most = self._name_style(block, room)
                tight = tight or most > 1
                top += _TIGHT_LIFT if tight else 0.0
            setting = Setting(block.content, style, room)
            lines = self._setter.line_count(setting)
            if lines > most:
                over.append(Overflow(block.id, lines - most))
            painted.append(self._painter.setting(setting, lk.RIGHT - room, top))
            top -= lines * style.leading + (_TIGHT_GAP if tight else _NAME_GAP)
        return Painted.joined(painted), tuple(over)

    def edition(self, blocks: Sequence[Block], draft: str) -> tuple[Painted, tuple[Overflow, ...]]:
        """Paint the as-of line and the stamp at the very foot, one line; `draft` is a word set before the stamp."""
        painted: list[Painted] = []
        over: list[Overflow] = []
        stamps = [block for block in blocks if block.role == "stamp"]
        taken = sum(self._setter.natural_width(_marked(block, draft), lk.STAMP) + _BETWEEN for block in stamps)
        left, right = lk.LEFT, lk.RIGHT
        top = lk.EDITION_BASELINE + lk.EDITION.baseline
        for block in blocks:
            spans = _marked(block, draft) if block.role == "stamp" else block.content
            style = lk.STAMP if block.role == "stamp" else lk.EDITION
            width = self._setter.natural_width(spans, style)
            room = lk.RIGHT - lk.LEFT if block.role == "stamp" else lk.RIGHT - taken - left
            if width > room:
                over.append(Overflow(block.id, 1))
            painted.append(self._painter.text(spans, style, right if style.right else left, top))
            if style.right:
                right -= width + _BETWEEN
            else:
                left += width + _BETWEEN
        if draft and not stamps:
            painted.append(self._painter.text((Span(draft, bold=True),), lk.STAMP, lk.RIGHT, top))
        return Painted.joined(painted), tuple(over)

    def styles(self, block: Block) -> TextStyle:
        """Return the style whose faces a stamped block is set in."""
        if block.kind is BlockKind.ADDRESSEE:
            return lk.SEAT if block.role == "seat" else lk.NAME
        return lk.STAMP if block.role == "stamp" else lk.EDITION

    def _name_style(self, block: Block, room: float) -> tuple[TextStyle, int]:
        """Return a name's style and how many lines it may take in it."""
        style = self._shrunk(block, lk.NAME, _LEAST_ON_ONE_LINE, room)
        if self._lines(block, style, room) == 1:
            return style, 1
        return self._shrunk(block, lk.NAME_TIGHT, _LEAST_ON_TWO_LINES, room, lines=2), 2

    def _shrunk(self, block: Block, style: TextStyle, least: float, room: float, *, lines: int = 1) -> TextStyle:
        """Return the style with the largest size at which the text takes no more than these lines."""
        while style.size - _SHRINK >= least and self._lines(block, style, room) > lines:
            style = replace(style, size=style.size - _SHRINK)
        return style

    def _lines(self, block: Block, style: TextStyle, room: float) -> int:
        return self._setter.line_count(Setting(block.content, style, room))


def _marked(block: Block, draft: str) -> tuple[Span, ...]:
    return (Span(f"{draft} \u00b7 ", bold=True), *block.content) if draft else block.content
