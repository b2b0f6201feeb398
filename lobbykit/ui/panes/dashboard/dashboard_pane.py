"""What the notes of this laptop say so far: a few numbers, and where the offices stand on each ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.headed import aside, headed
from lobbykit.ui.widgets.layouts import box, card, column, row, rule
from lobbykit.ui.widgets.words import chip, picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.support_counts import AskCount, LevelCount, SoFar
    from lobbykit.ui.look.look import Look

_LARGE = 140
_CHIPS = {"champion": "yes", "supports": "yes", "leans-yes": "lean", "undecided": "und", "opposed": "no"}


def dashboard(look: Look, told: SoFar) -> QWidget:
    """Return the pane, or where no note was written yet, what will be counted."""
    if not told.notes:
        tr = QCoreApplication.translate
        what = tr(
            "Dashboard",
            "Once the first note is written, this place counts where each office stands on each ask. "
            "The meetings that lie ahead are under Meetings.",
        )
        return empty(look, "layout-dashboard", tr("Dashboard", "Nothing to count yet"), what)
    return DashboardPane(look, told)


class DashboardPane(QFrame):
    """Shows what was counted on this laptop alone, and says so."""

    def __init__(self, look: Look, told: SoFar) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "page")
        figures = (
            (str(told.notes), self.tr("Notes"), self.tr("on this laptop"), "notebook-pen"),
            (str(told.offices), self.tr("Offices reached"), self.tr("with a note"), "landmark"),
            (str(told.met), self.tr("Meetings with a note"), self.tr("of %n", "", told.meetings), "calendar-clock"),
        )
        cards = [self._figure(*one) for one in figures]
        parts: list[QWidget] = [box((column if look.percent > _LARGE else row)(look, *cards, gap=14))]
        if told.asks:
            parts.append(self._asks(told.asks))
        later = self.tr("Only the notes of this laptop are counted. Those of other teams count once they can be sent.")
        parts.append(aside(look, later))
        page = headed(look, self.tr("Dashboard"), self.tr("What the notes say so far"), *parts)
        self.setLayout(column(look, page, gap=0))

    def _figure(self, number: str, title: str, told: str, icon: str) -> QFrame:
        look = self._look
        head = row(look, words(title, "label", wrap=True), picture(look, icon, "primary"), gap=8)
        head.setStretch(0, 1)
        line = row(look, words(number, "number"), words(told, tone="ink2"), None, gap=8)
        made = card(look, box(head), box(line), gap=4)
        made.setAccessibleName(f"{title}: {number} {told}")
        return made

    def _asks(self, asks: tuple[AskCount, ...]) -> QFrame:
        parts: list[QWidget] = [words(self.tr("Support by ask"), "heading")]
        for at, one in enumerate(asks):
            parts += [rule()] if at else []
            parts.append(self._ask(one))
        return card(self._look, *parts, gap=12)

    def _ask(self, one: AskCount) -> QFrame:
        look = self._look
        head = row(
            look,
            words(one.name, "strong", wrap=True),
            words(self.tr("%n office(s)", "", one.offices), "caption"),
            gap=12,
        )
        head.setStretch(0, 1)
        chips = [chip(f"{self._word(each)}  {each.offices}", _CHIPS.get(each.code, "nil")) for each in one.levels]
        return box(column(look, head, (column if look.percent > _LARGE else row)(look, *chips, None, gap=6), gap=6))

    def _word(self, one: LevelCount) -> str:
        states = {
            "": self.tr("Nothing said"),
            "no-answer": self.tr("No answer"),
            "not-raised": self.tr("Not raised"),
        }
        return states.get(one.code, one.word)
