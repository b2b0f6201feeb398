"""Reports as a page: one file, every word as typed, charts with their figures in words."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given, settings

from lobbykit.domain.document import BarRow, Bars, Document, DocumentBlock, Heading, Paragraph, Table, Tile, Tiles
from lobbykit.domain.prose import Span
from lobbykit.reports.html_page import html_page
from tests.press.documents import counted, text
from tests.reports.any_text import DOCUMENTS, squeezed, texts

VOID = {"meta", "hr", "col"}
CHART = Bars("Support", (BarRow("Funds", counted(3, 2, 5)),), "Ask", "in all")


class Reader(HTMLParser):
    """Reads a page: its elements, its text outside pictures and styles, and what is said of pictures."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words, self.described = "", []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "desc":
            self.described.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["desc"]:
            self.described[-1] += data
        if not {"svg", "style", "title"} & set(self.open):
            self.words += data


def read(*blocks: DocumentBlock) -> Reader:
    return Reader(html_page(Document("t", "en", blocks)))


@settings(max_examples=60)
@given(DOCUMENTS)
def test_any_text_comes_out_as_itself_and_brings_no_element_along(document: Document) -> None:
    page = html_page(document)
    page.encode()
    reader = Reader(page)
    assert reader.open == []
    said, at = "".join(reader.words.split()), 0
    for one in [document.head, *(one for block in document.blocks for one in texts(block)), document.foot]:
        found = said.index(squeezed(one), at)
        at = found + len(squeezed(one))
    tags = {tag for tag, _ in reader.seen}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "object", "form", "base"})
    assert sum(tag == "style" for tag, _ in reader.seen) == 1
    hrefs = {attributes["href"] for _, attributes in reader.seen if "href" in attributes}
    assert hrefs <= {"https://example.org/a?b=1&copy=2", "mailto:a@example.org", "tel:+12025550100"}
    assert all(name.startswith("on") is False for _, attributes in reader.seen for name in attributes)


@settings(max_examples=30)
@given(DOCUMENTS)
def test_ids_are_there_once_and_what_names_them_finds_them(document: Document) -> None:
    reader = Reader(html_page(document))
    ids = [str(attributes["id"]) for _, attributes in reader.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in reader.seen:
        for name in (attributes.get("aria-labelledby") or "").split():
            assert name in ids
        fill = attributes.get("fill") or ""
        assert not fill.startswith("url(") or fill[5:-1] in ids


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    page = html_page(Document("t", "en", (CHART, Heading(1, text("Report")))))
    assert "default-src 'none'" in page
    assert "http" not in page.replace("http-equiv", "")


def test_a_bar_says_its_figures_in_words_and_as_a_table() -> None:
    reader = read(CHART)
    assert reader.described == ["Funds: conflicting 3, not-raised 2, no-report 5; in all 10"]
    assert "".join(reader.words.split()).endswith("Askconflictingnot-raisedno-reportinallFunds32510")


def test_every_state_says_its_figures() -> None:
    some = (Tile("OH", "Ohio", counted(3, 0, 1)), Tile("GU", "Guam", counted(0, 0, 2)))
    reader = read(Tiles("States", some, "State", "in all"))
    assert reader.described == ["Ohio: conflicting 3, no-report 1; in all 4. Guam: no-report 2; in all 2"]


def test_charts_of_nothing_are_left_out() -> None:
    assert "<figure>" not in html_page(
        Document("t", "en", (Bars("t", (), "Ask", "all"), Tiles("t", (), "State", "all")))
    )


def test_tables_have_heads_that_say_so() -> None:
    reader = read(Table(("a", "b"), ((text("1"), text("2")),), (1.0, 1.0)))
    assert [attributes.get("scope") for tag, attributes in reader.seen if tag == "th"] == ["col", "col"]


def test_words_in_another_language_say_so() -> None:
    reader = read(Paragraph((Span("ríos", lang="es"),)), Paragraph(text("x"), lang="fr"))
    assert [attributes["lang"] for _, attributes in reader.seen if "lang" in attributes] == ["en", "es", "fr"]


def test_two_charts_of_a_page_are_heard_each_by_its_own_words() -> None:
    reader = read(CHART, Bars("Support", (BarRow("Peace", counted(1, 1)),), "Ask", "in all"), CHART)
    ids = [str(attributes["id"]) for _, attributes in reader.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert len(reader.described) == 3
