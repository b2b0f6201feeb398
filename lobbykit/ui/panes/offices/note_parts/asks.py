"""One ask in the form of a note: what it is, how far the office goes, and what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.app.note_desk.desk import answer_path, level_path
from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.widgets.fields import TextBox, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import chip, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.card_asks import CardAsk
    from lobbykit.app.levels import LevelShown
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields


def ask_part(look: Look, bound: BoundFields, one: CardAsk, brief: str, levels: Sequence[LevelShown]) -> QFrame:
    """Return an ask with its answers and a line for the words of the office."""
    tr = QCoreApplication.translate
    answers = bound.choice(level_path(brief, one.id), AnswerRow(look, called(one), levels))
    said = TextBox(look, tr("NoteForm", "Their words about %1").replace("%1", one.lead), 2)
    said.setPlaceholderText(tr("NoteForm", "In their words\u2026"))
    bound.text(answer_path(brief, one.id), said)
    return box(column(look, *_head(look, one), answers, said, gap=8))


def more_on_ask(look: Look, bound: BoundFields, one: CardAsk, brief: str, levels: Sequence[LevelShown]) -> QFrame:
    """Return how far the office went before, and the reasons it gave."""
    tr = QCoreApplication.translate
    before = tr("NoteForm", "Before the meeting, %1").replace("%1", one.lead)
    row = bound.choice(f"ask/{brief}/{one.id}/before", AnswerRow(look, before, levels))
    reasons = TextBox(look, tr("NoteForm", "Reasons they gave, %1").replace("%1", one.lead), 2)
    bound.text(f"ask/{brief}/{one.id}/reasons", reasons)
    told = words(tr("NoteForm", "Before the meeting"), "label", wrap=True)
    why = titled(look, tr("NoteForm", "Reasons they gave, one on each line"), reasons)
    return box(column(look, *_head(look, one), told, row, why, gap=8))


def called(one: CardAsk) -> str:
    """Return an ask in one line, for screen readers."""
    return " ".join((*one.measures, one.lead))


def _head(look: Look, one: CardAsk) -> list[QWidget]:
    chips = [box(Flow(look, [chip(each, "measure") for each in one.measures]))] if one.measures else []
    return [*chips, words(one.lead, "strong", wrap=True)]
