"""Both texts of a file that was changed outside, side by side, until somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QTextEdit

from lobbykit.app.brief_desk.two_texts import ONLY_HERE, SAME, first_differences, side_by_side
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from lobbykit.app.brief_desk.two_texts import Side
    from lobbykit.ui.look.look import Look

_GAP = "\u2571" * 3
_NARROW, _LEAST = 560, 130


class TwoTextsPage(QFrame):
    """Ours on the left, theirs on the right, or below where there is little room.

    Lines that differ begin with a plus sign and stand on another ground.
    """

    theirs_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._runs: tuple[int, ...] = ()
        self._at = -1
        self.setProperty("look", "page")
        self.told = words("", "body", wrap=True)
        self.mine, self.theirs = (self._text(self.tr("Your text")), self._text(self.tr("Their text")))
        self.take = button(look, self.tr("Take theirs"), self.theirs_wanted.emit, big=True, icon="download")
        self.keep = button(look, self.tr("Keep mine"), self.mine_wanted.emit, big=True, icon="check", kind="primary")
        self.next = button(look, self.tr("Next difference"), self._go_on, icon="arrow-down")
        self._count = words("", "caption")
        self._lay_out()

    def show_texts(self, mine: str, theirs: str | None, name: str, *, gone: bool = False) -> None:
        """Show both; theirs is None where the file is `gone` or cannot be read."""
        pairs = side_by_side(mine, theirs or "")
        self._runs, self._at = first_differences(pairs), -1
        _fill(self._look, self.mine, [one.left for one in pairs], "und_bg")
        _fill(self._look, self.theirs, [one.right for one in pairs], "info_bg")
        if gone:
            told = self.tr("Somebody removed %1. Yours is not lost: \u201cKeep mine\u201d writes it again.")
        elif theirs is None:
            told = self.tr("%1 cannot be read any more: it is no text, or it is locked. Yours is not lost.")
        else:
            told = self.tr("Somebody changed %1 outside of this window. Nothing is written until you choose.")
        self.told.setText(told.replace("%1", name))
        self.take.setEnabled(theirs is not None)
        self._count.setText(self.tr("%n difference(s)", "", len(self._runs)))
        self._go_on()

    def _go_on(self) -> None:
        if not self._runs:
            return
        self._at = (self._at + 1) % len(self._runs)
        for text in (self.mine, self.theirs):
            text.setTextCursor(QTextCursor(text.document().findBlockByNumber(self._runs[self._at])))
            text.centerCursor()

    def _text(self, name: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setStyleSheet(f'font-family: "{font.family()}"; font-size: {self._look.px(13)}px;')
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        made.setMinimumHeight(self._look.px(_LEAST))
        made.setAccessibleName(name)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one text below the other where there is no room for both side by side."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._texts.setDirection(way)
        self._foot.setDirection(way)

    def _lay_out(self) -> None:
        look = self._look
        line = row(look, picture(look, "triangle-alert", "warn_ink", 20), margin=14, gap=12)
        kept = words(self.tr("\u201cKeep mine\u201d keeps a copy of theirs beside the file."), "caption", wrap=True)
        line.addLayout(column(look, self.told, kept, gap=2), 1)
        looking = box(Flow(look, (self.next, self._count), gap=10))
        choosing = box(Flow(look, (self.take, self.keep), gap=10))
        foot = self._foot = row(look, looking, None, choosing, gap=10)
        foot.setAlignment(looking, Qt.AlignmentFlag.AlignVCenter)
        texts = self._texts = row(look, gap=12)
        texts.addLayout(column(look, words(self.tr("Yours"), "heading"), self.mine, gap=6), 1)
        texts.addLayout(column(look, words(self.tr("Theirs"), "heading"), self.theirs, gap=6), 1)
        inside = column(look, box(line, "warn"), margin=20, gap=12)
        inside.addLayout(texts, 1)
        inside.addLayout(foot)
        self.setLayout(column(look, scrolled(box(inside, "page")), gap=0))
        for one, other in ((self.mine, self.theirs), (self.theirs, self.mine)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            one.horizontalScrollBar().valueChanged.connect(other.horizontalScrollBar().setValue)


def _fill(look: Look, text: QPlainTextEdit, sides: Sequence[Side], ground: str) -> None:
    text.setPlainText("\n".join(_line(one) for one in sides))
    marked: list[QTextEdit.ExtraSelection] = []
    for at, one in enumerate(sides):
        if one.mark != SAME:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(text.document().findBlockByNumber(at))
            selection.format.setBackground(look.colour(ground if one.mark == ONLY_HERE else "sunken"))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marked.append(selection)
    text.setExtraSelections(marked)


def _line(one: Side) -> str:
    if not one.number:
        return f"     {_GAP}"
    return f"{'+' if one.mark == ONLY_HERE else ' '}{one.number:>4}  {one.words}"
