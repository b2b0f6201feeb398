"""`lobbykit print --product …`: what is made of a brief beside the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.checking import choice_problems, has_errors
from lobbykit.app.printing import fresh_folder
from lobbykit.app.products import plans
from lobbykit.app.products.gathering import appointments, staff_of, visits
from lobbykit.app.products.making import Made, MadeFile, documents_made, write_product
from lobbykit.app.scales import load_scale
from lobbykit.cli.briefs import brief_named, reference_for, words_in
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.picking import picked
from lobbykit.cli.print_options import PrintOptionsError
from lobbykit.cli.updating import file_reader
from lobbykit.cli.workplace import informed
from lobbykit.domain.composing import tailor
from lobbykit.domain.document_text import document_text
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.problem import Severity
from lobbykit.domain.products.day_card import day_card
from lobbykit.domain.products.telling import Telling, one_sentence, spoken_asks, without_marks
from lobbykit.domain.products.thank_you import MOST_SIGNERS
from lobbykit.press.day_card import day_card_html
from lobbykit.press.document_press import DocumentPress

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from lobbykit.app.products.plans import Known
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.reference import Reference

Refused = tuple[tuple["Office", tuple["Problem", ...]], ...]
_PLANS = {
    "read-ahead": plans.read_aheads,
    "packet": plans.packets,
    "paper-report": plans.paper_reports,
    "thanks": plans.letters,
}


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
    sound, refused = _sorted_out(brief, offices, reference, draft=args.force_draft)
    made = Made(())
    if sound:
        told = _told(brief, reader, sound, reference, desk)
        made = _made(args, desk, _known(args, desk, told, sound))
    made = Made(made.files, (*refused, *made.refused))
    write_product(fresh_folder(args.out), args.product, brief.id, desk.today.isoformat(), made)
    _report(made, desk)
    desk.print(desk.catalogue.say("product-done", count=len(made.files), folder=str(args.out)))
    return DONE_WITH_ERRORS if made.refused or stopped else DONE


def _sorted_out(
    brief: Brief, offices: Sequence[Office], reference: Reference, *, draft: bool
) -> tuple[tuple[Office, ...], Refused]:
    """Return the offices to make something for, and those refused for an error of their own."""
    found = {one: (*office_preflight((one,), reference), *choice_problems(brief, one, reference)) for one in offices}
    refused = tuple((one, problems) for one, problems in found.items() if has_errors(problems) and not draft)
    out = {one.id for one, _ in refused}
    return tuple(one for one in offices if one.id not in out), refused


def _told(
    brief: Brief, reader: Brief, offices: tuple[Office, ...], reference: Reference, desk: Desk
) -> tuple[Telling, Catalogue]:
    """Return how the reader is told, and the words of that language; asks are put as the sheet has them."""
    words = words_in(reader.lang, desk)
    if reader.lang == brief.lang:
        return Telling(brief, reference, reference.phrases), words
    aloud: dict[tuple[str, str], Spans] = {
        (office.id, one.decision.ask.id): without_marks(one_sentence(one))
        for office in offices
        for one in spoken_asks(tailor(brief, office, reference))
    }
    phrases = words.stock_phrases()
    return Telling(reader, replace(reference, phrases=phrases), phrases, aloud), words


def _known(args: Namespace, desk: Desk, told: tuple[Telling, Catalogue], offices: tuple[Office, ...]) -> Known:
    """Gather what the product is made of; raise PrintOptionsError where there is nothing."""
    telling, words = told
    view, brief, reference = desk.view, telling.brief, telling.reference
    met = visits(view, offices, brief.id) if view and args.product == "thanks" else ()
    if args.product == "thanks":
        offices = _thanked(desk, brief, offices, {one.office for one in met})
    ahead, past = appointments(view, offices, brief.id, desk.today) if view else ((), 0)
    if past and args.product != "thanks":
        desk.remark("product-past", count=past)
    return plans.Known(
        telling=telling,
        offices=offices,
        tailored={one.id: tailor(brief, one, reference) for one in offices},
        appointments=ahead,
        staff=staff_of(view, offices, desk.today) if view else {},
        visits=met,
        scale=load_scale(desk.shelves, file_reader(desk)),
        reason=words.reason,
    )


def _thanked(desk: Desk, brief: Brief, offices: tuple[Office, ...], visited: set[str]) -> tuple[Office, ...]:
    if not visited:
        raise PrintOptionsError("thanks-no-notes", brief=brief.id)
    missing = sum(one.id not in visited for one in offices)
    if missing:
        desk.remark("thanks-without-notes", brief=brief.id, count=missing)
    return tuple(one for one in offices if one.id in visited)


def _made(args: Namespace, desk: Desk, known: Known) -> Made:
    if args.product == "day-card":
        card = day_card(known.telling, known.stops, known.tailored, known.staff, known.scale)
        return Made((MadeFile("day-card.html", day_card_html(card).encode(), known.offices),))
    names = {one.id: one.name for one in known.offices}
    for visit in known.visits:
        if len(visit.team) > MOST_SIGNERS:
            desk.remark("product-signers", name=names[visit.office], count=len(visit.team) - MOST_SIGNERS)
    press = DocumentPress(paths.resources() / "fonts", words_in(known.telling.words.lang, desk).labels)
    text = document_text if args.text else None
    return documents_made(_PLANS[args.product](known), press, draft=args.force_draft, text=text)


def _report(made: Made, desk: Desk) -> None:
    desk.print_problems((one for _, problems in made.refused for one in problems), stream=desk.err)
    for office, _ in made.refused:
        desk.remark("print-refused", name=office.name, office=office.id)
