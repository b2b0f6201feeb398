"""How a text may be spelled in a brief file: the ways to write it, the likest to what stands there first.

The ways are offers: whoever takes one reads the file again and goes on to the next where it says something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.briefs.scalar_signs import encoded, span_of
from lobbykit.domain.alike import same_end, same_start
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.yaml_nodes import Scalar

WIDTH = 118
_BARE = compiled_late(r"[A-Za-z0-9$][A-Za-z0-9._/$,+-]*(?: [A-Za-z0-9._/$,+&()-]+)*")
_NEVER_PLAIN = compiled_late(r"[-?:,\[\]{}#&*!|>'\"%@`\s]|.*(?:: |:$| #|\s$)", re.DOTALL)
_UNSEEN = compiled_late('[\x00-\x1f"\\\\\x7f-\xa0\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_BREAKS = compiled_late(r"(\n+)")
_BREAKABLE = compiled_late(r"(?<=\S) (?=\S)")
_LINES = compiled_late(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a text stands: how deep its key is, the column at which it begins, in brackets or not, the line end."""

    indent: int
    column: int
    flow: bool
    line_end: str

    @property
    def inner(self) -> str:
        """The indentation of the lines of a text that goes on."""
        return " " * (self.indent + 2)


def bare(text: str) -> bool:
    """Whether a text is plain words that need no quotation marks in any place."""
    return _BARE.fullmatch(text) is not None


def escaped(text: str) -> str:
    """Return a text in quotation marks on one line, whatever signs are in it."""
    return '"' + _UNSEEN.sub(_escape, text) + '"'


def new_spellings(text: str, setting: Setting, *, quoted: bool = False) -> Iterator[str]:
    """Yield ways to write a text where none stood."""
    if bare(text) and not quoted and setting.column + len(text) <= WIDTH:
        yield text
    yield from _in_style('"', text, setting)
    yield from _rest(text, setting)


def spellings(old: Scalar, text: str, setting: Setting) -> Iterator[str]:
    """Yield ways to write a text in place of another, in the style of that one first."""
    if old.plain and not old.source:
        for spelled in new_spellings(text, setting):
            yield f" {spelled}"
        return
    if old.style in {"|", ">"}:
        yield from _in_block(old, text, setting)
    else:
        yield from _in_style(old.style, text, setting)
    yield from _rest(text, setting)


def smallest(old: Scalar, said: str, text: str) -> tuple[int, int, str] | None:
    """Return the span and the new spelling of those words alone that differ; None where that cannot be told."""
    begin, rest = _kept(said, text)
    before, after = said[begin : len(said) - rest], text[begin : len(text) - rest]
    if not before.strip() or not after.strip() or before[:1].isspace() or before[-1:].isspace():
        return None
    if "\n" in after or after[:1].isspace() or after[-1:].isspace():
        return None
    first = _visible(said[:begin])
    span = span_of(old, first, first + _visible(before) - 1)
    return (*span, encoded(after, old.style)) if span else None


def _kept(old: str, new: str) -> tuple[int, int]:
    """Return how many characters stay at the beginning and at the end, whole words only."""
    begin = same_start(old, new)
    while begin and not old[begin - 1].isspace():
        begin -= 1
    rest = same_end(old, new, begin)
    while rest and not old[len(old) - rest].isspace():
        rest -= 1
    return begin, rest


def _in_style(style: str, text: str, setting: Setting) -> Iterator[str]:
    """Yield the text in quotation marks, or plain, on one line or on several."""
    if not style and _NEVER_PLAIN.match(text):
        return
    inner = encoded(text, style)
    if not setting.flow:
        lost = 0 if style == '"' and "\\" in inner else 1
        yield f"{style}{_folded(inner, setting, setting.inner, setting.column + 1, lost)}{style}"
    if "\n" not in text:
        yield f"{style}{inner}{style}"


def _in_block(old: Scalar, text: str, setting: Setting) -> Iterator[str]:
    lines = _LINES.split(old.source)
    body = next((line for line in lines[1:] if line.strip()), setting.inner)
    indent = body[: len(body) - len(body.lstrip())] or setting.inner
    yield lines[0] + _block(old.style, text, setting, indent)


def _rest(text: str, setting: Setting) -> Iterator[str]:
    if not setting.flow and "\n" in text:
        yield ">-" + _block(">", text, setting, setting.inner)
        yield "|-" + _block("|", text, setting, setting.inner)
    yield escaped(text)


def _block(style: str, text: str, setting: Setting, indent: str) -> str:
    end = setting.line_end
    if style == ">":
        return end + indent + _folded(text, setting, indent, len(indent), 1)
    return end + end.join(indent + line if line else "" for line in text.split("\n"))


def _folded(text: str, setting: Setting, indent: str, column: int, lost: int) -> str:
    """Return a text on lines of a bounded width; of each run of line breaks reading loses so many."""
    out = ""
    for part in _BREAKS.split(text):
        if part[:1] == "\n":
            out += setting.line_end * (len(part) - lost + 1) + indent
            column = len(indent)
        else:
            lines = _wrapped(part, WIDTH - column, WIDTH - len(indent))
            out += f"{setting.line_end}{indent}".join(lines)
    return out


def _wrapped(text: str, first: int, width: int) -> list[str]:
    lines, room = [""], first
    for word in _BREAKABLE.split(text):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
            room = width
        else:
            lines[-1] += f" {word}" if lines[-1] else word
    return lines


def _visible(text: str) -> int:
    return sum(map(len, text.split()))


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in '"\\':
        return f"\\{sign}"
    if sign == "\n":
        return "\\n"
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - what two digits hold
