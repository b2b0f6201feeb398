"""What a file says of itself: the same in both places, whatever was typed."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from lobbykit.press.metadata import About, xmp

TITLE = "{http://purl.org/dc/elements/1.1/}title"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("A & B <c> \"d\" 'e' {f} %s", "A & B <c> \"d\" 'e' {f} %s"),
        ("Ñandú — 李 \U0001f30a", "Ñandú — 李 \U0001f30a"),
        ("not\x00 in\x0b XML\ufffe", "not in XML"),
        ("half \ud800 a sign", "half  a sign"),
    ],
)
def test_any_title_is_sound_xml(typed: str, read: str) -> None:
    tree = ET.fromstring(xmp(About(typed, typed, typed, "en")).decode("utf-8"))
    assert ["".join(title.itertext()) for title in tree.iter(TITLE)] == [read]
