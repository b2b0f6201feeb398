"""The drop-off round: offices with no meeting, in the order in which feet find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from lobbykit.app.office_rows import EVERY
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.meetings.parts import page_head
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.kind_pills import KindPills
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.schedule_desk.drop_off_round import RoundLine
    from lobbykit.ui.look.look import Look


class RoundPage(QFrame):
    """Lists the offices of a kind; Enter or a click opens the card of one."""

    back_wanted = Signal()
    card_wanted = Signal(str)

    def __init__(self, look: Look, lines: Callable[[str], Sequence[RoundLine]], kind: str = EVERY) -> None:
        super().__init__()
        self._lines = lines
        self.setProperty("look", "page")
        self.pills = KindPills(look, self._filter, self)
        self.pills.choose(kind)
        self.count = words("", tone="ink2", wrap=True)
        self.model: SnapshotModel[RoundLine] = SnapshotModel(lambda one: one.office, self._said)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Offices with no meeting, in walking order"))
        self.list.setModel(self.model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("look", "round")
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        head = page_head(look, self.tr("Drop-off round"), "", self.back_wanted.emit)
        row_of = box(Flow(look, list(self.pills.pills.values()), gap=8))
        inside = column(look, *head, self.count, row_of, margin=28, gap=12)
        inside.addWidget(self.list, 1)
        self.setLayout(inside)
        self._filter()

    def _filter(self) -> None:
        found = self._lines(self.pills.kind)
        self.model.show(found)
        left = sum(one.left for one in found)
        told = [self.tr("%n office(s) with no meeting, by building and floor", "", len(found))]
        told += [self.tr("%n visited already", "", left)] if left else []
        self.count.setText(" \u00b7 ".join(told))

    def _said(self, one: RoundLine) -> str:
        parts = (self.tr("left") if one.left else "", one.where, one.name, one.floor)
        return " \u00b7 ".join(filter(None, parts))

    def _open(self, index: QModelIndex) -> None:
        one = index.data(Role.VALUE)
        if one is not None:
            self.card_wanted.emit(one.office)
