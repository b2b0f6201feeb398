"""Several of a kind, one line each: Enter begins another one, and on an empty line goes on to what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.layouts import column
from lobbykit.ui.widgets.tab_order import tab_before
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields
    from lobbykit.ui.widgets.fields import TextLine

    Make = Callable[[str, int], tuple[QWidget, Sequence[TextLine]]]


class ItemLines(QFrame):
    """Lines of one group ("staff", "promise"). There is always one to type in; the last empty one is saved nowhere."""

    passed = Signal()

    def __init__(
        self, look: Look, group: str, bound: BoundFields, new_item: Callable[[str], str], make: Make, another: str
    ) -> None:
        """`make` returns a line for an item and its number, with the fields in which Enter counts, the first first."""
        super().__init__()
        self._look, self._group, self._bound, self._new_item, self._make = look, group, bound, new_item, make
        self.lines: dict[str, QWidget] = {}
        self.firsts: dict[str, tuple[TextLine, ...]] = {}
        self._inside = column(look, gap=8)
        self._more = button(look, another, self.add, kind="ghost", icon="plus")
        whole = column(look, self._inside, gap=6)
        self.setProperty("look", "flat")
        self.setLayout(whole)
        self._line(new_item(group))
        whole.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_items(self, texts: Mapping[str, str]) -> None:
        """Have a line for each item that says anything, in order, and one to type in."""
        there = dict.fromkeys(
            path.split("/")[1] for path, text in texts.items() if text and path.startswith(f"{self._group}/")
        )
        if there and list(self.lines) != list(there)[: len(self.lines)]:
            for one in tuple(self.lines):
                self._drop(one)
        for one in there:
            if one not in self.lines:
                self._line(one)
        if not self.lines:
            self._line(self._new_item(self._group))

    def begin(self) -> None:
        """Put the keyboard into the first line that is empty, else into the first."""
        empty = [one for one in self.firsts.values() if not one[0].text()]
        (empty or list(self.firsts.values()))[0][0].setFocus(Qt.FocusReason.TabFocusReason)

    def add(self) -> None:
        """Go to an empty line at the end, made if there is none."""
        last = next(reversed(self.firsts))
        if any(one.text() for one in self.firsts[last]):
            last = self._new_item(self._group)
            self._line(last)
        self.firsts[last][0].setFocus(Qt.FocusReason.TabFocusReason)

    def put_in(self, *texts: str) -> None:
        """Type texts into an empty line, as a chip does for whoever presses it."""
        self.add()
        for field, text in zip(next(reversed(self.firsts.values())), texts, strict=False):
            field.setText(text)
            field.typed.emit(text)
        self._bound.left.emit()

    def _line(self, item: str) -> None:
        made, firsts = self._make(item, len(self.lines) + 1)
        self.lines[item], self.firsts[item] = made, tuple(firsts)
        for one in firsts:
            one.returnPressed.connect(lambda: self._entered(item))
        self._inside.addWidget(made)
        made.show()
        if self._more.parentWidget() is not None:
            tab_before(self._more, made)

    def _drop(self, item: str) -> None:
        gone = self.lines.pop(item)
        self.firsts.pop(item)
        self._bound.forget(f"{self._group}/{item}/")
        self._inside.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _entered(self, item: str) -> None:
        if not any(one.text() for one in self.firsts[item]):
            self.passed.emit()
            return
        items = list(self.firsts)
        at = items.index(item) + 1
        if at < len(items):
            self.firsts[items[at]][0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add()
