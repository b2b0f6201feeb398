"""The peers of a search: a linear scan, and SQLite's full-text index with two tokenizers, all given folded text."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Protocol

from lobbykit.domain.office_search import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.search.index import Record

ENOUGH = 8
_WORD = re.compile(r"[^\W_]+")
Uid = tuple[str, str]


class Peer(Protocol):
    """Something that finds records."""

    def find(self, typed: str, limit: int) -> Sequence[Uid]:
        """Return kind and id of what fits, best first."""

    def change(self, record: Record) -> None:
        """Take in another version of a record."""


def _texts(record: Record) -> tuple[str, str]:
    head = " ".join((record.title, *record.also, *record.names))
    return folded(head), folded(" ".join(record.texts))


class LinearScan:
    """Looks for every word in every record, folded beforehand; those with all words in the head come first."""

    def __init__(self, records: list[Record]) -> None:
        self._held = {(one.kind, one.id): _texts(one) for one in records}

    def find(self, typed: str, limit: int) -> Sequence[Uid]:
        """Return what holds all words."""
        words = folded(typed).split()
        heads, others = [], []
        for uid, (head, body) in self._held.items():
            if all(word in head for word in words):
                heads.append(uid)
            elif all(word in head or word in body for word in words):
                others.append(uid)
        return (heads + others)[:limit] if words else []

    def change(self, record: Record) -> None:
        """Fold one record."""
        self._held[record.kind, record.id] = _texts(record)


class Fts5:
    """SQLite's FTS5 in memory: words by their beginnings, or trigrams, of which any counts when few records fit."""

    def __init__(self, records: list[Record], tokenizer: str) -> None:
        self._is_trigram = tokenizer == "trigram"
        self._base = sqlite3.connect(":memory:", isolation_level=None)
        option = "" if self._is_trigram else ", prefix='1 2 3'"
        self._base.execute(f"CREATE VIRTUAL TABLE r USING fts5(head, body, tokenize='{tokenizer}'{option})")
        self._rows = {number: (one.kind, one.id) for number, one in enumerate(records, 1)}
        self._numbers = {uid: number for number, uid in self._rows.items()}
        rows = ((number, *_texts(one)) for number, one in enumerate(records, 1))
        self._base.executemany("INSERT INTO r(rowid, head, body) VALUES (?, ?, ?)", rows)
        self._base.execute("INSERT INTO r(r) VALUES ('optimize')")

    def find(self, typed: str, limit: int) -> Sequence[Uid]:
        """Return what holds all words, or with trigrams what shares most of them."""
        words = _WORD.findall(folded(typed))
        if not self._is_trigram:
            return self._asked(" AND ".join(f'"{word}"*' for word in words), limit)
        long = [word for word in words if len(word) > 2]
        found = self._asked(" AND ".join(f'"{word}"' for word in long), limit)
        if len(found) >= ENOUGH:
            return found
        parts = dict.fromkeys(word[at : at + 3] for word in long for at in range(len(word) - 2))
        near = self._asked(" OR ".join(f'"{part}"' for part in parts), limit)
        return list(dict.fromkeys((*found, *near)))[:limit]

    def change(self, record: Record) -> None:
        """Index one record anew."""
        values = (*_texts(record), self._numbers[record.kind, record.id])
        self._base.execute("UPDATE r SET head = ?, body = ? WHERE rowid = ?", values)

    def _asked(self, query: str, limit: int) -> list[Uid]:
        if not query:
            return []
        sql = "SELECT rowid FROM r WHERE r MATCH ? ORDER BY bm25(r, 8.0, 1.0) LIMIT ?"
        return [self._rows[number] for (number,) in self._base.execute(sql, (query, limit))]
