"""The list of briefs, with the ways to begin another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QListView

from lobbykit.app.brief_desk.open_brief import Origin
from lobbykit.ui.models.snapshot_model import Role, SnapshotModel
from lobbykit.ui.panes.briefs.brief_delegate import BriefDelegate
from lobbykit.ui.panes.briefs.rows import DRAFT
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.brief_desk.brief_list import BriefRow
    from lobbykit.ui.look.look import Look


class BriefsList(QFrame):
    """Briefs by title; `picked` carries the file of the one that was chosen."""

    picked = Signal(str)
    new_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, look: Look, dated: Callable[[str], str]) -> None:
        super().__init__()
        self._look, self._dated = look, dated
        self._showing = False
        self.setProperty("look", "side")
        self._model: SnapshotModel[BriefRow] = SnapshotModel(lambda one: one.file, self._said)
        self._delegate = BriefDelegate(look, self._detail, self._whose)
        for one in (self._model, self._delegate):
            one.setParent(self)  # else Python might take them apart on another thread
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Briefs"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.activated.connect(self._current)
        self.view.clicked.connect(self._current)
        self.new = button(look, self.tr("New brief"), self.new_wanted.emit, kind="primary", icon="file-plus")
        self.from_file = button(look, self.tr("From a file\u2026"), self.file_wanted.emit, icon="upload")
        self._lay_out()

    def show_rows(self, rows: Sequence[BriefRow], file: str) -> None:
        """Show these briefs with one of them marked; that is not choosing."""
        self._showing = True
        self._model.show(rows)
        at = self._model.row_of(file)
        self.view.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())
        self._showing = False

    def _lay_out(self) -> None:
        look = self._look
        head = column(look, words(self.tr("Briefs"), "title"), self.new, self.from_file, margin=14, gap=8)
        told = self.tr("Drop a brief (.yaml) or a .md, .txt, .html or .docx file here to make a brief of it.")
        hint = words(told, "caption", wrap=True)
        line = row(look, picture(look, "download", "ink3", 16), gap=8, margin=12)
        line.addWidget(hint, 1)
        self.setLayout(column(look, head, self.view, box(line, "foot"), gap=0))

    def _current(self, now: QModelIndex) -> None:
        value: BriefRow | None = now.data(Role.VALUE) if now.isValid() else None
        if value is not None and not self._showing:
            self.picked.emit(value.file)

    def _detail(self, one: BriefRow) -> str:
        if one.file == DRAFT:
            return self.tr("From a file")
        if not one.readable:
            return self.tr("Cannot be read as it is")
        asks = self.tr("%n ask(s)", "", one.asks)
        day = self.tr("as of %1").replace("%1", self._dated(one.as_of))
        return f"{one.lang.upper()} \u00b7 {day} \u00b7 {asks}"

    def _whose(self, one: BriefRow) -> str:
        if one.file == DRAFT:
            return self.tr("Not kept yet")
        return {Origin.KIT: self.tr("From your kit"), Origin.SHIPPED: self.tr("Shipped")}.get(one.origin, "")

    def _said(self, one: BriefRow) -> str:
        return ", ".join(filter(None, (one.title, self._whose(one), self._detail(one), self._counted(one))))

    def _counted(self, one: BriefRow) -> str:
        if one.counts is None:
            return ""
        errors, warnings, notes = one.counts
        return ", ".join(
            (
                self.tr("%n error(s)", "", errors),
                self.tr("%n warning(s)", "", warnings),
                self.tr("%n note(s)", "", notes),
            )
        )
