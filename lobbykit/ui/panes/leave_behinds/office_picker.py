"""Picking offices by hand: a list with check boxes that is filtered while one types."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyledItemDelegate

from lobbykit.app.office_rows import of_kind
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.leave_behinds.written_field import LARGE
from lobbykit.ui.widgets.fields import magnify
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.kind_pills import KindPills
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem

    from lobbykit.app.office_filter import Matching
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.ui.look.look import Look

Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _LINES = 38, 2
_TOGGLES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PickModel(SnapshotModel["OfficeRow"]):
    """Offices that are picked or not."""

    picked_changed = Signal()

    def __init__(self) -> None:
        super().__init__(lambda one: one.id, lambda one: ", ".join(filter(None, (one.name, one.seat, one.room))))
        self.picked: frozenset[str] = frozenset()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return as any snapshot does, and whether the office is picked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            office: OfficeRow = index.data(Role.VALUE)
            return Qt.CheckState.Checked if office.id in self.picked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be picked."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag(0))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pick an office, or no more."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        office: OfficeRow = index.data(Role.VALUE)
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.pick(self.picked | {office.id} if wanted else self.picked - {office.id})
        return True

    def pick(self, picked: frozenset[str]) -> None:
        """Have these picked, and no others."""
        turned = picked ^ self.picked
        if turned:
            self.picked = picked
            self._tell_turned([at for at, row in enumerate(self._rows) if row.id in turned])
            self.picked_changed.emit()

    def _tell_turned(self, places: Sequence[int]) -> None:
        """Tell of the lines at these places, of those that follow each other at once."""
        for _, run in groupby(enumerate(places), lambda one: one[1] - one[0]):
            lines = [at for _, at in run]
            self.dataChanged.emit(self.index(lines[0]), self.index(lines[-1]), [Qt.ItemDataRole.CheckStateRole])


class _Toggling(QStyledItemDelegate):
    """A press anywhere on a line, and Space or Enter, pick it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._height = look.px(_HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height that fingers hit."""
        del option, index
        return QSize(self._height, self._height)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Turn the line over."""
        if not isinstance(event, QMouseEvent | QKeyEvent) or not _turns(event, option):
            return False
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), 0), state, Qt.ItemDataRole.CheckStateRole)


def _turns(event: QMouseEvent | QKeyEvent, option: QStyleOptionViewItem) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() in _TOGGLES
    pressed = event.type() == QEvent.Type.MouseButtonRelease
    return pressed and option.rect.contains(event.position().toPoint())


class OfficePicker(QFrame):
    """Takes the place of the form while offices are picked."""

    done = Signal(frozenset)

    def __init__(self, look: Look, matching: Callable[[str], Matching]) -> None:
        super().__init__()
        self._look, self._matching = look, matching
        self._rows: tuple[OfficeRow, ...] = ()
        self._by_id: dict[str, OfficeRow] = {}
        self.setProperty("look", "side")
        self.filter = QLineEdit()
        magnify(look, self.filter)
        self.filter.setPlaceholderText(self.tr("Name, state, ZIP\u2026"))
        self.filter.setAccessibleName(self.tr("Filter offices"))
        self.filter.setClearButtonEnabled(True)
        self.model = PickModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Offices to pick"))
        self.list.setProperty("look", "picks")
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(look.px(_HEIGHT))
        self.list.setModel(self.model)
        self._delegate = _Toggling(look)
        self.list.setItemDelegate(self._delegate)
        self._count = words("", "strong", wrap=True)
        self._remarks = words("", "caption", wrap=True)
        self._remarks.hide()
        self._kinds = KindPills(look, self._refilter, self, picked=True)
        self._lay_out()
        self.filter.textChanged.connect(self._refilter)
        self.model.picked_changed.connect(self._tell)

    def begin(self, rows: Sequence[OfficeRow], picked: frozenset[str]) -> None:
        """Show all offices, these picked."""
        self._rows, self._by_id = tuple(rows), {one.id: one for one in rows}
        self.model.pick(picked)
        self._refilter()
        self._tell()
        self.filter.setFocus()

    def _shown(self) -> list[OfficeRow]:
        matching = self._matching(self.filter.text())
        found = matching.offices
        rows = self._rows if found is None else [self._by_id[one] for one in found if one in self._by_id]
        self._remarks.setText("\n".join(matching.remarks))
        self._remarks.setVisible(bool(matching.remarks))
        return of_kind(rows, self._kinds.kind, self.model.picked)

    def _refilter(self) -> None:
        self.model.show(self._shown())
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _tell(self) -> None:
        self._count.setText(self.tr("%n office(s) picked", "", len(self.model.picked)))

    def _pick_shown(self, *, on: bool) -> None:
        shown = {one.id for one in self._shown()}
        self.model.pick(self.model.picked | shown if on else self.model.picked - shown)
        self._refilter()

    def _lay_out(self) -> None:
        look = self._look
        names = self.tr("Pick all shown"), self.tr("Pick none shown")
        every = button(look, self.tr("Pick all"), lambda: self._pick_shown(on=True), kind="ghost", name=names[0])
        none = button(look, self.tr("Pick none"), lambda: self._pick_shown(on=False), kind="ghost", name=names[1])
        back = button(
            look, self.tr("Done"), lambda: self.done.emit(self.model.picked), kind="primary", icon="check", big=True
        )
        kinds = box(Flow(look, (*self._kinds.pills.values(), every, none)))
        title = words(self.tr("Pick offices"), "title", wrap=True)
        head = column(look, title, self.filter, kinds, self._remarks, gap=8)
        head.setContentsMargins(look.px(24), look.px(16), look.px(16), look.px(8))
        foot = row(look, back, gap=12)
        foot.addWidget(self._count, 1)
        foot.setContentsMargins(look.px(24), look.px(12), look.px(16), look.px(12))
        large = look.percent > LARGE
        above = column(look, head, gap=0)
        above.addWidget(self.list, 1)
        if large:
            self.list.setMinimumHeight(look.px(_LINES * _HEIGHT))
        whole = column(look, gap=0)
        if large:
            whole.addWidget(scrolled(box(above), "surface"), 1)
        else:
            whole.addLayout(above, 1)
        whole.addWidget(box(foot, "foot"))
        self.setLayout(whole)
