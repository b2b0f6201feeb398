"""Files of the schedule to hand on: the workspace is read at once, what takes its time is made on any thread."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.exports.schedule import schedule_as_calendar, schedule_as_csv
from lobbykit.app.exports.schedule_pdf import paper_pdf, schedule_document
from lobbykit.domain.products.changes_paper import changes_paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.schedule_desk.told_changes import ToldChanges
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office


class Form(StrEnum):
    """How the schedule is handed on; the value is how the name of its file ends."""

    PDF = "pdf"
    CALENDAR = "ics"
    TABLE = "csv"


def schedule_file(bench: Workbench, form: Form) -> Callable[[], bytes]:
    """Return what makes the file; raise as `Workbench.library`. What is returned raises UnsetPaperError."""
    offices: dict[str, Office] = {one.id: one for one in bench.library().roster.offices}
    match form:
        case Form.PDF:
            document = schedule_document(bench.view, offices, bench.catalogue.stock_phrases(), bench.today)
            return partial(paper_pdf, document, bench.catalogue)
        case Form.CALENDAR:
            data = schedule_as_calendar(bench.view, offices, bench.catalogue)
        case Form.TABLE:
            data = schedule_as_csv(bench.view, offices)
    return lambda: data


def changes_file(bench: Workbench, found: ToldChanges) -> Callable[[], bytes]:
    """Return what makes the paper of what changed; it raises UnsetPaperError."""
    document = changes_paper(found.lines, found.day, bench.catalogue.stock_phrases())
    return partial(paper_pdf, document, bench.catalogue)
