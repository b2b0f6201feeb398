"""Printed text as typed: where it stands in the file, and what must not be in it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from lobbykit.content.briefs.fields import nearest
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Fix, Place, error, warning
from lobbykit.domain.prose import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.briefs.fields import Reading
    from lobbykit.content.yaml_nodes import Scalar

PLACEHOLDERS = ("{measure}", "{sponsor}", "{office}", "{as_of}")
_FOLDED = compiled_late(r"(?<!\n)\n+(?=\S)")
_BLOCK_HEADER = compiled_late(r"[^\n]*\n\s*")
# Control characters but line feed, then the line and paragraph separators and the bidi embeddings, overrides and
# isolates of Unicode Standard Annex #9, which make a line read otherwise than it is stored.
_UNPRINTABLE = compiled_late("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
_BRACE = compiled_late(r"\{[^{}\n]{0,40}\}|[{}]")
_CLOSED = compiled_late(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[\^[A-Za-z0-9_-]+\]"
    r"|\[(?P<label>[^\]\[]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)",
    re.DOTALL,
)
_OPENED = compiled_late(r"\*\*|(?<!\S)\*(?=\S)|\[\^|\[[^\]\[]*\]\(")
_SNIPPETS = (32, 16, 8, 4, 2, 1)


def text_of(scalar: Scalar) -> Text:
    """Return a scalar's text, placed where its content begins: after the quote, or on the first line of a block.

    The line breaks that end a block are left out. YAML keeps one line break of a blank line in folded text; here it
    becomes two, so that a blank line separates paragraphs in every style. Everything else stays as typed.
    """
    place, source = scalar.place, scalar.source
    raw = scalar.text if scalar.style in {"'", '"', ""} else scalar.text.rstrip("\n")
    has_escapes = scalar.style == '"' and "\\" in source
    if scalar.style != "|" and not has_escapes:
        raw = _FOLDED.sub("\n\\g<0>", raw)
    if scalar.style in {"'", '"'}:
        return Text(raw, Place(place.file, place.line, place.column + 1), source[1:-1])
    header = _BLOCK_HEADER.match(source) if scalar.style else None
    if header is None:
        return Text(raw, place, source)
    column = len(header[0]) - header[0].rfind("\n")
    return Text(raw, Place(place.file, place.line + header[0].count("\n"), column), source[header.end() :])


def place_at(text: Text, offset: int) -> Place:
    """Return where the character at `offset` of the text stands in the file; its start if escapes hide that."""
    for length in _SNIPPETS:
        snippet = text.raw[offset : offset + length]
        words = [snippet] if snippet.isspace() else [re.escape(word) for word in re.split(r"\s+", snippet) if word]
        pattern = r"\s+".join(words)
        if length > 1 and snippet[:1].isspace():
            continue
        earlier = sum(found.start() < offset for found in re.finditer(pattern, text.raw))
        found = next(islice(re.finditer(pattern, text.source), earlier, None), None)
        if found is not None:
            return text.place_in_source(found.start())
    return text.place


def check_characters(text: Text, reading: Reading) -> None:
    """Report characters that have no place on paper."""
    for found in _UNPRINTABLE.finditer(text.raw):
        if reading.is_full:
            return
        reading.report(error("text-control", place_at(text, found.start()), character=f"U+{ord(found[0]):04X}"))


def check_placeholders(text: Text, reading: Reading) -> None:
    """Report braces that are not one of the four placeholders: there is no other use of { and } in a brief."""
    for found in _BRACE.finditer(text.raw):
        if found[0] in PLACEHOLDERS:
            continue
        if reading.is_full:
            return
        place = place_at(text, found.start())
        if len(found[0]) == 1:
            reading.report(error("brace-stray", place, text=found[0]))
            continue
        near = nearest(found[0], list(PLACEHOLDERS), cutoff=0.5)
        fix = Fix(found[0], near) if near else None
        known = ", ".join(PLACEHOLDERS)
        reading.report(error("placeholder-unknown", place, fix=fix, text=found[0], near=near or known, known=known))


def check_markup(text: Text, reading: Reading) -> None:
    """Warn of bold, italics, links and footnote marks that were opened and never closed."""
    for offset in _unclosed(text.raw, 0):
        if reading.is_full:
            return
        mark = text.raw[offset : offset + 12].partition("\n")[0]
        reading.report(warning("markup-unclosed", place_at(text, offset), text=mark))


def _unclosed(raw: str, shift: int) -> Iterator[int]:
    at = 0
    for closed in _CLOSED.finditer(raw):
        yield from (shift + at + found.start() for found in _OPENED.finditer(raw[at : closed.start()]))
        if closed.lastgroup:
            yield from _unclosed(closed[closed.lastgroup], shift + closed.start(closed.lastgroup))
        at = closed.end()
    yield from (shift + at + found.start() for found in _OPENED.finditer(raw[at:]))
