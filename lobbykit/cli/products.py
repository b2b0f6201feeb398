"""`lobbykit print --product …`: what is made of a brief beside the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.checking import has_errors
from lobbykit.app.printing import fresh_folder
from lobbykit.app.products.making import Made, write_product
from lobbykit.app.products.running import (
    DAY_CARD,
    THANKS,
    Refused,
    gathered,
    known_of,
    product_made,
    sorted_out,
    telling_for,
)
from lobbykit.app.scales import load_scale
from lobbykit.cli.briefs import brief_named, reference_for, words_in
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.picking import picked
from lobbykit.cli.print_options import PrintOptionsError
from lobbykit.cli.updating import file_reader
from lobbykit.cli.workplace import informed
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import Severity
from lobbykit.domain.products.thank_you import MOST_SIGNERS

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.products.plans import Known
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.telling import Telling


def run(args: Namespace, desk: Desk) -> int:
    """Write the product and its manifest; exit 2 when it cannot be made of what was asked for."""
    with informed(desk) as told:
        return _run(args, told)


def _run(args: Namespace, desk: Desk) -> int:
    library = desk.library()
    pick = picked(args.to, library.roster, desk)
    brief = brief_named(args.brief, desk, args.lang)
    reader = brief_named(args.brief, desk, args.reader_lang) if brief and args.reader_lang else brief
    if brief is None or reader is None:
        return REFUSED
    offices = pick(brief.id)
    reference = reference_for(brief, words_in(brief.lang, desk), library, desk)
    general = preflight(brief, reference)
    desk.print_problems((one for one in general if one.severity is not Severity.NOTE), stream=desk.err)
    stopped = has_errors(general)
    if stopped and not args.force_draft:
        desk.remark("print-stopped")
        return DONE_WITH_ERRORS
    sound, refused = sorted_out(brief, offices, reference, draft=args.force_draft)
    made = Made(())
    if sound or args.product == DAY_CARD:
        words = words_in(reader.lang, desk)
        telling = telling_for(brief, reader, sound, reference, words)
        made = _made(args, desk, _known(args, desk, telling, words, sound, refused))
    made = Made(made.files, (*refused, *made.refused))
    write_product(fresh_folder(args.out), args.product, brief.id, desk.today.isoformat(), made)
    _report(made, desk)
    desk.print(desk.catalogue.say("product-done", count=len(made.files), folder=str(args.out)))
    return DONE_WITH_ERRORS if made.refused or stopped else DONE


def _known(
    args: Namespace, desk: Desk, telling: Telling, words: Catalogue, offices: tuple[Office, ...], refused: Refused
) -> Known:
    """Gather what the product is made of; raise PrintOptionsError where there is nothing."""
    brief = telling.brief
    shown = refused if args.product == DAY_CARD else ()
    asked = (*offices, *(one for one, _ in shown))
    facts = gathered(desk.view, asked, brief.id, desk.today, args.product, args.team)
    if args.team is not None:
        met = {one for each in (*facts.appointments, *facts.off) for one in each.offices}
        offices = tuple(one for one in offices if one.id in met)
        if not any(one.id in met for one in asked):
            raise PrintOptionsError("team-no-meetings", team=args.team)
    if facts.access.withheld:
        desk.remark("access-withheld", count=facts.access.withheld)
    if args.product == THANKS:
        offices = _thanked(desk, brief, offices, facts.visited)
    elif facts.past:
        desk.remark("product-past", count=facts.past)
    return known_of(telling, offices, facts, load_scale(desk.shelves, file_reader(desk)), words, shown)


def _thanked(desk: Desk, brief: Brief, offices: tuple[Office, ...], visited: frozenset[str]) -> tuple[Office, ...]:
    if not visited:
        raise PrintOptionsError("thanks-no-notes", brief=brief.id)
    missing = sum(one.id not in visited for one in offices)
    if missing:
        desk.remark("thanks-without-notes", brief=brief.id, count=missing)
    return tuple(one for one in offices if one.id in visited)


def _made(args: Namespace, desk: Desk, known: Known) -> Made:
    names = {one.id: one.name for one in known.offices}
    for visit in known.visits:
        if len(visit.team) > MOST_SIGNERS and args.product != DAY_CARD:
            desk.remark("product-signers", name=names[visit.office], count=len(visit.team) - MOST_SIGNERS)
    labels = words_in(known.telling.words.lang, desk).labels
    return product_made(args.product, known, labels, draft=args.force_draft, text=args.text)


def _report(made: Made, desk: Desk) -> None:
    desk.print_problems((one for _, problems in made.refused for one in problems), stream=desk.err)
    for office, _ in made.refused:
        desk.remark("print-refused", name=office.name, office=office.id)
