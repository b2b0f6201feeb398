"""The shop's file: all sheets in one PDF, with what they share stored once, an outline and page labels."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.press.fragments import together
from lobbykit.press.metadata import information
from lobbykit.press.pdf_values import references, stream, text_string

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.press.fragments import Letters
    from lobbykit.press.metadata import About
    from lobbykit.press.subsets import FontObjects

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_BOX = b"[0 0 612 792]"


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A column that pages share, and the letters it shows; two of them are never the same."""

    operators: str
    letters: Letters


@dataclass(frozen=True, slots=True, eq=False)
class ShopPage:
    """A page of one sheet: what is drawn behind, the columns it shares, and what is its own on top.

    `letters` are those outside the columns.
    """

    columns: tuple[Form, ...]
    own: str
    behind: str
    letters: Letters


@dataclass(frozen=True, slots=True)
class ShopRun:
    """The pages of one office: those of one copy (None is a blank back), repeated for each copy.

    `group` is the building and `title` the entry in the outline below it; `label` begins the labels of its pages.
    """

    group: str
    title: str
    label: str
    copies: int
    pages: tuple[ShopPage | None, ...]

    @property
    def count(self) -> int:
        """All its pages in the file."""
        return self.copies * len(self.pages)


def letters_of(runs: Sequence[ShopRun]) -> Letters:
    """Return the letters of all pages, those of a shared column looked at once."""
    pages = [page for run in runs for page in run.pages if page]
    columns = dict.fromkeys(column for page in pages for column in page.columns)
    return together([*(page.letters for page in pages), *(column.letters for column in columns)])


def shop_file(runs: Sequence[ShopRun], fonts: Sequence[FontObjects], about: About, *, both_sides: bool) -> bytes:
    """Return one PDF of all runs in order; the same runs give the same bytes.

    It asks for its own size, one copy, and for one or both sides, of whoever opens it to print.
    """
    objects = _Objects()
    catalog, tree, info = objects.reserved(), objects.reserved(), objects.reserved()
    resources = _Resources(objects, b"".join(b"/%s %d 0 R" % _font(objects, font) for font in fonts))
    starts: list[int] = []
    kids: list[int] = []
    for run in runs:
        written = [_page_body(objects, resources, tree, page) for page in run.pages]
        starts.append(len(objects) + 1)
        kids += [objects.add(body) for _ in range(run.copies) for body in written]
    objects.fill(
        tree,
        b"<</Type/Pages/MediaBox%s/Count %d/Kids[%s]>>" % (_BOX, len(kids), references(kids)),
    )
    objects.fill(info, information(about))
    duplex = b"DuplexFlipLongEdge" if both_sides else b"Simplex"
    objects.fill(
        catalog,
        b"<</Type/Catalog/Pages %d 0 R/Lang%s/PageMode/UseOutlines/Outlines %d 0 R/PageLabels<</Nums[%s]>>"
        b"/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/NumCopies 1/Duplex/%s>>>>"
        % (tree, text_string(about.lang), _outline(objects, runs, starts), b"".join(_labels(runs)), duplex),
    )
    return objects.file(catalog, info)


