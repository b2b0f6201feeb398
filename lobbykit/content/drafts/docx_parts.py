"""The parts of a Word file: a zip archive whose XML is read within bounds, without document types or entities."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from lobbykit.content.drafts.bounds import MOST_LETTERS
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""How Word packs; other ways that zip knows fail in ways of their own."""
MOST_BYTES, MOST_MEMBERS, MOST_NODES, DEEPEST = 3_000_000, 2_000, 30_000, 100
"""Bytes of XML and elements in all parts together; files in the archive; elements within each other."""
MOST_GIVEN = 200
_WORDED = frozenset({"t", "delText", "instrText"})
_ENDLESS = re.compile(rb"<[^<]{300000}")
"""A tag, or text between two tags, that no page needs."""
_ENTRY = b"PK\x01\x02"
"""What begins an entry of the archive's directory: counted before the directory is read."""


class DamagedDocumentError(LobbykitError):
    """A Word file that cannot be opened, is cut short, or holds more than any leave-behind does."""


@dataclass(slots=True)
class Element:
    """An element by its local name; `pieces` are its own words."""

    name: str
    given: Mapping[str, str]
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def first(self, name: str) -> Element | None:
        """Return the first child of that name."""
        return next((one for one in self.children if one.name == name), None)

    def all(self, name: str) -> Iterator[Element]:
        """Yield the elements of that name below this one, in order."""
        return self.under({name})

    def under(self, names: Collection[str]) -> Iterator[Element]:
        """Yield the elements of these names from this one down, in order."""
        stack = [self]
        while stack:
            one = stack.pop()
            if one.name in names:
                yield one
            stack.extend(reversed(one.children))

    def outermost(self, name: str) -> Iterator[Element]:
        """Yield the elements of that name below this one that lie in no other of the name, in order."""
        stack = [self]
        while stack:
            one = stack.pop()
            if one.name == name:
                yield one
            else:
                stack.extend(reversed(one.children))

    def value(self, *names: str) -> str:
        """Return the `val` of the element at the end of a path of children, "" when there is none."""
        at: Element | None = self
        for name in names:
            at = at.first(name) if at else None
        return at.given.get("val", "") if at else ""


class Parts:
    """The XML parts of one file, each read once it is asked for; all of them share the bound of the elements."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open the archive; raise DamagedDocumentError."""
        self._file = file
        self._nodes = self._bytes = self._letters = 0
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise self._too_much()
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as failure:
            raise DamagedDocumentError("draft-docx-damaged", file=file) from failure
        self._names = dict.fromkeys(self._archive.namelist())
        packed = {one.compress_type for one in self._archive.infolist()}
        strange = len(self._names) > MOST_MEMBERS or not packed <= _PACKINGS
        if strange or "word/document.xml" not in self._names:
            raise DamagedDocumentError("draft-docx-damaged", file=file)

    def named(self, beginning: str) -> tuple[str, ...]:
        """Return the names of the XML parts that begin so, in order."""
        return tuple(sorted(name for name in self._names if name.startswith(beginning) and name.endswith(".xml")))

    def part(self, name: str) -> Element:
        """Return the root of a part, an empty element when the file has none; raise DamagedDocumentError."""
        if name not in self._names:
            return Element("", {})
        try:
            with self._archive.open(name) as stream:
                data = stream.read(MOST_BYTES - self._bytes + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as failure:
            raise DamagedDocumentError("draft-docx-damaged", file=self._file) from failure
        self._bytes += len(data)
        if self._bytes > MOST_BYTES or _ENDLESS.search(data):
            raise self._too_much()
        return self._parsed(data)

    def _parsed(self, data: bytes) -> Element:
        top = Element("", {})
        opened = [top]

        def start(name: str, given: list[str]) -> None:
            self._nodes += 1
            if self._nodes > MOST_NODES or len(opened) > DEEPEST or len(given) > MOST_GIVEN:
                raise self._too_much()
            one = Element(_local(name), {_local(key): value for key, value in zip(*[iter(given)] * 2, strict=True)})
            opened[-1].children.append(one)
            opened.append(one)

        def end(_name: str) -> None:
            opened.pop()

        def words(text: str) -> None:
            if opened[-1].name in _WORDED:
                self._letters += len(text)
                if self._letters > MOST_LETTERS:
                    raise self._too_much()
                opened[-1].pieces.append(text)

        def doctype(*_given: object) -> None:
            raise DamagedDocumentError("draft-docx-damaged", file=self._file)

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = start, end
        parser.StartDoctypeDeclHandler = doctype
        parser.CharacterDataHandler = words
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as failure:
            raise DamagedDocumentError("draft-docx-damaged", file=self._file) from failure
        return top.children[0]

    def _too_much(self) -> DamagedDocumentError:
        return DamagedDocumentError("draft-docx-large", file=self._file, limit=MOST_NODES)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
