"""The brief that is open: what is typed is checked a moment later, saved a moment after that, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lobbykit.app.brief_desk.live_check import CheckJob
from lobbykit.app.brief_desk.new_briefs import keep_new
from lobbykit.app.brief_desk.open_brief import OpenBrief, Origin
from lobbykit.app.brief_desk.working_text import WorkingText
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.briefs.checks import Checks
from lobbykit.ui.panes.briefs.kept import Kept
from lobbykit.ui.panes.briefs.outside_watch import OutsideWatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.app.brief_desk.brief_import import DraftIn
    from lobbykit.app.brief_desk.live_check import Checked
    from lobbykit.app.brief_desk.open_brief import Theirs
    from lobbykit.app.mending import Mended
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.panes.briefs.memory import Memory
    from lobbykit.ui.task_runner import TaskRunner

CHECK_AFTER_MS, SAVE_AFTER_MS = 350, 700


class Writing(QObject):
    """One text at a time: a brief's file, or a draft that nothing is written of until it is kept.

    `shown` asks for the text to be shown, since somebody else than the editor changed it; `settling` for what was
    typed and not told yet. `kept` carries a Kept and the failure of a refused save; `failed` why a text could not be
    checked or mended, which says nothing of saving; `found` a Checked; `met` what somebody else wrote; `opened` that
    it is another file.
    """

    shown = Signal()
    settling = Signal()
    kept = Signal(object, object)
    failed = Signal(Exception)
    found = Signal(object)
    met = Signal(object)
    opened = Signal()
    turned = Signal()

    def __init__(self, bench: Workbench, runner: TaskRunner, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._memory = bench, memory
        self.brief: OpenBrief | None = None
        self.theirs: Theirs | None = None
        self.working = WorkingText("")
        self.checked: Checked | None = None
        self._is_typing = False
        self._checks = Checks(runner, self)
        self._checks.found.connect(self._show_found)
        self._checks.mended.connect(self._mended)
        self._checks.failed.connect(self.failed)
        self._check_soon = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_soon.timeout.connect(self.check)
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self.save)
        self._watch = OutsideWatch(self)
        self._watch.touched.connect(self.look_outside)

    @property
    def text(self) -> str:
        """The text as it is on the screen."""
        return self.working.text

    @property
    def draft(self) -> DraftIn | None:
        """The draft that is open, None while a file is."""
        return self._memory.draft if self._memory.on_draft else None

    @property
    def drafted(self) -> str:
        """The text of a draft as it was recognized, which its doubts tell the lines of; "" where none is open."""
        return self.draft.text if self.draft else ""

    @property
    def file(self) -> str:
        """The name under which findings tell their places."""
        if self.draft is not None:
            return f"{self.draft.id}.yaml"
        return str(self.brief.file) if self.brief else ""

    def open(self, file: Path) -> None:
        """Open a brief; raise UnreadableFileError, and then what was open stays so."""
        brief = OpenBrief(self._bench, file)
        self.save()
        self._memory.file, self._memory.on_draft = str(file), False
        self.brief, self.theirs = brief, None
        known = self._memory.texts.get(str(file))
        self.working = known if known is not None and known.text == brief.text else WorkingText(brief.text)
        self._memory.texts[str(file)] = self.working
        self._watch.follow(file)
        self._begin(Kept.AS_IT_WAS)

    def open_draft(self, draft: DraftIn) -> None:
        """Open what was recognized in a file."""
        self.save()
        known = self._memory.draft
        self._memory.draft, self._memory.on_draft = draft, True
        if known is None or known.id != draft.id or "" not in self._memory.texts:
            self._memory.texts[""] = WorkingText(draft.text)
        self.working = self._memory.texts[""]
        self.brief = self.theirs = None
        self._watch.follow(None)
        self._begin(Kept.DRAFT)

    def drop_draft(self) -> None:
        """Forget the draft."""
        self._memory.draft, self._memory.on_draft = None, False
        self._memory.texts.pop("", None)

    def keep_draft(self) -> Path:
        """Write the draft as a new brief; raise as `keep_new` does."""
        self.settling.emit()
        draft = self.draft
        assert draft is not None
        file = keep_new(self._bench, draft.id, draft.title, self.text)
        self.drop_draft()
        self.working = WorkingText("")
        return file

    def typed(self, text: str) -> None:
        """Take what the editor says."""
        if self.working.change(text):
            self._changed()

    def wait(self) -> None:
        """Take note that something was typed, which may be told only after a pause."""
        if self.brief is not None:
            self._is_typing = True
            self.kept.emit(Kept.TYPING, None)
            self._save_soon.start()

    def put(self, text: str) -> None:
        """Put a text in the place of this one, as one step, and show it."""
        self.settling.emit()
        self.working.replace(text)
        self._changed()
        self.shown.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(WorkingText.undo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._turn(WorkingText.redo)

    def _turn(self, turn: Callable[[WorkingText], bool]) -> None:
        self.settling.emit()
        if self.theirs is None and turn(self.working):
            self._changed()
            self.shown.emit()

    def mend(self, problem: Problem) -> None:
        """Make the fix of a finding, as one step; of a text that was typed on, once it is found again."""
        self.settling.emit()
        job, known = self._job(), self.checked
        if job is None:
            return
        if known is None or (known.text, known.file) != (self.text, self.file):
            self._checks.want(problem)
            self.check()
        else:
            self._save_soon.stop()  # a copy that is made meanwhile would be another text
            self._checks.mend(job, problem)

    def check(self) -> None:
        """Have the text checked now."""
        self._check_soon.stop()
        job = self._job()
        if job is not None:
            self._checks.ask(job)

    def save(self) -> bool:
        """Write what is not written; return whether the file holds all of it. A draft is kept in memory only."""
        self.settling.emit()
        self._save_soon.stop()
        self.working.rest()
        brief = self.brief
        if brief is None:
            return self.draft is None
        if self.theirs is not None:
            return False
        if self.text == brief.text:
            if self._is_typing:  # and took it back
                self._is_typing = False
                self.kept.emit(Kept.AS_IT_WAS, None)
            return True
        was = brief.origin
        try:
            theirs = brief.save(self.text)
        except LobbykitError as failure:
            self.kept.emit(Kept.REFUSED, failure)
            return False
        if theirs is not None:
            self._meet(theirs)
            return False
        if was is not Origin.OWN:
            self._copied(brief)
        self._is_typing = False
        self.kept.emit(Kept.SAVED, None)
        return True

    def look_outside(self) -> None:
        """See whether somebody else has changed the file."""
        if self.brief is None:
            return
        theirs = self.brief.outside()
        if theirs is None and self.theirs is not None:
            self.theirs = None
            self.met.emit(None)
            self.save()
        elif theirs is not None and theirs != self.theirs:
            self._meet(theirs)

    def take_theirs(self) -> None:
        """Go on with what somebody else wrote; ours is one step back."""
        theirs, brief = self.theirs, self.brief
        assert theirs is not None
        assert brief is not None
        text = brief.take(theirs)
        self.theirs = None
        self.put(text)
        self.met.emit(None)

    def keep_mine(self) -> Path | None:
        """Write ours, with theirs kept beside it, and return where; raise as `OpenBrief.keep` does."""
        self.settling.emit()
        theirs, brief = self.theirs, self.brief
        assert theirs is not None
        assert brief is not None
        copy = brief.keep(self.text, theirs)
        self.theirs = None
        self.met.emit(None)
        self.kept.emit(Kept.SAVED, None)
        return copy

    def _meet(self, theirs: Theirs) -> None:
        self._save_soon.stop()
        self.theirs = theirs
        self.met.emit(theirs)

    def _copied(self, brief: OpenBrief) -> None:
        """Go on with the copy that was made, and what it says of what it is based on."""
        self.working.amend(brief.text)
        self._memory.texts = {str(brief.file): self.working}
        self._memory.file = str(brief.file)
        self._watch.follow(brief.file)
        self.opened.emit()
        self.shown.emit()
        self.check()

    def _begin(self, kept: Kept) -> None:
        self.checked = None
        self._checks.want(None)
        self._is_typing = False
        self._check_soon.stop()
        self._save_soon.stop()
        self.opened.emit()
        self.shown.emit()
        self.met.emit(None)
        self.kept.emit(kept, None)
        self.turned.emit()
        self.check()

    def _changed(self) -> None:
        self.turned.emit()
        self._check_soon.start()
        self.wait()

    def _job(self) -> CheckJob | None:
        if not self.file:
            return None
        return CheckJob(self.text, self.file, self._bench.grounds(), self._bench.shelves)

    def _mended(self, job: CheckJob, mended: Mended) -> None:
        if job.text == self.text and job.file == self.file and mended.done:
            self.put(mended.text)
            self.check()
        elif self.brief is not None and self.text != self.brief.text:
            self._save_soon.start()

    def _show_found(self, checked: Checked) -> None:
        if checked.text == self.text and checked.file == self.file:
            self.checked = checked
            self.found.emit(checked)
            again = self._checks.found_again(checked)
            if again is not None:
                self.mend(again)
