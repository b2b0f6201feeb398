"""What others will read of a note, shown whole before it is sent: nothing of the author's own box is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.app.note_desk.shared_text import shared_texts
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.note_words import said_of
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_desk.shared_text import SharedText
    from lobbykit.ui.look.look import Look

_LONG = 24
_LATER = compiled_late(r"[@./_-]|\w{24}(?=\w)")


class SharedPanel(QFrame):
    """Shows the texts of a form.

    `labels` are what its fields are called, `named` the words of asks and levels by id and code.
    """

    def __init__(
        self, look: Look, labels: Mapping[str, str], named: Mapping[str, str], close: Callable[[], object]
    ) -> None:
        super().__init__()
        self._look, self._labels, self._named = look, labels, named
        self._lines = QFrame()
        head = row(look, picture(look, "eye", "info_ink"), gap=10)
        head.addWidget(words(self.tr("This is what your team and organizers will read"), "heading", wrap=True), 1)
        shut = button(look, "", close, kind="icon", icon="x", name=self.tr("Close what will be sent"))
        head.addWidget(shut)
        none = self.tr("What is in \u201cOnly you\u201d is not in it, and is never sent.")
        self._inside = column(look, head, words(none, tone="info", wrap=True), self._lines, margin=14, gap=10)
        self.setProperty("look", "info")
        self.setAccessibleName(self.tr("What will be sent"))
        self.setLayout(self._inside)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show what would be sent if the note were as it is now."""
        old = self._lines
        told = list(self._told(shared_texts(texts)))
        none = words(self.tr("Nothing yet."), tone="ink2", wrap=True)
        self._lines = box(column(self._look, *(told or [none]), gap=8))
        self._inside.replaceWidget(old, self._lines)
        self._lines.show()
        old.hide()
        old.deleteLater()

    def _told(self, found: tuple[SharedText, ...]) -> Iterator[QWidget]:
        for one in found:
            name = self._called(one)
            is_level = one.field.control == "level"
            text = self._named.get(one.text, one.text) if is_level else said_of(one.field.path, one.text)
            shown = _breakable(text)
            parts = (words(name, "label", wrap=True), words(shown, wrap=True, selectable=shown == text))
            yield box(column(self._look, *parts, gap=1))

    def _called(self, one: SharedText) -> str:
        if one.field.path == "office":
            return self.tr("Office")
        item = str(one.number or "")
        if one.field.path.startswith("ask/"):
            item = self.tr("\u201c%1\u201d").replace("%1", self._named.get(one.item, one.item).rstrip("."))
        return " ".join(self._labels[one.field.label].replace("{item}", item).split())


def _breakable(text: str) -> str:
    """Return a text whose long words may be broken between lines, addresses behind their signs."""
    return " ".join(_LATER.sub("\\g<0>\u200b", one) if len(one) > _LONG else one for one in text.split(" "))
