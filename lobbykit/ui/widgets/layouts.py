"""Rows, columns and boxes, so that panes say what stands where and not how Qt builds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels at 100 %, or None for room that grows."""
T = TypeVar("T", bound=QBoxLayout)


def column(look: Look, *parts: Part, margin: int = 0, gap: int = 8) -> QVBoxLayout:
    """Return a layout of these parts one below the other."""
    return _filled(QVBoxLayout(), look, parts, margin, gap)


def row(look: Look, *parts: Part, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """Return a layout of these parts side by side."""
    return _filled(QHBoxLayout(), look, parts, margin, gap)


def box(layout: QLayout, kind: str = "flat") -> QFrame:
    """Return a frame around a layout in one of the looks of the style sheet ("card", "sunken", "warn" and others)."""
    frame = QFrame()
    frame.setProperty("look", kind)
    frame.setLayout(layout)
    return frame


def card(look: Look, *parts: Part, margin: int = 16, gap: int = 8) -> QFrame:
    """Return a card of these parts one below the other."""
    return box(column(look, *parts, margin=margin, gap=gap), "card")


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line


def scrolled(inner: QWidget, kind: str = "") -> QScrollArea:
    """Return the widget in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setProperty("look", kind)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def _filled(layout: T, look: Look, parts: tuple[Part, ...], margin: int, gap: int) -> T:
    layout.setContentsMargins(*([look.px(margin)] * 4))
    layout.setSpacing(look.px(gap))
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(look.px(part))
            case QLayout():
                layout.addLayout(part)
            case QWidget():
                layout.addWidget(part)
    return layout
