"""Font subsets: small, the same for the same letters, with the glyph numbers of the whole font."""

from __future__ import annotations

import zlib

import uharfbuzz as hb

from lobbykit.press.faces import Faces
from lobbykit.press.subsets import Subsetter, rounded_up
from tests.press.sheets import FONTS

NAME = "SourceSans3-Regular"


def program(objects_file: bytes) -> bytes:
    return zlib.decompress(objects_file.split(b"stream\n", 1)[1].removesuffix(b"\nendstream"))


def test_glyph_numbers_are_those_of_the_whole_font() -> None:
    faces = Faces(FONTS)
    made = hb.Face(hb.Blob(program(Subsetter(faces).objects(NAME, frozenset("aé")).file)))
    assert made.glyph_count > faces[NAME].glyph("é")
    assert len(made.blob.data) < 25_000


def test_alphabets_come_whole_and_rare_characters_alone() -> None:
    needed = rounded_up({NAME: frozenset("bé7")})[NAME]
    assert {"a", "z", "0", "9", "é"} <= needed
    assert not {"A", "è"} & needed


def test_what_was_made_before_changes_nothing() -> None:
    busy = Subsetter(Faces(FONTS))
    busy.objects(NAME, frozenset("xyz"))
    busy.objects("SourceSans3-Bold", frozenset("abc"))
    assert busy.objects(NAME, frozenset("abc")) == Subsetter(Faces(FONTS)).objects(NAME, frozenset("abc"))


def test_copied_text_is_what_was_typed() -> None:
    made = program(Subsetter(Faces(FONTS)).objects(NAME, frozenset("A\u2019")).to_unicode)
    glyph = Faces(FONTS)[NAME].glyph("\u2019")
    assert f"<{glyph:04X}><2019>".encode() in made
