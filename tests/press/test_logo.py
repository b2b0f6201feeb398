"""Logos on paper: in the place of the initials and beside the names, in their own proportions and colours."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from lobbykit.domain.graphic import Outline, RasterLogo, VectorLogo
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.beside import SENDER_BOX, WITH_BOX
from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.logo import logo_size
from tests.press import sheets
from tests.press.reading import opened, overlap, places, signs

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
RED, BLUE = (255, 0, 0), (0, 0, 255)
SQUARE = (("m", (0.0, 0.0)), ("l", (40.0, 0.0)), ("l", (40.0, 20.0)), ("l", (0.0, 20.0)), ("h", ()))
VECTOR = VectorLogo(40, 20, (Outline(SQUARE, RED), Outline(SQUARE[:2], stroke=BLUE, width=500)), "a" * 64)
RASTER = RasterLogo(2, 1, 3, bytes((*RED, *BLUE)), "b" * 64)
GREY = RasterLogo(2, 2, 1, bytes((0, 255, 255, 0)), "c" * 64)


def with_logos(sender=None, friend=None):
    sheet = sheets.sheet()
    friends = replace(
        sheets.block("masthead/with", BlockKind.MASTHEAD, "League of Landing Towns", "with"), graphic=friend
    )
    return replace(sheet, blocks=(replace(sheet.blocks[0], graphic=sender), friends, *sheet.blocks[1:]))


def page(sheet):
    with pdfium.PdfDocument(PRESS.render(sheet).pdf) as document:
        return document[0].render(scale=4).to_pil()


def coloured(image, colour):
    """Return the box in points, from the upper left, of what is painted in a colour."""
    hits = image.convert("RGB").point(lambda value: value)
    data = hits.load()
    found = [
        (x, y)
        for x in range(1200)
        for y in range(480)
        if max(abs(a - b) for a, b in zip(data[x, y], colour, strict=True)) < 30
    ]
    return tuple(edge(spot[axis] for spot in found) / 4 for edge in (min, max) for axis in (0, 1))


def test_the_senders_logo_stands_in_the_place_of_its_initials():
    left, top, right, foot = coloured(page(with_logos(replace(VECTOR, outlines=VECTOR.outlines[:1]))), RED)
    assert (left, top) == pytest.approx((50, 36), abs=0.6)
    assert (right - left, foot - top) == pytest.approx((52, 26), abs=0.6)
    assert "FCR" not in "".join(sign.text for sign in signs(PRESS.render(with_logos(VECTOR)).pdf))
    assert "FCR" in "".join(sign.text for sign in signs(PRESS.render(with_logos()).pdf))


def test_nothing_of_a_logo_is_painted_outside_of_its_box():
    assert coloured(page(with_logos(VECTOR)), BLUE)[2] <= 102.6


def test_pixels_keep_their_order():
    image = page(with_logos(RASTER))
    assert coloured(image, RED)[2] < coloured(image, BLUE)[0] + 0.6


def test_other_logos_stand_small_beside_their_names():
    sheet = with_logos(friend=replace(VECTOR, outlines=VECTOR.outlines[:1]))
    _left, top, right, foot = coloured(page(sheet), RED)
    assert foot - top <= WITH_BOX[1] + 0.6
    name = places(PRESS.render(sheet).pdf, sheet)["masthead/with"]
    assert right < name[0]
    assert 792 - foot < name[3] < 792 - top + 2


@pytest.mark.parametrize(
    "logo", [VECTOR, RASTER, GREY, replace(VECTOR, width=4000), replace(RASTER, width=1, height=2)]
)
def test_names_make_room_for_logos_of_any_shape(logo):
    sheet = with_logos(logo, logo)
    done = PRESS.render(sheet)
    boxes = places(done.pdf, sheet)
    names = [box for name, box in boxes.items() if name.startswith("masthead")]
    assert all(box[0] >= 50 + logo_size(logo, SENDER_BOX)[0] for box in names)
    assert not any(overlap(box, boxes["addressee/name"]) for box in names)
    with opened(done.pdf) as document:
        assert document.check_pdf_syntax() == []


@pytest.mark.parametrize("room", [SENDER_BOX, WITH_BOX])
@pytest.mark.parametrize("shape", [(1, 1), (40, 20), (5000, 3), (3, 5000)])
def test_a_logo_fills_its_room_one_way_and_is_never_stretched(room, shape):
    width, height = logo_size(replace(VECTOR, width=shape[0], height=shape[1]), room)
    assert width / height == pytest.approx(shape[0] / shape[1])
    assert width == pytest.approx(room[0]) or height == pytest.approx(room[1])
    assert width <= room[0] + 0.01
    assert height <= room[1] + 0.01
