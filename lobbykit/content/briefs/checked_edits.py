"""An edit holds only if the file, read again, says just what was meant; what it says at one path may be taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_tree import read_tree, said
from lobbykit.content.briefs.fields import Record
from lobbykit.content.briefs.form_kinds import Entry, sort_at
from lobbykit.content.briefs.tree_cuts import block_member, members, with_member, without_member
from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence
from lobbykit.domain.problem import Place, Problem, error

if TYPE_CHECKING:
    from lobbykit.content.briefs.brief_tree import BriefTree, Said
    from lobbykit.content.briefs.tree_cuts import Spelled
    from lobbykit.domain.brief_form import Path


def refused(tree: BriefTree, path: Path, code: str, **params: str | int) -> Problem:
    """Return why an edit was not made, at the place that it was about; the file stays as it is."""
    while path and tree.node(path) is None:
        path = path[:-1]
    node = tree.node(path)
    return error(code, node.place if node else Place(tree.file), fix=None, **params)


def checked(tree: BriefTree, text: str | None, expected: Said, path: Path) -> BriefTree | Problem:
    """Return a text as read again if it says just what is expected, and reads no worse than before."""
    made = read_tree(text, file=tree.file).value if text is not None else None
    if made is None or len(made.problems) != len(tree.problems) or not _same(said(made.root), expected):
        return refused(tree, path, "form-not-writable")
    return made


def put(expected: Said, path: Path, value: Said) -> Said:
    """Return what a file should say that has a value at a path, the keys above it made where they are absent."""
    if not path:
        return value
    step, inner = path[0], expected
    if isinstance(inner, list) and isinstance(step, int):
        return [put(one, path[1:], value) if at == step else one for at, one in enumerate(inner)]
    held = inner if isinstance(inner, dict) else {}
    return {**held, str(step): put(held.get(str(step), {}), path[1:], value)}


def cut(expected: Said, path: Path) -> Said:
    """Return what a file should say from which the value at a path was taken."""
    step = path[0]
    if isinstance(expected, list):
        if not path[1:]:
            return [one for at, one in enumerate(expected) if at != step]
        return [cut(one, path[1:]) if at == step else one for at, one in enumerate(expected)]
    assert isinstance(expected, dict), "the path leads to something"
    if path[1:]:
        return {**expected, str(step): cut(expected[str(step)], path[1:])}
    return {key: value for key, value in expected.items() if key != step}


def without(tree: BriefTree, path: Path) -> BriefTree | Problem:
    """Return the file without what stands at a path; a key that would hold nothing then goes with it."""
    while _goes_with_its_only_member(tree, path):
        path = path[:-1]
    holder = tree.node(path[:-1]) if path else None
    if isinstance(holder, Scalar) or holder is None or tree.node(path) is None:
        return refused(tree, path, "form-no-field")
    if len(members(tree, holder)) == 1:
        text = tree.text[: holder.start] + ("{}" if isinstance(holder, Mapping) else "[]") + tree.text[holder.end :]
    else:
        text = without_member(tree, holder, position(holder, path[-1]))
    return checked(tree, text, cut(said(tree.root), path), path)


def position(holder: Mapping | Sequence, step: str | int) -> int:
    """Return which member of a collection a step leads to."""
    if isinstance(step, int) or isinstance(holder, Sequence):
        return int(step)
    return next(at for at, (key, _) in enumerate(holder.entries) if key.text == step)


def with_entry(tree: BriefTree, path: Path, spelled: Spelled) -> str | None:
    """Return the text with a new key, those above it that are absent with it, where the format has it among others.

    None where something else stands above it.
    """
    present = path
    while len(present) > 1 and tree.node(present[:-1]) is None:
        present = present[:-1]
    for step in reversed(path[len(present) :]):
        spelled = {str(step): spelled}
    key, holder = str(present[-1]), tree.node(present[:-1])
    if isinstance(holder, Scalar) and not holder.source:
        return _under(tree, present[:-1], holder, (key, spelled))
    if not isinstance(holder, Mapping):
        return None
    sort, names = sort_at(present[:-1]), [name.text for name, _ in holder.entries]
    order = [one.name for one in sort.keys] if isinstance(sort, Record) else []
    earlier = set(order[: order.index(key)]) if key in order else set(names)
    at = max((place + 1 for place, name in enumerate(names) if name in earlier), default=0)
    return with_member(tree, holder, at, (key, spelled))


def _under(tree: BriefTree, path: Path, absent: Scalar, member: Spelled) -> str | None:
    entry = tree.entry(path)
    if entry is None:
        return None
    column = tree.column(entry[0].start) + 2
    lines = block_member(member, column, tree.line_end)
    return f"{tree.text[: absent.start]}{tree.line_end}{' ' * column}{lines}{tree.text[absent.end :]}"


def _goes_with_its_only_member(tree: BriefTree, path: Path) -> bool:
    above = path[:-1]
    holder = tree.node(above)
    if not above or not isinstance(above[-1], str) or isinstance(holder, Scalar) or holder is None:
        return False
    is_alone = len(members(tree, holder)) == 1
    sort = sort_at(above[:-1])
    keys = {key.name: key.required for key in sort.keys} if isinstance(sort, Record) else {}
    inner = sort_at(above)
    return is_alone and not keys.get(above[-1], False) and above[-1] in keys and not isinstance(inner, Entry)


def _same(one: Said, other: Said) -> bool:
    return one == other
