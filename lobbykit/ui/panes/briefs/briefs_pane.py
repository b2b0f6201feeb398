"""The pane of briefs: the list, and the brief that is open, a new one, or two texts to choose between."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget

from lobbykit.app.brief_desk.finding_cards import finding_cards
from lobbykit.app.brief_desk.source_list import source_rows
from lobbykit.app.brief_desk.starting_brief import starting_ground
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.panes.briefs.beginnings import Beginnings
from lobbykit.ui.panes.briefs.briefs_list import BriefsList
from lobbykit.ui.panes.briefs.choosing import Choosing
from lobbykit.ui.panes.briefs.dropping import Dropping
from lobbykit.ui.panes.briefs.editor.place_words import place_words
from lobbykit.ui.panes.briefs.kept import Kept
from lobbykit.ui.panes.briefs.new_brief_page import NewBriefPage
from lobbykit.ui.panes.briefs.no_briefs import no_briefs
from lobbykit.ui.panes.briefs.rows import DRAFT, Rows
from lobbykit.ui.panes.briefs.trouble_bar import TroubleBar
from lobbykit.ui.panes.briefs.undo_keys import UndoKeys
from lobbykit.ui.panes.briefs.workplace import Workplace
from lobbykit.ui.panes.briefs.writing import Writing
from lobbykit.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from lobbykit.app.brief_desk.brief_import import DraftIn
    from lobbykit.app.brief_desk.live_check import Checked
    from lobbykit.domain.brief_form import Path as FieldPath
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.needs import Needs

_LIST, _ROOMY, _LEAST, _LOW = 264, 1060, 280, 200


class BriefsPane(QFrame):
    """Joins list, editor and preflight; each of them knows nothing of the others."""

    def __init__(self, look: Look, needs: Needs) -> None:
        super().__init__()
        self._look, self._needs = look, needs
        self._bench, self._say = needs.bench, needs.bench.catalogue
        self._phrases = self._say.stock_phrases()
        self._wrote = self._list_asked = False
        self.setProperty("look", "page")
        self.writing = Writing(needs.bench, needs.runner, needs.memory, self)
        self.rows = Rows(needs.bench, needs.runner, self)
        self.beginnings = Beginnings(needs.bench, needs.runner, self)
        self.list = BriefsList(look, self._dated)
        self.place = Workplace(look, self._dated, needs.make_editor)
        self.choosing, self.trouble = Choosing(look, self.writing, self), TroubleBar(look)
        self.new_page: NewBriefPage | None = None
        self._nothing = no_briefs(look, self.show_new)
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(look.px(_LEAST), look.px(_LOW))
        for one in (self.place, self.choosing.page, self._nothing):
            self.stack.addWidget(one)
        self.keys = UndoKeys(self, self.writing.undo, self.writing.redo)
        across = row(look, self.list, gap=0)
        beside = column(look, self.trouble, gap=0)
        beside.addWidget(self.stack, 1)
        across.addLayout(beside, 1)
        self.setLayout(across)
        self.dropping = Dropping(look, self)
        self._connect()
        self._begin()

    def leave(self) -> bool:
        """Save what is not saved; return whether all is."""
        return self.writing.save()

    def pick(self, file: str) -> None:
        """Open a brief of the list; what cannot be opened is said."""
        memory = self._needs.memory
        self._list_asked = False
        try:
            if file == DRAFT and memory.draft is not None:
                self.writing.open_draft(memory.draft)
            elif file and (Path(file) != Path(self.writing.file) or self.writing.draft is not None):
                self.writing.open(Path(file))
        except LobbykitError as failure:
            self._fail(failure)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list beside the brief where both have room."""
        super().resizeEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what was typed; other panes then hear of the briefs as they are now."""
        super().hideEvent(event)
        self.writing.save()
        if self._wrote and not event.spontaneous():
            self._wrote = False
            QTimer.singleShot(0, self._needs.library_changed)

    def show_new(self) -> None:
        """Ask the three questions."""
        self.writing.save()
        if self.new_page is None:
            self.new_page = NewBriefPage(self._look, starting_ground(self._bench), self._say)
            self.new_page.made.connect(self.beginnings.from_answers)
            self.new_page.left.connect(self._leave_new)
            self.new_page.file_wanted.connect(self.pick_file)
            self.stack.addWidget(self.new_page)
        self._list_asked = False
        self.stack.setCurrentWidget(self.new_page)
        self.new_page.issue.setFocus()
        self._settle()

    def pick_file(self) -> None:
        """Let somebody choose a file to make a brief of."""
        file = self._needs.pick_file(self)
        if file is not None:
            self.beginnings.from_file(file)

    def _begin(self) -> None:
        self.rows.read()
        memory, files = self._needs.memory, self.rows.files
        first = memory.file if memory.file in files else next(iter(files), "")
        self.stack.setCurrentWidget(self.place if first else self._nothing)
        self.pick(DRAFT if memory.on_draft else first)
        self.rows.count(but=self.writing.file)

    def _show_rows(self) -> None:
        marked = DRAFT if self.writing.draft else self.writing.file
        self.list.show_rows(self.rows.shown(self._needs.memory.draft), marked)

    def _opened(self) -> None:
        """Say which brief is open, and whose it is."""
        draft, brief = self.writing.draft, self.writing.brief
        head = self.place.head
        if brief is not None and self.rows.of(self.writing.file) is None:
            self.rows.read()
            self.rows.count(but=self.writing.file)
        row_ = self.rows.of(self.writing.file)
        head.show_title(draft.title if draft else row_.title if row_ else "")
        head.show_counts(None, None)
        if draft is not None:
            head.say_draft(draft.file)
            self.place.doubts.show_draft(draft)
        elif brief is not None:
            head.say_origin(brief.origin)
        self.place.show_kind(draft=draft is not None and bool(draft.doubts))
        self.place.findings.show_waiting()
        self._show_rows()

    def _show_found(self, checked: Checked) -> None:
        parts = checked.form.parts if checked.form else ()
        self.place.findings.show_cards(finding_cards(checked, self._say), lambda one: place_words(parts, one.path))
        sources = source_rows(checked.brief, self._bench.today) if checked.brief else None
        if sources is not None:
            self.place.sources.show_rows(sources)
        self.place.head.show_counts(len(checked.problems), None if sources is None else len(sources))
        self.rows.tell(checked)
        known = self.rows.of(checked.file)
        if known is not None:
            self.place.head.show_title(known.title)

    def _show_kept(self, kept: Kept, failure: LobbykitError | None) -> None:
        self._wrote = self._wrote or kept is Kept.SAVED
        why = self._say.failure(failure) if failure else ""
        self.place.head.say_kept(kept, why)
        self.trouble.show_kept(kept, why)

    def _choose(self) -> None:
        self.stack.setCurrentWidget(self.choosing.page)
        self._list_asked = False
        self._settle()

    def _chosen(self) -> None:
        if self.stack.currentWidget() is self.choosing.page:
            self.stack.setCurrentWidget(self.place)

    def _keep_draft(self) -> None:
        try:
            file = self.writing.keep_draft()
        except LobbykitError as failure:
            self._fail(failure)
        else:
            self._made(file)

    def _drop_draft(self) -> None:
        name = self.writing.draft.file if self.writing.draft else ""
        self.writing.drop_draft()
        self._begin()
        self.trouble.say(self.tr("The draft was discarded; %1 itself stays as it is.").replace("%1", name))

    def _made(self, file: Path) -> None:
        """Go on with a brief that was just written."""
        self._wrote = True
        self.trouble.clear()
        if self.new_page is not None:
            self.stack.removeWidget(self.new_page)
            self.new_page.deleteLater()
            self.new_page = None
        self.rows.read()
        self.stack.setCurrentWidget(self.place)
        self.pick(str(file))
        self._show_kept(Kept.SAVED, None)

    def _recognized(self, draft: DraftIn) -> None:
        self.trouble.clear()
        self.stack.setCurrentWidget(self.place)
        self.writing.drop_draft()
        self.writing.open_draft(draft)
        self._settle()

    def _leave_new(self) -> None:
        self.stack.setCurrentWidget(self.place if self.writing.file else self._nothing)
        self._settle()

    def _go_to(self, path: FieldPath, line: int) -> None:
        """Go to a field of the text that was checked, or to its line."""
        self.place.focus_field(path, line, self.writing.checked.text if self.writing.checked else "")

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self.trouble.say(" ".join(map(self._say.message, problems)), wrong=True)

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        found = failure.problems if isinstance(failure, ProblemsError) else ()
        self.trouble.say(" ".join((self._say.failure(failure), *map(self._say.message, found))), wrong=True)

    def _show_text(self) -> None:
        self.place.area.show_text(self.writing.text, self.writing.file)

    def _show_turns(self) -> None:
        working = self.writing.working
        self.place.head.show_turns(undo=working.can_undo, redo=working.can_redo)

    def _show_list(self) -> None:
        self._list_asked = True
        self._settle()
        self.list.view.setFocus()

    def _settle(self) -> None:
        roomy = self.width() >= self._look.px(_ROOMY)
        alone = not roomy and (self._list_asked or self.stack.currentWidget() is self._nothing)
        self.list.setVisible(roomy or alone)
        self.stack.setVisible(not alone)
        self.list.setMaximumWidth(self._look.px(_LIST) if roomy else 16_777_215)
        self.list.setMinimumWidth(self._look.px(_LIST) if roomy else 0)
        self.place.head.list.setVisible(not roomy)

    def _dated(self, day: str) -> str:
        return self._phrases.day(date.fromisoformat(day)) if day else ""

    def _connect(self) -> None:
        self.rows.changed.connect(self._show_rows)
        writing, place, head = self.writing, self.place, self.place.head
        writing.opened.connect(self._opened)
        writing.shown.connect(self._show_text)
        writing.found.connect(self._show_found)
        writing.kept.connect(self._show_kept)
        writing.failed.connect(self._fail)
        writing.turned.connect(self._show_turns)
        place.area.changed.connect(writing.typed)
        place.area.typing.connect(writing.wait)
        writing.settling.connect(place.area.settle)
        place.sources.wanted.connect(self._go_to)
        place.findings.wanted.connect(lambda one: self._go_to(one.path, one.line))
        place.findings.fix_wanted.connect(writing.mend)
        place.sources.website_wanted.connect(self._needs.open_website)
        place.doubts.wanted.connect(lambda doubt: place.focus_line(doubt.line, writing.drafted))
        head.undo_wanted.connect(writing.undo)
        head.redo_wanted.connect(writing.redo)
        head.keep_wanted.connect(self._keep_draft)
        head.drop_wanted.connect(self._drop_draft)
        head.list_wanted.connect(self._show_list)
        self.list.picked.connect(self._picked)
        self.list.new_wanted.connect(self.show_new)
        self.list.file_wanted.connect(self.pick_file)
        self.choosing.began.connect(self._choose)
        self.choosing.ended.connect(self._chosen)
        self.choosing.said.connect(self.trouble.say)
        self.choosing.failed.connect(self._fail)
        self.dropping.dropped.connect(self.beginnings.from_file)
        self.beginnings.made.connect(self._made)
        self.beginnings.known.connect(lambda file: self._picked(str(file)))
        self.beginnings.recognized.connect(self._recognized)
        self.beginnings.failed.connect(self._fail)
        self.beginnings.refused.connect(self._refuse)

    def _picked(self, file: str) -> None:
        if self.writing.theirs is None:
            self.stack.setCurrentWidget(self.place)
        self.pick(file)
