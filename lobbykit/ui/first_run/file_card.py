"""The card that leads the first screen: open the file that the team sent."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, picture, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.ui.look.look import Look

_SHOWN = 3


class FileCard(QFrame):
    """A button, a place to drop on (the whole window is), and the files that were opened before."""

    wanted = Signal()
    reopened = Signal(str)

    def __init__(self, look: Look, kit: str, recent: Sequence[str]) -> None:
        """Show that a kit of this name is open, or with "" ask for one."""
        super().__init__()
        self._look = look
        self.setProperty("look", "card" if kit else "drop")
        title = self.tr("%1 is open").replace("%1", kit) if kit else self.tr("Open the file your team sent you")
        told = self.tr("Your offices, meetings and asks came with it.") if kit else self._how()
        what = self.tr("Open another file…") if kit else self.tr("Open file…")
        opening = self._opening = button(
            look, what, self.wanted.emit, kind="" if kit else "primary", icon="folder-open", big=not kit
        )
        icon = picture(look, "circle-check" if kit else "folder-open", "primary", 30)
        texts = column(look, words(title, "title", wrap=True), words(told, tone="ink2", wrap=True), gap=4)
        line = row(look, gap=16)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Yielding(look, texts, opening, gap=16), 1)
        parts = [line] if kit or not recent else [line, self._recent(recent)]
        self.setLayout(column(look, *parts, margin=20, gap=12))

    def focus(self) -> None:
        """Put the keyboard on the button, which Enter presses too."""
        self._opening.setAutoDefault(True)
        self._opening.setFocus(Qt.FocusReason.OtherFocusReason)

    def _how(self) -> str:
        return self.tr(
            "Its name ends in .lobbykit. Drop it anywhere in this window or press Ctrl+O. "
            "You see what is in it before anything is opened."
        )

    def _recent(self, recent: Sequence[str]) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "flat")
        line = Flow(self._look, [words(self.tr("Opened before:"), "caption")], gap=4)
        for file in recent[:_SHOWN]:
            made = button(self._look, Path(file).name, partial(self.reopened.emit, file), kind="ghost")
            made.setToolTip(file)
            line.addWidget(made)
        frame.setLayout(line)
        return frame
