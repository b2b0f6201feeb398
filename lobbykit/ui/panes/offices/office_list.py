"""The list of offices with its filter: what is typed narrows it at once, and where nothing fits it says what might."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedWidget

from lobbykit.app.office_rows import EVERY, MINE, of_kind
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.offices.office_delegate import OfficeDelegate
from lobbykit.ui.widgets.fields import magnify
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.kind_pills import KindPills
from lobbykit.ui.widgets.layouts import box, column, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from lobbykit.app.office_filter import OfficeFilter
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.ui.look.look import Look


class FilterLine(QLineEdit):
    """Where the filter is typed; Down goes to the list and Escape empties it."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on, or begin again."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class OfficeList(QFrame):
    """Filter, chips, count and list. It picks an office; what becomes of that is for others to say."""

    picked = Signal(str)
    opened = Signal()
    """A line was pressed, or Enter on it: where there is room for one thing only, its card is wanted now."""

    def __init__(self, look: Look, search: Callable[[], OfficeFilter]) -> None:
        super().__init__()
        self._look, self._search = look, search
        self._rows: tuple[OfficeRow, ...] = ()
        self._by_id: dict[str, OfficeRow] = {}
        self._shown = ""
        self._filtering = self._typed = False
        self.filter = FilterLine()
        magnify(look, self.filter)
        self.filter.setPlaceholderText(self.tr("Name, state, ZIP, room\u2026"))
        self.filter.setToolTip(self.filter.placeholderText())
        self.filter.setAccessibleName(self.tr("Filter offices"))
        self.filter.setAccessibleDescription(
            self.tr("By name, state, district, ZIP code, committee, party or room; “mine” finds your own.")
        )
        self.filter.setClearButtonEnabled(True)
        self._group = KindPills(look, self.refilter, self)
        self.kinds = self._group.pills
        self.count = words("", "caption", wrap=True)
        self._remark = words("", "caption", wrap=True)
        self.model: SnapshotModel[OfficeRow] = SnapshotModel(lambda one: one.id, _said)
        self.view = self._list_view()
        self._no_match = words("", "heading", wrap=True)
        self._advice = words("", tone="ink2", wrap=True)
        self._instead: Callable[[], object] = lambda: None
        self._try = button(look, "", self._run_instead, icon="search")
        self._lay_out()
        self.filter.textChanged.connect(self.refilter)
        self.filter.textEdited.connect(self._note_typing)
        self.filter.down.connect(self._into_list)
        self.filter.returnPressed.connect(self._open_first)

    @property
    def kind(self) -> str:
        """Return which of the chips is chosen."""
        return self._group.kind

    @property
    def advice(self) -> str:
        """Return what is said where nothing fits, "" while something does."""
        nothing = self._stack.currentIndex() == 1
        return f"{self._no_match.text()} {self._advice.text()} {self._try.text()}".strip() if nothing else ""

    def show_rows(self, rows: Sequence[OfficeRow]) -> None:
        """Show these offices, filtered as before; the one that was picked stays picked."""
        self._rows = tuple(rows)
        self._by_id = {one.id: one for one in rows}
        self.kinds[MINE].setText(self.tr("Mine %n", "", sum(one.mine for one in rows)))
        self.refilter()

    def show_filter(self, typed: str, kind: str) -> None:
        """Filter by this, as it was before."""
        with QSignalBlocker(self.filter):
            self.filter.setText(typed)
        self._group.choose(kind)
        self.refilter()

    def pick(self, office: str) -> None:
        """Pick an office, whatever the filter hides."""
        if self.model.row_of(office) < 0:
            self.show_filter("", EVERY)
        at = self.model.row_of(office)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at))
            self.view.scrollTo(self.model.index(at))

    def refilter(self) -> None:
        """Show what fits."""
        typed, kind = self.filter.text(), self.kind
        found = self._search().matching(typed)
        fits = self._rows if found.offices is None else [self._by_id[one] for one in found.offices]
        shown = of_kind(fits, kind)
        self._filtering = True
        self.model.show(shown)
        at = self.model.row_of(self._shown)
        self.view.setCurrentIndex(self.model.index(at) if at >= 0 else QModelIndex())
        self._filtering = False
        self.count.setText(self.tr("%n office(s)", "", len(shown)))
        self._remark.setText(" ".join(found.remarks))
        self._remark.setVisible(bool(found.remarks))
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._advise(typed, kind, len(fits))

    def _advise(self, typed: str, kind: str, elsewhere: int) -> None:
        nearest = None if elsewhere else self._search().nearest(typed)
        self._no_match.setText(self.tr("No office fits \u201c%1\u201d").replace("%1", typed) if typed.strip() else "")
        self._no_match.setVisible(bool(typed.strip()))
        if elsewhere and typed.strip():
            self._advice.setText(self.tr("%n office(s) fit among all", "", elsewhere))
            self._offer(self.tr("Show all"), lambda: self.show_filter(typed, EVERY))
        elif nearest is not None:
            self._advice.setText(self.tr("%n office(s) fit with a word less", "", nearest.count))
            self._offer(nearest.text, lambda: self.show_filter(nearest.text, kind))
        elif typed.strip():
            self._advice.setText(self.tr("Try a last name, a state, a district such as OH-3, or a room."))
            self._offer(self.tr("Clear the filter"), lambda: self.show_filter("", kind))
        else:
            self._advice.setText(
                self.tr("Offices are yours that you meet, that you wrote a note about, or that you elect.")
            )
            self._offer(self.tr("Show all"), lambda: self.show_filter("", EVERY))

    def _offer(self, text: str, run: Callable[[], object]) -> None:
        self._try.setText(text)
        self._try.setAccessibleName(text)
        self._instead = run

    def _run_instead(self) -> None:
        self._instead()
        self.filter.setFocus()

    def _list_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Offices"))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setModel(self.model)
        self._delegate = OfficeDelegate(self._look)
        view.setItemDelegate(self._delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._current)
        view.clicked.connect(self.opened)
        view.activated.connect(self.opened)
        return view

    def _lay_out(self) -> None:
        look = self._look
        chips = box(Flow(look, self.kinds.values()))
        head = column(look, self.filter, chips, self.count, self._remark, margin=14, gap=10)
        nothing = column(look, self._no_match, self._advice, self._try, None, margin=18, gap=10)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(scrolled(box(nothing), "surface"))
        inside = column(look, head, gap=0)
        inside.addWidget(self._stack, 1)
        self.setProperty("look", "side")
        self.setLayout(inside)

    def _into_list(self) -> None:
        self.view.setFocus()
        self._pick_first()

    def _pick_first(self) -> None:
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def _note_typing(self) -> None:
        self._typed = bool(self.filter.text().strip())

    def _open_first(self) -> None:
        """Open what fits best: the office that was open before may still be in the list, further down."""
        if self._typed and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))
        self._typed = False
        self._pick_first()
        if self.view.currentIndex().isValid():
            self.opened.emit()

    def _current(self, now: QModelIndex) -> None:
        value: OfficeRow | None = now.data(Role.VALUE) if now.isValid() else None
        if value is not None and value.id != self._shown and not self._filtering:
            self._shown, self._typed = value.id, False
            self.picked.emit(value.id)


def _said(row: OfficeRow) -> str:
    return ", ".join(filter(None, (row.name, row.seat, row.room)))
