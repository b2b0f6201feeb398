"""Names of staff: two that may be one person stand side by side, and people say whether they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import more_button, place_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.after.staff_shown import PairShown, StaffShown
    from lobbykit.app.after.whereabouts import Whom
    from lobbykit.app.staff_people import StaffPerson
    from lobbykit.ui.look.look import Look


class StaffPage(QFrame):
    """Shows the first pairs, then whoever is listed as one.

    `merge_wanted` carries a pair and the name to list both under, `split_wanted` a person and the name to part.
    """

    merge_wanted = Signal(object, str)
    split_wanted = Signal(object, str)
    card_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, look: Look, shown: StaffShown, choices: QWidget, most: int, *, can_write: bool) -> None:
        super().__init__()
        self._look, self._shown, self._most, self._can_write = look, shown, most, can_write
        self.keys = (
            *(f"merge-{one.key}-one" for one in shown.pairs),
            *(f"split-{one.office}-{one.spellings[1]}" for _, one in shown.joined),
        )
        self.setProperty("look", "page")
        told = self.tr("%n person(s) on the staff of offices", "", shown.people) if shown.people else ""
        parts = headed(look, self.tr("Staff names"), told, choices, *self._parts())
        self.setLayout(column(look, parts, gap=0))

    def _parts(self) -> Iterator[QWidget]:
        shown, look, most = self._shown, self._look, self._most
        if not shown.people:
            what = self.tr("Whoever is named as staff in a note stands here, and names that look alike side by side.")
            go = place_button(look, Place.OFFICES, self.place_wanted.emit)
            yield empty(look, "users", self.tr("No staff yet"), what, go)
            return
        if not shown.pairs:
            what = self.tr("Names that look alike within one office would stand here side by side.")
            go = place_button(look, Place.OFFICES, self.place_wanted.emit)
            yield empty(look, "circle-check", self.tr("No two names look alike"), what, go)
        else:
            told = self.tr("These may be one person. Nothing is merged before you say so, and notes keep their names.")
            yield words(told, "label", wrap=True)
        yield from map(self._pair, shown.pairs[:most])
        left = len(shown.pairs) + len(shown.joined) - most
        joined = shown.joined[: max(0, most - len(shown.pairs))]
        if joined:
            yield words(self.tr("Listed as one person"), "heading", wrap=True)
        yield from (self._joined(whom, one) for whom, one in joined)
        if left > 0:
            yield more_button(look, left, self.more_wanted.emit)

    def _pair(self, pair: PairShown) -> QFrame:
        look = self._look
        sides = SideBySide(look, self._side(pair, pair.one, "one"), self._side(pair, pair.other, "other"), first=1)
        made = card(look, self._office(pair.whom), sides, gap=10)
        name = self.tr("%1 and %2, %3").replace("%1", pair.one.name).replace("%2", pair.other.name)
        made.setAccessibleName(name.replace("%3", pair.whom.name))
        return made

    def _office(self, whom: Whom) -> QWidget:
        return words(whom.name, "heading", wrap=True)

    def _side(self, pair: PairShown, one: StaffPerson, key: str) -> QFrame:
        look = self._look
        parts: list[QWidget] = [words(one.name, "strong", wrap=True, selectable=True)]
        also = [self.tr("also spelled %1").replace("%1", name) for name in one.spellings[1:]]
        told = [one.title, one.email, one.phone, *also, self.tr("%n note(s)", "", len(one.notes))]
        parts += [words(text, "caption", wrap=True, selectable=True) for text in told if text]
        if self._can_write:
            name = self.tr("Merge both as %1").replace("%1", one.name)
            run = partial(self.merge_wanted.emit, pair, one.name)
            merge = button(look, self.tr("Merge under this name"), run, icon="users", name=f"{name}, {pair.whom.name}")
            merge.setObjectName(f"merge-{pair.key}-{key}")
            parts.append(box(Flow(look, (merge,))))
        inside = column(look, *parts, margin=12, gap=6)
        inside.addStretch(1)
        return box(inside, "sunken")

    def _joined(self, whom: Whom, one: StaffPerson) -> QFrame:
        look = self._look
        told = " \u00b7 ".join(filter(None, (one.title, one.email, one.phone)))
        head = column(look, words(one.name, "heading", wrap=True), words(whom.name, "label", wrap=True), gap=2)
        also = self.tr("Also spelled %1").replace("%1", ", ".join(one.spellings[1:]))
        parts = [words(text, wrap=True, selectable=True) for text in (told, also) if text]
        made = card(look, head, *parts, box(Flow(look, self._splits(whom, one), gap=8)), gap=8)
        made.setAccessibleName(f"{one.name}, {whom.name}")
        return made

    def _splits(self, whom: Whom, one: StaffPerson) -> Iterator[QWidget]:
        for name in one.spellings[1:] if self._can_write else ():
            text = self.tr("%1 is somebody else").replace("%1", name)
            run = partial(self.split_wanted.emit, one, name)
            split = button(self._look, text.replace("&", "&&"), run, icon="undo-2", name=f"{text}, {whom.name}")
            split.setObjectName(f"split-{one.office}-{name}")
            yield split
        if whom.office:
            read = self.tr("Read card")
            run = partial(self.card_wanted.emit, whom.office)
            yield button(self._look, read, run, kind="ghost", icon="eye", name=f"{read}: {whom.name}")
