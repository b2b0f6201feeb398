"""What an office said before, in its own words, and what either side promised and has not done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.card_history import changed_on, office_notes
from lobbykit.app.conflicts import conflict_counts
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.former_holders import FormerHolders
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Heard:
    """What one note tells of one ask, or of no ask (`ask` ""): their words, how far they go, and who tells it.

    `day` is in words, `whom` are the people of the office who were met, `by` is who wrote the note.
    """

    note: str
    day: str
    by: str
    whom: tuple[str, ...]
    ask: str
    level: LevelShown | None
    words: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A note in which so many things stand in two versions; `day` is in words, `by` is who wrote the note."""

    note: str
    day: str
    by: str
    count: int


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """What was promised and is not done; `due` and `made` are days in words, `late` that it should be done by now."""

    id: str
    ours: bool
    text: str
    owner: str
    due: str
    late: bool
    made: str


@dataclass(frozen=True, slots=True)
class Told:
    """What a holder of an office told us, the latest first, and the promises that are open, the oldest first.

    `unsettled` are the notes among these in which two versions stand.
    """

    holder: str
    heard: tuple[Heard, ...]
    promises: tuple[OpenPromise, ...]
    unsettled: tuple[Unsettled, ...] = ()


def told_by(
    bench: Workbench,
    office: Office,
    former: FormerHolders,
    levels: Sequence[LevelShown],
    asks: Mapping[tuple[str, str], str],
) -> tuple[Told, tuple[Told, ...]]:
    """Return what the holder told us, and apart from that each holder before of whom something is on record.

    `asks` names each ask by brief and id.
    """
    rows, since = office_notes(bench, office.id), changed_on(bench, office)
    before = [(office.name, [row for row in rows if since and row.get("date", "") < since])]
    before += [(one.name, office_notes(bench, one.id)) for one in former.of(office)]
    told = [_told(bench, name, old, levels, asks) for name, old in before if old]
    now = [row for row in rows if row.get("date", "") >= since]
    return _told(bench, office.successor or office.name, now, levels, asks), tuple(told)


def _told(
    bench: Workbench,
    holder: str,
    rows: Sequence[Row],
    levels: Sequence[LevelShown],
    asks: Mapping[tuple[str, str], str],
) -> Told:
    known = {one.code: one for one in levels}
    heard = tuple(one for row in rows for one in _heard(bench, row, known, asks))
    return Told(holder, heard, tuple(_open(bench, rows)), tuple(_unsettled(bench, rows)))


def _unsettled(bench: Workbench, rows: Sequence[Row]) -> Iterator[Unsettled]:
    words, counts = bench.catalogue.stock_phrases(), conflict_counts(bench.session) if rows else {}
    for row in rows:
        if count := counts.get(row["id"], 0):
            yield Unsettled(row["id"], words.dated(row.get("date", "")), row.get("author", ""), count)


def _heard(
    bench: Workbench, row: Row, known: Mapping[str, LevelShown], asks: Mapping[tuple[str, str], str]
) -> Iterator[Heard]:
    day = bench.catalogue.stock_phrases().dated(row.get("date", ""))
    whom = tuple(one["name"] for _, one in sorted(row.get("staff", {}).items()) if one.get("name"))
    by = row.get("author", "")
    if row.get("summary"):
        yield Heard(row["id"], day, by, whom, "", None, row["summary"])
    for brief, each in sorted(row.get("ask", {}).items()):
        for ask, one in sorted(each.items(), key=lambda told: _place(asks, brief, told[0])):
            level = known.get(one.get("after", ""))
            if level or one.get("answer"):
                yield Heard(row["id"], day, by, whom, asks.get((brief, ask), ask), level, one.get("answer", ""))


def _place(asks: Mapping[tuple[str, str], str], brief: str, ask: str) -> tuple[int, str]:
    """Return where an ask stands in its brief; one that the brief does not know comes last."""
    keys = list(asks)
    return (keys.index((brief, ask)) if (brief, ask) in asks else len(keys), ask)


def _open(bench: Workbench, rows: Sequence[Row]) -> Iterator[OpenPromise]:
    words, today = bench.catalogue.stock_phrases(), bench.today.isoformat()
    days = {row["id"]: row.get("date", "") for row in rows}
    found = bench.view.table("promises").search(where("note").one_of(list(days)))
    is_open = [one for one in found if not one["deleted"] and not one.get("done") and one.get("text")]
    for one in sorted(
        is_open, key=lambda one: (one.get("due") or "9999", days[one["note"]], one["created"], one["id"])
    ):
        due = one.get("due") or ""
        yield OpenPromise(
            one["id"],
            one.get("side") == "ours",
            str(one["text"]),
            one.get("owner", ""),
            words.dated(due),
            bool(due) and due < today,
            words.dated(days[one["note"]]),
        )
