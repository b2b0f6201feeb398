"""`lobbykit note list` and `note show`: notes for people and for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.entities import UnknownEntityError, entity_named, shown_length
from lobbykit.app.entry_data import entry_data
from lobbykit.app.finding_notes import Wanted, drafts_of, notes_found
from lobbykit.app.impressions import impression_row
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.promised import promises_found
from lobbykit.app.tagging import tags_by_note, tags_of
from lobbykit.app.withdrawing import withdrawn_words
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entry_shown import field_lines, first_words, path_label, printable, shown_value
from lobbykit.cli.note_photo import photo_data, photo_lines
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import reading
from lobbykit.domain.nesting import nested

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping

    from lobbykit.app.session import Session

_FORMAT = "note/1"
Row = dict[str, Any]
Drafts = dict[str, "Mapping[str, str]"]


def list_notes(args: Namespace, desk: Desk) -> int:
    """Print all notes that are wanted, then what is not finished."""
    wanted = Wanted(wanted_offices(args.office, desk), args.brief, args.since, args.deleted)
    with reading(desk) as session:
        rows = notes_found(session.view, wanted) if session else []
        drafts = _drafts(session, rows, wanted, args) if session else {}
        if args.json:
            notes = [_data(session, row, args) for row in rows if session]
            unfinished = [{"id": entity, **nested(texts)} for entity, texts in drafts.items()]
            tags = _tags(session, rows)
            desk.print_json({"lobbykit": _FORMAT, "notes": notes, "drafts": unfinished, "tags": tags})
        else:
            _print(session, rows, drafts, desk)
            if not rows and not drafts:
                desk.remark("notes-none" if wanted.is_all else "notes-none-such")
    return DONE


def show_note(args: Namespace, desk: Desk) -> int:
    """Print one note with everything that is known of it."""
    with reading(desk) as session:
        entity = known_entity(session, "note", args.id)
        assert session is not None
        row = dict(session.view.get("notes", entity) or {})
        texts = drafts_of(session, "note", with_private=args.with_private).get(entity, {})
        if args.json:
            photos = photo_data(session, row, with_private=args.with_private)
            told = {"lobbykit": _FORMAT, "note": _data(session, row, args), "draft": nested(texts)}
            desk.print_json({**told, "photos": photos, "tags": tags_of(session.view, entity)})
            return DONE
        for line in note_lines(session, row, desk, with_private=args.with_private):
            desk.print(line)
        for path, text in texts.items():
            label = path_label("note", path, desk.catalogue)
            desk.print(desk.catalogue.say("draft-text", field=label, text=shown_value(text, desk.catalogue)))
    return DONE


def known_entity(session: Session | None, kind: str, typed: str) -> str:
    """Return the id that was typed in full; raise UnknownEntityError also where there is no workspace yet."""
    if session is None:
        raise UnknownEntityError("entity-unknown", typed=typed)
    return entity_named(session.view, kind, typed)


def marks(row: Mapping[str, Any], desk: Desk) -> str:
    """Return what is to be known of an entity at a glance: deleted, edited after that, versions that differ."""
    say = desk.catalogue.say
    found = [say("mark-deleted")] if row["deleted"] else []
    found += [say("mark-edited-after-delete")] if row["edited_after_delete"] else []
    found += [say("mark-conflict", count=len(row["conflicts"]))] if row["conflicts"] else []
    found += [say("mark-newer")] if row["newer"] else []
    return "".join(f" [{one}]" for one in found)


def _drafts(session: Session, rows: list[Row], wanted: Wanted, args: Namespace) -> Drafts:
    """Return all unfinished texts, or only those of the notes that are listed where the list is narrowed."""
    found = drafts_of(session, "note", with_private=args.with_private)
    listed = {row["id"] for row in rows}
    return {entity: texts for entity, texts in found.items() if wanted.is_all or entity in listed}


def _data(session: Session | None, row: Row, args: Namespace) -> Row:
    assert session is not None
    own = impression_row(session.view, row["id"]) if args.with_private else None
    return entry_data(row, own, promises_found(session.view, [row["id"]]))


def shown_notes(session: Session | None, rows: list[Row]) -> dict[str, object]:
    """Return notes and their tags as data, without what is their authors' own."""
    promised: dict[str, list[Row]] = {}
    for one in promises_found(session.view, [row["id"] for row in rows]) if session else ():
        promised.setdefault(one["note"], []).append(one)
    notes = [entry_data(row, None, promised.get(row["id"], ())) for row in rows]
    return {"notes": notes, "tags": _tags(session, rows)}


def print_found(session: Session | None, rows: list[Row], desk: Desk) -> None:
    """Print a line for each note."""
    _print(session, rows, {}, desk)


def _tags(session: Session | None, rows: list[Row]) -> dict[str, list[str]]:
    """Return the tags of those of the notes that carry any, by id."""
    known = tags_by_note(session.view) if session else {}
    return {row["id"]: list(known[row["id"]]) for row in rows if row["id"] in known}


def _print(session: Session | None, rows: list[Row], drafts: Drafts, desk: Desk) -> None:
    if session is None:
        return
    offices = KnownOffices(session.view, desk.shelves)
    length = shown_length([*(row["id"] for row in session.view.table("notes")), *drafts])
    for row in rows:
        office = row.get("office", "")
        name = offices.name(office)
        where = f"{name} ({office})" if name else office
        parts = (row.get("date", ""), where, row.get("author", ""), first_words(row.get("summary", "")))
        desk.print(f"{row['id'][:length]}  {'  '.join(map(printable, parts))}{marks(row, desk)}")
    for entity, texts in drafts.items():
        words = first_words(" ".join(texts.values()))
        desk.print(f"{entity[:length]}  {desk.catalogue.say('note-unfinished', text=words)}")
    desk.print_problems(offices.failure(), stream=desk.err)


def note_lines(session: Session, row: Row, desk: Desk, *, with_private: bool = False) -> Iterator[str]:
    """Yield everything that is known of one note, with what was promised in it."""
    say = desk.catalogue.say
    name = KnownOffices(session.view, desk.shelves).name(row.get("office", ""))
    yield f"{say('note-id', id=row['id'])}{marks(row, desk)}"
    if name:
        yield say("office-name", name=name)
    yield from field_lines("note", row, desk.catalogue)
    for one in withdrawn_words(session.entity(row["id"]), desk.catalogue):
        yield say("text-withdrawn", field=one.name, by=one.by, day=one.day)
    if tags := tags_of(session.view, row["id"]):
        yield say("note-tags", tags=", ".join(tags))
    yield from photo_lines(session, row, desk, with_private=with_private)
    for promise in promises_found(session.view, [row["id"]]):
        yield say("promise-id", id=promise["id"])
        yield from field_lines(
            "promise", {key: value for key, value in promise.items() if key != "note"}, desk.catalogue
        )
    private = impression_row(session.view, row["id"]) if with_private else None
    if private is not None:
        yield from field_lines("private", {key: value for key, value in private.items() if key != "of"}, desk.catalogue)
    if row["newer"]:
        yield say("newer-changes", count=row["newer"])
