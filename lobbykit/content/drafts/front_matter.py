"""The lines between --- at the head of many Markdown files: `title: …`, `lang: …`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

# One way only to read each line, so that a head without end is given up at once.
_FRONT = re.compile(r"---[ \t]*\n(?P<lines>(?:[A-Za-z_-]+:.*\n|[ \t].*\n|- .*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_LINE = re.compile(r"(?P<key>[A-Za-z_-]+):[ \t]*(?P<quote>[\"']?)(?P<value>.*?)(?P=quote)")
_LANG = re.compile(r"(?:en|es)(?:[-_][A-Za-z]{2})?")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a file says of it; `lines` are those that nothing here understands, with their numbers."""

    title: str = ""
    lang: str = ""
    lines: tuple[tuple[int, str], ...] = ()

    def rest(self, file: str) -> Iterator[tuple[Place, str]]:
        """Yield the lines that were not understood."""
        for number, words in self.lines:
            yield Place(file, number, 1), words


def front_matter(text: str) -> tuple[str, FrontMatter]:
    """Return the text with its head blanked, so that lines keep their numbers, and what the head says."""
    found = _FRONT.match(text)
    if found is None or not found["lines"]:
        return text, FrontMatter()
    title = lang = ""
    rest = []
    for number, line in enumerate(found["lines"].splitlines(), 2):
        pair = _LINE.fullmatch(line.rstrip())
        key = pair["key"].casefold() if pair else ""
        if pair and key == "title" and pair["value"] and not title:
            title = pair["value"]
        elif pair and key in {"lang", "language"} and _LANG.fullmatch(pair["value"]):
            lang = pair["value"][:2]
        elif line.strip():
            rest.append((number, line.strip()))
    blank = "\n" * found[0].count("\n")
    return blank + text[found.end() :], FrontMatter(title, lang, tuple(rest))
