"""The brief that is open: head, editor, and beside it problems, sources or doubts, as there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QStackedWidget

from lobbykit.ui.panes.briefs.brief_head import DOUBTS, PROBLEMS, SOURCES, WRITE, BriefHead
from lobbykit.ui.panes.briefs.doubts_panel import DoubtsPanel
from lobbykit.ui.panes.briefs.edit_area import EditArea
from lobbykit.ui.panes.briefs.findings_panel import FindingsPanel
from lobbykit.ui.panes.briefs.sources_panel import SourcesPanel
from lobbykit.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.domain.brief_form import Path
    from lobbykit.ui.look.look import Look

_SIDE, _LEAST_SIDE, _SINGLE, _WIDE, _LEAST, _LOW, _SIDE_LOW = 340, 290, 720, 900, 280, 200, 76


class Workplace(QFrame):
    """Where there is little room, one thing is shown at a time."""

    def __init__(
        self, look: Look, dated: Callable[[str], str], make_editor: Callable[[Look, BriefForm], QWidget] | None
    ) -> None:
        super().__init__()
        self._look = look
        self._view, self._single, self._draft = PROBLEMS, False, False
        self.setProperty("look", "page")
        self.head = BriefHead(look)
        self.area = EditArea(look, make_editor)
        self.findings, self.sources, self.doubts = FindingsPanel(look), SourcesPanel(look, dated), DoubtsPanel(look)
        self._side = QStackedWidget()
        self._side.setMinimumHeight(look.px(_SIDE_LOW))  # else that of a panel that was higher before it was hidden
        self._panels = {PROBLEMS: self.findings, SOURCES: self.sources, DOUBTS: self.doubts}
        for one in self._panels.values():
            self._side.addWidget(one)
        across = row(look, gap=0)
        across.addWidget(self.area, 1)
        across.addWidget(self._side)
        whole = column(look, self.head, gap=0)
        whole.addLayout(across, 1)
        self.setLayout(whole)
        self.head.view_wanted.connect(self.show_view)
        self.head.text_wanted.connect(self.area.want_text)

    @property
    def view(self) -> str:
        """What is shown beside the editor, or in its place."""
        return self._view

    def show_view(self, view: str) -> None:
        """Show something else beside the editor; where there is no room for both, in its place."""
        self._view = view
        self._settle()

    def show_kind(self, *, draft: bool) -> None:
        """Begin with the doubts of a draft, or with the problems of a brief."""
        self._draft = draft
        self._view = DOUBTS if draft else WRITE if self._single else PROBLEMS
        self._settle()

    def focus_line(self, line: int, text: str = "") -> None:
        """Go to where a line is edited, of this text or of one as it was before."""
        self._show_editor()
        self.area.focus_line(line, text)

    def focus_field(self, path: Path, line: int, text: str) -> None:
        """Go to a field; to its line where the text itself is shown, or where it is in none."""
        self._show_editor()
        if path and self.area.shows_form:
            self.area.focus_path(path)
        else:
            self.area.focus_line(line, text)

    def _show_editor(self) -> None:
        if self._single:
            self.show_view(WRITE)

    def minimumSizeHint(self) -> QSize:
        """Return what one thing alone needs: beside it the other gives way."""
        return QSize(self._look.px(_LEAST), self._look.px(_LOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where both have room."""
        super().resizeEvent(event)
        single = self.width() < self._look.px(_SINGLE)
        if single != self._single:
            self._single = single
            self._view = WRITE if single else DOUBTS if self._draft else PROBLEMS
        self._settle()

    def _settle(self) -> None:
        view = PROBLEMS if self._view == WRITE and not self._single else self._view
        self._view = view
        self.head.show_views(view, single=self._single, draft=self._draft)
        writes = view == WRITE
        self.area.setVisible(writes or not self._single)
        self._side.setVisible(not writes)
        if not writes:
            self._side.setCurrentWidget(self._panels[view])
        if self._single:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(self._look.px(_SIDE if self.width() >= self._look.px(_WIDE) else _LEAST_SIDE))
