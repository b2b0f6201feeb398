"""A sheet is printed without greys and copied twice, and nothing on it is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2 as pdfium

from lobbykit.press import fragments, look
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press.copies import DPI, copied, marked, printed
from tests.press.sheets import FONTS, LABELS, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from PIL import Image

LEAST, MOST = 0.4, 1.6
"""How much of a word's ink a copy may lose or add before letters open or fill."""


class Word(NamedTuple):
    """A word and its box in points, from the lower left corner of the page."""

    text: str
    box: tuple[float, float, float, float]


def words(pdf: bytes) -> Iterator[Word]:
    """Yield the words of the first page."""
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        text = page.get_text_range()
        start = 0
        for at, sign in enumerate(text + " "):
            if sign.isspace() and at > start:
                boxes = [page.get_charbox(one) for one in range(start, at)]
                left, low, right, high = zip(*boxes, strict=True)
                yield Word(text[start:at], (min(left), min(low), max(right), max(high)))
            if sign.isspace():
                start = at + 1


def ink(page: Image.Image, word: Word) -> int:
    """Return how many dots of a word's box are black."""
    left, low, right, high = (edge * DPI / 72 for edge in word.box)
    part = page.crop((round(left) - 2, round(page.height - high) - 2, round(right) + 2, round(page.height - low) + 2))
    return part.histogram()[0]


def lost(pdf: bytes) -> list[str]:
    """Return the words that a copy of a copy has too little or too much ink of."""
    wanted, copy = marked(pdf), copied(printed(pdf))
    return [word.text for word in words(pdf) if not LEAST <= ink(copy, word) / max(ink(wanted, word), 1) <= MOST]


def test_a_copy_of_a_copy_of_a_black_print_still_has_every_word_link_footnote_and_the_stamp() -> None:
    pdf = LeaveBehindPress(FONTS, LABELS).render(sheet()).pdf
    found = [word.text for word in words(pdf)]
    assert len(found) > 300
    assert lost(pdf) == []


def test_links_too_light_for_black_dots_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fragments, "LINK", "0.6 0.7 1 rg")
    pdf = LeaveBehindPress(FONTS, LABELS).render(sheet()).pdf
    assert lost(pdf)


def test_a_foot_line_too_light_for_black_dots_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look, "EDITION", replace(look.EDITION, colour="0.7 g"))
    pdf = LeaveBehindPress(FONTS, LABELS).render(sheet()).pdf
    assert "Cosponsors" in lost(pdf)
