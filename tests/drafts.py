"""Texts as people write them, taken in as a command would; what every import must keep."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.importing_briefs import plan_brief
from lobbykit.app.shelves import Shelves
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.domain.drafting.conservation import words_of
from tests.making import CATALOGUE, SHARED, TODAY

if TYPE_CHECKING:
    from lobbykit.app.importing_briefs import BriefPlan
    from lobbykit.domain.ask import AskTerms
    from lobbykit.domain.brief import Brief

DRAFTS = Path(__file__).parent / "fixtures" / "drafts"
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SEED = SHARED / "seed" / "negotiation-now.md"


def taken_in(file: Path) -> BriefPlan:
    shelves = Shelves(None, file.parent / "no-workspace")
    return plan_brief(file, shelves, into=file.parent / "no-brief.yaml", today=TODAY, catalogue=CATALOGUE)


def taken_text(folder: Path, text: str, name: str = "note.md") -> BriefPlan:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return taken_in(file)


def written(found: BriefPlan) -> str:
    return found.plan.files[0][1].decode()


def loaded(found: BriefPlan) -> Brief:
    """The brief, as our own loader reads what was written."""
    read = read_brief(written(found), file="written.yaml")
    assert read.value is not None
    assert read.problems == ()
    return read.value


def codes(found: BriefPlan) -> list[str]:
    return [doubt.code for doubt in found.plan.problems]


def terms(found: BriefPlan) -> list[AskTerms]:
    return [one for ask in loaded(found).asks for one in ask.all_terms]


def shown(found: BriefPlan) -> list[tuple[str, list[str], str]]:
    """Each ask: its action, its measures and its lead."""
    return [
        (one.action.value, [ref.measure.text for ref in one.measures], one.lead.default.raw) for one in terms(found)
    ]


def missing_words(original: str, found: BriefPlan) -> set[str]:
    """The words of a text that stand neither in the brief without its comments nor in a doubt that has a line."""
    kept = brief_text(found.brief)
    doubts = [str(value) for one in found.plan.problems if one.place and one.place.line for _, value in one.params]
    original = re.sub(r"(?m)^((?:> ?|[-*] )*\s*)[0-9]{1,3}[.)](?=\s)", r"\1", original)
    plain = re.sub(r"<!--|-->|</?[A-Za-z][^<>]*>|(?<=[^\W\d])(?=[⁰¹²³⁴-⁹])", " ", original)
    there = " ".join((kept, *doubts)).translate(RAISED)
    return set(words_of(plain.translate(RAISED))) - set(words_of(there))
