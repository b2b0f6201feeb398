"""Finding notes: what is asked, what is kept to be asked again, what was found, and tags put on several."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.find_fields import FindFields
from lobbykit.ui.panes.notes.parts import more_button, note_button, pick_box, place_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.after.finding_shown import Finding, FoundShown
    from lobbykit.app.kept_searches import KeptSearch
    from lobbykit.app.note_lines import NoteLine
    from lobbykit.ui.look.look import Look

TAG, NAME = "tag", "name"
_WIDE = 240


class FindPage(QFrame):
    """Shows what was found. `asked` comes when `finding` asks something else, `chosen` when other notes are picked.

    `tagged` carries a tag as typed and whether it is put on, `kept` the name to keep the question under, `forgotten` a
    question to keep no longer.
    """

    asked = Signal()
    chosen = Signal()
    tagged = Signal(str, bool)
    kept = Signal(str)
    forgotten = Signal(object)
    note_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(
        self, look: Look, shown: FoundShown, finding: Finding, near: date, choices: QWidget, *, can_write: bool
    ) -> None:
        super().__init__()
        self._look, self._shown, self._finding, self._near = look, shown, finding, near
        self._can_write = can_write
        self.keys = tuple(f"note-{one}" for one in shown.ids)
        self.setProperty("look", "page")
        told = self.tr("%n note(s) found", "", len(shown.ids)) if shown.notes else ""
        self.setLayout(column(look, headed(look, self.tr("Find notes"), told, choices, *self._parts()), gap=0))

    def _parts(self) -> Iterator[QWidget]:
        look, shown = self._look, self._shown
        if not shown.notes:
            what = self.tr("Once notes are written, they are found here by words, offices, support, tags and days.")
            go = place_button(look, Place.OFFICES, self.place_wanted.emit)
            yield empty(look, "search", self.tr("No notes yet"), what, go)
            return
        if shown.kept:
            yield box(Flow(look, self._kept_ones()))
        fields = FindFields(look, self._finding, shown.offers, self._near)
        fields.asked.connect(self.asked)
        yield fields
        if self._can_write and shown.asked is not None and not shown.asked.is_all:
            yield self._keeping()
        yield from (signed(look, "triangle-alert", told, tone="warn") for told in shown.told)
        if not shown.ids and shown.asked is not None:
            what = self.tr("Ask with fewer words, or narrow it less.")
            anew = button(look, self.tr("Show all notes"), self._clear)
            yield empty(look, "filter", self.tr("No note is like that"), what, anew)
        if shown.ids and self._can_write:
            yield self._tagging()
        yield from map(self._line, shown.lines)
        if len(shown.ids) > len(shown.lines):
            yield more_button(look, len(shown.ids) - len(shown.lines), self.more_wanted.emit)

    def _clear(self) -> None:
        self._finding.clear()
        self.asked.emit()

    def _kept_ones(self) -> Iterator[QWidget]:
        yield words(self.tr("Ask again"), "label")
        for one in self._shown.kept:
            run = partial(self._ask, one)
            pill = button(self._look, one.name.replace("&", "&&"), run, kind="pill", name=one.name)
            pill.setCheckable(True)
            pill.setChecked(one == self._now)
            pill.setEnabled(one.search is not None)
            pill.setObjectName(f"kept-{one.id}")
            yield pill

    @property
    def _now(self) -> KeptSearch | None:
        """The question that is kept and asked at the moment."""
        asked = self._shown.asked
        return next((one for one in self._shown.kept if asked is not None and one.search == asked), None)

    def _ask(self, one: KeptSearch) -> None:
        if one.search is not None:
            self._finding.ask(one.search)
            self.asked.emit()

    def _keeping(self) -> QFrame:
        look, now = self._look, self._now
        if now is not None:
            text = self.tr("Keep \u201c%1\u201d no longer").replace("%1", now.name)
            forget = button(look, text.replace("&", "&&"), partial(self.forgotten.emit, now), icon="trash-2", name=text)
            forget.setObjectName("find-forget")
            return box(Flow(look, (forget,)))
        line = self._typed(NAME, self.tr("Keep this search as"))
        keep = button(look, self.tr("Keep search"), lambda: self.kept.emit(self._text(NAME)), icon="bookmark")
        keep.setObjectName("find-keep")
        line.returnPressed.connect(keep.click)
        return box(Flow(look, (line, keep), gap=8))

    def _tagging(self) -> QFrame:
        look, picked = self._look, len(self._finding.picked)
        every = self._button("pick-all", self.tr("Choose all that were found"), self._pick_all)
        if not picked:
            return box(Flow(look, (every,)))
        none = self._button("pick-none", self.tr("Choose none"), self._pick_none)
        line = self._typed(TAG, self.tr("Tag, such as follow-up"))
        put = self._button("tag-on", self.tr("Put the tag on"), lambda: self.tagged.emit(self._text(TAG), True))
        take = self._button("tag-off", self.tr("Take the tag off"), lambda: self.tagged.emit(self._text(TAG), False))
        line.returnPressed.connect(put.click)
        told = words(self.tr("%n note(s) chosen", "", picked), "strong", wrap=True)
        return card(
            look, told, box(Flow(look, (line, put, take), gap=8)), box(Flow(look, (every, none), gap=8)), gap=10
        )

    def _button(self, key: str, text: str, run: Callable[[], object]) -> QPushButton:
        made = button(self._look, text, run)
        made.setObjectName(key)
        return made

    def _typed(self, key: str, name: str) -> TextLine:
        made = TextLine(name, name)
        made.setMinimumWidth(self._look.px(_WIDE))
        made.setObjectName(f"typed-{key}")
        made.show_text(self._text(key))
        made.typed.connect(lambda text: self._finding.typed.update({key: text}))
        return made

    def _text(self, key: str) -> str:
        return self._finding.typed.get(key, "")

    def _pick_all(self) -> None:
        self._finding.picked.update(self._shown.ids)
        self.chosen.emit()

    def _pick_none(self) -> None:
        self._finding.picked.clear()
        self.chosen.emit()

    def _pick(self, note: str) -> None:
        self._finding.picked.symmetric_difference_update({note})
        self.chosen.emit()

    def _line(self, one: NoteLine) -> QFrame:
        look = self._look
        about = ", ".join(filter(None, (one.name, one.day, one.author)))
        by = " \u00b7 ".join(filter(None, (one.seat, one.day, one.author)))
        head = column(look, words(one.name, "heading", wrap=True), words(by, "label", wrap=True), gap=2)
        said = words(one.text or self.tr("Nothing is written in it yet."), wrap=True, selectable=True)
        tags = [chip(tag, "plain") for tag in self._shown.tags.get(one.id, ())]
        below = [box(Flow(look, tags, gap=6))] if tags else []
        made = card(look, head, said, *below, box(Flow(look, self._buttons(one, about), gap=8)), gap=8)
        made.setAccessibleName(about)
        return made

    def _buttons(self, one: NoteLine, about: str) -> Iterator[QWidget]:
        yield note_button(self._look, partial(self.note_wanted.emit, one.id), about, one.id)
        if self._can_write:
            on = one.id in self._finding.picked
            yield pick_box(self.tr("Choose"), one.id, about, partial(self._pick, one.id), on=on)
