"""The words of notes as they are looked for: folded, with typos thought of, in all of a note or in parts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.search_records import Records
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.search.index import Index, Record
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.store.view import View

Row = dict[str, Any]


def notes_with_words(view: View, rows: Sequence[Row], words: str, parts: Sequence[str] = ()) -> frozenset[str]:
    """Return the ids of those of the notes that the words fit, as the finder finds them.

    Without `parts` a note is found by all that the finder finds it by and by what was promised in it. With them only
    what stands there counts: what an office asked ("questions"), what worries it and the reasons it gave ("concerns"),
    its answers and the summary.
    """
    index = Index()
    promised = {} if parts else _promised(view)
    records = Records(view)
    for row in rows:
        whole = None if parts else records.of_entity("note", row)
        if whole is None:
            index.put(Record("note", row["id"], " ", texts=tuple(_texts(row, parts))))
        else:
            texts = (*whole.texts, *_reasons(row), *promised.get(row["id"], ()))
            index.put(Record("note", row["id"], whole.title, whole.detail, texts=(*texts, whole.detail)))
    return frozenset(hit.record.id for hit in index.find(words).hits)


def _promised(view: View) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in view.table(TABLES["promise"]).search(where("deleted").one_of([False])):
        found.setdefault(str(row.get("note", "")), []).append(str(row.get("text", "")))
    return found


def _texts(row: Row, parts: Sequence[str]) -> Iterator[str]:
    if "summary" in parts:
        yield str(row.get("summary", ""))
    if "questions" in parts:
        yield from (str(one.get("text", "")) for one in row.get("question", {}).values())
    if "concerns" in parts:
        yield str(row.get("concerns", ""))
        yield from _reasons(row)
    if "answers" in parts:
        yield from (str(one.get("answer", "")) for one in _asks(row))


def _reasons(row: Row) -> Iterator[str]:
    yield from (str(reason) for one in _asks(row) for reason in one.get("reasons", ()))


def _asks(row: Row) -> Iterator[Row]:
    yield from (one for each in row.get("ask", {}).values() for one in each.values())
