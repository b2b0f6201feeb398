"""Which part of a brief file stands at a place of it: the way there, key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.form_kinds import sort_at
from lobbykit.content.briefs.listings import Table
from lobbykit.content.yaml_nodes import Mapping, Sequence

if TYPE_CHECKING:
    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.content.yaml_nodes import Node
    from lobbykit.domain.brief_form import Path
    from lobbykit.domain.problem import Place


def path_to(tree: BriefTree, place: Place) -> Path:
    """Return the way to what stands at a place; () where nothing of its own does.

    Where an item or a group begins it is that which is meant, and not its first key; in a table it is the entry.
    """
    offset = tree.source.offset(place)
    node: Node = tree.root
    path: Path = ()
    while offset is not None and (not path or offset != node.start or isinstance(sort_at(path), Table)):
        found = _member_at(node, offset)
        if found is None:
            break
        step, node, is_key = found
        path = (*path, step)
        if is_key:
            break
    return path


def _member_at(node: Node, offset: int) -> tuple[str | int, Node, bool] | None:
    """Return the member of a collection that an offset lies in, and whether it lies in its key."""
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.start <= offset < max(key.end, value.end):
                return key.text, value, offset < key.end
    if isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            if item.start <= offset < max(item.end, item.start + 1):
                return at, item, False
    return None
