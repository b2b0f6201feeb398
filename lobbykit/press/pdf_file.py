"""The PDF file: tagged pages on a plate that many files share; the same parts always give the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from lobbykit.press.metadata import information, xmp
from lobbykit.press.objects import WIDTH, Objects
from lobbykit.press.pdf_values import references, stream, text_string, unpacked
from lobbykit.press.structure import Tree, anchors_of, id_tree, identified
from lobbykit.press.tags import Element, TaggedPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.metadata import About
    from lobbykit.press.subsets import FontObjects

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_CATALOG, _PAGES, _ABOUT, _XMP, _ROOT, _DOCUMENT, _PARENTS, _FREE = range(1, 9)


@dataclass(frozen=True, slots=True)
class PlatePage:
    """One page of a plate: finished content streams in order, of which an empty one is a gap, and its tags."""

    streams: tuple[bytes, ...]
    tags: TaggedPage


@dataclass(frozen=True, slots=True)
class Filling:
    """What one file adds to its plate.

    `streams` are operators for the gaps of all pages, in order; `elements` stand in the gaps of the document; `pages`
    are the tags of what was added to each page, whose numbers go on from the plate's; `ids` begins every id.
    """

    streams: tuple[bytes, ...] = ()
    elements: tuple[tuple[Element, ...], ...] = ()
    pages: tuple[TaggedPage, ...] = ()
    ids: str = ""


@dataclass(frozen=True, slots=True)
class _Own:
    """An element with an id, which each file writes for itself."""

    number: int
    id: str
    entries: bytes


class Plate:
    """What many files share: fonts, finished streams, links and structure, written once.

    `finished` completes it with what belongs to one file; a plate can be completed any number of times.
    """

    def __init__(self, lang: str, pages: Sequence[PlatePage], fonts: Sequence[FontObjects], document: Element) -> None:
        """Take the pages in order and the structure of them all, whose gaps stand right below the document."""
        objects = Objects(len(_HEADER), _FREE)
        self._lang, self._tags = lang, tuple(page.tags for page in pages)
        self._pages = tuple(objects.new() for _ in pages)
        objects.pack(_catalog(lang), _CATALOG)
        objects.pack(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), references(self._pages)), _PAGES)
        names = b"".join(b"/%s %d 0 R" % (font.name.encode("ascii"), _add_font(objects, font)) for font in fonts)
        self._resources = objects.pack(b"<</Font<<%s>>>>" % names)
        self._streams = [[objects.write(one) if one else 0 for one in page.streams] for page in pages]
        self._own = self._add_structure(objects, document)
        self._ids = {own.id: own.number for own in self._own}
        self._data = _HEADER + objects.closed(9)
        self._index, self._size = objects.entered(), objects.size
        self._digest = sha256(self._data)

    def finished(self, about: About, filling: Filling | None = None) -> bytes:
        """Return the file, with the gaps filled."""
        filling = filling or Filling()
        objects = Objects(len(self._data), self._size)
        streams = iter([objects.write(unpacked(one)) for one in filling.streams])
        objects.write(unpacked(xmp(about), b"/Type/Metadata/Subtype/XML"), _XMP)
        objects.pack(information(about), _ABOUT)
        tree = Tree(self._pages, objects.new)
        tree.take((one for gap in filling.elements for one in gap), filling.pages)
        self._fill_structure(objects, tree, filling)
        for at, (number, links) in enumerate(zip(self._pages, self._links, strict=True)):
            contents = references(one or next(streams) for one in self._streams[at])
            added = b" ".join(tree.links(page) for page in filling.pages if page.index == at)
            objects.pack(_page(at, contents, self._resources, b"%s %s" % (links, added)), number)
        return self._ended(objects)

    def _add_structure(self, objects: Objects, document: Element) -> tuple[_Own, ...]:
        """Write what all files share of the structure; return the elements that each writes for itself."""
        top = [kid for kid in document.kids if isinstance(kid, Element)]
        tree = Tree(self._pages, objects.new)
        tree.take(top, self._tags)
        own = []
        for element, entries in tree.bodies(top, _DOCUMENT):
            if element.said.id:
                own.append(_Own(tree.of[element], element.said.id, entries))
            else:
                objects.pack(b"<<%s>>" % entries, tree.of[element])
        anchors = anchors_of(self._tags, self._pages)
        for link, body in tree.annotations(self._tags, anchors, len(self._pages)):
            objects.pack(body, tree.of[link])
        self._links = [tree.links(page) for page in self._tags]
        self._owners = [tree.owners(page) for page in self._tags]
        self._link_parents = tree.link_parents(self._tags, len(self._pages))
        self._next_key = len(self._pages) + sum(len(page.links) for page in self._tags)
        self._kids = [tree.of[kid] if isinstance(kid, Element) else 0 for kid in document.kids]
        return tuple(own)

    def _fill_structure(self, objects: Objects, tree: Tree, filling: Filling) -> None:
        """Write what is this file's alone: its own elements, the document that holds all, and the parents."""
        for gap in filling.elements:
            for element, entries in tree.bodies(gap, _DOCUMENT):
                objects.pack(b"<<%s>>" % entries, tree.of[element])
        for own in self._own:
            objects.pack(identified(own.id, filling.ids, own.entries), own.number)
        for link, body in tree.annotations(filling.pages, {}, self._next_key):
            objects.pack(body, tree.of[link])
        gaps = (references(tree.of[element] for element in gap) for gap in filling.elements)
        kids = b" ".join(b"%d 0 R" % kid if kid else next(gaps) for kid in self._kids)
        objects.pack(b"<</S/Document/P %d 0 R/K[%s]>>" % (_ROOT, kids), _DOCUMENT)
        objects.pack(self._parents(tree, filling), _PARENTS)
        next_key = self._next_key + sum(len(page.links) for page in filling.pages)
        ids = b"/IDTree%s" % id_tree(self._ids, filling.ids) if self._ids else b""
        root = b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d%s>>"
        objects.pack(root % (_DOCUMENT, _PARENTS, next_key, ids), _ROOT)

    def _parents(self, tree: Tree, filling: Filling) -> bytes:
        """Return the way back from marked content, by page, and from links to their elements."""
        owners = []
        for at, (tags, shared) in enumerate(zip(self._tags, self._owners, strict=True)):
            added = [page for page in filling.pages if page.index == at]
            assert [page.start for page in added] == [tags.end] * len(added), (
                "marked content begins where the plate's ends"
            )
            owners.append(b"%d[%s]" % (at, b" ".join([shared, *map(tree.owners, added)])))
        links = b"%s %s" % (self._link_parents, tree.link_parents(filling.pages, self._next_key))
        return b"<</Nums[%s %s]>>" % (b" ".join(owners), links)

    def _ended(self, objects: Objects) -> bytes:
        """Return the whole file, ended by its index."""
        rest = objects.closed(6)
        digest = self._digest.copy()
        digest.update(rest)
        identity = digest.hexdigest()[:32].encode("ascii")
        at = len(self._data) + len(rest)
        number = objects.new()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]" % (
            objects.size,
            _CATALOG,
            _ABOUT,
            identity,
            identity,
        )
        index = objects.entered(self._index)
        itself = b"\x01" + at.to_bytes(4, "big") + b"\0\0"
        body = stream(index[: number * WIDTH] + itself, entries)
        return b"".join((self._data, rest, b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, body, at)))


def _catalog(lang: str) -> bytes:
    return (
        b"<</Type/Catalog/Pages %d 0 R/Lang%s/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R/Metadata %d 0 R"
        b"/ViewerPreferences<</DisplayDocTitle true>>>>"
    ) % (_PAGES, text_string(lang), _ROOT, _XMP)


def _page(at: int, contents: bytes, resources: int, links: bytes) -> bytes:
    return (
        b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 612 792]/Contents[%s]/Resources %d 0 R/Annots[%s]"
        b"/StructParents %d/Tabs/S>>"
    ) % (_PAGES, contents, resources, links.strip(), at)


def _add_font(objects: Objects, font: FontObjects) -> int:
    to_unicode = objects.write(font.to_unicode)
    descriptor = objects.pack(font.descriptor % objects.write(font.file))
    return objects.pack(font.composite % (objects.pack(font.descendant % descriptor), to_unicode))
