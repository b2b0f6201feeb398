"""History: what can be undone and done again, in this window and after the next start."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.edit import entity_of
from lobbykit.app.record import HANDED_OVER
from lobbykit.app.steps import Imported, Log, Stacks, Together, key_of, line_of, parts_of, recent, screen_of, stamp_of
from lobbykit.app.unfinished import ASIDE, BEGUN, ENDED, coming_line, part_line, unfinished
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.domain.problem import Problem, Severity, note, warning
from lobbykit.domain.undoing import retold
from lobbykit.store.history_file import HistoryLine
from lobbykit.store.log_failures import LogWriteError
from lobbykit.store.replaced_files import DamagedPreviousError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.app.edit import Edit
    from lobbykit.app.previous import Previous
    from lobbykit.app.session import Session
    from lobbykit.app.steps import Step
    from lobbykit.domain.undoing import Change, Since
    from lobbykit.store.history_file import HistoryFile

LINES = 400
BYTES = 8_000_000
"""How long the file may grow, in lines and in bytes, before it is made anew."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an undo, or doing again, was about (`step`, None when nothing was left), and whether it was `done`.

    When it was not, `since` or `files` say what others changed since, and the step is left for good. Of an import that
    was done, `files` are those put back, and of a step with several edits `since` is what stays of them because others
    wrote over it. `ms` is the stamp of the edit. `handed_over` says that what was changed is no longer on this
    computer.
    """

    step: Step | None
    done: bool
    since: tuple[Since, ...] = ()
    files: tuple[str, ...] = ()
    ms: int | None = None
    handed_over: bool = False


class History:
    """The steps of a session that can be undone, and those that can be done again: at most a hundred, no whole states.

    A new step ends what could be done again. A step that others have written over is left, once that was said, so that
    the next undo reaches the one before it. Nothing here fails because of a file: what could not be kept becomes a
    problem of the session.
    """

    def __init__(self, session: Session, file: HistoryFile, previous: Previous) -> None:
        self._session = session
        self._file = file
        self._previous = previous
        self._is_open = False
        self._stacks: Stacks | None = None
        self._gathered: list[Change] | None = None

    def open(self) -> None:
        """Read the file, and take back an import that was cut short; the first use does it at the latest."""
        if self._is_open:
            return
        self._is_open = True
        self._report(self._file.open())
        if self._session.workspace.writable:
            try:
                self._report(self._previous.settle())
            except OSError as failure:
                self._report((warning("import-unsettled", reason=failure.strerror or type(failure).__name__),))
            else:
                self._settle()

    def _settle(self) -> None:
        """Put right an import that was cut short among its edits: on record if its files came, else taken back."""
        cut = unfinished(self._file.lines)
        if cut is None:
            return
        log = Log(self._session.ops, self._session.own_lanes)
        missing = cut.missing(log)
        if missing:
            self._note(missing)
        changes = cut.changes(log, missing)
        came = [name for name in self._previous.names() if int(name) > cut.newest]
        if came:
            self._note(line_of(Imported(came[-1], changes), "imported"))
            return
        try:
            self._all_taken_back(changes)
        except LogWriteError as failure:
            self._report((Problem(failure.code, Severity.WARNING, None, failure.params),))
            return
        self._note(HistoryLine(ENDED, "0"))
        self._report((note("import-cut-short"),))

    def tidy(self) -> None:
        """Write the file anew when most of it is no step any more; for idle moments, since the log is read for it."""
        if self._is_open and (len(self._file.lines) > LINES or self._file.size > BYTES):
            self._report(self._file.rewrite(self._read().lines()))

    def close(self) -> None:
        """Let go of the file."""
        self.tidy()
        self._file.close()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._session.workspace.writable and bool(self._read().past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._session.workspace.writable and bool(self._read().future)

    def did(self, change: Change) -> None:
        """Take an edit that the disk holds."""
        if self._gathered is not None:
            self._gathered.append(change)
            self._note(part_line(change))
            return
        if self._stacks is not None:
            self._stacks.did(change)
        self._note(HistoryLine("did", change.op_id, change.entity, screen_of(change)))

    def begin_together(self, changes: Sequence[Change]) -> None:
        """Take what is about to be written as one step: after a crash, what the log then holds of it is the step."""
        self._stacks = None
        if changes:
            self._note(HistoryLine("did", changes[0].op_id, changes[0].entity, parts=parts_of(changes)))

    def did_together(self) -> None:
        """Tell the steps again from the log, which holds by now what was begun."""
        self._stacks = None

    def bring_in(self, files: Sequence[tuple[Path, bytes]], edits: Sequence[Edit] = ()) -> None:
        """Write files of the workspace's library, all or none, after the edits that belong to them, as one step.

        Raises UnwritableFileError, with the edits taken back, or ReadOnlyError. An edit that cannot be made any more is
        reported and the others are made.
        """
        self._session.begin()
        self.open()
        changes = self._applied(edits)
        try:
            folder = self._previous.bring_in(files)
        except UnwritableFileError:
            self._all_taken_back(changes)
            if edits:
                self._note(HistoryLine(ENDED, "0"))
            raise
        if folder is None:
            for change in changes:
                self.did(change)
            return
        step = Imported(folder, changes)
        if self._stacks is not None:
            self._stacks.did(step)
        self._note(line_of(step, "imported"))
        self._previous.thin()

    def write(self, file: Path, data: bytes) -> None:
        """Write a brief that is being edited, which is no step; raise as `bring_in`."""
        self._session.begin()
        self._previous.write(file, data)

    def _applied(self, edits: Sequence[Edit]) -> tuple[Change, ...]:
        """Apply edits that are part of one step."""
        if edits:
            self._note(HistoryLine(BEGUN, max(self._previous.names(), key=int, default="0")))
        gathered: list[Change] = []
        self._gathered = gathered
        try:
            for edit in edits:
                self._note(coming_line(entity_of(edit), self._session.ops(entity_of(edit))))
                self._report(self._session.apply(edit).problems)
        finally:
            self._gathered = None
        return tuple(gathered)

    def _all_taken_back(self, changes: Sequence[Change]) -> tuple[tuple[Change, ...], tuple[Since, ...]]:
        """Take changes back, the last one first; return what did it, in time, and what others wrote since."""
        by: list[Change] = []
        since: list[Since] = []
        left = list(changes)
        while left:
            change = left.pop()
            taken = self._session.take_back(change, by.append)
            since += taken.since
            if taken.change:
                left = [retold(one, change, taken.change) for one in left]
        return tuple(by), tuple(since)

    def undo(self) -> Outcome:
        """Take the last step back, where nobody has written over it since; raise as `Session.apply` does."""
        return self._turned(back=True)

    def redo(self) -> Outcome:
        """Do the step again that was taken back last, where nobody has written over it since; raise as `undo`."""
        return self._turned(back=False)

    def _turned(self, *, back: bool) -> Outcome:
        self._session.begin()
        stacks = self._read()
        source = stacks.past if back else stacks.future
        if not source:
            return Outcome(None, done=False)
        step = source[-1]
        if isinstance(step, Imported):
            return self._put_back(stacks, step, back=back)
        if isinstance(step, Together):
            return self._turned_together(stacks, step, back=back)
        if self._is_handed_over(step.op_id):
            self._pass(stacks, step)
            return Outcome(step, done=False, handed_over=True)
        ops = self._session.ops(step.entity)
        if Log(lambda _: ops, self._session.own_lanes).step(HistoryLine("did", step.op_id, step.entity)) is None:
            stacks.clear()
            return Outcome(None, done=False)
        return self._taken_back(stacks, step, stamp_of(step.op_id, ops), back=back)

    def _taken_back(self, stacks: Stacks, step: Change, ms: int | None, *, back: bool) -> Outcome:
        def keep(change: Change) -> None:
            stacks.turned(change, back=back)
            self._note(HistoryLine("undid" if back else "redid", step.op_id, change.op_id, screen_of(change)))

        taken = self._session.take_back(step, keep)
        if taken.change is None:
            self._pass(stacks, step)
        return Outcome(step, taken.change is not None, taken.since, ms=ms)

    def _turned_together(self, stacks: Stacks, step: Together, *, back: bool) -> Outcome:
        changes, since = self._session.take_back_together(step.changes)
        if not changes:
            self._pass(stacks, step)
            return Outcome(step, done=not since, since=since)
        by = Together(changes)
        stacks.turned(by, back=back)
        what = "undid" if back else "redid"
        self._note(HistoryLine(what, step.op_id, by.op_id, parts=parts_of(changes)))
        ms = stamp_of(step.op_id, self._session.ops(step.changes[0].entity))
        return Outcome(step, done=True, since=since, ms=ms)

    def _put_back(self, stacks: Stacks, step: Imported, *, back: bool) -> Outcome:
        try:
            put = self._previous.put_back(step.folder)
        except DamagedPreviousError as failure:
            self._report((Problem(failure.code, Severity.WARNING, None, failure.params),))
            self._pass(stacks, step)
            return Outcome(step, done=False)
        if put.folder is None:
            self._pass(stacks, step)
            return Outcome(step, done=False, files=put.paths)
        by, since = self._all_taken_back(step.changes)
        done = Imported(put.folder, by)
        stacks.turned(done, back=back)
        line = line_of(done, "unimported" if back else "reimported")
        self._note(line._replace(step=step.folder, other=put.folder))
        self._previous.remove(step.folder)
        return Outcome(step, done=True, since=since, files=put.paths)

    def _pass(self, stacks: Stacks, step: Step) -> None:
        stacks.passed(key_of(step))
        self._note(HistoryLine("passed", key_of(step)))

    def _note(self, line: HistoryLine) -> None:
        self.open()
        self._report(self._file.add(line))

    def _report(self, problems: Sequence[Problem]) -> None:
        """Tell the session what was found, each once."""
        self._session.problems += tuple(one for one in problems if one not in self._session.problems)

    def _is_handed_over(self, key: str) -> bool:
        return self._session.view.has(HANDED_OVER, key)

    def _read(self) -> Stacks:
        """Return the steps, at the first call told again from the file and the log."""
        if self._stacks is None:
            self.open()
            log, stacks = Log(cache(self._session.ops), self._session.own_lanes), Stacks()
            for line in recent([one for one in self._file.lines if one.what not in ASIDE]):
                if not self._is_handed_over(line.step):
                    stacks.follow(line, log)
                elif line.what == "did":
                    stacks.future.clear()
            self._stacks = stacks
        self._stacks.keep_imports(self._previous.names())
        return self._stacks
