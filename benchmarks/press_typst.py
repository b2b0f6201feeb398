"""The sheets set with typst, one template with each sheet as its data: run with DATA.json FOLDER."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from press_layout import LOOKS, PLACES, Block, of_place, run
from typst import Compiler

if TYPE_CHECKING:
    from pathlib import Path

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


def compiled(data: dict[str, Any], folder: Path) -> None:
    """Set with typst: one template, the sheet as its data, the fonts found once."""
    template = folder / "sheet.typ"
    template.write_text(TYPST, encoding="utf-8")
    compiler = Compiler(str(template), font_paths=[data["fonts"]], ignore_system_fonts=True)
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


if __name__ == "__main__":
    run(compiled)
