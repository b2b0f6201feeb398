"""Other ways to set the same sheets, each run as a process of its own: PEER DATA.json FOLDER.

The data are the sheets' blocks as `lobbykit tailor --json` has them. Sizes are fixed and small enough for every sheet,
so no peer pays for a search of the size that fits; each registers its fonts once.
"""

from __future__ import annotations

import json
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Sheet = dict[str, Any]
Block = dict[str, Any]

MAIN = ("lede", "figure", "heading", "paragraph", "local", "story")
PLACES = {  # frame: its kinds, then left, bottom, width, height
    "masthead": (("masthead",), (84, 715, 190, 45)),
    "addressee": (("addressee",), (290, 715, 272, 45)),
    "title": (("title",), (50, 640, 512, 70)),
    "main": (MAIN, (50, 160, 318, 478)),
    "rail": (("ask",), (392, 120, 170, 518)),
    "sources": (("sources",), (50, 42, 318, 116)),
    "contact": (("contact",), (392, 42, 170, 76)),
    "edition": (("edition",), (50, 10, 512, 30)),
}
LOOKS = {  # kind: family, size, leading
    "masthead": ("SourceSans3", 9, 11),
    "addressee": ("SourceSerif4", 9, 11),
    "title": ("SourceSerif4Display", 21, 23),
    "lede": ("SourceSerif4Subhead", 10.5, 13),
    "figure": ("SourceSans3", 9, 11),
    "heading": ("SourceSans3", 10, 12),
    "paragraph": ("SourceSerif4", 8.9, 11),
    "local": ("SourceSerif4", 8.9, 11),
    "story": ("SourceSerif4", 8.9, 11),
    "ask": ("SourceSans3", 8.5, 10.2),
    "sources": ("SourceSans3", 6.7, 7.7),
    "contact": ("SourceSans3", 7.6, 9.1),
    "edition": ("SourceSans3", 7.6, 9),
}
FACES = {
    "SourceSerif4": ("Regular", "It", "Semibold", "SemiboldIt"),
    "SourceSerif4Subhead": ("Regular", "It", "Semibold", "SemiboldIt"),
    "SourceSerif4Display": ("Semibold", "SemiboldIt", "Semibold", "SemiboldIt"),
    "SourceSans3": ("Regular", "It", "Semibold", "SemiboldIt"),
}


def of_place(sheet: Sheet, place: str) -> Iterator[Block]:
    """Return the blocks that stand in a frame."""
    return (block for block in sheet["blocks"] if block["kind"] in PLACES[place][0])


def platypus(data: dict[str, Any], folder: Path) -> None:
    """Set with reportlab's Platypus as its user guide shows: frames, paragraphs, one document for each sheet."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph

    for family, faces in FACES.items():
        for face in dict.fromkeys(faces):
            pdfmetrics.registerFont(TTFont(f"{family}-{face}", f"{data['fonts']}/{family}-{face}.ttf"))
        names = [f"{family}-{face}" for face in faces]
        pdfmetrics.registerFontFamily(names[0], normal=names[0], italic=names[1], bold=names[2], boldItalic=names[3])
    styles = {
        kind: ParagraphStyle(kind, fontName=f"{family}-{FACES[family][0]}", fontSize=size, leading=leading)
        for kind, (family, size, leading) in LOOKS.items()
    }
    for sheet in data["sheets"]:
        story: list[Any] = []
        for place in PLACES:
            story += [Paragraph(markup(block), styles[block["kind"]]) for block in of_place(sheet, place)]
            story.append(FrameBreak())
        document = BaseDocTemplate(str(folder / sheet["file"]), pagesize=(612, 792), title=sheet["title"])
        frames = [Frame(*box, 0, 0, 0, 0) for _, box in PLACES.values()]
        document.addPageTemplates([PageTemplate("page", frames)])
        document.build(story[:-1])


def markup(block: Block) -> str:
    """Write a block as reportlab's markup."""
    out = []
    for span in block["content"]:
        text = escape(span["t"], quote=False)
        text = f"<super>{text}</super>" if span["note"] else text
        text = f"<b>{text}</b>" if span["b"] else text
        text = f"<i>{text}</i>" if span["i"] else text
        out.append(f'<a href="{escape(span["href"])}">{text}</a>' if span["href"] else text)
    return "".join(out)


def weasyprint(data: dict[str, Any], folder: Path) -> None:
    """Set with WeasyPrint: HTML and one style sheet, both given fonts only once."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

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


TYPST = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set page(width: 612pt, height: 792pt, margin: 0pt)
#set par(leading: 0.3em, spacing: 0.4em)
#let shown(span) = {
  let it = text(span.t)
  if span.note != none { it = super(it) }
  if span.b { it = strong(delta: 200, it) }
  if span.i { it = emph(it) }
  if span.href != none { it = link(span.href, it) }
  it
}
#for place in data.places {
  let (left, bottom, width, height) = place.box
  let body = block(width: width * 1pt, height: height * 1pt, for item in place.blocks {
    par(text(font: item.font, size: item.size * 1pt, item.content.map(shown).join()))
  })
  std.place(top + std.left, dx: left * 1pt, dy: (792 - bottom - height) * 1pt, body)
}
"""
TYPST_FAMILIES = {
    "SourceSerif4": "Source Serif 4",
    "SourceSerif4Subhead": "Source Serif 4 Subhead",
    "SourceSerif4Display": "Source Serif 4 Display",
    "SourceSans3": "Source Sans 3",
}


def typst(data: dict[str, Any], folder: Path) -> None:
    """Set with typst: one template, the sheet as its data, the fonts found once."""
    import typst as engine

    template = folder / "sheet.typ"
    template.write_text(TYPST, encoding="utf-8")
    compiler = engine.Compiler(str(template), font_paths=[data["fonts"]], ignore_system_fonts=True)
    for sheet in data["sheets"]:
        places = [
            {"box": box, "blocks": [_typst_block(block) for block in of_place(sheet, place)]}
            for place, (_, box) in PLACES.items()
        ]
        given = json.dumps({"title": sheet["title"], "places": places})
        (folder / sheet["file"]).write_bytes(compiler.compile(format="pdf", sys_inputs={"data": given}))
    template.unlink()


def _typst_block(block: Block) -> dict[str, Any]:
    family, size, _ = LOOKS[block["kind"]]
    return {"font": TYPST_FAMILIES[family], "size": size, "content": block["content"]}


PEERS: dict[str, Callable[[dict[str, Any], Path], None]] = {
    "platypus": platypus,
    "weasyprint": weasyprint,
    "typst": typst,
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")), Path(sys.argv[3]))
