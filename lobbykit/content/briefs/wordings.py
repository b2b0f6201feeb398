"""One text for everybody becomes a text with other words for some offices, and one text again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_tree import is_flow, read_tree, said
from lobbykit.content.briefs.checked_edits import checked, put, refused
from lobbykit.content.briefs.form_kinds import Entry, sort_at
from lobbykit.content.briefs.form_parts import value_of
from lobbykit.content.briefs.value_spelling import Setting, escaped, new_spellings
from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence
from lobbykit.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.domain.brief_form import Path

_DEFAULT, _WHEN, _SAY = "default", "when", "say"


def with_wordings(tree: BriefTree, path: Path) -> BriefTree | Problem:
    """Return the file in which a text differs by audience: the words for everybody else, and the same to change."""
    sort, node, entry = sort_at(path), tree.node(path), tree.entry(path)
    if not isinstance(sort, Entry) or sort.variants is None or not isinstance(node, Scalar) or entry is None:
        return refused(tree, path, "form-no-field")
    text = value_of(sort, node)
    if not isinstance(text, str) or not text.strip():
        return refused(tree, path, "form-no-words")
    offers = (
        tree.text[: node.start].rstrip(" ") + new + tree.text[node.end :]
        for new in _spelled(tree, path, node, text, entry[0])
    )
    return _first_that_says(tree, path, offers, {(_DEFAULT,): text, (_WHEN, 0, _SAY): text}, sort)


def without_wordings(tree: BriefTree, path: Path, *, known: Iterable[str] = ()) -> BriefTree | Problem:
    """Return the file in which a text is the same for all again: the words that were for everybody else.

    `known` are spellings of the text that are tried first: how it stood there before.
    """
    sort, node, entry = sort_at(path), tree.node(path), tree.entry(path)
    words = node.get(_DEFAULT) if isinstance(node, Mapping) else None
    if not isinstance(sort, Entry) or sort.variants is None or entry is None or not isinstance(node, Mapping):
        return refused(tree, path, "form-no-field")
    if not isinstance(words, Scalar):
        return refused(tree, path, "form-no-words")
    text = value_of(sort, words)
    setting = _setting(tree, entry[0], inner=0, flow=_stands_in_flow(tree, path))
    if not isinstance(text, str):
        return refused(tree, path, "form-no-words")
    spelled = (*known, *new_spellings(text, setting))
    offers = (f"{tree.text[: entry[0].end]}: {new}{tree.text[node.end :]}" for new in spelled)
    return _first_that_says(tree, path, offers, {(): text}, sort)


def _first_that_says(
    tree: BriefTree, path: Path, offers: Iterator[str], meant: dict[Path, str], entry: Entry
) -> BriefTree | Problem:
    """Return the first offer that says these texts below a path, and beside it what the file says now."""
    for offer in offers:
        made = read_tree(offer, file=tree.file).value
        if made is None or any(value_of(entry, made.node((*path, *own))) != text for own, text in meant.items()):
            continue
        node = made.node(path)
        assert node is not None, "something was read there"
        own = checked(tree, offer, put(said(tree.root), path, said(node)), path)
        if not isinstance(own, Problem):
            return own
    return refused(tree, path, "form-not-writable")


def _spelled(tree: BriefTree, path: Path, node: Scalar, text: str, key: Scalar) -> Iterator[str]:
    """Yield the two wordings as they may stand after the colon."""
    if not _stands_in_flow(tree, path):
        column, end = tree.column(key.start) + 2, tree.line_end
        gap = end + " " * column
        first = list(new_spellings(text, _setting(tree, key, inner=2)))
        if "\n" not in node.source and "\r" not in node.source:
            first.insert(0, node.source)
        second = list(new_spellings(text, _setting(tree, key, inner=6)))
        for one in first:
            for other in second:
                yield f"{gap}{_DEFAULT}: {one}{gap}{_WHEN}:{gap}  - {_SAY}: {other}"
    quoted = escaped(text)
    yield f" {{{_DEFAULT}: {quoted}, {_WHEN}: [{{{_SAY}: {quoted}}}]}}"


def _setting(tree: BriefTree, key: Scalar, *, inner: int, flow: bool = False) -> Setting:
    indent = tree.column(key.start) + inner
    return Setting(indent, indent + len(key.text) + 2, flow, tree.line_end)


def _stands_in_flow(tree: BriefTree, path: Path) -> bool:
    holders = (tree.node(path[:at]) for at in range(len(path)))
    return any(isinstance(one, Mapping | Sequence) and is_flow(tree, one) for one in holders)
