"""Places and fixes fall on what stands in the file, whatever the style of YAML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.preflight.check import preflight
from tests.making import reference, senate

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

HEAD = 'lobbykit: brief/1\nid: a\ntitle: "T"\nlang: en\ncongress: 119\nas_of: 2026-11-22\n'
ASKS = "asks: [{id: b, rank: paper, action: answer, lead: Say it}]\n"
RETIRE = ASKS + 'retire:\n  - {phrase: "the old words", after: 2026-01-01, say: "new words"}\n'
MERKLEY = senate("S000001", name="Jeff Merkley", last="Merkley")
STYLES = {
    "plain": "lede: {}\n",
    "quoted": 'lede: "{}"\n',
    "single": "lede: '{}'\n",
    "folded": "lede: >\n  {}\n",
    "literal": "lede: |\n  {}\n",
    "deeper": "sections:\n  - id: s\n    heading: H\n    body: >-\n      {}\n",
}


def found(text: str, code: str) -> list[Problem]:
    read = read_brief(text, file="brief.yaml")
    assert read.value is not None
    return [one for one in preflight(read.value, reference(offices=(MERKLEY,))) if one.code == code]


def stands(text: str, problem: Problem) -> str:
    """Return what stands in the file from the problem's place on."""
    assert problem.place is not None
    line = problem.place.line - 1
    return "\n".join([text.split("\n")[line][problem.place.column - 1 :], *text.split("\n")[line + 1 :]])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("words", "code", "old", "new"),
    [
        ("At first, the old words stood here.", "stale-words", "the old words", "new words"),
        ("As **we** said, it failed last year in vain.", "stale-words", "last year", "in 2025"),
        (
            "Read [last year](https://example.org/last-year) and last year again.",
            "stale-words",
            "last",
            "in",
        ),
        ("We thank *Sen.* Dean and Sen. Merkely of Oregon.", "name-spelling", "Merkely", "Merkley"),
        ("See [it](https://example.org/Merkely); thank Sen. Merkely.", "name-spelling", "Merkely", "Merkley"),
    ],
)
def test_what_is_to_be_replaced_stands_at_the_place(style, words, code, old, new):
    text = HEAD + STYLES[style].format(words) + RETIRE
    for problem in found(text, code):
        assert problem.fix is not None
        assert problem.fix.new.startswith(new)
        assert problem.fix.old.startswith(old)
        assert stands(text, problem).startswith(problem.fix.old)


@pytest.mark.parametrize("style", STYLES)
def test_words_over_two_lines_are_replaced_with_their_line_break(style):
    indent = "      " if style == "deeper" else "  "
    words = f"At first,\n{indent}and then the old\n{indent}words stood here."
    text = HEAD + STYLES[style].format(words) + RETIRE
    (problem,) = found(text, "stale-words")
    assert problem.fix is not None
    assert problem.fix.old == f"the old\n{indent}words"
    assert stands(text, problem).startswith(problem.fix.old)


def test_escapes_and_doubled_quotation_marks_are_seen_through():
    double = HEAD + 'lede: "\\u201cSo\\u201d \\"they\\" \\\n  said: it failed last year."\n' + ASKS
    single = HEAD + "lede: 'It''s so: ''yes'', it failed last year.'\n" + ASKS
    for text in (double, single):
        (problem,) = found(text, "stale-words")
        assert stands(text, problem).startswith("last year.")


def test_nothing_is_proposed_where_markup_parts_the_words():
    text = HEAD + 'lede: "It failed last *year* and more."\n' + ASKS
    (problem,) = found(text, "stale-words")
    assert problem.fix is None
    assert stands(text, problem).startswith("last *year*")


def test_a_text_without_its_file_has_the_place_of_its_beginning():
    read = read_brief(HEAD + 'lede: "It failed last year."\n' + ASKS, file="brief.yaml")
    assert read.value is not None
    assert read.value.lede is not None
    bare = replace(read.value.lede, default=replace(read.value.lede.default, source=""))
    (problem,) = [one for one in preflight(replace(read.value, lede=bare), reference()) if one.code == "stale-words"]
    assert (problem.place, problem.fix) == (bare.default.place, None)
