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


_PARTS: dict[str, tuple[object, ...]] = {
    "organizations": (
        QT_TRANSLATE_NOOP("BriefParts", "Organizations"),
        QT_TRANSLATE_NOOP("BriefParts", "Who brings it; the first is the sender."),
        QT_TRANSLATE_NOOP("BriefParts", "Organization"),
        QT_TRANSLATE_NOOP("BriefParts", "Add an organization"),
    ),
    "contact": (QT_TRANSLATE_NOOP("BriefParts", "Contact"), QT_TRANSLATE_NOOP("BriefParts", "Whom an office answers.")),
    "figures": (
        QT_TRANSLATE_NOOP("BriefParts", "Figures"),
        QT_TRANSLATE_NOOP("BriefParts", "Large numbers, each with its source."),
        QT_TRANSLATE_NOOP("BriefParts", "Figure"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a figure"),
    ),
    "sections": (
        QT_TRANSLATE_NOOP("BriefParts", "Sections"),
        QT_TRANSLATE_NOOP("BriefParts", "The background, under headings."),
        QT_TRANSLATE_NOOP("BriefParts", "Section"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a section"),
    ),
    "asks": (
        QT_TRANSLATE_NOOP("BriefParts", "Asks"),
        QT_TRANSLATE_NOOP("BriefParts", "What you want one office to do."),
        QT_TRANSLATE_NOOP("BriefParts", "Ask"),
        QT_TRANSLATE_NOOP("BriefParts", "Add an ask"),
    ),
    "talking_points": (
        QT_TRANSLATE_NOOP("BriefParts", "Talking points"),
        QT_TRANSLATE_NOOP("BriefParts", "What to say in the room."),
        QT_TRANSLATE_NOOP("BriefParts", "Talking point"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a talking point"),
    ),
    "questions": (
        QT_TRANSLATE_NOOP("BriefParts", "Questions and answers"),
        QT_TRANSLATE_NOOP("BriefParts", "What an office may say, and what to answer."),
        QT_TRANSLATE_NOOP("BriefParts", "Question"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a question"),
    ),
    "stories": (
        QT_TRANSLATE_NOOP("BriefParts", "Stories"),
        QT_TRANSLATE_NOOP("BriefParts", "Stories of constituents, with their consent."),
        QT_TRANSLATE_NOOP("BriefParts", "Story"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a story"),
    ),
    "local": (
        QT_TRANSLATE_NOOP("BriefParts", "Local sentences"),
        QT_TRANSLATE_NOOP("BriefParts", "One sentence for a district or a state."),
        QT_TRANSLATE_NOOP("BriefParts", "Local sentence"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a local sentence"),
    ),
    "charts": (
        QT_TRANSLATE_NOOP("BriefParts", "Charts"),
        QT_TRANSLATE_NOOP("BriefParts", "Small charts on the sheet."),
        QT_TRANSLATE_NOOP("BriefParts", "Chart"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a chart"),
    ),
    "data": (
        QT_TRANSLATE_NOOP("BriefParts", "Numbers"),
        QT_TRANSLATE_NOOP("BriefParts", "Pairs of a label and a number."),
        QT_TRANSLATE_NOOP("BriefParts", "Pair"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a number"),
    ),
    "when": (
        QT_TRANSLATE_NOOP("BriefParts", "Other words for some offices"),
        QT_TRANSLATE_NOOP("BriefParts", "The first that matches is printed."),
        QT_TRANSLATE_NOOP("BriefParts", "Wording"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a wording"),
    ),
    "translations": (
        QT_TRANSLATE_NOOP("BriefParts", "Translations"),
        QT_TRANSLATE_NOOP("BriefParts", "Briefs in other languages that lie beside this one."),
        QT_TRANSLATE_NOOP("BriefParts", "Translation"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a translation"),
    ),
    "sources": (
        QT_TRANSLATE_NOOP("BriefParts", "Sources"),
        QT_TRANSLATE_NOOP("BriefParts", "Where every statement comes from."),
        QT_TRANSLATE_NOOP("BriefParts", "Source"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a source"),
    ),
    "retire": (
        QT_TRANSLATE_NOOP("BriefParts", "Phrases to retire"),
        QT_TRANSLATE_NOOP("BriefParts", "Words that stop being true on a known day."),
        QT_TRANSLATE_NOOP("BriefParts", "Phrase"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a phrase"),
    ),
    "lineage": (
        QT_TRANSLATE_NOOP("BriefParts", "Successors"),
        QT_TRANSLATE_NOOP("BriefParts", "Which measure of this Congress succeeds an older one."),
        QT_TRANSLATE_NOOP("BriefParts", "Pair of measures"),
        QT_TRANSLATE_NOOP("BriefParts", "Add a successor"),
    ),
    "based_on": (
        QT_TRANSLATE_NOOP("BriefParts", "Copied from"),
        QT_TRANSLATE_NOOP("BriefParts", "lobbykit writes this."),
    ),
    "house": (
        QT_TRANSLATE_NOOP("BriefParts", "For the House"),
        QT_TRANSLATE_NOOP("BriefParts", "When the Senate is asked something else."),
    ),
    "senate": (
        QT_TRANSLATE_NOOP("BriefParts", "For the Senate"),
        QT_TRANSLATE_NOOP("BriefParts", "When the House is asked something else."),
    ),
    "show_to": (
        QT_TRANSLATE_NOOP("BriefParts", "Only for some offices"),
        QT_TRANSLATE_NOOP("BriefParts", "All that you fill in must fit."),
    ),
    "consent": (
        QT_TRANSLATE_NOOP("BriefParts", "Consent"),
        QT_TRANSLATE_NOOP("BriefParts", "What the person agreed to."),
    ),
    "sheet": (QT_TRANSLATE_NOOP("BriefParts", "The sheet"),),
    "file": (QT_TRANSLATE_NOOP("BriefParts", "About the file"), QT_TRANSLATE_NOOP("BriefParts", "Seldom changed.")),
}


def part_words(name: str) -> PartWords | None:
    """Return the words of a part by the last step of its name, translated; None where it is a text with variants."""
    found = _PARTS.get(name.rpartition(".")[2])
    if found is None:
        return None
    return PartWords(*(QCoreApplication.translate(CONTEXT, str(text)) for text in found))
