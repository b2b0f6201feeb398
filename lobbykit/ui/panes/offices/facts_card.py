"""Where an office is and how to reach it: every fact can be copied, and corrected where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from lobbykit.domain.links import short_address
from lobbykit.ui.panes.offices.card_text import where_line
from lobbykit.ui.panes.offices.correction_form import CorrectionForm, fact_name
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.doing import Doing

OTHERS = ("name", "building", "party", "holder", "leaving")


class FactsCard(QFrame):
    """Room, walk, telephone, website and how the name is said. One form at a time opens below its fact."""

    corrected = Signal(str)
    opened = Signal()

    def __init__(self, look: Look, card: OfficeCard, doing: Doing) -> None:
        super().__init__()
        self._look, self._card, self._doing = look, card, doing
        self.form: CorrectionForm | None = None
        self.asked = ""
        """The first fact that the form which was opened last asks for."""
        self._openers: dict[str, QPushButton] = {}
        self._opener: QPushButton | None = None
        self._at: dict[str, int] = {}
        self._lines = column(look, words(self.tr("Where they are"), "heading"), gap=4)
        self._add("room", "map-pin", where_line(card) or self.tr("Room not known"), card.place)
        if card.walk:
            self._walk()
        self._add("phone", "phone", card.office.phone or self.tr("No telephone known"), card.office.phone or "")
        if card.website:
            self._site()
        self._add("spoken", "volume-2", self._said(), card.spoken)
        if doing.can_write:
            more = button(look, self.tr("Something else is wrong\u2026"), lambda: self.open_form(OTHERS), kind="ghost")
            self._openers[OTHERS[0]] = more
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setProperty("look", "card")
        self.setLayout(column(look, self._lines, margin=16))

    def open_form(self, fields: Sequence[str], opener: QPushButton | None = None) -> None:
        """Ask what is true of one of these facts; the form that was open closes.

        The keyboard goes back to `opener`, or to the button of the first fact, when nothing is corrected.
        """
        self.close_form()
        self.asked, self._opener = fields[0], opener or self._openers.get(fields[0])
        office = self._card.office
        form = self.form = CorrectionForm(
            self._look,
            fields,
            lambda field: self._doing.value(office, field),
            lambda *given: self._doing.correct(office, *given),
        )
        form.closed.connect(self._cancel)
        form.saved.connect(self.corrected)
        self._lines.insertWidget(self._at.get(fields[0], self._lines.count()), form)
        form.show()
        form.begin()
        self.opened.emit()

    def close_form(self) -> None:
        """Take the form away."""
        if self.form is not None:
            self._lines.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def opener(self, field: str) -> QPushButton | None:
        """Return the button that opens the form whose first fact this is, None where nothing can be corrected."""
        return self._openers.get(field)

    def _cancel(self) -> None:
        self.close_form()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self) -> str:
        if self._card.spoken:
            return self.tr("Say: %1").replace("%1", self._card.spoken)
        return self.tr("How do you say the name?")

    def _add(self, field: str, icon: str, text: str, copied: str) -> None:
        line = self._line(icon, text, strong=bool(copied))
        if copied:
            line.addWidget(self._copier(fact_name(field), copied), 0, Qt.AlignmentFlag.AlignTop)
        if self._doing.can_write:
            line.addWidget(self._corrector(field, is_known=bool(copied)), 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)
        self._at[field] = self._lines.count()

    def _line(self, icon: str, text: str, *, strong: bool = True) -> QHBoxLayout:
        line = row(self._look, gap=8)
        mark = box(_lowered(self._look, picture(self._look, icon, "ink3", 16)))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        shown = words(text, "strong" if strong else "body", tone="" if strong else "ink2", wrap=True, selectable=True)
        shown.setMinimumHeight(self._look.px(30))
        line.addWidget(shown, 1)
        return line

    def _copier(self, name: str, text: str) -> QPushButton:
        told = self.tr("Copy: %1").replace("%1", name)
        return button(self._look, "", lambda: self._doing.copy(text, name), kind="fact", icon="copy", name=told)

    def _corrector(self, field: str, *, is_known: bool) -> QPushButton:
        told = (self.tr("Correct: %1") if is_known else self.tr("Add: %1")).replace("%1", fact_name(field))
        icon = "pencil" if is_known else "plus"
        made = button(self._look, "", lambda: self.open_form((field,)), kind="fact", icon=icon, name=told)
        self._openers[field] = made
        return made

    def _walk(self) -> None:
        line = row(self._look, gap=8)
        line.addWidget(picture(self._look, "footprints", "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(self._card.walk, "caption", wrap=True), 1)
        self._lines.addLayout(line)

    def _site(self) -> None:
        address = self._card.website
        line = self._line("globe", short_address(address))
        told = self.tr("Open the website of %1").replace("%1", self._card.name)
        opener = button(
            self._look, "", lambda: self._doing.open_page(address), kind="fact", icon="external-link", name=told
        )
        line.addWidget(self._copier(self.tr("Website"), address), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(opener, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)


def _lowered(look: Look, mark: QFrame | QPushButton | object) -> QVBoxLayout:
    return column(look, 6, mark, gap=0)  # type: ignore[arg-type]
