"""JSON from outside: bounded, strict, with one clear problem for whatever cannot be read."""

from __future__ import annotations

import json
import re

from lobbykit.content.bill_node import MAX_BYTES, MAX_DEPTH, MAX_NODES, Node
from lobbykit.domain.problem import Place, Problem, Read, error

Json = object

# RFC 8259 §8.2: an escaped half of a surrogate pair is no character; nor are controls text that can be printed.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class _RefusedError(Exception):
    """What stops the decoder from inside one of its hooks, or the walk over what it made."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def read_json(text: str, *, file: str) -> Read[dict[str, Json]]:
    """Read one JSON object; NaN, doubled keys, half characters and deep nesting are problems, never exceptions."""
    start = Place(file)
    if len(text) > MAX_BYTES:
        return Read(None, (error("bill-too-large", start, limit=MAX_BYTES),))
    try:
        value = _decoded(text.removeprefix("\ufeff"), start)
        _check(value, start)
    except _RefusedError as refused:
        return Read(None, (refused.problem,))
    if not isinstance(value, dict):
        return Read(None, (error("bill-json-not-object", start, found=kind_of(value)),))
    return Read(value)


def kind_of(value: Json) -> str:
    """Return the JSON name of a value's type, e.g. "list", for the parameters of a problem."""
    names = {dict: "object", list: "list", str: "text", bool: "true or false", int: "number", float: "number"}
    return names.get(type(value), "null")


def _decoded(text: str, start: Place) -> Json:
    def constant(name: str) -> Json:
        raise _RefusedError(error("bill-json-constant", start, found=name))

    def pairs(found: list[tuple[str, Json]]) -> dict[str, Json]:
        keys: dict[str, Json] = {}
        for key, value in found:
            if key in keys:
                raise _RefusedError(error("bill-json-key-twice", start, key=_short(key)))
            keys[key] = value
        return keys

    try:
        value: Json = json.loads(text, parse_constant=constant, object_pairs_hook=pairs)
    except json.JSONDecodeError as failure:
        ended = failure.msg.startswith("Unterminated string") or not text[failure.pos :].strip()
        place = Place(start.file, failure.lineno, failure.colno)
        raise _RefusedError(error("bill-json-truncated" if ended else "bill-json-broken", place)) from failure
    except RecursionError as failure:
        raise _RefusedError(error("bill-too-deep", start, limit=MAX_DEPTH)) from failure
    except ValueError as failure:  # a number of more digits than Python converts
        raise _RefusedError(error("bill-json-broken", start)) from failure
    return value


def _check(value: Json, start: Place) -> None:
    """Refuse depth, number of values and characters beyond the bounds; walks without recursion."""
    waiting: list[tuple[Json, int]] = [(value, 1)]
    count = 0
    while waiting:
        one, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH:
            raise _RefusedError(error("bill-too-deep", start, limit=MAX_DEPTH))
        if count > MAX_NODES:
            raise _RefusedError(error("bill-too-many", start, limit=MAX_NODES))
        if isinstance(one, dict):
            waiting.extend((part, depth + 1) for pair in one.items() for part in pair)
        elif isinstance(one, list):
            waiting.extend((part, depth + 1) for part in one)
        elif isinstance(one, str) and _NOT_TEXT.search(one):
            raise _RefusedError(error("bill-json-character", start, found=_short(one)))


def _short(text: str) -> str:
    """Return text fit for a message: printable and not long."""
    return text.encode("ascii", "backslashreplace").decode()[:60]


def node_of(value: Json, *, name: str, place: Place, path: str = "") -> Node:
    """Return checked JSON as a tree: an object's keys are fields, a list's entries are "item", null has no text."""
    if isinstance(value, dict):
        parts = [(key, key, part) for key, part in value.items() if part is not None]
    elif isinstance(value, list):
        parts = [("item", str(number), part) for number, part in enumerate(value, start=1)]
    else:
        return Node(name, place, path, "" if value is None else str(value))
    children = (node_of(part, name=key, place=place, path=f"{path}/{step}".lstrip("/")) for key, step, part in parts)
    return Node(name, place, path, "", tuple(children))
