"""Line breaking: the fewest lines a measure allows, and among those the most even ones."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.press.words import Piece, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.press.look import TextStyle

_SLACK = 1e-6
_LINE_COST = 1000.0
_RUNT = 0.12
_RUNT_COST = 0.6


def fitting(words: tuple[Word, ...], style: TextStyle, measure: float) -> tuple[Word, ...]:
    """Return the words with those that are wider than the measure cut into parts that fit (no space between)."""
    if all(word.width(style) <= measure for word in words):
        return words
    return tuple(part for word in words for part in _parts(word, style, measure))


def line_count(words: Sequence[Word], style: TextStyle, measure: float) -> int:
    """Return the number of lines that `line_breaks` gives: the fewest possible."""
    limit = measure + _SLACK
    count, used = 0, limit + 1.0
    for word in words:
        width = word.width(style)
        if used + width > limit:
            count, used = count + 1, 0.0
        used += width + word.space(style)
    return count


def line_breaks(words: Sequence[Word], style: TextStyle, measure: float) -> tuple[tuple[int, int], ...]:
    """Return the first and last-but-one word of each line: fewest lines, then least raggedness, no runt at the end."""
    widths = [word.width(style) for word in words]
    spaces = [word.space(style) for word in words]
    total = len(words)
    best, start_of = [0.0] + [float("inf")] * total, [0] * (total + 1)
    for end in range(1, total + 1):
        width = -spaces[end - 1]
        for start in range(end - 1, -1, -1):
            width += widths[start] + spaces[start]
            if width > measure + _SLACK:
                break
            cost = best[start] + _LINE_COST + _badness(width / measure, style, last=end == total, only=start == 0)
            if cost < best[end]:
                best[end], start_of[end] = cost, start
    return _walk_back(start_of, total)


def _badness(part: float, style: TextStyle, *, last: bool, only: bool) -> float:
    if last and not style.balanced:
        return _RUNT_COST if part < _RUNT and not only else 0.0
    return (1 - part) ** 2


def _walk_back(start_of: Sequence[int], total: int) -> tuple[tuple[int, int], ...]:
    ends = [total]
    while ends[-1]:
        ends.append(start_of[ends[-1]])
    return tuple(pairwise(reversed(ends)))


def _parts(word: Word, style: TextStyle, measure: float) -> Iterator[Word]:
    if word.width(style) <= measure:
        yield word
        return
    held: list[Piece] = []
    for piece in _cut(word, style, measure):
        if held and Word.of((*held, piece)).width(style) > measure:
            yield Word.of(tuple(held), spaced=False)
            held = []
        held.append(piece)
    yield Word.of(tuple(held), spaced=word.spaced, linked=word.linked)


def _cut(word: Word, style: TextStyle, measure: float) -> Iterator[Piece]:
    """Cut after signs that part an address; what is still too wide, at any character."""
    for piece in word.pieces:
        for chunk in _chunks(piece.text):
            part = Piece(piece.face, chunk, piece.href, piece.note, piece.gap, piece.lang)
            if Word.of((part,)).width(style) <= measure:
                yield part
            else:
                yield from (Piece(piece.face, sign, piece.href, piece.note, lang=piece.lang) for sign in chunk)


def _chunks(text: str) -> Iterator[str]:
    start = 0
    for at, sign in enumerate(text):
        if sign in "/-_.?&=@\u2013\u2014":
            yield text[start : at + 1]
            start = at + 1
    if start < len(text):
        yield text[start:]
