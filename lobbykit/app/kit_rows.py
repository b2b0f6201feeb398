"""The meetings and people of a kit beside those of the workspace: what an edition changes, and what is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Edit, Restore, Revise
from lobbykit.app.import_changes import Change
from lobbykit.domain.canonical import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lobbykit.domain.entity import Entity
    from lobbykit.domain.kit import KitRow
    from lobbykit.domain.op import Value

Fields = Mapping[str, "Value"]
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class RowPlan:
    """What becomes of one row: how it is shown, and the edits that do it; what is kept is shown after what changes."""

    changes: tuple[Change, ...]
    edits: tuple[Edit, ...] = ()


def row_plans(
    kind: str, rows: Iterable[KitRow], earlier: Iterable[KitRow], entity: Callable[[str], Entity | None]
) -> Iterator[RowPlan]:
    """Yield what an edition does to the entities of a kind; `earlier` are the rows of the edition opened before.

    A field is written where the workspace still has what the earlier edition said. What people changed here since, or
    deleted, stays, and is shown as kept where the new edition says something else.
    """
    new = {row.id: row for row in rows}
    old = {row.id: row for row in earlier}
    for row in sorted(new.values(), key=lambda row: (_name(row.fields), row.id)):
        yield _row_plan(kind, row, old[row.id].fields if row.id in old else {}, entity(row.id))
    for row in old.values():
        if row.id not in new:
            yield _removal(kind, row, entity(row.id))


def _row_plan(kind: str, row: KitRow, was: Fields, seen: Entity | None) -> RowPlan:
    if seen is None:
        said = tuple((path, "", shown(value)) for path, value in row.fields.items())
        return RowPlan((_change("added", kind, row, said),), (Create(row.id, kind, row.fields),))
    if seen.kind == kind and seen.deleted and not was:
        return _back(kind, row, seen)
    if seen.kind != kind or seen.deleted:
        return RowPlan(() if _same_fields(row.fields, was) else (_change("kept", kind, row, ()),))
    now, writes, kept = seen.visible_fields, dict[str, "Value"](), []
    for path in sorted(row.fields.keys() | was.keys()):
        have, want, before = now.get(path), row.fields.get(path), was.get(path)
        if _same(have, want) or _same(want, before):
            continue
        if _same(have, before) and len(seen.versions(path)) <= 1:
            writes[path] = want
        else:
            kept.append((path, shown(have), shown(want)))
    said = tuple((path, shown(now.get(path)), shown(value)) for path, value in writes.items())
    changes = (("changed", said), ("kept", tuple(kept)))
    told = tuple(_change(what, kind, row, fields) for what, fields in changes if fields)
    return RowPlan(told, (Revise(seen, writes),) if writes else ())


def _back(kind: str, row: KitRow, seen: Entity) -> RowPlan:
    """Bring back what was deleted here before this kit ever spoke of it, as when its opening was taken back."""
    now = seen.visible_fields
    writes = {
        path: row.fields.get(path)
        for path in sorted(row.fields.keys() | now.keys())
        if not _same(row.fields.get(path), now.get(path))
    }
    said = tuple((path, "", shown(value)) for path, value in row.fields.items())
    edits: tuple[Edit, ...] = (Restore(seen), Revise(seen, writes)) if writes else (Restore(seen),)
    return RowPlan((_change("added", kind, row, said),), edits)


def _removal(kind: str, row: KitRow, seen: Entity | None) -> RowPlan:
    """Take out what the new edition no longer has, unless somebody here has changed it."""
    if seen is None or seen.kind != kind or seen.deleted:
        return RowPlan(())
    said = tuple((path, shown(value), "") for path, value in row.fields.items())
    if not _same_fields(seen.visible_fields, row.fields):
        return RowPlan((_change("kept", kind, row, said),))
    return RowPlan((_change("removed", kind, row, said),), (Delete(seen),))


def _change(what: str, kind: str, row: KitRow, fields: tuple[tuple[str, str, str], ...]) -> Change:
    return Change(what, f"{kind}/{row.id[:_SHOWN]}", _name(row.fields), fields)


def _name(fields: Fields) -> str:
    """Return what a row is called: a person's name, or when and with whom a meeting is."""
    if "name" in fields:
        return shown(fields["name"])
    return " ".join(filter(None, (shown(fields.get("start") or fields.get("day")), shown(fields.get("offices")))))


def shown(value: Value) -> str:
    """Return a value of a field as people compare it."""
    if isinstance(value, tuple | list):
        return ", ".join(map(shown, value))
    return "" if value is None else str(value)


def _same(one: Value, other: Value) -> bool:
    return canonical(one) == canonical(other)


def _same_fields(one: Fields, other: Fields) -> bool:
    return one.keys() == other.keys() and all(_same(one[path], other[path]) for path in one)
