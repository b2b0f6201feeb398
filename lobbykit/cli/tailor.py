"""`lobbykit tailor`: the sheet of one office as data, with the reason of every ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.tailored_data import tailored_data
from lobbykit.cli.briefs import brief_named, press_for, reference_for, words_in
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.picking import picked
from lobbykit.cli.workplace import informed
from lobbykit.domain.composing import tailor
from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.composing import Tailored


def run(args: Namespace, desk: Desk) -> int:
    """Print the tailored sheet; exit 2 when the brief cannot be read or the office is not one office."""
    with informed(desk) as told:
        return _run(args, told)


def _run(args: Namespace, desk: Desk) -> int:
    library = desk.library()
    pick = picked(args.to, library.roster, desk)
    brief = brief_named(args.brief, desk, args.lang)
    if brief is None:
        return REFUSED
    offices = pick(brief.id)
    if len(offices) != 1:
        desk.remark("one-office", count=len(offices))
        return REFUSED
    words = words_in(brief.lang, desk)
    tailored = tailor(brief, offices[0], reference_for(brief, words, library, desk))
    if args.json:
        desk.print_json(tailored_data(tailored, press_for(words).fit(tailored.sheet), desk.catalogue))
    else:
        _print_text(tailored, desk)
    return DONE


def _print_text(tailored: Tailored, desk: Desk) -> None:
    for block in tailored.sheet.blocks:
        desk.print(f"{block.id:28} {plain_text(block.content)}")
    desk.print("")
    for one in tailored.asks:
        decision = one.decision
        desk.print(f"{decision.ask.id:28} {decision.state.value:12} {desk.catalogue.reason(decision.why)}")
        for why in decision.additions:
            desk.print(f"{'':41} {desk.catalogue.reason(why)}")
