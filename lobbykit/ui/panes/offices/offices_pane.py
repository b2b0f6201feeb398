"""The pane of offices: a list that is filtered while one types, and the card of the office that was picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton

from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.offices.office_delegate import OfficeDelegate
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.ui.look.look import Look

EVERY, MINE, HOUSE, SENATE = "all", "mine", "house", "senate"


class OfficesPane(QFrame):
    """List and card side by side. It is given what to show; it asks only what fits the words typed."""

    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        matching: Callable[[str], tuple[str, ...] | None],
        card: Callable[[str], QWidget],
    ) -> None:
        super().__init__()
        self._look, self._matching, self._card = look, matching, card
        self._rows: tuple[OfficeRow, ...] = ()
        self._by_id: dict[str, OfficeRow] = {}
        self._shown = ""
        self._filtering = False
        self.setProperty("look", "page")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Name, state, ZIP, committee, room…"))
        self._filter.setToolTip(self._filter.placeholderText())
        self._filter.setAccessibleName(self.tr("Filter offices"))
        self._filter.setClearButtonEnabled(True)
        self._kinds = self._kind_buttons()
        self._count = words("", "caption", wrap=True)
        self._model: SnapshotModel[OfficeRow] = SnapshotModel(lambda one: one.id, _said)
        self._list = self._list_view()
        self._beside = QHBoxLayout()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self._filter.textChanged.connect(self._refilter)

    def show_rows(self, rows: Sequence[OfficeRow]) -> None:
        """Show these offices, filtered as before; the one that was picked stays picked."""
        self._rows = tuple(rows)
        self._by_id = {one.id: one for one in rows}
        if not any(one.mine for one in rows) and self._kind() == MINE:
            self._kinds[EVERY].setChecked(True)
        self._refilter()

    def pick(self, office: str) -> None:
        """Show the card of an office, whatever the filter hides."""
        if self._model.row_of(office) < 0:
            self._filter.clear()
            self._kinds[EVERY].setChecked(True)
            self._refilter()
        at = self._model.row_of(office)
        if at >= 0:
            self._list.setCurrentIndex(self._model.index(at))

    def show_again(self) -> None:
        """Make the card of the office that is picked anew."""
        if self._shown:
            self._show_card(self._shown)

    def _list_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Offices"))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setModel(self._model)
        self._delegate = OfficeDelegate(self._look)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._current)
        return view

    def _kind_buttons(self) -> dict[str, QPushButton]:
        names = {
            EVERY: self.tr("All"),
            MINE: self.tr("Mine"),
            HOUSE: self.tr("House"),
            SENATE: self.tr("Senate"),
        }
        self._group = QButtonGroup(self)
        made = {kind: button(self._look, name, self._refilter, kind="pill") for kind, name in names.items()}
        for one in made.values():
            one.setCheckable(True)
            self._group.addButton(one)
        made[EVERY].setChecked(True)
        return made

    def _lay_out(self) -> None:
        look = self._look
        head = column(look, self._filter, row(look, *self._kinds.values(), None, gap=6), self._count, margin=14, gap=10)
        left = column(look, head, self._list, gap=0)
        side = box(left, "side")
        side.setFixedWidth(max(look.px(300), side.minimumSizeHint().width()))
        whole = row(look, side, gap=0)
        whole.addLayout(self._beside, 1)
        self._beside.addWidget(self._nothing())
        self.setLayout(whole)

    def _nothing(self) -> QFrame:
        return empty(
            self._look, "landmark", self.tr("Pick an office"), self.tr("Type a name, a state or a room on the left.")
        )

    def _kind(self) -> str:
        return next(kind for kind, one in self._kinds.items() if one.isChecked())

    def _refilter(self) -> None:
        found = self._matching(self._filter.text())
        rows = self._rows if found is None else [self._by_id[one] for one in found if one in self._by_id]
        kind = self._kind()
        shown = [one for one in rows if kind in {EVERY, one.chamber} or (kind == MINE and one.mine)]
        self._filtering = True
        self._model.show(shown)
        at = self._model.row_of(self._shown)
        self._list.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())
        self._filtering = False
        none = self.tr("No office fits. Use fewer words.")
        self._count.setText(self.tr("%n office(s)", "", len(shown)) if shown else none)

    def _current(self, now: QModelIndex) -> None:
        value: OfficeRow | None = now.data(Role.VALUE) if now.isValid() else None
        if value is not None and value.id != self._shown and not self._filtering:
            self._show_card(value.id)
            self.picked.emit(value.id)

    def _show_card(self, office: str) -> None:
        self._shown = office
        old = self._beside.takeAt(0)
        gone = old.widget() if old else None
        if gone is not None:
            gone.hide()
            gone.deleteLater()
        self._beside.addWidget(self._card(office))


def _said(row: OfficeRow) -> str:
    return ", ".join(filter(None, (row.name, row.seat, row.room)))
