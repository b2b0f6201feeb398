"""The parts of an office's card that are read: asks, what to say, lists, and what was said before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy

from lobbykit.ui.panes.offices.card_entry import past_entry, signed
from lobbykit.ui.panes.offices.card_text import parts_of
from lobbykit.ui.panes.offices.source_line import source_line
from lobbykit.ui.panes.offices.support_part import ask_support
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, rule
from lobbykit.ui.widgets.level_chip import level_chip
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

    from lobbykit.app.card_asks import CardAsk, Said
    from lobbykit.app.card_history import Past
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.office_cards import OfficeCard, Seat
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.card_text import Part
    from lobbykit.ui.panes.offices.doing import Doing


class Sections:
    """Makes the parts of one card; each can be copied."""

    def __init__(self, look: Look, shown: OfficeCard, doing: Doing) -> None:
        self._look, self._card, self._doing = look, shown, doing
        self._parts = parts_of(shown)
        self.entries: dict[str, QFrame] = {}
        """The meetings and notes that were made, by id."""

    def main(self) -> Iterator[QWidget]:
        """Yield what is said in the room."""
        one = self._card
        for part in self._parts:
            match part.id:
                case "asks":
                    yield self._framed(part, [box(column(self._look, *self._ask(each), gap=6)) for each in one.asks])
                case "support":
                    yield self._framed(part, [ask_support(self._look, each) for each in one.support])
                case "points":
                    yield self._framed(part, [self._said(at, each) for at, each in enumerate(one.points, start=1)])
                case "answers":
                    yield self._framed(part, [self._said(0, each) for each in one.answers])
                case "left":
                    yield self._framed(
                        part, [box(column(self._look, *self._ask(each), gap=6)) for each in one.left_out]
                    )

    def aside(self) -> Iterator[QWidget]:
        """Yield what stands beside it."""
        for part in self._parts:
            match part.id:
                case "committees":
                    yield self._framed(part, [self._seat(one) for one in self._card.committees])
                case "ahead":
                    yield self._framed(part, [self._past(one) for one in self._card.more_ahead])
                case "local" | "staff" | "offices":
                    yield self._framed(part, [words(line, wrap=True, selectable=True) for line in part.lines])
        yield from self._history()

    def _history(self) -> Iterator[QWidget]:
        past = self._card.history
        told = [part for part in self._parts if part.id in {"history", "before"}]
        if not past.current:
            none = QCoreApplication.translate("OfficeCard", "Nothing is written down about this office yet.")
            title = QCoreApplication.translate("OfficeCard", "Last contact")
            yield card(self._look, words(title, "heading"), words(none, tone="ink2", wrap=True))
        every = ([past.current] if past.current else []) + [one for _, one in past.before]
        for part, lines in zip(told, every, strict=True):
            yield self._framed(part, [self._past(one, ours=part.id == "history") for one in lines])

    def _framed(self, part: Part, inside: Sequence[QWidget]) -> QFrame:
        parts: list[QWidget] = []
        for at, one in enumerate(inside):
            parts += [rule()] * bool(at)
            parts.append(one)
        made = card(self._look, self._headed(part), *parts, gap=10)
        made.setAccessibleName(part.title)
        return made

    def _headed(self, part: Part) -> QHBoxLayout:
        line = row(self._look, gap=8)
        title = words(part.title, "heading", wrap=True)
        line.addWidget(title, 1)
        told = QCoreApplication.translate("OfficeCard", "Copy: %1").replace("%1", part.title)
        line.addWidget(
            button(self._look, "", lambda: self._doing.copy(part.text, part.title), kind="fact", icon="copy", name=told)
        )
        return line

    def _ask(self, one: CardAsk) -> Iterator[QWidget]:
        chips: list[QWidget] = [chip(measure, "measure") for measure in one.measures]
        chips += [chip(state, kind) for state, kind in self._state(one)]
        if one.level is not None:
            chips += self._levels(one, one.level)
        if chips:
            yield box(Flow(self._look, chips))
        lead = words(one.lead, "strong", wrap=True, selectable=True)
        lead.setAccessibleDescription(one.why)
        yield lead
        if one.rest:
            yield words(one.rest, wrap=True, selectable=True)
        for each in one.standing:
            yield signed(self._look, "circle-dot", each)
        yield signed(self._look, "info", one.why)

    def _levels(self, one: CardAsk, level: LevelShown) -> Iterator[QWidget]:
        """Yield the level that was reported last; where reports of that meeting differ, each of theirs."""
        told = next(iter(each for each in self._card.support if each.ask == one.id), None)
        if told is None or not told.differ:
            yield level_chip(self._look, level, one.heard)
            return
        shown = {each.level: f"{each.day} \u00b7 {each.by}" for each in told.latest if each.level}
        for each, heard in shown.items():
            yield level_chip(self._look, each, heard)

    def _state(self, one: CardAsk) -> Iterator[tuple[str, str]]:
        tr = QCoreApplication.translate
        names = {
            "reworded": (tr("OfficeCard", "Reworded"), "und"),
            "thank": (tr("OfficeCard", "Say thank you"), "yes"),
            "thank-leader": (tr("OfficeCard", "Say thank you"), "yes"),
            "left-out": (tr("OfficeCard", "Left out"), "nil"),
        }
        if one.state in names:
            yield names[one.state]

    def _said(self, number: int, one: Said) -> QWidget:
        texts: list[QWidget] = [words(one.question, "strong", wrap=True, selectable=True)] if one.question else []
        texts.append(words(one.text, wrap=True, selectable=True))
        told = one.question or QCoreApplication.translate("OfficeCard", "point %1").replace("%1", str(number))
        texts += [source_line(self._look, each, told, self._doing.open_source) for each in one.sources]
        line = row(self._look, gap=12)
        if number:
            figure = words(str(number), "strong", tone="primary")
            figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self._look, *texts, gap=3), 1)
        return box(line)

    def _seat(self, one: Seat) -> QWidget:
        parts = [words(one.name, wrap=True, selectable=True)]
        parts += [words("; ".join(one.parts), "caption", wrap=True)] if one.parts else []
        return box(column(self._look, *parts, gap=2))

    def _past(self, one: Past, *, ours: bool = False) -> QWidget:
        """Return a meeting or a note; with a note about who holds the seat now, the way to the letters after it."""
        thanks: list[QWidget] = []
        if ours and one.kind == "note":
            tr = QCoreApplication.translate
            name = tr("OfficeCard", "Thank-you letter after the note of %1").replace("%1", f"{one.day}, {one.by}")
            run = partial(self._doing.thank, one.id)
            text = tr("OfficeCard", "Thank-you letter")
            thanks.append(button(self._look, text, run, kind="ghost", icon="mail", name=name))
        entry = self.entries[one.id] = past_entry(self._look, one, self._doing, *thanks)
        return entry
