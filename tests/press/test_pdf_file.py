"""The PDF file: texts of any script, and an identity that follows from the content."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from lobbykit.press.pdf_file import About, Plate, text_string
from lobbykit.press.subsets import stream


def written(title: str, content: bytes = b"0 0 m 9 9 l S") -> bytes:
    return Plate("en", [stream(b"q Q"), b""], [], []).finished([stream(content)], [], About(title, "", "", "en"))


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
    plate = Plate("en", [b"", stream(b"q Q")], [], [])
    files = [
        plate.finished([stream(content)], [], About(title, "", "", "en"))
        for title, content in ((title, title.encode()) for title in "abc")
    ]
    for title, data in zip("abc", files, strict=True):
        with pikepdf.open(BytesIO(data)) as document:
            assert document.docinfo.Title == title
            assert [part.read_bytes() for part in document.pages[0].Contents] == [title.encode(), b"q Q"]
