"""The foot of the form: printing, undo and redo, and what is true of what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.leave_behinds.written_field import LARGE
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look


class FormFoot(QFrame):
    """Buttons, and one sentence that is never more than the truth."""

    printing_wanted = Signal()
    page_wanted = Signal()
    reprints_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self._said = words("", "caption", wrap=True)
        self._print = button(
            look, self.tr("Print\u2026"), self.printing_wanted.emit, kind="primary", icon="printer", big=True
        )
        self.page = button(look, self.tr("Page"), self.page_wanted.emit, icon="file-text", name=self.tr("See the page"))
        self.page.hide()
        self._reprints = button(
            look,
            "",
            self.reprints_wanted.emit,
            kind="icon",
            icon="history",
            name=self.tr("What changed since it was printed"),
        )
        self._undo = button(look, "", self.undo_wanted.emit, kind="icon", icon="undo-2", name=self.tr("Undo"))
        self._redo = button(look, "", self.redo_wanted.emit, kind="icon", icon="redo-2", name=self.tr("Redo"))
        line = row(look, box(Flow(look, (self._print, self.page), gap=8)), gap=8)
        if look.percent > LARGE:
            line.addStretch(1)
        else:
            line.addWidget(self._said, 1)
        for one in (self._reprints, self._undo, self._redo):
            line.addWidget(one)
        inside = column(look, *([self._said] if look.percent > LARGE else []), line)
        inside.setContentsMargins(look.px(24), look.px(12), look.px(16), look.px(12))
        self.setLayout(inside)

    @property
    def said(self) -> str:
        """Return what is said at the moment."""
        return self._said.text()

    def offer_page(self, *, wanted: bool) -> None:
        """Offer to show the page in place of the form; then no room is kept for what is not said."""
        self.page.setVisible(wanted)
        self._said.setHidden(wanted and not self.said)

    def show_turns(self, undo: bool, redo: bool) -> None:
        """Offer to undo and redo where there is something."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def say_nothing(self) -> None:
        """Say nothing, while nothing was typed."""
        self._say("")

    def say_typing(self) -> None:
        """Say that what is typed is on the screen only."""
        self._say(self.tr("Not kept yet\u2026"))

    def say_kept(self) -> None:
        """Say that what was typed would outlive a crash."""
        self._say(self.tr("Kept on this computer"))

    def say_saved(self) -> None:
        """Say that the workspace holds all of it."""
        self._say(self.tr("Saved"))

    def say_trouble(self, text: str) -> None:
        """Say what was not saved, and why."""
        self._say(text, "error")

    def _say(self, text: str, tone: str = "") -> None:
        self._said.setText(text)
        self._said.setHidden(not text and self.page.isVisibleTo(self))
        if self._said.property("tone") != tone:
            self._said.setProperty("tone", tone)
            self._said.style().polish(self._said)
