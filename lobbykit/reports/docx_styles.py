"""The look of a file of Word: styles by name, so that whoever writes on can change them all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from lobbykit.reports.clean_text import clean

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

    from lobbykit.domain.document import Document

_FONT = "Calibri"
_INK = RGBColor(0, 0, 0)
_LINK = RGBColor(0x14, 0x37, 0x6E)
_TALL = {"Heading 1": 1.9, "Heading 2": 1.3, "Heading 3": 1.05, "Subtitle": 1.2, "Caption": 1.0, "Quote": 1.0}
_BOLD = {"Heading 1", "Heading 2", "Heading 3", "Caption"}


def style_up(word: WordDocument, document: Document) -> None:
    """Set paper, margins, language and styles; sizes follow the document's, none under its least."""
    section = word.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(0.9)
    _language(word, document.lang)
    word.settings.element.find(qn("w:defaultTabStop")).addnext(OxmlElement("w:autoHyphenation"))
    normal = word.styles["Normal"]
    _set_font(normal, document.size)
    normal.paragraph_format.space_after = Pt(0.5 * document.size)
    for name, tall in _TALL.items():
        style = word.styles[name]
        _set_font(style, max(document.least, tall * document.size))
        style.font.bold, style.font.color.rgb = name in _BOLD, _INK
        style.font.italic = False
    small = word.styles.add_style("Small", WD_STYLE_TYPE.PARAGRAPH)
    small.base_style = normal
    small.font.size = Pt(max(document.least, 0.85 * document.size))
    small.paragraph_format.space_after = Pt(2)
    dense = word.styles.add_style("Dense", WD_STYLE_TYPE.PARAGRAPH)
    dense.base_style, dense.font.size = small, Pt(min(small.font.size.pt, document.least))
    signature = word.styles.add_style("Signature", WD_STYLE_TYPE.PARAGRAPH)
    signature.base_style = normal
    signature.paragraph_format.space_before = Pt(3 * document.size)
    link = word.styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.underline, link.font.color.rgb = True, _LINK
    word.styles["Quote"].paragraph_format.left_indent = Inches(0.3)


def _set_font(style: ParagraphStyle, size: float) -> None:
    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(fonts.attrib):
        if key.endswith("Theme"):
            del fonts.attrib[key]
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(key), _FONT)


def _language(word: WordDocument, lang: str) -> None:
    """Say the language of everything that says none itself."""
    defaults = word.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    told = defaults.find(qn("w:lang"))
    if told is None:
        told = OxmlElement("w:lang")
        defaults.append(told)
    told.set(qn("w:val"), clean(lang))
