"""A list of the form: its items, each of which moves and goes, and a button that adds one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from lobbykit.ui.panes.briefs.editor.field_words import field_words
from lobbykit.ui.panes.briefs.editor.item_card import ItemCard
from lobbykit.ui.panes.briefs.editor.part_words import part_words
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.brief_form import Group, Items, Path
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
    from lobbykit.ui.panes.briefs.editor.group_form import GroupForm
    from lobbykit.ui.panes.briefs.editor.wishes import Wishes

_OPEN = ("data", "when")
"""Lists whose items are so short that they are open from the start."""
_CALLED_BY_US = "sources"


class ItemList(QFrame):
    """Shows the items in order; cards of items that stay are kept, so that what is open and the focus stay too."""

    def __init__(
        self, look: Look, wishes: Wishes, items: Items, make: Callable[[Group], GroupForm], *, headed: bool = False
    ) -> None:
        """Show a list, under its own heading where it is `headed`."""
        super().__init__()
        self._look, self._wishes, self._make = look, wishes, make
        self.items = items
        said = part_words(items.name)
        assert said is not None, "every list has words"
        self._item = said.item
        self.setAccessibleName(said.heading)
        self.cards: list[ItemCard] = []
        self._inside = column(look, gap=6)
        self.add = button(look, said.add, self._add, kind="ghost", icon="plus")
        self._name = QLineEdit()
        hint = field_words(f"{items.name}.=")
        self._name.setPlaceholderText(hint.label)
        self._name.setAccessibleName(hint.label)
        self._name.setAccessibleDescription(hint.hint)
        self._name.setMaximumWidth(look.px(180))
        self._name.returnPressed.connect(self._add)
        heading = [words(said.heading, "heading"), words(said.purpose, "caption", wrap=True)] if headed else []
        whole = column(look, *heading, self._inside, row(look, self._name, self.add, None), gap=8)
        self.setLayout(whole)
        self._name.setVisible(items.named and items.name != _CALLED_BY_US)
        self.show_part(items)

    def show_part(self, items: Items) -> None:
        """Show the items as they are now; that is not editing."""
        self.items = items
        while len(self.cards) > len(items.items):
            self._drop(len(self.cards) - 1)
        while len(self.cards) < len(items.items):
            self.cards.append(ItemCard(self._look, self._wishes, self._item, self._make))
            self._inside.addWidget(self.cards[-1])
        for at, (card, group) in enumerate(zip(self.cards, items.items, strict=True)):
            card.show_item(group, at, len(items.items))
            if items.name.rpartition(".")[2] in _OPEN and not card.is_open:
                card.open()
        self.add.setEnabled(len(items.items) < items.at_most)

    def moved(self, at: int, by: int) -> None:
        """Follow an item that was moved: its card goes with it, and keeps the focus."""
        goal = max(0, min(at + by, len(self.cards) - 1))
        card = self.cards.pop(at)
        self.cards.insert(goal, card)
        had = QWidget.focusWidget(card)
        self._inside.insertWidget(goal, card)
        for one, after in pairwise(self.cards):
            QWidget.setTabOrder(one.away, after.head)
        (had if had is not None and had.isEnabled() else card.head).setFocus()

    def removed(self, at: int) -> None:
        """Take away the card of an item that was removed, and go on at its neighbour."""
        self._drop(at)
        left = self.cards[min(at, len(self.cards) - 1)].head if self.cards else self.add
        left.setFocus()

    def open_last(self) -> None:
        """Open the item that was just added, at its first empty field."""
        self._name.clear()
        if self.cards:
            card = self.cards[-1]
            card.open()
            row_ = card.first_empty()
            if row_ is not None:
                row_.input.setFocus()

    def ask_for_name(self) -> None:
        """Wait for a name that nothing else has."""
        self._name.setFocus()
        self._name.selectAll()

    def list_at(self, path: Path) -> ItemList | None:
        """Return the list at a path: this one, or one in its items."""
        if path == self.items.path:
            return self
        card = self._card_of(path)
        return card.list_at(path) if card is not None else None

    def reveal(self, path: Path) -> FieldRow | None:
        """Open what the field at a path is in, and return its row."""
        card = self._card_of(path) or (self.cards[0] if self.cards else None)
        return card.reveal(path) if card is not None else None

    def _card_of(self, path: Path) -> ItemCard | None:
        own = len(self.items.path) + 1
        for card, group in zip(self.cards, self.items.items, strict=True):
            if path[:own] == group.path:
                return card
        return None

    def _drop(self, at: int) -> None:
        card = self.cards.pop(at)
        self._inside.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _add(self) -> None:
        self._wishes.add.emit(self.items.path, self._name.text().strip())
