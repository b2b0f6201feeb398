"""What two people wrote differently: every field with its versions, and what was written in after it was deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import more_button, note_button, place_button
from lobbykit.ui.panes.notes.version_card import VersionCard, who_wrote
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.conflicts import Conflict, Conflicts, Edit, EditedAfterDeletion
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.notes.version_card import Settling


class VersionsPage(QFrame):
    """Shows the first ones: what was deleted and written in, then fields.

    `chosen` carries a conflict and one of its versions, `combined` a conflict and a text; `kept` and `deleted` what was
    edited after deletion. `history_wanted` carries the id of what to tell of.
    """

    chosen = Signal(object, object)
    combined = Signal(object, str)
    kept = Signal(object)
    deleted = Signal(object)
    note_wanted = Signal(str)
    meeting_wanted = Signal(str)
    history_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(
        self, look: Look, found: Conflicts, settling: Settling, choices: QWidget, most: int, *, can_write: bool
    ) -> None:
        super().__init__()
        self._look, self._settling, self._can_write = look, settling, can_write
        self.setProperty("look", "page")
        self.keys = (*(f"keep-{one.key}" for one in found.deleted), *(f"choose-{one.key}-1" for one in found.fields))
        makers: list[Callable[[], QWidget]] = [partial(self._deletion, one) for one in found.deleted]
        makers += [partial(self._conflict, one) for one in found.fields]
        parts = [make() for make in makers[:most]]
        if len(makers) > most:
            parts.append(more_button(look, len(makers) - most, self.more_wanted.emit))
        told = self.tr("%n thing(s) to settle", "", found.count) if found.count else ""
        above = [self._explained()] if found.fields else [] if found.deleted else [self._none()]
        page = headed(look, self.tr("Two versions"), told, choices, *above, *parts)
        self.setLayout(column(look, page, gap=0))

    def _explained(self) -> QFrame:
        text = self.tr(
            "Two people, or two laptops, wrote the same field without seeing each other. Words that differ are "
            "underlined. Nothing is deleted when you choose: every version stays under \u201cEarlier versions\u201d."
        )
        return box(column(self._look, signed(self._look, "info", text, tone="info"), margin=12), "info")

    def _none(self) -> QFrame:
        what = self.tr("When two people write the same field without seeing each other, both versions stand here.")
        go = place_button(self._look, Place.OFFICES, self.place_wanted.emit)
        return empty(self._look, "circle-check", self.tr("Nothing to settle"), what, go)

    def _conflict(self, one: Conflict) -> VersionCard:
        made = VersionCard(self._look, one, self._settling, can_write=self._can_write)
        made.chosen.connect(partial(self.chosen.emit, one))
        made.combined.connect(partial(self.combined.emit, one))
        made.note_wanted.connect(self.note_wanted)
        made.meeting_wanted.connect(self.meeting_wanted)
        made.history_wanted.connect(self.history_wanted)
        return made

    def _deletion(self, one: EditedAfterDeletion) -> QFrame:
        look = self._look
        deleted = self.tr("Deleted: %1")
        who = [signed(look, "trash-2", deleted.replace("%1", who_wrote(each)), kind="caption") for each in one.deleted]
        head = column(look, words(one.about, "heading", wrap=True), gap=2)
        made = card(
            look,
            Yielding(look, head, chip(self.tr("Edited after deletion"), "warn")),
            *who,
            words(self.tr("Written by somebody who had not seen that it was deleted:"), "label", wrap=True),
            *(map(self._edit, one.edits)),
            box(Flow(look, self._ways(one), gap=8)),
            gap=10,
        )
        made.setAccessibleName(one.about)
        return made

    def _edit(self, one: Edit) -> QFrame:
        look = self._look
        who = signed(look, "user", who_wrote(one.written), kind="caption")
        texts = words(one.name, "label", wrap=True), words(one.words, wrap=True, selectable=True), who
        return box(column(look, *texts, margin=12, gap=4), "sunken")

    def _ways(self, one: EditedAfterDeletion) -> Iterator[QPushButton]:
        look = self._look
        if self._can_write:
            keep, gone = self.tr("Keep it"), self.tr("Delete it all the same")
            for text, icon, what, signal in ((keep, "check", "keep", self.kept), (gone, "trash-2", "go", self.deleted)):
                name = self.tr("%1: %2").replace("%1", text).replace("%2", one.about)
                made = button(look, text, partial(signal.emit, one), icon=icon, name=name)
                made.setObjectName(f"{what}-{one.key}")
                yield made
        if one.note:
            yield note_button(look, partial(self.note_wanted.emit, one.note), one.about, one.key)
