"""`lobbykit import brief`: a leave-behind of any kind becomes a brief file, with every doubt about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing_briefs import plan_brief
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, Desk
from lobbykit.cli.importing_shown import carried_out, change_data, show
from lobbykit.domain.problem import LobbykitError, Severity

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.drafting.drafted import DraftBrief, DraftTerms


class OneFileError(LobbykitError):
    """Several files were named where one makes a brief."""


def run(args: Namespace, desk: Desk) -> int:
    """Show what was recognized and every doubt, then write the brief file, unless it is a dry run or refused.

    Returns 1 when something is missing that no sheet can be without: the title, or any ask.
    """
    if len(args.files) != 1:
        raise OneFileError("import-one-file")
    found = plan_brief(args.files[0], desk.shelves, into=args.into, today=desk.today, catalogue=desk.catalogue)
    plan, brief = found.plan, found.brief
    desk.print_problems(plan.problems, stream=desk.err)
    if not args.json:
        show(plan, desk)
        desk.print(_counts(brief, desk))
    written = carried_out(plan, args, desk)
    if args.json:
        changes, problems = (
            [change_data(one) for one in plan.changes],
            [desk.problem_data(one) for one in plan.problems],
        )
        document = {"lobbykit": "import/1", "written": written, "changes": changes, "problems": problems}
        desk.print_json({**document, "brief": _data(brief)})
    return DONE_WITH_ERRORS if any(one.severity is Severity.ERROR for one in plan.problems) else DONE


def _counts(brief: DraftBrief, desk: Desk) -> str:
    return desk.catalogue.say(
        "import-brief-counts",
        sections=len(brief.sections),
        asks=len(brief.asks),
        sources=len(brief.sources),
        doubts=len(brief.doubts),
    )


def _data(brief: DraftBrief) -> dict[str, object]:
    asks = [{"id": ask.id, "line": terms.place.line, **_terms(terms)} for ask in brief.asks for terms in ask.terms]
    return {"id": brief.id, "title": brief.title, "lang": brief.lang, "asks": asks}


def _terms(terms: DraftTerms) -> dict[str, object]:
    return {
        "action": terms.action.value,
        "sure": terms.sure,
        "chamber": terms.chamber.value if terms.chamber else None,
        "measures": [str(measure) for measure in terms.measures],
        "sponsors": {str(measure): who for measure, who in terms.sponsors},
        "lead": terms.lead,
    }
