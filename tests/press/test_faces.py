"""Faces: words are as wide as their kerning makes them, and a lost font is said."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

import lobbykit.press
from lobbykit.press.faces import Face, Faces, FontUnreadableError
from tests.press.sheets import FONTS

SANS = Face(FONTS / "SourceSans3-Regular.ttf")


def test_kerning_draws_pairs_together() -> None:
    apart = sum(SANS.advance(SANS.glyph(letter)) for letter in "AVATAR")
    assert SANS.shaped("AVATAR").width < apart - 50


def test_each_letter_keeps_a_glyph_of_its_own() -> None:
    shown = SANS.shaped("office").operands
    assert "".join(f"{SANS.glyph(letter):04X}" for letter in "office") == "".join(
        part.split(">")[0] for part in shown.split("<")[1:]
    )


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x00\x00 no font at all"])
def test_a_lost_or_damaged_font_is_named(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "SourceSans3-Bold.ttf").write_bytes(content)
    with pytest.raises(FontUnreadableError) as told:
        Faces(tmp_path)["SourceSans3-Bold"]
    assert told.value.code == "font-unreadable"
    assert told.value.params == (("file", "SourceSans3-Bold.ttf"),)


PRINTED = [file for file in sorted(FONTS.glob("*.ttf")) if not file.stem.startswith("PublicSans")]
"""The window's own font is never printed."""


@pytest.mark.parametrize("file", PRINTED, ids=lambda file: file.stem)
def test_a_font_is_read_as_reportlab_reads_it(file: Path) -> None:
    face, other = Face(file), TTFontFace(str(file))
    about = face.metrics
    assert about.flags == other.flags
    assert about.box == tuple(other.bbox)
    assert about.italic_angle == other.italicAngle
    assert (about.ascent, about.descent, about.cap_height) == (other.ascent, other.descent, other.capHeight)
    assert about.stem == other.stemV
    assert {code: face.glyph(chr(code)) for code in other.charToGlyph} == other.charToGlyph
    assert not any(face.has(chr(code)) for code in range(0x10000) if code not in other.charToGlyph)


def test_the_press_takes_nothing_of_reportlab_and_so_no_private_name_of_it() -> None:
    files = sorted(Path(lobbykit.press.__file__).parent.glob("*.py"))
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    used = [
        node
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom | ast.Import) and "reportlab" in ast.unparse(node)
    ]
    assert used == []
