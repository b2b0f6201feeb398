"""`stale-words` (warning): words that are true only on the day they are written.

Rule: relative time ("next year", "three years ago", "currently", "the last remaining", "set to vote"), days of the week
and months without a year, and the phrases that the brief has retired. What runs on ("is 34 years old", "has waited for
three years") is found once the text is half a year old or of an earlier year than today. Titles and sayings between
quotation marks, names (USA Today) and spans of history ("it grew in two years") are let be. "Last year", "this month"
and retired phrases come with what to write instead, counted from the brief's `as_of`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish, stale_english
from lobbykit.domain.preflight.calendar_words import calendar_words
from lobbykit.domain.preflight.dates import looks_back
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.preflight.time_in_years import dated
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Fix, Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief, RetiredPhrase
    from lobbykit.domain.reference import Reference

RUNS_ON_DAYS = 182
_LOOK = 300  # characters, so that reading takes time linear in the text
_INSIDE_SENTENCE = compiled_late(r"[\w,] $")
_IN_CAPITALS = frozenset({"title", "heading"})
_ENDS = (". ", "! ", "? ", "; ")


def stale_words(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield relative time, and the phrases that the brief itself has retired, with what to say instead."""
    passed = [one for one in brief.retire if reference.today > one.after]
    as_of = brief.as_of.isoformat()
    for printed in printed_texts(brief):
        words = printed.words
        where = Whereabouts(printed.text, words)
        retired = [(one, found) for one in passed for found in _standing(one, words)]
        for one, found in retired:
            fix = _said_instead(one, found, where)
            yield warning("stale-words", where.place(found.start()), fix=fix, text=found[0], as_of=as_of)
        for found in _aging(printed, words, brief, reference):
            if not any(one.start() <= found.start() and found.end() <= one.end() for _, one in retired):
                fix = _dated_fix(found, brief, where)
                yield warning("stale-words", where.place(found.start()), fix=fix, text=found[0], as_of=as_of)


def _standing(retired: RetiredPhrase, words: str) -> Iterator[re.Match[str]]:
    """Find a retired phrase, whatever its case and blanks; whole words where it has them."""
    phrase = " ".join(retired.phrase.raw.split())
    if phrase:
        begin, end = (r"(?<!\w)" if phrase[0].isalnum() else ""), (r"(?!\w)" if phrase[-1].isalnum() else "")
        yield from re.finditer(f"{begin}{re.escape(phrase)}{end}", words, re.IGNORECASE)


def _said_instead(retired: RetiredPhrase, found: re.Match[str], where: Whereabouts) -> Fix | None:
    if retired.say is None:
        return None
    new = " ".join(retired.say.raw.split())
    if found[0][:1].isupper() and retired.phrase.raw[:1].islower():
        new = new[:1].upper() + new[1:]
    return where.fix(*found.span(), new)


def _dated_fix(found: re.Match[str], brief: Brief, where: Whereabouts) -> Fix | None:
    change = dated(found, brief.as_of, brief.lang)
    return where.fix(change.start, change.end, change.new) if change else None


def _aging(printed: PrintedText, words: str, brief: Brief, reference: Reference) -> Iterator[re.Match[str]]:
    """Find what ages in the brief's own words, each place once; ages and durations only once time has passed."""
    own = stale_english.MEDIUM.sub(_masked, stale_english.QUOTED.sub(_masked, words))
    found = list(_relative(printed, own, brief.lang))
    days = (reference.today - brief.as_of).days
    if days > RUNS_ON_DAYS or (days > 0 and reference.today.year != brief.as_of.year):
        found.extend((spanish.LASTING if brief.lang == "es" else stale_english.LASTING).finditer(own))
    if printed.part != "event":
        found.extend(calendar_words(own, lang=brief.lang))
    end = 0
    for one in sorted(found, key=lambda one: (one.start(), -one.end())):
        if one.start() >= end:
            yield one
            end = one.end()


def _relative(printed: PrintedText, words: str, lang: str) -> Iterator[re.Match[str]]:
    """Find relative time, but not in names, nor in spans of history."""
    for found in (spanish.STALE if lang == "es" else stale_english.STALE).finditer(words):
        named = found[0][0].isupper() and printed.part not in _IN_CAPITALS
        if named and _INSIDE_SENTENCE.search(words[max(found.start() - 2, 0) : found.start()]):
            continue
        if not (stale_english.DURATION.match(found[0]) and looks_back(_sentence_around(words, found))):
            yield found


def _sentence_around(words: str, found: re.Match[str]) -> str:
    """Return the sentence that the words stand in, as far as it is near."""
    first, last = max(found.start() - _LOOK, 0), found.end() + _LOOK
    start = max(words.rfind(mark, first, found.start()) for mark in _ENDS) + 1
    ends = [end for end in (words.find(mark, found.end(), last) for mark in _ENDS) if end >= 0]
    return words[start or first : min(ends, default=last)]


def _masked(found: re.Match[str]) -> str:
    return "\u2026" * len(found[0])
