"""The Congress stated in the sentence of a measure, though not beside it, and whether it is the measure's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from lobbykit.domain.citation.congresses import CONGRESS, FIRST_WORDS, SHORT, Stated, congresses_in
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FIRST_LETTERS = rf"[0-9]|(?:in|of|from|during|until)[ \n]+the[ \n]+[0-9]|{FIRST_WORDS}"
_END = compiled_late(
    r"(?P<mark>[.!?\n])(?:(?<=[.!?])[\"')\]*_]*(?=[ \n]|$)"
    r"|(?<=\n)(?:(?<=\|\n)|[ ]*\n[ \n]*|(?=[ ]*(?:[-\u2022*#|]|[0-9]{1,2}[.)])[ ])))"
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
    r"(?:(?:In|During|From|Of|Under|Throughout|En|Durante|Del?)\s+)?(?:(?:both|all|the|el|los)\s+)*$",
    re.IGNORECASE,
)
_SERVICE = compiled_late(
    r"\b(?:since(?: before)?|elected (?:to|in)|(?:sworn|came) (?:in)?to|members? of|serv(?:ed|ing) in|joined|start of"
    r"|(?:part|leader|chair|clerk|historian|rules|membership) of"
    r"|desde(?: el (?:comienzo|inicio) del?)?|miembros? del?|elegid[oa]s? al?)\s+(?:(?:the|el)\s+)?$",
    re.IGNORECASE,
)
_AFTER_THAT = compiled_late(r"\b(?:after|unlike|once|tras|despu\u00e9s)\b[^,;]*$", re.IGNORECASE)
_BESIDE_THAT = compiled_late(
    r"\b(?:although|though|because|despite|if|as|until|before|aunque|porque)\b[^,;]*$", re.IGNORECASE
)
_IN_BRACKETS = compiled_late(r"[(\[][^)\]]*$")
_SIGN = compiled_late(
    r"\b(?:re-?introduc\w+|again|back|anew|successor|predecessor|similar|like|identical|same|replac\w+"
    r"|buil(?:ds?|t|ding) on|reviv\w+|renew\w*|formerly|previously|once|update[sd]?|unlike"
    r"|resembl\w+|mirror\w*|repeat\w*|based on|model\w*"
    r"|differ\w*|compare[sd]?|version|please|urge|ask|must|should|new number|renumber\w*|known)\b",
    re.IGNORECASE,
)
_ANCHOR = compiled_late(r"[0-9Cc](?:(?<=[0-9])[0-9](?i:st|nd|rd|th|d)\b|(?<=[Cc])(?<!\w.)(?i:ong))")
_LEADS_TO_CONGRESS = (
    *(f"{digit}{suffix}" for digit in range(10) for suffix in ("", "d")),
    *("st", "nd", "rd", "th", "previous", "prior", "preceding", "current", "present", "this", "next"),
)
_NOW = compiled_late(
    r"\b(?:now|today|ahora|hoy|actualmente|currently|nowadays|this[ \n](?:year|time|session|one))\b", re.IGNORECASE
)
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
        found = _mentions(text, assumed)
        bounds = _Bounds(text) if found else None
        placed = [(one, *bounds.around(one)) for one in found] if bounds else []
        placed = sorted([*placed, *_said_now(text, assumed, placed)], key=lambda each: each[0].start)
        self._placed = [each for each in placed if not _is_taken(text, each[0], owned)]
        self._owned = {place for place, is_own in owned.items() if is_own}
        self._starts = [one.start for one, _, _ in self._placed]
        self._parted: dict[tuple[int, int], _Cuts] = {}

    def stated_for(self, start: int, end: int) -> Stated | None:
        """Return what the sentence states for the measure from `start` to `end`; several Congresses mean doubt."""
        if not self._starts:
            return None
        index = bisect_left(self._starts, start)
        around = self._placed[max(0, index - 1) : index + 1]
        # A mention is of the measure's sentence when no sentence ends between them.
        near = [(one, self._cuts(low, high)) for one, low, high in around if high > start and low < end]
        if not near:
            return None
        weighed = [(self._weight(one, cuts, start, end), one, cuts) for one, cuts in near]
        least = min(weight for weight, _, _ in weighed)
        nearest = [(one, cuts) for weight, one, cuts in weighed if weight == least]
        readings = [self._reading(one, cuts, (start, end), least) for one, cuts in nearest]
        congresses = tuple(dict.fromkeys(congress for reading in readings for congress in reading))
        is_said = any(not one.is_now and reading for (one, _), reading in zip(nearest, readings, strict=True))
        return Stated(congresses) if congresses and is_said else None

    def _cuts(self, low: int, high: int) -> _Cuts:
        """Return what parts the sentence between two ends; each sentence is read once."""
        if (low, high) not in self._parted:
            self._parted[low, high] = _Cuts.of(self._text, low, high)
        return self._parted[low, high]

    def _weight(self, one: _Mention, cuts: _Cuts, start: int, end: int) -> int:
        """Weigh what parts a mention from a measure; the comma of "In the 118th Congress, it …" weighs nothing."""
        weight = cuts.weight(one.end, start) if one.end <= start else cuts.weight(end, one.start)
        is_own_comma = one.is_opening and one.end <= start and self._text[one.end : one.end + 1] == ","
        return weight - 1 if is_own_comma and weight else weight

    def _reading(self, one: _Mention, cuts: _Cuts, place: tuple[int, int], weight: int) -> tuple[int, ...]:
        start, end = place
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
        return (
            doubt if is_apart or one.start in self._owned or self._has_sign(one, cuts, start, end) else one.congresses
        )

    def _is_within(self, one: _Mention, start: int) -> bool:
        between = self._text[one.end : start] if start > one.end else self._text[start : one.start]
        return start >= one.scope_start and not re.search("[,;]", between)

    def _has_sign(self, one: _Mention, cuts: _Cuts, start: int, end: int) -> bool:
        """Say whether what parts the two, or the rest of the measure's clause, speaks of another time."""
        if one.end <= start:
            return _SIGN.search(self._text, one.end, cuts.next_after(end)) is not None
        return _SIGN.search(self._text, cuts.last_before(start), one.start) is not None


