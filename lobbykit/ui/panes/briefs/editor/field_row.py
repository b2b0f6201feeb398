"""One field of the form: its label, what it is typed into, a hint, and why an entry was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.domain.brief_form import FieldKind
from lobbykit.ui.panes.briefs.editor.field_words import field_words
from lobbykit.ui.panes.briefs.editor.inputs import ChoiceInput, input_for
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.brief_form import Field, Value
    from lobbykit.ui.look.look import Look


class FieldRow(QFrame):
    """Shows a field; `edited` carries its path and what a person entered there, None where nothing is left.

    `varied` carries the path of a text that is to have other words for some offices.
    """

    edited = Signal(object, object)
    varied = Signal(object)

    def __init__(self, look: Look, field: Field) -> None:
        super().__init__()
        self._look, self.field = look, field
        self._offer: QFrame | None = None
        said = field_words(field.name)
        self.input = input_for(field)
        self.input.setAccessibleName(said.label)
        self.input.setAccessibleDescription(said.hint)
        label = words(said.label, "label", wrap=True)
        label.setBuddy(self.input)
        head = row(look, label, gap=8)
        head.setStretch(0, 1)
        self._needed = words(self.tr("needed"), "caption", tone="warn")
        head.addWidget(self._needed)
        name = self.tr("Other words for some offices: %1").replace("%1", said.label)
        self._vary = button(look, "", self._want_other_words, kind="icon", icon="users", name=name)
        head.addWidget(self._vary)
        hint = [words(said.hint, "caption", wrap=True)] if said.hint else []
        self._refusal = words("", "caption", tone="error", wrap=True)
        self._refusal.hide()
        self._inside = column(look, head, self.input, self._refusal, *hint, gap=4)
        self.setLayout(self._inside)
        self.input.entered.connect(self._tell)
        self.show_part(field)

    def show_part(self, field: Field) -> None:
        """Show the field as it is now; that is not editing."""
        self.field = field
        if isinstance(self.input, ChoiceInput):
            self.input.show_options(field.options, field.value)
        else:
            self.input.show_value(field.value)
        self.input.setEnabled(field.simple)
        self._needed.setVisible(field.required and not field.value)
        self._vary.setVisible(field.varies and field.simple and bool(field.value))
        self.refuse("" if field.simple else self.tr("Change this in the file itself: the form cannot show it."))

    def refuse(self, why: str) -> None:
        """Say why what was entered is not in the file, or nothing any more."""
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))
        invalid = "true" if why else ""
        if (self.input.property("invalid") or "") != invalid:
            self.input.setProperty("invalid", invalid)
            self.input.style().polish(self.input)
            self.input.updateGeometry()

    def offer(self, told: str, doing: str = "", run: Callable[[], object] = bool) -> None:
        """Say what could be done besides, with a button that does it; "" takes the offer back."""
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
        if told:
            made = button(self._look, doing, run, kind="pill", icon="check", name=f"{doing}: {told}")
            line = row(self._look, words(told, "body", wrap=True), made, margin=8, gap=8)
            line.setStretch(0, 1)
            self._offer = box(line, "info")
            self._offer.setAccessibleName(told)
            self._inside.addWidget(self._offer)

    @property
    def offered(self) -> str:
        """What is offered, "" for nothing."""
        return self._offer.accessibleName() if self._offer is not None else ""

    def _want_other_words(self) -> None:
        self.varied.emit(self.field.path)

    def _tell(self, value: Value) -> None:
        if value is None and self.field.required:
            value = () if self.field.kind is FieldKind.TEXTS else ""
        self.edited.emit(self.field.path, value)
