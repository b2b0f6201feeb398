"""What preflight finds, beside the editor: the gravest first, each with its place, what to do, and often a fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lobbykit.app.brief_desk.finding_cards import ORDER
from lobbykit.domain.problem import Severity
from lobbykit.ui.panes.briefs.panel import Panel
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.link_button import LinkButton
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QFrame, QPushButton, QWidget

    from lobbykit.app.brief_desk.finding_cards import FindingCard
    from lobbykit.ui.look.look import Look

_FEW = 3


class FindingsPanel(Panel):
    """Cards of findings; `wanted` carries the finding that is to be gone to, `fix_wanted` the one to be fixed."""

    wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Problems"))
        self._shown: tuple[FindingCard, ...] | None = None
        self._places: tuple[str, ...] = ()
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that nothing is known yet."""
        self._shown = None
        title = self.tr("Checking\u2026")
        self.fill([self.nothing("timer", "ink3", title, self.tr("Every rule is looked at, for every office."))])

    def show_cards(self, cards: Sequence[FindingCard], place_of: Callable[[FindingCard], str]) -> None:
        """Show these findings, each with what people call its place; the same ones stay untouched."""
        places = tuple(place_of(one) for one in cards)
        if (tuple(cards), places) == (self._shown, self._places):
            return
        self._shown, self._places = tuple(cards), places
        parts: list[QWidget] = []
        if not any(one.severity is not Severity.NOTE for one in cards):
            title = self.tr("Nothing to mend")
            parts.append(self.nothing("circle-check", "yes_ink", title, self.tr("This brief can be printed as it is.")))
        for severity in ORDER:
            group = [one for one in cards if one.severity is severity]
            if group:
                parts.append(words(self._name(severity, sum(one.count for one in group)), "heading"))
                parts += [self._card(one, places[cards.index(one)]) for one in group]
        self.fill(parts)

    def _name(self, severity: Severity, count: int) -> str:
        return {
            Severity.ERROR: self.tr("To be mended before printing \u00b7 %n", "", count),
            Severity.WARNING: self.tr("To be decided \u00b7 %n", "", count),
            Severity.NOTE: self.tr("Good to know \u00b7 %n", "", count),
        }[severity]

    def _card(self, one: FindingCard, place: str) -> QFrame:
        look = self._look
        parts = [words(one.words, "strong", wrap=True, selectable=True)]
        parts += [words(alike, "body", wrap=True, selectable=True) for alike in one.alike[:_FEW]]
        if len(one.alike) > _FEW:
            parts.append(words(self.tr("and %n more of the kind", "", len(one.alike) - _FEW), "caption"))
        if one.advice:
            parts.append(words(one.advice, "body", tone="ink2", wrap=True, selectable=True))
        inside = column(look, *parts, gap=4)
        if one.line:
            inside.addWidget(self._going(one, place))
        if one.line and one.fix is not None:
            inside.addLayout(row(look, self._fixing(one, *one.fix), None, gap=6))
        return self.signed(one.severity, inside, one.words)

    def _going(self, one: FindingCard, place: str) -> QPushButton:
        """Return the link to the field, by its name; where the file says it in no field, by its line."""
        line = self.tr("Line %1").replace("%1", str(one.line))
        going = LinkButton(place or line, lambda: self.wanted.emit(one))
        going.setIcon(self._look.icon("pencil", "primary"))
        going.setAccessibleName(self.tr("%1: go to %2").replace("%1", one.words).replace("%2", place or line))
        going.setToolTip(f"{place} \u00b7 {line}" if place else line)
        return going

    def _fixing(self, one: FindingCard, old: str, new: str) -> QPushButton:
        told = self.tr("Apply fix: write \u201c%1\u201d instead of \u201c%2\u201d")
        told = told.replace("%1", new).replace("%2", old)
        doing = button(
            self._look,
            self.tr("Apply fix"),
            lambda: self.fix_wanted.emit(one.problem),
            kind="pill",
            icon="check",
            name=told,
        )
        doing.setToolTip(told)
        return doing
