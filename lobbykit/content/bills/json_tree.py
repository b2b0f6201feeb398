"""JSON from outside: bounded, strict, with one clear problem for whatever cannot be read."""

from __future__ import annotations

import re

from lobbykit.content import strict_json
from lobbykit.content.bills.node import MAX_BYTES, MAX_DEPTH, MAX_NODES, Node
from lobbykit.domain.problem import Place, Problem, Read, error

Json = object

# RFC 8259 §8.2: an escaped half of a surrogate pair is no character; nor are controls text that can be printed.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def read_json(text: str, *, file: str) -> Read[dict[str, Json]]:
    """Read one JSON object of bounded size; doubled keys, half characters and deep nesting are problems too."""
    start = Place(file)
    if len(text) > MAX_BYTES:
        return Read(None, (error("bill-too-large", start, limit=MAX_BYTES),))
    read = strict_json.read_json(text.removeprefix("\ufeff"), file=file)
    if read.problems:
        return Read(None, read.problems)
    if not isinstance(read.value, dict):
        return Read(None, (error("bill-json-not-object", start, found=kind_of(read.value)),))
    problem = _beyond_bounds(read.value, start)
    return Read(None, (problem,)) if problem else Read(read.value)


def kind_of(value: Json) -> str:
    """Return the JSON name of a value's type, e.g. "list", for the parameters of a problem."""
    names = {dict: "object", list: "list", str: "text", bool: "true or false", int: "number", float: "number"}
    return names.get(type(value), "null")


def _beyond_bounds(value: Json, start: Place) -> Problem | None:
    """Find depth, number of values and characters beyond the bounds; walks without recursion."""
    waiting: list[tuple[Json, int]] = [(value, 1)]
    count = 0
    while waiting:
        one, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH:
            return error("bill-too-deep", start, limit=MAX_DEPTH)
        within = 2 * len(one) if isinstance(one, dict) else len(one) if isinstance(one, list) else 0
        if count + len(waiting) + within > MAX_NODES:
            return error("bill-too-many", start, limit=MAX_NODES)
        if isinstance(one, dict):
            waiting.extend((part, depth + 1) for pair in one.items() for part in pair)
        elif isinstance(one, list):
            waiting.extend((part, depth + 1) for part in one)
        elif isinstance(one, str) and _NOT_TEXT.search(one):
            return error("bill-json-character", start, found=strict_json.shown(one))
    return None


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
