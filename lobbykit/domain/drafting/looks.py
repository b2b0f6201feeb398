"""Headings that are such by their looks only: a line of capitals, or of bold words, that stands alone."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.actions import stance_of
from lobbykit.domain.drafting.headings import Role, role_of
from lobbykit.domain.drafting.runs import (
    Block,
    BlockKind,
    Run,
    Runs,
    cut,
    one_line,
    place_of,
    plain,
    plain_runs,
    stripped,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST, _ABBREVIATION, _MOST_WORDS = 90, 4, 14
_NUMBERED = re.compile(r"\s*[\[(]?(?:[0-9]{1,3}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079])")
_MEASURE = re.compile(r"\W*(?:H|S)\.? ?(?:R|(?:J|Con)?\.? ?Res)?\.? ?[0-9]{1,5}\b", re.IGNORECASE)
_TYPED = re.compile(
    r"\s*(?P<marker>[\u2022\u25cf\u25e6\u25aa\u25ab\u2023\u2219\u00b7\u25cb\uf0b7]|\(?(?:[0-9]{1,2}|[a-z])\))\s+(?=\S)"
)
"""A bullet or a number that was typed where the program would have made a list."""
_LETTERED = re.compile(r"\s*(?P<marker>(?:[A-Z]|[IVX]{1,4})\.)\s+(?=\S)")
_CAPITALS, _BOLD = 2, 3
_ENDS = re.compile(r"[.!;,:]\W*$")


def with_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with paragraphs made headings that look like one; these are not sure."""
    blocks = [piece for block in blocks for piece in _pieces(block)]
    last = len(blocks) - 1
    return tuple(
        block if number == last or block.kind is not BlockKind.PARAGRAPH else _as_heading(block)
        for number, block in enumerate(blocks)
    )


def _pieces(block: Block) -> Iterator[Block]:
    """Part a paragraph whose first line is a heading such as "Sources:", or whose lines each name a measure first."""
    lines = _lines(block) if block.kind is BlockKind.PARAGRAPH else []
    if any(_typed(line) for line in lines):
        yield from _items(block, lines)
        return
    first = one_line(plain(lines[0])) if len(lines) > 1 else ""
    if first and len(first) <= _LONGEST and role_of(first) is not Role.SECTION and stance_of(first) is None:
        yield replace(block, kind=BlockKind.HEADING, level=_BOLD, runs=plain_runs(lines[0]), sure=False)
        is_source = role_of(first) is Role.SOURCES
        for runs in _entries(lines[1:]) if is_source else [tuple(itertools.chain(*lines[1:]))]:
            yield replace(block, runs=runs, place=runs[0].place)
    elif len(lines) > 1 and all(_MEASURE.match(plain(line)) for line in lines):
        for runs in lines:
            yield replace(block, kind=BlockKind.ITEM, runs=runs, place=runs[0].place, marker="")
    elif len(lines) > 1 and all(_asks(line) for line in lines):
        for runs in lines:
            yield replace(block, runs=runs, place=runs[0].place)
    else:
        yield block


def _items(block: Block, lines: list[Runs]) -> Iterator[Block]:
    """Part a paragraph into the items whose bullets or numbers were typed; lines without one go on."""
    start = 0
    for number in range(1, len(lines) + 1):
        if number < len(lines) and not _typed(lines[number]):
            continue
        runs = tuple(itertools.chain(*lines[start:number]))
        typed = _typed(runs)
        if typed:
            words = stripped(cut(runs, typed.end()))
            place = place_of(runs, typed.end(), block.place)
            yield replace(block, kind=BlockKind.ITEM, runs=words, place=place, marker=typed["marker"])
        else:
            yield replace(block, runs=runs, place=runs[0].place)
        start = number


def _typed(line: Runs) -> re.Match[str] | None:
    """Return the bullet or number with which a line begins; capitals count only before what asks for something."""
    words = plain(line)
    lettered = _LETTERED.match(words)
    if lettered and stance_of(words[lettered.end() :]) is not None:
        return lettered
    return _TYPED.match(words)


def _asks(line: Runs) -> bool:
    """Whether a line is a sentence of its own that asks for something."""
    words = one_line(plain(line))
    return words.endswith((".", "!", "?", ";")) and stance_of(words) is not None


def _lines(block: Block) -> list[Runs]:
    """Return the lines of a paragraph; each but the last ends with its line end."""
    out: list[list[Run]] = [[]]
    for run in block.runs:
        out[-1].append(run)
        if run.text == "\n":
            out.append([])
    return [tuple(line) for line in out if line]


def _entries(lines: Sequence[Runs]) -> Iterator[Runs]:
    """Join lines that go on with the entry above them: those without a number of their own."""
    entry: Runs = ()
    for line in lines:
        if entry and _NUMBERED.match(plain(line)):
            yield entry
            entry = ()
        entry += line
    if entry:
        yield entry


def _as_heading(block: Block) -> Block:
    words = block.words
    if not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return block
    letters = re.sub(r"[\W\d_]", "", words)
    if len(letters) > _ABBREVIATION and letters == letters.upper() != letters.lower():
        return _heading(block, _CAPITALS)
    is_bold = all(run.bold for run in block.runs if run.text.strip())
    if is_bold and not _ENDS.search(words) and stance_of(words) is None:
        return _heading(block, _BOLD)
    return block


def _heading(block: Block, level: int) -> Block:
    return replace(block, kind=BlockKind.HEADING, level=level, runs=plain_runs(block.runs), sure=False)
