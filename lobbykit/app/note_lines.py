"""The notes of this workspace as a list shows them: what is unfinished first, then the newest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.conflicts import conflict_counts
from lobbykit.app.finding_notes import Wanted, drafts_of, notes_found
from lobbykit.app.note_desk.half_filled import lacks
from lobbykit.app.note_groups import note_groups
from lobbykit.domain.note_form import part_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.app.workbench import Workbench

_TEXTS = ("summary", "thanks", "concerns", "advice", "works_with", "tone")


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note: the office by name and seat, the day in words, who tells it, and what it says in one paragraph.

    `office` is "" where no office is known by that id, and `name` is the id then. An unfinished one was typed and not
    yet saved; `versions` counts what is to be settled in it and in what belongs to it; `was_changed` says that it was
    written more than once, `after_deletion` that this was done by somebody who had not seen that it was deleted.
    `lacks` are the parts of a basic note that it says nothing of, and `together` counts the notes about its meeting,
    which stand one below the other.
    """

    id: str
    office: str
    name: str
    seat: str
    day: str
    author: str
    text: str
    unfinished: bool = False
    versions: int = 0
    lacks: tuple[str, ...] = ()
    together: int = 1
    was_changed: bool = False
    after_deletion: bool = False


def lines_of(bench: Workbench, rows: Iterable[Mapping[str, Any]]) -> tuple[NoteLine, ...]:
    """Return the lines of rows of notes, in their order; raise as `library`."""
    names = _names(bench)
    return tuple(_line(bench, row, names, str(row["id"])) for row in rows)


def _names(bench: Workbench) -> Mapping[Any, tuple[str, str]]:
    """Return the name and the seat of every office by its id."""
    library = bench.library()
    reference = library.reference(bench.catalogue.stock_phrases(), bench.today)
    return {one.id: (reference.short_name(one), one.district_code) for one in library.roster.offices}


def note_lines(bench: Workbench) -> tuple[NoteLine, ...]:
    """Return every note that is not deleted, the newest day first, after the unfinished ones; raise as `library`."""
    names = _names(bench)
    drafts = unfinished_notes(bench)
    rows = {row["id"]: row for row in reversed(notes_found(bench.view, Wanted()))}
    counts = conflict_counts(bench.session)
    begun = [_line(bench, {**rows.get(id_, {}), **texts}, names, id_, unfinished=True) for id_, texts in drafts.items()]
    begun = [replace(one, versions=counts.get(one.id, 0)) for one in begun]
    groups = note_groups(rows.values())
    saved = (
        replace(
            _line(bench, row, names, row["id"]),
            together=len(group),
            versions=counts.get(row["id"], 0),
            was_changed=row["changed"] > row["created"],
            after_deletion=row["edited_after_delete"],
        )
        for group in groups
        for row in group
        if row["id"] not in drafts
    )
    return (*begun, *saved)


def unfinished_notes(bench: Workbench) -> dict[str, Mapping[str, str]]:
    """Return what was typed into notes and not yet saved, by id and path; what belongs to a sheet is none of them."""
    found = drafts_of(bench.session, "note", with_private=False)
    return {note: texts for note, texts in found.items() if all(part_field(path) for path in texts)}


def _line(
    bench: Workbench,
    row: Mapping[str, Any],
    names: Mapping[Any, tuple[str, str]],
    note: str,
    *,
    unfinished: bool = False,
) -> NoteLine:
    office = str(row.get("office", ""))
    name, seat = names.get(office, (office, ""))
    day = bench.catalogue.stock_phrases().dated(str(row["date"])) if row.get("date") else ""
    text = " ".join(next(_texts(row), "").split())
    known = office if office in names else ""
    author = str(row.get("author", ""))
    return NoteLine(note, known, name, seat, day, author, text, unfinished, lacks=lacks(row))


def _texts(row: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a note says, the summary first, then what was answered to the asks."""
    yield from (str(row[one]) for one in _TEXTS if row.get(one))
    for brief in row.get("ask", {}).values():
        yield from (str(ask["answer"]) for ask in brief.values() if ask.get("answer"))
    yield from (str(text) for path, text in row.items() if path.startswith(("ask/", "question/")) and text)
