"""The elements of a drawing: bounded in size, depth and count, no entities, nothing fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from lobbykit.content.logos.refusal import RefusedLogoError, broken, unsupported

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_ELEMENTS, MOST_DEPTH = 5_000, 40
_SVG = "http://www.w3.org/2000/svg "


@dataclass(slots=True)
class Element:
    """An element of SVG by its bare name; those of other vocabularies are left out with all they hold."""

    name: str
    attributes: Mapping[str, str]
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def every(self, name: str) -> Iterator[Element]:
        """Yield the elements of that name below this one, at any depth."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.every(name)


def read_tree(text: str) -> Element:
    """Return the root of a drawing; raise RefusedLogoError for anything but one."""
    builder = _Builder()
    try:
        builder.parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise broken() from error
    (root,) = builder.top.children or [builder.top]
    if root.name != "svg":
        raise broken()
    return root


class _Builder:
    def __init__(self) -> None:
        self.top = Element("", {})
        self._open = [self.top]
        self._count = 0
        self._foreign = 0
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _doctype(self, _name: str, _system: str | None, _public: str | None, subset: int) -> None:
        """Let pass the mere name of a document type, which programs like to write; nothing is ever read from it."""
        if subset:
            raise unsupported("ENTITY")

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS or len(self._open) + self._foreign > MOST_DEPTH:
            raise RefusedLogoError("logo-too-detailed", limit=MOST_ELEMENTS)
        if self._foreign or (" " in name and not name.startswith(_SVG)):
            self._foreign += 1
            return
        own = {key: value for key, value in attributes.items() if " " not in key}
        element = Element(name.removeprefix(_SVG), own)
        self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        if self._foreign:
            self._foreign -= 1
        else:
            self._open.pop()

    def _text(self, text: str) -> None:
        if not self._foreign:
            self._open[-1].pieces.append(text)
