"""Reports as files of Word: opened by another reader, every word as typed, headings and tables real ones."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from hypothesis import given, settings

from lobbykit.domain.document import (
    BarRow,
    Bars,
    Document,
    DocumentBlock,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Quotation,
    Rule,
    Table,
)
from lobbykit.domain.prose import Span
from lobbykit.reports.docx_file import docx_file
from tests.press.documents import counted, text
from tests.reports.any_text import DOCUMENTS, squeezed, texts

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

ADDRESSES = {"https://example.org/a?b=1&copy=2", "mailto:a@example.org", "tel:+12025550100"}
CHART = Bars("Support", (BarRow("Funds", counted(2, 5)),), "Ask", "in all")


def opened(*blocks: DocumentBlock, head: str = "", foot: str = "") -> WordDocument:
    document = Document("Título", "es", blocks, author="Amigas", head=head, foot=foot)
    return docx.Document(BytesIO(docx_file(document)))


def said(word: WordDocument) -> str:
    """Return all text of the body, tables in their place."""
    parts = []
    for one in word.iter_inner_content():
        if isinstance(one, WordTable):
            parts += [cell.text for row in one.rows for cell in row.cells]
        else:
            parts.append(one.text)
    return "".join("".join(parts).split())


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@settings(max_examples=40, deadline=None)
@given(DOCUMENTS)
def test_any_text_comes_out_as_itself(document: Document) -> None:
    word = docx.Document(BytesIO(docx_file(document)))
    found, at = said(word), 0
    for one in (one for block in document.blocks for one in texts(block)):
        at = found.index(squeezed(one), at) + len(squeezed(one))
    assert squeezed(document.head) == squeezed(word.sections[0].header.paragraphs[0].text)
    assert squeezed(word.sections[0].footer.paragraphs[0].text).startswith(squeezed(document.foot))
    links = {rel.target_ref for rel in word.part.rels.values() if rel.is_external}
    assert links <= ADDRESSES


@settings(max_examples=10, deadline=None)
@given(DOCUMENTS)
def test_the_same_document_gives_the_same_bytes_that_tell_no_day(document: Document) -> None:
    data = docx_file(document)
    assert data == docx_file(document)
    with ZipFile(BytesIO(data)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_say_title_author_and_language_and_no_more() -> None:
    parts = parts_of(docx_file(Document("Título", "es", (), author="Amigas")))
    told = {child.tag.rpartition("}")[2]: child.text for child in ET.fromstring(parts["docProps/core.xml"])}
    assert told == {"title": "Título", "creator": "Amigas", "language": "es"}
    assert not [name for name in parts if "thumbnail" in name]
    assert b"python-docx" not in b"".join(parts.values())


def test_the_document_says_its_language_and_words_in_another_say_theirs() -> None:
    word = opened(Paragraph((Span("wells", lang="en"), Span(" y ríos"))))
    defaults = word.styles.element.find(qn("w:docDefaults"))
    assert [one.get(qn("w:val")) for one in defaults.iter(qn("w:lang"))] == ["es"]
    assert [one.get(qn("w:val")) for one in word.element.body.iter(qn("w:lang"))] == ["en"]


def test_headings_are_headings() -> None:
    word = opened(Heading(1, text("a")), Heading(2, text("b")), Heading(3, text("c")), Paragraph(text("d")))
    assert [one.style.name for one in word.paragraphs] == ["Heading 1", "Heading 2", "Heading 3", "Normal"]


def test_the_head_of_a_table_stands_again_on_each_page_and_rows_stay_whole() -> None:
    table = opened(Table(("a", "b"), ((text("1"), text("2")), (text("3"), text("4"))), (3.0, 1.0))).tables[0]
    marks = [{child.tag.rpartition("}")[2] for child in row._tr.trPr} for row in table.rows]
    assert marks == [{"cantSplit", "tblHeader"}, {"cantSplit"}, {"cantSplit"}]
    assert table.columns[0].width > 2.9 * table.columns[1].width


def test_a_chart_is_its_table_under_its_title() -> None:
    word = opened(CHART, Bars("nothing", (), "Ask", "in all"))
    assert word.paragraphs[0].text == "Support"
    assert [[cell.text for cell in row.cells] for row in word.tables[0].rows] == [
        ["Ask", "not-raised", "no-report", "in all"],
        ["Funds", "2", "5", "7"],
    ]
    assert len(word.tables) == 1


def test_numbered_lists_begin_where_they_should() -> None:
    items = (text("a"), text("b"))
    word = opened(Listing(items, ordered=True), Listing(items, ordered=True, start=5), Listing(items))
    numbers = [one._p.pPr.numPr.numId.val for one in word.paragraphs[:4]]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    numbering = word.part.numbering_part.element
    starts = [numbering.num_having_numId(one).find(qn("w:lvlOverride"))[0].get(qn("w:val")) for one in numbers[::2]]
    assert starts == ["1", "5"]
    assert word.paragraphs[4].style.name == "List Bullet"


def test_a_quotation_says_whose_words_it_is_under_them() -> None:
    word = opened(Quotation(text("We hear you."), text("Staff, Ohio")))
    assert [(one.style.name, one.text) for one in word.paragraphs] == [
        ("Quote", "We hear you."),
        ("Small", "— Staff, Ohio"),
    ]


def test_pages_are_counted_in_the_foot() -> None:
    foot = opened(PageBreak(), Rule(), foot="As of Sunday").sections[0].footer.paragraphs[0]
    fields = [one.get(qn("w:instr")) for one in foot._p.iter(qn("w:fldSimple"))]
    assert (foot.text.startswith("As of Sunday"), fields) == (True, ["PAGE", "NUMPAGES"])


SETTINGS = ["zoom", "proofState", "defaultTabStop", "autoHyphenation", "characterSpacingControl"]


def test_what_word_reads_in_order_stands_in_order() -> None:
    word = opened(CHART)
    assert [one.tag.rpartition("}")[2] for one in word.settings.element][:5] == SETTINGS
    table = [one.tag.rpartition("}")[2] for one in word.tables[0]._tbl.tblPr]
    assert table == ["tblStyle", "tblW", "tblLayout", "tblCellMar", "tblLook"]
