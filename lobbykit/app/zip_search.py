"""ZIP codes and states in the search: every candidate office, never one that is picked, and everybody of a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.search_records import Records
from lobbykit.domain.districts import zip_code
from lobbykit.domain.problem import Read
from lobbykit.domain.search.asking import Level
from lobbykit.domain.search.index import Found, Hit, Record
from lobbykit.domain.search.words import key_of
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lobbykit.domain.districts import Delegation, SeatHeld, ZipAnswer
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


def with_state(
    typed: str,
    found: Found,
    view: View,
    sent: Callable[[str], Delegation],
    states: Mapping[str, str] = STATE_NAMES,
) -> Found:
    """Return what was found with everybody whom a state sends before it, if a state was typed and nothing else.

    A state is its name, in English or as `states` has it, or its two letters as capitals. Its senators
    come first, with each Senate seat that nobody holds under the letters of the state, then every seat of the
    House in order.
    """
    state = state_code(typed, states)
    if state is None:
        return found
    told, records = sent(state), Records(view)
    senators = (Hit(record, Level.TITLE) for one in told.senators if (record := records.office(one.id)))
    vacant = (Hit(Record(SEAT, told.state, told.state), Level.TITLE),) * told.vacant_senate
    everybody = (*senators, *vacant, *_seats(told.seats, records))
    named = {hit.record.id for hit in everybody}
    others = tuple(hit for hit in found.hits if hit.record.id not in named)
    return Found((*everybody, *others), found.more, found.asked)


def state_code(typed: str, states: Mapping[str, str] = STATE_NAMES) -> str | None:
    """Return the two letters of a state or territory that was typed, None for anything else.

    Its name may be English or that of another language, as `states` has it by those letters, without its accents too.
    """
    text = " ".join(typed.split())
    if text in STATE_NAMES:
        return text
    key = key_of(text)
    named = (code for names in (STATE_NAMES, states) for code, name in names.items() if key and key_of(name) == key)
    return next(named, None)


def _hits(answer: ZipAnswer, records: Records) -> Iterator[Hit]:
    yield from _seats(answer.seats, records)
    for senator in answer.senators:
        record = records.office(senator.id)
        if record is not None:
            yield Hit(record, Level.NAME)


def _seats(seats: Iterable[SeatHeld], records: Records) -> Iterator[Hit]:
    for held in seats:
        code = held.seat.code
        vacant = Record(SEAT, code, code)
        yield from (Hit(records.office(one.id) or vacant, Level.TITLE) for one in held.offices)
        if held.vacant:
            yield Hit(vacant, Level.TITLE)
