"""The sheet of shortcuts: everything that can be done from anywhere, by group, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lobbykit.ui.actions import Group, group_name
from lobbykit.ui.widgets.layouts import box, column, row, rule, scrolled
from lobbykit.ui.widgets.overlay import Overlay
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QWidget

    from lobbykit.ui.actions import Action
    from lobbykit.ui.look.look import Look

WIDTH, TOP, ONE_COLUMN = 760, 60, 620
_LEFT = (Group.FINDING, Group.EDITING, Group.PLACES)


class ShortcutSheet(Overlay):
    """Shows actions by group, in two columns where there is room; the arrows scroll, Esc closes."""

    def __init__(self, window: QMainWindow, look: Look, actions: Sequence[Action]) -> None:
        super().__init__(window, look, self.tr("Keyboard shortcuts"), width=WIDTH, top=TOP)
        by_group = {group: [one for one in actions if one.group is group] for group in Group}
        cards = {group: self._card(group_name(group), _rows(found)) for group, found in by_group.items() if found}
        left = column(look, *(cards[one] for one in cards if one in _LEFT), None, gap=20)
        right = column(look, *(cards[one] for one in cards if one not in _LEFT), self._everywhere(), None, gap=20)
        wide = min(look.px(WIDTH), window.width()) >= look.px(ONE_COLUMN)
        inside = (row if wide else column)(look, box(left), box(right), margin=20, gap=32)
        self.area: QScrollArea = scrolled(box(inside), "surface")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.area.setAccessibleDescription("; ".join(_said(one) for one in actions if one.keys))
        close = button(look, self.tr("Close"), self.dismiss, kind="icon", icon="x", name=self.tr("Close"))
        head = row(look, picture(look, "keyboard"), words(self.tr("Keyboard shortcuts"), "heading"), None, close)
        head.setContentsMargins(look.px(20), look.px(12), look.px(12), look.px(12))
        self.panel.setLayout(column(look, head, rule(), self.area, 14, gap=0))

    def wanted_height(self, width: int) -> int:
        """Return the height of the whole sheet."""
        inside = self.area.widget()
        return inside.sizeHint().height() + self._look.px(90) if inside else super().wanted_height(width)

    def appear(self, first: QWidget | None = None) -> None:
        """Show it, ready to scroll."""
        super().appear(first or self.area)

    def _everywhere(self) -> QFrame:
        """Return what keys do in every list and form, which no action stands for."""
        keys = (
            (("Tab",), self.tr("Next control")),
            (("\u2191", "\u2193"), self.tr("Move in a list")),
            (("Enter",), self.tr("Open, or press the button")),
            (("Esc",), self.tr("Close what lies above the window")),
        )
        return self._card(self.tr("In lists and forms"), keys)

    def _card(self, name: str, lines: Sequence[tuple[tuple[str, ...], str]]) -> QFrame:
        look = self._look
        rows = []
        for keys, text in lines:
            label = words(text, wrap=True)
            label.setAccessibleName(", ".join((text, *keys)))
            line = row(look, label, *(chip(one, "key") for one in keys), gap=4)
            line.setStretch(0, 1)
            rows.append(line)
        return box(column(look, words(name, "overline"), *rows, gap=10))


def _rows(actions: Sequence[Action]) -> list[tuple[tuple[str, ...], str]]:
    return [(one.all_keys_shown, one.text) for one in actions]


def _said(action: Action) -> str:
    return f"{action.text}: {', '.join(action.all_keys_shown)}"
