"""The parts of a Word file: a zip archive whose XML is read within bounds, without document types or entities."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""How Word packs; other ways that zip knows fail in ways of their own."""
MOST_BYTES, MOST_MEMBERS, MOST_NODES, DEEPEST = 4_000_000, 2_000, 60_000, 100


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
        stack = self.children[::-1]
        while stack:
            one = stack.pop()
            if one.name == name:
                yield one
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
        self._nodes = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as failure:
            raise DamagedDocumentError("draft-docx-damaged", file=file) from failure
        self._names = set(self._archive.namelist())
        packed = {one.compress_type for one in self._archive.infolist()}
        strange = len(self._names) > MOST_MEMBERS or not packed <= _PACKINGS
        if strange or "word/document.xml" not in self._names:
            raise DamagedDocumentError("draft-docx-damaged", file=file)

    def part(self, name: str) -> Element:
        """Return the root of a part, an empty element when the file has none; raise DamagedDocumentError."""
        if name not in self._names:
            return Element("", {})
        try:
            with self._archive.open(name) as stream:
                data = stream.read(MOST_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as failure:
            raise DamagedDocumentError("draft-docx-damaged", file=self._file) from failure
        if len(data) > MOST_BYTES:
            raise self._too_much()
        return self._parsed(data)

    def _parsed(self, data: bytes) -> Element:
        top = Element("", {})
        opened = [top]

        def start(name: str, given: dict[str, str]) -> None:
            self._nodes += 1
            if self._nodes > MOST_NODES or len(opened) > DEEPEST:
                raise self._too_much()
            one = Element(_local(name), {_local(key): value for key, value in given.items()})
            opened[-1].children.append(one)
            opened.append(one)

        def end(_name: str) -> None:
            opened.pop()

        def words(text: str) -> None:
            opened[-1].pieces.append(text)

        def doctype(*_given: object) -> None:
            raise DamagedDocumentError("draft-docx-damaged", file=self._file)

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
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
