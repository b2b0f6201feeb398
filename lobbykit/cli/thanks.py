"""`lobbykit note thanks`: drafts of thank-you letters for those whom a note names."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from lobbykit.app.after.ledger import brief_of
from lobbykit.app.after.letters import LettersJob, about_note, known_for
from lobbykit.app.after.thanks import thank_you_drafts
from lobbykit.app.products.running import THANKS, gathered
from lobbykit.app.scales import load_scale
from lobbykit.cli.briefs import brief_named, reference_for, words_in
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, REFUSED, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.note_shown import known_entity
from lobbykit.cli.updating import file_reader
from lobbykit.cli.workplace import informed
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from lobbykit.app.after.thanks import ThankYouDraft
    from lobbykit.domain.brief import Brief


def show_thanks(args: Namespace, desk: Desk) -> int:
    """Print the drafts; exit 2 when there is no sheet to follow, 1 when the sheet has errors."""
    with informed(desk) as told:
        note = known_entity(told.session, "note", args.id)
        assert told.view is not None
        row: Mapping[str, Any] = told.view.get("notes", note) or {}
        name = args.brief or brief_of(row)
        if not name:
            told.print_problems([error("field-missing", field="brief", path="brief")], stream=told.err)
            return REFUSED
        brief = brief_named(name, told)
        return REFUSED if brief is None else _show(args, told, brief, (note, str(row.get("office", ""))))


def _show(args: Namespace, desk: Desk, brief: Brief, which: tuple[str, str]) -> int:
    note, office = which
    library, words = desk.library(), words_in(brief.lang, desk)
    offices = tuple(one for one in library.roster.offices if one.id == office)
    facts = about_note(gathered(desk.view, offices, brief.id, desk.today, THANKS), note)
    scale = load_scale(desk.shelves, file_reader(desk))
    read = known_for(LettersJob(brief, offices, reference_for(brief, words, library, desk), facts, scale, words))
    if read.value is None:
        unknown = () if offices else (error("office-unknown", name=office),)
        desk.print_problems((*read.problems, *unknown), stream=desk.err)
        return DONE_WITH_ERRORS
    drafts = thank_you_drafts(read.value)
    if not drafts:
        desk.print_problems([error("thanks-no-notes", brief=brief.id)], stream=desk.err)
        return REFUSED
    if args.json:
        desk.print_json({"lobbykit": "thanks/1", "drafts": [asdict(one) for one in drafts]})
    else:
        _print(drafts, desk)
    return DONE


def _print(drafts: tuple[ThankYouDraft, ...], desk: Desk) -> None:
    if not drafts[0].signers:
        desk.remark("thanks-unsigned")
    elif not drafts[0].agreed:
        desk.remark("thanks-unasked")
    for one in drafts:
        address = f" <{one.email}>" if one.email else ""
        desk.print(printable(desk.catalogue.say("thanks-to", name=one.to, address=address)))
        desk.print("")
        for line in one.text.split("\n"):
            desk.print(printable(line))
        said = desk.catalogue.say
        desk.print(said("thanks-link", link=one.link) if one.link_is_whole else said("thanks-link-bare", link=one.link))
        desk.print("")
