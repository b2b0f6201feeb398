"""The schema of entities as JSON Schema, for forms, importers and whoever writes JSON lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.domain.kinds import KINDS
from lobbykit.domain.note_form import is_own

if TYPE_CHECKING:
    from lobbykit.domain.kind import Field

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SEGMENT = "^[A-Za-z0-9_-]{1,64}$"


def kind_schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of the fields of a kind, nested at "/", as they are stored."""
    root = _empty()
    for field in KINDS[kind].fields:
        _add(root, field)
    required = [field.path for field in KINDS[kind].fields if field.required]
    return {"$schema": _DIALECT, "title": kind, "description": KINDS[kind].meaning} | root | {"required": required}


def note_schema() -> dict[str, Any]:
    """Return the JSON Schema of one line of `note add --json-lines`.

    Author and date are filled in where they are left out; `id` makes a line that is sent twice count once. What is
    promised becomes an entity of its own; `private` is kept apart from the note, for its author alone.
    """
    schema = kind_schema("note") | {"required": ["office", "summary"]}
    own = {"id": {"type": "string", "pattern": "^[0-9a-f]{32}$", "description": "the note's id, when it has one"}}
    more = {"promise": _promises(), "private": _private()}
    return schema | {"properties": own | schema["properties"] | more}


def _promises() -> dict[str, Any]:
    each = _empty() | {"description": KINDS["promise"].meaning}
    fields = [field for field in KINDS["promise"].fields if field.path != "note"]
    for field in fields:
        _add(each, field)
    required = {"required": [field.path for field in fields if field.required]}
    return _empty() | {"patternProperties": {_SEGMENT: each | required}, "description": "what was promised, by its id"}


def _private() -> dict[str, Any]:
    root = _empty() | {"description": KINDS["private"].meaning}
    for field in KINDS["private"].fields:
        if is_own(field.path):
            _add(root, field)
    return root


def _empty() -> dict[str, Any]:
    return {"type": "object", "properties": {}, "additionalProperties": False}


def _add(root: dict[str, Any], field: Field) -> None:
    *folders, name = field.path.split("/")
    branch = root
    for folder in folders:
        branch = _inner(branch, folder)
    if name == "<path>":
        branch |= {"additionalProperties": {"type": ["boolean", "null", "object"]}, "description": field.meaning}
    else:
        branch["properties"][name] = _shape(field)


def _inner(branch: dict[str, Any], folder: str) -> dict[str, Any]:
    inner: dict[str, dict[str, Any]] = branch["properties"]
    if folder.startswith("<"):
        inner, folder = branch.setdefault("patternProperties", {}), _SEGMENT
    return inner.setdefault(folder, _empty())


def _shape(field: Field) -> dict[str, Any]:
    shape = dict(field.type.schema) | {"description": field.meaning}
    return shape if field.required else {"anyOf": [shape, {"type": "null"}]}
