"""How a brief begins: from three answers, or from a file that somebody has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.brief_desk.brief_import import KINDS, drafted
from lobbykit.app.brief_desk.new_briefs import keep_new
from lobbykit.app.brief_desk.starting_brief import starting_brief, starting_ground
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from lobbykit.app.brief_desk.starting_brief import Answers
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.task_runner import TaskRunner


class Beginnings(QObject):
    """`made` carries the file of a brief that was written, `recognized` a draft of which nothing is.

    `known` carries a file that is in the list of briefs already.
    """

    made = Signal(object)
    known = Signal(object)
    recognized = Signal(object)
    reading = Signal(str)
    failed = Signal(object)
    refused = Signal(object)

    def __init__(self, bench: Workbench, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._runner = bench, runner

    def from_answers(self, answers: Answers) -> None:
        """Write a brief of three answers."""
        bench = self._bench
        read = starting_brief(answers, starting_ground(bench))
        if read.value is None:
            self.refused.emit(read.problems)
            return
        try:
            self.made.emit(keep_new(bench, read.value.id, read.value.title, read.value.text))
        except LobbykitError as failure:
            self.failed.emit(failure)

    def from_file(self, file: Path) -> None:
        """Recognize a file, off the GUI thread; nothing is written."""
        bench = self._bench
        listed = next((one for one in bench.brief_files() if one.resolve() == file.resolve()), None)
        if listed is not None:
            self.known.emit(listed)
            return
        self.reading.emit(file.name)
        shelves, today, words = bench.shelves, bench.today, bench.catalogue
        task = self._runner.start(lambda _ticket: drafted(file, shelves, today, words))
        task.succeeded.connect(self.recognized)
        task.failed.connect(self.failed)


def sheet_in(data: QMimeData) -> Path | None:
    """Return the one file among what is dragged that a brief can be made of, None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in KINDS else None
