"""Where a brief is edited: its form, or the text of its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.ui.panes.briefs.raw_editor import RawEditor
from lobbykit.ui.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.domain.brief_form import Path as FieldPath
    from lobbykit.ui.look.look import Look


class EditArea(QFrame):
    """Shows a text as a form where it is one, and as the text itself where it is not or where that is wanted.

    `changed` carries what was typed; `typing` says that some of it waits for a pause.
    """

    changed = Signal(str)
    typing = Signal()
    is_form = Signal(bool)

    def __init__(self, look: Look, make_editor: Callable[[Look, BriefForm], QWidget] | None) -> None:
        super().__init__()
        self._look, self._make = look, make_editor
        self._stack = QStackedWidget()
        self._editor: QWidget | None = None
        self._text, self._file = "", Path()
        self._wants_text = False
        self.raw = RawEditor(look)
        self._stack.addWidget(self.raw)
        self.setLayout(column(look, self._stack, gap=0))
        self.raw.changed.connect(self._typed)

    @property
    def shows_form(self) -> bool:
        """Whether the form is shown."""
        return self._stack.currentWidget() is not self.raw

    def show_text(self, text: str, file: str) -> None:
        """Show a text; that is not typing."""
        self._text, self._file = text, Path(file)
        form = BriefForm.read(text, self._file).value
        if form is None or self._wants_text or self._make is None:
            self.raw.show_text(text)
            self._stack.setCurrentWidget(self.raw)
        else:
            self._show_form(form)
        self.is_form.emit(self.shows_form)

    def settle(self) -> None:
        """Tell what was typed and waits for a pause, now."""
        if self._editor is not None:
            self._editor.settle()  # type: ignore[attr-defined]

    def want_text(self, wanted: bool) -> None:
        """Show the text of the file, or the form again."""
        self.settle()
        self._wants_text = wanted
        self.show_text(self._text, str(self._file))

    def focus_line(self, line: int, text: str = "") -> None:
        """Put the focus where a line is edited: of this text, or of one as it was before somebody typed on."""
        before = text or self._text
        form = BriefForm.read(before, self._file).value
        path = form.path_at(line) if form else None
        if self.shows_form and path is not None:
            self.focus_path(path)
        elif self.shows_form:
            self.setFocus()
        else:
            self.raw.focus_line(line if before == self._text else self._line_of(path) or line)

    def focus_path(self, path: FieldPath) -> None:
        """Put the focus into a field of the form."""
        if self._editor is not None:
            self._editor.focus_field(path)  # type: ignore[attr-defined]

    def _line_of(self, path: FieldPath | None) -> int:
        """Return the line of a field as the text is now, 0 where it is gone."""
        form = BriefForm.read(self._text, self._file).value
        field = form.field(path) if form and path else None
        return field.place.line if field and field.place else 0

    def _show_form(self, form: BriefForm) -> None:
        assert self._make is not None
        if self._editor is None:
            self._editor = self._make(self._look, form)
            self._editor.changed.connect(self._typed)  # type: ignore[attr-defined]
            self._editor.typing.connect(self.typing)  # type: ignore[attr-defined]
            self._stack.addWidget(self._editor)
        else:
            self._editor.show_form(form)  # type: ignore[attr-defined]
        self._stack.setCurrentWidget(self._editor)

    def _typed(self, text: str) -> None:
        self._text = text
        self.changed.emit(text)
