"""The fields of a question about the notes: words, and lists to narrow by; a choice from a list asks at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.fields import TextLine, magnify, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.pickers import DayField
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.after.finding_shown import Finding, Pairs
    from lobbykit.ui.look.look import Look

_FINDABLE = frozenset({"state", "committee", "ask"})
LISTS = ("state", "chamber", "party", "committee", "ask", "level", "tag")


class FindFields(QFrame):
    """Writes what is asked into `finding`; `asked` comes when it is to be looked for."""

    asked = Signal()

    def __init__(self, look: Look, finding: Finding, offers: Mapping[str, Pairs], near: date) -> None:
        super().__init__()
        self._look, self._finding, self._offers, self._near = look, finding, {**offers, **_fixed()}, near
        go = button(look, self.tr("Find"), self.asked.emit, kind="primary", icon="search")
        go.setObjectName("find-go")
        clear = button(look, self.tr("Ask anew"), self._clear, kind="ghost", icon="x")
        clear.setObjectName("find-clear")
        first = SideBySide(look, self._words(), self._list("in"), narrow=480)
        lists = [self._list(name) for name in LISTS]
        rows = [SideBySide(look, *lists[at : at + 4], narrow=560, first=1) for at in (0, 4)]
        lines = SideBySide(look, *self._lines(), narrow=560, first=1)
        ends = box(Flow(look, (go, clear), gap=8))
        self.setProperty("look", "card")
        self.setLayout(column(look, first, *rows, lines, ends, margin=14, gap=10))

    def _words(self) -> QFrame:
        made = TextLine(self.tr("Words"), self.tr("Words of the notes"))
        magnify(self._look, made)
        made.setObjectName("find-words")
        made.show_text(self._finding.words)
        made.typed.connect(self._typed_words)
        made.returnPressed.connect(self.asked)
        return titled(self._look, made.accessibleName(), made)

    def _typed_words(self, text: str) -> None:
        self._finding.words = text

    def _list(self, name: str) -> QFrame:
        title = _titles()[name]
        made = Choice(title, find=name in _FINDABLE)
        made.setObjectName(f"find-{name}")
        anything = self.tr("All of the note") if name == "in" else self.tr("Any")
        made.show_pairs((("", anything), *self._offers[name]), self._finding.filters.get(name, ""))
        made.picked.connect(lambda value: self._chosen(name, value))
        return titled(self._look, title, made)

    def _chosen(self, name: str, value: str) -> None:
        self._put(name, value)
        self.asked.emit()

    def _put(self, name: str, value: str) -> None:
        if value.strip():
            self._finding.filters[name] = value
        else:
            self._finding.filters.pop(name, None)

    def _lines(self) -> Iterator[QWidget]:
        hints = {"staffer": self.tr("Name"), "since": "2026-11-22", "until": "2026-11-22"}
        for name, hint in hints.items():
            line = TextLine(_titles()[name], hint)
            line.setObjectName(f"find-{name}")
            line.show_text(self._finding.filters.get(name, ""))
            line.typed.connect(lambda text, name=name: self._put(name, text))
            line.returnPressed.connect(self.asked)
            field: QWidget = line if name == "staffer" else DayField(self._look, line, self._near)
            yield titled(self._look, line.accessibleName(), field)

    def _clear(self) -> None:
        self._finding.clear()
        self.asked.emit()


def _titles() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "in": tr("FindFields", "Look for the words in"),
        "state": tr("FindFields", "State"),
        "chamber": tr("FindFields", "Chamber"),
        "party": tr("FindFields", "Party"),
        "committee": tr("FindFields", "Committee"),
        "ask": tr("FindFields", "Ask"),
        "level": tr("FindFields", "Support after the meeting"),
        "tag": tr("FindFields", "Tag"),
        "staffer": tr("FindFields", "Staffer who was met"),
        "since": tr("FindFields", "First day"),
        "until": tr("FindFields", "Last day"),
    }


def _fixed() -> dict[str, Pairs]:
    tr = QCoreApplication.translate
    asked = tr("FindFields", "Questions and concerns")
    return {
        "in": (
            ("questions,concerns", asked),
            ("questions", tr("FindFields", "Questions")),
            ("concerns", tr("FindFields", "Concerns")),
            ("answers", tr("FindFields", "Answers to asks")),
            ("summary", tr("FindFields", "What happened")),
        ),
        "chamber": (("house", tr("FindFields", "House")), ("senate", tr("FindFields", "Senate"))),
        "party": (
            ("D", tr("FindFields", "Democrats")),
            ("R", tr("FindFields", "Republicans")),
            ("I", tr("FindFields", "Independents")),
        ),
    }