@dataclass(frozen=True, slots=True)
class _Cuts:
    """What parts the text between two ends of sentences: where each cut is, and what all before it weigh together."""

    low: int
    high: int
    places: tuple[int, ...]
    weights: tuple[int, ...]

    @classmethod
    def of(cls, text: str, low: int, high: int) -> _Cuts:
        """Find the cuts from `low` to `high`."""
        found = [(cut.start(), _WEIGHTS[cut.lastgroup or "comma"]) for cut in _SEPARATOR.finditer(text, low, high)]
        weights = (0, *accumulate(weight for _, weight in found))
        return cls(low, high, tuple(place for place, _ in found), weights)

    def weight(self, left: int, right: int) -> int:
        """Return what the cuts from `left` to `right` weigh together."""
        first, last = bisect_left(self.places, left), bisect_left(self.places, right)
        return self.weights[last] - self.weights[first] if last > first else 0

    def next_after(self, place: int) -> int:
        """Return the first cut at `place` or behind it, else the end."""
        index = bisect_left(self.places, place)
        return self.places[index] if index < len(self.places) else self.high

    def last_before(self, place: int) -> int:
        """Return the last cut before `place`, else the beginning."""
        index = bisect_left(self.places, place)
        return self.places[index - 1] if index else self.low


class _Bounds:
    """Where sentences end. Mentions are asked about in the order of the text, so each sentence is walked once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = tuple(_END.finditer(text))
        self._ends = [end.end() for end in self._found]
        self._low, self._high = 0, 0

    def around(self, one: _Mention) -> tuple[int, int]:
        """Return the last end of a sentence before the end of a mention, and the first behind its start."""
        if not self._low <= one.start < one.end <= self._high:
            before = bisect_left(self._ends, one.end) - 1
            while before >= 0 and _is_abbreviation(self._text, self._found[before]):
                before -= 1
            after = bisect_right(self._ends, one.start)
            while after < len(self._ends) and _is_abbreviation(self._text, self._found[after]):
                after += 1
            self._low = self._ends[before] if before >= 0 else 0
            self._high = self._ends[after] if after < len(self._ends) else len(self._text) + 1
        return self._low, self._high


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
    return found


def _said_now(text: str, assumed: int, placed: list[tuple[_Mention, int, int]]) -> Iterator[tuple[_Mention, int, int]]:
    """Find "now" and its like in the sentences that also name a Congress."""
    for low, high in dict.fromkeys((low, high) for _, low, high in placed):
        for now in _NOW.finditer(text, low, high):
            yield _Mention(now.start(), now.end(), (assumed,), is_now=True, is_opening=False), low, high


@cache
def _mention() -> re.Pattern[str]:
    return compiled_late(
        rf"\b(?={_FIRST_LETTERS})(?:(?:in|of|from|during|until)[ \n]+the[ \n]+(?!{CONGRESS})(?P<short>{SHORT})"
        rf"|(?<![\d-])(?P<full>{CONGRESS}))",
        re.IGNORECASE,
    )


def _near_anchors(text: str) -> Iterator[re.Match[str]]:
    """Match mentions only around what every one of them holds; matching them everywhere would take seconds."""
    start = end = 0
    for anchor in _ANCHOR.finditer(text):
        place = anchor.start()
        if text[place] in "Cc" and not _names_congress(text, place):
            continue
        if anchor.start() - _WIDEST > end:
            if end:
                yield from _mention().finditer(text, start, end)
            start = anchor.start() - _WIDEST
        end = anchor.end() + _WIDEST
    if end:
        yield from _mention().finditer(text, start, end)


def _names_congress(text: str, place: int) -> bool:
    """Say whether "Cong" at `place` may be a certain one: an ordinal or "last" leads to it, or it is Spanish."""
    is_spanish = text[place + 4 : place + 8].casefold() == "reso"
    before = text[max(0, place - _WIDEST) : place].rstrip(" \n").casefold()
    return is_spanish or before.removesuffix("u.s.").rstrip(" \n").endswith(_LEADS_TO_CONGRESS)


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


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    if end["mark"] != ".":
        return False
    before = text[max(0, end.start() - 10) : end.start()]
    if _CONGRESS_CUT.search(before):
        return _CAPITAL_NEXT.match(text, end.end()) is None
    return _ABBREVIATED.search(before) is not None
