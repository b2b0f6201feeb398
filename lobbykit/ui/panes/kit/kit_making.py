"""The file of the team as it would be written now: made off the GUI thread, tried there, and written."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.kit_desk.checklist import can_be_made, checklist
from lobbykit.app.kit_desk.logos import sender_logos
from lobbykit.app.kit_desk.mail_text import mail_text
from lobbykit.app.kit_desk.making import kit_work, make_kit, write_kit_file
from lobbykit.app.kit_desk.meeting_words import meeting_words
from lobbykit.app.kit_desk.readable import readable
from lobbykit.app.kit_desk.scale_choice import scale_in_file
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.app.kit_desk.trying import try_kit
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.latest import Latest
from lobbykit.ui.panes.kit.doing import KitShown
from lobbykit.ui.panes.kit.telling import failed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lobbykit.app.kit_desk.logos import Known
    from lobbykit.app.kit_desk.making import KitWork, MadeKit
    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.kit_desk.trying import Trial
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.task_runner import TaskRunner

SUFFIX = ".lobbykit"


class KitMaking(QObject):
    """`changed` says that there is something else to be shown, `told` carries what failed."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, bench: Workbench, tasks: TaskRunner, typed: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._typed = bench, tasks, typed
        self._shown: KitShown | None = None
        self._pictures: Known = {}
        self._latest = Latest(tasks, self)
        self._latest.done.connect(self._made)
        self._latest.failed.connect(self._not_made)

    @property
    def shown(self) -> KitShown:
        """How things stand; raise as `kit_standing` where nobody looked yet."""
        if self._shown is None:
            self._shown = self._standing()
        return self._shown

    def look_again(self) -> None:
        """Look at everything again, and have the file made anew of it."""
        try:
            self._shown = self._standing()
        except LobbykitError as failure:
            self.told.emit(failed(self._bench.catalogue, failure))
        self.changed.emit()

    def write(self, file: Path) -> bool:
        """Write the file as it stands, with its ending, and return whether that was done."""
        shown = self.shown
        if shown.made is None:
            return False
        named = file if file.suffix.lower() == SUFFIX else file.with_name(file.name + SUFFIX)
        try:
            write_kit_file(self._bench, shown.made, named)
        except LobbykitError as failure:
            self.told.emit(failed(self._bench.catalogue, failure))
            self.look_again()
            return False
        mail = mail_text(shown.made, self._bench.catalogue)
        self._shown = replace(shown, written=shown.made, file=str(named), mail=mail)
        self.look_again()
        return True

    def key_kept(self) -> None:
        """Remember that the organizer key was written."""
        self._shown = replace(self.shown, key_kept=True)
        self.changed.emit()

    def tell_it(self) -> None:
        """Find out what a delegate finds in the file."""
        shown = self.shown
        if shown.made is None:
            return
        made, around = shown.made, self._bench.around
        states = self._bench.catalogue.stock_phrases().states
        task = self._tasks.start(lambda _ticket: try_kit(made.data, around, states))
        task.succeeded.connect(partial(self._tried, made))
        task.failed.connect(self._not_tried)
        self._shown = replace(shown, is_trying=True, trial=None)
        self.changed.emit()

    def _standing(self) -> KitShown:
        """Return how things stand, and have the file made of it where nothing is missing."""
        bench, before = self._bench, self._shown
        now = kit_standing(bench)
        lines = checklist(now, None, bench.catalogue)
        shown = KitShown(now, lines, self._typed, can_write=bench.session.workspace.writable)
        shown = replace(shown, logos=sender_logos(bench, now.files, self._pictures), scale=scale_in_file(bench))
        if before is not None:
            shown = replace(shown, written=before.written, file=before.file, mail=before.mail, key_kept=before.key_kept)
        return self._asked(shown) if shown.can_write and can_be_made(lines) else shown

    def _asked(self, shown: KitShown) -> KitShown:
        try:
            work = kit_work(self._bench, shown.now)
        except LobbykitError as failure:
            return replace(shown, wrong=failed(self._bench.catalogue, failure))
        self._latest.ask(partial(_made_of, work, shown.now))
        return shown

    def _made(self, found: tuple[KitStanding, MadeKit]) -> None:
        now, made = found
        shown, say = self._shown, self._bench.catalogue
        if shown is None or shown.now is not now:
            return
        lines = checklist(now, len(made.data), say)
        self._shown = replace(shown, made=made, lines=lines, readable=readable(made, say), wrong="")
        self.changed.emit()

    def _not_made(self, failure: Exception) -> None:
        self._shown = replace(self.shown, wrong=failed(self._bench.catalogue, failure))
        self.changed.emit()

    def _tried(self, made: MadeKit, trial: Trial) -> None:
        shown = self.shown
        if shown.made is not made:
            return
        first = meeting_words(self._bench, trial.first_meeting) if trial.first_meeting else ""
        self._shown = replace(shown, trial=trial, first=first, is_trying=False)
        self.changed.emit()

    def _not_tried(self, failure: Exception) -> None:
        self.told.emit(failed(self._bench.catalogue, failure))
        self._shown = replace(self.shown, is_trying=False)
        self.changed.emit()


def _made_of(work: KitWork, now: KitStanding) -> tuple[KitStanding, MadeKit]:
    return now, make_kit(work)
