"""Saying that names of one office are one person, or are not: one step that can be undone; no note is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.staff_names import KIND, StaffNames, contact_rows
from lobbykit.app.staff_people import staff_people
from lobbykit.domain.canonical import digest
from lobbykit.domain.problem import Read, error
from lobbykit.domain.staff_alike import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value

_ALSO = "also/"


def contact_entity(office: str, name: str) -> str:
    """Return the id of a contact that is made for names, so that two people who join the same make one contact."""
    return digest(f"{KIND}/{office}/{name_key(name)}".encode())


def also_path(name: str) -> str:
    """Return the one path at which a contact says that a name is its own too."""
    return f"{_ALSO}{digest(name_key(name).encode())}/name"


def merge_names(session: Session, office: str, names: Sequence[str]) -> Read[str]:
    """Make one person of names of an office and return the contact's id; the notes keep the names they tell.

    The contact that has the first of the names stays; where none of them has a contact, one is made under the first
    name. Every name must be known there. Raises as `Session.apply` does.
    """
    given = {name_key(name): " ".join(name.split()) for name in names}
    if len(given) < 2:  # noqa: PLR2004 - one name is nothing to join
        return Read(None, (error("staff-names-few"),))
    known = {name_key(one) for person in staff_people(session.view, [office]) for one in person.spellings}
    if unknown := [name for key, name in given.items() if key not in known]:
        return Read(None, (error("staff-name-unknown", count=len(unknown)),))
    contact = _contact(session, office, given.values())
    first = contact.fields["name"] if contact else next(iter(given.values()))
    tied = StaffNames(session.view)
    fields: dict[str, Value] = {
        also_path(name): name for name in given.values() if tied.key(office, name) != tied.key(office, str(first))
    }
    if not fields:
        return Read(None, (error("staff-names-one"),))
    if contact is not None:
        return _written(session, contact.id, [Revise(contact, fields)])
    entity = contact_entity(office, str(first))
    return _written(session, entity, _made(session, entity, {"office": office, "name": str(first), **fields}))


def split_names(session: Session, office: str, names: Sequence[str]) -> Read[int]:
    """Take names out of the persons they were joined to; the name on the card itself parts from all others.

    Return how many contacts say something else now; that none does is a problem. Raises as `Session.apply` does.
    """
    keys = set(map(name_key, names))
    edits = [Revise(one, fields) for one in _contacts(session, office) if (fields := _parted(one, keys))]
    return session.apply_together(edits) if edits else Read(None, (error("staff-name-single"),))


def _parted(contact: Entity, keys: set[str]) -> dict[str, Value]:
    is_own = name_key(str(contact.fields.get("name"))) in keys
    return {path: None for path, name in _also(contact) if is_own or name_key(name) in keys}


def _contact(session: Session, office: str, names: Iterable[str]) -> Entity | None:
    """Return the contact that the first of these names belongs to that has one."""
    tied = StaffNames(session.view)
    contacts = {tied.key(office, str(one.fields["name"])): one for one in reversed(_contacts(session, office))}
    return next((contacts[key] for name in names if (key := tied.key(office, name)) in contacts), None)


def _contacts(session: Session, office: str) -> list[Entity]:
    found = (session.entity(str(row["id"])) for row in contact_rows(session.view) if row.get("office") == office)
    return [one for one in found if one is not None]


def _made(session: Session, entity: str, fields: dict[str, Value]) -> list[Edit]:
    """Return what makes a contact, also where one was made so before and was taken back."""
    seen = session.entity(entity)
    if seen is None:
        return [Create(entity, KIND, fields)]
    cleared: dict[str, Value] = {path: None for path, _ in _also(seen)}
    return [Restore(seen), Revise(seen, cleared | fields)] if seen.deleted else [Revise(seen, fields)]


def _also(contact: Entity) -> Iterator[tuple[str, str]]:
    for path, name in contact.fields.items():
        if path.startswith(_ALSO) and isinstance(name, str):
            yield path, name


def _written(session: Session, entity: str, edits: list[Edit]) -> Read[str]:
    made = session.apply_together(edits)
    return Read(None, made.problems) if made.value is None else Read(entity)
