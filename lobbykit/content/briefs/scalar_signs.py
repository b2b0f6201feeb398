"""Where each visible sign of a YAML text stands in its file, whatever quotes, escapes and line breaks there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.yaml_nodes import Scalar

_BLOCK_HEADER = compiled_late(r"[^\r\n]*(?:\r\n?|\n)")
_ANY = compiled_late(r".", re.DOTALL)
_SINGLE_QUOTED = compiled_late(r"''|.", re.DOTALL)
_DOUBLE_QUOTED = compiled_late(r"\\(?:x..|u.{4}|U.{8}|\r\n|.)|.", re.DOTALL)
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", '"': '"', "\\": "\\", "/": "/"}
_CODED = {"x", "u", "U"}


class Sign(NamedTuple):
    """One character that is no white space, and the span of the file that spells it."""

    character: str
    start: int
    end: int


def signs_of(scalar: Scalar) -> tuple[Sign, ...] | None:
    """Return the visible signs of a text in order, or None when they are not those that were read.

    White space is left out, since folding, indenting and escapes turn one kind into another.
    """
    found = tuple(sign for sign in _spelled(scalar) if not sign.character.isspace())
    read = "".join(character for character in scalar.text if not character.isspace())
    return found if "".join(sign.character for sign in found) == read else None


def encoded(words: str, style: str) -> str:
    """Return words as they are spelled inside a text of that style; the caller reads the file again to be sure."""
    if style == '"':
        return words.replace("\\", "\\\\").replace('"', '\\"')
    return words.replace("'", "''") if style == "'" else words


def _spelled(scalar: Scalar) -> Iterator[Sign]:
    source, start, tokens = scalar.source, 0, _ANY
    end = len(source)
    if scalar.style in {"'", '"'}:
        start, end = 1, end - 1
        tokens = _SINGLE_QUOTED if scalar.style == "'" else _DOUBLE_QUOTED
    elif scalar.style:
        header = _BLOCK_HEADER.match(source)
        start = header.end() if header else end
    for token in tokens.finditer(source, start, end):
        yield Sign(_meaning(token[0]), scalar.start + token.start(), scalar.start + token.end())


def _meaning(spelled: str) -> str:
    """Return the character that is spelled so; a blank for each escape that means white space or a joined line."""
    if len(spelled) == 1 or spelled == "''":
        return spelled[0]
    kind = spelled[1]
    if kind in _CODED:
        return _character(spelled[2:])
    return _ESCAPED.get(kind, " ")


def _character(digits: str) -> str:
    try:
        return chr(int(digits, 16))
    except (ValueError, OverflowError):
        return " "
