"""The PDF file: one page on a plate that many files share; the same parts always give the same bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from lobbykit.press.fragments import number
from lobbykit.press.subsets import FontObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.fragments import LinkArea

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ADDRESS_SAFE = "%/:?#[]@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself."""

    title: str
    author: str
    subject: str
    lang: str


class Plate:
    """What many files share: catalog, page tree, fonts, links and finished streams, written once.

    `finished` completes it with what belongs to one file; a plate can be completed any number of times.
    """

    def __init__(
        self, lang: str, contents: Sequence[bytes], fonts: Sequence[FontObjects], links: Sequence[bytes]
    ) -> None:
        """Take content streams in order, of which an empty one is a gap that `finished` fills."""
        self._parts = [_HEADER]
        self._places: list[bytes] = []
        self._at = len(_HEADER)
        self._add(
            b"<</Type/Catalog/Pages 2 0 R/Lang%s/ViewerPreferences<</DisplayDocTitle true>>>>" % text_string(lang)
        )
        page = 3 + len(FontObjects.BODIES) * len(fonts) + len(links) + sum(map(bool, contents))
        self._add(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page)
        self._fonts = b"".join(b"/%s %d 0 R" % (font.name.encode("ascii"), self._add_font(font)) for font in fonts)
        self._links = [b"%d 0 R" % self._add(link) for link in links]
        self._streams = [b"%d 0 R" % self._add(content) if content else b"" for content in contents]
        self._data, self._index = b"".join(self._parts), b"".join(self._places)
        self._digest = sha256(self._data)
        self._parts.clear()

    def finished(self, contents: Sequence[bytes], links: Sequence[bytes], about: About) -> bytes:
        """Return the file of one page, with these streams in the gaps and these links besides its own."""
        first = len(self._places) + 1
        numbers = iter(range(first + 2, first + 2 + len(contents)))
        streams = b" ".join(stream or b"%d 0 R" % next(numbers) for stream in self._streams)
        notes = b" ".join([*self._links, *(b"%d 0 R" % (first + 2 + len(contents) + at) for at in range(len(links)))])
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[%s]/Resources<</Font<<%s>>>>/Annots[%s]>>" % (
            streams,
            self._fonts,
            notes,
        )
        information = b"<</Title%s/Author%s/Subject%s/Creator(lobbykit)/Producer(lobbykit)>>" % (
            text_string(about.title),
            text_string(about.author),
            text_string(about.subject),
        )
        return self._completed([page, information, *contents, *links])

    def _completed(self, bodies: Sequence[bytes]) -> bytes:
        first = len(self._places) + 1
        objects = [_object(number, body) for number, body in enumerate(bodies, start=first)]
        places, at = [], self._at
        for written in objects:
            places.append(_place(at))
            at += len(written)
        rest = b"".join(objects)
        digest = self._digest.copy()
        digest.update(rest)
        identity = digest.hexdigest()[:32].encode("ascii")
        size = first + len(bodies)
        tail = (
            b"xref\n0 %d\n0000000000 65535 f \n%s%strailer\n<</Size %d/Root 1 0 R/Info %d 0 R/ID[<%s><%s>]>>\n"
            b"startxref\n%d\n%%%%EOF\n"
        ) % (size, self._index, b"".join(places), size, first + 1, identity, identity, at)
        return b"".join((self._data, rest, tail))

    def _add(self, body: bytes) -> int:
        number = len(self._places) + 1
        written = _object(number, body)
        self._parts.append(written)
        self._places.append(_place(self._at))
        self._at += len(written)
        return number

    def _add_font(self, font: FontObjects) -> int:
        to_unicode = self._add(font.to_unicode)
        descriptor = self._add(font.descriptor % self._add(font.file))
        return self._add(font.composite % (self._add(font.descendant % descriptor), to_unicode))


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, body)


def _place(at: int) -> bytes:
    return b"%010d 00000 n \n" % at


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
