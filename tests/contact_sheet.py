"""`python -m tests.contact_sheet`: every stress sheet as a small picture, on one picture, for people to look at.

It writes `docs/pictures/stress.png`. A refused sheet shows what it was refused for.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

from lobbykit.app.wording import Catalogue
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.making import ROOT
from tests.press.stress import FONTS, Stress

if TYPE_CHECKING:
    from lobbykit.press.fit import Fit

TARGET = ROOT / "docs" / "pictures" / "stress.png"
DPI, COLUMNS, GAP, LABEL = 48, 8, 10, 18
WIDTH, HEIGHT = round(8.5 * DPI), 11 * DPI


def font(size: int) -> ImageFont.FreeTypeFont:
    """Return the labels' font."""
    return ImageFont.truetype(str(FONTS / "SourceSans3-Semibold.ttf"), size)


def pages(pdf: bytes) -> list[Image.Image]:
    """Return a picture of each page."""
    with pdfium.PdfDocument(pdf) as document:
        return [page.render(scale=DPI / 72).to_pil().convert("L").resize((WIDTH, HEIGHT)) for page in document]


def press_in(lang: str) -> LeaveBehindPress:
    """Return a press for a language."""
    return LeaveBehindPress(FONTS, Catalogue.load(ROOT / "resources" / "i18n", lang).labels)


def refused(fit: Fit) -> Image.Image:
    """Return a blank page that names what is too long or cannot be drawn."""
    page = Image.new("L", (WIDTH, HEIGHT), 235)
    lines = [f"{one.block}: {one.lines} lines too long" for one in fit.overflow]
    lines += [
        f"{one.block}: no letters for {' '.join(hex(ord(sign)) for sign in one.characters)}" for one in fit.missing
    ]
    draw = ImageDraw.Draw(page)
    draw.text((16, 16), "REFUSED", fill=0, font=font(20))
    for at, line in enumerate(lines[:20]):
        for part, start in enumerate(range(0, len(line), 52)):
            draw.text((16, 52 + 30 * at + 14 * part), line[start : start + 52], fill=0, font=font(13))
    return page


def tiles(folder: Path) -> list[tuple[str, Image.Image]]:
    """Return a picture of every page of every case, with its name."""
    stress, found = Stress(folder), list[tuple[str, Image.Image]]()
    presses = {lang: press_in(lang) for lang in ("en", "es")}
    for name, case in stress.cases():
        rendered = presses[case.brief.lang].render(stress.sheet(case))
        images = pages(rendered.pdf) if rendered.pdf else [refused(rendered.fit)]
        found += [(name if at == 0 else f"{name}, reverse", image) for at, image in enumerate(images)]
    return found


def sheet_of(found: list[tuple[str, Image.Image]]) -> Image.Image:
    """Return all pictures on one, row by row."""
    rows = -(-len(found) // COLUMNS)
    whole = Image.new("L", (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP + LABEL) + GAP), 160)
    draw = ImageDraw.Draw(whole)
    for at, (name, image) in enumerate(found):
        left, top = GAP + at % COLUMNS * (WIDTH + GAP), GAP + at // COLUMNS * (HEIGHT + GAP + LABEL)
        draw.text((left, top), name, fill=0, font=font(14))
        whole.paste(image, (left, top + LABEL))
    return whole


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        found = tiles(Path(place))
    sheet_of(found).quantize(16).save(TARGET, optimize=True)
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}\n")
