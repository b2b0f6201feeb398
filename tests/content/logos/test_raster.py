"""PNG and JPEG become a bounded number of pixels on white, and nothing else of their files."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.content.logos.pictures import MOST, huge_png, raster, read, refusal


def test_pixels_are_those_of_the_file(tmp_path):
    logo = read(tmp_path, "logo.png", raster("RGB", (3, 2), (200, 30, 40))).value
    assert (logo.width, logo.height, logo.channels) == (3, 2, 3)
    assert logo.samples == bytes((200, 30, 40)) * 6


def test_grey_pictures_take_one_channel(tmp_path):
    assert read(tmp_path, "logo.png", raster("RGB", (3, 2), (90, 90, 90))).value.samples == bytes([90]) * 6
    assert read(tmp_path, "deep.png", raster("I;16", (1, 1), 0x5A5A)).value.samples == bytes([0x5A])


def test_what_is_transparent_shows_the_paper(tmp_path):
    assert read(tmp_path, "logo.png", raster("RGBA", (1, 1), (0, 0, 0, 0))).value.samples == bytes([255])


def test_jpegs_for_print_shops_become_colours_of_the_screen(tmp_path):
    logo = read(tmp_path, "logo.jpg", raster("CMYK", (8, 8), (0, 255, 255, 0), "JPEG")).value
    assert logo.channels == 3
    red, green, blue = logo.samples[:3]
    assert red > 220
    assert max(green, blue) < 40


def test_where_a_photograph_was_taken_is_left_behind_but_not_which_way_is_up(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of Ruth"
    exif.get_ifd(0x8825)[1] = "N"
    data = raster("RGB", (40, 20), (10, 80, 10), "JPEG", exif=exif)
    assert b"Camera of Ruth" in data
    logo = read(tmp_path, "logo.jpg", data).value
    assert (logo.width, logo.height) == (20, 40)
    assert len(logo.samples) == 20 * 40 * 3


def test_large_pictures_are_scaled_to_what_paper_shows(tmp_path):
    logo = read(tmp_path, "logo.png", raster("L", (3000, 1000), 0)).value
    assert (logo.width, logo.height) == (300, 100)
    assert logo.width <= MOST[0]


@pytest.mark.parametrize("size", [(60_000, 60_000), (6_000, 6_000), (2**31 - 1, 1)])
def test_enormous_pictures_are_refused_before_they_fill_memory(tmp_path, size):
    assert refusal(tmp_path, "logo.png", huge_png(*size))[0] == "logo-too-large"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        huge_png(4, 4),
        raster()[:50],
        raster("RGB", form="JPEG")[:200],
        raster(form="GIF"),
        raster(form="TIFF"),
    ],
    ids=["empty", "other", "no pixels", "cut", "cut jpeg", "gif", "tiff"],
)
def test_what_is_no_such_picture_is_refused(tmp_path, data):
    assert refusal(tmp_path, "logo.png", data)[0] == "logo-broken"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["PNG", "JPEG"]), st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6))
def test_damage_is_read_or_refused_and_never_raised(tmp_path, form, changes):
    data = bytearray(raster("RGB", (12, 9), (1, 2, 3), form))
    for at, value in changes:
        data[at % len(data)] = value
    found = read(tmp_path, "logo.png", bytes(data))
    assert (found.value is None) == bool(found.problems)
