"""`lobbykit print`: one leave-behind for each office."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lobbykit.app.checking import has_errors
from lobbykit.app.logos import with_logos
from lobbykit.app.printing import fresh_folder, print_sheets
from lobbykit.app.selection import selected_offices
from lobbykit.cli.briefs import brief_named, press_for
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.progress import ProgressLine
from lobbykit.cli.workplace import informed
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import Problem, Severity

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from lobbykit.app.printing import PrintRun


def run(args: Namespace, desk: Desk) -> int:
    """Write the sheets and the manifest; an error about the brief stops the run before anything is written."""
    with informed(desk) as told:
        return _run(args, told)


def _run(args: Namespace, desk: Desk) -> int:
    library = desk.library()
    offices = selected_offices(library.roster, args.to)
    brief = brief_named(args.brief, desk)
    if brief is None:
        return REFUSED
    reference = with_logos(desk.reference(library), brief)
    general = preflight(brief, reference)
    desk.print_problems((one for one in general if one.severity is not Severity.NOTE), stream=desk.err)
    stopped = has_errors(general)
    if stopped and not args.force_draft:
        desk.remark("print-stopped")
        return DONE_WITH_ERRORS
    folder = fresh_folder(args.out)
    with _no_search_for_garbage():
        line = ProgressLine(desk.err, desk.catalogue.say("print-progress"))
        press, draft = press_for(desk), args.force_draft
        done = print_sheets(brief, offices, reference, press, folder, draft=draft, progress=line.show)
        line.close()
    _report(done, desk)
    desk.print(desk.catalogue.say("print-done", count=len(done.sheets), folder=str(folder)))
    two_pages = sum(one.pages > 1 for one in done.sheets)
    if two_pages:
        desk.print(desk.catalogue.say("print-two-pages", count=two_pages))
    if done.stopped_by:
        print(f"lobbykit: {desk.catalogue.failure(done.stopped_by)}", file=desk.err)
        return DONE_WITH_ERRORS
    return DONE_WITH_ERRORS if done.refused or stopped else DONE


@contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """Leave memory alone: what a run makes lives until its manifest is written, so a search would find nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _report(done: PrintRun, desk: Desk) -> None:
    refusals: list[Problem] = [one for _, problems in done.refused for one in problems]
    desk.print_problems(refusals, stream=desk.err)
    for office, _ in done.refused:
        desk.remark("print-refused", name=office.name, office=office.id)
