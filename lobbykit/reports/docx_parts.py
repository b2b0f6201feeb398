"""What a file of Word has and its library has no words for: links, languages, fields, lists that begin anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches
from docx.text.run import Run

from lobbykit.domain.links import may_open
from lobbykit.reports.clean_text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Row
    from docx.text.paragraph import Paragraph as WordParagraph

    from lobbykit.domain.prose import Span, Spans


def add_spans(paragraph: WordParagraph, content: Spans, lang: str = "") -> None:
    """Write spans at the end of a paragraph; only addresses that `may_open` allows become links."""
    for span in content:
        if span.text:
            _span(paragraph, span, span.lang or lang)


def _span(paragraph: WordParagraph, span: Span, lang: str) -> None:
    run = paragraph.add_run(clean(span.text))
    run.bold, run.italic = span.bold or None, span.italic or None
    if span.note is not None:
        run.font.superscript = True
    if lang:
        _in_language(run, lang)
    if span.href is not None and may_open(span.href):
        run.style = "Link"
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(span.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        run._r.addprevious(link)
        link.append(run._r)


def _in_language(run: Run, lang: str) -> None:
    told = OxmlElement("w:lang")
    told.set(qn("w:val"), clean(lang))
    run._r.get_or_add_rPr().append(told)


def add_field(paragraph: WordParagraph, instruction: str) -> None:
    """Write a field that Word fills in, such as PAGE."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = OxmlElement("w:r")
    field.append(run)
    Run(run, paragraph).text = "1"
    paragraph._p.append(field)


def add_list(word: WordDocument, items: Sequence[WordParagraph], start: int) -> None:
    """Make one list, numbered from `start`, of paragraphs in the style "List Number"."""
    numbering = word.part.numbering_part.element
    style = word.styles["List Number"].element
    known = numbering.num_having_numId(style.pPr.numPr.numId.val)
    made = numbering.add_num(known.abstractNumId.val)
    made.add_lvlOverride(ilvl=0).add_startOverride(start)
    for item in items:
        item._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = made.numId


def repeated(row: _Row) -> None:
    """Have a row stand again at the top of each page that its table goes on on."""
    _row_says(row, "w:cantSplit")
    _row_says(row, "w:tblHeader")


def whole_row(row: _Row) -> None:
    """Keep a row on one page."""
    _row_says(row, "w:cantSplit")


def set_widths(table: Table, shares: Sequence[float], inches: float) -> None:
    """Give each column its share of a width, and cells little room at their sides."""
    table.autofit = False
    for at, share in enumerate(shares):
        width = Inches(inches * share / sum(shares))
        table.columns[at].width = width
        for cell in table.columns[at].cells:
            cell.width = width
    margins = OxmlElement("w:tblCellMar")
    margins.append(_element("w:left", w="40", type="dxa"))
    margins.append(_element("w:right", w="40", type="dxa"))
    # Word reads these in the order of its schema alone: margins stand before the look.
    table._tbl.tblPr.find(qn("w:tblLook")).addprevious(margins)


def rule_under(paragraph: WordParagraph) -> None:
    """Draw a thin line under a paragraph."""
    border = _element("w:bottom", val="single", sz="4", space="1", color="auto")
    borders = OxmlElement("w:pBdr")
    borders.append(border)
    paragraph._p.get_or_add_pPr().append(borders)


def _row_says(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
