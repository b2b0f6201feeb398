"""Font subsets: the letters a sheet needs of each face, as PDF objects that depend on those letters alone."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, ClassVar

import uharfbuzz as hb

from lobbykit.press.pdf_values import stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.press.faces import Face, Faces
    from lobbykit.press.fragments import Letters

_LOWER = frozenset("abcdefghijklmnopqrstuvwxyz .,-\u2019")
_UPPER = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ .,-\u2019")
_DIGITS = frozenset("0123456789 .,-\u2013")
_GROUPS = (_LOWER, _UPPER, _DIGITS)
_GROUP_OF = {character: group for group in reversed(_GROUPS) for character in group if character.isalnum()}
_UNWANTED = ("GPOS", "GSUB", "GDEF", "BASE", "STAT", "DSIG", "name", "OS/2", "cmap", "post", "gasp", "meta")


@dataclass(frozen=True, slots=True)
class FontObjects:
    """A face as embedded: the bodies of its five PDF objects, which name each other through %d places.

    In order: composite font (descendant, to-unicode), descendant (descriptor), descriptor (file), file, to-unicode.
    """

    BODIES: ClassVar = ("composite", "descendant", "descriptor", "file", "to_unicode")

    name: str
    composite: bytes
    descendant: bytes
    descriptor: bytes
    file: bytes
    to_unicode: bytes


def rounded_up(letters: Letters) -> Letters:
    """Return the characters to embed of each face: whole alphabets, so that sheets of one run share their subsets."""
    return {face: frozenset[str]().union(*map(_group, characters)) for face, characters in letters.items()}


def _group(character: str) -> frozenset[str]:
    return _GROUP_OF.get(character, frozenset(character))


class Subsetter:
    """Makes font objects, each distinct set of characters once."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._made: dict[tuple[str, frozenset[str]], FontObjects] = {}

    def objects(self, name: str, characters: frozenset[str]) -> FontObjects:
        """Return the objects of a face with these characters."""
        found = self._made.get((name, characters))
        if found is None:
            found = self._made[name, characters] = _embedded(self._faces[name], characters)
        return found


def _embedded(face: Face, characters: frozenset[str]) -> FontObjects:
    texts = {face.glyph(character): character for character in sorted(characters, reverse=True) if face.has(character)}
    glyphs = sorted(texts)
    program = _program(face, characters)
    tag = "".join(chr(ord("A") + byte % 26) for byte in sha256(program).digest()[:6])
    name = f"{tag}+{face.name}".encode("ascii")
    return FontObjects(
        face.name,
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%%d 0 R]/ToUnicode %%d 0 R>>"
        % name,
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        b"/CIDToGIDMap/Identity/DW 0/W[%s]/FontDescriptor %%d 0 R>>" % (name, _widths(face, glyphs)),
        b"<</Type/FontDescriptor/FontName/%s%s/FontFile2 %%d 0 R>>" % (name, _description(face)),
        stream(program, b"/Length1 %d" % len(program), level=9),
        stream(_unicode_map(glyphs, texts)),
    )


def _program(face: Face, characters: frozenset[str]) -> bytes:
    """Cut the font down. Glyph numbers stay, so that set text is the same whatever the subset."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    for table in _UNWANTED:
        wanted.drop_table_tag_set.add(int.from_bytes(table.encode("ascii"), "big"))
    return bytes(hb.subset(face.program, wanted).blob.data)


def _widths(face: Face, glyphs: Sequence[int]) -> bytes:
    out: list[str] = []
    last = -2
    for glyph in glyphs:
        out.append(" " if glyph == last + 1 else f"]{glyph}[")
        out.append(f"{face.advance(glyph):g}")
        last = glyph
    return ("".join(out).removeprefix("]") + "]").encode("ascii") if out else b""


def _description(face: Face) -> bytes:
    about = face.metrics
    box = " ".join(str(round(edge)) for edge in about.box)
    return (
        f"/Flags {about.flags}/FontBBox[{box}]/ItalicAngle {about.italic_angle:g}/Ascent {round(about.ascent)}"
        f"/Descent {round(about.descent)}/CapHeight {round(about.cap_height)}/StemV {round(about.stem)}"
    ).encode("ascii")


def _unicode_map(glyphs: Sequence[int], texts: dict[int, str]) -> bytes:
    lines = [f"<{glyph:04X}><{texts[glyph].encode('utf-16-be').hex().upper()}>" for glyph in glyphs]
    blocks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        f"1 begincodespacerange <0000><FFFF> endcodespacerange\n{body}\n"
        "endcmap CMapName currentdict/CMap defineresource pop end end"
    ).encode("ascii")
