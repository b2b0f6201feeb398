"""The card of an office on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from lobbykit.ui.widgets.layouts import box, card, column, row, rule, scrolled
from lobbykit.ui.widgets.monogram import Monogram
from lobbykit.ui.widgets.words import chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from lobbykit.app.office_cards import CardAsk, OfficeCard, Said
    from lobbykit.ui.look.look import Look

_WIDTH, _TWO, _ANY = 320, 640, 16_777_215
_LARGE = 140
_CHIPS = {"ask": ("plain", ""), "reworded": ("und", ""), "thank": ("yes", ""), "thank-leader": ("yes", "")}


class CardView(QScrollArea):
    """Who they are, what we ask and why, what to say, and what was said before."""

    def __init__(self, look: Look, shown: OfficeCard) -> None:
        super().__init__()
        self._look, self._card = look, shown
        main = column(look, *self._main(), None, gap=16)
        aside = column(look, *self._aside(), None, gap=16)
        beside = box(aside)
        beside.setFixedWidth(look.px(_WIDTH))
        self._beside, self._below = beside, row(look, gap=16)
        below = self._below
        below.addLayout(main, 1)
        below.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        whole = column(look, self._head(), below, None, margin=20, gap=16)
        inner = scrolled(box(whole, "page"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner.takeWidget())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside below where there is no room for two columns."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._look.px(_TWO)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._below.setDirection(down if narrow else across)
        self._below.setAlignment(self._beside, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignTop)
        self._beside.setMinimumWidth(0 if narrow else self._look.px(_WIDTH))
        self._beside.setMaximumWidth(_ANY if narrow else self._look.px(_WIDTH))

    def _head(self) -> QFrame:
        look, one = self._look, self._card
        name = words(one.name, "title", wrap=True, selectable=True)
        initials = "".join(word[0] for word in (one.office.name.split()[0], one.office.last))
        facts = [("map-pin", one.place), ("phone", one.office.phone or "")]
        line = (column if look.percent > _LARGE else row)(look, gap=6)
        for icon, text in facts:
            if text:
                line.addLayout(
                    row(look, picture(look, icon, "ink3", 16), words(text, "strong", selectable=True), 14, gap=6)
                )
        line.addStretch(1)
        seat = words(f"{one.seat} \u00b7 {one.party} \u00b7 {one.term}", tone="ink2", wrap=True)
        texts = column(look, name, seat, line, gap=4)
        whole = row(look, margin=18, gap=18)
        whole.addWidget(Monogram(look, initials), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        return box(whole, "card")

    def _main(self) -> Iterator[QWidget]:
        one = self._card
        if one.asks:
            yield self._asks(self.tr("What we are asking"), one.asks)
        if one.points:
            yield self._said(self.tr("Say this in 60 seconds"), one.points)
        if one.answers:
            yield self._said(self.tr("If they say …"), one.answers)
        if one.left_out:
            yield self._asks(self.tr("Not asked here, and why"), one.left_out)

    def _asks(self, title: str, asks: tuple[CardAsk, ...]) -> QFrame:
        look = self._look
        parts: list[QWidget] = [words(title, "heading")]
        for at, one in enumerate(asks):
            if at:
                parts.append(rule())
            parts.append(box(column(look, *self._ask(one), gap=4)))
        return card(look, *parts, gap=10)

    def _ask(self, one: CardAsk) -> Iterator[QWidget]:
        measures = row(
            self._look, *(chip(measure, "measure") for measure in one.measures), *self._state(one), None, gap=6
        )
        if one.measures or one.state != "ask":
            yield box(measures)
        if one.lead:
            yield words(one.lead, "strong", wrap=True, selectable=True)
        if one.rest:
            yield words(one.rest, wrap=True, selectable=True)
        yield words(" ".join(filter(None, (one.why, one.as_of))), "caption", wrap=True)

    def _state(self, one: CardAsk) -> tuple[QLabel, ...]:
        names = {
            "reworded": self.tr("Reworded"),
            "thank": self.tr("Say thank you"),
            "thank-leader": self.tr("Say thank you"),
            "left-out": self.tr("Left out"),
        }
        kind = _CHIPS.get(one.state, ("nil", ""))[0]
        return (chip(names[one.state], kind),) if one.state in names else ()

    def _said(self, title: str, said: tuple[Said, ...]) -> QFrame:
        parts: list[QWidget] = [words(title, "heading")]
        for number, one in enumerate(said, start=1):
            texts = [words(one.question, "strong", wrap=True)] if one.question else []
            texts.append(words(one.text, wrap=True, selectable=True))
            if one.sources:
                texts.append(words(self.tr("Source: %1").replace("%1", "; ".join(one.sources)), "caption", wrap=True))
            line = row(self._look, gap=12)
            figure = words(str(number), "strong", tone="primary")
            figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(column(self._look, *texts, gap=2), 1)
            parts.append(box(line))
        return card(self._look, *parts, gap=10)

    def _aside(self) -> Iterator[QWidget]:
        one = self._card
        if one.local_sentence:
            yield self._listed(self.tr("In the district"), (one.local_sentence,))
        if one.committees:
            yield self._listed(self.tr("Committees"), one.committees)
        if one.staff:
            yield self._listed(self.tr("Staff we know"), one.staff)
        if one.local:
            lines = tuple(" \u00b7 ".join(filter(None, (each.city, each.phone))) for each in one.local)
            yield self._listed(self.tr("Local offices"), lines)
        yield self._history()

    def _history(self) -> QFrame:
        past = self._card.past
        if not past:
            return self._listed(self.tr("Last contact"), (self.tr("Nothing is written down about this office yet."),))
        return self._listed(
            self.tr("Last contact"), tuple(" \u00b7 ".join(filter(None, (one.day, one.by, one.text))) for one in past)
        )

    def _listed(self, title: str, lines: tuple[str, ...]) -> QFrame:
        parts: list[QWidget] = [words(title, "heading")]
        for at, line in enumerate(lines):
            if at:
                parts.append(rule())
            parts.append(words(line, wrap=True, selectable=True))
        return card(self._look, *parts)
