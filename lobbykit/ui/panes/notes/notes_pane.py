"""The notes of this laptop, to be read: the unfinished ones, then the newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.headed import aside, headed
from lobbykit.ui.widgets.layouts import card, column
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_lines import NoteLine
    from lobbykit.ui.look.look import Look

MOST = 60
"""More notes than these are found by Ctrl+K."""


def notes(look: Look, lines: Sequence[NoteLine]) -> QWidget:
    """Return the pane, or where nothing was written yet, how to begin."""
    if not lines:
        tr = QCoreApplication.translate
        what = tr(
            "Notes", "Pick the office under Offices and write what was said there. Each note stays on this laptop."
        )
        return empty(look, "notebook-pen", tr("Notes", "No notes yet"), what)
    return NotesPane(look, lines)


class NotesPane(QFrame):
    """Shows notes; `office_wanted` carries the id of an office whose card is asked for."""

    office_wanted = Signal(str)

    def __init__(self, look: Look, lines: Sequence[NoteLine]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "page")
        written = sum(not one.unfinished for one in lines)
        told = self.tr("%n note(s) on this laptop, not yet sent", "", written)
        parts: list[QWidget] = [self._note(one) for one in lines[:MOST]]
        if len(lines) > MOST:
            more = self.tr(
                "%n older note(s) are not in this list. Ctrl+K finds each by its words.", "", len(lines) - MOST
            )
            parts.append(aside(look, more, "search"))
        self.setLayout(column(look, headed(look, self.tr("Notes"), told, *parts), gap=0))

    def _note(self, one: NoteLine) -> QFrame:
        look = self._look
        head = words(one.name or self.tr("No office yet"), "heading", wrap=True)
        by = " \u00b7 ".join(filter(None, (one.seat, one.day, one.author)))
        parts = column(look, head, words(by, "label", wrap=True), gap=2)
        said = words(one.text or self.tr("Nothing is written in it yet."), wrap=True, selectable=True)
        end: list[QWidget] = [chip(text, kind) for text, kind in self._marks(one)]
        if one.office:
            name = self.tr("Read card: {name}, {day}").format(name=one.name, day=one.day)
            wanted = partial(self.office_wanted.emit, one.office)
            end.append(button(look, self.tr("Read card"), wanted, kind="ghost", icon="eye", name=name))
        line = Yielding(look, parts, *end)
        return card(look, line, said, gap=10)

    def _marks(self, one: NoteLine) -> list[tuple[str, str]]:
        marks = [(self.tr("Two versions"), "warn")] if one.versions else []
        return [*marks, (self.tr("Not finished"), "und") if one.unfinished else (self.tr("Not yet sent"), "nil")]
