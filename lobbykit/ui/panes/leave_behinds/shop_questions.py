"""What the counter of a print shop will ask, asked beforehand in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QSpinBox

from lobbykit.domain.shop_order import LONGEST_ANSWER, MOST_COPIES, USUAL_COPIES, Counter, Stock
from lobbykit.ui.panes.leave_behinds.written_field import labelled
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import column
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_TEAM = 40


class ShopQuestions(QFrame):
    """Copies, sides, paper, pick-up, and whom to call; everything has an answer that will do."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("look", "sunken")
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setValue(USUAL_COPIES)
        self.copies.lineEdit().setTextMargins(look.px(8), 0, 0, 0)
        self.copies.setAccessibleName(self.tr("Copies for each office"))
        self.two_sides = QCheckBox(self.tr("Print on both sides"))
        self.stock = Choice(self.tr("Paper"))
        names = {
            Stock.USUAL: self.tr("White, the usual"),
            Stock.HEAVY: self.tr("White, heavier (28 lb)"),
            Stock.RECYCLED: self.tr("White, recycled"),
        }
        self.stock.show_pairs([(one.value, name) for one, name in names.items()], Stock.USUAL.value)
        self.when = self._line(self.tr("When it is picked up"), self.tr("Sunday, 4 p.m."))
        self.where = self._line(self.tr("Where it is picked up"), self.tr("The shop on K Street"))
        self.call = self._line(self.tr("Whom they call with questions"), self.tr("Name and telephone"))
        self.team = self._line(self.tr("Team that carries them"), self.tr("Ohio, team 2"), _TEAM)
        inside = column(
            look,
            words(self.tr("What the counter will ask"), "heading", wrap=True),
            labelled(look, self.tr("How many copies for each office?"), None, self.copies),
            self.two_sides,
            labelled(look, self.tr("Which paper? (US Letter, black ink)"), None, self.stock),
            labelled(look, self.tr("When is it picked up?"), None, self.when),
            labelled(look, self.tr("Where?"), None, self.where),
            labelled(look, self.tr("Whom do they call with questions?"), None, self.call),
            labelled(look, self.tr("Who carries them? (on the cover sheets)"), None, self.team),
            margin=14,
            gap=12,
        )
        self.setLayout(inside)

    @property
    def counter(self) -> Counter:
        """What was answered beside copies, sides and team."""
        when, where, call = (" ".join(one.text().split()) for one in (self.when, self.where, self.call))
        return Counter(Stock(self.stock.currentData()), when, where, call)

    def _line(self, name: str, example: str, longest: int = LONGEST_ANSWER) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(longest)
        made.setAccessibleName(name)
        made.setPlaceholderText(example)
        return made
