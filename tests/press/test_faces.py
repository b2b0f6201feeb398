"""Faces: words are as wide as their kerning makes them, and a lost font is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lobbykit.press.faces import Face, Faces, FontUnreadableError
from tests.press.sheets import FONTS

if TYPE_CHECKING:
    from pathlib import Path

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
