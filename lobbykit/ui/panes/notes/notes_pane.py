"""The notes of this laptop, to be read: the unfinished ones, then the newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import AT_ONCE, more_button, place_button
from lobbykit.ui.panes.notes.reports_card import ReportsCard
from lobbykit.ui.panes.notes.version_card import history_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.versions_button import versions_button
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_lines import NoteLine
    from lobbykit.ui.look.look import Look


class NotesPane(QFrame):
    """Shows notes, and where nothing was written yet, how to begin; `reports` takes those that were not typed here.

    Of many, the first `most` are made; `more_wanted` asks for others. `office_wanted` carries the id of an office whose
    card is asked for. `typed` is what stands in the fields of `reports`; without it, nothing can be written.
    """

    office_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)
    versions_wanted = Signal(str)
    history_wanted = Signal(str)
    thanks_wanted = Signal(str, str)
    """An office, and the note after which its thank-you letter is asked for."""

    def __init__(
        self,
        look: Look,
        lines: Sequence[NoteLine],
        typed: dict[str, str] | None = None,
        choices: QWidget | None = None,
        most: int = AT_ONCE,
    ) -> None:
        """Show the lines; `choices` leads to the other pages of the place."""
        super().__init__()
        self._look = look
        self.reports = None if typed is None else ReportsCard(look, typed)
        self.keys = tuple(f"card-{one.id}" for one in lines)
        self.setProperty("look", "page")
        written = sum(not one.unfinished for one in lines)
        told = self.tr("%n note(s) on this laptop", "", written) if lines else ""
        parts: list[QWidget] = list(map(self._note, lines[:most])) or [self._none()]
        if self.reports is not None:
            parts.insert(0 if lines else 1, self.reports)
        if choices is not None:
            parts.insert(0, choices)
        if len(lines) > most:
            parts.append(more_button(look, len(lines) - most, self.more_wanted.emit))
        self.setLayout(column(look, headed(look, self.tr("Notes"), told, *parts), gap=0))

    def _none(self) -> QFrame:
        what = self.tr("Pick the office under Offices and write what was said there. Each note stays on this laptop.")
        go = place_button(self._look, Place.OFFICES, self.place_wanted.emit)
        return empty(self._look, "notebook-pen", self.tr("No notes yet"), what, go)

    def _note(self, one: NoteLine) -> QFrame:
        look = self._look
        head = words(one.name or self.tr("No office yet"), "heading", wrap=True)
        by = " \u00b7 ".join(filter(None, (one.seat, one.day, one.author)))
        parts = column(look, head, words(by, "label", wrap=True), gap=2)
        said = words(one.text or self.tr("Nothing is written in it yet."), wrap=True, selectable=True)
        below: list[QWidget] = [words(self._lacking(one), "caption", wrap=True)] if one.lacks else []
        end: list[QWidget] = [chip(text, kind) for text, kind in self._marks(one)]
        if one.office:
            name = self.tr("Read card: {name}, {day}").format(name=one.name, day=one.day)
            wanted = partial(self.office_wanted.emit, one.office)
            read = button(look, self.tr("Read card"), wanted, kind="ghost", icon="eye", name=name)
            read.setObjectName(f"card-{one.id}")
            end.append(read)
            end += [self._thanks(one)] if not one.unfinished else []
        if versions := list(self._versions(one)):
            below.append(box(Flow(look, versions, gap=8)))
        return card(look, Yielding(look, parts, *end), said, *below, gap=10)

    def _versions(self, one: NoteLine) -> Iterator[QWidget]:
        """Yield what leads to the versions of a note: those to settle, and those that it had."""
        look, about = self._look, self._about(one)
        if one.versions:
            yield versions_button(look, one.versions, partial(self.versions_wanted.emit, one.id), about, one.id)
        if one.was_changed:
            yield history_button(look, partial(self.history_wanted.emit, one.id), about, one.id)

    def _about(self, one: NoteLine) -> str:
        return ", ".join(filter(None, (one.name, one.day, one.author)))

    def _thanks(self, one: NoteLine) -> QWidget:
        name = self.tr("Thank-you letter: {name}, {day}").format(name=one.name, day=one.day)
        run = partial(self.thanks_wanted.emit, one.office, one.id)
        return button(self._look, self.tr("Thank-you letter"), run, kind="ghost", icon="mail", name=name)

    def _marks(self, one: NoteLine) -> list[tuple[str, str]]:
        marks = [(self.tr("Edited after deletion"), "warn")] if one.after_deletion else []
        marks += [(self.tr("%n note(s) about this meeting", "", one.together), "plain")] if one.together > 1 else []
        marks += [(self.tr("Half filled"), "plain")] if one.lacks else []
        return [*marks, (self.tr("Not finished"), "und") if one.unfinished else (self.tr("Not yet sent"), "nil")]

    def _lacking(self, one: NoteLine) -> str:
        """Return what is still to be told, in words."""
        names = {
            "who": self.tr("whom you met"),
            "asks": self.tr("an answer to an ask"),
            "words": self.tr("what was said"),
        }
        return self.tr("Not in it yet: %1").replace("%1", ", ".join(names[part] for part in one.lacks))
