"""The sheets set with WeasyPrint from HTML and one style sheet: run with DATA.json FOLDER."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from press_layout import FACES, LOOKS, PLACES, Block, markup, of_place, run
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration


def weasy(data: dict[str, Any], folder: Path) -> None:
    """Set with WeasyPrint: HTML and one style sheet, both given fonts only once."""
    fonts = FontConfiguration()
    style = CSS(string=_css(data["fonts"]), font_config=fonts)
    for sheet in data["sheets"]:
        parts = []
        for place in PLACES:
            blocks = "".join(f'<p class="{block["kind"]}">{html(block)}</p>' for block in of_place(sheet, place))
            parts.append(f'<div id="{place}">{blocks}</div>')
        page = f"<title>{escape(sheet['title'])}</title>{''.join(parts)}"
        HTML(string=page).write_pdf(folder / sheet["file"], stylesheets=[style], font_config=fonts)


def html(block: Block) -> str:
    """Write a block as HTML."""
    return markup(block).replace("<super>", "<sup>").replace("</super>", "</sup>")


def _css(fonts: str) -> str:
    rules = ["@page{size:612pt 792pt;margin:0}body{margin:0}p{margin:0}a{color:#00145a;text-decoration:none}"]
    for family, faces in FACES.items():
        for face, (weight, slope) in zip(
            faces, (("normal", "normal"), ("normal", "italic"), ("bold", "normal"), ("bold", "italic")), strict=True
        ):
            source = Path(fonts, f"{family}-{face}.ttf").as_uri()
            rules.append(
                f"@font-face{{font-family:{family};src:url({source});font-weight:{weight};font-style:{slope}}}"
            )
    rules += [f".{kind}{{font:{size}pt/{leading}pt {family}}}" for kind, (family, size, leading) in LOOKS.items()]
    for place, (_, (left, bottom, width, height)) in PLACES.items():
        top = 792 - bottom - height
        rules.append(f"#{place}{{position:absolute;left:{left}pt;top:{top}pt;width:{width}pt;height:{height}pt}}")
    return "".join(rules)


if __name__ == "__main__":
    run(weasy)
