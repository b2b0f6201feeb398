"""Lines of calendars and cards: no text breaks out of its value, and no letter is parted by folding."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.content_lines import escaped, folded


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_folded_lines_are_short_and_whole(text):
    line = escaped(text)
    parts = folded(line).split("\r\n ")
    assert "".join(parts) == line
    assert all(len(part.encode()) <= 75 for part in parts)


def test_what_means_something_in_a_value_is_escaped():
    assert escaped("a;b,c\\d\r\ne") == "a\\;b\\,c\\\\d\\ne"
