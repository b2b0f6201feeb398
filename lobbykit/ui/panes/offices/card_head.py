"""The head of an office's card: who this is, how the name is said, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.offices.brief_switch import BriefSwitch
from lobbykit.ui.panes.offices.card_text import card_text, where_line
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.monogram import Monogram
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.doing import Doing

_NARROW = 420


class CardHead(QFrame):
    """Name, seat, where and how to reach them, and the buttons of the card."""

    note_wanted = Signal()
    printing_wanted = Signal()
    spoken_wanted = Signal()

    def __init__(self, look: Look, card: OfficeCard, doing: Doing) -> None:
        super().__init__()
        self._look, self._card, self._doing = look, card, doing
        self.adds_spoken: QPushButton | None = None
        office = card.office
        initials = "".join(word[0] for word in (office.name.split()[0], office.last))
        texts = column(look, *self._texts(), gap=6)
        who = row(look, gap=18)
        self._monogram = Monogram(look, initials)
        who.addWidget(self._monogram, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(texts, 1)
        self.setProperty("look", "card")
        self.switch: BriefSwitch | None = None
        if len(doing.briefs) > 1 and card.brief:
            self.switch = BriefSwitch(look, doing.briefs, card.brief)
            self.switch.picked.connect(doing.show_brief)
        switch = [self.switch] if self.switch else []
        self.setLayout(column(look, who, *switch, box(Flow(look, self._buttons(), gap=8)), margin=18, gap=14))

    def focus_brief(self) -> None:
        """Put the keyboard where the brief is chosen."""
        if self.switch is not None:
            self.switch.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the initials out where the words need the room."""
        super().resizeEvent(event)
        self._monogram.setVisible(self.width() >= self._look.px(_NARROW))

    def _texts(self) -> Iterator[QWidget]:
        look, one = self._look, self._card
        yield words(one.name, "title", wrap=True, selectable=True)
        named = tuple(self._spoken())
        if named:
            yield box(Flow(look, named, gap=10))
        if one.holder:
            told = self.tr("Nobody holds this seat now.") if one.vacant else self.tr("The seat is held by %1 now.")
            yield words(told.replace("%1", one.holder), "strong", tone="warn", wrap=True)
        yield words(f"{one.seat} · {one.party} · {one.term}", tone="ink2", wrap=True)
        if one.leadership:
            yield words("; ".join(one.leadership), "label", wrap=True)
        reach = [("map-pin", where_line(one)), ("phone", one.office.phone or "")]
        facts = [self._fact(icon, text) for icon, text in reach if text]
        if facts:
            yield box(Flow(look, facts, gap=16))

    def _spoken(self) -> Iterator[QWidget]:
        look, one = self._look, self._card
        if one.spoken:
            yield self._fact("volume-2", self.tr("Say: %1").replace("%1", one.spoken))
        elif self._doing.can_write:
            self.adds_spoken = button(
                look,
                self.tr("How do you say it? Add"),
                self.spoken_wanted.emit,
                kind="ghost",
                icon="volume-2",
                name=self.tr("How do you say %1? Add it").replace("%1", one.name),
            )
            yield self.adds_spoken

    def _fact(self, icon: str, text: str) -> QFrame:
        return box(
            row(self._look, picture(self._look, icon, "ink3", 16), words(text, "strong", selectable=True), gap=6)
        )

    def _buttons(self) -> Iterator[QWidget]:
        look, one, doing = self._look, self._card, self._doing
        if doing.can_write:
            yield button(look, self.tr("Write a note"), self.note_wanted.emit, kind="primary", icon="notebook-pen")
        if one.brief:
            tailor = self.tr("Leave-behind")
            name = self.tr("Tailor the leave-behind")
            yield button(look, tailor, lambda: doing.tailor(one.office.id, one.brief), icon="files", name=name)
            yield button(look, self.tr("Print\u2026"), self.printing_wanted.emit, icon="printer")
        if any(past.kind == "note" for past in one.history.current):
            yield button(look, self.tr("Thank-you letter"), lambda: doing.thank(""), icon="mail")
        if one.website:
            yield button(look, self.tr("Website"), lambda: doing.open_page(one.website), icon="external-link")
        text = self.tr("Copy the card")
        yield button(look, text, lambda: doing.copy(card_text(one), self.tr("the whole card")), icon="copy")
