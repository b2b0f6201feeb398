"""What people call the parts of a brief, and the buttons that add to them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "BriefParts"


class PartWords(NamedTuple):
    """The heading of a part, what it is for, what one item of it is called, and what the button says that adds one."""

    heading: str
    purpose: str = ""
    item: str = ""
    add: str = ""


_N = QT_TRANSLATE_NOOP
_PARTS: dict[str, PartWords] = {
    "organizations": PartWords(
        _N("BriefParts", "Organizations"), _N("BriefParts", "Who brings it; the first is the sender."),
        _N("BriefParts", "Organization"), _N("BriefParts", "Add an organization"),
    ),
    "contact": PartWords(_N("BriefParts", "Contact"), _N("BriefParts", "Whom an office answers.")),
    "figures": PartWords(
        _N("BriefParts", "Figures"), _N("BriefParts", "Large numbers, each with its source."),
        _N("BriefParts", "Figure"), _N("BriefParts", "Add a figure"),
    ),
    "sections": PartWords(
        _N("BriefParts", "Sections"), _N("BriefParts", "The background, under headings."),
        _N("BriefParts", "Section"), _N("BriefParts", "Add a section"),
    ),
    "asks": PartWords(
        _N("BriefParts", "Asks"), _N("BriefParts", "What you want one office to do."),
        _N("BriefParts", "Ask"), _N("BriefParts", "Add an ask"),
    ),
    "talking_points": PartWords(
        _N("BriefParts", "Talking points"), _N("BriefParts", "What to say in the room."),
        _N("BriefParts", "Talking point"), _N("BriefParts", "Add a talking point"),
    ),
    "questions": PartWords(
        _N("BriefParts", "Questions and answers"), _N("BriefParts", "What an office may say, and what to answer."),
        _N("BriefParts", "Question"), _N("BriefParts", "Add a question"),
    ),
    "stories": PartWords(
        _N("BriefParts", "Stories"), _N("BriefParts", "Stories of constituents, with their consent."),
        _N("BriefParts", "Story"), _N("BriefParts", "Add a story"),
    ),
    "local": PartWords(
        _N("BriefParts", "Local sentences"), _N("BriefParts", "One sentence for a district or a state."),
        _N("BriefParts", "Local sentence"), _N("BriefParts", "Add a local sentence"),
    ),
    "charts": PartWords(
        _N("BriefParts", "Charts"), _N("BriefParts", "Small charts on the sheet."),
        _N("BriefParts", "Chart"), _N("BriefParts", "Add a chart"),
    ),
    "data": PartWords(
        _N("BriefParts", "Numbers"), _N("BriefParts", "Pairs of a label and a number."),
        _N("BriefParts", "Pair"), _N("BriefParts", "Add a number"),
    ),
    "when": PartWords(
        _N("BriefParts", "Other words for some offices"), _N("BriefParts", "The first that matches is printed."),
        _N("BriefParts", "Wording"), _N("BriefParts", "Add a wording"),
    ),
    "translations": PartWords(
        _N("BriefParts", "Translations"), _N("BriefParts", "Briefs in other languages that lie beside this one."),
        _N("BriefParts", "Translation"), _N("BriefParts", "Add a translation"),
    ),
    "sources": PartWords(
        _N("BriefParts", "Sources"), _N("BriefParts", "Where every statement comes from."),
        _N("BriefParts", "Source"), _N("BriefParts", "Add a source"),
    ),
    "retire": PartWords(
        _N("BriefParts", "Phrases to retire"), _N("BriefParts", "Words that stop being true on a known day."),
        _N("BriefParts", "Phrase"), _N("BriefParts", "Add a phrase"),
    ),
    "lineage": PartWords(
        _N("BriefParts", "Successors"), _N("BriefParts", "Which measure of this Congress succeeds an older one."),
        _N("BriefParts", "Pair of measures"), _N("BriefParts", "Add a successor"),
    ),
    "based_on": PartWords(_N("BriefParts", "Copied from"), _N("BriefParts", "lobbykit writes this.")),
    "house": PartWords(_N("BriefParts", "For the House"), _N("BriefParts", "When the Senate is asked something else.")),
    "senate": PartWords(_N("BriefParts", "For the Senate"), _N("BriefParts", "When the House is asked something else.")),
    "show_to": PartWords(_N("BriefParts", "Only for some offices"), _N("BriefParts", "All that you fill in must fit.")),
    "consent": PartWords(_N("BriefParts", "Consent"), _N("BriefParts", "What the person agreed to.")),
    "sheet": PartWords(_N("BriefParts", "The sheet")),
    "file": PartWords(_N("BriefParts", "About the file"), _N("BriefParts", "Seldom changed.")),
}  # fmt: skip


def part_words(name: str) -> PartWords | None:
    """Return the words of a part by the last step of its name, translated; None where it is a text with variants."""
    found = _PARTS.get(name.rpartition(".")[2])
    if found is None:
        return None
    return PartWords(*(QCoreApplication.translate(CONTEXT, text) if text else "" for text in found))
