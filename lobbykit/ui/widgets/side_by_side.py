"""Fields side by side, or one below the other where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look

_GAP = 8


class SideBySide(QFrame):
    """The `first` has so many times the room of each other one; below `narrow` pixels at 100 % they are a column."""

    def __init__(self, look: Look, *fields: QWidget, narrow: int = 330, first: int = 2) -> None:
        super().__init__()
        self.setProperty("look", "flat")
        self.setLayout(_Turning(fields, look.px(narrow), look.px(_GAP), first))


class _Turning(QLayout):
    """Its height follows from its width at once, so that nothing around it is laid out twice."""

    def __init__(self, fields: Sequence[QWidget], narrow: int, gap: int, first: int) -> None:
        super().__init__()
        self._narrow, self._gap, self._first = narrow, gap, first
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for one in fields:
            self.addWidget(one)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more field."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many fields there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a field, None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of a field."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room than needed is wanted."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all fields."""
        return self._placed(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the fields."""
        super().setGeometry(area)
        self._placed(area, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        sizes = [one.sizeHint() for one in self._items]
        return QSize(sum(one.width() for one in sizes), max((one.height() for one in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest field."""
        whole = QSize()
        for one in self._items:
            whole = whole.expandedTo(one.minimumSize())
        return whole

    def _placed(self, area: QRect, *, move: bool) -> int:
        if area.width() < self._narrow:
            top = area.y()
            for item in self._items:
                high = _height(item, area.width())
                if move:
                    item.setGeometry(QRect(area.x(), top, area.width(), high))
                top += high + self._gap
            return max(0, top - self._gap - area.y())
        widths = self._widths(area.width())
        high = max((_height(item, width) for item, width in zip(self._items, widths, strict=True)), default=0)
        left = area.x()
        for item, width in zip(self._items, widths, strict=True):
            if move:
                item.setGeometry(QRect(left, area.y(), width, high))
            left += width + self._gap
        return high

    def _widths(self, width: int) -> list[int]:
        others = len(self._items) - 1
        unit = (width - self._gap * others) // max(1, others + self._first)
        return [width - others * (unit + self._gap), *([unit] * others)]


def _height(item: QLayoutItem, width: int) -> int:
    high = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(high, item.minimumSize().height())
