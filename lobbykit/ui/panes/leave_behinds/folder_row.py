"""Where files go: below which folder a new one is made, and whether it is opened when they are there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame

from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look


class FolderRow(QFrame):
    """Begins with the folder of documents."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.below = Path(documents or Path.home())
        self._where = words("", wrap=True)
        self.opens = QCheckBox(self.tr("Open it when done"))
        self.opens.setChecked(True)
        choose = button(look, self.tr("Choose\u2026"), self._choose, icon="folder-open")
        choose.setAccessibleName(self.tr("Choose where the files go"))
        where = row(look, gap=8)
        where.addWidget(self._where, 1)
        where.addWidget(choose)
        self.setLayout(
            column(look, words(self.tr("A new folder is made in"), "label", wrap=True), where, self.opens, gap=6)
        )
        self.put_below(self.below)

    def put_below(self, folder: Path) -> None:
        """Have the files put into a new folder below this one; only another one is a change."""
        is_new, self.below = folder != self.below, folder
        self._where.setText(str(folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self._where.setAccessibleName(str(folder))
        if is_new:
            self.changed.emit()

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Where to put the files"), str(self.below))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda chosen: self.put_below(Path(chosen)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
