"""The place in a text that the words were found at."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.excerpts import _folded_parts, excerpt
from lobbykit.domain.search.index import Index, Record

LONG = (
    "One two three four five six seven eight nine ten about H. Res. 100 and the Café hearing that was held on Friday."
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("cafe", "… Res. 100 and the Café hearing that was held on Friday."),
        ("caffe", "… Res. 100 and the Café hearing that was held on Friday."),
        ("hres100", "… eight nine ten about H. Res. 100 and the Café hearing that was held …"),
        ("one", "One two three four five six seven eight nine ten about H. Res. 100 …"),
        ("second", "A second text"),
    ],
)
def test_the_words_are_shown_among_their_neighbours(typed: str, shown: str) -> None:
    index, texts = Index(), (LONG, "A second text")
    index.put(Record("note", "1", "Pat", texts=texts))
    asked = index.find(typed).asked
    assert asked is not None
    assert excerpt(texts, asked) == shown


def test_a_text_without_the_words_has_no_place_to_show() -> None:
    index = Index()
    index.put(Record("note", "1", "Pat", texts=(LONG,)))
    asked = index.find("pat").asked
    assert asked is not None
    assert excerpt((LONG,), asked) == ""


@given(st.text("aB1é’'-.,()\u0301 ", max_size=20))
def test_words_between_signs_are_folded_like_any_others(text: str) -> None:
    assert _folded_parts(text) == tuple(tuple(re.findall(r"[^\W_]+", folded(part))) for part in text.split())
