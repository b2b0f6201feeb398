"""A source of a card leads to its page on the web, and to nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.card_sources import CardSource, card_sources, is_named
from lobbykit.domain.footnotes import Footnotes
from tests.making import brief, phrases, source, words


def named(address):
    one = replace(source("a"), title=words("Wells and Water"), url=address and words(address))
    notes = Footnotes({"a": one}, phrases())
    notes.marks(["a"])
    return card_sources(replace(brief(), sources=(one,)), notes)


def test_a_page_on_the_web_is_offered_with_its_host():
    (one,) = named("https://www.Example.org:8443/wells?x=1")
    assert one.host == "www.example.org:8443"
    assert "Wells and Water" in one.text
    assert is_named("https://www.Example.org:8443/wells?x=1", (one,))


@pytest.mark.parametrize("address", [None, "mailto:a@example.org", "file:///etc/passwd", "https://a@example.org"])
def test_anything_else_leads_nowhere(address):
    (one,) = named(address)
    assert (one.address, one.host) == ("", "")
    assert not is_named(address or "", (one,))


def test_no_address_is_opened_that_no_source_names_and_none_that_is_no_page():
    mail = CardSource("Wells", "mailto:a@example.org", "")
    assert not is_named("https://example.org/other", named("https://example.org"))
    assert not is_named("https://example.org", ())
    assert not is_named(mail.address, (mail,))
