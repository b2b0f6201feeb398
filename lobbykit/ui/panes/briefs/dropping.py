"""A file that is dragged over the pane: whether it can be dropped there is shown before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.briefs.beginnings import sheet_in
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look

_EDGE = 16


class Dropping(QFrame):
    """Lies over the pane while a file that a brief can be made of is dragged over it; `dropped` carries the file."""

    dropped = Signal(object)

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._over = look, over
        self.setProperty("look", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = words("", "title", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told = words(self.tr("Nothing is written until you keep it."), "body", tone="ink2", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign = row(look, None, picture(look, "download", "primary", 40), None)
        self.setLayout(column(look, None, sign, self._words, told, None, margin=24, gap=12))
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    @property
    def said(self) -> str:
        """What is said of the file that is dragged, "" while none is."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Welcome a file that a brief can be made of, and leave everything else to others."""
        del watched
        if event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self.hide()
        if not isinstance(event, QDropEvent) or event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return False
        file = sheet_in(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent):
            self._appear(file.name)
        else:
            self.dropped.emit(file)
        return True

    def _appear(self, name: str) -> None:
        told = self.tr("Drop %1 here to make a brief of it").replace("%1", name)
        self._words.setText(told)
        self.setAccessibleName(told)
        edge = self._look.px(_EDGE)
        self.setGeometry(self._over.rect().adjusted(edge, edge, -edge, -edge))
        self.show()
        self.raise_()
