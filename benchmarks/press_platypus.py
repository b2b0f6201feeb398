"""The sheets set with reportlab's Platypus as its user guide shows: run with DATA.json FOLDER."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from press_layout import FACES, LOOKS, PLACES, markup, of_place, run
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph

if TYPE_CHECKING:
    from pathlib import Path


def platypus(data: dict[str, Any], folder: Path) -> None:
    """Set with reportlab's Platypus as its user guide shows: frames, paragraphs, one document for each sheet."""
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


if __name__ == "__main__":
    run(platypus)
