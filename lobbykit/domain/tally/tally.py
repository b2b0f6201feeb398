"""The tally: each ask with where its offices stand, and the figures at the head of a dashboard."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.measure import Chamber
from lobbykit.domain.tally.ask_report import CONFLICTING, in_order
from lobbykit.domain.tally.books import AskTold
from lobbykit.domain.tally.standing import Standing, standing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tally.ask_report import AskReport
    from lobbykit.domain.tally.books import Books, MeetingTold
    from lobbykit.domain.tally.narrowing import Narrowing


@dataclass(frozen=True, slots=True)
class AskTally:
    """One ask with the standing of each office in its denominator: those met about it, and those reported on."""

    brief: str
    ask: str
    name: str
    standings: tuple[Standing, ...]

    def counts(self, scale: Scale) -> tuple[tuple[str, int], ...]:
        """Return how many offices have each code, in the order of `in_order`; codes that nobody has are left out."""
        counted = Counter(one.code for one in self.standings)
        order = in_order(scale)
        strange = sorted(counted.keys() - set(order))
        at = order.index(CONFLICTING)
        return tuple((code, counted[code]) for code in (*order[:at], *strange, *order[at:]) if counted[code])

    def narrowed(self, offices: Container[str]) -> AskTally:
        """Return the same ask with these offices alone."""
        return replace(self, standings=tuple(one for one in self.standings if one.office in offices))

    def parted(self, group: Callable[[str], Iterable[str]]) -> dict[str, AskTally]:
        """Return it by group; `group` names those that an office belongs to, several where it is in several."""
        found: dict[str, list[Standing]] = defaultdict(list)
        for one in self.standings:
            for name in group(one.office):
                found[name].append(one)
        return {name: replace(self, standings=tuple(found[name])) for name in sorted(found)}


@dataclass(frozen=True, slots=True)
class Headline:
    """The figures at the head. Meetings are those of the period; a meeting lacks a report when one of its offices does.

    `missing` are pairs of a meeting and an office; `reached` are offices with a report, `sought` those with a report or
    a meeting, by chamber ("house", "senate", "" for offices that no roster lists) and in all. `promises` counts by side
    and standing. `conflicting` counts pairs of office and ask. An office counts once.
    """

    reports: int
    held: int
    reported: int
    ahead: int
    missing: int
    reached: Mapping[str, int]
    sought: Mapping[str, int]
    promises: Mapping[tuple[str, str], int]
    owed: int
    conflicting: int


@dataclass(frozen=True, slots=True)
class OfficeSums:
    """What a period holds of one office: reports, answers owed, and promises by side and standing."""

    reports: int
    owed: int
    promises: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Counted:
    """The slow part, done once for a period: every ask with every office, the sums of each, and the meetings."""

    since: str
    asks: tuple[AskTally, ...]
    offices: Mapping[str, OfficeSums]
    meetings: tuple[MeetingTold, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted: since which day, about which offices, ask by ask in the order of the briefs."""

    since: str
    headline: Headline
    asks: tuple[AskTally, ...]


def counted(books: Books, since: str, scale: Scale) -> Counted:
    """Count everything since a day."""
    meetings = tuple(one for one in books.meetings if one.day >= since)
    return Counted(since, _standings(books, since, scale), _sums(books, since), meetings)


def tally(books: Books, whole: Counted, narrowing: Narrowing) -> Tally:
    """Return what was counted of some offices."""
    named = {one.office for ask in whole.asks for one in ask.standings} | whole.offices.keys()
    named |= {office for one in whole.meetings for office in one.offices}
    admitted = frozenset(one for one in named if narrowing.admits(one, books.offices.get(one)))
    kept = tuple(one.narrowed(admitted) for one in whole.asks)
    return Tally(whole.since, _headline(books, kept, whole, admitted), kept)


def _standings(books: Books, since: str, scale: Scale) -> tuple[AskTally, ...]:
    """Return every ask with every office of its denominator."""
    reports: dict[tuple[str, str], dict[str, list[AskReport]]] = defaultdict(lambda: defaultdict(list))
    for one in books.reports:
        reports[one.brief, one.ask][one.office].append(one)
    readings = {(one.office, one.brief, one.ask): one for one in books.readings}
    met = frozenset(one.office for one in books.notes if one.day >= since)
    found = []
    for ask in _asks(books):
        of_ask = reports.get((ask.brief, ask.ask), {})
        told = {office for office, each in of_ask.items() if any(one.day >= since for one in each)}
        decided = {one.office for one in books.readings if (one.brief, one.ask) == (ask.brief, ask.ask)}
        decided = {office for office in decided if readings[office, ask.brief, ask.ask].day >= since}
        keys = ((office, ask.brief, ask.ask) for office in sorted(ask.offices | told | decided))
        each = (
            standing_of(key, of_ask.get(key[0], ()), since, scale, readings.get(key), met=key[0] in met) for key in keys
        )
        found.append(AskTally(ask.brief, ask.ask, ask.name, tuple(each)))
    return tuple(found)


def _sums(books: Books, since: str) -> dict[str, OfficeSums]:
    reports, owed = Counter[str](), Counter[str]()
    promises: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for note in books.notes:
        if note.day >= since:
            reports[note.office] += 1
            owed[note.office] += note.owed
    for promise in books.promises:
        if promise.day >= since:
            promises[promise.office][promise.side, promise.standing] += 1
    return {one: OfficeSums(reports[one], owed[one], promises.get(one, {})) for one in reports.keys() | promises.keys()}


def _asks(books: Books) -> Iterable[AskTold]:
    """Yield the asks that are known, then those that only reports name."""
    known = {(one.brief, one.ask) for one in books.asks}
    yield from books.asks
    named = {(one.brief, one.ask) for one in books.reports} | {(one.brief, one.ask) for one in books.readings}
    for brief, ask in sorted(named - known):
        yield AskTold(brief, ask, ask)


def _headline(books: Books, asks: tuple[AskTally, ...], whole: Counted, admitted: frozenset[str]) -> Headline:
    sums = {office: one for office, one in whole.offices.items() if office in admitted}
    met = [one for one in whole.meetings if not admitted.isdisjoint(one.offices)]
    held = [one for one in met if one.over]
    lacking = [one.missing & admitted for one in held]
    reached = {office for office, one in sums.items() if one.reports}
    sought = reached | {office for one in met for office in one.offices if office in admitted}
    promised = Counter[tuple[str, str]]()
    for one in sums.values():
        promised.update(one.promises)
    return Headline(
        reports=sum(one.reports for one in sums.values()),
        held=len(held),
        reported=sum(not one for one in lacking),
        ahead=len(met) - len(held),
        missing=sum(map(len, lacking)),
        reached=_by_chamber(reached, books),
        sought=_by_chamber(sought, books),
        promises=dict(promised),
        owed=sum(one.owed for one in sums.values()),
        conflicting=sum(one.code == CONFLICTING for ask in asks for one in ask.standings),
    )


def _by_chamber(offices: Iterable[str], books: Books) -> Mapping[str, int]:
    known = [books.offices.get(one) for one in offices]
    counted = Counter(one.chamber.value if one else "" for one in known)
    chambers = [one.value for one in Chamber]
    return {name: counted[name] for name in (*chambers, "") if name in chambers or counted[name]} | {"all": len(known)}
