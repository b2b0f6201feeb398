"""A picture file is kept as what it shows: bounded, upright, and without where it was taken."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from lobbykit.content.photos.photo_file import LONGEST, photo_pixels, read_photo
from tests.content.logos.pictures import huge_png, raster

SECRETS = (b"Camera of Ruth", b"a comment of Ruth", b"Ruths profile", b"<x:xmpmeta>Ruth")


def said(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    return read_photo(tmp_path / name)


def telling_jpeg() -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Camera of Ruth"
    exif.get_ifd(0x8825)[1] = "N"
    said_beside = {"comment": SECRETS[1], "icc_profile": SECRETS[2] * 20, "xmp": SECRETS[3]}
    return raster("RGB", (60, 30), (10, 80, 10), "JPEG", exif=exif, **said_beside)


def test_nothing_but_the_picture_is_kept_and_it_stands_upright(tmp_path):
    data = telling_jpeg()
    assert all(one in data for one in SECRETS)
    kept = said(tmp_path, "a.jpg", data).value
    assert b"Ruth" not in kept
    assert b"Exif" not in kept
    with Image.open(BytesIO(kept)) as image:
        assert (image.format, image.size) == ("JPEG", (30, 60))
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_the_text_of_a_png_is_left_behind_too(tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ruth"
    data = raster("RGB", (4, 4), (1, 2, 3), exif=exif)
    assert b"Ruth" in data
    assert b"Ruth" not in said(tmp_path, "a.png", data).value


def test_large_ones_are_scaled_down_and_the_same_file_gives_the_same_bytes(tmp_path):
    data = raster("RGB", (3000, 1500), (9, 9, 200), "JPEG")
    first = said(tmp_path, "a.JPG", data).value
    with Image.open(BytesIO(first)) as image:
        assert image.size == (LONGEST, LONGEST // 2)
    assert said(tmp_path, "b.jpeg", data).value == first


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "photo-kind"),
        (b"\0\0\0\x18ftypheic", "photo-kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "photo-kind"),
        (b"GIF89a", "photo-kind"),
        (b"\xff\xd8\xff\xe0 and then nothing", "photo-broken"),
        (b"\x89PNG\r\n\x1a\n", "photo-broken"),
        (raster("RGB", (40, 40), (1, 2, 3), "JPEG")[:-300], "photo-broken"),
        (huge_png(60_000, 60_000), "photo-too-large"),
        (huge_png(6_000, 6_000), "photo-too-large"),
    ],
)
def test_what_is_no_picture_or_an_enormous_one_is_refused_by_name(tmp_path, data, code):
    read = said(tmp_path, "a.jpg", data)
    assert read.value is None
    (problem,) = read.problems
    assert (problem.code, dict(problem.params)["file"]) == (code, "a.jpg")


def test_a_file_that_is_none_is_said(tmp_path):
    assert read_photo(tmp_path).problems[0].code == "file-not-regular"
    assert read_photo(tmp_path / "none.jpg").problems[0].code == "file-missing"


def test_a_small_copy_is_pixels_and_bytes_that_are_no_picture_are_none():
    pixels = photo_pixels(raster("RGB", (400, 200), (200, 30, 40), "PNG"), 100)
    assert (pixels.width, pixels.height, pixels.rgb[:3]) == (100, 50, bytes((200, 30, 40)))
    assert len(photo_pixels(raster("L", (8, 8), 90), 100).rgb) == 8 * 8 * 3
    assert photo_pixels(b"nothing", 100) is None
