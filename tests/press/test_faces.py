"""Faces: words are as wide as their kerning makes them, and a lost font is said."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

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


def test_reportlab_still_tells_of_a_font_what_the_file_must_say() -> None:
    about = SANS.metrics
    assert about.charToGlyph[ord("A")] == SANS.glyph("A")
    assert about.flags & 4
    left, bottom, right, top = about.bbox
    assert left < 0 < right
    assert bottom < 0 < top
    assert about.descent < 0 < about.capHeight < about.ascent
    assert about.italicAngle == 0
    assert about.stemV > 0


def test_the_press_uses_no_private_name_of_reportlab() -> None:
    files = sorted(Path(lobbykit.press.__file__).parent.glob("*.py"))
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    used = {
        name.name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")
        for name in node.names
    }
    assert used == {"TTFError", "TTFontFace", "qrencoder"}
    private = [
        node.attr
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)
        if node.value.attr == "metrics" and node.attr.startswith("_")
    ]
    assert private == []
