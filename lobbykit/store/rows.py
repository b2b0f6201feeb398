"""The rows of one table: plain JSON values that nobody outside holds, found by document id or by their own id."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import Any

Doc = dict[str, Any]
Docs = dict[str, Doc]

DEPTH = 32
MAX_INT = 2**53 - 1


def owned(value: object, depth: int = DEPTH) -> Any:  # noqa: ANN401 - JSON is whatever it was
    """Return a deep copy as plain JSON, mappings as dicts and sequences as lists.

    Raise TypeError or ValueError, which never repeat a value, for what a JSON file would not give back unchanged.
    """
    kind = type(value)
    if value is None or kind is str or kind is bool:
        return value
    if kind is int or kind is float:
        return _number(value)  # type: ignore[arg-type]
    if depth == 0:
        raise ValueError(f"a row is nested more than {DEPTH} deep")
    if isinstance(value, Mapping):
        return {_key(key): item if type(item) is str else owned(item, depth - 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [owned(item, depth - 1) for item in value]
    raise TypeError(f"a row holds JSON values, not {kind.__name__}")


def copied(doc: Doc) -> Doc:
    """Return a deep copy of a document that is plain JSON already."""
    copy = doc.copy()
    detach(copy)
    return copy


def detach(doc: Doc) -> None:
    """Replace what a shallow copy of a plain document shares with the original."""
    for key, item in doc.items():
        kind = item.__class__
        if kind is str:  # most are
            continue
        if kind is list:
            doc[key] = _copied_list(item)
        elif kind is dict:
            doc[key] = copied(item)


def _copied_list(items: list[Any]) -> list[Any]:
    return [
        copied(item) if item.__class__ is dict else _copied_list(item) if item.__class__ is list else item
        for item in items
    ]


def _number(number: float) -> float:
    if isinstance(number, float):
        if not math.isfinite(number):
            raise ValueError("a row holds finite numbers")
    elif abs(number) > MAX_INT:
        raise ValueError("a row holds integers up to 2^53-1")
    return number


def _key(key: object) -> str:
    if type(key) is not str:
        raise TypeError("a row has text keys")
    return key


class Rows:
    """Documents by document id (as text, in order of arrival) and the document id of every row's own `id`.

    A document is replaced, never changed in place: whoever holds one keeps what it was. `version` changes with every
    change and is never used twice within a storage.
    """

    __slots__ = ("_top", "docs", "ids", "version")

    def __init__(self, docs: Docs | None = None, version: int = 0) -> None:
        """Take over documents that are plain JSON; raise ValueError for keys, rows or ids that no table can have."""
        self.docs: Docs = {} if docs is None else docs
        self.ids: dict[str, int] = {}
        self._top: int | None = 0
        self.version = version
        for key, doc in self.docs.items():
            self._index(key, doc)

    def _index(self, key: str, doc: object) -> None:
        number = int(key)
        if str(number) != key or type(doc) is not dict:
            raise ValueError("these are not the documents of a table")
        row_id = doc.get("id")
        if type(row_id) is str and self.ids.setdefault(row_id, number) != number:
            raise ValueError("two rows have one id")
        self._top = max(self.top, number)

    def copy(self) -> Rows:
        """Return rows that share the documents, which nobody changes, and nothing else."""
        twin = Rows(version=self.version)
        twin.docs, twin.ids, twin._top = self.docs.copy(), self.ids.copy(), self._top
        return twin

    @property
    def top(self) -> int:
        """The largest document id, 0 when there is none; counted again only after its row has gone."""
        if self._top is None:
            self._top = max(map(int, self.docs), default=0)
        return self._top

    def change(self, puts: Mapping[int, Mapping[str, object]], gone: Collection[int], version: int) -> None:
        """Remove `gone`, then insert or replace `puts`, copied; all of it, or none of it when an error is raised."""
        fresh = {int(doc_id): owned(doc) for doc_id, doc in puts.items()}
        old_docs = {int(doc_id): self.docs[str(int(doc_id))] for doc_id in gone}
        self._refuse_twins(fresh, old_docs)
        for doc_id, old in old_docs.items():
            del self.docs[str(doc_id)]
            self._forget(doc_id, old)
        for doc_id, doc in fresh.items():
            replaced = self.docs.get(str(doc_id))
            if replaced is not None and replaced.get("id") != doc.get("id"):
                self._forget(doc_id, replaced)
            self.docs[str(doc_id)] = doc
        for doc_id, doc in fresh.items():
            if type(doc.get("id")) is str:
                self.ids[doc["id"]] = doc_id
            if self._top is not None and doc_id > self._top:
                self._top = doc_id
        self.version = version

    def _refuse_twins(self, fresh: Mapping[int, Doc], gone: Collection[int]) -> None:
        owners: dict[str, int] = {}
        for doc_id, doc in fresh.items():
            row_id = doc.get("id")
            if type(row_id) is not str:
                continue
            holder = self.ids.get(row_id, doc_id)
            if owners.setdefault(row_id, doc_id) != doc_id or (
                holder != doc_id and holder not in gone and holder not in fresh
            ):
                raise ValueError("two rows would have one id")

    def _forget(self, doc_id: int, doc: Doc) -> None:
        row_id = doc.get("id")
        if type(row_id) is str:
            del self.ids[row_id]
        if doc_id == self._top and str(doc_id) not in self.docs:
            self._top = None
