"""A list model over snapshots: the next one arrives with the smallest set of exact signals."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Role(IntEnum):
    """What a delegate may ask of a row beside Qt's own roles."""

    VALUE = Qt.ItemDataRole.UserRole + 1


class SnapshotModel(QAbstractListModel, Generic[T]):
    """Shows values that are told apart by a key; selection and scrolling stay where they are when others come or go.

    `said` words a row for screen readers and for typing ahead.
    """

    def __init__(self, key: Callable[[T], str], said: Callable[[T], str]) -> None:
        super().__init__()
        self._key = key
        self._said = said
        self._rows: list[T] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, or the value itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._said(row)
            case Role.VALUE:
                return row
        return None

    def row_of(self, key: str) -> int:
        """Return where the value with that key stands, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show(self, rows: Sequence[T]) -> None:
        """Move to the next snapshot."""
        if len(rows) == len(self._rows) and all(one is other for one, other in zip(rows, self._rows, strict=True)):
            return
        wanted = {self._key(row): row for row in rows}
        self._drop_all_but(wanted.keys())
        known = {self._key(row) for row in self._rows}
        self._order([row for key, row in wanted.items() if key in known])
        at = 0
        while at < len(rows):
            end = at
            while end < len(rows) and self._key(rows[end]) not in known:
                end += 1
            if end > at:
                self._insert(at, list(rows[at:end]))
            elif self._rows[at] != rows[at]:
                self._rows[at] = rows[at]
                self.dataChanged.emit(self.index(at), self.index(at))
            at = max(end, at + 1)

    def _drop_all_but(self, wanted: Container[str]) -> None:
        end = len(self._rows)
        while end > 0:
            if self._key(self._rows[end - 1]) in wanted:
                end -= 1
                continue
            begin = end
            while begin > 0 and self._key(self._rows[begin - 1]) not in wanted:
                begin -= 1
            self.beginRemoveRows(QModelIndex(), begin, end - 1)
            del self._rows[begin:end]
            self.endRemoveRows()
            end = begin

    def _insert(self, at: int, rows: list[T]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _order(self, rows: list[T]) -> None:
        """Put the values that are there in another order, all in one step."""
        places = {self._key(row): at for at, row in enumerate(rows)}
        moved = [places[self._key(row)] for row in self._rows]
        if all(to == at for at, to in enumerate(moved)):
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before, self._rows = self._rows, [self._rows[0]] * len(moved)
        for at, to in enumerate(moved):
            self._rows[to] = before[at]
        self.changePersistentIndexList(held, [self.index(moved[one.row()]) for one in held])
        self.layoutChanged.emit()
