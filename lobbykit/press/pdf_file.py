"""The PDF file: one page assembled from finished streams; the same parts always give the same bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from lobbykit.press.fragments import number
from lobbykit.press.look import PAGE_HEIGHT, PAGE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.fragments import LinkArea
    from lobbykit.press.subsets import FontObjects

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ADDRESS_SAFE = "%/:?#[]@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself."""

    title: str
    author: str
    subject: str
    lang: str


class PdfFile:
    """Collects numbered objects. Object 1 is the catalog, 2 the page tree, 3 the page, 4 the information."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = [b""] * 4

    def add(self, body: bytes) -> int:
        """Add an object and return its number."""
        self._bodies.append(body)
        return len(self._bodies)

    def add_font(self, font: FontObjects) -> int:
        """Add a face with all its objects and return the font's number."""
        to_unicode = self.add(font.to_unicode)
        descriptor = self.add(font.descriptor % self.add(font.file))
        return self.add(font.composite % (self.add(font.descendant % descriptor), to_unicode))

    def finished(
        self, contents: Sequence[bytes], fonts: Sequence[FontObjects], links: Sequence[bytes], about: About
    ) -> bytes:
        """Return the file of one page: content streams in order, with its fonts and link annotations."""
        streams = b" ".join(b"%d 0 R" % self.add(content) for content in contents)
        named = b"".join(b"/%s %d 0 R" % (font.name.encode("ascii"), self.add_font(font)) for font in fonts)
        notes = b" ".join(b"%d 0 R" % self.add(link) for link in links)
        self._bodies[0] = (
            b"<</Type/Catalog/Pages 2 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>>>" % text_string(about.lang)
        )
        self._bodies[1] = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
        size = f"{number(PAGE_WIDTH)} {number(PAGE_HEIGHT)}".encode("ascii")
        self._bodies[2] = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s]/Contents[%s]/Resources<</Font<<%s>>>>%s>>" % (
            size,
            streams,
            named,
            b"/Annots[%s]" % notes if notes else b"",
        )
        self._bodies[3] = b"<</Title%s/Author%s/Subject%s/Creator(lobbykit)/Producer(lobbykit)>>" % tuple(
            text_string(text) for text in (about.title, about.author, about.subject)
        )
        return self._written()

    def _written(self) -> bytes:
        out, places, at = [_HEADER], [], len(_HEADER)
        for index, body in enumerate(self._bodies, start=1):
            written = b"%d 0 obj\n%s\nendobj\n" % (index, body)
            places.append(b"%010d 00000 n \n" % at)
            out.append(written)
            at += len(written)
        identity = sha256(b"".join(out)).hexdigest()[:32].encode("ascii")
        out.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        out.extend(places)
        out.append(
            b"trailer\n<</Size %d/Root 1 0 R/Info 4 0 R/ID[<%s><%s>]>>\n" % (len(places) + 1, identity, identity)
        )
        out.append(b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(out)


def text_string(text: str) -> bytes:
    """Return a PDF text string: as typed when it is plain ASCII, else UTF-16."""
    if text.isascii() and text.isprintable():
        return b"(%s)" % re.sub(rb"([\\()])", rb"\\\1", text.encode("ascii"))
    return b"<FEFF%s>" % text.encode("utf-16-be", "surrogatepass").hex().upper().encode("ascii")


def annotation(link: LinkArea) -> bytes:
    """Return the body of a link annotation, which tells what it says to those who cannot see it."""
    box = " ".join(number(edge) for edge in link.box).encode("ascii")
    target = text_string(quote(link.href, safe=_ADDRESS_SAFE))
    return b"<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[%s]/Contents%s/A<</S/URI/URI%s>>>>" % (
        box,
        text_string(link.text.strip()),
        target,
    )
