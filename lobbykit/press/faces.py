"""Typefaces: the shipped fonts, their glyphs, and words shaped with their kerning."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uharfbuzz as hb

from lobbykit.domain.problem import LobbykitError
from lobbykit.press.metrics import NoFontError, metrics_of

if TYPE_CHECKING:
    from pathlib import Path

_OFF = ("liga", "clig", "calt", "ccmp", "locl", "rlig", "rclt", "mark", "mkmk")
KERN_ONLY = {**dict.fromkeys(_OFF, False), "kern": True}
EM = 1000.0


class FontUnreadableError(LobbykitError):
    """A shipped font is missing or damaged, so nothing can be printed."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word in one face: its width with kerning in thousandths of an em, and the operands of TJ that show it."""

    width: float
    operands: str


class Face:
    """One font file. Glyphs stay one-to-one with characters, so that copied text is what was typed."""

    def __init__(self, file: Path) -> None:
        """Read the font; raises FontUnreadableError."""
        self.name = file.stem
        try:
            self.program = hb.Face(hb.Blob(file.read_bytes()))
            self.metrics = metrics_of(self.program)
        except (OSError, NoFontError) as why:
            raise FontUnreadableError("font-unreadable", file=file.name) from why
        self._font = hb.Font(self.program)
        self._unit: float = EM / self.program.upem
        self._glyphs: dict[int, int] = {one: self._font.get_nominal_glyph(one) for one in self.program.unicodes}
        self._words: dict[str, Shaped] = {}
        self._advances: dict[int, float] = {}
        self._drawn: set[str] = set()

    def has(self, character: str) -> bool:
        """Whether the font has a glyph for this character."""
        return ord(character) in self._glyphs

    def undrawn(self, text: str) -> set[str]:
        """Return the characters that cannot be set: a mark that did not compose would be misplaced without shaping."""
        if self._drawn.issuperset(text):
            return set()
        lost = {one for one in text if not self.has(one) or unicodedata.category(one) in {"Mn", "Me", "Cc", "Cs"}}
        self._drawn.update(set(text) - lost)
        return lost

    def glyph(self, character: str) -> int:
        """Return the number of the glyph that draws a character the font has."""
        return self._glyphs[ord(character)]

    def advance(self, glyph: int) -> float:
        """Return a glyph's own width, without kerning, in thousandths of an em."""
        found = self._advances.get(glyph)
        if found is None:
            found = self._advances[glyph] = self._font.get_glyph_h_advance(glyph) * self._unit
        return found

    def shaped(self, word: str) -> Shaped:
        """Return the word with its pair kerning; every character must be one that the font has."""
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self._shape(word)
        return found

    def _shape(self, word: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._font, buffer, KERN_ONLY)
        width, operands, run = 0.0, [], []
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            run.append(f"{info.codepoint:04X}")
            advance = self.advance(info.codepoint)
            kern = round(position.x_advance * self._unit - advance)
            width += advance + kern
            if kern:
                operands.append(f"<{''.join(run)}>{-kern}")
                run = []
        if run:
            operands.append(f"<{''.join(run)}>")
        return Shaped(width, "".join(operands))


class Faces:
    """The faces of one folder, each read when it is first wanted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faces: dict[str, Face] = {}

    def __getitem__(self, name: str) -> Face:
        found = self._faces.get(name)
        if found is None:
            found = self._faces[name] = Face(self._folder / f"{name}.ttf")
        return found
