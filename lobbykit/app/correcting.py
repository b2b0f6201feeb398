"""Correcting: what a person found out is written down with its source, over roster and records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.library import CORRECTIONS, Library, corrections_in
from lobbykit.app.selection import UnknownOfficeError, selected_offices
from lobbykit.app.whole_file import write_whole
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.domain.corrections import Correction, correction_problem
from lobbykit.domain.measure import Measure
from lobbykit.domain.problem import ProblemsError

if TYPE_CHECKING:
    from lobbykit.app.history import History
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.office import Roster


class RefusedCorrectionError(ProblemsError):
    """A correction that cannot be: its problem says why. Nothing was changed."""


def check(library: Library, correction: Correction) -> None:
    """Raise RefusedCorrectionError, or UnknownOfficeError for a target that nobody knows."""
    problem = correction_problem(correction)
    if problem is not None:
        raise RefusedCorrectionError("correction-refused", (problem,))
    known = {office.id for office in library.roster.offices} | {one.slug for one in library.bills}
    if correction.target not in known:
        raise UnknownOfficeError("correction-target-unknown", target=correction.target)


def correct(shelves: Shelves, correction: Correction, history: History | None = None) -> None:
    """Add a checked correction to the library's own file; with the history of its workspace, it can be undone.

    Raises UnwritableFileError, and DamagedLibraryError when the file there cannot be used.
    """
    file = shelves.own / CORRECTIONS
    data = write_corrections((*corrections_in(shelves.own), correction)).encode()
    if history:
        history.bring_in(((file, data),))
    else:
        write_whole(file, data)


def correction_target(text: str, roster: Roster) -> str:
    """Return the office id or the slug of the measure that was typed; raise UnknownOfficeError for neither.

    A state or district stands for its office where it has exactly one.
    """
    from_measure = _slug(text, roster.congress)
    if from_measure:
        return from_measure
    offices = selected_offices(roster, text)
    if len(offices) != 1:
        raise UnknownOfficeError("correction-target-many", target=text, count=len(offices))
    return offices[0].id


def _slug(text: str, congress: int) -> str:
    try:
        return Measure.parse(text, congress=congress).slug
    except ValueError:
        return ""
