"""Finding anything: offices, measures, what briefs say, meetings and notes, kept in step with what is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.search_records import ENTITIES, PRIVATE, Records
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.search.excerpts import excerpt
from lobbykit.domain.search.index import Index
from lobbykit.domain.search.words import readings, words_of
from lobbykit.store.query import where
from lobbykit.store.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.app.session import Session
    from lobbykit.domain.search.index import Found, Hit, Record
    from lobbykit.store.view import View

_IN_TEXT = 60
"""Scores up to this one were reached by words of the text, so the text is shown."""


class Search:
    """The search service of a view: only texts that may be shown, nothing deleted or withdrawn.

    What an author keeps for itself is found only `with_private`. Ask `refresh` after the library was compiled anew,
    and `told` for what was saved; `following` sees to the latter.
    """

    def __init__(self, view: Callable[[], View], congress: int, *, with_private: bool = False) -> None:
        """Index what `view` returns; `congress` is meant where a measure is typed without one."""
        self._view = view
        self._congress = congress
        self._with_private = with_private
        self._index = Index()
        self.refresh()

    def __len__(self) -> int:
        return len(self._index)

    def refresh(self) -> None:
        """Bring every record in step with the view."""
        with uncollected():
            records = {(one.kind, one.id): one for one in self._records()}
            for kind, record_id in self._index.known() - records.keys():
                self._index.drop(kind, record_id)
            for record in records.values():
                self._index.put(record)

    def told(self, entities: frozenset[str]) -> None:
        """Bring the records of these entities, and of what is kept about them, in step with the view."""
        view = self._view()
        records = Records(view)
        for entity in sorted(entities):
            record = records.entity(entity)
            for kind in ENTITIES:
                self._show(kind, entity, record if record and record.kind == kind else None)
            for promise in self._promises(entity):
                self._show("promise", promise, records.entity(promise))
            if self._with_private:
                kept = view.get(PRIVATE, entity)
                about = str(kept.get("of", entity)) if kept else entity
                self._show(PRIVATE, about, records.private(about))

    def find(self, typed: str, limit: int | None = None) -> Found:
        """Return what fits the words best, at most `limit`; measures in any spelling, also of the whole prose kind."""
        return self._index.find(self._with_measures(typed), limit)

    def shown(self, hit: Hit, found: Found) -> str:
        """Return what to show beside the title: where the words stand in the text, or else the detail."""
        texts = hit.record.texts if found.asked is not None and hit.level <= _IN_TEXT else ()
        return (found.asked and excerpt(texts, found.asked)) or hit.record.detail

    def _with_measures(self, typed: str) -> str:
        """Return the words with each measure that they name spelled in one word."""
        if readings(typed)[:1] != (words_of(typed),):
            return typed
        for one in reversed(find_measures(typed, congress=self._congress)):
            if one.measure is not None and not one.ambiguous:
                slug = one.measure.slug if one.congress_stated else one.measure.slug.partition("-")[0]
                typed = f"{typed[: one.start]} {slug} {typed[one.end :]}"
        return typed

    def _promises(self, entity: str) -> tuple[str, ...]:
        """Return the promises that were made in a note, which show whose it is."""
        view = self._view()
        if not view.has(TABLES["note"], entity):
            return ()
        return tuple(str(row["id"]) for row in view.table(TABLES["promise"]).search(where("note") == entity))

    def _show(self, kind: str, record_id: str, record: Record | None) -> None:
        if record is None:
            self._index.drop(kind, record_id)
        else:
            self._index.put(record)

    def _records(self) -> Iterator[Record]:
        view = self._view()
        records = Records(view)
        yield from records.library()
        shared = (records.of_entity(kind, dict(row)) for kind in ENTITIES for row in view.table(TABLES[kind]))
        yield from filter(None, shared)
        if self._with_private:
            kept = {str(row.get("of", "")) for row in view.table(TABLES[PRIVATE])}
            yield from filter(None, map(records.private, kept))


def following(session: Session, congress: int, *, with_private: bool = False) -> tuple[Search, Callable[[], None]]:
    """Return a search that is kept in step with what the session saves, and how to stop that."""
    search = Search(lambda: session.view, congress, with_private=with_private)
    return search, session.listen(search.told)
