"""Words that the original holds and does not show: each is told with its place, however long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.drafts.bounds import LONGEST_TOLD
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.problem import Place, Problem


def told(code: str, place: Place, words: str) -> Iterator[Problem]:
    """Yield problems that together say all the words, none of them longer than a screen."""
    rest = " ".join(words.split())
    while rest:
        end = len(rest) if len(rest) <= LONGEST_TOLD else rest.rfind(" ", 1, LONGEST_TOLD)
        end = end if end > 0 else LONGEST_TOLD
        yield warning(code, place, text=rest[:end])
        rest = rest[end:].strip()
