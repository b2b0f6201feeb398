"""What people call the fields of a brief, and a short hint on what to write."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "BriefFields"


class FieldWords(NamedTuple):
    """The label of a field and a hint, "" where the label says it all."""

    label: str
    hint: str = ""


_WORDS: dict[str, tuple[object, object]] = {
    "lobbykit": (QT_TRANSLATE_NOOP("BriefFields", "Format"), QT_TRANSLATE_NOOP("BriefFields", "Leave it as it is.")),
    "id": (
        QT_TRANSLATE_NOOP("BriefFields", "Short name"),
        QT_TRANSLATE_NOOP("BriefFields", "Lower-case letters, digits and hyphens"),
    ),
    "title": (QT_TRANSLATE_NOOP("BriefFields", "Title"), ""),
    "lang": (
        QT_TRANSLATE_NOOP("BriefFields", "Language"),
        QT_TRANSLATE_NOOP("BriefFields", "en for English, es for Spanish"),
    ),
    "congress": (
        QT_TRANSLATE_NOOP("BriefFields", "Congress"),
        QT_TRANSLATE_NOOP("BriefFields", "The one whose measures you name, such as 119"),
    ),
    "as_of": (
        QT_TRANSLATE_NOOP("BriefFields", "True as of"),
        QT_TRANSLATE_NOOP("BriefFields", "The day on which every statement was last true"),
    ),
    "event": (QT_TRANSLATE_NOOP("BriefFields", "Occasion"), QT_TRANSLATE_NOOP("BriefFields", "Such as Lobby Weekend")),
    "link": (QT_TRANSLATE_NOOP("BriefFields", "Website"), QT_TRANSLATE_NOOP("BriefFields", "Where more is to be read")),
    "lede": (
        QT_TRANSLATE_NOOP("BriefFields", "Opening"),
        QT_TRANSLATE_NOOP(
            "BriefFields", "Two or three sentences: what happens, and what you want. [words](src:name) names a source."
        ),
    ),
    "name": (QT_TRANSLATE_NOOP("BriefFields", "Name"), ""),
    "logo": (
        QT_TRANSLATE_NOOP("BriefFields", "Logo"),
        QT_TRANSLATE_NOOP("BriefFields", "A picture file that lies beside the brief"),
    ),
    "permission": (
        QT_TRANSLATE_NOOP("BriefFields", "Logo granted on"),
        QT_TRANSLATE_NOOP("BriefFields", "A date such as 2026-11-22"),
    ),
    "role": (QT_TRANSLATE_NOOP("BriefFields", "Role"), ""),
    "email": (QT_TRANSLATE_NOOP("BriefFields", "E-mail"), ""),
    "phone": (QT_TRANSLATE_NOOP("BriefFields", "Phone"), ""),
    "value": (
        QT_TRANSLATE_NOOP("BriefFields", "Number as printed"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as 12,600+"),
    ),
    "figures.label": (QT_TRANSLATE_NOOP("BriefFields", "What it counts"), ""),
    "source": (QT_TRANSLATE_NOOP("BriefFields", "Source"), ""),
    "sources": (
        QT_TRANSLATE_NOOP("BriefFields", "Sources"),
        QT_TRANSLATE_NOOP("BriefFields", "Short names, with commas between them"),
    ),
    "heading": (QT_TRANSLATE_NOOP("BriefFields", "Heading"), ""),
    "body": (
        QT_TRANSLATE_NOOP("BriefFields", "Text"),
        QT_TRANSLATE_NOOP("BriefFields", "A blank line begins a paragraph"),
    ),
    "priority": (
        QT_TRANSLATE_NOOP("BriefFields", "Stays on the front page"),
        QT_TRANSLATE_NOOP("BriefFields", "1 stays longest; 9 leaves first"),
    ),
    "rank": (
        QT_TRANSLATE_NOOP("BriefFields", "Weight"),
        QT_TRANSLATE_NOOP("BriefFields", "How much of the meeting it gets"),
    ),
    "action": (QT_TRANSLATE_NOOP("BriefFields", "What the office is asked to do"), ""),
    "measures": (
        QT_TRANSLATE_NOOP("BriefFields", "Measures"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as S.Res.61, H.Res.100"),
    ),
    "lead": (
        QT_TRANSLATE_NOOP("BriefFields", "The ask in one sentence"),
        QT_TRANSLATE_NOOP("BriefFields", "{measure} and {sponsor} are filled in for each office"),
    ),
    "reason": (QT_TRANSLATE_NOOP("BriefFields", "Why"), ""),
    "thanks": (
        QT_TRANSLATE_NOOP("BriefFields", "Thanks"),
        QT_TRANSLATE_NOOP("BriefFields", "For an office that has done it"),
    ),
    "thanks_leader": (
        QT_TRANSLATE_NOOP("BriefFields", "Thanks to the leader"),
        QT_TRANSLATE_NOOP("BriefFields", "For the office that leads it"),
    ),
    "for_committee": (QT_TRANSLATE_NOOP("BriefFields", "For committee members"), ""),
    "for_nonvoting": (
        QT_TRANSLATE_NOOP("BriefFields", "For delegates"),
        QT_TRANSLATE_NOOP("BriefFields", "They do not vote on the floor"),
    ),
    "next_step": (
        QT_TRANSLATE_NOOP("BriefFields", "Next step"),
        QT_TRANSLATE_NOOP("BriefFields", "For an office that has done it"),
    ),
    "deadline": (
        QT_TRANSLATE_NOOP("BriefFields", "Last day"),
        QT_TRANSLATE_NOOP("BriefFields", "A date such as 2026-11-22"),
    ),
    "amount": (QT_TRANSLATE_NOOP("BriefFields", "Amount"), QT_TRANSLATE_NOOP("BriefFields", "Such as $12 million")),
    "ask": (QT_TRANSLATE_NOOP("BriefFields", "Speaks for the ask"), ""),
    "text": (QT_TRANSLATE_NOOP("BriefFields", "Text"), ""),
    "they_say": (QT_TRANSLATE_NOOP("BriefFields", "What they may say"), ""),
    "we_say": (QT_TRANSLATE_NOOP("BriefFields", "What we answer"), ""),
    "person": (
        QT_TRANSLATE_NOOP("BriefFields", "Whose story it is"),
        QT_TRANSLATE_NOOP("BriefFields", "Named on paper only with consent"),
    ),
    "consent.date": (
        QT_TRANSLATE_NOOP("BriefFields", "Agreed on"),
        QT_TRANSLATE_NOOP("BriefFields", "A date such as 2026-11-22"),
    ),
    "scope": (
        QT_TRANSLATE_NOOP("BriefFields", "Agreed to"),
        QT_TRANSLATE_NOOP("BriefFields", "Paper, web, names on paper"),
    ),
    "by": (QT_TRANSLATE_NOOP("BriefFields", "Asked by"), ""),
    "chamber": (QT_TRANSLATE_NOOP("BriefFields", "Chamber"), ""),
    "states": (QT_TRANSLATE_NOOP("BriefFields", "States"), QT_TRANSLATE_NOOP("BriefFields", "Such as OH, TX")),
    "committees": (
        QT_TRANSLATE_NOOP("BriefFields", "Committees"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as HSFA, SSFR"),
    ),
    "parties": (QT_TRANSLATE_NOOP("BriefFields", "Parties"), QT_TRANSLATE_NOOP("BriefFields", "D, R or I")),
    "offices": (QT_TRANSLATE_NOOP("BriefFields", "Offices"), QT_TRANSLATE_NOOP("BriefFields", "By Bioguide id")),
    "except": (
        QT_TRANSLATE_NOOP("BriefFields", "Never these offices"),
        QT_TRANSLATE_NOOP("BriefFields", "By Bioguide id"),
    ),
    "default": (QT_TRANSLATE_NOOP("BriefFields", "Words for everybody else"), ""),
    "say": (QT_TRANSLATE_NOOP("BriefFields", "Words to say"), ""),
    "kind": (QT_TRANSLATE_NOOP("BriefFields", "Drawn as"), ""),
    "unit": (QT_TRANSLATE_NOOP("BriefFields", "Unit"), QT_TRANSLATE_NOOP("BriefFields", "What the numbers count")),
    "alt": (
        QT_TRANSLATE_NOOP("BriefFields", "In words"),
        QT_TRANSLATE_NOOP("BriefFields", "For people who do not see the chart"),
    ),
    "data.label": (QT_TRANSLATE_NOOP("BriefFields", "Label"), ""),
    "data.amount": (QT_TRANSLATE_NOOP("BriefFields", "Number"), ""),
    "author": (QT_TRANSLATE_NOOP("BriefFields", "Author"), ""),
    "publisher": (QT_TRANSLATE_NOOP("BriefFields", "Publisher"), ""),
    "date": (
        QT_TRANSLATE_NOOP("BriefFields", "Date"),
        QT_TRANSLATE_NOOP("BriefFields", "A day, a month (2025-02) or a year"),
    ),
    "url": (QT_TRANSLATE_NOOP("BriefFields", "Address"), ""),
    "checked": (
        QT_TRANSLATE_NOOP("BriefFields", "Last checked"),
        QT_TRANSLATE_NOOP("BriefFields", "The day you found the statement there"),
    ),
    "phrase": (QT_TRANSLATE_NOOP("BriefFields", "Words that stop being true"), ""),
    "after": (
        QT_TRANSLATE_NOOP("BriefFields", "True until"),
        QT_TRANSLATE_NOOP("BriefFields", "A date such as 2026-11-22"),
    ),
    "old": (
        QT_TRANSLATE_NOOP("BriefFields", "Older measure"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as H.Res.1079-118"),
    ),
    "new": (
        QT_TRANSLATE_NOOP("BriefFields", "Its successor"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as H.Res.100-119"),
    ),
    "kit": (QT_TRANSLATE_NOOP("BriefFields", "Copied from"), ""),
    "edition": (QT_TRANSLATE_NOOP("BriefFields", "Edition"), ""),
    "sha256": (QT_TRANSLATE_NOOP("BriefFields", "Checksum"), ""),
    "local.=": (
        QT_TRANSLATE_NOOP("BriefFields", "District or state"),
        QT_TRANSLATE_NOOP("BriefFields", "Such as TX-28, AK-AL or OH"),
    ),
    "sources.=": (
        QT_TRANSLATE_NOOP("BriefFields", "Short name"),
        QT_TRANSLATE_NOOP("BriefFields", "What the text calls it: [words](src:name)"),
    ),
    "translations.=": (QT_TRANSLATE_NOOP("BriefFields", "Language"), QT_TRANSLATE_NOOP("BriefFields", "Such as es")),
    "translations": (
        QT_TRANSLATE_NOOP("BriefFields", "File"),
        QT_TRANSLATE_NOOP("BriefFields", "A brief that lies beside this one"),
    ),
}
_CHOICES: dict[str, object] = {
    "primary": QT_TRANSLATE_NOOP("BriefFields", "Primary: first in the meeting"),
    "supporting": QT_TRANSLATE_NOOP("BriefFields", "Supporting: if there is time"),
    "paper": QT_TRANSLATE_NOOP("BriefFields", "On paper only, not raised"),
    "cosponsor": QT_TRANSLATE_NOOP("BriefFields", "Cosponsor a measure"),
    "vote-for": QT_TRANSLATE_NOOP("BriefFields", "Vote for it"),
    "vote-against": QT_TRANSLATE_NOOP("BriefFields", "Vote against it"),
    "support": QT_TRANSLATE_NOOP("BriefFields", "Support it"),
    "oppose": QT_TRANSLATE_NOOP("BriefFields", "Oppose it"),
    "introduce": QT_TRANSLATE_NOOP("BriefFields", "Introduce it"),
    "sign": QT_TRANSLATE_NOOP("BriefFields", "Sign a letter"),
    "fund": QT_TRANSLATE_NOOP("BriefFields", "Fund it"),
    "say-publicly": QT_TRANSLATE_NOOP("BriefFields", "Say it publicly"),
    "answer": QT_TRANSLATE_NOOP("BriefFields", "Answer a question"),
    "house": QT_TRANSLATE_NOOP("BriefFields", "House"),
    "senate": QT_TRANSLATE_NOOP("BriefFields", "Senate"),
    "bar": QT_TRANSLATE_NOOP("BriefFields", "Bars"),
    "line": QT_TRANSLATE_NOOP("BriefFields", "Line"),
}


def field_words(name: str) -> FieldWords:
    """Return the words of a field by its name ("asks.house.lead"): the longest end of it that has words."""
    parts = name.split(".")
    ends = (".".join(parts[at:]) for at in range(len(parts)))
    label, hint = next((_WORDS[end] for end in ends if end in _WORDS), (name, ""))
    return FieldWords(_said(label), _said(hint))


def choice_words(word: str) -> str:
    """Return what people call a word to choose; ids of the brief stand for themselves."""
    return _said(_CHOICES.get(word, word))


def _said(text: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(text)) if text else ""
