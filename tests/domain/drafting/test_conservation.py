"""Nothing is lost: each word of the original is in the brief or in a doubt with its line."""

# ruff: noqa: E501 - texts as they are
from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.domain.drafting.conservation import lost_words
from lobbykit.domain.drafting.runs import Block, BlockKind, Draft, Run
from lobbykit.domain.problem import Place
from tests.drafts import codes, loaded, missing_words, taken_text

ENTITY = re.compile("&(?:amp|#123);?")
PHRASES = st.sampled_from(
    """Cosponsor H.R. 5;**Oppose S. 6**;We ask you to vote for H.Res. 317;Support aid;pipes leak.
word<sup>1</sup>;word[^1];houses.1;[here](#);[there](https://example.org/a%20b);<b>now</b>;“smart”;no\u00a0break;{brace};a * b;*it*;**bo;¿Qué?
[x](javascript:alert);https://example.org/x?y=1;ana@example.org;S.Res. 61 (Markey);by March 3;$5 million
<!-- hidden note -->;![pic](a.png);Sen. Ann Lee;In the House, cosponsor H.R. 7.;Talking points;Sources;x\u200by;²;1991
Contact: Bo Li;&amp;;&#123;;\x1f;\u202e;---;title: x
[^2]: https://example.org/z 'Zed';these bills
\\*;Q: why?;A: so.;café;`code`;cafe\u0301;Support\u2028aid""".replace("\n", ";").split(";")
)
STARTS = ["", "# ", "## ", "- ", "* ", "1. ", "2) ", "> ", "    ", "[^1]: ", "<sup>1</sup> ", "| ", "  - ", "CAPS "]
LINES = st.tuples(
    st.sampled_from(STARTS),
    st.lists(PHRASES, min_size=1, max_size=4).map(" ".join),
    st.sampled_from(["\n", "\n\n", " |\n|---|\n", ":\n\n", "?\n\n", "\n===\n"]),
).map("".join)
TEXTS = st.lists(LINES, min_size=1, max_size=12).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=TEXTS, name=st.sampled_from(["a.md", "a.txt"]))
def test_every_word_is_found_again_and_what_is_written_loads(tmp_path, text, name):
    found = taken_text(tmp_path, text, name)
    assert loaded(found).asks
    assert missing_words(ENTITY.sub("", text), found) == set()
    assert "draft-words-lost" not in codes(found)


def test_a_word_that_is_missing_is_told_with_its_place():
    place = Place("a.md", 3, 5)
    draft = Draft("a.md", (Block(BlockKind.PARAGRAPH, (Run("clean clean water", place),), place),))
    lost = lost_words(draft, ("clean water",))
    assert [(one.place, dict(one.params)) for one in lost] == [(Place("a.md", 3, 11), {"text": "clean"})]
