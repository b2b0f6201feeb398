"""TinyDB's table over our storage: the same answers, at the cost of what a change touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from tinydb import TinyDB
from tinydb.table import Document, Table

from lobbykit.store.rows import Doc, Docs, Rows, copied, detach
from lobbykit.store.view_storage import ViewStorage

if TYPE_CHECKING:
    from tinydb.queries import QueryLike
    from tinydb.storages import Storage

Fields = Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None]


class Row(Document):
    """A document that belongs to whoever asked for it: changing it, however deep, changes nothing else."""

    def __init__(self, value: Mapping[str, Any], doc_id: int) -> None:
        super().__init__(value, doc_id)
        detach(self)


class Staged(MutableMapping[int, Doc]):
    """A table as one change is about to leave it; the table itself is not touched."""

    def __init__(self, docs: Docs) -> None:
        self._docs = docs
        self.puts: dict[int, Doc] = {}
        self.gone: set[int] = set()

    def __contains__(self, doc_id: object) -> bool:
        return isinstance(doc_id, int) and (doc_id in self.puts or self._remains(doc_id))

    def __getitem__(self, doc_id: int) -> Doc:
        """Return a document to look at; `writable` returns one to change."""
        if doc_id not in self:
            raise KeyError(doc_id)
        return self.puts[doc_id] if doc_id in self.puts else self._docs[str(int(doc_id))]

    def __setitem__(self, doc_id: int, doc: Doc) -> None:
        """Insert a document; raise ValueError rather than lose the one that has this id."""
        if not isinstance(doc_id, int):
            raise TypeError("a document id is an integer")
        if doc_id in self:
            raise ValueError(f"Document with ID {doc_id} already exists")
        self.puts[doc_id] = doc

    def __delitem__(self, doc_id: int) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self.puts.pop(doc_id, None)
        if str(int(doc_id)) in self._docs:
            self.gone.add(doc_id)

    def __iter__(self) -> Iterator[int]:
        yield from (doc_id for doc_id in map(int, self._docs) if doc_id not in self.gone)
        yield from (doc_id for doc_id in self.puts if not self._remains(doc_id))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Take everything out."""
        self.puts.clear()
        self.gone.update(map(int, self._docs))

    def writable(self, doc_id: int) -> Doc:
        """Return a document to change, which replaces the old one once all went well."""
        if doc_id not in self.puts:
            self.puts[doc_id] = copied(self[doc_id])
        return self.puts[doc_id]

    def _remains(self, doc_id: int) -> bool:
        return doc_id not in self.gone and str(int(doc_id)) in self._docs


class ViewTable(Table):
    """TinyDB's table with four differences, all of them to the safe side.

    What it returns belongs to the caller; a change that fails leaves nothing behind; it refuses what JSON cannot hold,
    and two rows with one `id`; it never overwrites a document with an inserted one. Iterating shows the table as it
    was when the iteration began.
    """

    document_class = Row

    def __init__(self, storage: Storage, name: str, cache_size: int = 10, persist_empty: bool = False) -> None:
        """Raise TypeError for a storage that cannot be told what changed."""
        if not isinstance(storage, ViewStorage):
            raise TypeError("this table needs its own storage, without middleware")
        self._view = storage
        self._cached_version = 0
        super().__init__(storage, name, cache_size)
        if persist_empty:
            storage.commit(name, {})

    @property
    def _rows(self) -> Rows:
        return self._view.rows(self.name)

    def insert(self, document: Mapping[str, Any]) -> int:
        """Insert a document and return its id; a `Document` brings its own."""
        return super().insert(_own(document))

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert all the documents, or none when one is refused, and return their ids."""
        return super().insert_multiple(_own(document) for document in documents)

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Update the documents that match, or insert this one; return their ids."""
        return super().upsert(_own(document), cond)

    def search(self, cond: QueryLike) -> list[Document]:
        """Return every document that matches, in order of arrival."""
        docs = self._rows.docs
        return [Row(docs[key], int(key)) for key in self._matching(cond)]

    def count(self, cond: QueryLike) -> int:
        """Return how many documents match."""
        return len(self._matching(cond))

    def __iter__(self) -> Iterator[Document]:
        for key, doc in list(self._rows.docs.items()):
            yield Row(doc, int(key))

    def update(self, fields: Fields, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        """Change the documents that match, those named, or all; return their ids."""
        change = _change(fields)
        updated: list[int] = []

        def updater(table: Staged) -> None:
            chosen = list(table) if doc_ids is None else [doc_id for doc_id in doc_ids if doc_id in table]
            for doc_id in chosen:
                if doc_ids is not None or cond is None or cond(table[doc_id]):
                    updated.append(doc_id)
                    change(table.writable(doc_id))

        self._update_table(updater)
        return updated

    def update_multiple(self, updates: Iterable[tuple[Fields, QueryLike]]) -> list[int]:
        """Apply each change to the documents that match its condition by then; return an id for each change made."""
        updated: list[int] = []

        def updater(table: Staged) -> None:
            for doc_id in list(table):
                for fields, cond in updates:
                    if cond(table[doc_id]):
                        updated.append(doc_id)
                        _change(fields)(table.writable(doc_id))

        self._update_table(updater)
        return updated

    def _matching(self, cond: QueryLike) -> list[str]:
        rows = self._rows
        if self._cached_version != rows.version:
            self.clear_cache()
            self._cached_version = rows.version
        cache: Any = self._query_cache
        keys: list[str] | None = cache.get(cond)
        if keys is None:
            keys = [key for key, doc in rows.docs.items() if cond(doc)]
            if getattr(cond, "is_cacheable", lambda: True)():
                cache[cond] = keys
        return keys

    def _get_next_id(self) -> int:
        rows = self._rows
        free = rows.top + 1 if self._next_id is None else self._next_id
        while str(free) in rows.docs:
            free += 1
        self._next_id = free + 1  # type: ignore[assignment] # TinyDB types it None
        return free

    def _read_table(self) -> Docs:  # type: ignore[override] # narrower than TinyDB says
        return self._rows.docs

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        staged = Staged(self._rows.docs)
        updater(staged)
        self._view.commit(self.name, staged.puts, staged.gone)


class ViewDatabase(TinyDB):
    """TinyDB with our storage and table."""

    table_class = ViewTable
    default_storage_class = ViewStorage  # type: ignore[assignment] # TinyDB types it JSONStorage

    def table(self, name: str, **options: Any) -> ViewTable:  # noqa: ANN401 - as TinyDB has it
        """Return the table of that name, the same one each time; it need not exist yet."""
        table = super().table(name, **options)
        assert isinstance(table, ViewTable)
        return table

    def tables(self) -> set[str]:
        """Return the names of all tables."""
        return self._rows_of_all.names()

    def drop_table(self, name: str) -> None:
        """Forget a table and all its documents."""
        self._tables.pop(name, None)
        self._rows_of_all.discard(name)

    @property
    def _rows_of_all(self) -> ViewStorage:
        storage = self.storage
        assert isinstance(storage, ViewStorage)
        return storage


def _own(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a stock `Document` as one that our table takes for its own, and anything else as it is."""
    if isinstance(document, Document) and not isinstance(document, Row):
        return Row(document, document.doc_id)
    return document


def _change(fields: Fields) -> Callable[[MutableMapping[str, Any]], None]:
    return fields if callable(fields) else lambda doc: doc.update(fields)
