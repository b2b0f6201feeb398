"""The rows of the list of briefs, and how they come to know of their problems."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.brief_desk.brief_counts import count_jobs, counted
from lobbykit.app.brief_desk.brief_list import BriefRow, brief_rows, told_by
from lobbykit.app.brief_desk.open_brief import Origin

if TYPE_CHECKING:
    from lobbykit.app.brief_desk.brief_import import DraftIn
    from lobbykit.app.brief_desk.live_check import Checked
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.task_runner import TaskRunner

DRAFT = ""
"""The file of a draft that is not kept yet."""


class Rows(QObject):
    """What the list shows. `changed` says that it is to be shown anew."""

    changed = Signal()

    def __init__(self, bench: Workbench, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._runner = bench, runner
        self._rows: tuple[BriefRow, ...] = ()

    def read(self) -> None:
        """Look at the library anew."""
        known = {one.file: one.counts for one in self._rows}
        self._rows = tuple(replace(one, counts=known.get(one.file)) for one in brief_rows(self._bench))
        self.changed.emit()

    def count(self, *, but: str) -> None:
        """Count the problems of what was not counted yet, but for the brief that is checked anyway."""
        jobs = count_jobs(self._bench, [one.file for one in self._rows if one.counts is None and one.file != but])
        if jobs:
            task = self._runner.start(lambda ticket: counted(jobs, ticket))
            task.succeeded.connect(self._count)

    @property
    def files(self) -> tuple[str, ...]:
        """The files in their order."""
        return tuple(one.file for one in self._rows)

    def of(self, file: str) -> BriefRow | None:
        """Return the row of a file."""
        return next((one for one in self._rows if one.file == file), None)

    def shown(self, draft: DraftIn | None) -> tuple[BriefRow, ...]:
        """Return all rows, that of a draft first."""
        return self._rows if draft is None else (BriefRow(DRAFT, Origin.OWN, draft.title), *self._rows)

    def tell(self, checked: Checked) -> None:
        """Take what a check found."""
        rows = tuple(
            replace(told_by(one, checked.brief), counts=checked.counts) if one.file == checked.file else one
            for one in self._rows
        )
        if rows != self._rows:
            self._rows = rows
            self.changed.emit()

    def _count(self, counts: dict[str, tuple[int, int, int]]) -> None:
        self._rows = tuple(replace(one, counts=one.counts or counts.get(one.file)) for one in self._rows)
        self.changed.emit()
