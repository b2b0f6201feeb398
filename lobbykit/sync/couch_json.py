"""JSON from a server that nobody trusts: bounded before it is parsed, and read field by field without belief."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_NESTED, MOST_PARTS = 24, 200_000
"""How deep an answer may nest, and how many brackets and commas it may have."""
_MOST_DIGITS = 100
_MARK = re.compile(rb'"(?:[^"\\]++|\\(?:.|\Z))*+(?:"|\Z)|[][{},]', re.DOTALL)


class NotJsonError(ValueError):
    """Bytes that are no JSON."""


class TooMuchError(ValueError):
    """JSON that nests deeper, or has more parts, than anything that we ask for."""


def read_json(data: bytes) -> Any:  # noqa: ANN401 - whatever a server says
    """Return what JSON says, endless numbers as 0; raise NotJsonError for anything else, TooMuchError before parsing.

    What it costs is a small multiple of its length only if it is plain: see `is_plain`.
    """
    depth = 0
    for count, found in enumerate(_MARK.finditer(data)):
        mark = data[found.start()]
        depth += (mark in b"[{") - (mark in b"]}")
        if depth > MOST_NESTED or count > MOST_PARTS:
            raise TooMuchError
    try:
        return json.loads(data, parse_int=_number)
    except (ValueError, RecursionError):
        raise NotJsonError from None


def is_plain(data: bytes | bytearray) -> bool:
    """Whether texts in JSON take one byte for each character: one single sign of another script makes it four."""
    return data.isascii() and b"\\u" not in data


def _number(digits: str) -> int:
    """Return a number; members may write one so long that Python refuses to read it."""
    return int(digits) if len(digits) <= _MOST_DIGITS else 0


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
