"""Objects: every number leads to its object, packed or not, in a file that goes on from another stretch."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.press.metadata import About
from lobbykit.press.objects import WIDTH, Objects
from lobbykit.press.pdf_file import Filling, Plate, PlatePage
from lobbykit.press.tags import Element, Gap, Role, TaggedPage


def test_a_stretch_knows_where_its_objects_stand() -> None:
    objects = Objects(100, 4)
    packed, plain = objects.pack(b"(packed)"), objects.write(b"(plain)")
    data = objects.closed(9)
    index = objects.entered()
    where = int.from_bytes(index[plain * WIDTH + 1 : plain * WIDTH + 5], "big")
    assert data[where - 100 :].startswith(b"5 0 obj\n(plain)")
    assert (index[plain * WIDTH], index[packed * WIDTH]) == (1, 2)
    assert int.from_bytes(index[packed * WIDTH + 1 : packed * WIDTH + 5], "big") == 6
    assert index[: 4 * WIDTH] == bytes(4 * WIDTH)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), max_size=5))
def test_any_number_of_stamps_gives_a_sound_file(texts: list[str]) -> None:
    document = Element(Role.DOCUMENT)
    document.kids += [Gap() for _ in texts]
    plate = Plate("en", [PlatePage((b"",) * len(texts), TaggedPage())], [], document)
    page, stamps = TaggedPage(), [Element(Role.P) for _ in texts]
    streams = tuple(page.marked(stamp, "0 0 m 9 9 l S\n").encode() for stamp in stamps)
    filling = Filling(streams, tuple((stamp,) for stamp in stamps), (page,))
    with pikepdf.open(BytesIO(plate.finished(About("".join(texts), "", "", "en"), filling))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.Root.StructTreeRoot.K[0].K) == len(texts)
