"""Which control of a pane the keys go to when the pane is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def turn_keys_to(pane: QWidget) -> None:
    """Give the focus to what had it in this pane last, else to its first field, or first control where it has none."""
    stops = list(_stops(pane))
    had = pane.focusWidget()
    fields = [one for one in stops if isinstance(one, _FIELDS) and not one.property("readOnly")]
    wanted = had if had in stops else next(iter(fields or stops), None)
    if wanted is not None:
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(pane: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in a pane, as it was put there.

    `nextInFocusChain` is not asked: PySide 6.12 keeps what it returned alive with the widget that was asked, and the
    chain is a ring, so a window that was walked around would never be let go of.
    """
    for one in pane.findChildren(QWidget):
        reached = (one.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        if reached and one.isEnabled() and one.isVisibleTo(pane):
            yield one
