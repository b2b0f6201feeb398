"""The document press: a document becomes pages of US Letter, or the reasons why it cannot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.press.document_blocks import bands_of
from lobbykit.press.document_flow import pages_of
from lobbykit.press.document_look import look_for
from lobbykit.press.document_paint import PagePainter
from lobbykit.press.faces import Faces
from lobbykit.press.fit import MissingGlyphs, Overflow
from lobbykit.press.fragments import together
from lobbykit.press.metadata import About
from lobbykit.press.painting import Painted, Painter
from lobbykit.press.pdf_file import Plate, PlatePage
from lobbykit.press.pdf_values import stream
from lobbykit.press.subsets import Subsetter, rounded_up
from lobbykit.press.tags import Element, Role, TaggedPage
from lobbykit.press.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from lobbykit.domain.document import Document
    from lobbykit.press.document_bands import Band
    from lobbykit.press.document_flow import Portion
    from lobbykit.press.document_look import DocumentLook
    from lobbykit.press.document_paint import Frame

_LABELS = ("page-of", "box-to-tick", "draft")
_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A printed document: the bytes of its PDF and how many pages it has, or what refuses it and no bytes.

    Blocks are named "block/<number>", counted from 1 among the document's blocks, or "head", "foot", "label/<name>".
    """

    pdf: bytes
    pages: int
    missing: tuple[MissingGlyphs, ...] = ()
    overflow: tuple[Overflow, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing may be printed."""
        return bool(self.missing or self.overflow)


class DocumentPress:
    """Prints documents. The same document gives the same bytes, whatever was printed before it."""

    def __init__(self, fonts: Path, labels: Mapping[str, str], setter: Typesetter | None = None) -> None:
        """Take the folder of the shipped fonts and the labels in the language of the documents to come.

        The `setter` of another press that reads the same folder saves reading its fonts twice.
        """
        self._labels = {key: labels[key] for key in _LABELS}
        self._setter = setter or Typesetter(Faces(fonts))
        self._subsets = Subsetter(self._setter.faces)

    def render(self, document: Document, *, draft: bool = False) -> PrintedDocument:
        """Print a document, or refuse it with b"" and what is wrong; a draft has a large grey word behind each page."""
        look = look_for(document.size, document.least, sans=document.sans, air=document.air)
        root = Element(Role.DOCUMENT)
        head = root.child(Role.P) if document.head else Element(Role.P)
        painter = PagePainter(self._setter, look, self._labels, head)
        bands = bands_of(document, self._setter, look, self._labels, root)
        frame, pages = _paged(document, painter, bands)
        over, missing = tuple(self._over(bands, frame)), tuple(self._missing(document, look, bands))
        if over or missing:
            return PrintedDocument(b"", 0, missing, over)
        tags = [TaggedPage(at) for at in range(len(pages))]
        painted = [painter.painted(*pair, frame, len(pages)) for pair in zip(pages, tags, strict=True)]
        behind = Painter(self._setter).watermark(self._labels["draft"].upper()) if draft else Painted("", {})
        letters = rounded_up(together([behind.letters, *(page.letters for page in painted)]))
        fonts = [self._subsets.objects(*face) for face in sorted(letters.items())]
        plates = [
            PlatePage((stream((behind.operators + page.operators).encode("ascii")),), tag)
            for page, tag in zip(painted, tags, strict=True)
        ]
        about = About(document.title, document.author, "", document.lang)
        return PrintedDocument(Plate(document.lang, plates, fonts, root).finished(about), len(pages))

    def _over(self, bands: Sequence[Band], frame: Frame) -> Iterator[Overflow]:
        """Tell of each block with a line higher than a page, or with a letter wider than its column."""
        seen: set[int] = set()
        for band in bands:
            wide = any(self._setter.fragment(one).width > one.measure + _SLACK for one in band.settings)
            high = band.above + band.leading + band.below > frame.room
            if (wide or high) and band.block not in seen:
                seen.add(band.block)
                yield Overflow(f"block/{band.block}", 1)

    def _missing(self, document: Document, look: DocumentLook, bands: Sequence[Band]) -> Iterator[MissingGlyphs]:
        found: dict[str, set[str]] = {}
        texts = [("head", self._setter.plain(document.head), look.head)]
        texts.append(("foot", self._setter.plain(document.foot), look.foot))
        texts += [(f"label/{key}", self._setter.plain(label), look.page) for key, label in self._labels.items()]
        texts += [(f"block/{band.block}", one.text, one.style) for band in bands for one in band.settings]
        for name, text, style in texts:
            found.setdefault(name, set()).update(self._setter.missing(text, style))
        return (MissingGlyphs(name, "".join(sorted(lost))) for name, lost in found.items() if lost)


def _paged(
    document: Document, painter: PagePainter, bands: Sequence[Band]
) -> tuple[Frame, tuple[tuple[Portion, ...], ...]]:
    """Return the pages; the foot is as high as the label of the last page asks for."""
    expected = 9
    while True:
        frame = painter.frame(document.head, document.foot, expected)
        pages = pages_of(bands, max(frame.room, 0.0)) or ((),)
        if len(pages) <= expected:
            return replace(frame, footless=document.letter and len(pages) == 1), pages
        expected = expected * 10 + 9
