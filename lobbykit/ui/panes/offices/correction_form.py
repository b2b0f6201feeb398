"""Correcting a fact where it stands: what is true, and where one knows it from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame

from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.ui.look.look import Look


def fact_name(field: str) -> str:
    """Return what a fact that can be corrected is called."""
    tr = QCoreApplication.translate
    return {
        "spoken": tr("CorrectionForm", "How the name is said"),
        "room": tr("CorrectionForm", "Room"),
        "building": tr("CorrectionForm", "Building"),
        "phone": tr("CorrectionForm", "Telephone"),
        "name": tr("CorrectionForm", "Name"),
        "party": tr("CorrectionForm", "Party (D, R or I)"),
        "holder": tr("CorrectionForm", "Who holds the seat now"),
        "leaving": tr("CorrectionForm", "Day on which the member leaves (year-month-day)"),
    }[field]


class CorrectionForm(QFrame):
    """Two lines and two buttons. What is refused says why, and what was typed stays."""

    closed = Signal()
    saved = Signal(str)
    """Which fact was corrected."""

    def __init__(
        self,
        look: Look,
        fields: Sequence[str],
        value: Callable[[str], str],
        correct: Callable[[str, str, str], str],
    ) -> None:
        """Offer these facts; `value` says what each is now, `correct` saves or says what is wrong."""
        super().__init__()
        self._fields, self._value, self._correct = tuple(fields), value, correct
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("What is wrong"))
        for one in fields:
            self._which.addItem(fact_name(one), one)
        self.value = TextLine(self.tr("What is true"))
        self.source = TextLine(self.tr("Where do you know this from?"), self.tr("Their scheduler, on the phone"))
        self._wrong = words("", "caption", tone="error", wrap=True)
        self._wrong.hide()
        save = button(look, self.tr("Save the correction"), self._save, kind="primary", icon="check")
        leave = button(look, self.tr("Cancel"), self.closed.emit)
        which = titled(look, self.tr("What is wrong"), self._which)
        which.setVisible(len(self._fields) > 1)
        self._asked = titled(look, fact_name(self._fields[0]), self.value)
        source = titled(look, self.tr("Where do you know this from?"), self.source)
        buttons = box(Flow(look, (save, leave), gap=8))
        self.setProperty("look", "sunken")
        self.setLayout(column(look, which, self._asked, source, self._wrong, buttons, margin=10, gap=10))
        self._which.currentIndexChanged.connect(lambda _at: self._show_value())
        self.source.returnPressed.connect(self._save)
        self.value.returnPressed.connect(self.source.setFocus)
        self._show_value()

    @property
    def wrong(self) -> str:
        """Return what is said to be wrong, "" for nothing."""
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self.value.setFocus()
        self.value.selectAll()

    def _field(self) -> str:
        return str(self._which.currentData())

    def _show_value(self) -> None:
        self.value.show_text(self._value(self._field()))
        self.value.setAccessibleName(fact_name(self._field()))
        self._say("")

    def _save(self) -> None:
        field = self._field()
        if not self.value.text().strip():
            self._say(self.tr("Write what is true."), self.value)
        elif not self.source.text().strip():
            self._say(self.tr("Write where you know this from: without it nobody can trust it later."), self.source)
        else:
            wrong = self._correct(field, self.value.text(), self.source.text())
            self._say(wrong, self.value)
            if not wrong:
                self.saved.emit(field)

    def _say(self, wrong: str, where: TextLine | None = None) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        for one in (self.value, self.source):
            one.setProperty("invalid", "true" if wrong and one is where else "")
            one.setAccessibleDescription(wrong if one is where else "")
            one.style().polish(one)
            one.updateGeometry()
        if wrong and where is not None:
            where.setFocus()
