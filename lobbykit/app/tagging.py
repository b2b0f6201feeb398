"""Tags of notes: what each note carries, and putting tags on several notes in one step that can be undone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.domain.canonical import digest
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.problem import Read, error
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "tagging"
_TAG = "tag/"


def tagging_entity(note: str) -> str:
    """Return the one id of the tags of a note, so that two people who tag it meet in one entity."""
    return digest(f"{KIND}/{note}".encode())


def tags_of(view: View, note: str) -> tuple[str, ...]:
    """Return the tags that a note carries, in the order of the alphabet."""
    row = view.get(TABLES[KIND], tagging_entity(note))
    return () if row is None or row["deleted"] else _on(row)


def tags_by_note(view: View) -> Mapping[str, tuple[str, ...]]:
    """Return the tags of every note that carries one."""
    rows = view.table(TABLES[KIND]).search(where("deleted").one_of([False]))
    return {str(row["note"]): on for row in rows if "note" in row and (on := _on(row))}


def known_tags(view: View) -> Mapping[str, int]:
    """Return every tag that notes which are there carry, in the order of the alphabet, with how many do."""
    table = TABLES["note"]
    kept = {str(row["id"]) for row in view.table(table).search(where("deleted").one_of([False]))}
    found = Counter(tag for note, tags in tags_by_note(view).items() if note in kept for tag in tags)
    return {tag: found[tag] for tag in sorted(found)}


def tag_notes(session: Session, notes: Sequence[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> Read[int]:
    """Put tags on notes and take others off, as one step; return how many notes changed by that.

    Tags are spelled as `tag_named` does; one that is both put on and taken off is a problem. Raises as `Session.apply`
    does, and UnknownEntityError for the id of no note; nothing is changed where anything is wrong.
    """
    on, off = dict.fromkeys(add), dict.fromkeys(remove)
    if both := sorted(on.keys() & off.keys()):
        return Read(None, (error("tag-both-ways", tag=both[0]),))
    wanted: dict[str, bool] = dict.fromkeys(on, True) | dict.fromkeys(off, False)
    edits: list[Edit] = []
    for note in dict.fromkeys(notes):
        known = session.entity(note)
        if known is None or known.kind != "note":
            raise UnknownEntityError("entity-unknown", typed=note)
        if known.deleted:
            return Read(None, (error("entity-deleted", id=note),))
        edits += _edits(session, note, wanted)
    made = session.apply_together(edits)
    changed = {edit.id if isinstance(edit, Create) else edit.seen.id for edit in edits}
    return Read(None, made.problems) if made.value is None else Read(len(changed))


def _edits(session: Session, note: str, wanted: Mapping[str, bool]) -> Iterator[Edit]:
    """Yield what makes the tags of one note as wanted; nothing where they are so already."""
    entity = tagging_entity(note)
    seen = session.entity(entity)
    standing = set() if seen is None or seen.deleted else set(_standing(seen))
    changed: dict[str, Value] = {
        f"{_TAG}{tag}/on": is_on for tag, is_on in wanted.items() if (tag in standing) is not is_on
    }
    if not changed:
        return
    if seen is None:
        yield Create(entity, KIND, {"note": note, **changed})
        return
    if seen.deleted:
        yield Restore(seen)
        changed = {f"{_TAG}{tag}/on": False for tag in _standing(seen)} | changed
    yield Revise(seen, changed)


def _standing(entity: Entity) -> Iterator[str]:
    for path, value in entity.fields.items():
        if path.startswith(_TAG) and value is True:
            yield path.split("/")[1]


def _on(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(sorted(tag for tag, told in row.get("tag", {}).items() if told.get("on")))
