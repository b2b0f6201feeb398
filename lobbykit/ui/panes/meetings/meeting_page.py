"""The meeting screen: everything a delegate needs at the door and in the room, on one page."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from lobbykit.ui.panes.meetings.acts_bar import ActsBar, ActsState
from lobbykit.ui.panes.meetings.agenda_view import AgendaView
from lobbykit.ui.panes.meetings.answers_view import AnswersView
from lobbykit.ui.panes.meetings.minute_card import minute_card
from lobbykit.ui.panes.meetings.office_part import asks_card, told_card
from lobbykit.ui.panes.meetings.parts import page_head, state_chips, told
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.weekdays import with_weekday
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.meeting_office import ScreenOffice
    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part

_TWO, _ASIDE, _MOST = 860, 330, 16_777_215
_WIDE = 1180


@dataclass
class PageState:
    """What of the page outlives its being made anew: the length of its agenda, what is typed, the open act."""

    length: int | None = None
    typed: str = ""
    acts: ActsState = field(default_factory=ActsState)


class MeetingPage(QFrame):
    """Shows one meeting as it stands; what is done about it is told by signals."""

    back_wanted = Signal()
    edit_wanted = Signal()
    note_wanted = Signal(str)
    card_wanted = Signal(str)
    versions_wanted = Signal(str)
    length_wanted = Signal(int)
    typed = Signal(str)
    taken_back = Signal()

    def __init__(
        self,
        look: Look,
        screen: MeetingScreen,
        state: PageState,
        elapsed: Callable[[], int | None],
        *,
        can_write: bool,
    ) -> None:
        super().__init__()
        self._look, self._screen, self._can_write = look, screen, can_write
        self.setProperty("look", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Meeting: %1").replace("%1", self._title()))
        self.acts = ActsBar(look, state.acts, screen.late, self)
        self.acts.setVisible(can_write)
        self.agenda = AgendaView(look, screen, elapsed)
        self.answers = AnswersView(look, screen, state.typed)
        self.agenda.length_wanted.connect(self.length_wanted)
        self.answers.typed.connect(self.typed)
        several = len(screen.offices) > 1
        asks = [asks_card(look, one, named=several) for one in screen.offices]
        main = column(look, *asks, self.agenda, self.answers, None, gap=14)
        self._aside = box(column(look, *self._beside(), None, gap=14))
        self._pair = row(look, gap=16)
        self._pair.addLayout(main, 1)
        self._pair.addWidget(self._aside)
        page = box(column(look, *self._top(), self._pair, None, margin=28, gap=14), "page")
        page.setMaximumWidth(look.px(_WIDE))
        line = row(look, gap=0)
        line.addWidget(page, 100)
        line.addStretch(1)
        self._area = scrolled(box(line, "page"))
        self.setLayout(column(look, self._area, gap=0))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands aside below where there is no room for two columns."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        wide = self.width() >= self._look.px(_TWO)
        way = QBoxLayout.Direction
        self._pair.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._aside.setMinimumWidth(self._look.px(_ASIDE) if wide else 0)
        self._aside.setMaximumWidth(self._look.px(_ASIDE) if wide else _MOST)

    def _title(self) -> str:
        known = [one.name for one in self._screen.offices]
        return ", ".join((*known, *self._screen.strange)) or self.tr("A meeting")

    def _top(self) -> Iterator[Part]:
        look, one = self._look, self._screen
        ends: list[QWidget] = []
        if self._can_write:
            ends.append(button(look, self.tr("Change the meeting"), self.edit_wanted.emit, icon="pencil"))
        yield from page_head(look, self._title(), "", self.back_wanted.emit, *ends)
        if one.joined:
            yield minute_card(look, one.offices, self.taken_back.emit)
        yield card(look, *self._facts(), gap=10)
        yield self.acts
        for text in one.doubts:
            yield told(look, "warn", "triangle-alert", text)
        if one.missing:
            text = self.tr("Not on this laptop: %1. Ask your team for the file.").replace("%1", ", ".join(one.missing))
            yield told(look, "info", "book-open", text)

    def _facts(self) -> Iterator[QWidget]:
        look, one = self._look, self._screen
        chips = list(state_chips(one.status, one.late, one.news, joined=one.joined))
        if chips:
            yield box(Flow(look, chips))
        eastern = self.tr("%1 Eastern").replace("%1", one.eastern) if one.eastern else ""
        way = self.tr("%1 from %2").replace("%1", one.way).replace("%2", one.before) if one.way else ""
        when = with_weekday(one.day, one.when)
        yield words(" \u00b7 ".join(filter(None, (when, eastern))), "heading", wrap=True, selectable=True)
        code = self.tr("Say at the desk: %1").replace("%1", one.code) if one.code else ""
        lines = (("map-pin", one.place), ("footprints", way), ("lock", code), ("clock", " ".join(one.news)))
        yield from (signed(look, icon, text) for icon, text in lines if text)
        for office in one.offices:
            yield from self._office(office)
        buttons = []
        for office in one.offices:
            several = len(one.offices) > 1
            text = self.tr("Write the note: %1").replace("%1", office.name) if several else self.tr("Write the note")
            if self._can_write:
                run = partial(self.note_wanted.emit, office.id)
                buttons.append(button(look, text, run, kind="primary", icon="notebook-pen", big=True))
            name = self.tr("Read card: %1").replace("%1", office.name)
            run = partial(self.card_wanted.emit, office.id)
            buttons.append(
                button(look, name if several else self.tr("Read card"), run, icon="eye", big=True, name=name)
            )
        if buttons:
            yield box(Flow(look, buttons, gap=8))

    def _office(self, office: ScreenOffice) -> Iterator[QWidget]:
        look, one = self._look, office
        if one.holder:
            told_of = self.tr("Nobody holds this seat now.") if one.vacant else self.tr("The seat is held by %1 now.")
            yield signed(look, "triangle-alert", told_of.replace("%1", one.holder), tone="warn")
        if one.spoken:
            yield signed(look, "volume-2", self.tr("Say: %1").replace("%1", one.spoken))
        if one.phone:
            whose = f" \u00b7 {one.name}" if len(self._screen.offices) > 1 else ""
            yield signed(look, "phone", f"{one.phone}{whose}")

    def _beside(self) -> Iterator[QWidget]:
        look = self._look
        yield self._people()
        for one in self._screen.offices:
            yield told_card(look, one, self.versions_wanted.emit)

    def _people(self) -> QFrame:
        look, one = self._look, self._screen
        parts: list[QWidget] = [words(self.tr("Who goes"), "title", wrap=True)]
        for person in one.people:
            texts = column(look, words(person.name, "strong", wrap=True), gap=0)
            if person.role:
                texts.addWidget(words(person.role, "label", wrap=True))
            parts.append(box(texts))
        if not one.people:
            parts.append(words(self.tr("Nobody is named yet."), tone="ink2", wrap=True))
        staff = sorted({name for office in one.offices for name in office.staff})
        if staff:
            parts += [words(self.tr("Met before"), "overline"), words(", ".join(staff), wrap=True, selectable=True)]
        return card(look, *parts)
