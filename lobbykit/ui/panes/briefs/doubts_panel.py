"""The doubts about a file that was recognized, each with the line of the original that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lobbykit.domain.problem import Severity
from lobbykit.ui.panes.briefs.panel import Panel
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.brief_desk.brief_import import DoubtCard, DraftIn
    from lobbykit.ui.look.look import Look

_LONG = 240


class DoubtsPanel(Panel):
    """Cards of doubts; `wanted` carries the one whose field is to be edited."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Doubts"))

    def show_draft(self, draft: DraftIn) -> None:
        """Show the doubts of a draft."""
        if not draft.doubts:
            title = self.tr("No doubts")
            self.fill([self.nothing("circle-check", "yes_ink", title, self.tr("Everything was recognized."))])
            return
        told = self.tr("Read these against %1 before you keep the brief.").replace("%1", draft.file)
        parts: list[QWidget] = [words(told, "body", tone="ink2", wrap=True)]
        self.fill([*parts, *(self._card(one) for one in draft.doubts)])

    def _card(self, one: DoubtCard) -> QFrame:
        look = self._look
        inside = column(look, words(one.words, "strong", wrap=True, selectable=True), gap=6)
        if one.original:
            line = self.tr("Line %1 of the original").replace("%1", str(one.original_line))
            said = one.original if len(one.original) <= _LONG else f"{one.original[:_LONG].rstrip()}\u2026"
            quote = column(
                look, words(line, "overline"), words(said, "body", wrap=True, selectable=True), margin=8, gap=2
            )
            inside.addWidget(box(quote, "sunken"))
        if one.advice:
            inside.addWidget(words(one.advice, "body", tone="ink2", wrap=True, selectable=True))
        name = self.tr("%1: show the field").replace("%1", one.words)
        show = button(
            look, self.tr("Show the field"), lambda: self.wanted.emit(one), kind="pill", icon="pencil", name=name
        )
        inside.addLayout(row(look, show, None))
        severity = one.problem.severity
        icon = "circle-question-mark" if severity is Severity.WARNING else ""
        return self.signed(severity, inside, one.words, icon=icon)
