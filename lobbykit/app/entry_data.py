"""Entities as data: what scripts get of a row, in an order that depends on nothing but what it says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from lobbykit.domain.nesting import nested

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Row = dict[str, Any]
_BESIDE = frozenset({"id", "created", "changed", "deleted", "edited_after_delete", "conflicts", "withdrawn", "newer"})
_PHOTO = "photo"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def entry_data(
    row: Mapping[str, Any], private: Mapping[str, Any] | None = None, promises: Sequence[Mapping[str, Any]] = ()
) -> Row:
    """Return a row as people give it (fields nested at "/", withdrawn paths as they are written), with its marks.

    `created` and `changed` are times in RFC 3339; `conflicts` maps each path to all its versions, the shown one first;
    `newer` counts the changes that only a newer version can show. `private` is the row of what is the author's own:
    an impression, and photos that may not leave, which stand with the others. `promises` are those of what was promised
    in a note, which stand under their ids.
    """
    conflicts = dict(row["conflicts"])
    fields = {key: value for key, value in row.items() if key not in _BESIDE}
    if private is not None:
        own = {key: value for key, value in private.items() if key not in _BESIDE | {"of", _PHOTO}}
        fields |= {"private": own} if own or _PHOTO not in private else {}
        if _PHOTO in private:
            fields[_PHOTO] = {**fields.get(_PHOTO, {}), **private[_PHOTO]}
        conflicts |= {_own_path(path): found for path, found in private["conflicts"].items()}
    for one in promises:
        promised = {key: value for key, value in one.items() if key not in _BESIDE | {"note"}}
        fields["promise"] = {**fields.get("promise", {}), one["id"]: promised}
        conflicts |= {f"promise/{one['id']}/{path}": found for path, found in one["conflicts"].items()}
    return {
        "id": row["id"],
        **arranged(fields),
        "created": instant(row["created"]),
        "changed": instant(row["changed"]),
        "deleted": row["deleted"],
        "edited_after_delete": row["edited_after_delete"],
        "conflicts": {path: [_version(one) for one in conflicts[path]] for path in sorted(conflicts)},
        "withdrawn": nested(dict.fromkeys(row["withdrawn"], True)),
        "newer": row["newer"],
    }


def _own_path(path: str) -> str:
    return path if path.startswith(f"{_PHOTO}/") else f"private/{path}"


def arranged(value: Any) -> Any:  # noqa: ANN401 - JSON is whatever it was
    """Return JSON with the keys of every object sorted."""
    if isinstance(value, dict):
        return {key: arranged(value[key]) for key in sorted(value)}
    return [arranged(item) for item in value] if isinstance(value, list) else value


def instant(ms: int) -> str:
    """Return milliseconds since 1970 as RFC 3339 in UTC."""
    return (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _version(told: Mapping[str, Any]) -> Row:
    return {"value": arranged(told["value"]), "by": told["by"], "at": instant(told["at"])}
