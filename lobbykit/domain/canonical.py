"""Canonical bytes: the one spelling of a value that ids and fingerprints are taken from."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NoReturn, Union

from lobbykit.domain.problem import LobbykitError

Json = Union[None, bool, int, str, "list[Json]", "dict[str, Json]"]
Value = Union[None, bool, int, str, "tuple[Value, ...]", "Mapping[str, Value]"]

LIMIT = 256_000
DEPTH = 8
MAX_INT = 2**53 - 1
_NOTHING = object()
_NUL = b"\\u0000"
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _refuse(_number: str) -> NoReturn:
    raise ValueError


_DECODER = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse)
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
)


class OpError(LobbykitError, ValueError):
    """Bytes or values that are no op; it says which part is wrong and never repeats what was written there."""


def canonical(value: object) -> bytes:
    """Return the one JSON spelling of a value: UTF-8, keys sorted, no blanks, nothing escaped that need not be.

    Null, booleans, integers up to 2^53-1 either way, text without U+0000 and lone surrogates, lists (tuples) and
    mappings with text keys, nested at most 8 deep, at most 256,000 bytes; raise OpError (a ValueError) for others.
    """
    data = spelled(thawed(value))
    if len(data) > LIMIT:
        raise OpError("op-too-long", limit=LIMIT)
    return data


def read_canonical(data: bytes) -> Value:
    """Return what canonical bytes say, lists as tuples; raise OpError for any bytes that `canonical` cannot make."""
    return frozen(read_plain(data))


def thawed(value: object, depth: int = DEPTH) -> Json:
    """Return a value as plain dicts and lists of its own; raise OpError for what an op cannot hold."""
    kind = type(value)
    if value is None or kind is bool:
        return value  # type: ignore[return-value]
    if kind is int:
        return _number(value)  # type: ignore[arg-type]
    if kind is str:
        return _text(value)
    if depth == 0:
        raise OpError("op-value", what="depth")
    if isinstance(value, list | tuple):
        return [thawed(item, depth - 1) for item in value]
    if isinstance(value, Mapping):
        return {_text(key): thawed(item, depth - 1) for key, item in value.items()}
    raise OpError("op-value", what="type")


def digest(data: bytes) -> str:
    """Return the first 32 hexadecimal digits of SHA-256: the id of an op with these canonical bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def read_plain(data: bytes) -> Json:
    """Return what bytes say as plain dicts and lists; raise OpError when they are not the one spelling of it.

    Numbers and depth are left for `frozen` to look at.
    """
    if len(data) > LIMIT:
        raise OpError("op-too-long", limit=LIMIT)
    value = _parsed(data)
    if value is _NOTHING:
        raise OpError("op-unreadable")
    if _again(value) != data:
        raise OpError("op-not-canonical")
    if _NUL in data:
        thawed(value)
    return value  # type: ignore[return-value]


def _parsed(data: bytes) -> object:
    """Return JSON or `_NOTHING`; the reader's own exceptions hold the whole text and must not travel."""
    try:
        return _DECODER.decode(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return _NOTHING


def _again(value: object) -> bytes | None:
    try:
        return spelled(value)
    except (ValueError, RecursionError):
        return None


def spelled(value: object) -> bytes:
    """Return the canonical spelling of plain dicts and lists that need no check, of any length and depth."""
    return _ENCODER.encode(value).encode()


def frozen(value: Json, depth: int = DEPTH) -> Value:
    """Return a value that nobody can change: tuples and read-only mappings; raise OpError when it nests too deep."""
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return value  # type: ignore[return-value]
    if kind is int:
        return _number(value)  # type: ignore[arg-type]
    if depth == 0:
        raise OpError("op-value", what="depth")
    if isinstance(value, list):
        return tuple([item if type(item) is str else frozen(item, depth - 1) for item in value])
    assert isinstance(value, dict)
    return MappingProxyType(
        {key: item if type(item) is str else frozen(item, depth - 1) for key, item in value.items()}
    )


def _number(value: int) -> int:
    if not -MAX_INT <= value <= MAX_INT:
        raise OpError("op-value", what="number")
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise OpError("op-value", what="key")
    if "\0" in value or not (value.isascii() or _SURROGATE.search(value) is None):
        raise OpError("op-value", what="text")
    return value
