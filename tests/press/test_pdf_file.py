"""The PDF file: texts of any script, and an identity that follows from the content."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from lobbykit.press.metadata import About
from lobbykit.press.pdf_file import Filling, Plate, PlatePage
from lobbykit.press.pdf_values import stream, text_string
from lobbykit.press.tags import Element, Gap, Role, Said, TaggedPage
from tests.press.spoken import structure
from tests.press.ua_check import offences


def plate(*streams: bytes) -> Plate:
    return Plate("en", [PlatePage(streams, TaggedPage())], [], Element(Role.DOCUMENT))


def written(title: str, content: bytes = b"0 0 m 9 9 l S") -> bytes:
    return plate(stream(b"q Q"), b"").finished(About(title, "", "", "en"), Filling((content,)))


@pytest.mark.parametrize("title", ["", "plain", "a (b) \\ c", "Ñandú — 李", "line\nbreak", "wave \U0001f30a"])
def test_titles_survive_in_any_script(title: str) -> None:
    with pikepdf.open(BytesIO(written(title))) as document:
        assert str(document.docinfo.Title) == title
        assert document.check_pdf_syntax() == []


def test_a_broken_surrogate_does_not_stop_the_press() -> None:
    assert text_string("\ud800").startswith(b"<FEFF")


def test_the_identity_follows_from_the_content_alone() -> None:
    assert written("a") == written("a")
    with pikepdf.open(BytesIO(written("a"))) as one, pikepdf.open(BytesIO(written("b"))) as other:
        assert one.trailer.ID[0] != other.trailer.ID[0]


def test_a_plate_serves_many_files() -> None:
    shared = plate(b"", stream(b"q Q"))
    files = [shared.finished(About(title, "", "", "en"), Filling((title.encode(),))) for title in "abc"]
    for title, data in zip("abc", files, strict=True):
        with pikepdf.open(BytesIO(data)) as document:
            assert document.docinfo.Title == title
            assert [part.read_bytes() for part in document.pages[0].Contents] == [title.encode(), b"q Q"]


def two_pages() -> bytes:
    """Return a file of two pages with one paragraph that runs over both, and a stamp on each."""
    document = Element(Role.DOCUMENT)
    document.kids.append(Gap())
    first, second = TaggedPage(0), TaggedPage(1)
    long = document.child(Role.P)
    streams = [page.marked(long, "0 0 m 9 9 l S\n").encode() for page in (first, second)]
    note = document.child(Role.NOTE, Said(id="a"))
    streams[1] += second.marked(note, "0 0 m 5 5 l S\n").encode()
    document.kids.append(Gap())
    pages = [
        PlatePage((b"", stream(streams[0])), first),
        PlatePage((stream(streams[1]), b""), second),
    ]
    added = [TaggedPage(0, first.end), TaggedPage(1, second.end)]
    stamps = [Element(Role.P), Element(Role.P)]
    operators = [page.marked(stamp, "1 1 m 2 2 l S\n").encode() for page, stamp in zip(added, stamps, strict=True)]
    filling = Filling(tuple(operators), tuple((stamp,) for stamp in stamps), tuple(added), "V0/")
    return Plate("en", pages, [], document).finished(About("Two", "", "", "en"), filling)


def test_a_file_may_have_more_pages_each_with_its_own_stamps() -> None:
    assert offences(two_pages()) == []
    roles = [line.split()[0] for line in structure(two_pages()).splitlines() if line.strip() != '""']
    assert roles == ["Document", "P", "P", "Note", "P"]
    with pikepdf.open(BytesIO(two_pages())) as document:
        assert document.check_pdf_syntax() == []
        assert [page.StructParents for page in document.pages] == [0, 1]
