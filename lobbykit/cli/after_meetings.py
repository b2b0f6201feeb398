"""`lobbykit note missing`, `note questions` and `note support`: what is to be done and known after the meetings."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.after.missing import as_of, missing_reports, missing_text
from lobbykit.app.after.owed_answers import BriefAnswers
from lobbykit.app.after.questions import questions_asked, questions_owed
from lobbykit.app.after.support import support_history
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.known_offices import KnownOffices
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entry_shown import first_words, printable
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import informed
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.after.support import AskHistory, SupportStep


def list_missing(args: Namespace, desk: Desk) -> int:
    """Print each office that was met and of which nothing was filed."""
    with informed(desk) as told:
        now = as_of(told.around.clock(), told.today)
        found = missing_reports(told.session, now) if told.session else ()
        if args.json:
            desk.print_json({"lobbykit": "missing/1", "missing": [asdict(one) for one in found]})
            return DONE
        offices = KnownOffices(told.view, told.shelves)
        for one in found:
            desk.print(printable(missing_text(one, offices.name(one.office), told.catalogue, begun=True)))
        if not found:
            desk.remark("missing-none")
    return DONE


def list_questions(args: Namespace, desk: Desk) -> int:
    """Print the questions that are owed an answer, with what the brief answers to the like."""
    with informed(desk) as told:
        asked = questions_asked(told.view or View(), _wanted(args, told))
        chosen = asked if args.all else questions_owed(asked)
        answers = BriefAnswers(told, told.catalogue, told.today)
        answered = [(one, answers.to(one)) for one in chosen]
        if args.json:
            shown = [asdict(one) | {"answers": [asdict(each) for each in said]} for one, said in answered]
            desk.print_json({"lobbykit": "questions/1", "questions": shown})
            return DONE
        for one, said in answered:
            parts = (one.date, _where(one.office, told), one.author, first_words(one.text))
            desk.print("  ".join(printable(part) for part in parts if part))
            for each in said:
                desk.print(f"    → {printable(each.text)}")
        if not answered:
            desk.remark("questions-none")
    return DONE


def list_support(args: Namespace, desk: Desk) -> int:
    """Print how each office stood on each ask, with its own words and who reported them."""
    with informed(desk) as told:
        found = support_history(told.view or View(), _wanted(args, told))
        if args.json:
            desk.print_json({"lobbykit": "support/1", "history": [asdict(one) for one in found]})
            return DONE
        for one in found:
            _print_history(one, told)
        if not found:
            desk.remark("support-none")
    return DONE


def _print_history(one: AskHistory, desk: Desk) -> None:
    desk.print(f"{printable(_where(one.office, desk))}  {one.brief}/{one.ask}")
    for step in one.steps:
        who = f"{step.author} ({step.entered_by})" if step.entered_by else step.author
        words = f"“{printable(step.words)}”" if step.words else ""
        parts = (step.date, _level(step, desk), words, "; ".join(step.reasons), who)
        desk.print(f"    {'  '.join(printable(part) for part in parts if part)}")


def _level(step: SupportStep, desk: Desk) -> str:
    words = desk.catalogue.stock_phrases().templates
    before, after = (words.get(f"level-{code}", code) if code else "" for code in (step.before, step.after))
    return f"{before} → {after or '?'}" if before else after


def _wanted(args: Namespace, desk: Desk) -> Wanted:
    return Wanted(wanted_offices(args.office, desk), args.brief, args.since)


def _where(office: str, desk: Desk) -> str:
    name = KnownOffices(desk.view, desk.shelves).name(office)
    return f"{name} ({office})" if name else office
