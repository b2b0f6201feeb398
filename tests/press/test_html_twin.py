"""The HTML twin has every word of the sheet and nothing that runs, loads or leads astray."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from lobbykit.domain.links import may_open
from lobbykit.domain.prose import Span
from lobbykit.press.html_twin import HtmlTwin
from lobbykit.press.words import normal
from tests.press.sheets import mark, sheet, text, with_block
from tests.press.twins import LABELS, SHEETS, hostile

ELEMENTS = {"html", "head", "meta", "title", "body", "div", "p", "br", "h1", "h2", "h3", "ol", "ul", "li"}
INLINE = {"a", "em", "strong", "span", "sup"}
ATTRIBUTES = {"lang", "charset", "name", "content", "style", "href", "id", "role", "start", "value"}
VOID = {"meta", "br"}


class Page(HTMLParser):
    """A page taken apart: its words, its tags with attributes, and whether it nests as it should."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.langs: list[tuple[str, str]] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in {"html", "head", "title"}:
            self.said.append(data)
        if self.open and self.open[-1] == "span":
            self.langs.append((data, self.tags[-1][1]["lang"] or ""))

    @property
    def words(self) -> str:
        return "".join("".join(self.said).split())

    @property
    def links(self) -> list[str]:
        return [attributes["href"] or "" for tag, attributes in self.tags if tag == "a"]


def page(one, *, draft=False):
    return Page(HtmlTwin(LABELS, draft=draft).page(one))


@settings(max_examples=80, deadline=None)
@given(SHEETS)
def test_every_word_of_the_sheet_is_there_in_reading_order(one):
    said, position = page(one).words, 0
    for block in one.blocks:
        wanted = "".join(normal("".join(span.text for span in block.content)).split())
        found = said.find(wanted, position)
        assert found >= 0, block.id
        position = found + len(wanted)


@settings(max_examples=80, deadline=None)
@given(SHEETS)
def test_the_page_nests_and_has_no_element_or_attribute_but_plain_ones(one):
    for tag, attributes in page(one).tags:
        assert tag in ELEMENTS | INLINE
        assert set(attributes) <= ATTRIBUTES


@settings(max_examples=80, deadline=None)
@given(SHEETS)
def test_every_link_may_be_opened_or_stays_on_the_page(one):
    read = page(one)
    ids = {attributes["id"] for _, attributes in read.tags if "id" in attributes}
    for address in read.links:
        assert may_open(address) or address.removeprefix("#") in ids


def test_hostile_words_are_words_and_unsafe_addresses_are_no_links():
    source = HtmlTwin(LABELS).page(hostile())
    read = Page(source)
    assert [tag for tag, _ in read.tags if tag in {"script", "img", "link", "style", "iframe", "form"}] == []
    assert [address for address in read.links if not address.startswith("#")] == []
    assert "<script" not in source
    assert "<!--" not in source


@pytest.mark.parametrize("what", ["<script", "<style", "<link", "<img", "<table", "src=", "url(", "@import"])
def test_nothing_is_run_or_loaded(what):
    assert what not in HtmlTwin(LABELS).page(sheet())


def test_footnotes_lead_to_their_source_and_back_and_every_anchor_is_there_once():
    read = page(sheet())
    ids = Counter(attributes["id"] for _, attributes in read.tags if "id" in attributes)
    assert max(ids.values()) == 1
    jumps = [address[1:] for address in read.links if address.startswith("#")]
    assert jumps
    assert set(jumps) <= set(ids)
    assert all("K7M29QXD" in one for one in ids)


def test_two_marks_in_a_row_are_two_numbers():
    source = HtmlTwin(LABELS).page(
        with_block(sheet(), "lede", text("Wells", mark("1", "census"), mark("2", "surveys")))
    )
    assert "</sup> <sup" in source


def test_the_language_is_said_of_the_page_and_of_words_in_another():
    title = text(Span("A Report", italic=True, lang="en", href="https://example.org/r"), ", 2 de mayo de 2025")
    read = page(with_block(sheet(lang="es"), "source/census", title))
    said = [(tag, attributes["lang"]) for tag, attributes in read.tags if "lang" in attributes]
    assert said[:2] == [("html", "es"), ("div", "es")]
    assert read.langs == [("A Report", "en")]


def test_every_element_that_is_pasted_brings_its_own_style():
    plain = {"html", "head", "meta", "title", "br", "em", "span", "strong"}
    assert [tag for tag, attributes in page(sheet()).tags if tag not in plain and "style" not in attributes] == []


def test_asks_are_a_numbered_list_that_goes_on_after_thanks():
    base = sheet()
    order = [one for one in base.blocks if one.id != "ask/debts"]
    place = next(index for index, one in enumerate(order) if one.id == "ask/wells")
    order.insert(place, next(one for one in base.blocks if one.id == "ask/debts"))
    read = page(replace(base, blocks=tuple(order)))
    lists = [(tag, attributes.get("start")) for tag, attributes in read.tags if tag in {"ol", "ul"}]
    assert lists == [("ol", None), ("ul", None), ("ol", "2"), ("ol", None)]


def test_a_draft_says_so():
    assert page(sheet(), draft=True).words.startswith("Draft")
