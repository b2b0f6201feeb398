"""Words found in a text are told to the letter of the file, or not at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.located import standing
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text, parse_inline, plain_text

WORD = st.text("abH.R1é’(),", min_size=1, max_size=6)
PIECE = st.one_of(
    WORD,
    WORD.map("**{}**".format),
    WORD.map("*{}*".format),
    WORD.map("[{}](https://example.org/H.R.1)".format),
    WORD.map("{}[^note-1]".format),
)
BLANK = st.sampled_from([" ", "\n    ", "  ", "\n\n"])


def words_of(raw: str) -> str:
    return " ".join(plain_text(parse_inline(raw)).split())


@given(st.lists(st.tuples(PIECE, BLANK), min_size=1, max_size=8), st.data())
def test_what_stands_there_says_the_words_that_were_found(pieces, data):
    source = "".join(piece + blank for piece, blank in pieces).strip()
    words = words_of(source)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    text = Text(source, Place("brief.yaml", 3, 7), source)
    found = standing(text, words, start, end)
    assert found is not None
    lines = f"{' ' * 6}{source}".split("\n")
    rest = "\n".join(lines[found.place.line - 3 :])[found.place.column - 1 :]
    assert rest.startswith(found.typed)
    bare = re.sub(r"\]\([^)]*\)|\[\^note-1\]|[*\[]|\s", "", found.typed)
    assert bare == words[start:end].replace(" ", "")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("It''s H.R. 5", (1, 7)),
        ('He said \\"H.R. 5\\"', (1, 11)),
        ("One \\\n  H.R. 5", (2, 3)),
        ("A \\u00a0dash, then H.R. 5", None),
    ],
)
def test_signs_that_yaml_doubles_or_escapes_are_passed_over_and_others_end_it(source, found):
    raw = source.replace("''", "'").replace('\\"', '"').replace("\\\n  ", "").replace("\\u00a0", "\u00a0")
    words = words_of(raw)
    start = words.index("H.R. 5")
    where = standing(Text(raw, Place("brief.yaml"), source), words, start, start + 6)
    assert (where and (where.place.line, where.place.column)) == found
    assert where is None or where.typed == "H.R. 5"
