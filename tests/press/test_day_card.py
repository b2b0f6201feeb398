"""The day card's file: nothing in it runs, and nothing is fetched."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.products.day_card import CardStop, DayCard, ToSay
from lobbykit.domain.prose import Span
from lobbykit.press.day_card import day_card_html

ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "h2", "h3", "p", "article"),
    *("dl", "dt", "dd", "a", "details", "summary", "ol", "ul", "li", "textarea", "div", "strong", "em", "s"),
}
LABELS = {"say": "Say", "form": "Form", "copy": "Copy", "answers": "If", "always": "Always", "call": "Call {phone}"}
HOSTILE = "</textarea></style><script>alert(1)</script><img src=x onerror=alert(1)>\" ' & {phone}"


class Reader(HTMLParser):
    """Notes every tag with its attributes, and all text."""

    def __init__(self):
        super().__init__()
        self.tags, self.texts = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.texts.append(data)


def card(words, phone="202-555-0100"):
    spans = (Span(words, bold=True), Span(words, href="javascript:alert(1)"), Span(words, italic=True))
    stop = CardStop(words, words, words, words, phone, (words,), ((words, words),), (ToSay(spans, (spans,)),), words)
    off = replace(stop, to_say=(), form="", off=True)
    refused = replace(stop, to_say=(), refused=(words, words))
    return DayCard(words, "en", "es", words, LABELS, (stop, off, refused), (spans,), ((spans, spans),), words)


def read(html):
    reader = Reader()
    reader.feed(html)
    return reader


@given(st.one_of(st.just(HOSTILE), st.text()))
def test_what_people_typed_is_text_and_never_a_tag(words):
    reader = read(day_card_html(card(words)))
    assert {tag for tag, _ in reader.tags} <= ALLOWED
    for tag, attributes in reader.tags:
        assert not any(name.startswith("on") for name in attributes)
        assert not {"src", "srcset", "action"} & attributes.keys()
        assert tag != "a" or attributes["href"].startswith("tel:")


def test_hostile_words_are_readable_all_the_same():
    assert any("<script>alert(1)</script>" in text for text in read(day_card_html(card(HOSTILE))).texts)


def test_nothing_may_run_or_be_fetched_even_if_something_slipped_in():
    html = day_card_html(card("x"))
    policy = next(one["content"] for tag, one in read(html).tags if one.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"https?://|url\(|@import", html)


def test_a_telephone_that_is_none_is_shown_without_a_link():
    assert "tel:" not in day_card_html(card("x", phone="ask at the desk"))
    assert 'href="tel:+12025550100"' in day_card_html(card("x"))


def test_it_says_its_languages_and_follows_the_system_by_day_and_night():
    html = day_card_html(card("x"))
    assert '<html lang="en">' in html
    assert 'lang="es"' in html
    assert "prefers-color-scheme:dark" in html
    assert 'name="viewport" content="width=device-width' in html


def test_same_card_same_bytes():
    assert day_card_html(card(HOSTILE)) == day_card_html(card(HOSTILE))


def test_what_was_cancelled_is_struck_and_has_nothing_to_fill_in():
    html = day_card_html(card("noon"))
    off = html[html.index('class="off"') : html.index("</article>", html.index('class="off"'))]
    assert "<s>noon</s>" in off
    assert "<textarea" not in off
    assert html.count("<textarea") == 2
