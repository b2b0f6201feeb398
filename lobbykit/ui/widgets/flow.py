"""A layout that sets its parts in lines, as many in each as fit: chips, buttons and answers at any size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look


class Flow(QLayout):
    """Lines of parts from the left, `gap` pixels apart; with `even`, the parts of all lines have one width."""

    def __init__(self, look: Look, parts: Iterable[QWidget], *, gap: int = 6, even: bool = False) -> None:
        super().__init__()
        self._gap, self._even = look.px(gap), even
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more part."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of a part."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room than needed is wanted."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, which Qt asks for many times before a part changes."""
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what followed from how the parts were."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:
        """Place the parts."""
        super().setGeometry(area)
        self._placed(area, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        sizes = [self._size(one) for one in self._shown()]
        width = sum(one.width() for one in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((one.height() for one in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest part."""
        whole = QSize()
        for one in self._shown():
            whole = whole.expandedTo(one.minimumSize())
        return whole

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if not one.isEmpty()]

    def _size(self, item: QLayoutItem) -> QSize:
        return item.sizeHint().expandedTo(item.minimumSize())

    def _placed(self, area: QRect, *, move: bool) -> int:
        shown = self._shown()
        if self._even and shown:
            return self._in_columns(area, shown, move=move)
        top = area.y()
        for line in self._lines(area.width(), shown):
            high, x = max(size.height() for _, size in line), area.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, top + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            top += high + self._gap
        return max(0, top - self._gap - area.y())

    def _lines(self, width: int, shown: list[QLayoutItem]) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands in each line, and how large; nothing is wider than the line unless it has to be."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in shown:
            size = self._size(item)
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self._gap
        return lines

    def _in_columns(self, area: QRect, shown: list[QLayoutItem], *, move: bool) -> int:
        wide = max(self._size(one).width() for one in shown)
        high = max(self._size(one).height() for one in shown)
        fit = max(1, min(len(shown), (area.width() + self._gap) // (wide + self._gap)))
        lines = -(-len(shown) // fit)
        across = -(-len(shown) // lines)
        width = (area.width() - self._gap * (across - 1)) // across
        for at, item in enumerate(shown):
            line, place = divmod(at, across)
            if move:
                corner = QPoint(area.x() + place * (width + self._gap), area.y() + line * (high + self._gap))
                item.setGeometry(QRect(corner, QSize(width, high)))
        return lines * high + (lines - 1) * self._gap
