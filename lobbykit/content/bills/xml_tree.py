"""XML from outside into a tree: UTF-8 only, no document types, no entities, bounded size, depth and count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from lobbykit.content.bills.node import MAX_BYTES, MAX_DEPTH, MAX_KEPT, MAX_NODES, Node
from lobbykit.content.bounded import UnreadableFileError, decoded
from lobbykit.domain.problem import Place, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENDS_EARLY = {
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
    )
}

_LEFT_OUT = "amendments"
"""The fields of a bill that nothing here reads and that can be by far the most of it."""


def read_xml(data: bytes, *, file: str) -> Read[Node]:
    """Return the fields of an XML document, attributes and amendments left out; never raises on what `data` holds."""
    start = Place(file)
    if len(data) > MAX_BYTES:
        return Read(None, (error("bill-too-large", start, limit=MAX_BYTES),))
    try:
        text = decoded(data, file=file)
    except UnreadableFileError as failure:
        place = Place(file, int(dict(failure.params).get("line", 1)))
        return Read(None, (Problem(failure.code, Severity.ERROR, place, failure.params),))
    try:
        return Read(_Builder(file).build(text))
    except _RefusedError as refused:
        return Read(None, (refused.problem,))
    except expat.ExpatError as failure:
        place = Place(file, failure.lineno, failure.offset + 1)
        return Read(None, (error("bill-xml-truncated" if failure.code in _ENDS_EARLY else "bill-xml-broken", place),))


class _RefusedError(Exception):
    """What stops the parser from inside one of its handlers."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """An element whose end has not been seen."""

    name: str
    place: Place
    path: str
    pieces: list[str] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    def closed(self) -> Node:
        return Node(self.name, self.place, self.path, "".join(self.pieces), tuple(self.children))


class _Builder:
    """Collects the events of one document."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._top = _Open("", Place(file), "")
        self._open: list[_Open] = []
        self._count = self._kept = self._within = 0
        # The encoding is given, so that a declaration in the file cannot choose another decoder.
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def build(self, text: str) -> Node:
        self._parser.Parse(text.encode(), True)
        return self._top.children[0]

    def _place(self) -> Place:
        return Place(self._file, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)

    def _doctype(self, _name: str, _system: str | None, _public: str | None, _subset: int) -> None:
        raise _RefusedError(error("bill-xml-doctype", self._place()))

    def _start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self._count += 1
        if len(self._open) + self._within >= MAX_DEPTH:
            raise _RefusedError(error("bill-too-deep", self._place(), limit=MAX_DEPTH))
        if self._within or name == _LEFT_OUT:
            self._within += 1
        else:
            self._kept += 1
        if self._count > MAX_NODES or self._kept > MAX_KEPT:
            limit = MAX_NODES if self._count > MAX_NODES else MAX_KEPT
            raise _RefusedError(error("bill-too-many", self._place(), limit=limit))
        if self._within:
            return
        parent = self._open[-1] if self._open else self._top
        self._open.append(_Open(name, self._place(), f"{parent.path}/{name}".lstrip("/")))

    def _end(self, _name: str) -> None:
        if self._within:
            self._within -= 1
            return
        closed = self._open.pop().closed()
        (self._open[-1] if self._open else self._top).children.append(closed)

    def _text(self, text: str) -> None:
        if self._open and not self._within:
            self._open[-1].pieces.append(text)
