"""Text for other programs: all of it, and nothing that their formats forbid."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given

from lobbykit.reports.clean_text import clean
from tests.reports.any_text import TEXT


@given(TEXT)
def test_what_is_left_can_stand_in_xml_and_is_on_one_line(text: str) -> None:
    element = ET.Element("p")
    element.text = clean(text)
    assert ET.fromstring(ET.tostring(element, encoding="utf-8")).text == (clean(text) or None)
    assert len(clean(text).splitlines()) <= 1


def test_what_cannot_be_carried_is_seen_to_be_lost() -> None:
    assert clean("a\x00b\ud800c\ufffed\x1be") == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_line_ends_and_tabs_are_one_space() -> None:
    assert clean("a\r\nb\t\u2028c\x85d") == "a b c d"


def test_everything_else_stays() -> None:
    text = "é 🗽 \xa0 \u202e <b> & \u200b"
    assert clean(text) == text
