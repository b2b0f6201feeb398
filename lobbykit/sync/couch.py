"""The mailbox in a database: CouchDB 3 and what speaks as it does, one document for each envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from lobbykit.domain.problem import error
from lobbykit.sync.couch_docs import LeafReader, doc_id, doc_of, leaf_at, own_rev, sums
from lobbykit.sync.couch_feed import Feed
from lobbykit.sync.couch_json import mapping, rows, text
from lobbykit.sync.couch_memory import go_on, read_memory
from lobbykit.sync.couch_sending import send
from lobbykit.sync.couch_wire import CouchWire, Pace
from lobbykit.sync.mailbox import Batch, MailboxError, Put

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    import httpx

    from lobbykit.domain.canonical import Json
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.couch_address import CouchAddress
    from lobbykit.sync.mailbox import Addressed, Letter

_KEYS = 500
"""How many ids are asked about at once."""


class _Winner(NamedTuple):
    """The version that a database shows of a document, and whether it is a deletion."""

    rev: str
    is_deleted: bool


class CouchMailbox:
    """A `Mailbox` in a database. It is closed when it is left as a context; nothing of it ever shows the password."""

    def __init__(
        self,
        address: CouchAddress,
        password: str,
        pace: Pace,
        *,
        ca: Path | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._address, self._pace = address, pace
        self._wire = CouchWire(address, password, pace, ca=ca, transport=transport)
        self._feed, self._reader = Feed(self._wire), LeafReader(self._wire)
        self._is_known = False

    def __repr__(self) -> str:
        return f"CouchMailbox({self.name})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wire.__exit__(kind, failure, trace)

    @property
    def name(self) -> str:
        """The address, without any password."""
        return self._address.name

    @property
    def skew(self) -> float | None:
        """How many seconds the clock of the server is ahead of ours, None as long as it has not told its time."""
        return self._wire.skew

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give every version of every document that is new since `memory`, and those at the places in `again`.

        Everything is listed anew where it is not certain that `memory` is of this very database, and once a week.
        """
        known = read_memory(memory)
        for arrivals in self._reader.read(map(leaf_at, sorted(again))):
            yield Batch(arrivals, known.plain() if known else None, 0, 0)
        place = go_on(known, self._feed.database(), self._pace.now())
        done = 0
        for page in self._feed.pages(place):
            for arrivals in self._reader.read(page.leaves):
                yield Batch(arrivals, place.plain(), done, done + page.count + page.pending)
            place, done = page.after, done + page.count
            yield Batch(page.problems, place.plain(), done, done + page.pending)

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return the sums of letters that are not there: none under its id, or deleted, or only others' versions."""
        winners = self._winners(letters)
        certain = {one.sum for one in letters if winners.get(doc_id(one)) == _Winner(own_rev(one), is_deleted=False)}
        unsure = [one for one in letters if one.sum not in certain and doc_id(one) in winners]
        return frozenset({one.sum for one in letters} - certain - self._whole(unsure))

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep letters and read each back; one whose id was deleted, or taken by other bytes, goes as a new version."""
        self._know_us()
        winners = self._winners(letters)
        kept = self._whole([one for one in letters if doc_id(one) in winners])
        refused: dict[str, Problem] = {}
        left = _without(letters, kept)
        for is_first in (True, False):
            fresh = {one.sum for one in left if not is_first or doc_id(one) in winners}
            revs = {one.sum: f"1-{self._pace.fresh()}" if one.sum in fresh else own_rev(one) for one in left}
            refused |= send(self._wire, [doc_of(one, revs[one.sum]) for one in left])
            kept |= self._whole(left)
            left = [one for one in _without(left, kept) if doc_id(one) not in refused]
        lost = error("couch-not-kept")
        return tuple(Put(one.sum, None if one.sum in kept else refused.get(doc_id(one), lost)) for one in letters)

    def _know_us(self) -> None:
        """Make sure, once, that the server takes us for who we say we are; raise MailboxError."""
        if self._is_known:
            return
        answer = self._wire.ask_server("GET", "/_session")
        if not answer.is_done:
            raise self._wire.odd(answer)
        if text(mapping(answer.told, "userCtx"), "name") != self._address.user:
            host = self._address.host
            raise MailboxError("mailbox-password", user=self._address.user, host=host)
        self._is_known = True

    def _winners(self, letters: Sequence[Addressed]) -> dict[str, _Winner]:
        """Return what the database shows under the ids of letters, nothing where it never had any."""
        ids = sorted({doc_id(one) for one in letters})
        found: dict[str, _Winner] = {}
        for start in range(0, len(ids), _KEYS):
            keys: Json = [*ids[start : start + _KEYS]]
            answer = self._wire.ask("POST", "_all_docs", {"keys": keys})
            if not answer.is_done or answer.told is None:
                raise self._wire.odd(answer)
            for row in rows(answer.told, "rows"):
                value = mapping(row, "value")
                if (id_ := text(row, "id")) is not None and (rev := text(value, "rev")) is not None:
                    found[id_] = _Winner(rev, value.get("deleted") is True)
        return found

    def _whole(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return the sums of those letters whose bytes are in any version of their documents."""
        leaves = self._feed.leaves([doc_id(one) for one in letters])
        return frozenset(found for arrivals in self._reader.read(leaves) for found in sums(arrivals))


def _without(letters: Iterable[Letter], found: Collection[str]) -> list[Letter]:
    """Return each letter once whose sum was not found."""
    return list({one.sum: one for one in letters if one.sum not in found}.values())
