"""Two briefs at one meeting: for each office one leaf with a brief on either side, and the manifest of the run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from lobbykit.app.checking import check_office, has_errors
from lobbykit.app.printing import PrintedSheet, Tally, file_name, write_manifest
from lobbykit.domain.tailor_many import Tailor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.two_sides import RenderedLeaf


class LeafPress(Protocol):
    """What printing two briefs needs of a press."""

    def render_two(self, front: Sheet, back: Sheet, *, draft: bool = False) -> RenderedLeaf:
        """Return the PDF of two sheets on one leaf with the fit of each."""
        ...


class LeafWriter(Protocol):
    """Makes another file of each leaf, beside its PDF."""

    @property
    def suffix(self) -> str:
        """How its file's name ends, e.g. ".txt"."""
        ...

    def write_two(self, front: Sheet, back: Sheet) -> bytes:
        """Return the file of both sheets, the front first."""
        ...


class Side(NamedTuple):
    """A brief and what it is tailored and checked against."""

    brief: Brief
    reference: Reference


@dataclass(frozen=True, slots=True)
class LeafJob:
    """What is to be printed for whom; both briefs are in one language."""

    front: Side
    back: Side
    offices: Sequence[Office]
    draft: bool = False


def print_leaves(
    job: LeafJob,
    press: LeafPress,
    folder: Path,
    *,
    twins: Sequence[LeafWriter] = (),
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    record: Callable[[PrintRun], None] = lambda _run: None,
) -> PrintRun:
    """Write one PDF of two pages for each office, with its twins, then the manifest, as `print_sheets` does.

    An error of either sheet refuses the office; its finding names the file of the brief.
    """
    tally, tailors = Tally(folder), [Tailor(side.brief, side.reference) for side in (job.front, job.back)]
    try:
        for done, office in enumerate(job.offices):
            progress(done, len(job.offices))
            front, back = (tailor.tailored(office) for tailor in tailors)
            leaf = press.render_two(front.sheet, back.sheet, draft=job.draft)
            problems = _findings(job, office, (front, back), leaf)
            if not leaf.pdf or (has_errors(problems) and not job.draft):
                tally.refused.append((office, problems))
                continue
            files = _files(office, (front.sheet, back.sheet), leaf, twins)
            if not tally.puts(files, _printed(office, tuple(files), front, back)):
                break
        else:
            progress(len(job.offices), len(job.offices))
    finally:
        run = tally.run()
        write_manifest(folder, job.front.brief, job.front.reference, run, job.back.brief)
        record(run)
    return run


def _findings(
    job: LeafJob, office: Office, tailored: tuple[Tailored, Tailored], leaf: RenderedLeaf
) -> tuple[Problem, ...]:
    """Return the findings about both sheets; what is the office's own is told once."""
    found = (
        check_office(side.brief, office, side.reference, one.sheet, fit)
        for side, one, fit in zip((job.front, job.back), tailored, (leaf.front, leaf.back), strict=True)
    )
    return tuple(dict.fromkeys(problem for problems in found for problem in problems))


def _files(
    office: Office, sheets: tuple[Sheet, Sheet], leaf: RenderedLeaf, twins: Sequence[LeafWriter]
) -> dict[str, bytes]:
    name = file_name(office)
    stem = name.removesuffix(".pdf")
    return {name: leaf.pdf} | {stem + one.suffix: one.write_two(*sheets) for one in twins}


def _printed(office: Office, files: tuple[str, ...], front: Tailored, back: Tailored) -> PrintedSheet:
    more = (("back_brief", back.sheet.brief), ("back_edition", back.sheet.edition))
    return PrintedSheet(office, files[0], 2, front, files[1:], more, back)
