"""The print panel: what to make, for whom, where it goes, how far it is, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from lobbykit.app.print_desk import PrintWish
from lobbykit.app.print_job import WITH_TEXT, WITH_TWINS, Scope, What
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.leave_behinds.folder_row import FolderRow
from lobbykit.ui.panes.leave_behinds.print_words import abouts, names, scopes, two_briefs
from lobbykit.ui.panes.leave_behinds.shop_questions import ShopQuestions
from lobbykit.ui.panes.leave_behinds.written_field import labelled
from lobbykit.ui.preferences import LANGUAGES
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import box, column, row, scrolled
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.app.leaf_choice import LeafChoice
    from lobbykit.app.print_desk import PrintDesk
    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.print_runs import PrintRuns
    from lobbykit.ui.panes.leave_behinds.run_shown import RunShown


class PrintPanel(QFrame):
    """Takes the place of the form while something is printed."""

    closed = Signal()

    def __init__(self, look: Look, desk: PrintDesk, runs: PrintRuns, shown: RunShown, say: Catalogue) -> None:
        super().__init__()
        self._look, self._desk, self._runs, self._say = look, desk, runs, say
        self._leaf: LeafChoice | None = None
        self.run = shown
        self.what = Choice(self.tr("What to make"))
        self.lang = Choice(self.tr("In which language"))
        self.scope = Choice(self.tr("For whom"))
        self.shop = ShopQuestions(look)
        self.folder = FolderRow(look)
        self._about = words("", "caption", wrap=True)
        self._count = words("", "caption")
        self.text, self.html = QCheckBox(self.tr("Plain text beside each")), QCheckBox(self.tr("Web page beside each"))
        self._make = button(look, self.tr("Make the files"), self.start, kind="primary", icon="printer", big=True)
        self._lay_out()
        self.what.show_pairs([(one.value, text) for one, text in names().items()], What.SHEETS.value)
        for choice in (self.what, self.scope):
            choice.picked.connect(lambda _: self._show())
        runs.ended.connect(self._show)

    @property
    def busy(self) -> bool:
        """Whether a run is on its way."""
        return self._runs.busy

    def begin(self, leaf: LeafChoice) -> None:
        """Ask what is to be made of a leaf, for its office or for those that it was chosen from."""
        first = self._leaf is None or (leaf.scope, leaf.picked) != (self._leaf.scope, self._leaf.picked)
        self._leaf = leaf
        self.run.clear()
        chosen = Scope(self.scope.currentData() or Scope.ONE)
        if first:
            chosen = Scope.ONE if leaf.scope is Scope.ALL else leaf.scope
        offered = scopes(len(leaf.picked))
        self.scope.show_pairs([(one.value, text) for one, text in offered.items()], chosen.value)
        self.lang.show_pairs([(one, LANGUAGES.get(one, one)) for one in leaf.offer.langs], leaf.lang)
        self._show()

    def start(self) -> None:
        """Make the files, off the GUI thread."""
        if self.busy or self._leaf is None:
            return
        try:
            read = self._desk.ready(self._wish(), self._leaf, str(self.lang.currentData()))
        except LobbykitError as failure:
            self.run.say(self._say.failure(failure))
            return
        if read.value is None:
            self.run.say("\n".join(map(self._say.message, read.problems)))
            return
        self.run.start(read.value, self.folder.opens.isChecked)
        self._show()

    def _wish(self) -> PrintWish:
        what, shop = What(self.what.currentData()), self.shop
        return PrintWish(
            what,
            Scope(self.scope.currentData()),
            self.folder.below,
            self.text.isChecked() and what in WITH_TEXT,
            self.html.isChecked() and what in WITH_TWINS,
            shop.copies.value(),
            shop.two_sides.isChecked(),
            shop.team.text(),
            shop.counter,
        )

    def _show(self) -> None:
        """Show only what belongs to the product that is chosen."""
        what, leaf = What(self.what.currentData()), self._leaf
        both = leaf is not None and leaf.behind is not None and what is What.SHEETS
        self._about.setText(f"{two_briefs()} {abouts()[what]}" if both else abouts()[what])
        self.shop.setVisible(what is What.SHOP)
        self.text.setVisible(what in WITH_TEXT)
        self.html.setVisible(what in WITH_TWINS)
        if leaf is not None:
            self._lang.setVisible(len(leaf.offer.langs) > 1)
            count = self._desk.count(Scope(self.scope.currentData()), leaf)
            self._count.setText(self.tr("%n office(s)", "", count))
            self._make.setEnabled(count > 0 and not self.busy)

    def _lay_out(self) -> None:
        look = self._look
        back = button(look, self.tr("Back to the form"), self.closed.emit, kind="ghost", icon="arrow-left")
        title = words(self.tr("Print"), "title")
        head = column(look, row(look, back, None), title, gap=4)
        head.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(10))
        self._lang = labelled(look, self.tr("Language"), None, self.lang)
        parts = (
            labelled(look, self.tr("What to make"), None, self.what, self._about),
            self._lang,
            labelled(look, self.tr("For whom"), self._count, self.scope),
            self.shop,
            self.text,
            self.html,
            self.folder,
            row(look, self._make, None),
            self.run,
            None,
        )
        inside = column(look, *parts, gap=14)
        inside.setContentsMargins(look.px(24), look.px(4), look.px(20), look.px(16))
        whole = column(look, head, gap=0)
        whole.addWidget(scrolled(box(inside), "surface"), 1)
        self.setProperty("look", "side")
        self.setLayout(whole)
