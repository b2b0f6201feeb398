"""The tree that both public formats of bill data become: named fields with text, children and place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.problem import Place

MAX_BYTES = 10_000_000
MAX_DEPTH = 40
MAX_NODES = 300_000
MAX_KEPT = 60_000


@dataclass(frozen=True, slots=True)
class Node:
    """One field: `text` as written, `children` in file order, `path` as a person would look it up."""

    name: str
    place: Place
    path: str
    text: str = ""
    children: tuple[Node, ...] = ()

    def every(self, path: str) -> Iterator[Node]:
        """Yield the nodes at exactly that path below this one, e.g. "cosponsors/item"; never a deeper match."""
        first, _, rest = path.partition("/")
        for child in self.children:
            if child.name == first:
                if rest:
                    yield from child.every(rest)
                else:
                    yield child

    def first(self, *paths: str) -> Node | None:
        """Return the first node with text at the first of `paths` that has one; empty and missing fields are alike."""
        found = (node for path in paths for node in self.every(path))
        return next((node for node in found if node.text.strip()), None)

    def value(self, *paths: str) -> str:
        """Return the text of `first` with its white space made single blanks, or ""."""
        node = self.first(*paths)
        return " ".join(node.text.split()) if node else ""
