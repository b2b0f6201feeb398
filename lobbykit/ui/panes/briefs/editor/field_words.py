"""What people call the fields of a brief, and a short hint on what to write."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "BriefFields"


class FieldWords(NamedTuple):
    """The label of a field and a hint, "" where the label says it all."""

    label: str
    hint: str = ""


_N = QT_TRANSLATE_NOOP
_WORDS: dict[str, tuple[str, str]] = {
    "lobbykit": (_N("BriefFields", "Format"), _N("BriefFields", "Leave it as it is.")),
    "id": (_N("BriefFields", "Short name"), _N("BriefFields", "Lower-case letters, digits and hyphens")),
    "title": (_N("BriefFields", "Title"), ""),
    "lang": (_N("BriefFields", "Language"), _N("BriefFields", "en for English, es for Spanish")),
    "congress": (_N("BriefFields", "Congress"), _N("BriefFields", "The one whose measures you name, such as 119")),
    "as_of": (_N("BriefFields", "True as of"), _N("BriefFields", "The day on which every statement was last true")),
    "event": (_N("BriefFields", "Occasion"), _N("BriefFields", "Such as Lobby Weekend")),
    "link": (_N("BriefFields", "Website"), _N("BriefFields", "Where more is to be read")),
    "lede": (
        _N("BriefFields", "Opening"),
        _N("BriefFields", "Two or three sentences: what happens, and what you want. [words](src:name) names a source."),
    ),
    "name": (_N("BriefFields", "Name"), ""),
    "logo": (_N("BriefFields", "Logo"), _N("BriefFields", "A picture file that lies beside the brief")),
    "permission": (_N("BriefFields", "Logo granted on"), _N("BriefFields", "A date such as 2026-11-22")),
    "role": (_N("BriefFields", "Role"), ""),
    "email": (_N("BriefFields", "E-mail"), ""),
    "phone": (_N("BriefFields", "Phone"), ""),
    "value": (_N("BriefFields", "Number as printed"), _N("BriefFields", "Such as 12,600+")),
    "figures.label": (_N("BriefFields", "What it counts"), ""),
    "source": (_N("BriefFields", "Source"), ""),
    "sources": (_N("BriefFields", "Sources"), _N("BriefFields", "Short names, with commas between them")),
    "heading": (_N("BriefFields", "Heading"), ""),
    "body": (_N("BriefFields", "Text"), _N("BriefFields", "A blank line begins a paragraph")),
    "priority": (_N("BriefFields", "Stays on the front page"), _N("BriefFields", "1 stays longest; 9 leaves first")),
    "rank": (_N("BriefFields", "Weight"), _N("BriefFields", "How much of the meeting it gets")),
    "action": (_N("BriefFields", "What the office is asked to do"), ""),
    "measures": (_N("BriefFields", "Measures"), _N("BriefFields", "Such as S.Res.61, H.Res.100")),
    "lead": (
        _N("BriefFields", "The ask in one sentence"),
        _N("BriefFields", "{measure} and {sponsor} are filled in for each office"),
    ),
    "reason": (_N("BriefFields", "Why"), ""),
    "thanks": (_N("BriefFields", "Thanks"), _N("BriefFields", "For an office that has done it")),
    "thanks_leader": (_N("BriefFields", "Thanks to the leader"), _N("BriefFields", "For the office that leads it")),
    "for_committee": (_N("BriefFields", "For committee members"), ""),
    "for_nonvoting": (_N("BriefFields", "For delegates"), _N("BriefFields", "They do not vote on the floor")),
    "next_step": (_N("BriefFields", "Next step"), _N("BriefFields", "For an office that has done it")),
    "deadline": (_N("BriefFields", "Last day"), _N("BriefFields", "A date such as 2026-11-22")),
    "amount": (_N("BriefFields", "Amount"), _N("BriefFields", "Such as $12 million")),
    "ask": (_N("BriefFields", "Speaks for the ask"), ""),
    "text": (_N("BriefFields", "Text"), ""),
    "they_say": (_N("BriefFields", "What they may say"), ""),
    "we_say": (_N("BriefFields", "What we answer"), ""),
    "person": (_N("BriefFields", "Whose story it is"), _N("BriefFields", "Named on paper only with consent")),
    "consent.date": (_N("BriefFields", "Agreed on"), _N("BriefFields", "A date such as 2026-11-22")),
    "scope": (_N("BriefFields", "Agreed to"), _N("BriefFields", "Paper, web, names on paper")),
    "by": (_N("BriefFields", "Asked by"), ""),
    "chamber": (_N("BriefFields", "Chamber"), ""),
    "states": (_N("BriefFields", "States"), _N("BriefFields", "Such as OH, TX")),
    "committees": (_N("BriefFields", "Committees"), _N("BriefFields", "Such as HSFA, SSFR")),
    "parties": (_N("BriefFields", "Parties"), _N("BriefFields", "D, R or I")),
    "offices": (_N("BriefFields", "Offices"), _N("BriefFields", "By Bioguide id")),
    "except": (_N("BriefFields", "Never these offices"), _N("BriefFields", "By Bioguide id")),
    "default": (_N("BriefFields", "Words for everybody else"), ""),
    "say": (_N("BriefFields", "Words to say"), ""),
    "kind": (_N("BriefFields", "Drawn as"), ""),
    "unit": (_N("BriefFields", "Unit"), _N("BriefFields", "What the numbers count")),
    "alt": (_N("BriefFields", "In words"), _N("BriefFields", "For people who do not see the chart")),
    "data.label": (_N("BriefFields", "Label"), ""),
    "data.amount": (_N("BriefFields", "Number"), ""),
    "author": (_N("BriefFields", "Author"), ""),
    "publisher": (_N("BriefFields", "Publisher"), ""),
    "date": (_N("BriefFields", "Date"), _N("BriefFields", "A day, a month (2025-02) or a year")),
    "url": (_N("BriefFields", "Address"), ""),
    "checked": (_N("BriefFields", "Last checked"), _N("BriefFields", "The day you found the statement there")),
    "phrase": (_N("BriefFields", "Words that stop being true"), ""),
    "after": (_N("BriefFields", "True until"), _N("BriefFields", "A date such as 2026-11-22")),
    "old": (_N("BriefFields", "Older measure"), _N("BriefFields", "Such as H.Res.1079-118")),
    "new": (_N("BriefFields", "Its successor"), _N("BriefFields", "Such as H.Res.100-119")),
    "kit": (_N("BriefFields", "Copied from"), ""),
    "edition": (_N("BriefFields", "Edition"), ""),
    "sha256": (_N("BriefFields", "Checksum"), ""),
    "local.=": (_N("BriefFields", "District or state"), _N("BriefFields", "Such as TX-28, AK-AL or OH")),
    "sources.=": (_N("BriefFields", "Short name"), _N("BriefFields", "What the text calls it: [words](src:name)")),
    "translations.=": (_N("BriefFields", "Language"), _N("BriefFields", "Such as es")),
    "translations": (_N("BriefFields", "File"), _N("BriefFields", "A brief that lies beside this one")),
}
_CHOICES = {
    "primary": _N("BriefFields", "Primary: first in the meeting"),
    "supporting": _N("BriefFields", "Supporting: if there is time"),
    "paper": _N("BriefFields", "On paper only, not raised"),
    "cosponsor": _N("BriefFields", "Cosponsor a measure"),
    "vote-for": _N("BriefFields", "Vote for it"),
    "vote-against": _N("BriefFields", "Vote against it"),
    "support": _N("BriefFields", "Support it"),
    "oppose": _N("BriefFields", "Oppose it"),
    "introduce": _N("BriefFields", "Introduce it"),
    "sign": _N("BriefFields", "Sign a letter"),
    "fund": _N("BriefFields", "Fund it"),
    "say-publicly": _N("BriefFields", "Say it publicly"),
    "answer": _N("BriefFields", "Answer a question"),
    "house": _N("BriefFields", "House"),
    "senate": _N("BriefFields", "Senate"),
    "bar": _N("BriefFields", "Bars"),
    "line": _N("BriefFields", "Line"),
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


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""
