"""A brief file as its own text with the tree that was read from it: what stands at a path, on which lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence, Source
from lobbykit.content.yaml_tree import read_yaml
from lobbykit.domain.brief_form import NAME
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from lobbykit.content.yaml_nodes import Node
    from lobbykit.domain.brief_form import Path
    from lobbykit.domain.problem import Problem

_LINE_END = compiled_late(r"\r\n?|\n")

_TABLES = frozenset({"sources", "local", "translations"})

Said = str | list["Said"] | dict[str, "Said"]
"""What a node says, without where and how."""


@dataclass(frozen=True, slots=True)
class BriefTree:
    """A text as it is in the file, line ends and byte order mark included, and its root."""

    text: str
    file: str
    root: Mapping
    problems: tuple[Problem, ...]
    source: Source

    @property
    def line_end(self) -> str:
        """The line end of the file: that of its first line."""
        found = _LINE_END.search(self.text)
        return found[0] if found else "\n"

    def node(self, path: Path) -> Node | None:
        """Return what stands at a path; for a name, its own spelling."""
        node: Node | None = self.root
        for at, step in enumerate(path):
            if step == NAME and at == len(path) - 1:
                entry = self.entry(path[:-1])
                return entry[0] if entry else None
            node = _inside(node, step)
        return node

    def entry(self, path: Path) -> tuple[Scalar, Node] | None:
        """Return the key and the value at a path that ends with a key."""
        holder = self.node(path[:-1]) if path else None
        if not isinstance(holder, Mapping):
            return None
        return next((entry for entry in holder.entries if entry[0].text == path[-1]), None)

    def start_of_line(self, offset: int) -> int:
        """Return where the line of a character begins."""
        begin = max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1
        return max(begin, 1) if self.text.startswith("\ufeff") else begin

    def rest_of_line(self, offset: int) -> int:
        """Return where the line of a character ends, before its line end."""
        found = _LINE_END.search(self.text, offset)
        return found.start() if found else len(self.text)

    def after_line(self, offset: int) -> int:
        """Return where the next line begins."""
        found = _LINE_END.search(self.text, offset)
        return found.end() if found else len(self.text)

    def column(self, offset: int) -> int:
        """Return how many characters stand before a character on its line."""
        return offset - self.start_of_line(offset)

    def last_line(self, node: Node) -> int:
        """Return the number of the line on which a node ends."""
        end = node.end - 1 if node.end > node.start else node.end
        return self.source.place(end).line


@lru_cache(maxsize=16)
def read_tree(text: str, *, file: str) -> Read[BriefTree]:
    """Read a file's own text; without a value where it is no YAML mapping that could be read to its end.

    The last few texts are remembered: an edit is read where it is made, where it is shown and where it is checked.
    """
    read = read_yaml(text, file=file)
    if not isinstance(read.value, Mapping):
        return Read(None, read.problems)
    return Read(BriefTree(text, file, read.value, read.problems, Source(text, file)), read.problems)


def said(node: Node) -> Said:
    """Return what a node says, without the line breaks that end a block; never more nested than the reader admits."""
    if isinstance(node, Scalar):
        return node.text.rstrip("\n") if node.style in {"|", ">"} else node.text
    if isinstance(node, Mapping):
        return {key.text: said(value) for key, value in node.entries}
    return [said(item) for item in node.items]


def is_flow(tree: BriefTree, node: Node) -> bool:
    """Whether a collection stands in brackets or braces."""
    return not isinstance(node, Scalar) and tree.text[node.start : node.start + 1] in {"[", "{"}


def _inside(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def meaning(tree: BriefTree) -> str:
    """Return what a file says as one text: equal for two files that differ in spelling, comments and order of keys.

    Tables keep the order of the names that authors gave.
    """
    return json.dumps(_ordered(said(tree.root)), ensure_ascii=False)


def spelling(tree: BriefTree, path: Path) -> str | None:
    """Return how the text at a path is spelled, quotation marks and all; None where no text stands."""
    node = tree.node(path)
    return node.source if isinstance(node, Scalar) and node.source else None


def _ordered(one: Said, *, free: bool = False) -> Said:
    if isinstance(one, list):
        return [_ordered(item) for item in one]
    if not isinstance(one, dict):
        return one
    entries = [(key, _ordered(value, free=key in _TABLES)) for key, value in one.items()]
    return dict(entries if free else sorted(entries))
