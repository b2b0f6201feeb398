"""Finding anything: offices, measures, what briefs say, meetings and notes, kept in step with what is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.search_records import ENTITIES, LIBRARY_TABLES, PRIVATE, Records
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.search.excerpts import excerpt
from lobbykit.domain.search.index import Index
from lobbykit.domain.search.words import readings, words_of
from lobbykit.domain.states import STATE_NAMES
from lobbykit.store.query import where
from lobbykit.store.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lobbykit.app.session import Session
    from lobbykit.domain.search.index import Found, Hit, Record
    from lobbykit.store.view import View

_KINDS = {TABLES[kind]: kind for kind in ENTITIES}
_IN_TEXT = 60
"""Scores up to this one were reached by words of the text, so the text is shown."""


class Search:
    """The search service of a view: only texts that may be shown, nothing deleted or withdrawn.

    What an author keeps for itself is found only `with_private`. Ask `refresh` after the library was compiled anew,
    and `told` for what was saved; `following` sees to the latter.
    """

    def __init__(
        self,
        view: Callable[[], View],
        congress: int,
        *,
        with_private: bool = False,
        later: bool = False,
        states: Callable[[], Mapping[str, str]] = lambda: STATE_NAMES,
    ) -> None:
        """Index what `view` returns; `congress` is meant where a measure is typed without one.

        With `later` nothing is found before `refreshing` was followed. Offices are found by the names of `states` too.
        """
        self._view, self._states = view, states
        self._congress = congress
        self._with_private = with_private
        self._index = Index()
        self._met = set[tuple[str, str]]()
        if not later:
            self.refresh()

    def __len__(self) -> int:
        return len(self._index)

    def refresh(self) -> None:
        """Bring every record in step with the view."""
        with uncollected():
            for _ in self.refreshing():
                pass

    def refreshing(self) -> Iterator[None]:
        """Bring every record in step with the view, one at a step; in between there may be changes, and questions.

        What comes first in the list of kinds is found first. An entity that is saved in between is left to `told`.
        """
        view, before = self._view(), self._index.known()
        self._met = set()
        records = Records(view, self._states())
        for table, record_id in tuple(self._places(view)):
            record = self._record(records, table, record_id)
            if record is not None:
                self._met.add((record.kind, record.id))
                self._index.put(record)
            yield
        for kind, record_id in before - self._met:
            self._index.drop(kind, record_id)

    def told(self, entities: frozenset[str]) -> None:
        """Bring the records of these entities, and of what is kept about them, in step with the view."""
        view = self._view()
        records = Records(view, self._states())
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
            self._met.add((record.kind, record.id))
            self._index.put(record)

    def _places(self, view: View) -> Iterator[tuple[str, str]]:
        """Yield table and id of everything that may be shown."""
        for table in LIBRARY_TABLES:
            yield from ((table, one) for one in view.ids(table))
        for kind in (*ENTITIES, *((PRIVATE,) if self._with_private else ())):
            yield from ((TABLES[kind], one) for one in view.ids(TABLES[kind]))

    def _record(self, records: Records, table: str, record_id: str) -> Record | None:
        row = self._view().get(table, record_id)
        if row is None:
            return None
        if table in LIBRARY_TABLES:
            return records.of_library(table, dict(row))
        if table == TABLES[PRIVATE]:
            return records.private(str(row.get("of", "")))
        return records.of_entity(_KINDS[table], dict(row))


def following(
    session: Session,
    congress: int,
    *,
    with_private: bool = False,
    later: bool = False,
    states: Callable[[], Mapping[str, str]] = lambda: STATE_NAMES,
) -> tuple[Search, Callable[[], None]]:
    """Return a search that is kept in step with what the session saves, and how to stop that."""
    search = Search(lambda: session.view, congress, with_private=with_private, later=later, states=states)
    return search, session.listen(search.told)
