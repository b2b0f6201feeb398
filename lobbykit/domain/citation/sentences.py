"""The Congress stated in the sentence of a measure, though not beside it, and whether it is the measure's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING

from lobbykit.domain.citation.congresses import CONGRESS, SHORT, Stated, congresses_in
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MENTION = compiled_late(
    rf"\b(?=[0-9cdefhilnopstu])(?:(?:in|of|from|during|until)[ \n]+the[ \n]+(?!{CONGRESS})(?P<short>{SHORT})"
    rf"|(?<![\d-])(?P<full>{CONGRESS}))",
    re.IGNORECASE,
)
_END = compiled_late(
    r"(?P<stop>[.!?])[\"')\]*_]*(?=[ \n]|$)|\n[ ]*\n[ \n]*|\n(?=[ ]*(?:[-\u2022*#|]|[0-9]{1,2}[.)])[ ])"
)
_ABBREVIATED = compiled_late(
    r"(?:^|[^A-Za-z])(?:[A-Za-z]|Res|Con|Conc|Jt|Reps?|Sens?|Nos?|Mr|Mrs|Ms|Dr|Jr|Sr|St|Gov|sess|Stat|Pub|Sec|Amdt|vs"
    r"|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Hon|Gen|approx|est|ca|cf|Dems?|[DRI]-[A-Z]{2,6})$",
    re.IGNORECASE,
)
_CONGRESS_CUT = compiled_late(r"Cong$", re.IGNORECASE)
_CAPITAL_NEXT = compiled_late(r"[ \n]+[\"'(\[*_]*[A-Z]")
_SEPARATOR = compiled_late(
    r"(?P<strong>;|\u2014|[ ]-[ ]|[ ]\u2013[ ]|:[ ])|\b(?P<joint>and|but|while|whereas|then|yet)\b|(?P<comma>[,|])",
    re.IGNORECASE,
)
_WEIGHTS = {"strong": 100, "joint": 10, "comma": 1}
_OPENING = compiled_late(
    r"(?:^|[,;:.!?(\[>#*|\u2014\u2013\n]|\b(?:and|but|while|whereas|then|yet))[\s*\"'_>]*"
    r"(?:(?:In|During|From|Of|Under|Throughout)\s+)?(?:(?:both|all|the)\s+)*$",
    re.IGNORECASE,
)
_SERVICE = compiled_late(
    r"\b(?:since(?: before)?|elected (?:to|in)|(?:sworn|came) (?:in)?to|members? of|serv(?:ed|ing) in|joined|start of"
    r"|(?:part|leader|chair|clerk|historian|rules|membership) of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AFTER_THAT = compiled_late(r"\b(?:after|unlike|once)\b[^,;]*$", re.IGNORECASE)
_BESIDE_THAT = compiled_late(r"\b(?:although|though|because|despite|if|as|until|before)\b[^,;]*$", re.IGNORECASE)
_IN_BRACKETS = compiled_late(r"[(\[][^)\]]*$")
_SIGN = compiled_late(
    r"\b(?:re-?introduc\w+|again|back|anew|successor|predecessor|similar|like|identical|same|replac\w+"
    r"|buil(?:ds?|t|ding) on|reviv\w+|renew\w*|formerly|previously|once|update[sd]?|unlike"
    r"|resembl\w+|mirror\w*|repeat\w*|based on|model\w*"
    r"|differ\w*|compare[sd]?|version|please|urge|ask|must|should|new number|renumber\w*|known)\b",
    re.IGNORECASE,
)
_ANCHOR = compiled_late(r"(?<=[0-9][0-9])(?:st|nd|rd|th|d)\b|\bCong", re.IGNORECASE)
_NOW = compiled_late(r"\b(?:now|today|currently|nowadays|this[ \n](?:year|time|session|one))\b", re.IGNORECASE)
_WIDEST = 70  # what a mention holds before "Cong" or behind its last ordinal
_LOOK_BACK = 80


class _Scope(Enum):
    """How far a mention of a Congress counts."""

    SENTENCE = "sentence"
    CLAUSE = "its clause; what comes after has another"
    DOUBTFUL = "its clause; the rest is unsure"


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    congresses: tuple[int, ...]
    is_now: bool
    is_opening: bool
    scope: _Scope = _Scope.SENTENCE
    scope_start: int = 0


class Sentences:
    """The Congresses that the sentences of a text state; `beside` are those already read beside a measure."""

    def __init__(self, text: str, assumed: int, beside: Iterable[Stated]) -> None:
        self._text, self._assumed = text, assumed
        owned = {stated.place: stated.is_own for stated in beside}
        self._mentions = [one for one in _mentions(text, assumed) if not _is_taken(text, one, owned)]
        self._owned = {place for place, is_own in owned.items() if is_own}
        self._starts = [one.start for one in self._mentions]
        self._ends = _sentence_ends(text) if self._mentions else []
        cuts = list(_SEPARATOR.finditer(text)) if self._mentions else []
        self._cuts = [cut.start() for cut in cuts]
        self._weights = [0, *accumulate(_WEIGHTS[cut.lastgroup or "comma"] for cut in cuts)]

    def stated_for(self, start: int, end: int) -> Stated | None:
        """Return what the sentence states for the measure from `start` to `end`; several Congresses mean doubt."""
        if not self._mentions:
            return None
        weighed = [(self._weight(one, start, end), one) for one in self._near(start, end)]
        if not weighed:
            return None
        least = min(weight for weight, _ in weighed)
        nearest = [one for weight, one in weighed if weight == least]
        readings = [self._reading(one, start, end, least) for one in nearest]
        congresses = tuple(dict.fromkeys(congress for reading in readings for congress in reading))
        is_said = any(not one.is_now and reading for one, reading in zip(nearest, readings, strict=True))
        return Stated(congresses) if congresses and is_said else None

    def _near(self, start: int, end: int) -> list[_Mention]:
        """Return the nearest mention of the same sentence on each side."""
        index = bisect_left(self._starts, start)
        sentence = bisect_right(self._ends, start)
        low = self._ends[sentence - 1] if sentence else 0
        high = (
            self._ends[bisect_left(self._ends, end)]
            if bisect_left(self._ends, end) < len(self._ends)
            else len(self._text)
        )
        around = self._mentions[max(0, index - 1) : index + 1]
        return [one for one in around if low <= one.start and one.end <= high]

    def _weight(self, one: _Mention, start: int, end: int) -> int:
        """Weigh what parts a mention from a measure; the comma of "In the 118th Congress, it …" weighs nothing."""
        left, right = (one.end, start) if one.end <= start else (end, one.start)
        first, last = bisect_left(self._cuts, left), bisect_left(self._cuts, right)
        weight = self._weights[last] - self._weights[first] if last > first else 0
        is_own_comma = one.is_opening and one.end <= start and self._text[one.end : one.end + 1] == ","
        return weight - 1 if is_own_comma and weight else weight

    def _reading(self, one: _Mention, start: int, end: int, weight: int) -> tuple[int, ...]:
        if one.is_now:
            return (self._assumed,)
        if one.congresses == (self._assumed,):
            return one.congresses
        doubt = tuple(dict.fromkeys((*one.congresses, self._assumed)))
        if one.scope is not _Scope.SENTENCE and not self._is_within(one, start):
            return () if one.scope is _Scope.CLAUSE and start > one.end else doubt
        if one.is_opening and one.end <= start and weight < _WEIGHTS["joint"]:
            return one.congresses
        is_apart = weight >= _WEIGHTS["strong"] and not one.is_opening
        return doubt if is_apart or one.start in self._owned or self._has_sign(one, start, end) else one.congresses

    def _is_within(self, one: _Mention, start: int) -> bool:
        between = self._text[one.end : start] if start > one.end else self._text[start : one.start]
        return start >= one.scope_start and not re.search("[,;]", between)

    def _has_sign(self, one: _Mention, start: int, end: int) -> bool:
        """Say whether what parts the two, or the rest of the measure's clause, speaks of another time."""
        if one.end <= start:
            index = bisect_left(self._cuts, end)
            stop = self._cuts[index] if index < len(self._cuts) else len(self._text)
            sentence = bisect_left(self._ends, end)
            stop = min(stop, self._ends[sentence]) if sentence < len(self._ends) else stop
            return _SIGN.search(self._text, one.end, stop) is not None
        index = bisect_left(self._cuts, start)
        sentence = bisect_right(self._ends, start)
        low = max(self._cuts[index - 1] if index else 0, self._ends[sentence - 1] if sentence else 0)
        return _SIGN.search(self._text, low, one.start) is not None


