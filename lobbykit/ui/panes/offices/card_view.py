"""The card of an office on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from lobbykit.ui.panes.offices.card_entry import mark
from lobbykit.ui.panes.offices.card_head import CardHead
from lobbykit.ui.panes.offices.facts_card import FactsCard
from lobbykit.ui.panes.offices.printing_card import PrintingCard
from lobbykit.ui.panes.offices.sections import Sections
from lobbykit.ui.widgets.layouts import box, card, column, row
from lobbykit.ui.widgets.weekdays import with_weekday
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.doing import Doing
    from lobbykit.ui.panes.offices.note_form import NoteForm

_ASIDE, _WIDE, _ABOVE, _BEFORE = 320, 760, 16, 110
_MOST = 16_777_215


class CardView(QScrollArea):
    """Who they are, what we ask and why, what to say, and what was said before."""

    note_wanted = Signal()
    corrected = Signal(str)

    def __init__(self, look: Look, shown: OfficeCard, doing: Doing) -> None:
        super().__init__()
        self._look, self._card, self._doing = look, shown, doing
        self.note: NoteForm | None = None
        self.head, self.facts = CardHead(look, shown, doing), FactsCard(look, shown, doing)
        self.printing = PrintingCard(look, lambda what: doing.make(shown, what))
        self.printing.hide()
        sections = Sections(look, shown, doing)
        self._entries, self._found = sections.entries, ""
        self._main = column(look, *sections.main(), None, gap=16)
        aside = column(look, *self._meeting(), self.facts, *sections.aside(), None, gap=16)
        self._beside = box(aside)
        self._below = row(look, gap=16)
        self._below.addLayout(self._main, 1)
        self._below.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        whole = column(look, self.head, self.printing, self._below, None, margin=20, gap=16)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(box(whole, "page"))
        self.head.note_wanted.connect(self.note_wanted)
        self.head.printing_wanted.connect(self._show_printing)
        self.head.spoken_wanted.connect(self._ask_spoken)
        self.facts.corrected.connect(self.corrected)
        self.facts.opened.connect(lambda: QTimer.singleShot(0, self, self._show_form))
        self._arrange()

    @property
    def can_write(self) -> bool:
        """Whether anything can be saved here."""
        return self._doing.can_write

    @property
    def card(self) -> OfficeCard:
        """What is shown."""
        return self._card

    def go_to_fact(self, field: str) -> None:
        """Put the keyboard where the form that begins with a fact is opened, and scroll there, once it is shown."""
        QTimer.singleShot(0, self, lambda: self._go_to_opener(field))

    def show_note(self, form: NoteForm) -> None:
        """Put the form of a note above everything else."""
        self.note = form
        self._main.insertWidget(0, form)
        form.show()
        self.ensureVisible(0, 0)

    def show_letters(self, letters: QFrame) -> None:
        """Put thank-you letters above what is said in the room, below a note that is being written."""
        self._main.insertWidget(1 if self.note else 0, letters)
        letters.show()

    def go_to_part(self, part: QWidget) -> None:
        """Scroll to where a part begins, once it has taken its room."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part, _ABOVE))

    def show_entry(self, entry: str) -> bool:
        """Mark a meeting or a note, scroll to it and give it the keys; return False where the card has none such."""
        if entry not in self._entries:
            return False
        if self._found:
            mark(self._look, self._entries[self._found], found=False)
        self._found = entry
        mark(self._look, self._entries[entry], found=True)
        QTimer.singleShot(0, self, lambda: self._go_to(self._entries[entry]))
        return True

    @property
    def entry(self) -> str:
        """Return the meeting or the note that has the keys because it was looked for, "" for none."""
        return self._found if self._found and self._entries[self._found].hasFocus() else ""

    def go_to_note(self) -> None:
        """Scroll to where the note begins, once it has taken its room."""
        QTimer.singleShot(0, self, self._show_note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside below where there is no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._look.px(_WIDE)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._below.setAlignment(self._beside, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
        self._beside.setMinimumWidth(self._look.px(_ASIDE) if wide else 0)
        self._beside.setMaximumWidth(self._look.px(_ASIDE) if wide else _MOST)

    def _show_printing(self) -> None:
        self.printing.setVisible(not self.printing.isVisible())

    def _ask_spoken(self) -> None:
        self.facts.open_form(("spoken",), self.head.adds_spoken)

    def _show_form(self) -> None:
        if self.facts.form is not None:
            self.ensureWidgetVisible(self.facts.form)

    def _go_to_opener(self, field: str) -> None:
        opener = self.facts.opener(field)
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(opener)

    def _show_note(self) -> None:
        if self.note is not None:
            self._scroll_to(self.note, _ABOVE)

    def _go_to(self, entry: QWidget) -> None:
        self._scroll_to(entry, _BEFORE)
        entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_to(self, part: QWidget, above: int) -> None:
        top = part.mapTo(self.viewport(), QPoint()).y() - self._look.px(above)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top)

    def _meeting(self) -> Iterator[QWidget]:
        met, look = self._card.meeting, self._look
        if met is None:
            return
        way = self.tr("%1 from %2").replace("%1", met.way).replace("%2", met.before) if met.way else ""
        when = with_weekday(met.day, met.when)
        lines = (("map-pin", met.place), ("footprints", way), ("users", met.people))
        parts: list[QWidget] = [words(self.tr("Your meeting"), "overline"), words(when, "heading", wrap=True)]
        for icon, text in lines:
            if text:
                line = row(look, gap=8)
                line.addWidget(picture(look, icon, "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(words(text, wrap=True, selectable=True), 1)
                parts.append(box(line))
        if self._doing.can_write:
            start = button(
                look, self.tr("Start the note"), self.note_wanted.emit, kind="primary", icon="notebook-pen", big=True
            )
            parts.append(start)
        parts.append(button(look, self.tr("Open the meeting"), partial(self._doing.open_meeting, met.id), icon="eye"))
        made = self._entries[met.id] = card(look, *parts)
        made.setAccessibleName(self.tr("Your meeting") + " " + when)
        yield made
