"""Word marks: which words of a text stand in no other version of it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MOST = 3_000
_WORDS, _PARTS = re.compile(r"\S+"), re.compile(r"\s+|\S+")


class Piece(NamedTuple):
    """Some words of a text in a row, and whether another version differs there."""

    text: str
    differs: bool


def marked(text: str, others: Iterable[str]) -> tuple[Piece, ...]:
    """Return a text in pieces that make the whole of it; what differs from any of the others is marked.

    Words are compared. Where texts have the same words, the blanks and line breaks between them are. Of very long
    texts everything between the beginning and the end that they share counts as different.
    """
    different = [one for one in others if one != text]
    parts = _PARTS.findall(text)
    differing = {at for one in different for at in _differing(text, one)}
    return tuple(_joined(parts, differing))


def _differing(text: str, other: str) -> Iterator[int]:
    """Yield the places, among words and blanks, of what differs."""
    parts = _PARTS.findall(text)
    ours = [at for at, part in enumerate(parts) if not part.isspace()]
    words, theirs = [parts[at] for at in ours], _WORDS.findall(other)
    if words == theirs:
        yield from _unmatched(parts, _PARTS.findall(other))
        return
    for at in _unmatched(words, theirs):
        yield ours[at]


def _unmatched(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[int]:
    most = min(len(ours), len(theirs))
    head = next((at for at in range(most) if ours[at] != theirs[at]), most)
    tail = next((at for at in range(most - head) if ours[-1 - at] != theirs[-1 - at]), most - head)
    here, there = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    if max(len(here), len(there)) > _MOST:
        yield from range(head, len(ours) - tail)
        return
    for what, begin, end, _, _ in SequenceMatcher(None, here, there).get_opcodes():
        if what != "equal":
            yield from range(head + begin, head + end)


def _joined(parts: Sequence[str], differing: set[int]) -> Iterator[Piece]:
    """Yield neighbours as one; a blank between two words that differ belongs to them."""
    begin = 0
    flags = [at in differing or (part.isspace() and {at - 1, at + 1} <= differing) for at, part in enumerate(parts)]
    for at in range(1, len(parts) + 1):
        if at == len(parts) or flags[at] != flags[begin]:
            yield Piece("".join(parts[begin:at]), flags[begin])
            begin = at