def _mentions(text: str, assumed: int) -> list[_Mention]:
    found: list[_Mention] = []
    for match in _near_anchors(text):
        group = "full" if match["full"] else "short"
        start = match.start(group)
        before = text[max(0, start - _LOOK_BACK) : start]
        congresses = congresses_in(match[group], assumed)
        if not congresses or _SERVICE.search(before) or "next" in match[group].casefold().split()[:1]:
            continue
        is_opening = _OPENING.search(before) is not None
        found.append(_scoped(_Mention(start, match.end(), congresses, is_now=False, is_opening=is_opening), before))
    if not found:
        return []
    now = [_Mention(one.start(), one.end(), (assumed,), is_now=True, is_opening=False) for one in _NOW.finditer(text)]
    return sorted([*found, *now], key=lambda one: one.start)


def _near_anchors(text: str) -> Iterator[re.Match[str]]:
    """Match mentions only around what every one of them holds; matching them everywhere would take seconds."""
    start = end = 0
    for anchor in _ANCHOR.finditer(text):
        if anchor.start() - _WIDEST > end:
            yield from _MENTION.finditer(text, start, end)
            start = anchor.start() - _WIDEST
        end = anchor.end() + _WIDEST
    yield from _MENTION.finditer(text, start, end)


def _scoped(one: _Mention, before: str) -> _Mention:
    clause = before[max((cut.end() for cut in _END.finditer(before)), default=0) :]
    for pattern, scope in ((_AFTER_THAT, _Scope.CLAUSE), (_BESIDE_THAT, _Scope.DOUBTFUL)):
        opener = pattern.search(clause)
        if opener:
            start = one.start - len(clause) + opener.start()
            return _Mention(
                one.start, one.end, one.congresses, one.is_now, is_opening=False, scope=scope, scope_start=start
            )
    return one


def _is_taken(text: str, one: _Mention, owned: dict[int, bool]) -> bool:
    """Say whether a mention stands in brackets beside its measure and so counts for nothing else."""
    if not owned.get(one.start):
        return False
    return _IN_BRACKETS.search(text[max(0, one.start - _LOOK_BACK) : one.start]) is not None


def _sentence_ends(text: str) -> list[int]:
    return [end.end() for end in _END.finditer(text) if not _is_abbreviation(text, end)]


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    if end["stop"] != ".":
        return False
    before = text[max(0, end.start() - 10) : end.start()]
    if _CONGRESS_CUT.search(before):
        return _CAPITAL_NEXT.match(text, end.end()) is None
    return _ABBREVIATED.search(before) is not None
