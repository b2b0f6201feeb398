"""What becomes of a page under a printer without greys, and on a copying machine."""

from __future__ import annotations

import pypdfium2 as pdfium
from PIL import Image, ImageFilter

DPI = 300
_BLUR = 1.1  # pixels: what a scanner's lens and glass take
_THRESHOLDS = (150, 120)  # the first copy runs fat, the second thin


def printed(pdf: bytes) -> Image.Image:
    """Return the first page as a printer of black dots prints it, without any screen for greys."""
    return _dots(_drawn(pdf), 128)


def marked(pdf: bytes) -> Image.Image:
    """Return the first page with every dot black that is not quite white: all that is meant to be seen."""
    return _dots(_drawn(pdf), 215)


def copied(page: Image.Image) -> Image.Image:
    """Return a photocopy of a photocopy of a printed page."""
    for threshold in _THRESHOLDS:
        page = _dots(page.filter(ImageFilter.GaussianBlur(_BLUR)), threshold)
    return page


def _drawn(pdf: bytes) -> Image.Image:
    with pdfium.PdfDocument(pdf) as document:
        return document[0].render(scale=DPI / 72).to_pil().convert("L")


def _dots(page: Image.Image, threshold: int) -> Image.Image:
    return page.point([255 if level >= threshold else 0 for level in range(256)])
