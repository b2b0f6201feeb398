"""Editing one field of a brief file: its own span is replaced, and nothing beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_tree import is_flow, read_tree, said
from lobbykit.content.briefs.checked_edits import checked, put, refused, with_entry, without
from lobbykit.content.briefs.form_kinds import CODE, Entry, sort_at
from lobbykit.content.briefs.form_parts import value_of
from lobbykit.content.briefs.listings import Listing
from lobbykit.content.briefs.tree_cuts import with_member
from lobbykit.content.briefs.value_spelling import WIDTH, Setting, bare, escaped, new_spellings, smallest, spellings
from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence
from lobbykit.domain.brief_form import NAME
from lobbykit.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.content.briefs.brief_tree import BriefTree, Said
    from lobbykit.domain.brief_form import Path, Value


def with_value(tree: BriefTree, path: Path, value: Value, *, known: Iterable[str] = ()) -> BriefTree | Problem:
    """Return the file with a value at a path and every other line as it was, or why that cannot be.

    None takes the key out. `known` are spellings of the value that are tried first: how it stood there before.
    """
    sort, node = CODE if path[-1:] == (NAME,) else sort_at(path), tree.node(path)
    if sort is None or not path:
        return refused(tree, path, "form-no-field")
    if value is None:
        return tree if node is None else without(tree, path)
    if isinstance(value, tuple):
        return _with_texts(tree, path, value)
    if not isinstance(sort, Entry) or not (node is None or isinstance(node, Scalar)):
        return refused(tree, path, "form-no-field")
    return tree if value_of(sort, node) == value else _with_text(tree, path, value, sort, known)


def _with_text(tree: BriefTree, path: Path, text: str, entry: Entry, known: Iterable[str] = ()) -> BriefTree | Problem:
    own, node = path, tree.node(path)
    if path[-1] == NAME:
        own = (*path[:-2], text, NAME)
        if tree.entry(own[:-1]) is not None:
            return refused(tree, path, "form-name-twice", name=text[:64])
    proposals = _in_place(tree, node, text, entry, known) if isinstance(node, Scalar) else _added(tree, path, text)
    for proposal in proposals:
        made = read_tree(proposal, file=tree.file).value
        if made is None or value_of(entry, made.node(own)) != text or len(made.problems) != len(tree.problems):
            continue
        if said(made.root) == _expected(tree, made, path, text):
            return made
    return refused(tree, path, "form-not-writable")


def _expected(tree: BriefTree, made: BriefTree, path: Path, text: str) -> Said:
    """Return what the file should say now; at the path itself, whatever was read there."""
    if path[-1] != NAME:
        node = made.node(path)
        return put(said(tree.root), path, said(node) if node else "")
    table, old = tree.node(path[:-2]), path[-2]
    entries = table.entries if isinstance(table, Mapping) else ()
    renamed: dict[str, Said] = {(text if key.text == old else key.text): said(value) for key, value in entries}
    return put(said(tree.root), path[:-2], renamed)


def _in_place(tree: BriefTree, old: Scalar, text: str, entry: Entry, known: Iterable[str]) -> Iterator[str]:
    before, after = tree.text[: old.start], tree.text[old.end :]
    yield from (before + spelled + after for spelled in known)
    now = value_of(entry, old)
    small = smallest(old, now, text) if isinstance(now, str) else None
    if small is not None:
        begin, end, new = small
        line = tree.text[tree.start_of_line(begin) : begin] + new + tree.text[end : tree.rest_of_line(end)]
        if len(line) <= WIDTH + 2 or old.style == "|":
            yield tree.text[:begin] + new + tree.text[end:]
    line = tree.text[tree.start_of_line(old.start) : old.start]
    indent = len(line) - len(line.lstrip(" -"))
    setting = Setting(indent, len(line), _in_flow(tree, old), tree.line_end)
    yield from (before + spelled + after for spelled in spellings(old, text, setting))


def _added(tree: BriefTree, path: Path, text: str) -> Iterator[str]:
    indent = _indent_of(tree, path)
    setting = Setting(indent, indent + len(str(path[-1])) + 2, False, tree.line_end)
    made = (with_entry(tree, path, spelled) for spelled in new_spellings(text, setting))
    yield from (one for one in made if one is not None)


def _indent_of(tree: BriefTree, path: Path) -> int:
    """Return how deep a new key will stand."""
    above, missing = path[:-1], 0
    while above and tree.node(above) is None:
        above, missing = above[:-1], missing + 2
    holder = tree.node(above)
    return missing + (tree.column(holder.start) if holder else 0)


def _in_flow(tree: BriefTree, one: Scalar) -> bool:
    holder: object = tree.root
    while isinstance(holder, Mapping | Sequence):
        if is_flow(tree, holder):
            return True
        inner = [each for entry in holder.entries for each in entry] if isinstance(holder, Mapping) else holder.items
        holder = next((each for each in inner if each.start <= one.start < max(each.end, each.start + 1)), None)
    return False


def _with_texts(tree: BriefTree, path: Path, texts: tuple[str, ...]) -> BriefTree | Problem:
    sort, node = sort_at(path), tree.node(path)
    if not isinstance(sort, Listing) or not isinstance(sort_at((*path, 0)), Entry):
        return refused(tree, path, "form-no-field")
    if isinstance(node, Sequence) and all(isinstance(one, Scalar) for one in node.items) and texts:
        return _with_other_texts(tree, path, texts)
    spelled = "[" + ", ".join(_spelled(one) for one in texts) + "]"
    if node is None:
        text = with_entry(tree, path, spelled)
    else:
        gap = "" if tree.text[node.start - 1 : node.start].isspace() else " "
        text = tree.text[: node.start] + gap + spelled + tree.text[node.end :]
    return checked(tree, text, put(said(tree.root), path, list(texts)), path)


def _with_other_texts(tree: BriefTree, path: Path, new: tuple[str, ...]) -> BriefTree | Problem:
    old = _texts(tree, path)
    most = min(len(old), len(new))
    begin = next((at for at in range(most) if old[at] != new[at]), most)
    rest = next((at for at in range(most - begin) if old[-1 - at] != new[-1 - at]), most - begin)
    gone, come = len(old) - rest - begin, new[begin : len(new) - rest]
    made: BriefTree | Problem = tree
    for at in range(max(gone, len(come))):
        if isinstance(made, Problem):
            return made
        if at >= len(come):
            made = without(made, (*path, begin + len(come)))
        elif at >= gone:
            made = _with_new_text(made, path, begin + at, come[at])
        elif _texts(made, path)[begin + at] != come[at]:
            made = _with_text(made, (*path, begin + at), come[at], CODE)
    return made


def _with_new_text(tree: BriefTree, path: Path, at: int, text: str) -> BriefTree | Problem:
    node, texts = tree.node(path), _texts(tree, path)
    assert isinstance(node, Sequence), "a list of texts"
    expected = put(said(tree.root), path, [*texts[:at], text, *texts[at:]])
    return checked(tree, with_member(tree, node, at, _spelled(text)), expected, path)


def _texts(tree: BriefTree, path: Path) -> list[str]:
    node = tree.node(path)
    return [one.text for one in node.items if isinstance(one, Scalar)] if isinstance(node, Sequence) else []


def _spelled(text: str) -> str:
    return text if bare(text) and "," not in text else escaped(text)
