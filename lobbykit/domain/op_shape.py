"""The shape of an op, version 1: which keys it has and what each may hold."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.domain.canonical import Json

VERSION = 1
FIRST = "0" * 32
"""What the first op of a device has instead of the id before it."""
DELETED = "$deleted"
"""The path that deletions and restorations write."""
KIND = "kind"
"""The path that says what an entity is; its first op writes it and no op changes it."""
MAX_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: every stamp is a date that can be shown."""
_MAX_SEQ = 2**53 - 1

_ID = re.compile(r"[0-9a-f]{32}")
_DEV = re.compile(r"[0-9a-f]{16}")
_USER = re.compile(r"[a-z0-9-]{1,32}")
_PATH = re.compile(r"[A-Za-z0-9_-]{1,64}(?:/[A-Za-z0-9_-]{1,64}){0,11}")
_MOST_PATHS = 4_096
_KEYS = {
    "set": ({"v", "d", "n", "p", "t", "a", "e", "y", "f", "s"}, {"restore"}),
    "del": ({"v", "d", "n", "p", "t", "a", "e", "y", "s", "c"}, set[str]()),
}
_ALL_KEYS = {kind: required | optional for kind, (required, optional) in _KEYS.items()}


def is_id(value: object) -> TypeGuard[str]:
    """Whether a value has the form of the id of an op or an entity: 32 lower-case hexadecimal digits."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_dev(value: object) -> TypeGuard[str]:
    """Whether a value has the form of a device's id: 16 lower-case hexadecimal digits."""
    return isinstance(value, str) and _DEV.fullmatch(value) is not None


def is_user(value: object) -> TypeGuard[str]:
    """Whether a value has the form of a user's name: 1 to 32 of a-z, 0-9 and hyphen."""
    return isinstance(value, str) and _USER.fullmatch(value) is not None


def is_path(value: object) -> TypeGuard[str]:
    """Whether a value has the form of a path: up to 12 segments of letters, digits, `_` and `-`, joined by `/`."""
    return isinstance(value, str) and _has_path_form(value)


@lru_cache(maxsize=_MOST_PATHS)
def _has_path_form(text: str) -> bool:
    """Answer from memory where it can: a log has few paths, and each stands in many ops."""
    return _PATH.fullmatch(text) is not None


def is_newer(data: Mapping[str, Json]) -> bool:
    """Whether an op says that a later version wrote it: a higher `v`, another `y`, or keys that version 1 lacks."""
    version, kind = data.get("v"), data.get("y")
    if type(version) is int and version > VERSION:
        return True
    if version != VERSION or type(version) is not int or not isinstance(kind, str):
        return False
    if kind not in _KEYS:
        return True
    return not data.keys() <= _ALL_KEYS[kind]


def readable(data: Mapping[str, Json]) -> tuple[str | None, int | None, str | None, str | None]:
    """Return device, number, id before and entity of a newer op, each None where it is not as version 1 has it."""
    dev, seq, prev, entity = (data.get(key) for key in "dnpe")
    return (
        dev if is_dev(dev) else None,
        seq if type(seq) is int and 1 <= seq <= _MAX_SEQ else None,
        prev if is_id(prev) else None,
        entity if is_id(entity) else None,
    )


def fault_of(data: Mapping[str, Json]) -> str | None:
    """Return the first key of an op of version 1 that is not as the format says, or None when all are."""
    kind = data.get("y")
    if data.get("v") != VERSION or type(data["v"]) is not int:
        return "v"
    if not isinstance(kind, str) or kind not in _KEYS:
        return "y"
    required = _KEYS[kind][0]
    if not required <= data.keys():
        return min(required - data.keys())
    return _fault_of_place(data) or (_fault_of_set(data) if kind == "set" else _fault_of_deletion(data))


def _fault_of_place(data: Mapping[str, Json]) -> str | None:
    for key, is_sound in _PLACE:
        if not is_sound(data):
            return key
    return None


def _fault_of_set(data: Mapping[str, Json]) -> str | None:
    fields, seen = data["f"], data["s"]
    restores = "restore" in data
    if restores and data["restore"] is not True:
        return "restore"
    if not isinstance(fields, dict) or not (fields or restores) or not all(map(is_path, fields)):
        return "f"
    assert isinstance(seen, dict)
    return None if seen.keys() <= fields.keys() | ({DELETED} if restores else set()) else "s"


def _fault_of_deletion(data: Mapping[str, Json]) -> str | None:
    assert isinstance(data["s"], dict)
    if not data["s"].keys() <= {DELETED}:
        return "s"
    return None if _are_ids(data["c"]) else "c"


def _is_stamp(value: Json) -> bool:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - milliseconds and a zero
        return False
    ms, rest = value
    return type(ms) is int and 0 <= ms <= MAX_MS and type(rest) is int and rest == 0


def _are_ids(value: Json) -> bool:
    return isinstance(value, list) and all(map(is_id, value))


def _is_linked(data: Mapping[str, Json]) -> bool:
    return is_id(data["p"]) and (data["p"] == FIRST) == (data["n"] == 1)


def _has_seen(data: Mapping[str, Json]) -> bool:
    seen = data["s"]
    return isinstance(seen, dict) and all(map(_are_ids, seen.values()))


_PLACE: tuple[tuple[str, Callable[[Mapping[str, Json]], bool]], ...] = (
    ("d", lambda data: is_dev(data["d"])),
    ("n", lambda data: type(data["n"]) is int and 1 <= data["n"] <= _MAX_SEQ),
    ("p", _is_linked),
    ("t", lambda data: _is_stamp(data["t"])),
    ("a", lambda data: is_user(data["a"])),
    ("e", lambda data: is_id(data["e"])),
    ("s", _has_seen),
)
"""What every op of version 1 has, in the order in which it is looked at."""
