"""Where each visible sign of a YAML text stands in its file, whatever quotes, escapes and line breaks there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.yaml_nodes import Scalar

_BLOCK_HEADER = compiled_late(r"[^\r\n]*(?:\r\n?|\n)")
_PLAIN = compiled_late(r"\S+")
_SINGLE_QUOTED = compiled_late(r"''|[^'\s]+|'")
_DOUBLE_QUOTED = compiled_late(r"\\(?:x..|u.{4}|U.{8}|\r\n|.)|[^\\\s]+|\\", re.DOTALL)
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
    pieces = _read_pieces(scalar)
    return None if pieces is None else tuple(sign for piece in pieces for sign in _signs(*piece))


def span_of(scalar: Scalar, first: int, last: int) -> tuple[int, int] | None:
    """Return the span of the visible signs from the first to the last, as `signs_of` counts them; None as there."""
    pieces = _read_pieces(scalar)
    if pieces is None:
        return None
    begin = end = -1
    before = 0
    for characters, start, stop in pieces:
        after = before + len(characters)
        if before <= first < after:
            begin = start + (first - before)
        if before <= last < after:
            end = start + (last - before) + 1 if len(characters) > 1 else stop
            break
        before = after
    return begin, end


def encoded(words: str, style: str) -> str:
    """Return words as they are spelled inside a text of that style; the caller reads the file again to be sure."""
    if style == '"':
        return words.replace("\\", "\\\\").replace('"', '\\"')
    return words.replace("'", "''") if style == "'" else words


def _read_pieces(scalar: Scalar) -> list[tuple[str, int, int]] | None:
    """Return the pieces of a text, None when they are not what was read."""
    pieces = list(_pieces(scalar))
    read = "".join(scalar.text.split())
    return pieces if "".join([characters for characters, _, _ in pieces]) == read else None


def _pieces(scalar: Scalar) -> Iterator[tuple[str, int, int]]:
    """Yield the visible characters with their spans: words as they stand, and each escape by itself."""
    source, start, tokens = scalar.source, 0, _PLAIN
    end = len(source)
    if scalar.style in {"'", '"'}:
        start, end = 1, end - 1
        tokens = _SINGLE_QUOTED if scalar.style == "'" else _DOUBLE_QUOTED
    elif scalar.style:
        header = _BLOCK_HEADER.match(source)
        start = header.end() if header else end
    escape, shift = "'" if scalar.style == "'" else "\\", scalar.start
    is_quoted = bool(scalar.style) and scalar.style in {"'", '"'}
    for token in tokens.finditer(source, start, end):
        characters = token[0]
        if is_quoted and characters[0] == escape:
            characters = _meaning(characters)
            if characters.isspace():
                continue
        yield characters, shift + token.start(), shift + token.end()


def _signs(characters: str, start: int, end: int) -> Iterator[Sign]:
    if len(characters) == 1:
        yield Sign(characters, start, end)
    else:
        yield from (Sign(one, start + at, start + at + 1) for at, one in enumerate(characters))


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
