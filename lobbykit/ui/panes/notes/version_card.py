"""One field with its versions side by side: each can be chosen, and texts can be combined in a box."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import note_button
from lobbykit.ui.widgets.fields import TextBox, TextLine
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.marked_words import marked_words
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.typed_text import typed_text
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.conflicts import Conflict, VersionShown, Written
    from lobbykit.ui.look.look import Look

_BESIDE = 3
"""More versions than these stand one beneath the other."""
_ROOM, _LINES = 290, 6


@dataclass(slots=True)
class Combining:
    """What is typed to combine versions: the text, None while nobody changed it, and where the cursor stands."""

    text: str | None = None
    cursor: int = 0


@dataclass(slots=True)
class Settling:
    """What outlives the page: which ops each field had when it was first shown, and what is being combined."""

    known: dict[str, frozenset[str]] = field(default_factory=dict)
    combining: dict[str, Combining] = field(default_factory=dict)
    typed: Callable[[str], object] = str
    """Told the key of the field for which something was typed."""

    def is_new(self, one: Conflict) -> bool:
        """Whether a version came in since the field was first shown."""
        return not one.heads <= self.known.setdefault(one.key, one.heads)


class VersionCard(QFrame):
    """`chosen` carries a version, `combined` a text, `note_wanted` and `meeting_wanted` what to show."""

    chosen = Signal(object)
    combined = Signal(str)
    note_wanted = Signal(str)
    meeting_wanted = Signal(str)
    history_wanted = Signal(str)

    def __init__(self, look: Look, one: Conflict, settling: Settling, *, can_write: bool) -> None:
        super().__init__()
        self._look, self._one, self._settling, self._can_write = look, one, settling, can_write
        self.setProperty("look", "card")
        self.setAccessibleName(self._called())
        versions = [self._version(number, each) for number, each in enumerate(one.versions, start=1)]
        narrow = _ROOM * len(versions) if len(versions) <= _BESIDE else 1 << 20
        parts: list[QWidget] = [*self._head(), SideBySide(look, *versions, narrow=narrow, first=1)]
        parts += [self._combining()] if can_write and one.text else []
        parts.append(box(Flow(look, self._ways(), gap=8)))
        self.setLayout(column(look, *parts, margin=16, gap=10))

    def _called(self) -> str:
        return f"{self._one.name}: {self._one.about}"

    def _head(self) -> Iterator[QWidget]:
        one, look = self._one, self._look
        told: list[QWidget] = [words(one.name, "heading", wrap=True), words(one.about, "label", wrap=True)]
        if one.kind == "private":
            told.append(signed(look, "lock", self.tr("Only you see this."), kind="caption"))
        yield box(column(look, *told, gap=2))
        if self._settling.is_new(one):
            text = self.tr("Another version came in while this was open: read it before you choose.")
            yield box(column(look, signed(look, "triangle-alert", text, tone="warn"), margin=10), "warn")

    def _version(self, number: int, version: VersionShown) -> QFrame:
        of = self.tr("Version %1 of %2").replace("%1", str(number)).replace("%2", str(len(self._one.versions)))
        chips: list[QWidget] = [words(of, "strong")]
        chips += [chip(self.tr("Shown until you choose"), "nil")] if number == 1 else []
        parts: list[QWidget | None] = [box(Flow(self._look, chips, gap=8)), marked_words(self._look, version.pieces)]
        parts += [signed(self._look, "user", who_wrote(each), kind="caption") for each in version.written]
        parts.append(None)
        if self._can_write:
            parts.append(box(Flow(self._look, (self._choose(number, version),))))
        made = box(column(self._look, *parts, margin=12, gap=8), "sunken")
        made.setAccessibleName(f"{of}, {who_wrote(version.written[0])}")
        return made

    def _choose(self, number: int, version: VersionShown) -> QPushButton:
        name = self.tr("Choose version %1, by %2: %3")
        by = ", ".join(each.by for each in version.written)
        name = name.replace("%1", str(number)).replace("%2", by).replace("%3", self._called())
        text, run = self.tr("Choose this one"), partial(self.chosen.emit, version)
        made = button(self._look, text, run, icon="check", name=name)
        made.setObjectName(f"choose-{self._one.key}-{number}")
        return made

    def _combining(self) -> FoldBox:
        key, combining = self._one.key, self._settling.combining
        title = self.tr("Combine them in one text")
        name = self.tr("%1: %2").replace("%1", title).replace("%2", self._called())
        fold = FoldBox(self._look, title, self._box, name)
        fold.head.setObjectName(f"combine-{key}")
        fold.opened.connect(lambda: combining.setdefault(key, Combining()))
        if key in combining:
            fold.open()
        fold.head.toggled.connect(self._folded)
        return fold

    def _folded(self, is_open: bool) -> None:
        """Forget that the box was open, unless something was typed in it."""
        combining, key = self._settling.combining, self._one.key
        if not is_open and key in combining and combining[key].text is None:
            del combining[key]

    def _box(self) -> QFrame:
        one, look = self._one, self._look
        typed = self._settling.combining.get(one.key, Combining())
        name = self.tr("One text of all versions: %1").replace("%1", self._called())
        field = _long(look, name) if one.is_long else TextLine(name)
        field.setObjectName(f"text-{one.key}")
        field.show_text(typed.text if typed.text is not None else all_of_them(one))
        _put_cursor(field, typed.cursor)
        field.typed.connect(lambda text: self._typed(field, text))
        text = self.tr("Let this text stand")
        told = self.tr("%1: %2").replace("%1", text).replace("%2", self._called())
        go = button(look, text, lambda: self.combined.emit(_text_in(field)), kind="primary", icon="check", name=told)
        go.setObjectName(f"stand-{one.key}")
        if isinstance(field, TextLine):
            field.returnPressed.connect(go.click)
        inside = column(look, field, margin=6, gap=8)
        inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return box(inside)

    def _typed(self, field: TextBox | TextLine, text: str) -> None:
        at = field.textCursor().position() if isinstance(field, TextBox) else field.cursorPosition()
        self._settling.combining[self._one.key] = Combining(text, at)
        self._settling.typed(self._one.key)

    def _ways(self) -> Iterator[QWidget]:
        one = self._one
        if one.note:
            yield note_button(self._look, partial(self.note_wanted.emit, one.note), self._called(), one.key)
        if one.kind == "meeting":
            text = self.tr("Show the meeting")
            name = self.tr("%1: %2").replace("%1", text).replace("%2", self._called())
            show = partial(self.meeting_wanted.emit, one.seen.id)
            yield button(self._look, text, show, kind="ghost", icon="calendar-clock", name=name)
        yield history_button(
            self._look, partial(self.history_wanted.emit, one.note or one.seen.id), self._called(), one.key
        )


def who_wrote(one: Written) -> str:
    """Return who wrote something and when, by the clock of the computer that it was written on."""
    tr = QCoreApplication.translate
    you = tr("Versions", "You (%1), %2, %3 by your clock")
    other = tr("Versions", "%1, %2, %3 by their clock")
    return (you if one.is_mine else other).replace("%1", one.by).replace("%2", one.day).replace("%3", one.time)


def history_button(look: Look, run: Callable[[], object], about: str, key: str) -> QPushButton:
    """Return the button that shows what was ever written into the fields of something."""
    tr = QCoreApplication.translate
    text = tr("Versions", "Earlier versions")
    name = tr("Versions", "Earlier versions: %1").replace("%1", about)
    made = button(look, text, run, kind="ghost", icon="history", name=name)
    made.setObjectName(f"history-{key}")
    return made


def all_of_them(one: Conflict) -> str:
    """Return the words of all versions one after the other, to begin a text with that combines them."""
    filled = [each.words for each in one.versions if each.value is not None]
    return ("\n\n" if one.is_long else " / ").join(filled)


def _long(look: Look, name: str) -> TextBox:
    return TextBox(look, name, _LINES)


def _text_in(field: TextBox | TextLine) -> str:
    return typed_text(field) if isinstance(field, TextBox) else field.text()


def _put_cursor(field: TextBox | TextLine, at: int) -> None:
    if isinstance(field, TextLine):
        field.setCursorPosition(at)
        return
    cursor = QTextCursor(field.document())
    cursor.setPosition(min(at, field.document().characterCount() - 1))
    field.setTextCursor(cursor)
