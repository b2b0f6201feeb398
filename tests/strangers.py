"""Leave-behinds in many hands, with what a reader of each expects; the labels were written before the first import."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.measure import Chamber
from tests.drafts import DRAFTS, taken_in
from tests.word_files import word_file

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.importing_briefs import BriefPlan
    from lobbykit.domain.drafting.drafted import DraftAsk, DraftTerms

FOLDER = DRAFTS / "strangers"
WORDS = {
    "dental.docx": word_file(
        """
T|Teeth Are Part of the Body
|Seventy-two million adults have no dental coverage.{{2}} Emergency rooms pull teeth that a filling would have saved.
1|The Facts
b|**$2.1 billion** a year is spent on dental visits to emergency rooms{{3}}
b|**One in five** seniors has no natural teeth
1|Our Asks
n|**Cosponsor the Medicare Dental Benefit Act**, H.R. 909 (Rep. Doyle) and S. 2222 (Sen. Casey Brandt).
n|**Increase funding for dental clinics** to $55 million in the Labor-HHS bill.
n|**Oppose S. 14**, which ends the school sealant program.
Bill ||| Lead ||| Action
S. 2222 ||| Sen. Brandt ||| Cosponsor
H.R. 909 ||| Rep. Doyle ||| Cosponsor
1|Contact
|Dr. Ruth Adeyemi, Director, Smiles for All, ruth@smiles.example.org
""",
        {
            "2": "National Dental Survey, //Coverage Gaps//, June 2026, [[link>https://dental.example.org/gaps]]",
            "3": "Kim, Soo-Jin, “The Cost of Waiting,” Health Ledger, March 3, 2025.",
        },
        header1="DRAFT: not for circulation",
        comments="Ask Ruth about the senior figure",
    ),
    "wildfire.docx": word_file(
        """
|**Wildland Firefighters: Pay Them Like It Matters**
|They earn $15 an hour and breathe smoke for six months.^^1^^
|**Why now**
|The temporary raise ended --last year-- ++on October 1++. A third of the crews have left.^^2^^
|**What you can do**
|• Cosponsor Tim’s Act, H.R. 4111, introduced by Rep. Joe Nyberg.
|• In the Senate, cosponsor S. 135 (Barrasco).
|• Support permanent pay in the Interior bill – not another stopgap.
|• Meet with a crew in your state.
|1 Forest Service, Workforce Report, April 2026
|2 Lark, Penny. Empty Engines. High Desert News, 8 August 2026
|For more information contact Will Tso, Crew 7 Alliance, will@crew7.example.org or 406-555-0129
"""
    ),
    "bees.docx": word_file(
        """
|SAVE THE POLLINATORS
|A third of every plate depends on bees [1].
|FOR HOUSE MEMBERS ONLY
|1) Cosponsor the Pollinator Act, H.R. 1337
|2) Oppose H.R. 1338, the so-called Crop Freedom Act
|FOR SENATE OFFICES
|1) Will the Senator introduce a companion to H.R. 1337?
|2) Sign Senator Mayfield's letter to USDA by COB Friday, December 11, 2026
|EVERYONE
|Urge the Agriculture Committee to hold a hearing on colony loss.\\nAsk USDA to count hives again.
|SOURCES
|[1] Hive Institute, [[State of the Bees>https://bees.example.org/state%20of%20bees]], 2026
|Sam Orchard | Policy | sam@bees.example.org | 503.555.0170
"""
    ),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How each expected ask came through, and what was read that nobody asks for; a doubt on its line saves it."""

    right: list[str]
    doubted: list[str]
    silent: list[str]


def labels(of: str = "labels") -> dict[str, dict]:
    return json.loads((FOLDER / f"{of}.json").read_text(encoding="utf-8"))


def stranger(name: str, folder: Path) -> BriefPlan:
    """The import of a document, by its name in the labels."""
    if name not in WORDS:
        return taken_in(FOLDER / name)
    (folder / name).write_bytes(WORDS[name])
    return taken_in(folder / name)


def outcome(found: BriefPlan, label: dict) -> Outcome:
    """Compare action, chamber and measures of every ask with those expected."""
    read = [pair for ask in found.brief.asks for pair in _told(ask)]
    out = Outcome([], [], [])
    for expected in label["asks"]:
        match = next((pair for pair in read if pair[1] == expected["is"]), None)
        if match is not None:
            read.remove(match)
            out.right.append(expected["is"])
        else:
            (out.doubted if _doubted(found, expected["line"]) else out.silent).append(f"missed: {expected['is']}")
    for line, told in read:
        (out.doubted if _doubted(found, line) else out.silent).append(f"read: {told}")
    return out


def _told(ask: DraftAsk) -> list[tuple[int, str]]:
    """Each thing that an ask wants, as labels spell it, with its line; halves that want the same are one."""
    same: dict[tuple[str, str, str], list[DraftTerms]] = {}
    for terms in ask.terms:
        same.setdefault((terms.action.value, str(terms.deadline or ""), terms.amount), []).append(terms)
    out = []
    for (action, *rest), group in same.items():
        measures = sorted({one for terms in group for one in terms.measures}, key=str)
        said = {terms.chamber for terms in group} - {None}
        chambers = said or {one.chamber for one in measures} or set(Chamber)
        who = next(iter(chambers)).value if len(chambers) == 1 else "both"
        words = [action, who, *map(str, measures), *rest]
        out.append((group[0].place.line, " | ".join(one for one in words if one)))
    return out


BESIDE = ("draft-link", "draft-note", "draft-source", "draft-heading", "draft-title", "draft-day", "draft-hidden")
"""Doubts that are not about what is asked."""


def _doubted(found: BriefPlan, line: int) -> bool:
    return any(
        doubt.place is not None and doubt.place.line == line and not doubt.code.startswith(BESIDE)
        for doubt in found.plan.problems
    )
