"""The form of a note: who, the primary asks, their words, what was promised; the rest folded; and the own box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea

from lobbykit.app.note_desk.desk import OWN, SHARED
from lobbykit.ui.panes.offices.note_parts.asks import ask_part
from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields
from lobbykit.ui.panes.offices.note_parts.folds import Asked, Folds
from lobbykit.ui.panes.offices.note_parts.people import People
from lobbykit.ui.panes.offices.note_parts.promises import Promises
from lobbykit.ui.panes.offices.note_parts.shared_panel import SharedPanel
from lobbykit.ui.widgets.chip_row import ChipRow
from lobbykit.ui.widgets.fields import TextBox
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row, rule
from lobbykit.ui.widgets.note_words import phrases
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.levels import LevelShown
    from lobbykit.app.note_desk.known import Offers
    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.photos import Album

_FINISH = ("Ctrl+Return", "Ctrl+Enter")


@dataclass(frozen=True, slots=True)
class Helps:
    """What the form needs beside the card: names to offer, what makes an item, and what fields are called.

    `about` says whose report it is where that is not who types.
    """

    offers: Offers
    new_item: Callable[[str], str]
    album: Album
    labels: Mapping[str, str]
    about: str = ""


class NoteForm(QFrame):
    """Shows the texts of a note by path, and tells what was typed or answered. It saves nothing itself."""

    typed = Signal(str, str)
    answered = Signal(str, str)
    left = Signal()
    done = Signal()

    def __init__(self, look: Look, shown: OfficeCard, levels: Sequence[LevelShown], helps: Helps) -> None:
        super().__init__()
        self._look = look
        self._texts: dict[str, str] = {}
        self._about = {"office": shown.name, "brief": shown.brief}
        self.bound = BoundFields(self)
        self.fields, self.rows = self.bound.fields, self.bound.rows
        self._said = words("", "caption", wrap=True)
        asks = [one for one in shown.asks if one.primary] or list(shown.asks)
        others = [one for one in (*shown.asks, *shown.left_out) if one not in asks]
        self.people = People(look, self.bound, helps.new_item, helps.offers)
        self._first_ask = [ask_part(look, self.bound, one, shown.brief, levels) for one in asks]
        self.promises = Promises(look, self.bound, helps.new_item)
        asked = Asked(shown.brief, [*asks, *others], others, levels)
        self.folds = Folds(look, self.bound, asked, helps.new_item, lambda: self._texts, helps.album)
        named = {f"{shown.brief}/{one.id}": one.lead for one in asked.asks} | {one.code: one.name for one in levels}
        self.shared = SharedPanel(look, helps.labels, named, lambda: self._show_shared(wanted=False))
        self.shared.hide()
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Note about %1").replace("%1", shown.name))
        parts = (self._head(shown, helps.about), self._team_box(), self._own_box(), self.shared, self._foot())
        self.setLayout(column(look, *parts, margin=18, gap=16))
        self._wire()

    @property
    def said(self) -> str:
        """Return what is said about saving at the moment."""
        return self._said.text()

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show what the note holds; that is not typing."""
        self._texts = dict(texts)
        self.people.show_items(texts)
        self.promises.show_items(texts)
        self.folds.show_texts()

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.people.staff.begin()

    def say_typing(self) -> None:
        """Say that what is typed is on the screen only."""
        self._say(self.tr("Not kept yet\u2026"))

    def say_kept(self) -> None:
        """Say that what was typed would outlive a crash."""
        self._say(self.tr("Kept on this laptop, saved when you leave the field"))

    def say_saved(self) -> None:
        """Say that the workspace holds all of it."""
        self._say(self.tr("Saved on this laptop"))

    def say_trouble(self, text: str) -> None:
        """Say what was not saved, and why."""
        self._say(text, "error")

    def go_to_trouble(self) -> None:
        """Scroll to what is said of the saving once it has its room, for somebody who wants to be done."""
        area = next((one for one in _above(self) if isinstance(one, QScrollArea)), None)
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(self._said))

    def _wire(self) -> None:
        self.bound.typed.connect(self._typed)
        self.bound.chosen.connect(self._chosen)
        self.bound.left.connect(self.left)
        self.people.passed.connect(self._to_asks)
        self.promises.passed.connect(self.fields[OWN].setFocus)
        for keys in _FINISH:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.done)

    def _to_asks(self) -> None:
        first = next((one for path, one in self.rows.items() if path.endswith("/after")), None)
        target = first.buttons[0] if first else self.fields[SHARED]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self, shown: OfficeCard, given: str) -> QFrame:
        met = shown.meeting
        today = met.when if met and met.today else self.tr("Today, without a meeting on the schedule")
        about = given or today
        texts = column(self._look, words(self.tr("Your note"), "heading"), words(about, "caption", wrap=True), gap=2)
        line = row(self._look, gap=12)
        line.addLayout(texts, 1)
        told = self.tr("Enter: one more line. Keys 1\u20139: an answer. Ctrl+Enter: done")
        keys = words(told, "caption", wrap=True)
        keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(keys, 1)
        return box(line)

    def _team_box(self) -> QFrame:
        look = self._look
        inside: list[QWidget] = [self._titled_box("users", self.tr("Your team and organizers will read this"))]
        inside += [self.people, rule(), *self._first_ask, rule(), *self._words(), rule(), *self._promised(), rule()]
        inside += [box(column(look, *self.folds.boxes.values(), gap=2))]
        made = box(column(look, *inside, margin=14, gap=14), "shared")
        made.setAccessibleName(self.tr("Your team and organizers will read this"))
        return made

    def _own_box(self) -> QFrame:
        look = self._look
        own = TextBox(look, self.tr("Only you read this"), 2)
        self.bound.text(OWN, own)
        line = self._titled_box("lock", self.tr("Only you: in no list, report or export of the team."))
        return box(column(look, line, own, margin=14, gap=8), "sunken")

    def _titled_box(self, icon: str, text: str) -> QFrame:
        line = row(self._look, gap=8)
        line.addWidget(picture(self._look, icon, "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(text, "label", wrap=True), 1)
        return box(line)

    def _words(self) -> Iterator[QWidget]:
        look = self._look
        said = TextBox(look, self.tr("What happened; your team reads this"), 4)
        self.bound.text(SHARED, said)
        chips = self.phrases = ChipRow(look, phrases(), self.tr("Put in: %1"))
        chips.taken.connect(lambda at: _put_in(said, phrases()[at]))
        yield box(column(look, words(self.tr("What happened?"), "label", wrap=True), said, chips, gap=8))

    def _promised(self) -> Iterator[QWidget]:
        asked = words(self.tr("What was promised, by us or by them?"), "label", wrap=True)
        yield box(column(self._look, asked, self.promises, gap=8))

    def _foot(self) -> QFrame:
        look = self._look
        self.reads = button(look, self.tr("Read what will be sent"), self._turn_shared, icon="eye", big=True)
        finish = button(look, self.tr("Done"), self.done.emit, kind="primary", icon="check", big=True)
        return box(column(look, self._said, box(Flow(look, (finish, self.reads), gap=12)), gap=10))

    def _turn_shared(self) -> None:
        self._show_shared(wanted=self.shared.isHidden())

    def _show_shared(self, *, wanted: bool) -> None:
        if wanted:
            self.shared.show_texts({**self._texts, **self._about})
        else:
            self.reads.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shared.setVisible(wanted)

    def _typed(self, path: str, text: str) -> None:
        self._took(path, text)
        self.typed.emit(path, text)

    def _chosen(self, path: str, code: str) -> None:
        self._took(path, code)
        self.answered.emit(path, code)

    def _took(self, path: str, text: str) -> None:
        self._texts[path] = text
        self.folds.count()
        if path.endswith(("/name", "/sha")):
            self.folds.items_changed()
        if self.shared.isVisible():
            self.shared.show_texts({**self._texts, **self._about})

    def _say(self, text: str, tone: str = "") -> None:
        self._said.setText(text)
        if self._said.property("tone") != tone:
            self._said.setProperty("tone", tone)
            self._said.style().polish(self._said)


def _above(widget: QWidget) -> Iterator[QWidget]:
    """Yield what a widget is in, from the inside."""
    while (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _put_in(field: TextBox, phrase: str) -> None:
    """Put a phrase in where the cursor is, with the blank that it needs, as if it had been typed."""
    cursor = field.textCursor()
    before = field.toPlainText()[: cursor.selectionStart()][-1:]
    gap = " " if before and not before.isspace() else ""
    cursor.insertText(gap + phrase)
    field.setTextCursor(cursor)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
