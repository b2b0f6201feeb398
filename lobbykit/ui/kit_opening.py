"""Opening a kit from wherever it comes: read off the GUI thread, shown, opened in one step, taken back in one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.kit_previews import TakenDown, office_names, preview_kit, signature_told
from lobbykit.app.passing_files import is_passing
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.kit_page import KitPage

if TYPE_CHECKING:
    from lobbykit.app.kit_previews import KitPreview
    from lobbykit.ui.program import Program

_BAR = "kit"


class KitOpening(QObject):
    """Reading runs on the task runner, against what was taken down of the session; the session itself stays here.

    The file is read once, whole. It may be read-only, and gone a moment later, as those that mail programs lay into
    their temporary folders are: what is opened is what was read, and such a path is not remembered.

    `opened` carries the name of the kit, `left` says that the page is done with and nothing was opened.
    """

    opened = Signal(str)
    left = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._changes = 0
        program.bridge.entities_changed.connect(self._count)

    def ask(self) -> None:
        """Let somebody pick a file."""
        recent = self._program.preferences.recent
        folder = str(Path(recent[0]).parent) if recent else ""
        kinds = self.tr("Files of a team (*.lobbykit)")
        file, _ = QFileDialog.getOpenFileName(self._program.window, self.tr("Open a file"), folder, kinds)
        if file:
            self.open_file(Path(file))

    def open_file(self, file: Path) -> None:
        """Read a kit and show what opening it would do; what cannot be opened is said, and nothing changes."""
        program = self._program
        why = only_read(program.bench.opened)
        if why is not None:
            self._say_wrong(program.bench.catalogue.message(why))
            return
        if program.window is not None:
            program.window.bars.take(_BAR)
            program.window.notices.say(self.tr("Reading %1…").replace("%1", file.name))
        compared, shelves = TakenDown.of(program.bench.session), program.bench.shelves
        offices = office_names(program.bench)
        task = program.tasks.start(lambda _ticket: preview_kit(file, shelves, compared, offices))
        task.succeeded.connect(lambda preview: self._show(file, preview))
        task.failed.connect(lambda failure: self._refused(file, failure))

    def _show(self, file: Path, preview: KitPreview) -> None:
        program = self._program
        if program.window is None:
            return
        catalogue = program.bench.catalogue
        day, signed = catalogue.stock_phrases().day(preview.made), signature_told(preview.found, catalogue)
        page = KitPage(program.look, preview, day, catalogue.message, signed)
        page.agreed.connect(lambda: self._open(file, preview))
        page.declined.connect(self.left)
        program.window.notices.clear()
        program.window.show_page(page, alone=program.preferences.role is None)
        page.focus()

    def _open(self, file: Path, preview: KitPreview) -> None:
        program = self._program
        session = program.bench.session
        try:
            preview.found.plan.carry_out(session.history)
        except LobbykitError as failure:
            self.left.emit()
            self._refused(file, failure)
            return
        if not is_passing(file):
            program.prefer(program.preferences.with_recent(str(file.absolute())), again=False)
        self._read_again()
        self.opened.emit(preview.name)
        changes = self._changes
        if program.window is not None:
            text = self.tr("“%1” is open.").replace("%1", preview.name)
            program.window.notices.say(text, self.tr("Take it back"), lambda: self._take_back(preview.name, changes))

    def _take_back(self, name: str, changes: int) -> None:
        """Undo the opening, but never what was done after it."""
        program = self._program
        assert program.window is not None
        if self._changes != changes:
            self._say_wrong(self.tr("Something was changed after it was opened. Undo that first."))
            return
        try:
            done = program.bench.session.history.undo().done
        except LobbykitError as failure:
            self._say_wrong(program.bench.catalogue.failure(failure))
            return
        if not done:
            self._say_wrong(self.tr("It could not be taken back: its files were changed."))
            return
        self._read_again()
        self.left.emit()
        program.window.notices.say(self.tr("“%1” was taken back.").replace("%1", name))

    def _read_again(self) -> None:
        self._program.bench.read_again()
        self._program.bridge.library_changed.emit()

    def _refused(self, file: Path, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        catalogue = self._program.bench.catalogue
        told = [catalogue.failure(failure)]
        if isinstance(failure, ProblemsError):
            told += [catalogue.message(one) for one in failure.problems]
        self._say_wrong(f"{file.name}: {' '.join(told)}")

    def _say_wrong(self, text: str) -> None:
        window = self._program.window
        if window is not None:
            window.notices.clear()
            window.bars.put(_BAR, text, "circle-x", "error", self.tr("Close"), lambda: window.bars.take(_BAR))

    def _count(self) -> None:
        self._changes += 1
