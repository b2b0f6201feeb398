"""The form of one brief file: the tables of the reader laid over the tree of what the file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.data import ChartRow
from lobbykit.content.briefs.fields import Record
from lobbykit.content.briefs.form_kinds import CODE, PAIR, Entry, sort_at, sort_of
from lobbykit.content.briefs.listings import Listing, Table
from lobbykit.content.briefs.root import BRIEF
from lobbykit.content.briefs.text import text_of
from lobbykit.content.yaml_nodes import Mapping, Scalar, Sequence
from lobbykit.domain.brief_form import NAME, Field, FieldKind, Group, Items

if TYPE_CHECKING:
    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.content.briefs.fields import Key
    from lobbykit.content.briefs.form_kinds import Sort
    from lobbykit.content.yaml_nodes import Node
    from lobbykit.domain.brief_form import Part, Path, Value


def form_of(tree: BriefTree) -> tuple[Part, ...]:
    """Return every part of the format, in the order of its tables, with what the file says there."""
    return _Form(tree).record(BRIEF, tree.root, (), "")


def value_of(entry: Entry, node: Node | None) -> Value:
    """Return the text of a single value as the reader takes it."""
    if not isinstance(node, Scalar):
        return None
    return text_of(node).raw if entry.prose else node.text


def value_at(tree: BriefTree, path: Path) -> Value:
    """Return the value of the field at a path; None where there is none."""
    sort, node = CODE if path[-1:] == (NAME,) else sort_at(path), tree.node(path)
    if isinstance(sort, Entry):
        return value_of(sort, node)
    if isinstance(sort, Listing) and isinstance(node, Sequence):
        return tuple(one.text for one in node.items if isinstance(one, Scalar))
    return None


class _Form:
    def __init__(self, tree: BriefTree) -> None:
        self._tree = tree
        self._ids = {part: tuple(_ids(tree.root.get(part))) for part in ("asks", "sources")}

    def record(self, record: Record[object], node: Node | None, path: Path, name: str) -> tuple[Part, ...]:
        parts = []
        for key in record.keys:
            inner = node.get(key.name) if isinstance(node, Mapping) else None
            parts.append(self._part(sort_of(key.kind, key.name), inner, (*path, key.name), _dotted(name, key), key))
        return tuple(parts)

    def _part(self, sort: Sort, node: Node | None, path: Path, name: str, key: Key[object] | None) -> Part:
        place, last = (node.place, self._tree.last_line(node)) if node is not None else (None, 0)
        required = key is not None and key.required
        if isinstance(sort, Entry):
            if sort.variants is not None and isinstance(node, Mapping):
                return Group(path, name, self.record(sort.variants, node, path, name), place, last, required)
            return self._field(sort, node, path, name, required=required)
        if isinstance(sort, Record | ChartRow):
            parts = self._pair(node, path, name) if isinstance(sort, ChartRow) else self.record(sort, node, path, name)
            return Group(path, name, parts, place, last, required)
        if isinstance(sort, Table):
            items = self._named(sort, node, path, name)
            return Items(path, name, items, place, last, named=True, at_most=sort.at_most, required=required)
        if isinstance(item := sort_of(sort.item), Entry):
            return self._texts(item, node, path, name, required=required)
        return Items(
            path, name, self._listed(item, node, path, name), place, last,
            at_least=sort.at_least, at_most=sort.at_most, required=required,
        )  # fmt: skip

    def _field(self, entry: Entry, node: Node | None, path: Path, name: str, *, required: bool) -> Field:
        place, last = (node.place, self._tree.last_line(node)) if node is not None else (None, 0)
        options = self._ids[entry.refers] if entry.refers else entry.options
        simple = node is None or isinstance(node, Scalar)
        value = value_of(entry, node)
        varies = entry.variants is not None
        return Field(path, name, entry.kind, value, place, last, required, options, entry.limit, simple, varies)

    def _texts(self, entry: Entry, node: Node | None, path: Path, name: str, *, required: bool) -> Field:
        field = self._field(entry, None, path, name, required=required)
        place, last = (node.place, self._tree.last_line(node)) if node is not None else (None, 0)
        value: Value = None
        simple = node is None or (isinstance(node, Scalar) and not node.source)
        if isinstance(node, Sequence):
            simple = all(isinstance(one, Scalar) for one in node.items)
            value = tuple(one.text for one in node.items if isinstance(one, Scalar))
        kind = FieldKind.TEXTS
        return Field(path, name, kind, value, place, last, required, field.options, entry.limit, simple)

    def _listed(self, item: Sort, node: Node | None, path: Path, name: str) -> tuple[Group, ...]:
        nodes = node.items if isinstance(node, Sequence) else ()
        parts = (self._part(item, one, (*path, at), name, None) for at, one in enumerate(nodes))
        return tuple(part for part in parts if isinstance(part, Group))

    def _named(
        self, sort: Table[object, object, object], node: Node | None, path: Path, name: str
    ) -> tuple[Group, ...]:
        inner, groups = sort_of(sort.value), []
        for key, value in node.entries if isinstance(node, Mapping) else ():
            own = (*path, key.text)
            named = self._field(CODE, key, (*own, NAME), f"{name}.{NAME}", required=True)
            part = self._part(inner, value, own, name, None)
            parts = part.parts if isinstance(part, Group) else (part,)
            last = self._tree.last_line(value)
            groups.append(Group(own, name, (named, *parts), key.place, last))
        return tuple(groups)

    def _pair(self, node: Node | None, path: Path, name: str) -> tuple[Part, ...]:
        nodes = node.items if isinstance(node, Sequence) else ()
        label, amount = (nodes[at] if at < len(nodes) else None for at in (0, 1))
        return (
            self._field(PAIR[0], label, (*path, 0), f"{name}.label", required=True),
            self._field(PAIR[1], amount, (*path, 1), f"{name}.amount", required=True),
        )


def _dotted(name: str, key: Key[object]) -> str:
    return f"{name}.{key.name}" if name else key.name


def _ids(node: Node | None) -> list[str]:
    if isinstance(node, Mapping):
        return [key.text for key, _ in node.entries]
    names = [one.get("id") for one in node.items if isinstance(one, Mapping)] if isinstance(node, Sequence) else []
    return [name.text for name in names if isinstance(name, Scalar)]
