"""What people of the team need to take part: kept in the private lane, told to their delegation's day card alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.entities import UnknownEntityError, entity_named
from lobbykit.app.products.team import Team
from lobbykit.domain.canonical import digest
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Read, error
from lobbykit.domain.products.access_needs import AccessNeed
from lobbykit.domain.schema import check_fields
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "access"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AccessNeeds:
    """What is needed at meetings, by the id of each; `withheld` counts the people whose needs are not told here."""

    meetings: Mapping[str, tuple[AccessNeed, ...]]
    withheld: int = 0


def access_entity(member: str) -> str:
    """Return the one id of what a member of the team needs, so that saying it twice adds nothing."""
    return digest(f"access/{member}".encode())


def member_named(view: View, typed: str) -> str:
    """Return the id of a member of the team by name or by the beginning of the id; raise UnknownEntityError."""
    rows = view.table("members").search(where("deleted").one_of([False]))
    found = sorted(row["id"] for row in rows if folded(str(row.get("name", ""))) == folded(typed))
    if len(found) > 1:
        raise UnknownEntityError("entity-ambiguous", typed=typed[:60], count=len(found), ids=", ".join(found[:3]))
    return found[0] if found else entity_named(view, "member", typed)


def access_row(view: View, member: str) -> Row | None:
    """Return what is on record of a member, None for nothing or where it was taken out."""
    row = view.get(KIND, access_entity(member))
    return None if row is None or row["deleted"] else dict(row)


def set_access(session: Session, member: str, fields: Mapping[str, Value]) -> Read[str]:
    """Save what a member needs over what was known; without the day of consent nothing is saved.

    Raises as `Session.apply` does.
    """
    if "member" in fields:
        return Read(None, (error("field-unknown", field="member", path="member"),))
    entity = access_entity(member)
    seen = session.entity(entity)
    new = seen is None or seen.deleted
    given = {"member": member, **{path: value for path, value in fields.items() if value is not None or not new}}
    if problems := check_fields(KIND, given, new=new):
        return Read(None, problems)
    if seen is None:
        made: Read[Any] = session.apply(Create(entity, KIND, given))
    elif seen.deleted:
        stale = dict.fromkeys(seen.visible_fields.keys() - given.keys())
        made = session.apply_together((Restore(seen), Revise(seen, {**stale, **given})))
    else:
        made = session.apply(Revise(seen, given))
    return Read(None, made.problems) if made.problems else Read(entity)


def drop_access(session: Session, member: str) -> Read[str]:
    """Take out what is on record of a member, as when consent is taken back; nothing on record stays so."""
    seen = session.entity(access_entity(member))
    if seen is None:
        return Read(None, (error("access-none"),))
    made = session.apply(Delete(seen))
    return Read(None, made.problems) if made.problems else Read(seen.id)


def needs_at(view: View, meetings: Iterable[str], delegation: str | None) -> AccessNeeds:
    """Return what people need at meetings, told to one delegation only and of its own people only.

    That is the one named; without a name it is the one that everybody belongs to who goes. Where people of several go,
    or people of none, nothing is told, since a card for all would tell each of the others.
    """
    team = Team(view)
    going = {
        row["id"]: [one for one in map(team.person, row.get("people", {}).values()) if one]
        for name in dict.fromkeys(meetings)
        if (row := view.get("meetings", name)) is not None
    }
    teams = {_key(one.team) for people in going.values() for one in people}
    only = _key(delegation) if delegation is not None else next(iter(teams)) if len(teams) == 1 else ""
    needs = {one.id: need for people in going.values() for one in people if (need := _need(view, one.id))}
    ours = {one.id for people in going.values() for one in people if only and _key(one.team) == only}
    told = {
        name: tuple(needs[one] for one in sorted({each.id for each in people} & ours & needs.keys()))
        for name, people in going.items()
    }
    return AccessNeeds({name: each for name, each in told.items() if each}, len(needs.keys() - ours))


def _need(view: View, member: str) -> AccessNeed | None:
    row = access_row(view, member)
    if row is None or not row.get("consent"):
        return None
    return AccessNeed(
        bool(row.get("step_free")),
        bool(row.get("seat")),
        bool(row.get("large_print")),
        row.get("interpreter", ""),
        _day(row.get("interpreter_on")),
        bool(row.get("captions")),
        _day(row.get("captions_on")),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
