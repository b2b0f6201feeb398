"""The structure tree as PDF objects: elements, link annotations, and the way back from a page to its elements."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from lobbykit.press.fragments import number
from lobbykit.press.pdf_values import references, text_string
from lobbykit.press.tags import Element, Gap, Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lobbykit.press.fragments import LinkArea
    from lobbykit.press.tags import Said, TaggedLink, TaggedPage

_ADDRESS_SAFE = "%/:?#[]@!$&'()*+,;=~-._"
Anchors = dict[str, tuple[int, float, float]]
"""The page's object, the left edge and the top of each note."""


class Tree:
    """Elements and link annotations with their object numbers, given out in reading order."""

    def __init__(self, pages: Sequence[int], new: Callable[[], int]) -> None:
        """Take the object numbers of the file's pages and what gives the next free number."""
        self._pages, self._new = pages, new
        self.of: dict[Element | TaggedLink, int] = {}

    def take(self, elements: Iterable[Element], pages: Sequence[TaggedPage]) -> None:
        """Give numbers to elements and all below them, and to the links of pages."""
        self._number(elements)
        for page in pages:
            for link, _ in page.links:
                self.of[link] = self._new()

    def bodies(self, elements: Iterable[Element], parent: int) -> Iterator[tuple[Element, bytes]]:
        """Return elements and all below them, each with its entries but for its id."""
        for element in elements:
            yield element, self._entries(element, parent)
            yield from self.bodies(_elements(element), self.of[element])

    def annotations(
        self, pages: Sequence[TaggedPage], anchors: Anchors, key: int
    ) -> Iterator[tuple[TaggedLink, bytes]]:
        """Return the links of pages with their bodies; `key` is the number of the first among the parents."""
        for page in pages:
            for link, _ in page.links:
                yield link, _annotation(link, anchors, key)
                key += 1

    def owners(self, page: TaggedPage) -> bytes:
        """Return references to the elements of a page's marked content, by its numbers."""
        return references(self.of[owner] for owner in page.owners)

    def links(self, page: TaggedPage) -> bytes:
        """Return references to the link annotations of a page."""
        return references(self.of[link] for link, _ in page.links)

    def link_parents(self, pages: Sequence[TaggedPage], key: int) -> bytes:
        """Return the keys of the links of pages, each with a reference to its element."""
        owners = [owner for page in pages for _, owner in page.links]
        return b" ".join(b"%d %d 0 R" % (at, self.of[owner]) for at, owner in enumerate(owners, start=key))

    def _number(self, elements: Iterable[Element]) -> None:
        for element in elements:
            self.of[element] = self._new()
            self._number(_elements(element))

    def _entries(self, element: Element, parent: int) -> bytes:
        page = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        on = b"/Pg %d 0 R" % self._pages[page] if page is not None else b""
        kids = b" ".join(self._kid(kid, page) for kid in element.kids if not isinstance(kid, Gap))
        role = element.role.encode("ascii")
        return b"/S/%s/P %d 0 R%s%s/K[%s]" % (role, parent, on, _said(element.said), kids)

    def _kid(self, kid: Element | Mark | TaggedLink, page: int | None) -> bytes:
        if isinstance(kid, Element):
            return b"%d 0 R" % self.of[kid]
        if isinstance(kid, Mark):
            if kid.page == page:
                return b"%d" % kid.number
            return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._pages[kid.page], kid.number)
        return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (self._pages[kid.page], self.of[kid])


def anchors_of(pages: Sequence[TaggedPage], numbers: Sequence[int]) -> Anchors:
    """Return where the notes of all pages stand, given the pages' object numbers."""
    return {note: (numbers[page.index], *corner) for page in pages for note, corner in page.anchors.items()}


def identified(note: str, prefix: str, entries: bytes) -> bytes:
    """Return the body of an element with its id, which begins as all ids of its file do."""
    return b"<</ID%s%s>>" % (text_string(prefix + note), entries)


def id_tree(numbers: Mapping[str, int], prefix: str) -> bytes:
    """Return the name tree of all ids, each with a reference to its element."""
    names = sorted((text_string(prefix + note), number) for note, number in numbers.items())
    return b"<</Names[%s]>>" % b" ".join(b"%s %d 0 R" % pair for pair in names)


def _elements(element: Element) -> Iterator[Element]:
    return (kid for kid in element.kids if isinstance(kid, Element))


def _said(said: Said) -> bytes:
    texts = ((b"/Alt", said.alt), (b"/ActualText", said.actual), (b"/Lang", said.lang))
    attributes = b"/A<<%s>>" % said.attributes.encode("ascii") if said.attributes else b""
    return b"".join(key + text_string(text) for key, text in texts if text) + attributes


def _annotation(link: TaggedLink, anchors: Anchors, key: int) -> bytes:
    """Return the body of a link annotation, which tells what it says to those who cannot see it."""
    box = " ".join(number(edge) for edge in link.area.box).encode("ascii")
    return b"<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[%s]/Contents%s/StructParent %d%s>>" % (
        box,
        text_string(link.contents),
        key,
        _action(link.area, anchors),
    )


def _action(area: LinkArea, anchors: Anchors) -> bytes:
    if not area.href.startswith("#"):
        return b"/A<</S/URI/URI%s>>" % text_string(quote(area.href, safe=_ADDRESS_SAFE))
    page, x, top = anchors[area.href[1:]]
    return b"/Dest[%d 0 R/XYZ %s %s null]" % (page, number(x).encode("ascii"), number(top).encode("ascii"))
