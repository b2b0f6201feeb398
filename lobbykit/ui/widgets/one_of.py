"""A row of choices of which one is chosen: by day, by delegation, by office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QButtonGroup

from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QPushButton

    from lobbykit.ui.look.look import Look

K = TypeVar("K")


def one_of(
    look: Look, names: Mapping[K, str], chosen: K, choose: Callable[[K], object], parent: QObject
) -> list[QPushButton]:
    """Return a pill for each name in their order; `choose` is given what belongs to the one that is pressed."""
    group = QButtonGroup(parent)
    made = []
    for key, name in names.items():
        pill = button(look, name, partial(choose, key), kind="pill")
        pill.setCheckable(True)
        pill.setChecked(key == chosen)
        group.addButton(pill)
        made.append(pill)
    return made
