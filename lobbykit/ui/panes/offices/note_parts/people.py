"""Who was there: the staff of the office, whom the team met, and who of the team came along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.panes.offices.note_parts.item_lines import ItemLines
from lobbykit.ui.widgets.chip_row import ChipRow
from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.finder import Finder
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.note_words import whom
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.note_desk.known import Offers
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields

_MOST_CHIPS = 6


class People(QFrame):
    """Names that are known are offered: as chips to press, and while a name is typed."""

    passed = Signal()

    def __init__(self, look: Look, bound: BoundFields, new_item: Callable[[str], str], offers: Offers) -> None:
        super().__init__()
        self._look, self._bound, self._offers = look, bound, offers
        self.staff = ItemLines(look, "staff", bound, new_item, self._staffer, self.tr("Another staffer"))
        self.team = ItemLines(look, "team", bound, new_item, self._mate, self.tr("Another of us"))
        level = bound.choice("level", AnswerRow(look, self.tr("Whom did you meet?"), whom()))
        titles = list(offers.staff.items())[:_MOST_CHIPS]
        parts: list[QWidget] = [words(self.tr("Staff you met"), "label", wrap=True), self.staff]
        parts += self._chips([name for name, _ in titles], lambda at: self.staff.put_in(*titles[at]))
        parts += [words(self.tr("Whom did you meet?"), "label", wrap=True), level]
        parts += [words(self.tr("Who of us was there?"), "label", wrap=True), self.team]
        parts += self._chips(list(offers.team), lambda at: self.team.put_in(offers.team[at]))
        self.setProperty("look", "flat")
        self.setLayout(column(look, *parts, gap=8))
        self.staff.passed.connect(self.passed)
        self.team.passed.connect(self.passed)

    def show_items(self, texts: Mapping[str, str]) -> None:
        """Have a line for each person."""
        self.staff.show_items(texts)
        self.team.show_items(texts)

    def _chips(self, names: Sequence[str], put: Callable[[int], object]) -> list[QWidget]:
        if not names:
            return []
        made = ChipRow(self._look, names, self.tr("Add %1"))
        made.taken.connect(put)
        return [made]

    def _staffer(self, item: str, number: int) -> tuple[QWidget, Sequence[TextLine]]:
        at = str(number)
        name = TextLine(self.tr("Name of staffer %1").replace("%1", at), self.tr("Name"))
        title = TextLine(self.tr("Title of staffer %1").replace("%1", at), self.tr("Title"))
        if self._offers.staff:
            self._complete(name, title)
        self._bound.text(f"staff/{item}/name", name)
        self._bound.text(f"staff/{item}/title", title)
        return SideBySide(self._look, name, title, first=1), (name, title)

    def _mate(self, item: str, number: int) -> tuple[QWidget, Sequence[TextLine]]:
        name = TextLine(self.tr("Name of team member %1").replace("%1", str(number)), self.tr("Name"))
        self._bound.text(f"team/{item}/name", name)
        return box(column(self._look, name)), (name,)

    def _complete(self, name: TextLine, title: TextLine) -> None:
        completer = Finder(self._offers.staff, name)
        completer.activated.connect(lambda text: self._completed(text, name, title))
        name.setCompleter(completer)

    def _completed(self, text: str, name: TextLine, title: TextLine) -> None:
        name.typed.emit(text)
        known = self._offers.staff.get(text, "")
        if known and not title.text():
            title.setText(known)
            title.typed.emit(known)
