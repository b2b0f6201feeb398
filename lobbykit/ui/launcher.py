"""From the start to the end: which workspace is open, who knocks, and the sample lobby day in between."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from lobbykit.app.handing_over import Request, answering
from lobbykit.app.sample_day import open_sample
from lobbykit.app.workbench import Workbench
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.preferences import Role, load_preferences, save_preferences
from lobbykit.ui.program import Program
from lobbykit.ui.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from lobbykit.app.sample_day import SampleDay
    from lobbykit.app.starting import Given
    from lobbykit.store.removal import Removal
    from lobbykit.ui.main_window import MainWindow


class Launcher(QObject):
    """Shows the user's workspace, which whoever opened it keeps open, its door with it, also while the sample is shown.

    `frame` is the window that is there by then; the first program puts everything into it.
    """

    def __init__(self, application: QApplication, given: Given, bench: Workbench, frame: MainWindow) -> None:
        super().__init__(application)
        self._application, self._given, self._bench = application, given, bench
        self._frame: MainWindow | None = frame
        self._file = given.around.state / "preferences.json"
        self._until_end = ExitStack()
        self._sample: SampleDay | None = None
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
        """End everything, the sample first."""
        if self.program is not None:
            self._end(self.program)
        if self._sample is not None:
            self._sample.close()
        self._until_end.close()

    def _show_own(self) -> None:
        shell = Shell(self._into_sample, self._out_of_sample, forget=self._forget)
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
        bench = Workbench(sample.opened, sample.shelves, sample.around, self._bench.catalogue, given.today)
        self._show(bench, file, Shell(self._into_sample, self._out_of_sample, is_sample=True))

    def _sample_failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        assert self.program is not None
        assert self.program.window is not None
        text = self.program.bench.catalogue.failure(failure)
        self.program.window.bars.put("sample", text, "circle-x", "error")

    def _out_of_sample(self) -> None:
        sample, self._sample = self._sample, None
        if sample is not None:
            self._show_own()
            sample.close()

    def _called(self, request: Request | None) -> None:
        if request is not None:
            self.wanted(request)

    def wanted(self, request: Request) -> None:
        """Come to the front, with the file that was asked for, which belongs to no sample."""
        if request.file is not None:
            self._out_of_sample()
        window = self.program.window if self.program else None
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
        if request.file is not None and self.program is not None:
            self.program.entrance.kits.open_file(request.file)
