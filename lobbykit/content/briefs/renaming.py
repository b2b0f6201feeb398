"""A source or an ask that was renamed is renamed wherever the brief refers to it, in one splice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_tree import said
from lobbykit.content.briefs.checked_edits import checked, put, refused
from lobbykit.content.briefs.form_kinds import Entry, sort_at
from lobbykit.content.briefs.scalars import SLUG
from lobbykit.content.yaml_nodes import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.content.yaml_nodes import Node
    from lobbykit.domain.brief_form import Path
    from lobbykit.domain.problem import Problem

SOURCES = "sources"


def references(tree: BriefTree, part: str, name: str) -> tuple[Path, ...]:
    """Return the paths of all texts that refer to a source or an ask by its name."""
    return tuple(path for path, _, _ in _references(tree, part, name))


def with_references(tree: BriefTree, part: str, old: str, new: str) -> BriefTree | Problem:
    """Return the file in which all that referred to the old name refers to the new one, or why that cannot be."""
    if not re.fullmatch(SLUG, new):
        return refused(tree, (part,), "form-not-writable")
    text, expected = tree.text, said(tree.root)
    for path, scalar, pattern in sorted(_references(tree, part, old), key=lambda one: one[1].start, reverse=True):
        text = text[: scalar.start] + pattern.sub(new, scalar.source) + text[scalar.end :]
        meant = said(scalar)
        assert isinstance(meant, str)
        expected = put(expected, path, pattern.sub(new, meant))
    return checked(tree, text, expected, (part,))


def _references(tree: BriefTree, part: str, name: str) -> Iterator[tuple[Path, Scalar, re.Pattern[str]]]:
    """Yield each text that refers to a name, with the pattern of the name in it."""
    own = re.escape(name)
    marked = re.compile(rf"(?<=\]\(src:){own}(?=\))|(?<=\[\^){own}(?=\])")
    whole = re.compile(own)
    for path, scalar in _scalars(tree.root, ()):
        sort = sort_at(path)
        if not isinstance(sort, Entry):
            continue
        if sort.refers == part:
            if scalar.text == name and whole.search(scalar.source):
                yield path, scalar, whole
        elif part == SOURCES and sort.prose and marked.search(scalar.text) and marked.search(scalar.source):
            yield path, scalar, marked


def _scalars(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield from _scalars(value, (*path, key.text))
    else:
        for at, item in enumerate(node.items):
            yield from _scalars(item, (*path, at))
