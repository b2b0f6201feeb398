"""Where Tab goes to what is made later than the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def stops(part: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a part, in the order in which it was made."""
    every = [part, *part.findChildren(QWidget)]
    return [one for one in every if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def tab_after(before: QWidget, made: QWidget) -> None:
    """Have Tab come to the stops of `made` right after `before`, in their order."""
    here = before
    for one in stops(made):
        QWidget.setTabOrder(here, one)
        here = one


def tab_before(after: QWidget, made: QWidget) -> None:
    """Have Tab come to the stops of `made` right before `after`."""
    before = _stop_before(after, stops(made))
    if before is not None:
        tab_after(before, made)


def _stop_before(after: QWidget, but: Sequence[QWidget]) -> QWidget | None:
    one: QWidget | None = after.previousInFocusChain()
    while one is not None and one is not after:
        if one not in but and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return one
        one = one.previousInFocusChain()
    return None
