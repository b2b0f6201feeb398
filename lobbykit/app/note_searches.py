"""Questions about the notes: asked of a view, kept under a name, and told apart from what is no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.note_texts import notes_with_words
from lobbykit.app.staff_names import StaffNames
from lobbykit.app.tagging import tags_by_note
from lobbykit.domain.problem import Problem, warning
from lobbykit.domain.search.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.note_search import NoteSearch
    from lobbykit.domain.support_scale import Scale
    from lobbykit.store.view import View

Row = dict[str, Any]
_GONE = {"level": "search-level-gone", "ask": "search-ask-gone", "committee": "search-committee-gone"}


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of the notes that were found, in the order of `notes_found`; `gone` says what was left aside."""

    rows: tuple[Row, ...]
    gone: tuple[Problem, ...] = ()


def search_notes(view: View, asked: NoteSearch, scale: Scale) -> Answer:
    """Return the notes that fit every filter and every word; what a filter names that is no more is left aside."""
    search, gone = _standing(view, asked, scale)
    found = _narrowed(view, search)
    if search.words:
        fitting = notes_with_words(view, found, search.words, search.parts)
        found = [row for row in found if row["id"] in fitting]
    return Answer(tuple(found), gone)


def committees_named(view: View, typed: str) -> tuple[str, ...]:
    """Return the ids of the committees that are meant: one by its id, else all whose name has every word."""
    known = _committees(view)
    if typed.strip().upper() in known:
        return (typed.strip().upper(),)
    words = set(words_of(typed))
    found = (code for code, name in sorted(known.items()) if words and words <= set(words_of(name)))
    return tuple(found)


def _standing(view: View, asked: NoteSearch, scale: Scale) -> tuple[NoteSearch, tuple[Problem, ...]]:
    """Return what is asked without what is no more, and a warning for each such thing."""
    briefs = {f"{row['brief']}/{row['ask']}" for row in view.table("asks")}
    seats = {seat.partition(":")[0] for row in view.table("offices") for seat in row["committees"]}
    known = {"level": set(scale.codes), "ask": briefs, "committee": seats | _committees(view).keys()}
    told = {"level": asked.levels, "ask": asked.asks, "committee": asked.committees}
    gone = tuple(
        warning(f"search-{name}-gone", name=one)
        for name, values in told.items()
        for one in values
        if one not in known[name]
    )
    kept = {name: tuple(one for one in values if one in known[name]) for name, values in told.items()}
    return replace(asked, levels=kept["level"], asks=kept["ask"], committees=kept["committee"]), gone


def _narrowed(view: View, asked: NoteSearch) -> list[Row]:
    offices = _offices(view, asked)
    rows = notes_found(view, Wanted(offices=offices))
    tags = tags_by_note(view) if asked.tags else {}
    names = StaffNames(view) if asked.staffer else None
    return [
        row
        for row in rows
        if asked.since <= str(row.get("date", "")) <= (asked.until or "9999-12-31")
        and (not asked.tags or not set(asked.tags).isdisjoint(tags.get(row["id"], ())))
        and _has_asks(row, asked)
        and (names is None or _met(row, asked.staffer, names))
    ]


def _offices(view: View, asked: NoteSearch) -> frozenset[str] | None:
    """Return the offices that the filters let through, None where all."""
    if not (asked.states or asked.chambers or asked.committees or asked.parties):
        return None
    return frozenset(
        str(row["id"])
        for row in view.table("offices")
        if (not asked.states or row["state"] in asked.states)
        and (not asked.chambers or row["chamber"] in asked.chambers)
        and (not asked.parties or row["party"] in asked.parties)
        and (not asked.committees or any(seat.partition(":")[0] in asked.committees for seat in row["committees"]))
    )


def _has_asks(row: Row, asked: NoteSearch) -> bool:
    if not asked.asks and not asked.levels:
        return True
    return any(
        (not asked.asks or f"{brief}/{ask}" in asked.asks) and (not asked.levels or told.get("after") in asked.levels)
        for brief, asks in row.get("ask", {}).items()
        for ask, told in asks.items()
    )


def _met(row: Row, staffer: str, names: StaffNames) -> bool:
    """Whether every word begins one of somebody's name, as the note or the list of staff spells it."""
    office = str(row.get("office", ""))
    for one in row.get("staff", {}).values():
        name = str(one.get("name", ""))
        known = words_of(f"{name} {names.spellings(office, name)}")
        if all(any(word.startswith(typed) for word in known) for typed in words_of(staffer)):
            return True
    return False


def _committees(view: View) -> Mapping[str, str]:
    row = view.get("roster", "roster")
    return dict(row["committees"]) if row else {}
