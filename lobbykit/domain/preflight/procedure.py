"""What no measure can do: sign on as original cosponsor late, or send a simple resolution to the President."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Problem, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Chamber, Measure
    from lobbykit.domain.reference import Reference

_ORIGINALS = r"original co-?sponsor(?:s(?:hip)?)?\b"
_JOIN = r"(?:co-?sponsor|become|be|join|sign|register|enlist|serve|add|put|act|come|go|get|step|commit|remain)"
_JOINING = r"(?:co-?sponsoring|becoming|being|joining|signing|registering|serving|adding|coming|stepping)"
_ASKING = (
    r"(?:^|[.!?:;,\u2014(\u201c] ?"
    r"|\b(?:to|please|and|or|you|offices?|will|would|could|can|should|must|kindly|now|then|also|let.s) "
    r"|\b(?:will|would|could|can|might|may) (?:[a-z]+\.? ){1,3})"
)
_LOOK_BACK = 120
_SAME_CLAUSE = r"(?:(?!\bas\b)[^;?!]){0,60}?"
# An office is asked, or thanked, to be one: each pattern ends with the words themselves.
_ORIGINAL_WANTED = compiled_late(
    rf"{_ASKING}(?P<verb>{_JOIN})\b(?: (?:an?|the|one of (?:the|its)|its) |{_SAME_CLAUSE} as (?:(?:an?|the|its) )?)"
    rf"{_ORIGINALS}(?! (?:did|do|does|have|has|had)\b)"
    rf"|\b(?:thanks?(?: you)?\b[^.;]{{0,40}}? for|consider|by) {_JOINING}\b(?: an? |{_SAME_CLAUSE} as an? ){_ORIGINALS}"
    rf"|\b(?:seek(?:s|ing)?|needs?|wants?|welcomes?|recruit|find|gather|looking for) (?:\w+ ){{0,2}}{_ORIGINALS}"
    rf"|\b{_ORIGINALS}(?: (?:of|for|on) [^;!?]{{1,24}}?)? (?:are |is )?(?:still |now |also )?(?:wanted|needed"
    rf"|sought|welcome)\b"
    rf"|\b(?:see|count|have|welcome|list|name) you(?:r office)? (?:among|as one of|as) (?:an? |the |its )?{_ORIGINALS}"
    r"|\b(?:request|ask|seek|want|hope)\w{0,3}:? (?:for |is )?(?:your )?original co-?sponsorship\b"
    r"|\b(?:sea|ser|súmese|sumarse|sume|conv[ieé]{2}rt[aei]\w*se|únase|unirse|buscamos|necesitamos)\b[^.;]{0,30}"
    r"\bcopatrocinador(?:a|es|as)? original(?:es)?\b",
    re.IGNORECASE,
)
_NAMED = compiled_late(rf"\b{_ORIGINALS}|\bcopatrocinador(?:a|es|as)? original(?:es)?\b", re.IGNORECASE)
# What stands before it when it is told of others, or said to be impossible.
_TOLD = compiled_late(
    r"(?:(?<!\bis )(?<!\bare )\b(?:\w+ed|chose|ran|came|got|went|able|proud|glad|happy|first|pleased)"
    r"|\b(?:was|were|had)\b[^.;,]*|\b(?:too late|no longer|cannot|not|never|nobody|no one|only)\b[^.;,]{0,40}"
    r"|n['\u2019]t\b[^.;,]{0,40}) ?(?:to|can|could|and|will)? ?$",
    re.IGNORECASE,
)

_IT = (
    r"(?:\u0002+|\{measure\}|\b(?:it|this|they|them|these|both|(?:the|this|that|these|our) (?:simple )?"
    r"(?:resolution|measure|bill)s?))"
)
_OBJECT = rf"{_IT}(?<!this)(?<!these)(?<!both)"  # "this treaty" is another thing
_CONGRESS = (
    r"(?:Congress|both (?:chambers|houses)(?: of Congress)?|(?:both )?(?:the )?House and (?:then )?(?:the )?Senate"
    r"|(?:the )?Senate and (?:then )?(?:the )?House)\b"
)
_PRESIDENT = r"the (?:President(?:['\u2019]s desk|(?! ?['\u2019]s))|White House)\b"
_MODAL = r"(?: (?:to|will|would|can|could|must|should|may|has to))?"
_MAY = (
    r"(?:,? which)?(?: (?:can|could|will|would|may|might|must|should|shall|is|are|be|being|has|have|been|to|then|also"
    r"|still|finally|soon|needs? to|has to)){0,4}"
)
_SENT = (
    r"(?:go(?:es)?|sent|send|heads?|moves?|gets?|makes? it|taken|delivered|presented) "
    r"(?:on |off |straight |over )?(?:to|before)"
)
# What a simple resolution, or an "it" that means one, cannot do. An "it" of the past is something else: none has
# done so yet.
_BEYOND_ITS_CHAMBER = tuple(
    compiled_late(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_IT}{_MAY} (?:pass(?:es)?|clears?|(?:gets?|goes?|makes it) through) {_CONGRESS}",
        rf"{_IT}{_MAY} (?:passed|adopted|approved|enacted|cleared) by {_CONGRESS}",
        (
            rf"{_IT}{_MAY} (?:gets? )?(?:becomes?|(?:signed|enacted|passed|voted|turned) into|made|be(?= the))"
            r" (?:the )?law\b"
        ),
        (
            rf"{_IT}{_MAY} (?:pass(?:es)?|clears?|(?:gets?|goes?|makes it) through|(?:go|goes|heads?|moves?) to)"
            r" the (?P<other>House|Senate)\b(?! floor)"
        ),
        rf"{_IT}{_MAY} (?<=be )enacted\b|\b[Ee]nact(?:ing)? (?:\u0002+|\{{measure\}})",
        rf"\b{_CONGRESS}{_MODAL} (?:adopt|approve)s? (?:\u0002+|\{{measure\}})",
        r"\bpresident[ea](?: \w+){0,2}? (?:firm|vet|promulg)\w+ (?:la |el |esta )?\u0002+",
        r"\u0002+(?:,? (?!no\b|nunca\b)\w+){0,3}? (?:conv(?:ie|e)rt\w+ en|sea|ser|será) ley\b",
        r"\u0002+(?:(?!\bno\b)[^.;]){0,40}\b(?:ambas|las dos) cámaras\b",
        r"\b(?:ambas|las dos) cámaras\b[^.;]{0,24}\u0002+",
        rf"{_IT}{_MAY} (?:{_SENT}|reach(?:es)?|lands? on|on|signed by|vetoed by) {_PRESIDENT}",
        rf"{_IT}{_MAY} (?:needs?|awaits?|gets?|requires?|waits? for) the President['\u2019]s signature\b",
        r"(?:\u0002+|\{measure\}) (?:was |were )?(?:passed|cleared|approved by|passed by|enacted by) " + _CONGRESS,
        r"(?:\u0002+|\{measure\}) (?:became|was (?:signed into|made)) law\b",
        rf"\bPresident{_MODAL} (?:sign|veto)(?:s|es)? {_OBJECT}",
        rf"\b{_CONGRESS}{_MODAL} (?:pass|enact)(?:s|es)? {_OBJECT}",
        rf"\b(?:send|take|deliver|get|put|bring|move) {_IT} (?:on )?(?:to|before|on) {_PRESIDENT}",
        rf"\b(?:get|put|bring|move) {_IT} through {_CONGRESS}",
        rf"\bmake {_IT} (?:the )?law\b|\b(?:until|once|when|if) (?:passed by {_CONGRESS}|signed into law\b)",
    )
)
_QUESTION = compiled_late(r"(?:^|[.!?] )(?:Do|Does|Will|Would|Can|Could|Must|Is|Are|Has) $")


def late_original_cosponsors(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield `original-cosponsor` where an office is asked or thanked to be one and the measure has been introduced.

    Only who signs at introduction is an original cosponsor (CRS report RS22477).
    """
    for printed in printed_texts(brief):
        found = _wanted_originals(printed.words)
        introduced = any(
            one in reference.bills and reference.bills[one].introduced for one in _measures(printed, brief)
        )
        if found and introduced:
            yield error("original-cosponsor", printed.text.place_of(found), text=found)


