"""`lobbykit print BRIEF,BRIEF2`: two briefs at one meeting, on the two sides of one leaf."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.app import paths
from lobbykit.app.checking import has_errors
from lobbykit.app.printing import fresh_folder
from lobbykit.app.two_briefs import LeafJob, Side, print_leaves
from lobbykit.cli.briefs import brief_named, reference_for, words_in
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.picking import picked
from lobbykit.cli.print_records import recorder
from lobbykit.cli.print_run import no_search_for_garbage, say_general, say_refusals, say_stopped
from lobbykit.cli.printing_twins import twins_wanted
from lobbykit.cli.progress import ProgressLine
from lobbykit.cli.workplace import informed
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import LobbykitError
from lobbykit.press.two_sides import TwoSidesPress

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.printing import PrintRun
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Problem


class TwoBriefsError(LobbykitError):
    """These briefs or options do not go on one leaf; nothing was made."""


class _Asked(NamedTuple):
    """A job, and the words of the language of its sheets."""

    job: LeafJob
    words: Catalogue


def briefs_named(typed: str) -> tuple[str, ...]:
    """Return the names of the briefs that somebody typed with commas between; a file of that very name is one."""
    return (typed,) if Path(typed).exists() else tuple(one.strip() for one in typed.split(","))


def run(args: Namespace, names: tuple[str, ...], desk: Desk) -> int:
    """Write one file of two pages for each office; an error of either brief stops the run before anything is made."""
    with informed(desk) as told:
        asked = _asked(args, names, told)
        return _run(args, asked, told) if asked else REFUSED


def _asked(args: Namespace, names: tuple[str, ...], desk: Desk) -> _Asked | None:
    """Return the job, or None after the mistakes of the briefs were printed on the error stream."""
    library = desk.library()
    pick = picked(args.to, library.roster, desk)
    read = [brief_named(name, desk, args.lang) for name in names]
    briefs = [one for one in read if one is not None]
    if len(briefs) < len(names):
        return None
    _refuse_pair(*briefs)
    words = words_in(briefs[0].lang, desk)
    front, back = (Side(one, reference_for(one, words, library, desk)) for one in briefs)
    return _Asked(LeafJob(front, back, pick(*(one.id for one in briefs)), args.force_draft), words)


def _refuse_pair(front: Brief, back: Brief) -> None:
    if front.id == back.id:
        raise TwoBriefsError("two-briefs-same", brief=front.id)
    if front.lang != back.lang:
        raise TwoBriefsError("two-briefs-languages", front=front.id, lang=front.lang, back=back.id, other=back.lang)


def _run(args: Namespace, asked: _Asked, desk: Desk) -> int:
    job = asked.job
    found = (preflight(side.brief, side.reference) for side in (job.front, job.back))
    general: dict[Problem, None] = dict.fromkeys(problem for problems in found for problem in problems)
    if not say_general(tuple(general), args, desk):
        return DONE_WITH_ERRORS
    folder = fresh_folder(args.out)
    with no_search_for_garbage():
        line = ProgressLine(desk.err, desk.catalogue.say("print-progress"))
        done = print_leaves(
            job,
            TwoSidesPress(paths.resources() / "fonts", asked.words.labels),
            folder,
            twins=twins_wanted(args, asked.words),
            progress=line.show,
            record=recorder(job.front.brief, desk, draft=job.draft, back=job.back.brief),
        )
        line.close()
    say_refusals(done, desk)
    if _too_long(done):
        desk.remark("two-briefs-no-reverse")
    desk.print(desk.catalogue.say("print-leaves-done", count=len(done.sheets), folder=str(folder)))
    stopped = say_stopped(done, desk)
    return DONE_WITH_ERRORS if stopped or done.refused or has_errors(general) else DONE


def _too_long(done: PrintRun) -> bool:
    return any(one.code == "overflow" for _, problems in done.refused for one in problems)
