"""From the start to the end: which workspace is open, who knocks, and the sample lobby day in between."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from lobbykit.app import paths
from lobbykit.app.entering_workspace import PassphraseNeededError, enter
from lobbykit.app.handing_over import Request, answering
from lobbykit.app.sample_day import open_sample
from lobbykit.app.workbench import Workbench
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.file_drops import FilesGiven
from lobbykit.ui.look.look import Look
from lobbykit.ui.passphrase_window import PassphraseWindow
from lobbykit.ui.preferences import Role, Scheme, load_preferences, save_preferences
from lobbykit.ui.program import Program
from lobbykit.ui.shell import Shell
from lobbykit.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from lobbykit.app.entering_workspace import Entered
    from lobbykit.app.opening import Opened
    from lobbykit.app.sample_day import SampleDay
    from lobbykit.ui.start import Given


class Launcher(QObject):
    """Keeps the user's workspace open, its door with it, also while the sample is shown."""

    def __init__(self, application: QApplication, given: Given) -> None:
        super().__init__(application)
        self._application, self._given = application, given
        self._file = given.around.state / "preferences.json"
        self._tasks = TaskRunner(self)
        self._until_end = ExitStack()
        self._asking: PassphraseWindow | None = None
        self._opened: Opened | None = None
        self._sample: SampleDay | None = None
        self.program: Program | None = None
        self._files = FilesGiven(self)
        self._files.given.connect(lambda file: self._wanted(Request(file)))
        application.installEventFilter(self._files)

    def start(self, request: Request) -> bool:
        """Show a window; return False when the program that runs already does what was asked for.

        Raises as `open_session` does, except that a passphrase is asked for in a window.
        """
        try:
            entered = enter(self._given.around, request)
        except PassphraseNeededError:
            self._ask(request)
            return True
        return self._begin(entered, request)

    def close(self) -> None:
        """End everything, the sample first."""
        self._tasks.drain()
        self._application.removeEventFilter(self._files)
        if self.program is not None:
            self._end(self.program)
        if self._sample is not None:
            self._sample.close()
        self._until_end.close()

    def _begin(self, entered: Entered, request: Request) -> bool:
        if entered.opened is None:
            return False
        opened = self._opened = entered.opened
        self._until_end.enter_context(opened)
        calls = answering(opened.session, self._given.around)
        if calls is not None:
            self._until_end.callback(calls.close)
            notifier = QSocketNotifier(calls.fileno(), QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda *_: self._wanted(calls.taken()))
            self._until_end.callback(notifier.setEnabled, False)
        self._show_own()
        if request.file is not None:
            self._wanted(request)
        return True

    def _show_own(self) -> None:
        assert self._opened is not None
        given = self._given
        bench = Workbench(self._opened, given.shelves, given.around, given.catalogue, given.today)
        self._show(bench, self._file, Shell(self._into_sample, self._out_of_sample))

    def _show(self, bench: Workbench, file: Path, shell: Shell) -> None:
        """Show another window before the one there is goes, so that the program does not end between them."""
        before = self.program
        if before is not None:
            before.everywhere.failures.restore()
        self.program = Program(self._application, bench, file, shell)
        self.program.everywhere.failures.install()
        self.program.show()
        if before is not None:
            self._end(before)

    def _end(self, program: Program) -> None:
        program.close()
        if program.window is not None:
            program.window.deleteLater()
        program.deleteLater()

    def _into_sample(self) -> None:
        if self._sample is not None:
            return
        assert self.program is not None
        around = self._given.around
        task = self.program.tasks.start(lambda _ticket: open_sample(around))
        task.succeeded.connect(self._show_sample)
        task.failed.connect(self._sample_failed)

    def _show_sample(self, sample: SampleDay) -> None:
        if self._sample is not None:
            sample.close()
            return
        self._sample = sample
        kept = load_preferences(self._file)
        file = sample.around.state / "preferences.json"
        save_preferences(file, replace(kept, role=kept.role or Role.DELEGATE, place=""))
        given = self._given
        bench = Workbench(sample.opened, sample.shelves, sample.around, given.catalogue, given.today)
        self._show(bench, file, Shell(self._into_sample, self._out_of_sample, is_sample=True))

    def _sample_failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        assert self.program is not None
        assert self.program.window is not None
        text = self._given.catalogue.failure(failure)
        self.program.window.bars.put("sample", text, "circle-x", "error")

    def _out_of_sample(self) -> None:
        sample, self._sample = self._sample, None
        if sample is not None:
            self._show_own()
            sample.close()

    def _wanted(self, request: Request | None) -> None:
        """Come to the front, with the file that was asked for, which belongs to no sample."""
        if request is None:
            return
        if request.file is not None:
            self._out_of_sample()
        window = self._asking or (self.program.window if self.program else None)
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
        if request.file is not None and self.program is not None:
            self.program.entrance.kits.open_file(request.file)

    def _ask(self, request: Request) -> None:
        kept = load_preferences(self._file)
        look = Look(paths.resources(), dark=kept.scheme is Scheme.DARK, percent=kept.text_percent)
        look.apply(self._application)
        window = self._asking = PassphraseWindow(look)
        window.given.connect(lambda typed: self._unlock(typed, request))
        window.show()

    def _unlock(self, typed: str, request: Request) -> None:
        """Open with what was typed, off the GUI thread: making a key of it is slow by design."""
        around = self._given.around
        task = self._tasks.start(lambda _ticket: enter(around, request, lambda: typed))
        task.succeeded.connect(lambda entered: self._unlocked(entered, request))
        task.failed.connect(self._not_unlocked)

    def _unlocked(self, entered: Entered, request: Request) -> None:
        window, self._asking = self._asking, None
        assert window is not None
        self._begin(entered, request)
        window.hide()
        window.deleteLater()
        if entered.opened is None:
            self._application.quit()

    def _not_unlocked(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        assert self._asking is not None
        self._asking.refuse(self._given.catalogue.failure(failure))