def _wanted_originals(words: str) -> str | None:
    for found in _ORIGINAL_WANTED.finditer(words):
        before = words[max(0, found.start() - _LOOK_BACK) : found.start("verb") if found["verb"] else found.start()]
        if not _TOLD.search(before):
            return next(one[0] for one in _NAMED.finditer(found[0]))
    return None


def overreaching_resolutions(brief: Brief) -> Iterator[Problem]:
    """Yield `simple-resolution` where H.Res. or S.Res. is said to pass Congress or to reach the President.

    A simple resolution needs neither the other chamber nor the President.
    """
    for printed in printed_texts(brief):
        measures = _measures(printed, brief)
        simple = bool(measures) and all(one.kind.is_simple for one in measures)
        found = _overreach(printed.words, brief.congress, measures[0].chamber) if simple else None
        if found:
            place = printed.text.place_of(found)
            yield error("simple-resolution", place, text=found, measure=measures[0].text)


def _overreach(words: str, congress: int, own: Chamber) -> str | None:
    """Return the first words that send a measure of that chamber beyond it; whether it is a simple one is not asked."""
    marked = words
    for one in find_measures(words, congress=congress):
        marked = marked[: one.start] + "\u0002" * (one.end - one.start) + marked[one.end :]
    for pattern in _BEYOND_ITS_CHAMBER:
        for found in pattern.finditer(marked):
            other = found.groupdict().get("other")
            if not _QUESTION.search(marked[: found.start()]) and (other is None or other.casefold() != own.value):
                return words[found.start() : found.end()]
    return None


def _measures(printed: PrintedText, brief: Brief) -> list[Measure]:
    listed = [ref.measure for ref in printed.terms.measures] if printed.terms else []
    return listed + [one.measure for one in find_measures(printed.words, congress=brief.congress) if one.measure]
