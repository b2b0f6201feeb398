"""A list model over snapshots: the next one arrives with the smallest set of exact signals."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        self._drop_all_but({self._key(row) for row in rows})
        known = {self._key(row) for row in self._rows}
        if not self._rows and rows:
            self._insert(0, list(rows))
            return
        at = 0
        while at < len(rows):
            if at < len(self._rows) and self._key(self._rows[at]) == self._key(rows[at]):
                self._change(at, rows[at])
                at += 1
            elif self._key(rows[at]) in known:
                self._move(at, rows[at])
                at += 1
            else:
                end = at
                while end < len(rows) and self._key(rows[end]) not in known:
                    end += 1
                self._insert(at, list(rows[at:end]))
                at = end

    def _drop_all_but(self, wanted: set[str]) -> None:
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

    def _change(self, at: int, row: T) -> None:
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def _move(self, to: int, row: T) -> None:
        old = next(at for at in range(to + 1, len(self._rows)) if self._key(self._rows[at]) == self._key(row))
        self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(old))
        self.endMoveRows()
        self._change(to, row)
