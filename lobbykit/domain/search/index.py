"""The index: records, found by the words that people type, best first."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.asking import Asked, Level
from lobbykit.domain.search.postings import Postings
from lobbykit.domain.search.words import indexed_words, key_of, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FEW = 8
"""With so many found as typed, nobody is asked whether something else was meant."""
_Sorting = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """Something that can be found; `kind` and `id` say what, `title` and `detail` are shown.

    It is found by its title, by what it is `also` called and by its `names` (a room, a seat, a spelling), each of them
    also whole in one word, by its whole id and what it is called in `whole` (a telephone, initials), and less well by
    the words of its `texts`. Among equals the lower `rank` comes first, then `order`.
    """

    kind: str
    id: str
    title: str
    detail: str = ""
    also: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    rank: int = 0
    order: str = ""
    whole: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found, and how well what was typed fits it."""

    record: Record
    level: Level


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first; `more` says that there is more, `asked` is what the words were taken to mean."""

    hits: tuple[Hit, ...]
    more: bool = False
    asked: Asked | None = None


class Index:
    """Records in memory; what it answers depends on the records alone, not on the order in which they came."""

    def __init__(self) -> None:
        self._records: dict[int, Record] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._sorting: dict[int, _Sorting] = {}
        self._titles, self._calls, self._names = Postings(), Postings(), Postings()
        self._heads, self._bodies = Postings(), Postings()
        self._next = 0

    def __len__(self) -> int:
        return len(self._records)

    def known(self) -> frozenset[tuple[str, str]]:
        """Return kind and id of every record."""
        return frozenset(self._numbers)

    def put(self, record: Record) -> None:
        """Take in a record, in place of the one with its kind and id."""
        held = self._numbers.get((record.kind, record.id))
        if held is not None:
            if self._records[held] == record:
                return
            self.drop(record.kind, record.id)
        number, self._next = self._next, self._next + 1
        self._records[number] = record
        self._numbers[record.kind, record.id] = number
        self._sorting[number] = (record.rank, record.order, folded(record.title), f"{record.kind}/{record.id}")
        for postings, words in self._words(record):
            postings.add(words, number)

    def drop(self, kind: str, record_id: str) -> None:
        """Forget a record, if it is known."""
        number = self._numbers.pop((kind, record_id), None)
        if number is not None:
            for postings, words in self._words(self._records.pop(number)):
                postings.drop(words, number)
            del self._sorting[number]

    def find(self, typed: str, limit: int | None = None) -> Found:
        """Return the records that fit every word, at most `limit`; none when no word was typed.

        Typos are thought of only where fewer than eight records fit as typed, and of known words only where none does.
        """
        wanted = None if limit is None else limit + 1
        found, asked = self._as_typed(typed, wanted)
        if asked is not None and len(found) < min(FEW, wanted or FEW):
            left = None if wanted is None else wanted - len(found)
            guesses = asked.guesses(is_urgent=not found)
            found += self._gathered(guesses, {one.number for one in found}, left)
        hits = tuple(Hit(self._records[one.number], one.level) for one in found[:limit])
        return Found(hits, len(hits) < len(found), asked)

    def _as_typed(self, typed: str, wanted: int | None) -> tuple[list[_Numbered], Asked | None]:
        asked = None
        for words in readings(typed):
            asked = Asked(words, self._heads, self._bodies)
            keys = tuple(dict.fromkeys((key_of(typed), "".join(words))))
            levels = chain(self._whole(keys), asked.as_typed())
            found = self._gathered(levels, set(), wanted)
            if found:
                return found, asked
        return [], asked

    def _whole(self, keys: tuple[str, ...]) -> Iterator[tuple[Level, set[int]]]:
        """Yield the records whose title or name, as one word, is one of these or begins so."""
        yield Level.TITLE, {number for key in keys for number in self._titles.with_word(key)}
        named = (postings.with_word(key) for postings in (self._calls, self._names) for key in keys)
        yield Level.NAME, set().union(*named)
        for level, postings in ((Level.CALL_BEGINS, self._calls), (Level.TITLE_BEGINS, self._titles)):
            yield level, set().union(*(postings.with_any(postings.beginning(key)) for key in keys))

    def _gathered(
        self, levels: Iterable[tuple[Level, set[int]]], seen: set[int], wanted: int | None
    ) -> list[_Numbered]:
        """Return what the levels hold, best first, and stop at the level at which there is enough."""
        found: list[_Numbered] = []
        for level, numbers in levels:
            new = numbers - seen
            seen |= new
            key = self._sorting.__getitem__
            left = None if wanted is None else wanted - len(found)
            ordered = sorted(new, key=key) if left is None else heapq.nsmallest(left, new, key=key)
            found += [_Numbered(level, number) for number in ordered]
            if wanted is not None and len(found) >= wanted:
                break
        return found

    def _words(self, record: Record) -> tuple[tuple[Postings, frozenset[str]], ...]:
        heads = indexed_words("\n".join((record.title, *record.also, *record.names)))
        return (
            (self._titles, _keys((record.title,))),
            (self._calls, _keys(record.also)),
            (self._names, _keys((*record.names, *record.whole, record.id))),
            (self._heads, heads),
            (self._bodies, indexed_words("\n".join(record.texts)) - heads),
        )


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(map(key_of, texts)) - {""}


@dataclass(frozen=True, slots=True)
class _Numbered:
    level: Level
    number: int
