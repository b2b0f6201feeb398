"""Labels, chips and buttons in the kinds of the style sheet. Data is always shown as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look


GAP = 5
"""Between an icon and the words of a button, beside the little that Qt leaves there."""


def words(text: str, kind: str = "body", *, tone: str = "", wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a label of plain text, of one of the kinds of `tokens.json`.

    An "overline" stands in capitals, which a screen reader might spell; it is told the words as they are written.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text.upper() if kind == "overline" else text)
    if kind == "overline":
        label.setAccessibleName(text)
    label.setProperty("type", kind)
    label.setProperty("tone", tone)
    if wrap:
        _wrap(label)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _wrap(label: QLabel) -> None:
    """Let a label have as many lines as its words need."""
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def chip(text: str, kind: str = "plain", *, wrap: bool = False) -> QLabel:
    """Return a small word in a box: "plain", "measure", "key", a level of support, "warn" or "error".

    One that may `wrap` is as wide as there is room, and as high as its words need.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("chip", kind)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if wrap:
        _wrap(label)
    return label


def picture(look: Look, name: str, tone: str = "ink2", size: int = 18) -> QLabel:
    """Return an icon that only decorates the words beside it."""
    label = QLabel()
    label.setPixmap(look.pixmap(name, tone, size))
    label.setFixedSize(look.icon_size(size))
    return label


def button(  # noqa: PLR0913 - a button has no less
    look: Look,
    text: str,
    run: Callable[[], object],
    *,
    kind: str = "",
    icon: str = "",
    name: str = "",
    big: bool = False,
) -> QPushButton:
    """Return a button: "" plain, "primary", "ghost", "icon" or "fact" (no text: give `name`), "pill" or "notice".

    `name` is what screen readers say where the text alone does not tell.
    """
    made = QPushButton("" if kind in _ICON_ONLY else text)
    made.setProperty("kind", kind)
    made.setProperty("big", "true" if big else "")
    made.setAccessibleName(name or text)
    if kind in _ICON_ONLY:
        made.setToolTip(name or text)
    if icon:
        gap = 0 if kind in _ICON_ONLY else GAP
        made.setIcon(look.icon(icon, _TONES.get(kind, "ink2"), gap=gap))
        made.setIconSize(look.icon_size(gap=gap))
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked=False: run())
    return made


_ICON_ONLY = frozenset({"icon", "fact"})
_TONES = {"primary": "on_primary", "ghost": "primary", "notice": "nav_ink", "pill": "ink2"}
