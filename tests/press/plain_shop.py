"""The plain layout of a sheet in the shop's look, made the other way: the single file, its inks turned to black."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2 as pdfium

_COLOURS = {"g": ("DeviceGray", 1), "rg": ("DeviceRGB", 3), "G": ("DeviceGray", 1), "RG": ("DeviceRGB", 3)}
_DARK = 0.5


def plain_in_shop_look(pdf: bytes) -> bytes:
    """Return the file of one office with every dark ink black and no link, all else as it was laid out."""
    with pikepdf.open(BytesIO(pdf)) as document:
        for page in document.pages:
            if "/Annots" in page:
                del page.Annots
            shown = []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in _COLOURS and max(map(float, operands)) < _DARK:
                    black = pikepdf.Operator("g" if name.islower() else "G")
                    shown.append(([0], black))
                else:
                    shown.append((operands, operator))
            page.Contents = document.make_stream(pikepdf.unparse_content_stream(shown))
        out = BytesIO()
        document.save(out)
    return out.getvalue()


def pixels(pdf: bytes, page: int = 0, *, scale: float = 1.5) -> bytes:
    """Return a page as pdfium paints it."""
    with pdfium.PdfDocument(pdf) as document:
        return bytes(document[page].render(scale=scale).buffer)