class _Objects:
    """The numbered objects of a file."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def __len__(self) -> int:
        return len(self._bodies)

    def add(self, body: bytes) -> int:
        self._bodies.append(body)
        return len(self._bodies)

    def reserved(self) -> int:
        return self.add(b"")

    def fill(self, number: int, body: bytes) -> None:
        self._bodies[number - 1] = body

    def file(self, catalog: int, info: int) -> bytes:
        written = [_HEADER, *(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(self._bodies, start=1))]
        places, at = [], 0
        for one in written:
            places.append(b"%010d 00000 n \n" % at)
            at += len(one)
        data = b"".join(written)
        identity = sha256(data).hexdigest()[:32].encode("ascii")
        size = len(written)
        return b"%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\n" % (
            data,
            size,
            b"".join(places[1:]),
            size,
            catalog,
            info,
            identity,
            identity,
        ) + b"startxref\n%d\n%%%%EOF\n" % len(data)


class _Resources:
    """Shared columns and, for each set of them, the resources of the pages that show it."""

    def __init__(self, objects: _Objects, fonts: bytes) -> None:
        self._objects = objects
        self._fonts = objects.add(b"<<%s>>" % fonts)
        self._forms: dict[Form, int] = {}
        self._sets: dict[tuple[Form, ...], int] = {}

    def of(self, columns: tuple[Form, ...]) -> int:
        """Return the number of the resources of a page with these columns."""
        found = self._sets.get(columns)
        if found is None:
            named = b"".join(b"/X%d %d 0 R" % (at, self._form(one)) for at, one in enumerate(columns))
            body = b"<</Font %d 0 R/XObject<<%s>>>>" % (self._fonts, named)
            found = self._sets[columns] = self._objects.add(body)
        return found

    def _form(self, form: Form) -> int:
        found = self._forms.get(form)
        if found is None:
            entries = b"/Type/XObject/Subtype/Form/BBox%s/Resources<</Font %d 0 R>>" % (_BOX, self._fonts)
            found = self._forms[form] = self._objects.add(stream(form.operators.encode("ascii"), entries, level=9))
        return found


def _page_body(objects: _Objects, resources: _Resources, tree: int, page: ShopPage | None) -> bytes:
    if page is None:
        return b"<</Type/Page/Parent %d 0 R/Resources<<>>>>" % tree
    shown = "".join(f"/X{at} Do\n" for at in range(len(page.columns)))
    contents = objects.add(stream(f"{page.behind}{shown}{page.own}".encode("ascii")))
    return b"<</Type/Page/Parent %d 0 R/Resources %d 0 R/Contents %d 0 R>>" % (
        tree,
        resources.of(page.columns),
        contents,
    )


def _font(objects: _Objects, font: FontObjects) -> tuple[bytes, int]:
    to_unicode = objects.add(font.to_unicode)
    descriptor = objects.add(font.descriptor % objects.add(font.file))
    return font.name.encode("ascii"), objects.add(
        font.composite % (objects.add(font.descendant % descriptor), to_unicode)
    )


def _labels(runs: Sequence[ShopRun]) -> Iterator[bytes]:
    """Yield, for each run, its first page (from 0) and how its pages are counted: "Cannon 121-1", "Cannon 121-2"."""
    at = 0
    for run in runs:
        yield b"%d<</P%s/S/D>>" % (at, text_string(f"{run.label}-"))
        at += run.count


def _outline(objects: _Objects, runs: Sequence[ShopRun], starts: Sequence[int]) -> int:
    """Add the outline, a closed entry for each building and below it one for each office; return its root's number."""
    root = objects.reserved()
    groups = [list(some) for _, some in groupby(zip(runs, starts, strict=True), key=lambda pair: pair[0].group)]
    first = len(objects) + 1
    heads = [first + sum(len(some) + 1 for some in groups[:at]) for at in range(len(groups))]
    for at, (some, head) in enumerate(zip(groups, heads, strict=True)):
        around = _around(heads, at)
        run, page = some[0]
        ends = b"/First %d 0 R/Last %d 0 R/Count -%d" % (head + 1, head + len(some), len(some))
        objects.add(_entry(run.group, root, page, around + ends))
        numbers = range(head + 1, head + 1 + len(some))
        for place, (one, start) in enumerate(some):
            objects.add(_entry(one.title, head, start, _around(numbers, place)))
    objects.fill(root, b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (heads[0], heads[-1], len(heads)))
    return root


def _around(numbers: Sequence[int], at: int) -> bytes:
    before = b"/Prev %d 0 R" % numbers[at - 1] if at else b""
    return before + (b"/Next %d 0 R" % numbers[at + 1] if at + 1 < len(numbers) else b"")


def _entry(title: str, parent: int, page: int, more: bytes) -> bytes:
    return b"<</Title%s/Parent %d 0 R/Dest[%d 0 R/Fit]%s>>" % (text_string(title), parent, page, more)
