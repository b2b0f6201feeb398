"""What would be sent if it were sent now, to be read whole once before anything ever leaves this computer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.brief_offers import brief_named, for_reader
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_row
from lobbykit.app.note_desk.shared_text import shared_texts
from lobbykit.app.note_desk.texts import OWN, saved_texts, text_of
from lobbykit.app.note_lines import unfinished_notes
from lobbykit.app.photos import own_photos
from lobbykit.app.whole_file import write_whole
from lobbykit.app.withdrawing import withdrawn_words
from lobbykit.content.bounded import UnreadableFileError, read_text
from lobbykit.domain.canonical import digest
from lobbykit.domain.products.paper_report import ask_words
from lobbykit.domain.products.telling import spoken_asks
from lobbykit.domain.prose import parse_inline, plain_text
from lobbykit.store.device_file import state_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Any

    from lobbykit.app.note_desk.shared_text import SharedText
    from lobbykit.app.withdrawing import Withdrawn
    from lobbykit.app.workbench import Workbench

FILE = "read-before-sending"


@dataclass(frozen=True, slots=True)
class NoteToSend:
    """One note as others would read it: the office by name, the day in words, its texts, and what was withdrawn."""

    id: str
    name: str
    day: str
    texts: tuple[SharedText, ...]
    withdrawn: tuple[Withdrawn, ...]


@dataclass(frozen=True, slots=True)
class ToSend:
    """All that others would read of the notes, in the order of their days, and how much stays here.

    `named` are the briefs by title and the asks in words, by "brief" and "brief/ask", in the reader's language.
    `only_you` counts the notes with something in the author's own box, `photos` the photos without consent,
    `unfinished` the notes with text that is not saved yet. `sum` stands for the whole of it.
    """

    notes: tuple[NoteToSend, ...]
    named: Mapping[str, str]
    only_you: int
    photos: int
    unfinished: int
    sum: str


def what_will_be_sent(bench: Workbench) -> ToSend:
    """Return what waits to be sent as it is now; raise as `Workbench.library`."""
    view, words = bench.view, bench.catalogue.stock_phrases()
    library = bench.library()
    reference = library.reference(words, bench.today)
    names = {str(one.id): reference.short_name(one) for one in library.roster.offices}
    rows = notes_found(view, Wanted())
    notes = []
    for row in rows:
        office = str(row.get("office", ""))
        texts = {path: text for path, text in saved_texts(view, row["id"]).items() if path != OWN}
        gone = withdrawn_words(bench.session.entity(row["id"]), bench.catalogue) if row["withdrawn"] else ()
        day = words.dated(str(row.get("date", "")))
        notes.append(NoteToSend(row["id"], names.get(office, office), day, _versions(row, texts), gone))
    own = [impression_row(view, row["id"]) for row in rows]
    return ToSend(
        tuple(notes),
        _named(bench, rows),
        sum(bool(one and one.get("impression")) for one in own),
        sum(len(own_photos(view, row["id"])) for row in rows),
        len(unfinished_notes(bench)),
        _sum(notes),
    )


def mark_read(bench: Workbench, shown: ToSend) -> None:
    """Remember on this computer that somebody read this, all of it; raise UnwritableFileError."""
    write_whole(_file(bench), shown.sum.encode())


def was_read(bench: Workbench, now: ToSend) -> bool:
    """Whether all that would be sent now is what somebody read, to the letter."""
    try:
        return read_text(_file(bench), limit=200).strip() == now.sum
    except UnreadableFileError:
        return False


def may_send_first(bench: Workbench) -> bool:
    """Whether the first sending may begin: nothing is there to be sent, or all of it was read as it is now.

    To be asked before the first sending from this workspace, not later. Raises as `what_will_be_sent`.
    """
    now = what_will_be_sent(bench)
    return not now.notes or was_read(bench, now)


def _versions(row: Mapping[str, Any], texts: Mapping[str, str]) -> tuple[SharedText, ...]:
    """Return the texts of a note, those that two people wrote differently in every version."""
    found = list(shared_texts(texts))
    for path, versions in row["conflicts"].items():
        for one in versions:
            found += [each for each in shared_texts({**texts, path: text_of(one["value"])}) if each not in found]
    return tuple(found)


def _sum(notes: Iterable[NoteToSend]) -> str:
    """Return what stands for the notes; their ids are of chance, so that nobody finds the words by trying."""
    told = [[one.id, [[each.field.path, each.item, each.text] for each in one.texts]] for one in notes]
    return digest(json.dumps(told, ensure_ascii=True).encode())


def _named(bench: Workbench, rows: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Return the briefs and asks that notes tell of, the asks as the first office that was told of each gets them."""
    offices = {str(one.id): one for one in bench.library().roster.offices}
    found: dict[str, str] = {}
    seen = set()
    for row in rows:
        told, office = row.get("ask", {}), offices.get(str(row.get("office", "")))
        for name in (*(told if isinstance(told, dict) else ()), str(row.get("brief", ""))):
            if office is None or not name or name in seen:
                continue
            seen.add(name)
            brief = brief_named(bench, name)
            if brief is not None:
                spoken = for_reader(bench, brief)
                asks = spoken_asks(bench.tailored(spoken, office))
                found[name] = plain_text(parse_inline(spoken.title.default.raw))
                found |= {f"{name}/{one.decision.ask.id}": ask_words(one) for one in asks}
    return found


def _file(bench: Workbench) -> Path:
    return state_folder(bench.around.state, bench.session.workspace.id) / FILE
