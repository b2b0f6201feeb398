"""Findings as the form shows them: in words, with what mends them and where in the text they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.app.tailoring_form import mended, spot_of
from lobbykit.domain.measure import Chamber
from lobbykit.ui.panes.leave_behinds.written_field import FoundLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.sheet_preview import Findings, Preview, PreviewJob
    from lobbykit.app.tailoring_form import TailoringForm
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.problem import Problem

_CHOICES = "choices "
"""How places in what was typed into the form begin; all others are places in the brief."""


class FindingWords:
    """Words findings in the user's language; `mend` is given a field and the finding that is to be mended there."""

    def __init__(self, say: Catalogue, mend: Callable[[str, Problem], None]) -> None:
        self._say, self._mend = say, mend

    def lines(self, found: Findings, page: Preview | None, form: TailoringForm) -> dict[str, list[FoundLine]]:
        """Return the findings of each field."""
        return {field: [self._line(field, one, page, form) for one in every] for field, every in found.by_field.items()}

    def refusals(self, page: Preview) -> tuple[str, ...]:
        """Return what refuses a page, in words."""
        errors = [page.in_words(one) for one in page.refusals]
        return tuple(f"{self._say.message(one)} {self._say.suggestion(one)}".strip() for one in errors)

    def _line(self, field: str, problem: Problem, page: Preview | None, form: TailoringForm) -> FoundLine:
        told = page.in_words(problem) if page else problem
        text = " ".join((self._say.message(told), self._say.suggestion(told))).strip()
        written = getattr(form, field, "")
        own = isinstance(written, str) and problem.place is not None and problem.place.file.startswith(_CHOICES)
        spot = spot_of(written, problem) if own else None
        if spot is None or problem.fix is None or mended(written, problem) is None:
            return FoundLine(problem.severity.value, text, spot=spot)
        return FoundLine(problem.severity.value, text, problem.fix.new, lambda: self._mend(field, problem), spot)


def caption(job: PreviewJob) -> str:
    """Return what stands over a page beside another: its chamber and its office."""
    tr = QCoreApplication.translate
    chamber = tr("LeaveBehinds", "House") if job.office.chamber is Chamber.HOUSE else tr("LeaveBehinds", "Senate")
    return f"{chamber} \u00b7 {job.reference.short_name(job.office)}"
