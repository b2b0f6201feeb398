"""A place with a title above and whatever it shows below, no wider than is good to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, picture, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part

_WIDE = 980


def headed(look: Look, title: str, told: str, *parts: Part) -> QFrame:
    """Return a page that scrolls: its title, one sentence below it ("" for none), and these parts."""
    head: list[Part] = [words(title, "display", wrap=True)]
    head += [words(told, tone="ink2", wrap=True)] if told else []
    page = box(column(look, column(look, *head, gap=4), *parts, None, margin=28, gap=14), "page")
    page.setMaximumWidth(look.px(_WIDE))
    line = row(look, gap=0)
    line.addWidget(page, 100)
    line.addStretch(1)
    return box(column(look, scrolled(box(line, "page")), gap=0), "page")


def aside(look: Look, text: str, icon: str = "info") -> QFrame:
    """Return a quiet line under what is shown: what comes later, and what to do until then."""
    line = row(look, margin=14, gap=12)
    line.addWidget(picture(look, icon, "info_ink"), 0, Qt.AlignmentFlag.AlignTop)
    label = words(text, tone="info", wrap=True)
    line.addWidget(label, 1)
    return box(line, "info")


def turning_bar(look: Look, text: str, icon: str, run: Callable[[], object]) -> QFrame:
    """Return a bar with one button, which turns to what there is no room for beside what is shown."""
    line = row(look, button(look, text, run, kind="ghost", icon=icon), None)
    line.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(4))
    return box(line, "bar")


def fact(look: Look, icon: str, title: str, text: str, beside: QWidget | None = None) -> QFrame:
    """Return a line with an icon, a bold beginning and a sentence, and a control at its end."""
    line = row(look, gap=14)
    line.addWidget(picture(look, icon, "primary", 22), 0, Qt.AlignmentFlag.AlignTop)
    texts = column(look, words(title, "strong", wrap=True), words(text, tone="ink2", wrap=True), gap=2)
    line.addWidget(Yielding(look, texts, *([beside] if beside else []), gap=14), 1)
    return box(line)
