"""Entering: what people give becomes entities, each saved before anybody is told so, and the same thing only once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.impressions import impression_of, private_entity
from lobbykit.app.local_time import meeting_day
from lobbykit.app.note_desk.texts import text_of
from lobbykit.app.promised import promise_edits, promised_entity
from lobbykit.domain.canonical import canonical
from lobbykit.domain.note_form import PRIVATE, PROMISES, part_field
from lobbykit.domain.op import Op
from lobbykit.domain.op_shape import KIND
from lobbykit.domain.photos import PHOTO, in_lanes
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import field_at, label
from lobbykit.store.drafts import DraftError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from lobbykit.app.entry import Entry
    from lobbykit.app.known_offices import KnownOffices
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value


_DATE, _MEETING = "date", "meeting"


@dataclass(frozen=True, slots=True)
class Habits:
    """What is filled in where an entry leaves it out, and what a new entry must say beyond its kind's own demands."""

    defaults: Mapping[str, Value]
    demanded: tuple[str, ...] = ()


class Entering:
    """Adds, edits, deletes and restores entities of one kind, and keeps their drafts.

    Each method returns the id once the disk holds the change, with warnings, or what is wrong; then nothing was
    written. Each raises what `Session.apply` raises, and UnknownEntityError for an id of nothing of this kind.
    """

    def __init__(
        self, session: Session, kind: str, habits: Habits, offices: KnownOffices, new_id: Callable[[], str]
    ) -> None:
        self._session = session
        self._kind = kind
        self._habits = habits
        self._offices = offices
        self._new_id = new_id

    def add(self, entry: Entry) -> Read[str]:
        """Save a new entity; one that was added before with the same content is there already and is not written.

        Same means: the first op of the entity holds what is given, and nothing else but what we fill in.
        """
        promises = {item: _filled(fields) for item, fields in entry.promises.items()}
        entry = self._in_lanes(replace(entry, fields=_filled(entry.fields), private=_filled(entry.private)), {}, {})
        entry = replace(entry, promises=promises)
        complete = replace(entry, fields={**self._habits.defaults, **self._day_met(entry), **entry.fields})
        lacking = [path for path in self._habits.demanded if not _says(entry.fields.get(path))]
        problems = tuple(error("field-missing", field=label(path), path=path) for path in lacking)
        if problems := complete.problems(self._session.scale, new=True) + problems:
            return Read(None, problems)
        known = self._session.entity(entry.id) if entry.id else None
        if known is not None:
            return self._again(known, entry)
        entity = entry.id or self._new_id()
        if promised := promise_edits(self._session, entity, entry.promises).problems:
            return Read(None, promised)
        kept = self._kept_meanwhile(entity, entry, entry.fields.get("office"))
        made = self._session.apply(Create(entity, self._kind, complete.fields))
        done = self._finished(entity, entry) if made.value else Read[str](None, made.problems)
        if kept:
            self._session.drafts.drop(entity)
        return done

    def edit(self, entity: str, entry: Entry) -> Read[str]:
        """Write the fields given over what stands there; a deleted entity is refused."""
        seen = self._known(entity)
        if seen.deleted:
            return Read(None, (error("entity-deleted", id=entity),))
        if entry.id not in (None, entity):
            return Read(None, (error("entity-id-other"),))
        own = self._session.entity(private_entity(entity))
        entry = self._in_lanes(entry, seen.fields, own.fields if own else {})
        problems = entry.problems(self._session.scale, new=False)
        if problems := problems or promise_edits(self._session, entity, entry.promises).problems:
            return Read(None, problems)
        kept = self._kept_meanwhile(entity, entry, seen.fields.get("office"))
        hidden = self._hidden(entity, entry)  # first, so that what moves there is at no time in neither
        if hidden.problems:
            return hidden
        made = self._session.apply(Revise(seen, entry.fields))
        done = self._finished(entity, replace(entry, private={})) if made.value else Read[str](None, made.problems)
        if kept:
            self._session.drafts.drop(entity)
        return done

    def delete(self, entity: str) -> Read[str]:
        """Delete an entity; one that is deleted stays so."""
        made = self._session.apply(Delete(self._known(entity)))
        return Read(entity if made.value else None, made.problems)

    def restore(self, entity: str) -> Read[str]:
        """Take the deletions of an entity back; one that is not deleted stays so."""
        seen = self._known(entity)
        if not (seen.deleted or seen.edited_after_delete):
            return Read(entity)
        made = self._session.apply(Restore(seen))
        return Read(entity if made.value else None, made.problems)

    def draft(self, entity: str, entry: Entry) -> Read[str]:
        """Keep texts that are not finished, on this computer only; raises DraftError."""
        texts = {**entry.fields, **{f"private/{path}": value for path, value in entry.private.items()}}
        for item, promise in entry.promises.items():
            texts |= {f"{PROMISES}{item}/{path}": value for path, value in promise.items()}
        kept: dict[str, str] = {}
        for path, value in texts.items():
            if (part_field(path) if self._kind == "note" else field_at(self._kind, path)) is None:
                return Read(None, (error("field-unknown", field=label(path), path=path),))
            if not isinstance(value, str):
                return Read(None, (error("field-not-text", field=label(path), path=path),))
            kept[path] = value
        for path, text in kept.items():
            self._session.drafts.keep(entity, path, text)
        return Read(entity)

    def discard(self, entity: str) -> Read[str]:
        """Forget the drafts of an entity; raises DraftError."""
        self._session.drafts.drop(entity)
        return Read(entity)

    def _known(self, entity: str) -> Entity:
        found = self._session.entity(entity)
        if found is None or found.kind != self._kind:
            raise UnknownEntityError("entity-unknown", typed=entity)
        return found

    def _day_met(self, entry: Entry) -> Mapping[str, Value]:
        """Return the day of the meeting that an entry tells of in place of the usual one, unless that is earlier."""
        usual, row = (
            self._habits.defaults.get(_DATE),
            self._session.view.get("meetings", str(entry.fields.get(_MEETING))),
        )
        day = meeting_day(row) if row is not None else None
        return {_DATE: day.isoformat()} if day and isinstance(usual, str) and day.isoformat() < usual else {}

    def _again(self, known: Entity, entry: Entry) -> Read[str]:
        if known.kind != self._kind or not _same(
            first_words(self._session, known), entry.fields, self._habits.defaults
        ):
            return Read(None, (error("entity-differs"),))
        left = {}
        for item, fields in entry.promises.items():
            there = self._session.entity(promised_entity(known.id, item))
            if there is None:
                left[item] = fields
            elif not _same(first_words(self._session, there), fields, ("note",)):
                return Read(None, (error("entity-differs"),))
        entry = replace(entry, promises=left)
        private = self._session.entity(private_entity(known.id)) if entry.private else None
        if private is None:
            return self._finished(known.id, entry)
        if not _same(first_words(self._session, private), entry.private, ("of",)):
            return Read(None, (error("entity-differs"),))
        return self._finished(known.id, replace(entry, private={}))

    def _finished(self, entity: str, entry: Entry) -> Read[str]:
        """Save promises and impression too. What is being typed about them elsewhere stays: who types it can tell."""
        promised = promise_edits(self._session, entity, entry.promises)
        for one in promised.value or ():
            done = self._session.apply(one)
            if done.value is None:
                return Read(None, done.problems)
        if promised.value is None:
            return Read(None, promised.problems)
        hidden = self._hidden(entity, entry)
        return hidden if hidden.problems else Read(entity, self._offices.doubts(entry.fields))

    def _kept_meanwhile(self, entity: str, entry: Entry, office: Value) -> bool:
        """Keep what is saved in steps of its own as drafts, so that no crash between them loses it; return whether.

        Where something is being typed about the entity, that keeps its own.
        """
        texts = {path if path.startswith(PHOTO) else PRIVATE + path: value for path, value in entry.private.items()}
        for item, promise in entry.promises.items():
            head = f"{PROMISES}{promised_entity(entity, item)}/"
            texts |= {head + path: value for path, value in promise.items()}
        if not texts or entity in self._session.drafts.all():
            return False
        with suppress(DraftError):  # whether the disk takes anything is told by what is saved next
            for path, value in {"office": office, **texts}.items():
                self._session.drafts.keep(entity, path, text_of(value))
        return True

    def _hidden(self, entity: str, entry: Entry) -> Read[str]:
        """Save what is the author's own."""
        edit = impression_of(self._session, entity, entry.private) if entry.private else None
        made = self._session.apply(edit) if edit else None
        return Read(entity) if made is None or made.value else Read(None, made.problems)

    def _in_lanes(self, entry: Entry, shared: Mapping[str, Value], own: Mapping[str, Value]) -> Entry:
        """Return the entry with photos that may not leave this computer among what is the author's own."""
        if self._kind != "note":
            return entry
        fields, private = in_lanes(entry.fields, shared, own)
        return replace(entry, fields=fields, private={**entry.private, **private})


def first_words(session: Session, entity: Entity) -> Mapping[str, Value]:
    """Return what the op that made an entity wrote, nothing when it has not arrived."""
    made = entity.versions(KIND)
    ops = (op for op in session.ops(entity.id) if isinstance(op, Op) and made and op.id == made[0].op_id)
    return next((op.fields for op in ops), {})


def _same(first: Mapping[str, Value], given: Mapping[str, Value], ours: Collection[str]) -> bool:
    """Whether an op wrote what is given, and nothing more but what we may have filled in ourselves."""
    more = first.keys() - given.keys() - {KIND, *ours}
    return not more and all(canonical(first.get(path)) == canonical(value) for path, value in given.items())


def _filled(fields: Mapping[str, Value]) -> Mapping[str, Value]:
    return {path: value for path, value in fields.items() if value is not None}


def _says(value: Value) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None
