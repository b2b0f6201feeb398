"""The promise ledger: ours and theirs, what is late first, each to be marked as done and read where it was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.after.promises_shown import DONE, KINDS, LATE, OPEN, OURS, THEIRS, Narrowing, counts
from lobbykit.ui.panes.notes.mark_bar import MarkBar
from lobbykit.ui.panes.notes.parts import more_button, note_button, pick_box, place_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.versions_button import versions_button
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.after.promises_shown import PromiseShown
    from lobbykit.ui.look.look import Look

_SIGNS = {"late": ("triangle-alert", "warn"), "due": ("clock", ""), "open": ("circle-dashed", "")}


@dataclass
class PromisesState:
    """What outlives a page: which promises are looked at and chosen, what is typed of those, and near which day."""

    near: date
    narrowing: Narrowing = field(default_factory=Narrowing)
    picked: set[str] = field(default_factory=set)
    typed: dict[str, str] = field(default_factory=dict)


class PromisesPage(QFrame):
    """Shows the first of the promises that are looked at.

    `done_wanted` carries a promise and whether it is done, `marked` what is said of all that are chosen; `narrowed`
    comes after the chips were pressed, `chosen` after others were chosen.
    """

    done_wanted = Signal(str, bool)
    note_wanted = Signal(str)
    versions_wanted = Signal(str)
    narrowed = Signal()
    chosen = Signal()
    marked = Signal(object)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        lines: Sequence[PromiseShown],
        state: PromisesState,
        choices: QWidget,
        most: int,
        *,
        can_write: bool,
    ) -> None:
        super().__init__()
        self._look, self._lines, self._state, self._most = look, lines, state, most
        self._narrowing, self._picked, self._can_write = state.narrowing, state.picked, can_write
        self._counts = counts(lines)
        self.shown = state.narrowing.of(lines)
        self.keys = tuple(f"done-{one.id}" for one in self.shown)
        self.setProperty("look", "page")
        page = headed(look, self.tr("Promises"), self._told(), choices, *self._parts())
        self.setLayout(column(look, page, gap=0))

    def _told(self) -> str:
        late, left = self._counts[LATE], self._counts[OPEN]
        if not self._lines:
            return ""
        if not late + left:
            return self.tr("%n promise(s), all done", "", len(self._lines))
        parts = [self.tr("%n promise(s) not done yet", "", late + left)]
        parts += [self.tr("%n of them late", "", late)] if late else []
        return ", ".join(parts)

    def _parts(self) -> Iterator[QWidget]:
        if not self._lines:
            what = self.tr("What you or an office promises stands here as soon as it is written in a note.")
            go = place_button(self._look, Place.OFFICES, self.place_wanted.emit)
            yield empty(self._look, "circle-check", self.tr("No promises yet"), what, go)
            return
        yield self._chips()
        if self._picked:
            yield self._bar()
        if not self.shown:
            every = button(self._look, self.tr("Show all promises"), self._show_all)
            what = self.tr("There are others: choose fewer of the words above.")
            yield empty(self._look, "filter", self.tr("No promise is like that"), what, every)
        if len(self.shown) > 1 and self._can_write:
            every = button(self._look, self.tr("Choose all that are listed"), self._pick_all, icon="check")
            every.setObjectName("pick-all")
            yield box(Flow(self._look, (every,)))
        yield from map(self._line, self.shown[: self._most])
        if len(self.shown) > self._most:
            yield more_button(self._look, len(self.shown) - self._most, self.more_wanted.emit)

    def _chips(self) -> QFrame:
        chosen, names = self._narrowing, {LATE: self.tr("Late"), OPEN: self.tr("Open"), DONE: self.tr("Done")}
        kinds = [self._chip(key, names[key], chosen.kinds) for key in KINDS]
        sides = {OURS: self.tr("Ours"), THEIRS: self.tr("Theirs")}
        beside = [self._chip(key, name, chosen.sides) for key, name in sides.items()]
        only = words(self.tr("Show only"), "label")
        return box(Flow(self._look, (only, box(Flow(self._look, kinds)), box(Flow(self._look, beside))), gap=14))

    def _chip(self, key: str, name: str, chosen: set[str]) -> QPushButton:
        text = self.tr("%1: %2").replace("%1", name).replace("%2", str(self._counts[key]))
        made = button(self._look, text, partial(self._narrow, chosen, key), kind="pill")
        made.setCheckable(True)
        made.setChecked(key in chosen)
        made.setObjectName(f"only-{key}")
        return made

    def _narrow(self, chosen: set[str], key: str) -> None:
        chosen.symmetric_difference_update({key})
        self.narrowed.emit()

    def _show_all(self) -> None:
        self._narrowing.kinds.clear()
        self._narrowing.sides.clear()
        self.narrowed.emit()

    def _bar(self) -> MarkBar:
        bar = MarkBar(self._look, len(self._picked), self._state.typed, self._state.near)
        bar.marked.connect(self.marked)
        bar.let_go.connect(self._pick_none)
        return bar

    def _pick_none(self) -> None:
        self._picked.clear()
        self.chosen.emit()

    def _pick_all(self) -> None:
        self._picked.update(one.id for one in self.shown)
        self.chosen.emit()

    def _pick(self, promise: str) -> None:
        self._picked.symmetric_difference_update({promise})
        self.chosen.emit()

    def _line(self, one: PromiseShown) -> QFrame:
        look = self._look
        said = self.tr("Said on %1").replace("%1", one.said) if one.said else ""
        by = " \u00b7 ".join(filter(None, (said, one.author)))
        head = column(look, words(one.whom.name, "heading", wrap=True), words(by, "label", wrap=True), gap=2)
        marks: list[QWidget] = []
        if one.versions:
            run = partial(self.versions_wanted.emit, one.note)
            marks.append(versions_button(look, one.versions, run, self._about(one), one.id))
        marks.append(chip(self.tr("We promised") if one.side == OURS else self.tr("They promised"), "plain"))
        owner = [signed(look, "user", self.tr("Seen to by %1").replace("%1", one.owner))] if one.owner else []
        made = card(
            look,
            Yielding(look, head, *marks),
            words(one.text, wrap=True, selectable=True),
            self._standing(one),
            *owner,
            box(Flow(look, self._buttons(one), gap=8)),
            gap=8,
        )
        made.setAccessibleName(self._about(one))
        return made

    def _standing(self, one: PromiseShown) -> QFrame:
        if one.standing == DONE:
            return signed(self._look, "circle-check", self.tr("It is done"))
        told = {
            "late": self.tr("Late: it was due %1"),
            "due": self.tr("Due %1"),
            "open": self.tr("Open, with no day set"),
        }[one.standing]
        icon, tone = _SIGNS[one.standing]
        return signed(self._look, icon, told.replace("%1", one.due), kind="strong" if tone else "body", tone=tone)

    def _about(self, one: PromiseShown) -> str:
        return f"{' '.join(one.text.split())}, {one.whom.name}"

    def _buttons(self, one: PromiseShown) -> Iterator[QWidget]:
        is_done, about = one.standing == DONE, self._about(one)
        if self._can_write:
            text = self.tr("Mark as not done") if is_done else self.tr("Mark as done")
            run = partial(self.done_wanted.emit, one.id, not is_done)
            mark = button(self._look, text, run, icon="undo-2" if is_done else "check", name=f"{text}: {about}")
            mark.setObjectName(f"done-{one.id}")
            yield mark
            yield pick_box(self.tr("Choose"), one.id, about, partial(self._pick, one.id), on=one.id in self._picked)
        yield note_button(self._look, partial(self.note_wanted.emit, one.note), about, one.id)
