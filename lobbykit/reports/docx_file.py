"""Documents as files of Word: real headings, lists and tables that people can go on writing in."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_BREAK

from lobbykit.domain import document as dd
from lobbykit.domain.prose import Span
from lobbykit.reports.clean_text import clean
from lobbykit.reports.docx_archive import steady
from lobbykit.reports.docx_parts import add_field, add_list, add_spans, repeated, rule_under, set_widths, whole_row
from lobbykit.reports.docx_styles import style_up

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document as WordDocument
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph as WordParagraph

    from lobbykit.domain.document import Document, DocumentBlock
    from lobbykit.domain.prose import Spans

_BOX = "\u2610 "
_ROLES = {"lead": "Subtitle", "small": "Small", "note": "Quote", "line": "No Spacing", "signature": "Signature"}
_MOST_COLUMNS = 6
_WIDTH = 6.7  # inches
_RULED = "_" * 60


def docx_file(document: Document) -> bytes:
    """Return the file; the same document gives the same bytes.

    Charts are tables under their titles. Only addresses that `may_open` allows become links, and signs that XML cannot
    hold are shown as lost.
    """
    word = docx.Document()
    _drop_thumbnail(word)
    style_up(word, document)
    _properties(word, document)
    _Writer(word).blocks(document.blocks)
    _frame(word, document)
    made = BytesIO()
    word.save(made)
    return steady(made.getvalue())


class _Writer:
    """Writes blocks at the end of a document."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word

    def blocks(self, blocks: Iterable[DocumentBlock]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: DocumentBlock) -> None:  # noqa: C901, PLR0912 - one way for each kind
        match block:
            case dd.Heading():
                self._text(block.content, f"Heading {block.level}")
            case dd.Paragraph():
                self._text(block.content, _ROLES.get(block.role, "Normal"), block.lang)
            case dd.Listing():
                self._listing(block)
            case dd.Choice():
                self._text(block.question, "Normal").paragraph_format.keep_with_next = True
                self._boxes((Span(one),) for one in block.options)
            case dd.Blank():
                self._text(block.label, "Normal").paragraph_format.keep_with_next = True
                for _ in range(max(1, block.lines)):
                    self._text((Span(_RULED),), "Normal")
            case dd.Table():
                self._table(block)
            case dd.Facts():
                self._facts(block)
            case dd.Quotation():
                self._text(block.content, "Quote", block.lang).paragraph_format.keep_with_next = True
                self._text((Span("\u2014 "), *block.source), "Small", block.lang)
            case dd.Bars() | dd.Tiles():
                self._chart(block)
            case dd.Together():
                self.blocks(block.blocks)
            case dd.PageBreak():
                self._word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            case _:
                assert isinstance(block, dd.Rule)
                rule_under(self._word.add_paragraph())

    def _text(self, content: Spans, style: str, lang: str = "") -> WordParagraph:
        paragraph = self._word.add_paragraph(style=style)
        add_spans(paragraph, content, lang)
        return paragraph

    def _listing(self, listing: dd.Listing) -> None:
        if listing.boxes:
            self._boxes(listing.items)
            return
        style = "List Number" if listing.ordered else "List Bullet"
        made = [self._text(item, style) for item in listing.items]
        if listing.ordered and made:
            add_list(self._word, made, listing.start)

    def _boxes(self, items: Iterable[Spans]) -> None:
        for item in items:
            self._text((Span(_BOX), *item), "List")

    def _chart(self, chart: dd.Bars | dd.Tiles) -> None:
        if chart.table.rows:
            title = self._text((Span(chart.title),), "Caption")
            title.paragraph_format.keep_with_next = True
            self._table(chart.table)

    def _table(self, table: dd.Table) -> None:
        made = self._word.add_table(rows=1, cols=len(table.head), style="Table Grid")
        style = "Small" if len(table.head) <= _MOST_COLUMNS else "Dense"
        repeated(made.rows[0])
        for cell, words in zip(made.rows[0].cells, table.head, strict=True):
            _filled(cell, (Span(words, bold=True),), style)
        for row in table.rows:
            line = made.add_row()
            whole_row(line)
            for at, (cell, content) in enumerate(zip(line.cells, row, strict=True)):
                _filled(cell, (Span(_BOX), *content) if at in table.boxes else content, style)
        set_widths(made, table.widths, _WIDTH)
        self._word.add_paragraph(style="No Spacing")

    def _facts(self, facts: dd.Facts) -> None:
        for label, content in facts.pairs:
            self._text((Span(label, bold=True), Span(" "), *content), "Normal")


def _filled(cell: _Cell, content: Spans, style: str) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    add_spans(paragraph, content)


def _frame(word: WordDocument, document: Document) -> None:
    """Set head and foot of every page; the foot ends with the number of the page."""
    section = word.sections[0]
    if document.head:
        section.header.paragraphs[0].add_run(clean(document.head))
    foot = section.footer.paragraphs[0]
    if document.foot:
        foot.add_run(f"{clean(document.foot)}  \u00b7  ")
    add_field(foot, "PAGE")
    foot.add_run(" / ")
    add_field(foot, "NUMPAGES")


def _properties(word: WordDocument, document: Document) -> None:
    """Say title, author and language, and nothing of the day, the computer or the library."""
    about = word.core_properties
    for child in list(about._element):
        about._element.remove(child)
    about.title, about.author, about.language = (
        clean(one)[:255] for one in (document.title, document.author, document.lang)
    )


def _drop_thumbnail(word: WordDocument) -> None:
    """Take out the picture of the library's own template."""
    rels = word.part.package.rels
    for key in [key for key, rel in rels.items() if rel.reltype.endswith("/thumbnail")]:
        del rels[key]
