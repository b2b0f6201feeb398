"""A file with any line ends is edited and keeps them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.brief_desk.line_ends import with_ends, without_ends

texts = st.text(alphabet="ab\u2028\r\n\ufeff", max_size=30)


def test_a_changed_line_leaves_the_bytes_of_all_others():
    original = "\ufeffa\r\nb\nc\r\n"
    assert with_ends(original, "a\nB\nc\n") == "\ufeffa\r\nB\r\nc\r\n"
    assert with_ends(original, "a\nb\nnew\nc\n") == "\ufeffa\r\nb\nnew\r\nc\r\n"


@given(texts)
def test_a_text_that_was_not_edited_is_as_it_was(text):
    assert with_ends(text, without_ends(text)) == text


@given(texts, st.text(alphabet="ab\n", max_size=30))
def test_what_was_edited_is_read_again_as_it_was_edited(original, edited):
    assert without_ends(with_ends(original, edited)) == edited
