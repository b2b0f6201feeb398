"""A database of documents with all their versions, as CouchDB keeps them: leaves, winners, deletions, sequence."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, Protocol

Doc = dict[str, Any]


class ForbiddenError(Exception):
    """The validator does not let a document in."""


class Validator(Protocol):
    def __call__(self, new: Doc, old: Doc | None, user: str | None, roles: list[str]) -> None: ...


@dataclass
class Version:
    parent: str | None
    body: Doc
    deleted: bool


@dataclass
class Document:
    versions: dict[str, Version] = field(default_factory=dict)
    seq: int = 0

    def leaves(self) -> list[str]:
        parents = {one.parent for one in self.versions.values()}
        return sorted((rev for rev in self.versions if rev not in parents), key=self._rank, reverse=True)

    def _rank(self, rev: str) -> tuple[bool, int, str]:
        number, _, digits = rev.partition("-")
        return not self.versions[rev].deleted, int(number), digits

    def winner(self) -> str:
        return self.leaves()[0]

    def shown(self, rev: str) -> Doc:
        version = self.versions[rev]
        return {**version.body, "_rev": rev, **({"_deleted": True} if version.deleted else {})}


@dataclass
class Database:
    """What a server holds under one name; `born` tells it from the one that had the name before."""

    born: str
    docs: dict[str, Document] = field(default_factory=dict)
    seq: int = 0
    security: Doc = field(default_factory=lambda: {"members": {"roles": ["_admin"]}, "admins": {"roles": ["_admin"]}})
    validator: Validator | None = None
    largest: int = 8_000_000

    def edit(self, doc: Doc, user: str | None, roles: list[str]) -> str:
        """Take a new version after the one that the document names; return the new one, raise KeyError (conflict)."""
        kept = self.docs.get(doc["_id"], Document())
        before = doc.get("_rev")
        live = [rev for rev in kept.leaves() if not kept.versions[rev].deleted]
        if (before is None and live) or (before is not None and before not in kept.leaves()):
            raise KeyError(doc["_id"])
        if before is None and kept.versions:
            before = kept.winner()
        number = int(before.partition("-")[0]) + 1 if before else 1
        digits = hashlib.sha256(json.dumps([before, doc], sort_keys=True).encode()).hexdigest()[:32]
        self._check(doc, kept.shown(before) if before else None, user, roles)
        self._keep({**doc, "_rev": f"{number}-{digits}"}, before)
        return f"{number}-{digits}"

    def take(self, doc: Doc, user: str | None, roles: list[str]) -> None:
        """Take a version as it is, as replication does; one that is known already changes nothing."""
        told = doc.get("_revisions")
        chain = [f"{told['start'] - i}-{one}" for i, one in enumerate(told["ids"])] if told else [doc["_rev"]]
        kept = self.docs.get(doc["_id"], Document())
        if chain[0] in kept.versions:
            return
        parent = next((rev for rev in chain[1:] if rev in kept.versions), None)
        self._check(doc, kept.shown(parent) if parent else None, user, roles)
        self._keep({**doc, "_rev": chain[0]}, parent)

    def _check(self, doc: Doc, old: Doc | None, user: str | None, roles: list[str]) -> None:
        if self.validator is not None and "_admin" not in roles:
            self.validator(doc, old, user, roles)

    def _keep(self, doc: Doc, parent: str | None) -> None:
        kept = self.docs.setdefault(doc["_id"], Document())
        body = {key: value for key, value in doc.items() if key not in {"_rev", "_revisions", "_deleted"}}
        kept.versions[doc["_rev"]] = Version(parent, body, doc.get("_deleted") is True)
        self.seq += 1
        kept.seq = self.seq

    def changes(self, since: int, limit: int | None, *, all_leaves: bool, ids: list[str] | None) -> Doc:
        rows = sorted((doc.seq, id_) for id_, doc in self.docs.items() if doc.seq > since)
        rows = [(seq, id_) for seq, id_ in rows if ids is None or id_ in ids]
        page = rows[:limit]
        told = [
            {
                "seq": f"{seq}-x",
                "id": id_,
                "changes": [{"rev": rev} for rev in self.docs[id_].leaves()[: None if all_leaves else 1]],
            }
            for seq, id_ in page
        ]
        last = page[-1][0] if page else self.seq
        return {"results": told, "last_seq": f"{last}-x", "pending": len(rows) - len(page)}
