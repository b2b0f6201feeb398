"""Word changes: where two wordings differ, with a few words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

AROUND = 4
_GAP = "…"


def spotted(old: str, new: str) -> tuple[str, str]:
    """Return both wordings without the long beginnings and ends that they share; "…" stands for what is left out.

    A few words around the difference stay. Equal wordings, and those that share nothing long, stay whole.
    """
    was, now = old.split(), new.split()
    most = min(len(was), len(now))
    head = next((at for at in range(most) if was[at] != now[at]), most)
    tail = next((at for at in range(most - head) if was[-1 - at] != now[-1 - at]), most - head)
    if was == now:
        return old, new
    begin, end = max(0, head - AROUND), max(0, tail - AROUND)
    return _between(was, begin, end), _between(now, begin, end)


def _between(words: list[str], begin: int, end: int) -> str:
    kept = words[begin : len(words) - end]
    return " ".join([_GAP] * (begin > 1) + words[: begin if begin == 1 else 0] + kept + _ending(words, end))


def _ending(words: list[str], end: int) -> list[str]:
    """Return what stands for the last words: a single one is no longer than the sign for it."""
    return words[-1:] if end == 1 else [_GAP] * (end > 1)


def fitted(words: str, room: int, more: Callable[[int], str]) -> str:
    """Return the words where they take at most `room`, else as many whole ones as leave room to say how many are not.

    `more` is that remark, given the number of words left out; where there is no room for any word it stands alone.
    """
    if length(words) <= room:
        return words
    parts = words.split()
    for kept in range(len(parts) - 1, 0, -1):
        shown = f"{' '.join(parts[:kept])} {more(len(parts) - kept)}"
        if length(shown) <= room:
            return shown
    return more(len(parts))


def length(text: str) -> int:
    """Return how long a text is as messengers count: characters beyond the first plane of Unicode count twice."""
    return sum(1 + (ord(one) > 0xFFFF) for one in text)  # noqa: PLR2004 - the end of the first plane
