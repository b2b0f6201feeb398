"""The left side: brief, office and language, and everything of the sheet that a team lead decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QCompleter, QFrame, QLineEdit

from lobbykit.app.sheet_preview import ASKS, LOCAL, PAGE, STAFFER, STORY
from lobbykit.app.tailoring_form import ADVISED_LOCAL
from lobbykit.ui.panes.leave_behinds.ask_list import AskList
from lobbykit.ui.panes.leave_behinds.written_field import FindingList, Line, ParagraphField, labelled
from lobbykit.ui.widgets.elided_box import ElidedBox
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.sheet_preview import AskRow
    from lobbykit.app.tailoring_form import TailoringForm
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.written_field import FoundLine

_ROOMY = 130
Pairs = Sequence[tuple[str, str]]
"""Keys with the words that they are shown by."""


class Choice(ElidedBox):
    """A list to choose one key from. The wheel scrolls past it; with `find`, typing any part of a name finds it."""

    picked = Signal(str)

    def __init__(self, name: str, *, find: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if find:
            self._make_findable(name)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def _make_findable(self, name: str) -> None:
        line = QLineEdit()
        line.setAccessibleName(name)
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        line.editingFinished.connect(self._tidy)

    def show_pairs(self, pairs: Pairs, chosen: str) -> None:
        """Show these, one chosen; that is not choosing."""
        with QSignalBlocker(self):
            self.clear()
            for key, text in pairs:
                self.addItem(text, key)
            self.show_chosen(chosen)

    def show_chosen(self, key: str) -> None:
        """Show another as chosen."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(key)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()

    def _tidy(self) -> None:
        """Write the chosen name again where something was typed that is none."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if at < 0:
            self.setEditText(self.itemText(self.currentIndex()))
        elif at != self.currentIndex():
            self.setCurrentIndex(at)
            self.picked.emit(self.itemData(at))


class TailorForm(QFrame):
    """Shows a form and tells what a person changed in it; it keeps nothing itself."""

    brief_picked = Signal(str)
    office_picked = Signal(str)
    lang_picked = Signal(str)
    local_typed = Signal(str)
    staffer_typed = Signal(str)
    story_picked = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "flat")
        self.brief = Choice(self.tr("Brief"))
        self.office = Choice(self.tr("Office"), find=True)
        self.lang = Choice(self.tr("Language of the sheet"))
        self.local = ParagraphField(look, self.tr("Local paragraph"))
        self.staffer = Line(self.tr("Name of the staffer"))
        self.story = Choice(self.tr("Story"))
        self.asks = AskList(look)
        self._count = words("", "caption")
        self._found = {field: FindingList(look) for field in (LOCAL, STORY, STAFFER, ASKS, PAGE)}
        self._lay_out()
        self._connect()

    def show_form(self, form: TailoringForm) -> None:
        """Fill the fields; that is not editing."""
        self.local.show_text(form.local)
        self.staffer.show_text(form.staffer)
        self.story.show_chosen(form.story or "")
        self._show_count(form.local)

    def show_asks(self, asks: Sequence[AskRow]) -> None:
        """Show the asks with their reasons."""
        self.asks.show_asks(asks)
        self.asks.stand_after(self.local)

    def show_stories(self, pairs: Pairs, chosen: str) -> None:
        """Show which stories the brief has; without any there is nothing to choose."""
        self.story.show_pairs(pairs, chosen)
        self._story.setVisible(len(pairs) > 1)

    def show_langs(self, pairs: Pairs, chosen: str) -> None:
        """Show in which languages the brief can be handed over."""
        self.lang.show_pairs(pairs, chosen)
        self._lang.setVisible(len(pairs) > 1)

    def show_found(self, found: Mapping[str, Sequence[FoundLine]]) -> None:
        """Show findings at the fields that they belong to."""
        for field, shown in self._found.items():
            shown.show_found(found.get(field, ()))
        for field, one in ((LOCAL, self.local), (STAFFER, self.staffer)):
            wrong = any(each.severity == "error" for each in found.get(field, ()))
            if one.property("invalid") != ("true" if wrong else ""):
                one.setProperty("invalid", "true" if wrong else "")
                one.style().polish(one)

    def _show_count(self, text: str) -> None:
        count = len(text.strip())
        self._count.setText(
            self.tr("%1 of about %2 characters").replace("%1", str(count)).replace("%2", str(ADVISED_LOCAL))
        )
        tone = "warn" if count > ADVISED_LOCAL else ""
        if self._count.property("tone") != tone:
            self._count.setProperty("tone", tone)
            self._count.style().polish(self._count)

    def _connect(self) -> None:
        for choice, told in (
            (self.brief, self.brief_picked),
            (self.office, self.office_picked),
            (self.lang, self.lang_picked),
            (self.story, self.story_picked),
        ):
            choice.picked.connect(told)
        self.local.typed.connect(self._show_count)
        self.local.typed.connect(self.local_typed)
        self.staffer.typed.connect(self.staffer_typed)
        self.local.left.connect(self.left)
        self.staffer.left.connect(self.left)

    def _lay_out(self) -> None:
        look, found = self._look, self._found
        self._lang = labelled(look, self.tr("Language"), None, self.lang)
        self._lang.setMaximumWidth(look.px(124))
        self._story = labelled(look, self.tr("Story"), None, self.story, found[STORY])
        brief = labelled(look, self.tr("Brief"), None, self.brief)
        if look.percent > _ROOMY:
            briefs: QBoxLayout = column(look, brief, self._lang, gap=14)
        else:
            briefs = row(look, brief, self._lang, gap=10)
            briefs.setStretch(0, 1)
        local = labelled(look, self.tr("In the district or state"), self._count, self.local, found[LOCAL])
        hint = words(
            self.tr("One local fact or name, with **bold** if you like. It is printed as you type it."),
            "caption",
            wrap=True,
        )
        keys = words(self.tr("Drag, or Alt+Up/Down"), "caption")
        parts = (
            briefs,
            labelled(look, self.tr("Office"), None, self.office),
            found[PAGE],
            column(look, local, hint, gap=4),
            labelled(look, self.tr("Asks on this page"), keys, self.asks, found[ASKS]),
            self._story,
            labelled(look, self.tr("For the attention of (staffer)"), None, self.staffer, found[STAFFER]),
            None,
        )
        inside = column(look, *parts, gap=14)
        inside.setContentsMargins(look.px(24), look.px(4), look.px(20), look.px(16))
        self.setLayout(inside)


def headed(look: Look, head: tuple[QWidget, QWidget], inner: QWidget, *below: QWidget) -> QFrame:
    """Return a side of the window: its title and what it is for, something that scrolls, and what always stays."""
    top = column(look, *head, gap=2)
    top.setContentsMargins(look.px(24), look.px(16), look.px(20), look.px(10))
    whole = column(look, top, gap=0)
    whole.addWidget(scrolled(inner, "surface"), 1)
    for one in below:
        whole.addWidget(one)
    return box(whole, "side")
