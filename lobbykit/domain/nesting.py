"""Nested JSON and flat paths: the two spellings of the fields of an entity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import thawed
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import clipped, field_at, label, room

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.canonical import Json

_DEEPEST = 12


def flattened(kind: str, data: Mapping[str, object]) -> Read[Mapping[str, object]]:
    """Return nested JSON as path → value; a path that is written twice, once nested and once not, is a problem."""
    paths: dict[str, object] = {}
    problems = []
    for path, value in _leaves(kind, data, "", 1):
        if path in paths:
            problems.append(error("field-twice", field=label(path), path=clipped(path, room(path))))
        paths[path] = value
    return Read(None if problems else paths, tuple(problems))


def nested(paths: Mapping[str, object]) -> dict[str, Json]:
    """Return path → value as plain JSON nested at "/"; a path that lies inside a filled one stays written out."""
    tree: dict[str, Json] = {}
    for path in sorted(paths):
        value = paths[path]
        plain = value if value.__class__ is str else thawed(value)
        if "/" not in path:
            tree[path] = plain
            continue
        *folders, name = path.split("/")
        branch = tree
        if any("/".join(folders[:end]) in paths for end in range(1, len(folders) + 1)):
            folders, name = [], path
        for folder in folders:
            inner = branch.setdefault(folder, {})
            assert isinstance(inner, dict)
            branch = inner
        branch[name] = plain
    return tree


def _leaves(kind: str, data: Mapping[str, object], above: str, depth: int) -> Iterator[tuple[str, object]]:
    for key, value in data.items():
        path = above + key
        if isinstance(value, Mapping) and depth < _DEEPEST and not _holds_mapping(kind, path):
            yield from _leaves(kind, value, f"{path}/", depth + 1)
        else:
            yield path, value


def _holds_mapping(kind: str, path: str) -> bool:
    field = field_at(kind, path)
    return field is not None and field.type.schema.get("type") == "object"
