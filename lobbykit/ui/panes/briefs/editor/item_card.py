"""One item of a list: folded to a line, with buttons to move and remove it, or open with its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame

from lobbykit.app.brief_editing.summaries import summary_of
from lobbykit.ui.panes.briefs.editor.fold import Fold
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QBoxLayout

    from lobbykit.domain.brief_form import Group, Path
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
    from lobbykit.ui.panes.briefs.editor.group_form import GroupForm
    from lobbykit.ui.panes.briefs.editor.item_list import ItemList
    from lobbykit.ui.panes.briefs.editor.wishes import Wishes


class ItemCard(QFrame):
    """Makes the fields of its item when they are first seen."""

    def __init__(self, look: Look, wishes: Wishes, item: str, make: Callable[[Group], GroupForm]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._wishes, self._item, self._make = wishes, item, make
        self._group: Group | None = None
        self._body: GroupForm | None = None
        self.head = Fold(look)
        self.head.toggled.connect(self._fold)
        self.head.stepped.connect(self._step)
        self.head.dropped.connect(self._drop)
        self.up = button(look, "", lambda: self._step(-1), kind="icon", icon="chevron-up", name="-")
        self.down = button(look, "", lambda: self._step(1), kind="icon", icon="chevron-down", name="-")
        self.away = button(look, "", self._drop, kind="icon", icon="trash-2", name="-")
        head = row(look, gap=2)
        head.addWidget(self.head, 1)
        for one in (self.up, self.down, self.away):
            head.addWidget(one)
        self._inside = column(look, head, gap=8)
        self._inside.setContentsMargins(look.px(6), look.px(5), look.px(6), look.px(5))
        self._look = look
        self.setLayout(self._inside)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self.head.isChecked()

    def show_item(self, group: Group, at: int, count: int) -> None:
        """Show the item at its place among so many; that is not editing."""
        self._group = group
        line = summary_of(group) or self.tr("New: %1").replace("%1", self._item)
        place = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(count))
        self.head.show_line(line, f"{self._item}, {place}: {line}")
        for one, name, ends in (
            (self.up, self.tr("Move up: %1"), at == 0),
            (self.down, self.tr("Move down: %1"), at == count - 1),
            (self.away, self.tr("Remove: %1"), False),
        ):
            one.setAccessibleName(name.replace("%1", line))
            one.setToolTip(name.replace("%1", line))
            one.setEnabled(not ends)
        if self._body is not None:
            self._body.show_part(group)

    def open(self, *, wanted: bool = True) -> None:
        """Show the fields, or fold them away."""
        with QSignalBlocker(self.head):
            self.head.setChecked(wanted)
        self.head.point(open_=wanted)
        self._fold(wanted)

    def reveal(self, path: Path) -> FieldRow | None:
        """Open the item and return the field at a path in it."""
        self.open()
        return self._body.reveal(path) if self._body is not None else None

    def list_at(self, path: Path) -> ItemList | None:
        """Return the list at a path in the item, if it is shown."""
        return self._body.list_at(path) if self._body is not None else None

    def first_empty(self) -> FieldRow | None:
        """Return the first field that has to be filled."""
        return self._body.first_empty() if self._body is not None else None

    def _fold(self, open_: bool) -> None:
        if open_ and self._body is None and self._group is not None:
            self._body = self._make(self._group)
            self._inside.addLayout(self._indented(self._body))
        if self._body is not None:
            self._body.setVisible(open_)

    def _indented(self, body: GroupForm) -> QBoxLayout:
        inside = column(self._look, body)
        margin = self._look.px(10)
        inside.setContentsMargins(margin, 0, margin, margin)
        return inside

    def _step(self, by: int) -> None:
        if self._group is not None:
            self._wishes.move.emit(self._group.path, by)

    def _drop(self) -> None:
        if self._group is not None:
            self._wishes.remove.emit(self._group.path)
