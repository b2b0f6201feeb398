"""The left side: brief, office and language, and everything of the sheet that a team lead decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from lobbykit.app.sheet_preview import ASKS, BEHIND, LOCAL, PAGE, STAFFER, STORY
from lobbykit.app.tailoring_form import ADVISED_LOCAL
from lobbykit.ui.panes.leave_behinds.ask_list import AskList
from lobbykit.ui.panes.leave_behinds.office_field import OfficeField
from lobbykit.ui.panes.leave_behinds.written_field import LARGE, FindingList, Line, ParagraphField, labelled
from lobbykit.ui.preferences import LANGUAGES
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.brief_offers import BriefOffer
    from lobbykit.app.leaf_choice import LeafChoice
    from lobbykit.app.sheet_preview import AskRow
    from lobbykit.app.tailoring_form import TailoringForm
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.written_field import FoundLine
    from lobbykit.ui.widgets.choice import Pairs


class TailorForm(QFrame):
    """Shows a form and tells what a person changed in it; it keeps nothing itself."""

    brief_picked = Signal(str)
    behind_picked = Signal(str)
    swap_wanted = Signal()
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
        self.behind = Choice(self.tr("Brief on the reverse"))
        self.office = OfficeField(look)
        self.lang = Choice(self.tr("Language of the sheet"))
        self.local = ParagraphField(look, self.tr("Local paragraph"))
        hint = self.tr("One local fact or name, with **bold** if you like. It is printed as you type it.")
        self.local.setPlaceholderText(hint)
        self.local.setAccessibleDescription(hint)
        self.staffer = Line(self.tr("Name of the staffer"))
        self.story = Choice(self.tr("Story"))
        self.asks = AskList(look)
        self._count = words("", "caption")
        self._found = {field: FindingList(look) for field in (LOCAL, STORY, STAFFER, ASKS, PAGE, BEHIND)}
        self._lay_out()
        self._connect()

    def _ask_behind(self) -> None:
        self._more.hide()
        self._behind.show()
        self.behind.setFocus()

    def show_form(self, form: TailoringForm) -> None:
        """Fill the fields; that is not editing."""
        self.local.show_text(form.local)
        self.staffer.show_text(form.staffer)
        self.story.show_chosen(form.story or "")
        self._show_count(form.local)

    def show_leaf(self, leaf: LeafChoice, partners: Sequence[BriefOffer]) -> None:
        """Show which leaf is on the screen, and which briefs could share it."""
        behind = leaf.behind.file if leaf.behind else ""
        nothing = ("", self.tr("Nothing, or what has no room in front"))
        self.brief.show_chosen(leaf.offer.file)
        self.behind.show_pairs([nothing, *((one.file, one.title) for one in partners)], behind)
        self._more.setVisible(bool(partners) and not behind)
        self._behind.setVisible(bool(behind))
        self._swap.setVisible(bool(behind))
        self.lang.show_pairs([(one, LANGUAGES.get(one, one)) for one in leaf.offer.langs], leaf.lang)
        self._lang.setVisible(len(leaf.offer.langs) > 1)
        self.office.show_scope(leaf.scope, len(leaf.picked))
        self.office.show_offices(leaf.pairs(), leaf.office)

    def show_asks(self, asks: Sequence[AskRow]) -> None:
        """Show the asks with their reasons."""
        self.asks.show_asks(asks)
        self.asks.stand_after(self.local)

    def show_stories(self, pairs: Pairs, chosen: str) -> None:
        """Show which stories the brief has; without any there is nothing to choose."""
        self.story.show_pairs(pairs, chosen)
        self._story.setVisible(len(pairs) > 1)

    def show_found(self, found: Mapping[str, Sequence[FoundLine]]) -> None:
        """Show findings at the fields that they belong to."""
        for field, shown in self._found.items():
            shown.show_found(found.get(field, ()))
        self.local.mark(found.get(LOCAL, ()))
        for field, one in ((LOCAL, self.local), (STAFFER, self.staffer)):
            wrong = any(each.severity == "error" for each in found.get(field, ()))
            if one.property("invalid") != ("true" if wrong else ""):
                one.setProperty("invalid", "true" if wrong else "")
                one.style().polish(one)
                one.updateGeometry()

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
            (self.behind, self.behind_picked),
            (self.lang, self.lang_picked),
            (self.story, self.story_picked),
        ):
            choice.picked.connect(told)
        self._found[LOCAL].shown_wanted.connect(self.local.show_spot)
        self.local.typed.connect(self._show_count)
        self.local.typed.connect(self.local_typed)
        self.staffer.typed.connect(self.staffer_typed)
        self.local.left.connect(self.left)
        self.staffer.left.connect(self.left)

    def _behind_field(self) -> QFrame:
        look = self._look
        self._swap = button(
            look, "", self.swap_wanted.emit, kind="icon", icon="arrow-up-down", name=self.tr("Swap front and reverse")
        )
        line = row(look, gap=4)
        line.addWidget(self.behind, 1)
        line.addWidget(self._swap)
        return labelled(look, self.tr("On the reverse"), None, box(line), self._found[BEHIND])

    def _lay_out(self) -> None:
        look, found = self._look, self._found
        self._lang = labelled(look, self.tr("Language"), None, self.lang)
        self._lang.setMaximumWidth(look.px(124))
        self._story = labelled(look, self.tr("Story"), None, self.story, found[STORY])
        self._more = button(
            look,
            self.tr("Second brief\u2026"),
            self._ask_behind,
            kind="small",
            name=self.tr("Second brief on the reverse"),
        )
        brief = labelled(look, self.tr("Brief"), self._more, self.brief)
        if look.percent > LARGE:
            briefs: QBoxLayout = column(look, brief, self._lang, gap=14)
        else:
            briefs = row(look, brief, self._lang, gap=10)
            briefs.setStretch(0, 1)
        self._behind = self._behind_field()
        local = labelled(look, self.tr("In the district or state"), self._count, self.local, found[LOCAL])
        keys = words(self.tr("Drag, or Alt+Up/Down"), "caption")
        parts = (
            briefs,
            self._behind,
            self.office,
            found[PAGE],
            local,
            labelled(look, self.tr("Asks on this page"), keys, self.asks, found[ASKS]),
            self._story,
            labelled(look, self.tr("For the attention of (staffer)"), None, self.staffer, found[STAFFER]),
            None,
        )
        inside = column(look, *parts, gap=14)
        inside.setContentsMargins(look.px(24), look.px(4), look.px(20), look.px(16))
        self.setLayout(inside)


def headed(look: Look, head: tuple[QWidget, QWidget], inner: QWidget, *below: QWidget) -> QFrame:
    """Return a side of the window: its title and what it is for, something that scrolls, and what always stays.

    The title of large text scrolls too: it would leave no room for the rest.
    """
    top = column(look, *head, gap=2)
    top.setContentsMargins(look.px(24), look.px(16), look.px(20), look.px(10))
    large = look.percent > LARGE
    whole = column(look, *([] if large else [top]), gap=0)
    whole.addWidget(scrolled(box(column(look, top, inner, gap=0)) if large else inner, "surface"), 1)
    for one in below:
        whole.addWidget(one)
    return box(whole, "side")
