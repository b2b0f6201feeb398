"""Bars above the panes: what is true of the whole window for as long as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look

_TONES = {"info": "info_ink", "warn": "warn_ink", "error": "err_ink"}
_LABELS = {"info": "info", "warn": "warn", "error": "error"}


class Bars(QFrame):
    """One below the other, each under a name; a bar stays until it is taken away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: dict[str, QFrame] = {}
        self.setProperty("look", "flat")
        self.setLayout(column(look, gap=0))
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What they say at the moment."""
        return tuple(bar.accessibleName() for bar in self._shown.values())

    def put(
        self, name: str, text: str, icon: str, kind: str = "info", do: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Show a bar, in place of the one of the same name; kinds are "info", "warn" and "error"."""
        self.take(name)
        line = row(self._look, gap=10)
        line.setContentsMargins(*(self._look.px(one) for one in (20, 6, 12, 6)))
        line.addWidget(picture(self._look, icon, _TONES[kind]), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(words(text, "strong", tone=_LABELS[kind], wrap=True), 1)
        if run is not None:
            line.addWidget(button(self._look, do, run), 0, Qt.AlignmentFlag.AlignVCenter)
        bar = self._shown[name] = box(line, f"bar-{kind}")
        bar.setAccessibleName(text)
        inside = self.layout()
        assert inside is not None
        inside.addWidget(bar)
        self.show()

    def take(self, name: str) -> None:
        """Take a bar away, if it is there."""
        bar = self._shown.pop(name, None)
        if bar is not None:
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._shown))
