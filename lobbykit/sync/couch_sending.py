"""Sending documents in piles, smaller ones where a server takes no large ones, so that none hinders another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lobbykit.domain.problem import Problem, error
from lobbykit.sync.couch_json import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.couch_wire import CouchWire

MOST_SENT = 4_000_000
"""How many bytes are sent at once."""
_FRAME = 400
"""What a document has beside its envelope, at most."""
_LARGE, _BAD = 413, 400
_WORD = re.compile(r"[a-z_]{1,40}")

Doc = dict[str, "Json"]


def send(wire: CouchWire, docs: Iterable[Doc]) -> dict[str, Problem]:
    """Send documents under the versions that they name; return those that were refused, by id.

    One that is not among them may still not be there. Raises MailboxError.
    """
    refused: dict[str, Problem] = {}
    waiting = list(piles(docs))
    while waiting:
        pile = waiting.pop()
        answer = wire.ask("POST", "_bulk_docs", {"new_edits": False, "docs": [*pile]})
        if answer.is_done:
            refused.update(_refusals(answer.told))
        elif answer.status not in (_LARGE, _BAD):
            raise wire.odd(answer)
        elif len(pile) > 1:
            half = len(pile) // 2
            waiting += [pile[half:], pile[:half]]
        else:
            large = error("mailbox-letter-large")
            refused[str(pile[0]["_id"])] = large if answer.status == _LARGE else refusal("bad_request")
    return refused


def piles(docs: Iterable[Doc]) -> Iterator[Sequence[Doc]]:
    """Yield documents together that fit into one request."""
    pile: list[Doc] = []
    size = 0
    for doc in docs:
        more = len(str(doc["b"])) + _FRAME
        if pile and size + more > MOST_SENT:
            yield pile
            pile, size = [], 0
        pile.append(doc)
        size += more
    if pile:
        yield pile


def refusal(why: str) -> Problem:
    """Return the finding about one letter that the server does not take, with the server's short word for it."""
    return error("mailbox-letter-refused", why=why if _WORD.fullmatch(why) else "error")


def _refusals(told: Any) -> Iterator[tuple[str, Problem]]:  # noqa: ANN401 - whatever a server says
    for row in told if isinstance(told, list) else ():
        if (id_ := text(row, "id")) is not None and (why := text(row, "error")) is not None:
            yield id_, refusal(why)
