"""Things that were chosen by a field with completion: each stands as a line that can be taken off again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.ui.look.look import Look

NOTHING = ""


class ChosenList(QFrame):
    """Tells the keys that a person chose, in their order; showing others tells nothing."""

    changed = Signal(tuple)

    def __init__(self, look: Look, name: str, add: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Show what can be chosen, as keys with their words; `name` says of what, `add` what the field is for."""
        super().__init__()
        self._look, self._pairs, self._names = look, tuple(pairs), dict(pairs)
        self._keys: tuple[str, ...] = ()
        self.field = Choice(add, find=True)
        self.field.picked.connect(self._add)
        self._list = column(look, gap=4)
        label = words(name, "label", wrap=True)
        label.setBuddy(self.field)
        self._none = add
        self.setLayout(column(look, label, self._list, self.field, gap=6))
        self.show_keys(())

    @property
    def keys(self) -> tuple[str, ...]:
        """What is chosen."""
        return self._keys

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these as chosen."""
        self._keys = tuple(keys)
        while item := self._list.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for key in self._keys:
            self._list.addWidget(self._line(key))
        rest = [pair for pair in self._pairs if pair[0] not in self._keys]
        self.field.show_pairs([(NOTHING, self._none), *rest], NOTHING)

    def _line(self, key: str) -> QFrame:
        named = self._names.get(key, key)
        name = self.tr("Take off: %1").replace("%1", named)
        line = row(self._look, gap=8)
        line.addWidget(words(named, "strong", wrap=True), 1)
        line.addWidget(button(self._look, "", partial(self._drop, key), kind="icon", icon="x", name=name))
        return box(line)

    def _add(self, key: str) -> None:
        if key and key not in self._keys:
            self._tell((*self._keys, key))

    def _drop(self, key: str) -> None:
        self._tell(tuple(one for one in self._keys if one != key))
        self.field.setFocus()

    def _tell(self, keys: tuple[str, ...]) -> None:
        self.show_keys(keys)
        self.changed.emit(keys)
