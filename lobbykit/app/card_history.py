"""What was said with an office before, with its holder and apart from that with whoever held the seat before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.conflicts import conflict_counts
from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.local_time import CAPITOL, clock_words, local_time, meeting_day, zone_named
from lobbykit.app.note_groups import note_groups
from lobbykit.app.products.gathering import met_staff, staff_of, with_told
from lobbykit.app.schedule import DROPPED
from lobbykit.app.staff_names import StaffNames
from lobbykit.app.withdrawing import withdrawn_words
from lobbykit.domain.correction_values import CONFIRMED
from lobbykit.domain.corrections import State
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.app.former_holders import FormerHolders
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.withdrawing import Withdrawn
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office
    from lobbykit.domain.phrases import Phrases

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Past:
    """A meeting or a note: its day in words, what it says, who wrote it, and the answers it tells of.

    `day` is "" for a meeting ahead that has no time. `promises` are what was promised, each with whether it is ours and
    whether it is done. `withdrawn` tells which words are shown no more. `together` counts the notes about the meeting
    that a note tells of; they follow each other. `mine` says that whoever works here wrote it, or typed it in.
    `versions` counts what is to be settled in it.
    """

    id: str
    kind: str
    day: str
    text: str
    by: str
    answers: tuple[LevelShown, ...] = ()
    promises: tuple[tuple[str, bool, bool], ...] = ()
    together: int = 1
    withdrawn: tuple[Withdrawn, ...] = ()
    mine: bool = False
    versions: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """What there is with the holder, the latest first, and what there is with each holder before, by name."""

    current: tuple[Past, ...]
    before: tuple[tuple[str, tuple[Past, ...]], ...] = ()


def office_notes(bench: Workbench, office: str) -> list[Row]:
    """Return the rows of the notes about an office, the latest first."""
    return notes_found(bench.view, Wanted(offices=frozenset({office})))[::-1]


def history_of(bench: Workbench, office: Office, former: FormerHolders, levels: Sequence[LevelShown]) -> History:
    """Return what is on record about an office; dropped meetings are none."""
    dated = list(_dated(bench, office, levels))
    since, current, before = changed_on(bench, office), dated, []
    if since:
        current = [one for one in dated if one[0] >= since]
        old = tuple(past for day, past in dated if day < since)
        before = [(office.name, old)] if old else []
    for one in former.of(office):
        old = tuple(past for _, past in _dated(bench, one, levels))
        before += [(one.name, old)] if old else []
    return History(tuple(past for _, past in current), tuple(before))


def more_ahead(bench: Workbench, office: Office, but: str) -> tuple[Past, ...]:
    """Return the meetings with an office from today on and those without a time, all but one, the first first."""
    words, today = bench.catalogue.stock_phrases(), bench.today.isoformat()
    found = []
    for row in meetings_found(bench.view):
        if office.id in row.get("offices", ()) and row["id"] != but and row.get("status") != DROPPED:
            start = local_time(row.get("start"), zone_named(row.get("tz") or CAPITOL))
            on = meeting_day(row)
            if on is None or on.isoformat() >= today:
                day = words.dated(on.isoformat()) if on else ""
                when = ", ".join(filter(None, (day, clock_words(words, start))))
                found.append(Past(row["id"], "meeting", when, row.get("place", ""), ""))
    return tuple(found)


def staff_met(bench: Workbench, office: Office, notes: Sequence[Row]) -> tuple[str, ...]:
    """Return the staff of an office, those on the list of contacts first, then those whom notes name."""
    met = {one.name: one for one in met_staff(list(notes), StaffNames(bench.view))}
    known = [with_told(one, met.pop(one.name, one)) for one in staff_of(bench.view, [office], bench.today)[office.id]]
    names = {one.name.casefold() for one in known}
    others = [one for one in met.values() if one.name.casefold() not in names]
    return tuple(", ".join(filter(None, (one.name, one.title, one.email, one.phone))) for one in (*known, *others))


def changed_on(bench: Workbench, office: Office) -> str:
    """Return the day from which a correction says that somebody else holds the seat, "" where none says so."""
    if not office.successor:
        return ""
    days = (
        one.correction.on.isoformat()
        for one in bench.library().standings
        if one.correction.target == office.id
        and one.correction.field == "holder"
        and one.correction.value != CONFIRMED
        and one.state in {State.APPLIED, State.CONTRADICTED}
    )
    return max(days, default="")


def _dated(bench: Workbench, office: Office, levels: Sequence[LevelShown]) -> Iterator[tuple[str, Past]]:
    words, counts = bench.catalogue.stock_phrases(), conflict_counts(bench.session)
    found = [
        (
            str(group[0].get("date", "")),
            replace(
                _note(bench, dict(row), words, levels), together=len(group), versions=counts.get(str(row["id"]), 0)
            ),
        )
        for group in note_groups(office_notes(bench, office.id))
        for row in group
    ]
    for row in meetings_found(bench.view):
        if office.id in row.get("offices", ()) and row.get("status") != DROPPED:
            on = meeting_day(row)
            day = on.isoformat() if on else ""
            if day and day < bench.today.isoformat():
                shown = words.dated(day)
                found.append((day, Past(row["id"], "meeting", shown, row.get("place", ""), "")))
    yield from sorted(found, key=lambda one: one[0], reverse=True)


def _note(bench: Workbench, row: Row, words: Phrases, levels: Sequence[LevelShown]) -> Past:
    known = {one.code: one for one in levels}
    told = (one.get("after") for asks in row.get("ask", {}).values() for one in asks.values())
    promised = bench.view.table("promises").search(where("note").one_of([row["id"]]))
    ordered = sorted((one for one in promised if not one["deleted"]), key=lambda one: (one["created"], one["id"]))
    return Past(
        row["id"],
        "note",
        words.dated(row.get("date", "")),
        row.get("summary", ""),
        row.get("author", ""),
        tuple(known[code] for code in told if code in known),
        tuple((str(one.get("text", "")), one.get("side") == "ours", bool(one.get("done"))) for one in ordered),
        withdrawn=withdrawn_words(bench.session.entity(row["id"]), bench.catalogue) if row["withdrawn"] else (),
        mine=bench.session.known_user in {row.get("author"), row.get("entered_by")},
    )
