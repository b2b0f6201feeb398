"""`lobbykit print`: one leave-behind for each office."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lobbykit.app.changed_sheets import earlier_run
from lobbykit.app.checking import has_errors
from lobbykit.app.correction_files import Wanted
from lobbykit.app.printing import fresh_folder, print_sheets
from lobbykit.cli import two_briefs
from lobbykit.cli.arguments_shop import SHOP
from lobbykit.cli.briefs import brief_named, press_for, reference_for, words_in
from lobbykit.cli.changed_sheets import say_changes
from lobbykit.cli.corrections import correct, words_asked_for
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.large_print import large_print_press
from lobbykit.cli.picking import picked
from lobbykit.cli.print_options import SHEET, refuse_misplaced
from lobbykit.cli.print_records import recorder
from lobbykit.cli.print_run import no_search_for_garbage, say_general, say_refusals, say_stopped
from lobbykit.cli.printing_twins import twins_wanted
from lobbykit.cli.progress import ProgressLine
from lobbykit.cli.shop import print_shop, shop_job
from lobbykit.cli.workplace import informed
from lobbykit.domain.preflight.check import preflight

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from lobbykit.app.library import Library
    from lobbykit.app.printing import PrintRun
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet_changes import EarlierRun


def run(args: Namespace, desk: Desk) -> int:
    """Write the sheets and the manifest; an error about the brief stops the run before anything is written."""
    names = two_briefs.briefs_named(args.brief)
    refuse_misplaced(args, names)
    if len(names) > 1:
        return two_briefs.run(args, names, desk)
    if args.product != SHEET:
        from lobbykit.cli import products  # noqa: PLC0415 - slow to load, and most runs print sheets

        return products.run(args, desk)
    with informed(desk) as told:
        return _run(args, told)


class _Job(NamedTuple):
    """What is printed for whom: `words` are of the language of the sheets, `library` holds the offices."""

    brief: Brief
    offices: tuple[Office, ...]
    reference: Reference
    words: Catalogue
    since: EarlierRun | None
    library: Library


def _run(args: Namespace, desk: Desk) -> int:
    asked = words_asked_for(args)
    job = _job(args, desk)
    if job is None:
        return REFUSED
    general = preflight(job.brief, job.reference)
    if not say_general(general, args, desk):
        return DONE_WITH_ERRORS
    for_shop = args.printed_by == SHOP
    order = shop_job(args, desk, job.library, job.brief, job.offices, job.reference) if for_shop else None
    folder = fresh_folder(args.out)
    with no_search_for_garbage():
        line = ProgressLine(desk.err, desk.catalogue.say("print-progress"))
        if order:
            done, said = print_shop(order, folder, desk, job.words, line.show)
        else:
            done, said = _print_files(args, desk, job, folder, line)
        line.close()
    say_refusals(done, desk)
    say_changes(done, job.offices, args.changed_since, desk)
    corrected = correct(Wanted(asked, job.brief, job.reference.phrases) if asked else None, done, folder, desk)
    desk.print(said)
    stopped = say_stopped(done, desk)
    return DONE_WITH_ERRORS if stopped or done.refused or has_errors(general) or not corrected else DONE


def _job(args: Namespace, desk: Desk) -> _Job | None:
    """Return what is to be printed, or None after the mistakes of the brief were printed on the error stream."""
    library = desk.library()
    pick = picked(args.to, library.roster, desk)
    brief = brief_named(args.brief, desk, args.lang)
    if brief is None:
        return None
    since = earlier_run(args.changed_since, brief) if args.changed_since else None
    words = words_in(brief.lang, desk)
    return _Job(brief, pick(brief.id), reference_for(brief, words, library, desk), words, since, library)


def _print_files(args: Namespace, desk: Desk, job: _Job, folder: Path, line: ProgressLine) -> tuple[PrintRun, str]:
    """Print a file for each office and return what was made with what to say of it."""
    press = large_print_press(job.words) if args.large_print else press_for(job.words)
    variant = "large-print" if args.large_print else "email"
    done = print_sheets(
        job.brief,
        job.offices,
        job.reference,
        press,
        folder,
        draft=args.force_draft,
        twins=twins_wanted(args, job.words),
        since=job.since,
        progress=line.show,
        record=recorder(job.brief, desk, draft=args.force_draft, variant=variant),
    )
    said = [desk.catalogue.say("print-done", count=len(done.sheets), folder=str(folder))]
    if not args.large_print and (reverses := sum(one.pages > 1 for one in done.sheets)):
        said.append(desk.catalogue.say("print-two-pages", count=reverses))
    return done, "\n".join(said)
