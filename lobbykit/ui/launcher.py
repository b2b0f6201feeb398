"""From the start to the end: which workspace is open, who knocks, and what is only tried in between."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from lobbykit.app.handing_over import Request, answering
from lobbykit.app.sample_day import open_sample
from lobbykit.app.thrown_away import thrown_away
from lobbykit.app.workbench import Workbench
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.preferences import Preferences, Role, load_preferences, save_preferences
from lobbykit.ui.program import Program
from lobbykit.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from lobbykit.app.starting import Given
    from lobbykit.app.thrown_away import ThrownAway
    from lobbykit.store.removal import Removal
    from lobbykit.ui.main_window import MainWindow


class Launcher(QObject):
    """Shows the user's workspace, which whoever opened it keeps open, its door with it, also while another is tried.

    For the sample lobby day the window is given up; while a team's file is tried it waits, hidden, with all that it
    shows. `frame` is the window that is there by then; the first program puts everything into it.
    """

    def __init__(self, application: QApplication, given: Given, bench: Workbench, frame: MainWindow) -> None:
        super().__init__(application)
        self._application, self._given, self._bench = application, given, bench
        self._frame: MainWindow | None = frame
        self._file = given.around.state / "preferences.json"
        self._until_end = ExitStack()
        self._away: ThrownAway | None = None
        self._waiting: Program | None = None
        self.program: Program | None = None
        self.removal: Removal | None = None

    def begin(self, request: Request) -> None:
        """Answer second starts, show the window, and in it the file that is asked for."""
        calls = answering(self._bench.session, self._given.around)
        if calls is not None:
            self._until_end.callback(calls.close)
            notifier = QSocketNotifier(calls.fileno(), QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda *_: self._called(calls.taken()))
            self._until_end.callback(notifier.setEnabled, False)
        self._show_own()
        if request.file is not None:
            self.wanted(request)

    def close(self) -> None:
        """End everything, what is only tried first."""
        away, self._away = self._away, None
        for program in (self.program, self._waiting):
            if program is not None:
                self._end(program)
        if away is not None:
            away.close()
        self._until_end.close()

    def _show_own(self) -> None:
        shell = Shell(self._into_sample, self._into_trial, self._leave, forget=self._forget)
        self._show(self._bench, self._file, shell)

    def _forget(self, removal: Removal) -> None:
        """Close the window, and remove everything once the workspace is closed too; one that stays removes nothing."""
        window = self.program.window if self.program else None
        if window is not None and window.close():
            self.removal = removal

    def _show(self, bench: Workbench, file: Path, shell: Shell) -> None:
        """Show another window before the one there is goes, so that the program does not end between them."""
        before = self.program
        if before is not None:
            before.everywhere.failures.restore()
        frame, self._frame = self._frame, None
        self.program = Program(self._application, bench, file, shell, frame)
        self.program.everywhere.failures.install()
        self.program.show()
        if before is not None and before is not self._waiting:
            self._end(before)

    def _end(self, program: Program) -> None:
        program.close()
        if program.window is not None:
            program.window.deleteLater()
        program.deleteLater()

    def _into_sample(self) -> None:
        around = self._given.around
        self._open_away(lambda: open_sample(around), self._show_sample)

    def _into_trial(self, kit: bytes) -> None:
        around = self._given.around
        self._open_away(lambda: thrown_away(around, kit, None), self._show_trial)

    def _open_away(self, make: Callable[[], ThrownAway], show: Callable[[ThrownAway], None]) -> None:
        if self._away is not None:
            return
        assert self.program is not None

        def made(away: ThrownAway) -> None:
            if self._away is not None:
                away.close()
                return
            self._away = away
            show(away)

        task = self.program.tasks.start(lambda _ticket: make())
        task.succeeded.connect(made)
        task.failed.connect(self._away_failed)

    def _show_sample(self, away: ThrownAway) -> None:
        kept = load_preferences(self._file)
        liked = replace(kept, role=kept.role or Role.DELEGATE, place="")
        self._show_away(away, liked, Shell(leave=self._leave, is_sample=True))

    def _show_trial(self, away: ThrownAway) -> None:
        """Show the first screen as a delegate has it; the window that the file was made in waits."""
        own = self._waiting = self.program
        liked = replace(load_preferences(self._file), role=None, place="", recent=())
        self._show_away(away, liked, Shell(leave=self._leave, is_trial=True))
        if own is not None and own.window is not None:
            own.window.hide()

    def _show_away(self, away: ThrownAway, liked: Preferences, shell: Shell) -> None:
        file = away.around.state / "preferences.json"
        save_preferences(file, liked)
        bench = Workbench(away.opened, away.shelves, away.around, self._bench.catalogue, self._given.today)
        self._show(bench, file, shell)

    def _away_failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        assert self.program is not None
        assert self.program.window is not None
        text = self.program.bench.catalogue.failure(failure)
        self.program.window.bars.put("sample", text, "circle-x", "error")

    def _leave(self) -> None:
        """Throw away what was only tried, and go back to where it was begun."""
        away, self._away = self._away, None
        if away is None:
            return
        if self._waiting is None:
            self._show_own()
        else:
            self._come_back(self._waiting)
        away.close()

    def _come_back(self, own: Program) -> None:
        tried, self.program, self._waiting = self.program, own, None
        if tried is not None:
            tried.everywhere.failures.restore()
        own.everywhere.failures.install()
        own.show()
        own.make_kit()
        if tried is not None:
            self._end(tried)

    def _called(self, request: Request | None) -> None:
        if request is not None:
            self.wanted(request)

    def wanted(self, request: Request) -> None:
        """Come to the front, with the file that was asked for, which belongs to nothing that is only tried."""
        if request.file is not None:
            self._leave()
        window = self.program.window if self.program else None
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
        if request.file is not None and self.program is not None:
            self.program.entrance.kits.open_file(request.file)
