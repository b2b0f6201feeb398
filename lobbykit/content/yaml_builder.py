"""Parser events become nodes, one by one and without recursion, and whatever a brief must not hold is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from lobbykit.content.yaml_nodes import Limits, Mapping, Node, Scalar, Sequence, Source
from lobbykit.domain.problem import Place, Problem, error

_BETWEEN_NODES = re.compile(r"(?P<indicator>[:,?-])|\s+|#[^\r\n]*")
_LINES_AFTER = re.compile(r"(?:(?:\r\n?|\n)[ \t]*)+\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_VALUES = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_MOST_PROBLEMS = 100


class RefusedError(Exception):
    """Reading cannot go on; `problem` says why. Never leaves `read_yaml`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A collection whose end has not been seen."""

    start: int
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    values: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    key: Scalar | None = None


class TreeBuilder:
    """Takes events in order; `root` is the tree when the stream has ended, `problems` what did not stop the reading."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._source = source
        self._limits = limits
        self._open: list[_Open] = []
        self._nodes = 0
        self._last_end = source.shift

    def take(self, event: yaml.Event) -> None:
        """Add one event to the tree; raise RefusedError when the file must not be read on."""
        if isinstance(event, yaml.AliasEvent):
            raise self._refused("yaml-alias", event)
        if isinstance(event, _VALUES):
            self._examine(event)
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._enter(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._add(self._closed(event))
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise self._refused("yaml-documents", event)

    def _examine(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            raise self._refused("yaml-anchor", event)
        if event.tag is not None:
            raise self._refused("yaml-tag", event)
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise RefusedError(error("yaml-too-many-values", self._place(event), limit=self._limits.nodes))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = self._span(event)
        style = event.style or ""
        if style in {"|", ">"}:
            end = start + len(_LINES_AFTER.sub("", self._source.text[start:end]))
        elif start == end:
            start = end = self._absent(start)
        half = _SURROGATE.search(event.value)
        if half:
            raise RefusedError(error("yaml-character", self._place(event), character=f"U+{ord(half[0]):04X}"))
        return Scalar(event.value, self._source.place(start), start, end, self._source.text[start:end], style)

    def _absent(self, before: int) -> int:
        """Return where a value that was not typed would stand: after the last indicator (the parsers differ on it)."""
        at = offset = self._last_end
        while offset < before and (found := _BETWEEN_NODES.match(self._source.text, offset, before)):
            offset = found.end()
            at = offset if found["indicator"] else at
        return at

    def _enter(self, event: yaml.CollectionStartEvent) -> None:
        parent = self._open[-1] if self._open else None
        if parent is not None and parent.is_mapping and parent.key is None:
            raise self._refused("yaml-key-not-text", event)
        if len(self._open) >= self._limits.depth:
            raise RefusedError(error("yaml-too-deep", self._place(event), limit=self._limits.depth))
        start, self._last_end = self._span(event)
        self._open.append(_Open(start, isinstance(event, yaml.MappingStartEvent)))

    def _closed(self, event: yaml.CollectionEndEvent) -> Node:
        done = self._open.pop()
        in_brackets = self._source.text[done.start] in "[{"
        end = self._span(event)[1] if in_brackets else self._last_end
        place = self._source.place(done.start)
        if done.is_mapping:
            return Mapping(tuple(done.values.values()), place, done.start, end)
        return Sequence(tuple(done.items), place, done.start, end)

    def _add(self, node: Node) -> None:
        self._last_end = node.end
        parent = self._open[-1] if self._open else None
        if parent is None:
            self.root = node
        elif not parent.is_mapping:
            parent.items.append(node)
        elif parent.key is not None:
            parent.values.setdefault(parent.key.text, (parent.key, node))
            parent.key = None
        else:
            parent.key = self._checked_key(node, parent)

    def _checked_key(self, key: Node, parent: _Open) -> Scalar:
        assert isinstance(key, Scalar), "a collection in a key's place is refused where it starts"
        if key.plain and key.text == "<<":
            raise RefusedError(error("yaml-merge-key", key.place))
        if key.text in parent.values:
            first = parent.values[key.text][0].place.line
            self.problems.append(error("yaml-key-twice", key.place, key=key.text[:60], first=first))
        if len(self.problems) > _MOST_PROBLEMS:
            raise RefusedError(error("yaml-gave-up", key.place, limit=_MOST_PROBLEMS))
        return key

    def _span(self, event: yaml.Event) -> tuple[int, int]:
        assert event.start_mark is not None, "every event of a parser has marks"
        assert event.end_mark is not None, "every event of a parser has marks"
        return self._source.shift + event.start_mark.index, self._source.shift + event.end_mark.index

    def _place(self, event: yaml.Event) -> Place:
        return self._source.place(self._span(event)[0])

    def _refused(self, code: str, event: yaml.Event) -> RefusedError:
        return RefusedError(error(code, self._place(event)))
