"""JSON from a server that nobody trusts: bounded before it is parsed, and read field by field without belief."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NESTED, MOST_PARTS = 24, 200_000
"""How deep an answer may nest, and how many brackets and commas it may have."""
_MARK = re.compile(rb'"(?:[^"\\]++|\\(?:.|\Z))*+(?:"|\Z)|[][{},]', re.DOTALL)


class NotJsonError(ValueError):
    """Bytes that are no JSON, or more of it than anything we ask for has."""


def read_json(data: bytes) -> Any:  # noqa: ANN401 - whatever a server says
    """Return what JSON says; raise NotJsonError for anything else, too deep or of too many parts."""
    depth = 0
    for count, found in enumerate(_MARK.finditer(data)):
        mark = data[found.start()]
        depth += (mark in b"[{") - (mark in b"]}")
        if depth > MOST_NESTED or count > MOST_PARTS:
            raise NotJsonError
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise NotJsonError from None


def text(value: object, key: str) -> str | None:
    """Return a text of a mapping, None where it has none."""
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def mapping(value: object, key: str) -> dict[str, Any]:
    """Return a mapping in a mapping, an empty one where it has none."""
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def rows(value: object, key: str) -> Iterator[dict[str, Any]]:
    """Yield the mappings in a list of a mapping, none where there is no such list."""
    found = value.get(key) if isinstance(value, dict) else None
    if isinstance(found, list):
        yield from (one for one in found if isinstance(one, dict))
