"""Fields for a day and for a time of day: what is typed counts, and a calendar or a list is one press away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QListWidget, QListWidgetItem

from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.fields import TextLine

OPEN_KEY = "Alt+Down"
_LIST, _MONTH = (150, 260), (330, 290)


class Picked(QFrame):
    """A field with a button behind it that opens something to pick from; Alt and the arrow down open it too."""

    def __init__(self, look: Look, field: TextLine, icon: str, name: str) -> None:
        super().__init__()
        self._look, self.field = look, field
        self.popup: QFrame | None = None
        self.opener: QPushButton = button(look, "", self.open, kind="icon", icon=icon, name=name)
        shortcut = QShortcut(QKeySequence(OPEN_KEY), field)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.open)
        line = row(look, gap=2)
        line.addWidget(field, 1)
        line.addWidget(self.opener)
        self.setLayout(line)
        self.setFocusProxy(field)

    def open(self) -> None:
        """Show what can be picked, at what is typed."""
        popup = self.popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("look", "card")
        content = self._content()
        content.setAccessibleName(self.opener.accessibleName())
        popup.setLayout(column(self._look, content, margin=6))
        popup.destroyed.connect(self._closed)
        popup.adjustSize()
        popup.move(self._place(popup))
        popup.show()
        content.setFocus()

    def _content(self) -> QWidget:
        raise NotImplementedError

    def _take(self, text: str) -> None:
        """Write what was picked into the field, as if it had been typed and left."""
        if self.popup is None:
            return
        popup, self.popup = self.popup, None
        popup.close()
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.typed.emit(text)
        self.field.left.emit()

    def _closed(self) -> None:
        self.popup = None

    def _place(self, popup: QWidget) -> QPoint:
        """Return where the popup has room: below the field, else above it."""
        room: QRect = self.screen().availableGeometry()
        below = self.mapToGlobal(QPoint(0, self.height() + self._look.px(2)))
        size = popup.sizeHint()
        x = max(room.left(), min(below.x(), room.right() - size.width()))
        if below.y() + size.height() <= room.bottom():
            return QPoint(x, below.y())
        return QPoint(x, max(room.top(), self.mapToGlobal(QPoint(0, 0)).y() - size.height()))


class DayField(Picked):
    """A day as "2026-12-01", with a calendar that opens at it, else at another day."""

    def __init__(self, look: Look, field: TextLine, near: date) -> None:
        name = QCoreApplication.translate("Pickers", "Pick from a calendar: %1").replace("%1", field.accessibleName())
        super().__init__(look, field, "calendar", name)
        self._near = near

    def _content(self) -> QWidget:
        made = DayCalendar(self._look)
        typed = QDate.fromString(self.field.text().strip(), Qt.DateFormat.ISODate)
        made.setSelectedDate(typed if typed.isValid() else QDate(self._near.year, self._near.month, self._near.day))
        made.taken.connect(self._take)
        return made


class DayCalendar(QCalendarWidget):
    """A month; a click or Enter takes a day."""

    taken = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFixedSize(*(look.px(one) for one in _MONTH))
        self.setFirstDayOfWeek(self.locale().firstDayOfWeek())
        usual, head = QTextCharFormat(), QTextCharFormat()
        usual.setForeground(look.colour("ink"))
        head.setForeground(look.colour("ink3"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, usual)
        self.setHeaderTextFormat(head)
        self.clicked.connect(self._take)
        self.activated.connect(self._take)

    def _take(self, day: QDate) -> None:
        self.taken.emit(day.toString(Qt.DateFormat.ISODate))


class ClockField(Picked):
    """A time of day as it is typed, with a list of some."""

    def __init__(self, look: Look, field: TextLine, times: Callable[[], Sequence[str]]) -> None:
        """Offer what `times` returns when the list is opened."""
        name = QCoreApplication.translate("Pickers", "Pick from a list: %1").replace("%1", field.accessibleName())
        super().__init__(look, field, "clock", name)
        self._times = times

    def _content(self) -> QWidget:
        made, times = QListWidget(), list(self._times())
        made.setProperty("look", "times")
        for text in times:
            line = QListWidgetItem(text, made)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        made.setFixedSize(*(self._look.px(one) for one in _LIST))
        made.itemClicked.connect(lambda item: self._take(item.text()))
        made.itemActivated.connect(lambda item: self._take(item.text()))
        typed = self.field.text().strip().upper()
        made.setCurrentRow(times.index(typed) if typed in times else 0)
        return made
