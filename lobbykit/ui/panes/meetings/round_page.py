"""The drop-off round: offices with no meeting as feet find them, each ticked once sheets are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from lobbykit.app.office_rows import EVERY
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.meetings.parts import page_head
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.kind_pills import KindPills
from lobbykit.ui.widgets.layouts import box, column, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.schedule_desk.drop_off_round import RoundLine
    from lobbykit.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
_LEAST = 160


@dataclass(slots=True)
class RoundState:
    """Where somebody is on the round: the kind of offices, and the office that was ticked or opened last."""

    kind: str = EVERY
    office: str = ""


class RoundModel(SnapshotModel["RoundLine"]):
    """Offices of the round; a tick says that sheets are there. What another record says cannot be unticked here."""

    ticked = Signal(str, bool)

    def __init__(self, said: Callable[[RoundLine], str], *, can_write: bool) -> None:
        super().__init__(lambda one: one.office, said)
        self._can_write = can_write

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return as any snapshot does, and whether sheets are there."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            line: RoundLine = index.data(Role.VALUE)
            return Qt.CheckState.Checked if line.left else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return which can be ticked: what is open, and what was ticked here today."""
        flags = super().flags(index)
        if not (index.isValid() and self._can_write):
            return flags
        line: RoundLine = index.data(Role.VALUE)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if line.mine or not line.left else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask that an office be ticked, or not; the list shows it once it is recorded."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        line: RoundLine = index.data(Role.VALUE)
        self.ticked.emit(line.office, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class RoundPage(QFrame):
    """Lists the offices of a kind; Enter or a click opens a card, Space or its box says that sheets are there."""

    back_wanted = Signal()
    card_wanted = Signal(str)
    left_wanted = Signal(str, bool)

    def __init__(
        self, look: Look, lines: Callable[[str], Sequence[RoundLine]], state: RoundState, *, can_write: bool = True
    ) -> None:
        super().__init__()
        self._lines, self._state, self._was_tick = lines, state, False
        self.setProperty("look", "page")
        self.pills = KindPills(look, self._filter, self)
        self.pills.choose(state.kind)
        self.count = words("", tone="ink2", wrap=True)
        self.model = RoundModel(self._said, can_write=can_write)
        self.model.ticked.connect(self._ticked)
        self.model.ticked.connect(self._tick, Qt.ConnectionType.QueuedConnection)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Offices with no meeting, in walking order"))
        self.list.setModel(self.model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("look", "round")
        self.list.activated.connect(self._open)
        self.list.pressed.connect(self._press)
        self.list.clicked.connect(self._click)
        head = page_head(look, self.tr("Drop-off round"), "", self.back_wanted.emit)
        row_of = box(Flow(look, list(self.pills.pills.values()), gap=8))
        how = self.tr("Tick an office once you have left the sheets there. Press the line to see its card.")
        self._how = words(how, "caption", wrap=True)
        what = self.tr("Each of these has a meeting, or none of them is known here.")
        every = button(look, self.tr("Show all offices"), self._show_all)
        self.none = empty(look, "footprints", self.tr("No office to pass by"), what, every)
        inside = column(look, *head, self.count, self._how, row_of, self.none, margin=28, gap=12)
        inside.addWidget(self.list, 1)
        self.list.setMinimumHeight(look.px(_LEAST))
        self.setLayout(column(look, scrolled(box(inside, "page")), gap=0))
        self._filter()

    def _filter(self) -> None:
        self._state.kind = self.pills.kind
        found = self._lines(self.pills.kind)
        self.model.show(found)
        for shown in (self.list, self._how):
            shown.setVisible(bool(found))
        self.none.setVisible(not found)
        here = self.model.index(max(0, self.model.row_of(self._state.office)))
        if self._state.office and here.isValid():
            self.list.setCurrentIndex(here)
        left = sum(one.left for one in found)
        told = [self.tr("%n office(s) with no meeting, by building and floor", "", len(found))]
        told += [self.tr("%n visited already", "", left)] if left else []
        self.count.setText(" \u00b7 ".join(told))

    def _show_all(self) -> None:
        self.pills.choose(EVERY)
        self._filter()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, one: RoundLine) -> str:
        parts = (self.tr("left") if one.left else "", one.where, one.name, one.floor)
        return " \u00b7 ".join(filter(None, parts))

    def _tick(self, office: str, there: bool) -> None:
        self._state.office = office
        self.left_wanted.emit(office, there)

    def _ticked(self) -> None:
        self._was_tick = True

    def _press(self) -> None:
        self._was_tick = False

    def _click(self, index: QModelIndex) -> None:
        if not self._was_tick:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        one = index.data(Role.VALUE)
        if one is not None:
            self._state.office = one.office
            self.card_wanted.emit(one.office)
