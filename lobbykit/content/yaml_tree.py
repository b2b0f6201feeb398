"""The one YAML reader: a bounded pass over parser events that yields text with places, never Python objects."""

from __future__ import annotations

import re

import yaml

from lobbykit.content.yaml_builder import RefusedError, TreeBuilder
from lobbykit.content.yaml_nodes import Limits, Mapping, Node, Scalar, Sequence, Source
from lobbykit.domain.problem import Problem, Read, error

__all__ = ["Limits", "Mapping", "Node", "Scalar", "Sequence", "read_yaml"]

PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# YAML 1.1 §5.1: the characters a stream may hold; a byte order mark only at its very start.
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


_USUAL = Limits()


def read_yaml(text: str, *, file: str, limits: Limits = _USUAL) -> Read[Node]:
    """Read one YAML document as text, mappings and sequences; never raises on what the text holds.

    Refused with file, line and column: aliases, anchors, tags, merge keys, keys that are not text, second documents,
    and whatever exceeds the limits. A key given twice is an error too, but the tree (first value kept) is returned
    beside it, so that a caller can look for more mistakes: ask `has_errors` before using the value.
    """
    source = Source(text, file)
    if len(text) > limits.size:
        return Read(None, (error("yaml-too-large", source.place(0), size=len(text), limit=limits.size),))
    wrong = _NOT_YAML.search(text, source.shift)
    if wrong:
        code_point = f"U+{ord(wrong[0]):04X}"
        return Read(None, (error("yaml-character", source.place(wrong.start()), character=code_point),))
    builder = TreeBuilder(source, limits)
    try:
        for event in yaml.parse(text[source.shift :], Loader=PARSER):
            builder.take(event)
    except RefusedError as refused:
        return Read(None, (*builder.problems, refused.problem))
    except yaml.YAMLError as failure:
        return Read(None, (*builder.problems, _syntax_problem(failure, source)))
    if builder.root is None:
        return Read(None, (error("yaml-empty", source.place(0)),))
    return Read(builder.root, tuple(builder.problems))


def _syntax_problem(failure: yaml.YAMLError, source: Source) -> Problem:
    """Say what the parser stumbled over; the mistakes that newcomers make most have codes of their own."""
    mark = getattr(failure, "problem_mark", None) or getattr(failure, "context_mark", None)
    offset = source.shift + (mark.index if mark is not None else 0)
    place = source.place(offset)
    detail = str(getattr(failure, "problem", None) or "")
    found = source.text[offset : offset + 1]
    if found == "\t":
        return error("yaml-tab", place)
    if found and (found in "@`" or (found == "%" and place.column > 1)):
        return error("yaml-quote", place, character=found)
    if detail.startswith("mapping values are not allowed"):
        return error("yaml-colon", place)
    return error("yaml-syntax", place, detail=detail)
