"""All that would be sent, on one page to be read; what stays here is told by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import aside, headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.note_words import said_of
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_desk.shared_text import SharedText
    from lobbykit.app.sending import NoteToSend, ToSend
    from lobbykit.ui.look.look import Look

_HEADED = frozenset({"office", "date", "meeting"})
"""What the head of a note says in words: the office, the day, and with both the meeting."""


class ReadingPage(QFrame):
    """`read` says that somebody has read it, `left` that it is to be closed.

    `labels` are what fields are called, `levels` the words of answers by code.
    """

    read = Signal()
    left = Signal()

    def __init__(
        self, look: Look, shown: ToSend, labels: Mapping[str, str], levels: Mapping[str, str], *, is_read: bool
    ) -> None:
        super().__init__()
        self._look, self._labels, self._shown = look, labels, shown
        self._named = {**levels, **shown.named}
        self.setProperty("look", "page")
        told = self.tr("Your team and organizers will read this, and nothing else of your notes.")
        back = button(look, self.tr("Back to Sync"), self.left.emit, icon="arrow-left")
        parts: list[QWidget] = [box(Flow(look, [back])), *self._stays()]
        parts += list(map(self._note, shown.notes)) or [words(self.tr("No note waits."), tone="ink2")]
        parts.append(self._foot(is_read=is_read))
        self.setLayout(column(look, headed(look, self.tr("What will be sent"), told, *parts), gap=0))

    def _stays(self) -> Iterator[QWidget]:
        shown = self._shown
        if shown.only_you:
            yield aside(
                self._look, self.tr("%n note(s) with words under “Only you”: they stay here.", "", shown.only_you)
            )
        if shown.photos:
            yield aside(self._look, self.tr("%n photo(s) without consent: they stay here.", "", shown.photos))
        if shown.unfinished:
            told = self.tr("%n note(s) not finished: what is not saved yet is not on this page.", "", shown.unfinished)
            yield aside(self._look, told, "pencil")

    def _note(self, one: NoteToSend) -> QFrame:
        head = words(one.name or self.tr("No office yet"), "heading", wrap=True)
        listed = (each for each in one.texts if each.field.path not in _HEADED)
        lines = "\n".join(f"{self._called(each)}: {self._text(each)}" for each in listed)
        parts: list[QWidget] = [head, words(one.day, "label", wrap=True), words(lines, wrap=True, selectable=True)]
        gone = self.tr("%1: withdrawn by %2 on %3. Its words are not sent.")
        for each in one.withdrawn:
            told = gone.replace("%1", each.name).replace("%2", each.by).replace("%3", each.day)
            parts.append(words(told, "caption", wrap=True))
        return card(self._look, *parts, gap=6)

    def _called(self, one: SharedText) -> str:
        item = str(one.number or "")
        if one.field.path.startswith("ask/"):
            item = self.tr("\u201c%1\u201d").replace("%1", self._named.get(one.item, one.item).rstrip("."))
        return " ".join(self._labels[one.field.label].replace("{item}", item).split())

    def _text(self, one: SharedText) -> str:
        if one.field.control == "level" or one.field.path == "brief":
            return self._named.get(one.text, one.text)
        return said_of(one.field.path, one.text)

    def _foot(self, *, is_read: bool) -> QFrame:
        if is_read:
            return aside(self._look, self.tr("You have read this as it is now. Sending may begin."))
        told = words(self.tr("Nothing is sent by pressing this."), tone="ink2", wrap=True)
        done = button(self._look, self.tr("I have read it"), self.read.emit, kind="primary", icon="check", big=True)
        return box(column(self._look, box(Flow(self._look, [done])), told, gap=8))
