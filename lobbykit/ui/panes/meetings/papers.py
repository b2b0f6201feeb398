"""Files of the schedule that somebody saves or prints: made off the GUI thread, and a notice says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.laptop_printing import print_paper
from lobbykit.app.schedule_desk.papers import Form, changes_file, schedule_file
from lobbykit.app.whole_file import write_whole
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import LobbykitError, ProblemsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.printer import Printer
    from lobbykit.app.schedule_desk.told_changes import ToldChanges
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.panes.meetings.host import Host
    from lobbykit.ui.task_runner import TaskRunner


Work = Callable[[], bytes]


class Doors(NamedTuple):
    """What leads out of the window: a printer, and what opens a folder."""

    printer: Printer
    open_folder: Callable[[str], object]


class Papers(QObject):
    """Asks where a file goes, writes it whole, or hands it to the first printer of this laptop."""

    def __init__(self, bench: Workbench, tasks: TaskRunner, host: Host, doors: Doors, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._host, self._doors = bench, tasks, host, doors
        self.below = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )

    def save_schedule(self, over: QWidget | None) -> None:
        """Ask as what and where the schedule is saved."""
        kinds = {
            Form.PDF.value: self.tr("Paper"),
            Form.CALENDAR.value: self.tr("Calendar"),
            Form.TABLE.value: self.tr("Table"),
        }
        self._ask(over, self.tr("Schedule"), kinds, lambda ending: schedule_file(self._bench, Form(ending)))

    def save_changes(self, over: QWidget | None, found: ToldChanges) -> None:
        """Ask where the paper of what changed is saved."""
        kinds = {Form.PDF.value: self.tr("Paper")}
        self._ask(over, self.tr("What changed"), kinds, lambda _ending: changes_file(self._bench, found))

    def print_changes(self, found: ToldChanges) -> None:
        """Print what changed on the first printer of this laptop, which is the default one where there is one."""
        work = changes_file(self._bench, found)
        self._run(lambda: print_paper(self._doors.printer, work()), self._printed)

    def _ask(self, over: QWidget | None, name: str, kinds: Mapping[str, str], made: Callable[[str], Work]) -> None:
        """Ask for a file of one of these kinds (ending → words); `made` returns what makes that of an ending."""
        stem = safe_name(f"{name} {self._bench.today.isoformat()}")
        filters = {f"{words} (*.{ending})": ending for ending, words in kinds.items()}
        first = next(iter(kinds))
        dialog = QFileDialog(over, self.tr("Save as"), str(self.below / f"{stem}.{first}"), ";;".join(filters))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.fileSelected.connect(lambda file: self.save(Path(file), kinds, made))
        dialog.open()

    def save(self, file: Path, kinds: Mapping[str, str], made: Callable[[str], Work]) -> None:
        """Write the file of the kind that its name ends with; an ending of no kind is said."""
        ending = file.suffix.lower().removeprefix(".")
        if ending not in kinds:
            known = ", ".join(f".{one}" for one in kinds)
            self._host.tell(self.tr("Give the file a name that ends in one of these: %1").replace("%1", known))
            return
        try:
            work = made(ending)
        except LobbykitError as failure:
            self._failed(failure)
            return
        self._run(lambda: write_whole(file, work()), lambda _none: self._saved(file))

    def _run(self, work: Callable[[], object], done: Callable[[object], object]) -> None:
        task = self._tasks.start(lambda _ticket: work())
        task.succeeded.connect(done)
        task.failed.connect(self._failed)

    def _saved(self, file: Path) -> None:
        text = self.tr("Saved: %1").replace("%1", file.name)
        self._host.tell(text, self.tr("Open folder"), lambda: self._doors.open_folder(str(file.parent)))

    def _printed(self, printer: object) -> None:
        self._host.tell(self.tr("Handed to the printer %1.").replace("%1", str(printer)))

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        say = self._bench.catalogue
        found = failure.problems if isinstance(failure, ProblemsError) else ()
        told = (f"{say.message(one)} {say.suggestion(one)}".strip() for one in found)
        self._host.tell(" ".join((say.failure(failure), *told)))
