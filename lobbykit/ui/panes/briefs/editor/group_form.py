"""The fields of one group: those that stand or are usual, and a menu of what else can be said."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from lobbykit.domain.brief_form import Field, Group, Items
from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
from lobbykit.ui.panes.briefs.editor.field_words import field_words
from lobbykit.ui.panes.briefs.editor.item_list import ItemList
from lobbykit.ui.panes.briefs.editor.part_words import part_words
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.domain.brief_form import Part, Path
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.editor.wishes import Wishes

_USUAL = frozenset(
    {
        "title", "lede", "event", "link", "as_of", "email", "phone", "role", "rank", "action", "measures", "lead",
        "reason", "author", "publisher", "url", "date", "checked", "source", "ask", "text",
    }
)  # fmt: skip
_WHO = frozenset({"chamber", "states"})
"""How most texts tell for whom they are."""
_SHARED = frozenset({"action", "measures", "lead", "reason"})
"""What an ask in two halves says in each of them."""


class GroupForm(QFrame):
    """Shows a group. What is absent and not usual waits in a menu until it is wanted or stands in the file."""

    def __init__(self, look: Look, wishes: Wishes, group: Group) -> None:
        super().__init__()
        self._look, self._wishes = look, wishes
        self.group = group
        self._rows: dict[str | int, FieldRow | GroupBox | ItemList] = {}
        self._inside = column(look, gap=12)
        self._more = QPushButton(self.tr("More fields"))
        self._more.setProperty("kind", "ghost")
        self._more.setAutoDefault(False)
        self._more.setIcon(look.icon("plus", "primary"))
        self._more.setIconSize(look.icon_size())
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self.setLayout(column(look, self._inside, row(look, self._more, None), gap=8))
        self.show_part(group)

    def show_part(self, group: Group) -> None:
        """Show the group as it is now; that is not editing."""
        self.group = group = replace(group, parts=tuple(sorted(group.parts, key=_is_technical)))
        hidden = []
        for part in group.parts:
            if part.path[-1] in self._rows or self._belongs(part):
                self._show(part)
            else:
                hidden.append(part)
        self._menu.clear()
        for part in hidden:
            self._menu.addAction(label_of(part), partial(self._want, part.path))
        name = self.tr("More fields: %1").replace("%1", label_of(group))
        self._more.setAccessibleName(name)
        self._more.setVisible(bool(hidden))

    def reveal(self, path: Path) -> FieldRow | None:
        """Show what the path leads to and return the row of the field, the first one of a group."""
        part = next((one for one in self.group.parts if path[: len(one.path)] == one.path), None)
        if part is None:
            rows = (one for one in self._rows.values() if isinstance(one, FieldRow))
            return next(rows, None)
        shown = self._show(part)
        self.show_part(self.group)
        return shown if isinstance(shown, FieldRow) else shown.reveal(path)

    def list_at(self, path: Path) -> ItemList | None:
        """Return the list at a path, if it is shown."""
        for one in self._rows.values():
            if not isinstance(one, FieldRow) and (found := one.list_at(path)) is not None:
                return found
        return None

    def first_empty(self) -> FieldRow | None:
        """Return the first field that has to be filled."""
        rows = [one for one in self._rows.values() if isinstance(one, FieldRow)]
        return next((one for one in rows if not one.field.value), rows[0] if rows else None)

    def _belongs(self, part: Part) -> bool:
        step = part.path[-1]
        if part.place is not None or (isinstance(part, Field) and part.required):
            return True
        if step in _WHO and self.group.name.rpartition(".")[2] in {"when", "show_to"}:
            return True
        halved = any(one.path[-1] in {"house", "senate"} and one.place for one in self.group.parts)
        return isinstance(part, Field) and step in _USUAL and not (halved and step in _SHARED)

    def _show(self, part: Part) -> FieldRow | GroupBox | ItemList:
        step = part.path[-1]
        shown = self._rows.get(step)
        if shown is not None and _fits(shown, part):
            shown.show_part(part)  # type: ignore[arg-type]
            return shown
        if shown is not None:
            shown.hide()
            shown.deleteLater()
        made = self._made(part)
        self._rows[step] = made
        order = [one.path[-1] for one in self.group.parts]
        self._inside.insertWidget(sum(order.index(one) < order.index(step) for one in self._rows if one in order), made)
        if self.isVisible():
            made.show()  # now: it may get the focus at once
        return made

    def _made(self, part: Part) -> FieldRow | GroupBox | ItemList:
        if isinstance(part, Field):
            made = FieldRow(self._look, part)
            made.edited.connect(self._wishes.set)
            made.varied.connect(self._wishes.vary)
            return made
        if isinstance(part, Items):
            return ItemList(self._look, self._wishes, part, partial(GroupForm, self._look, self._wishes), headed=True)
        return GroupBox(self._look, self._wishes, part)

    def _want(self, path: Path) -> None:
        found = self.reveal(path)
        if found is not None:
            found.input.setFocus()


class GroupBox(QFrame):
    """A group within a group, under its heading."""

    def __init__(self, look: Look, wishes: Wishes, group: Group) -> None:
        super().__init__()
        self.form = GroupForm(look, wishes, group)
        said = part_words(group.name)
        head = row(look, words(label_of(group), "heading", wrap=True), gap=8)
        head.setStretch(0, 1)
        if any(one.path[-1] == "when" for one in group.parts):
            doing, path = self.tr("The same words for all"), group.path
            name = f"{doing}: {label_of(group)}"
            head.addWidget(button(look, doing, lambda: wishes.unify.emit(path), kind="pill", icon="minus", name=name))
        purpose = [words(said.purpose, "caption", wrap=True)] if said and said.purpose else []
        inside = column(look, head, *purpose, self.form, margin=12, gap=8)
        self.setAccessibleName(label_of(group))
        self.setLayout(column(look, box(inside, "sunken")))

    def show_part(self, group: Group) -> None:
        """Show the group as it is now."""
        self.form.show_part(group)

    def reveal(self, path: Path) -> FieldRow | None:
        """Return the row of the field at a path."""
        return self.form.reveal(path)

    def list_at(self, path: Path) -> ItemList | None:
        """Return the list at a path."""
        return self.form.list_at(path)


def _is_technical(part: Part) -> bool:
    """Whether a field is of little use to most people: the id, which goes last."""
    return part.path[-1] == "id"


def _fits(shown: FieldRow | GroupBox | ItemList, part: Part) -> bool:
    if isinstance(shown, FieldRow):
        return isinstance(part, Field) and shown.field.kind is part.kind
    return isinstance(part, Items if isinstance(shown, ItemList) else Group)


def label_of(part: Part) -> str:
    """Return what people call a part."""
    said = None if isinstance(part, Field) else part_words(part.name)
    return said.heading if said else field_words(part.name).label
