"""The feed of a database: which one it is, and what changed in it, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.domain.problem import error
from lobbykit.sync.couch_docs import AT_ONCE, Leaf
from lobbykit.sync.couch_json import rows, text
from lobbykit.sync.couch_memory import Database, from_the_beginning, is_place, number_of
from lobbykit.sync.mailbox import Arrival, MailboxError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.couch_memory import CouchMemory
    from lobbykit.sync.couch_wire import Answer, CouchWire

_BAD_REQUEST = 400
_DESIGN = "_design/"


@dataclass(frozen=True, slots=True)
class Page:
    """Some changed documents: every version of each, where to go on after them, and how many are behind."""

    leaves: tuple[Leaf, ...]
    problems: tuple[Arrival, ...]
    after: CouchMemory
    count: int
    pending: int


class Feed:
    """Reads what changed. Every method raises MailboxError."""

    def __init__(self, wire: CouchWire) -> None:
        self._wire = wire

    def server(self) -> dict[str, Any]:
        """Return what the server says of itself, where it is one that we know how to speak to."""
        root = self._wire.ask_server("GET", "/")
        if not (root.is_done and isinstance(root.told, dict) and {"couchdb", "uuid"} & root.told.keys()):
            raise MailboxError("mailbox-not-couchdb", host=self._wire.address.host)
        return root.told

    def database(self) -> Database:
        """Return which database answers now."""
        server = text(self.server(), "uuid") or ""
        told = self._wire.ask("GET", "")
        if not (told.is_done and isinstance(told.told, dict)):
            raise self._wire.odd(told)
        born = told.told.get("instance_start_time")
        return Database(
            server, str(born) if isinstance(born, str | int) else "", number_of(told.told.get("update_seq"))
        )

    def pages(self, known: CouchMemory) -> Iterator[Page]:
        """Yield what changed since `known`, to the end; a place that the server does not know is the beginning."""
        most = AT_ONCE
        while True:
            answer = self._ask(known, most, "all_docs")
            again = from_the_beginning(known) if answer.status == _BAD_REQUEST else None
            if again is not None:
                known = again
                continue
            if answer.is_done and answer.told is None and most > 1:
                most //= 2
                continue
            page = self._crowded(known) if answer.is_done and answer.told is None else self._page(answer, known)
            yield page
            if page.pending == 0 or page.count < most or page.after == known:
                return
            known, most = page.after, AT_ONCE

    def leaves(self, ids: list[str]) -> Iterator[Leaf]:
        """Yield every version of these documents, deletions too; of one that has too many, the one that wins."""
        waiting, most = list(ids), AT_ONCE
        while waiting:
            asked: Json = [*waiting[: most or 1]]
            style = "all_docs" if most else "main_only"
            query: dict[str, str | int] = {"filter": "_doc_ids", "style": style}
            answer = self._wire.ask("POST", "_changes", {"doc_ids": asked}, **query)
            if answer.is_done and answer.told is None and most:
                most = min(most, len(waiting)) // 2
                continue
            if not answer.is_done:
                raise self._wire.odd(answer)
            yield from leaves_in(answer.told)
            del waiting[: most or 1]
            most = AT_ONCE

    def _ask(self, known: CouchMemory, most: int, style: str) -> Answer:
        return self._wire.ask("GET", "_changes", style=style, since=known.since, limit=most)

    def _page(self, answer: Answer, known: CouchMemory) -> Page:
        told: Any = answer.told
        if not (answer.is_done and isinstance(told, dict) and is_place(told.get("last_seq"))):
            raise self._wire.odd(answer)
        count, pending = sum(1 for _ in rows(told, "results")), told.get("pending")
        left = pending if type(pending) is int and pending >= 0 else count
        return Page(tuple(leaves_in(told)), (), known.after(told["last_seq"]), count, left)

    def _crowded(self, known: CouchMemory) -> Page:
        """Return the one document that somebody gave more versions than an answer holds, with the one that wins."""
        page = self._page(self._ask(known, 1, "main_only"), known)
        told = tuple(Arrival(leaf.place, None, error("couch-crowded")) for leaf in page.leaves)
        return Page(page.leaves, told, page.after, page.count, page.pending)


def leaves_in(told: object) -> Iterator[Leaf]:
    """Yield the versions of documents that a feed lists, none of its design and none whose id cannot be shown."""
    for row in rows(told, "results"):
        id_ = text(row, "id")
        if id_ is not None and id_.isprintable() and not id_.startswith(_DESIGN):
            yield from (Leaf(id_, rev) for one in rows(row, "changes") if (rev := text(one, "rev")) is not None)
