"""The JSON Schema of the notes export, made of the one list of fields, so that it cannot fall behind the program."""

from __future__ import annotations

from typing import Any

from lobbykit.app.exports.tables import document_bytes
from lobbykit.domain.json_schema import note_schema
from lobbykit.domain.note_form import PRIVATE

_ID = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", "description": "in UTC"}
_VERSION = {
    "type": "object",
    "properties": {"value": {}, "by": {"type": "string"}, "at": _MOMENT},
    "required": ["value", "by", "at"],
    "additionalProperties": False,
}
_MARKS: dict[str, Any] = {
    "created": _MOMENT,
    "changed": _MOMENT,
    "deleted": {"const": False, "description": "what is in the trash is not exported"},
    "edited_after_delete": {"type": "boolean", "description": "whether somebody wrote on after somebody deleted it"},
    "conflicts": {
        "type": "object",
        "description": "path → every version of what people wrote differently, the one shown first",
        "additionalProperties": {"type": "array", "minItems": 2, "items": _VERSION},
    },
    "newer": {"type": "integer", "minimum": 0, "description": "changes that only a newer version can show"},
}


def export_schema() -> dict[str, Any]:
    """Return the JSON Schema of the document of `lobbykit export notes --as json`."""
    schema = note_schema()
    dialect, properties = schema.pop("$schema"), schema["properties"]
    private = properties.pop(PRIVATE.rstrip("/"))
    note = {
        **schema,
        "properties": {**properties, **_MARKS, "id": _ID, "private": private | {"description": "on explicit choice"}},
        "required": ["id", *_MARKS, "withdrawn"],
    }
    return {
        "$schema": dialect,
        "title": "lobbykit export notes --as json",
        "type": "object",
        "properties": {
            "lobbykit": {"const": "note/1"},
            "warning": {"type": "string", "description": "only where private impressions were asked for"},
            "notes": {"type": "array", "items": note},
        },
        "required": ["lobbykit", "notes"],
        "additionalProperties": False,
    }


def schema_bytes() -> bytes:
    """Return the schema as a file."""
    return document_bytes(export_schema())
