"""The head of an open brief: its title, what is true of what was typed, undo, and what is shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QSizePolicy

from lobbykit.app.brief_desk.open_brief import Origin
from lobbykit.ui.panes.briefs.kept import Kept
from lobbykit.ui.widgets.elided_words import ElidedWords
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from lobbykit.ui.look.look import Look

WRITE, PROBLEMS, SOURCES, DOUBTS = "write", "problems", "sources", "doubts"
_NARROW = 560


class BriefHead(QFrame):
    """Says and offers; it decides nothing."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    list_wanted = Signal()
    view_wanted = Signal(str)
    text_wanted = Signal(bool)
    keep_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "bar")
        self.list = button(look, "", self.list_wanted.emit, kind="icon", icon="arrow-left", name=self.tr("All briefs"))
        self._title = ElidedWords("title")
        self._said = words("", "caption")
        self._said_sign = picture(look, "check", "yes_ink", 16)
        self._undo = button(look, "", self.undo_wanted.emit, kind="icon", icon="undo-2", name=self.tr("Undo"))
        self._redo = button(look, "", self.redo_wanted.emit, kind="icon", icon="redo-2", name=self.tr("Redo"))
        self.as_text = button(look, self.tr("As text"), self._want_text, kind="pill", icon="file-text")
        self.as_text.setCheckable(True)
        self.as_text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._views = {name: self._view(name, text) for name, text in self._names().items()}
        self.keep = button(look, self.tr("Keep this brief"), self.keep_wanted.emit, kind="primary", icon="check")
        self.drop = button(look, self.tr("Discard"), self.drop_wanted.emit)
        self._strip_words = words("", "body", wrap=True)
        self._lay_out()

    @property
    def said(self) -> str:
        """Return what is said of what was typed."""
        return self._said.text()

    @property
    def strip(self) -> str:
        """Return what is said about whose brief it is, "" for one's own."""
        return self._strip_words.text() if self._strip.isVisibleTo(self) else ""

    def show_title(self, title: str) -> None:
        """Show which brief is open."""
        self._title.show_words(title)

    def show_turns(self, *, undo: bool, redo: bool) -> None:
        """Offer to undo and redo where there is something."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)

    def say_kept(self, kept: Kept, refusal: str = "") -> None:
        """Say what is true of what was typed, never more."""
        said = {
            Kept.AS_IT_WAS: "",
            Kept.TYPING: self.tr("Not saved yet\u2026"),
            Kept.SAVED: self.tr("Saved"),
            Kept.DRAFT: self.tr("Not kept yet"),
            Kept.REFUSED: refusal,
        }[kept]
        self._said.setText(said if kept is not Kept.REFUSED else self.tr("Not saved"))
        self._said.setToolTip(said)
        self._said.setAccessibleName(said)
        self._said_sign.setVisible(kept is Kept.SAVED)
        tone = "error" if kept is Kept.REFUSED else ""
        if self._said.property("tone") != tone:
            self._said.setProperty("tone", tone)
            self._said.style().polish(self._said)

    def say_origin(self, origin: Origin) -> None:
        """Say whose brief it is, where it is not edited where it lies."""
        told = {
            Origin.OWN: "",
            Origin.SHIPPED: self.tr(
                "This brief came with lobbykit. Your first change makes your own copy in this workspace, and yours is "
                "used from then on; the original stays as it is."
            ),
            Origin.KIT: self.tr(
                "This brief came with your team\u2019s kit. Your first change makes your own copy in this workspace, "
                "and yours is used from then on; the kit stays as it is."
            ),
        }[origin]
        self._show_strip(told)

    def say_draft(self, file: str) -> None:
        """Say that nothing is written of a draft; it is kept or discarded here."""
        told = self.tr("Made from %1. Nothing is written until you keep it.").replace("%1", file)
        self._show_strip(told, draft=True)

    def _show_strip(self, text: str, *, draft: bool = False) -> None:
        self._strip_words.setText(text)
        self._strip.setVisible(bool(text))
        self._deciding.setVisible(draft)

    def show_counts(self, problems: int | None, sources: int | None) -> None:
        """Say how many problems and sources there are."""
        for name, count in ((PROBLEMS, problems), (SOURCES, sources)):
            text = self._names()[name]
            told = text if count is None else f"{text}  {count}"
            self._views[name].setText(told)
            self._views[name].setAccessibleName(told)

    def show_views(self, wanted: str, *, single: bool, draft: bool) -> None:
        """Mark what is shown; where there is room for one thing only, writing is a choice like the others."""
        self._views[WRITE].setVisible(single)
        self._views[DOUBTS].setVisible(draft)
        self._views[wanted].setChecked(True)

    def _names(self) -> dict[str, str]:
        return {
            WRITE: self.tr("Write"),
            PROBLEMS: self.tr("Problems"),
            SOURCES: self.tr("Sources"),
            DOUBTS: self.tr("Doubts"),
        }

    def _view(self, name: str, text: str) -> QPushButton:
        made = button(self._look, text, lambda: self.view_wanted.emit(name), kind="pill")
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _want_text(self) -> None:
        self.text_wanted.emit(self.as_text.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons below words, and an icon in place of words, where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_NARROW)
        self.as_text.setText("" if narrow else self.as_text.accessibleName())
        self.as_text.setToolTip(self.as_text.accessibleName() if narrow else "")
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._strip_line.setDirection(way)

    def _lay_out(self) -> None:
        look = self._look
        first = row(look, self.list, gap=8)
        first.addWidget(self._title, 1)
        for one in (self._said_sign, self._said, self._undo, self._redo):
            first.addWidget(one)
        second = row(look, self.as_text, None, box(Flow(look, self._views.values())), gap=6)
        inside = column(look, first, second, gap=6)
        inside.setContentsMargins(look.px(16), look.px(10), look.px(12), look.px(10))
        told = row(look, picture(look, "info", "info_ink", 18), gap=12)
        told.addWidget(self._strip_words, 1)
        strip = self._strip_line = row(look, gap=12)
        strip.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        strip.addLayout(told, 1)
        self._deciding = box(Flow(look, (self.drop, self.keep), gap=12))
        strip.addWidget(self._deciding)
        self._strip = box(strip, "bar-info")
        self._strip.hide()
        self._said_sign.hide()
        self.setLayout(column(look, inside, self._strip, gap=0))
