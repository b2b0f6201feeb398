"""Documents: one envelope each, named after whose it is and its sum, and every version of one that a database holds."""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from typing import TYPE_CHECKING, Any, NamedTuple

from lobbykit.domain.problem import error, warning
from lobbykit.sync.couch_json import mapping, rows, text
from lobbykit.sync.couch_wire import MOST_READ
from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.mailbox import Arrival

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.couch_wire import CouchWire
    from lobbykit.sync.mailbox import Addressed, Letter

VERSION = 1
AT_ONCE = 100
"""How many documents are asked for at once; above this CouchDB looks at all it has to find some."""
ID_PATTERN = "[bs]:([a-z0-9-]{1,32}):[0-9a-f]{16}:[a-z0-9-]{1,40}-[0-9a-f]{16}"
"""Of ids: b or s, user, device, label and the first 16 digits of the sum; the validator holds this too."""
_ID = re.compile(ID_PATTERN)
_CHAIN = re.compile(r"\d{8}-\d{8}")
_LONGEST = (LARGEST + 2) // 3 * 4


class Leaf(NamedTuple):
    """One version of a document that no later one replaces."""

    id: str
    rev: str

    @property
    def place(self) -> str:
        """How it is named in arrivals."""
        return f"{self.id}@{self.rev}"


def leaf_at(place: str) -> Leaf:
    """Return the leaf that a place names; one that names none is one that nobody has."""
    id_, _, rev = place.rpartition("@")
    return Leaf(id_, rev)


def doc_id(letter: Addressed) -> str:
    """Return under which id a letter is kept; the label tells a bundle from a statement."""
    kind = "b" if _CHAIN.fullmatch(letter.label) else "s"
    found = f"{kind}:{letter.user}:{letter.dev}:{letter.label}-{letter.sum[:16]}"
    if not _ID.fullmatch(found):
        raise ValueError("a letter without a sound label, user, device or sum")
    return found


def own_rev(letter: Addressed) -> str:
    """Return the version under which whoever sends a letter sends the same."""
    return f"1-{letter.sum[:32]}"


def doc_of(letter: Letter, rev: str) -> dict[str, Json]:
    """Return the document of a letter."""
    return {"_id": doc_id(letter), "_rev": rev, "v": VERSION, "b": b64encode(letter.raw).decode()}


class LeafReader:
    """Fetches versions of documents by id and version, at most 2 MB at a time."""

    def __init__(self, wire: CouchWire) -> None:
        self._wire = wire
        self._at_once = AT_ONCE

    def read(self, leaves: Iterable[Leaf]) -> Iterator[tuple[Arrival, ...]]:
        """Yield what these hold, some at a time; deletions are nothing, and what cannot be had says why.

        Raises MailboxError.
        """
        waiting = list(leaves)
        while waiting:
            asked = waiting[: self._at_once]
            docs: Json = [{"id": leaf.id, "rev": leaf.rev} for leaf in asked]
            answer = self._wire.ask("POST", "_bulk_get", {"docs": docs})
            if answer.is_done and answer.told is None and len(asked) > 1:
                self._at_once = len(asked) // 2
                continue
            if not answer.is_done:
                raise self._wire.odd(answer)
            del waiting[: len(asked)]
            arrivals = _arrivals(asked, answer.told)
            if sum(len(one.raw or b"") for one in arrivals) < MOST_READ // 6:
                self._at_once = min(AT_ONCE, self._at_once * 2)
            yield arrivals


def sums(arrivals: Iterable[Arrival]) -> frozenset[str]:
    """Return the SHA-256 of what arrived."""
    return frozenset(hashlib.sha256(one.raw).hexdigest() for one in arrivals if one.raw is not None)


def _arrivals(asked: Iterable[Leaf], told: object) -> tuple[Arrival, ...]:
    if told is None:
        return tuple(Arrival(leaf.place, None, error("envelope-large", limit=LARGEST // 1024)) for leaf in asked)
    found = {
        Leaf(text(doc, "_id") or "", text(doc, "_rev") or ""): doc
        for row in rows(told, "results")
        for one in rows(row, "docs")
        if (doc := mapping(one, "ok"))
    }
    arrivals = [_arrival(leaf, found.get(leaf)) for leaf in asked]
    return tuple(one for one in arrivals if one is not None)


def _arrival(leaf: Leaf, doc: dict[str, Any] | None) -> Arrival | None:
    if doc is None:
        return Arrival(leaf.place, None, warning("mailbox-not-there"))
    if doc.get("_deleted") is True or doc.keys() <= {"_id", "_rev"}:  # not every engine says of a deletion that it is
        return None
    told = text(doc, "b")
    if told is not None and len(told) > _LONGEST:
        return Arrival(leaf.place, None, error("envelope-large", limit=LARGEST // 1024))
    try:
        raw = b64decode(told or "", validate=True)
    except (NoBase64, ValueError):
        raw = b""
    return Arrival(leaf.place, raw) if raw else Arrival(leaf.place, None, error("mailbox-junk"))
