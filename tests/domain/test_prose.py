"""Inline text keeps every letter, and every snippet knows its line and column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Span, Text, parse_inline, plain_text

WORDS = st.text(alphabet=st.characters(exclude_characters="*[]()", exclude_categories=["Cs"]), min_size=1)
SOLID = WORDS.filter(lambda words: not words[0].isspace() and not words[-1].isspace())


@given(st.text(alphabet=st.characters(exclude_characters="[")))
def test_no_letter_is_lost_but_asterisks(text: str) -> None:
    assert plain_text(parse_inline(text)).replace("*", "") == text.replace("*", "")


@given(st.text(alphabet="[](^)! a", max_size=60).filter(lambda text: "](" not in text and "[^" not in text))
def test_brackets_that_are_no_links_stay_as_typed(text: str) -> None:
    assert plain_text(parse_inline(text)) == text


@given(st.text(alphabet="*[](^) a-:\n", max_size=80))
def test_any_heap_of_marks_is_read_without_an_error_and_without_new_letters(text: str) -> None:
    rest = iter(text)
    assert all(letter in rest for letter in plain_text(parse_inline(text)))


@given(SOLID, SOLID, SOLID, SOLID)
def test_each_look_is_told_from_the_others(plain: str, bold: str, label: str, italic: str) -> None:
    typed = f"{plain} **{bold}** [{label}](src:un-2025) *{italic}*[^un-2025]"
    assert parse_inline(typed) == (
        Span(f"{plain} "),
        Span(bold, bold=True),
        Span(" "),
        Span(label, href="src:un-2025"),
        Span(" "),
        Span(italic, italic=True),
        Span("", note="un-2025"),
    )


@pytest.mark.parametrize("text", ["5 * 3 * 2", "* first\n* second", "a ** b ** c", "2**", "**", "[a] (b)", "[a", "a]"])
def test_what_is_no_markup_stays_as_typed(text: str) -> None:
    assert parse_inline(text) == (Span(text),)


@pytest.mark.parametrize(
    ("typed", "bold", "italic"),
    [
        ("***both***", "both", "both"),
        ("**all *some***", "all some", "some"),
        ("*all **some** all*", "some", "all some all"),
    ],
)
def test_bold_and_italic_nest(typed: str, bold: str, italic: str) -> None:
    spans = parse_inline(typed)
    assert "".join(span.text for span in spans if span.bold) == bold
    assert "".join(span.text for span in spans if span.italic) == italic


def test_a_bold_measure_in_a_link_keeps_look_and_address() -> None:
    assert parse_inline("[**H.Res.100**](https://example.org/a_(b))") == (
        Span("H.Res.100", bold=True, href="https://example.org/a_(b)"),
    )


SOURCE = "Cosponsor H.Res.\n      100, by Rep. Foster,\n      and H.Res. 10 and\n      H.Res. 100."
TYPED = Text(" ".join(SOURCE.split()), Place("brief.yaml", 12, 9), SOURCE)


@pytest.mark.parametrize(
    ("snippet", "occurrence", "line", "column"),
    [
        ("Cosponsor", 0, 12, 9),
        ("H.Res. 100", 0, 12, 19),
        ("H.Res. 100", 1, 15, 7),
        ("100", 0, 13, 7),
        ("Foster", 0, 13, 20),
        ("by Rep. Foster, and", 0, 13, 12),
        ("and H.Res. 10 and H.Res. 100.", 0, 14, 7),
    ],
)
def test_a_snippet_of_folded_text_has_its_exact_place(snippet: str, occurrence: int, line: int, column: int) -> None:
    assert TYPED.place_of(snippet, occurrence) == Place("brief.yaml", line, column)


def test_a_short_number_is_not_found_inside_a_longer_one() -> None:
    assert TYPED.place_of("H.Res. 10") == Place("brief.yaml", 14, 11)
    assert TYPED.place_of("Fost") == TYPED.place_of("Foster")


@pytest.mark.parametrize(("snippet", "occurrence"), [("H.Res. 317", 0), ("Foster", 1), ("", 0), ("  \n", 0)])
def test_what_is_not_in_the_file_has_the_place_of_the_whole(snippet: str, occurrence: int) -> None:
    assert TYPED.place_of(snippet, occurrence) == TYPED.place


def test_a_line_continued_with_a_backslash_is_one_blank() -> None:
    typed = Text("peace talks now", Place("brief.yaml", 3, 10), '"peace \\\n  talks now"')
    assert typed.place_of("peace talks") == Place("brief.yaml", 3, 11)
    assert typed.place_of("talks now") == Place("brief.yaml", 4, 3)


@given(st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), min_size=1, max_size=12), st.data())
def test_a_word_is_found_where_the_file_has_it(words: list[str], data: st.DataObject) -> None:
    glue = [data.draw(st.sampled_from([" ", "\n", "\n      ", "  "])) for _ in words]
    target = data.draw(st.integers(0, len(words) - 1))
    words[target] = "Target"
    source = "".join(word + blank for word, blank in zip(words, glue, strict=True))
    place = Text(" ".join(words), Place("a.yaml"), source).place_of("Target")
    assert source.split("\n")[place.line - 1][place.column - 1 :].startswith("Target")


def test_letters_typed_in_two_parts_become_one():
    assert plain_text(parse_inline("Herna\u0301ndez")) == "Hern\u00e1ndez"
