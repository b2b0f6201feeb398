"""ZIP codes in the search: every candidate office, never one that is picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.search_records import Records
from lobbykit.domain.districts import zip_code
from lobbykit.domain.problem import Read
from lobbykit.domain.search.asking import Level
from lobbykit.domain.search.index import Found, Hit, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.domain.districts import ZipAnswer
    from lobbykit.store.view import View

SEAT = "seat"
"""The kind of a candidate that nobody holds: its id is that of the seat."""


def with_zip(typed: str, found: Found, view: View, answer: Callable[[str], ZipAnswer]) -> Read[Found]:
    """Return what was found with the candidates of a ZIP code before it, if one was typed, and how far to rely on them.

    `answer` looks the code up, and is asked only where there is one.
    """
    code = zip_code(typed)
    if code is None:
        return Read(found)
    told = answer(code)
    candidates = tuple(_hits(told, Records(view)))
    named = {hit.record.id for hit in candidates}
    others = tuple(hit for hit in found.hits if hit.record.id not in named)
    return Read(Found((*candidates, *others), found.more, found.asked), told.problems)


def _hits(answer: ZipAnswer, records: Records) -> Iterator[Hit]:
    for held in answer.seats:
        code = held.seat.code
        vacant = Record(SEAT, code, code)
        yield from (Hit(records.office(one.id) or vacant, Level.TITLE) for one in held.offices)
        if held.vacant:
            yield Hit(vacant, Level.TITLE)
    for senator in answer.senators:
        record = records.office(senator.id)
        if record is not None:
            yield Hit(record, Level.NAME)
