"""Choosing between our text and what somebody else made of the file meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.briefs.two_texts_page import TwoTextsPage

if TYPE_CHECKING:
    from lobbykit.app.brief_desk.open_brief import Theirs
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.writing import Writing


class Choosing(QObject):
    """`began` and `ended` say when the page is to be shown; `said` tells what was done, `failed` what could not be."""

    began = Signal()
    ended = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, look: Look, writing: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing
        self.page = TwoTextsPage(look)
        writing.met.connect(self._meet)
        self.page.theirs_wanted.connect(self._take)
        self.page.mine_wanted.connect(self._keep)

    def _meet(self, theirs: Theirs | None) -> None:
        if theirs is None:
            self.ended.emit()
        else:
            self.page.show_texts(self._writing.text, theirs.text, Path(self._writing.file).name, gone=theirs.gone)
            self.began.emit()

    def _take(self) -> None:
        self._writing.take_theirs()
        self.said.emit(self.tr("Theirs is used now. Undo brings yours back."))

    def _keep(self) -> None:
        try:
            copy = self._writing.keep_mine()
        except LobbykitError as failure:
            self.failed.emit(failure)
            self._writing.look_outside()
        else:
            name = copy.name if copy else ""
            kept = self.tr("Yours is saved. Theirs is kept as %1, beside it.").replace("%1", name)
            self.said.emit(kept if copy else self.tr("Yours is saved."))
