"""The fields of a form by their paths: what is typed in any of them is told once, and texts are shown in all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.ui.panes.offices.answer_row import AnswerRow
    from lobbykit.ui.panes.offices.note_parts.consent import Consent
    from lobbykit.ui.widgets.fields import TextBox, TextLine

YES, NO = "yes", "no"


class BoundFields(QObject):
    """`typed` comes with each letter, `chosen` with each answer or mark, `left` when a field is left."""

    typed = Signal(str, str)
    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fields: dict[str, TextLine | TextBox] = {}
        self.rows: dict[str, AnswerRow] = {}
        self.checks: dict[str, QCheckBox] = {}
        self.consents: dict[str, Consent] = {}
        self._usual: dict[str, str] = {}

    def text(self, path: str, field: TextLine | TextBox) -> TextLine | TextBox:
        """Bind a field of text."""
        self.fields[path] = field
        field.typed.connect(partial(self.typed.emit, path))
        field.left.connect(self.left)
        return field

    def consent(self, path: str, field: Consent) -> None:
        """Bind the answer whether others may see a photo."""
        self.consents[path] = field
        field.typed.connect(partial(self.typed.emit, path))
        field.left.connect(self.left)

    def choice(self, path: str, row: AnswerRow, usual: str = "") -> AnswerRow:
        """Bind a row of answers; where nothing is chosen it shows the `usual` one."""
        self.rows[path] = row
        self._usual[path] = usual
        row.show_answer(usual)
        row.answered.connect(partial(self._answered, path))
        return row

    def check(self, path: str, name: str) -> QCheckBox:
        """Return a box to tick, bound to a path."""
        box = QCheckBox(name)
        box.setAccessibleName(name)
        self.checks[path] = box
        box.toggled.connect(lambda on: self.chosen.emit(path, YES if on else NO))
        return box

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show texts in every field; that is not typing. Fields that are gone are forgotten."""
        for known in (self.fields, self.rows, self.checks, self.consents):
            for path in [path for path, one in known.items() if not shiboken6.isValid(one)]:
                del known[path]
        for path, field in self.fields.items():
            field.show_text(texts.get(path, ""))
        for path, consent in self.consents.items():
            consent.show_text(texts.get(path, ""))
        for path, row in self.rows.items():
            row.show_answer(texts.get(path, "") or self._usual[path])
        for path, box in self.checks.items():
            with QSignalBlocker(box):
                box.setChecked(texts.get(path) == YES)

    def forget(self, head: str) -> None:
        """Forget the fields whose paths begin so; they are about to go."""
        for known in (self.fields, self.rows, self.checks, self.consents):
            for path in [path for path in known if path.startswith(head)]:
                del known[path]

    def _answered(self, path: str, code: str) -> None:
        if not code and self._usual[path]:
            self.rows[path].show_answer(self._usual[path])
        self.chosen.emit(path, code)
