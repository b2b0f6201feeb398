"""Edits that an import plans, and what each of them adds or changes field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.entering import first_words
from lobbykit.app.import_changes import Change
from lobbykit.app.impressions import KIND as IMPRESSION
from lobbykit.app.impressions import private_entity
from lobbykit.app.promised import KIND, promise_edits, promised_entity
from lobbykit.domain.canonical import canonical
from lobbykit.domain.op_shape import KIND as ENTITY_KIND
from lobbykit.domain.photos import in_lanes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from lobbykit.app.edit import Edit
    from lobbykit.app.known_offices import KnownOffices
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Problem

    Fields: TypeAlias = Mapping[str, Value]
HIDDEN = "…"
"""What is shown of an impression that its author keeps to itself."""


class Planned:
    """What is there is only added to or written over; nothing is ever removed."""

    def __init__(self, session: Session | None, offices: KnownOffices) -> None:
        self._session = session
        self._offices = offices
        self._shared: list[Edit] = []
        self._private: list[Edit] = []
        self.changes: list[Change] = []
        self.unchanged = 0
        self.from_trash = 0

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All edits, those of the shared lane first."""
        return (*self._shared, *self._private)

    def add(
        self, entity: str, kind: str, given: Fields, private: Fields, complete: Fields, *, again: bool = False
    ) -> None:
        """Plan one entity: `given` over what is there, or `complete` where there is nothing.

        Where `again`, the id was made of what is given: what came in by that once stays as people have made it since.
        """
        known, own = self._known(entity), self._known(private_entity(entity))
        if kind == "note":
            stands = known.fields if known else {}, own.fields if own else {}
            given, private = in_lanes(given, *stands)[0], {**private, **in_lanes(given, *stands)[1]}
            complete = in_lanes(complete, {}, {})[0]
        fields: tuple[tuple[str, str, str], ...] = ()
        if known is None:
            filled = {path: value for path, value in complete.items() if value is not None}
            self._shared.append(Create(entity, kind, filled))
            fields = tuple((path, "", told_value(value)) for path, value in filled.items())
        else:
            first = again and self._is_first(known, given)
            fields = self._revised(known, {} if first else given, self._shared)
        trash = bool(known and known.deleted)
        self.from_trash += trash
        hidden = self._impression(entity, private)
        if known and not (fields or hidden or trash):
            self.unchanged += 1
            return
        what = "changed" if known and not trash else "added"
        shown = {**(known.fields if known else {}), **complete}
        self.changes.append(Change(what, entity, self._name(kind, shown), (*fields, *hidden)))

    def add_promises(
        self, note: str, promises: Mapping[str, Fields], shown: Fields, *, again: bool = False
    ) -> tuple[Problem, ...]:
        """Plan what was promised in a note, or return what is wrong with it; where `again`, what is there stays."""
        known = {item: self._known(promised_entity(note, item)) for item in promises}
        given = {item: fields for item, fields in promises.items() if not (again and known[item])}
        edits = promise_edits(self._session, note, given)
        if edits.value is None:
            return edits.problems
        told = [(item, *one) for item, fields in given.items() for one in _differences(known[item], fields)]
        if edits.value:
            self._shared.extend(edits.value)
            fields = tuple((f"{KIND}/{item}/{path}", before, after) for item, path, before, after in told)
            what = "changed" if any(known[item] for item in given) else "added"
            self.changes.append(Change(what, note, self._name("note", shown), fields))
        return ()

    def _known(self, entity: str) -> Entity | None:
        return self._session.entity(entity) if self._session else None

    def _revised(self, known: Entity, given: Fields, edits: list[Edit]) -> tuple[tuple[str, str, str], ...]:
        """Plan what differs from what is shown; what is withdrawn stays hidden, and no version is chosen of several."""
        if known.deleted:
            edits.append(Restore(known))
        before = known.fields
        different = {
            path: value
            for path, value in given.items()
            if path not in known.withdrawn and canonical(before.get(path)) != canonical(value)
        }
        if different:
            edits.append(Revise(known, different))
        return tuple((path, told_value(before.get(path)), told_value(value)) for path, value in different.items())

    def _impression(self, of: str, private: Fields) -> tuple[tuple[str, str, str], ...]:
        """Plan what the author keeps to itself; of that no more is shown than that there is something."""
        known = self._session.entity(private_entity(of)) if self._session else None
        if known is not None and private:
            fields = self._revised(known, private, self._private)
            return tuple((f"private/{path}", HIDDEN if old else "", HIDDEN if new else "") for path, old, new in fields)
        filled = {path: value for path, value in private.items() if value is not None}
        if filled:
            self._private.append(Create(private_entity(of), IMPRESSION, {"of": of, **filled}))
        return tuple((f"private/{path}", "", HIDDEN) for path in filled)

    def _is_first(self, known: Entity, given: Fields) -> bool:
        first = first_words(self._session, known) if self._session else {}
        return all(
            canonical(first.get(path)) == canonical(value) for path, value in given.items() if path != ENTITY_KIND
        )

    def _name(self, kind: str, fields: Fields) -> str:
        if kind == "member":
            return str(fields.get("name", ""))
        listed = fields.get("offices") if kind == "meeting" else (fields.get("office"),)
        ids = [str(one) for one in listed] if isinstance(listed, list | tuple) else []
        offices = ", ".join(f"{name} ({one})" if (name := self._offices.name(one)) else one for one in ids)
        when = fields.get("start") or fields.get("day") if kind == "meeting" else fields.get("date")
        return " ".join(part for part in (str(when or ""), offices) if part)


def _differences(known: Entity | None, fields: Fields) -> Iterator[tuple[str, str, str]]:
    """Yield the path of each field of a promise that differs from what is there, with what it said and says."""
    before = known.fields if known else {}
    for path, value in fields.items():
        if canonical(before.get(path)) != canonical(value):
            yield path, told_value(before.get(path)), told_value(value)


def told_value(value: Value) -> str:
    """Return a value as people compare it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value)
