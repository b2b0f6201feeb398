"""The code beside the contact: a reader that others wrote reads it from the printed page."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.code import MOST_BYTES, SIZE, codable, code_rows
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.reading import places

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
INCH = 72


def read_from(pdf: bytes, dots: int) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].render(scale=dots / INCH, grayscale=True).to_pil()
    return [code.text for code in zxingcpp.read_barcodes(page)]


def with_link(href: str):
    return sheets.with_block(sheets.sheet(), "contact/link", (Span("example.org/rivers", href=href),))


@settings(max_examples=30, deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyzABC0123456789-_/%?=&.é", min_size=0, max_size=150))
@example("x" * (MOST_BYTES - len("https://example.org/")))
def test_a_telephone_reads_any_link_from_an_office_printer(rest):
    href = f"https://example.org/{rest}"
    if codable(href):
        assert read_from(PRESS.render(with_link(href)).pdf, 300) == [href]


def test_the_code_is_larger_than_eight_tenths_of_an_inch_and_white_around():
    assert SIZE >= 0.8 * INCH
    sheet = sheets.sheet()
    pdf = PRESS.render(sheet).pdf
    side = SIZE / len(code_rows("https://example.org/rivers"))
    boxes = places(pdf, sheet)
    right = max(box[2] for name, box in boxes.items() if name.startswith("contact"))
    assert right <= 562 - SIZE - 4 * side
    with pdfium.PdfDocument(pdf) as document:
        page = document[0].render(scale=4, grayscale=True).to_pil()
    code = next(iter(zxingcpp.read_barcodes(page))).position
    corners = [code.top_left, code.top_right, code.bottom_left, code.bottom_right]
    left, top = min(spot.x for spot in corners), min(spot.y for spot in corners)
    width, height = max(spot.x for spot in corners) - left, max(spot.y for spot in corners) - top
    quiet = int(4 * side * 4) - 2
    around = page.crop((left - quiet, top - quiet, left + width + quiet, top + height + quiet))
    around.paste(255, (quiet - 4, quiet - 4, quiet + width + 4, quiet + height + 4))
    assert min(around.tobytes()) > 200


def test_what_stands_above_and_below_is_not_driven_into_by_a_short_contact():
    sheet = sheets.without(sheets.sheet(), "contact/name", "contact/role", "contact/email", "contact/phone")
    pdf = PRESS.render(sheet).pdf
    assert read_from(pdf, 200) == ["https://example.org/rivers"]
    link = places(pdf, sheet)["contact/link"]
    assert link[1] > 43 + SIZE - 12


@pytest.mark.parametrize(
    "href", ["mailto:dana@example.org", "tel:+12025550142", "https://example.org/" + "x" * MOST_BYTES]
)
def test_there_is_no_code_for_what_no_browser_opens_or_no_camera_reads(href):
    assert read_from(PRESS.render(with_link(href)).pdf, 200) == []


def test_there_is_no_code_without_a_link():
    sheet = sheets.without(sheets.sheet(), "contact/link")
    assert any(block.kind is BlockKind.CONTACT for block in sheet.blocks)
    assert read_from(PRESS.render(sheet).pdf, 200) == []
