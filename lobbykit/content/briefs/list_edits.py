"""Lists of a brief file gain an item, lose one, or have one moved; the lines of all others stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_tree import is_flow, said
from lobbykit.content.briefs.checked_edits import checked, position, put, refused, with_entry
from lobbykit.content.briefs.data import ChartRow
from lobbykit.content.briefs.fields import Record
from lobbykit.content.briefs.form_kinds import sort_at, sort_of
from lobbykit.content.briefs.listings import Listing, Table
from lobbykit.content.briefs.tree_cuts import block_member, members, with_member, with_swapped
from lobbykit.content.briefs.value_spelling import bare, escaped
from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence
from lobbykit.domain.problem import Problem

if TYPE_CHECKING:
    from lobbykit.content.briefs.brief_tree import BriefTree, Said
    from lobbykit.content.briefs.fields import Key
    from lobbykit.content.briefs.form_kinds import Sort
    from lobbykit.content.briefs.tree_cuts import Spelled
    from lobbykit.domain.brief_form import Path

_ID, _EMPTY = "id", '""'
_ALSO: dict[Path, tuple[str, ...]] = {("asks",): ("action", "lead")}
"""What a new item has besides the keys that it cannot be without."""
_UNNAMED: dict[Path, str] = {("sources",): "source"}
"""Tables whose names may be anything, with what a new one is called."""


def with_item(tree: BriefTree, path: Path, name: str = "") -> BriefTree | Problem:
    """Return the file with a new item at the end of a list, empty but for an id; in a table, under that name."""
    sort, node = sort_at(path), tree.node(path)
    count = len(members(tree, node)) if isinstance(node, Mapping | Sequence) else 0
    if not isinstance(sort, Listing | Table):
        return refused(tree, path, "form-no-field")
    if count >= sort.at_most:
        return refused(tree, path, "form-list-full", most=sort.at_most)
    if isinstance(sort, Listing):
        item = _starting(sort_of(sort.item), tree, path)
        member, meant = item, [*_items(node), _meaning(item)]
        return checked(tree, _with_member(tree, path, member, [item]), put(said(tree.root), path, meant), path)
    called = name or (_free(tree, path, _UNNAMED[path]) if path in _UNNAMED else "")
    if not called:
        return refused(tree, path, "form-name-needed")
    if tree.entry((*path, called)) is not None:
        return refused(tree, path, "form-name-twice", name=called[:64])
    value, key = _starting(sort_of(sort.value), tree, path), called if bare(called) else escaped(called)
    text = _with_member(tree, path, (key, value), {key: value})
    return checked(tree, text, put(said(tree.root), (*path, called), _meaning(value)), path)


def with_moved(tree: BriefTree, path: Path, by: int) -> BriefTree | Problem:
    """Return the file with an item so many places further down, or up when negative, as far as its list goes."""
    holder = tree.node(path[:-1])
    if not isinstance(sort_at(path[:-1]), Listing | Table) or not isinstance(holder, Mapping | Sequence):
        return refused(tree, path, "form-no-field")
    at, made = position(holder, path[-1]), tree
    goal = max(0, min(at + by, len(members(tree, holder)) - 1))
    while at != goal:
        step = 1 if goal > at else -1
        text = with_swapped(made, _holder(made, path), min(at, at + step))
        moved = checked(made, text, put(said(made.root), path[:-1], _swapped(made, path, min(at, at + step))), path)
        if isinstance(moved, Problem):
            return moved
        made, at = moved, at + step
    return made


def _holder(tree: BriefTree, path: Path) -> Mapping | Sequence:
    holder = tree.node(path[:-1])
    assert isinstance(holder, Mapping | Sequence), "moving takes nothing away"
    return holder


def _swapped(tree: BriefTree, path: Path, at: int) -> Said:
    meant = said(_holder(tree, path))
    if isinstance(meant, list):
        return [*meant[:at], meant[at + 1], meant[at], *meant[at + 2 :]]
    assert isinstance(meant, dict), "a collection"
    entries = list(meant.items())
    return dict([*entries[:at], entries[at + 1], entries[at], *entries[at + 2 :]])


def _with_member(tree: BriefTree, path: Path, member: Spelled, whole: Spelled) -> str | None:
    """Return the text with a new last member of the collection at a path, which may be absent or empty."""
    node, entry = tree.node(path), tree.entry(path)
    if isinstance(node, Mapping | Sequence) and members(tree, node):
        return with_member(tree, node, len(members(tree, node)), member)
    if node is None or entry is None:
        return with_entry(tree, path, whole)
    if isinstance(node, Scalar) and node.source:
        return None
    above = tree.node(path[:-1])
    if above is not None and is_flow(tree, above):
        return with_member(tree, node, 0, member) if isinstance(node, Mapping | Sequence) else None
    column = tree.column(entry[0].start) + 2
    lines = block_member(member, column, tree.line_end)
    return f"{tree.text[: node.start].rstrip(' ')}{tree.line_end}{' ' * column}{lines}{tree.text[node.end :]}"


def _starting(sort: Sort, tree: BriefTree, path: Path) -> Spelled:
    if isinstance(sort, ChartRow):
        return [_EMPTY, _EMPTY]
    if not isinstance(sort, Record):
        return _EMPTY
    also = _ALSO.get(path, ())
    return {key.name: _first(key, tree, path) for key in sort.keys if key.required or key.name in also}


def _first(key: Key[object], tree: BriefTree, path: Path) -> Spelled:
    if key.name == _ID:
        return _free(tree, path, str(path[-1]).removesuffix("s").replace("_", "-").replace("storie", "story"))
    sort = sort_of(key.kind, key.name)
    return [_starting(sort_of(sort.item), tree, path)] if isinstance(sort, Listing) else _EMPTY


def _free(tree: BriefTree, path: Path, stem: str) -> str:
    """Return the first of stem-1, stem-2 and so on that no member is called."""
    node = tree.node(path)
    taken = {key.text for key, _ in node.entries} if isinstance(node, Mapping) else set()
    for item in node.items if isinstance(node, Sequence) else ():
        own = item.get(_ID) if isinstance(item, Mapping) else None
        taken |= {own.text} if isinstance(own, Scalar) else set()
    return next(name for number in range(1, len(taken) + 2) if (name := f"{stem}-{number}") not in taken)


def _meaning(spelled: Spelled) -> Said:
    if isinstance(spelled, dict):
        return {key: _meaning(value) for key, value in spelled.items()}
    if isinstance(spelled, list):
        return [_meaning(one) for one in spelled]
    return "" if spelled == _EMPTY else str(spelled)


def _items(node: object) -> list[Said]:
    return [said(one) for one in node.items] if isinstance(node, Sequence) else []
