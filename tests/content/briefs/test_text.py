"""Printed text of a brief: its places in the file, its marks, its placeholders and its variants."""

from __future__ import annotations

import pytest

from lobbykit.domain.problem import Fix, Severity
from tests.content.briefs.brief_texts import SMALL, brief, only, place, problems, with_lede


def test_an_unknown_placeholder_is_found_in_folded_text_and_corrected() -> None:
    text = with_lede(">\n  some words\n  and {sponser} too")
    problem = only(text, "placeholder-unknown")
    assert (problem.place, problem.fix) == (place(text, "{sponser}"), Fix("{sponser}", "{sponsor}"))


def test_the_four_placeholders_are_welcome() -> None:
    assert not problems(SMALL.replace("Please cosponsor.", '"{measure} {sponsor} {office} {as_of}"'))


@pytest.mark.parametrize("brace", ["{", "}", "{}"])
def test_braces_have_no_other_use(brace: str) -> None:
    found = problems(with_lede(f'"a {brace} b"'))
    assert found
    assert {problem.code for problem in found} <= {"brace-stray", "placeholder-unknown"}


def test_a_placeholder_that_no_measure_can_fill_is_an_error() -> None:
    text = SMALL.replace("cosponsor\n", "support\n", 1).replace("    measures: [H.Res.100]\n", "")
    text = text.replace("Please cosponsor.", '"Support {measure}."')
    assert only(text, "placeholder-without-measure").place == place(text, "{measure}")


@pytest.mark.parametrize(
    ("words", "mark"),
    [("a **b c", "**b"), ("a [b](src:c and", "[b]"), ("a.[^b c", "[^b"), ("**a [b](c** d", "[b]"), ("*a b", "*a")],
)
def test_markup_that_is_never_closed_is_a_warning_with_its_place(words: str, mark: str) -> None:
    text = with_lede(f"'{words}'")
    problem = only(text, "markup-unclosed")
    assert (problem.severity, problem.place) == (Severity.WARNING, place(text, mark))


@pytest.mark.parametrize("words", ["5 * 3 * 2", "**a *b* c**", "[sic] said [a](https://x.org/b_(c)) [^n]", "a* note"])
def test_closed_markup_and_ordinary_signs_are_no_finding(words: str) -> None:
    assert not problems(with_lede(f"'{words}'"))


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\t", "\u2028"])
def test_characters_that_cannot_be_printed_are_refused_where_they_stand(character: str) -> None:
    text = with_lede(f"'some words{character}and more'")
    found = problems(text)
    assert [problem.code for problem in found] == ["text-control"]
    assert found[0].place == place(text, character)


def test_a_control_character_hidden_in_an_escape_is_refused_too() -> None:
    only(with_lede('"some \\u202e words"'), "text-control")
    only(SMALL.replace("asks:", 'event: "a\\u0007b"\nasks:'), "text-control")


@pytest.mark.parametrize(
    ("default", "say", "missing", "added"),
    [
        ("12,600 wells", "12,900 wells", "12,600", "12,900"),
        ("$3 million", "$3 billion", "3 million", "3 billion"),
        ("12%", "12 percent and 7", "-", "7"),
        ("[a](src:one)", "a", "one", "-"),
        ("a.[^one]", "a.[^two]", "one", "two"),
    ],
)
def test_a_variant_may_change_words_but_no_fact(default: str, say: str, missing: str, added: str) -> None:
    text = with_lede(f"{{default: '{default}', when: [{{parties: [R], say: '{say}'}}]}}")
    problem = only(text, "variant-differs")
    assert dict(problem.params) == {"missing": missing, "added": added}


def test_a_variant_with_the_same_facts_in_other_words_is_fine() -> None:
    assert not problems(
        with_lede("{default: '[12%](src:a) of us', when: [{parties: [R], say: 'Us: [12 percent](src:a)'}]}")
    )


def test_a_variant_must_say_for_whom_it_is() -> None:
    only(with_lede("{default: a, when: [{say: b}]}"), "variant-for-everybody")


def test_a_blank_line_separates_paragraphs_in_every_style() -> None:
    for value in (
        ">\n  one\n  two\n\n  three",
        "|\n  one two\n\n  three\n",
        "'one\n  two\n\n  three'",
        "one\n  two\n\n  three",
    ):
        lede = brief(with_lede(value)).lede
        assert lede is not None
        assert lede.default.raw == "one two\n\nthree"


@pytest.mark.parametrize(
    "value",
    [
        "plain words TARGET here",
        "'it''s quoted TARGET here'",
        '"with \\"escapes\\" TARGET here"',
        ">\n  folded\n  lines TARGET here\n",
        "|\n\n    literal\n    lines TARGET here\n",
        ">-  # comment\n  folded\n  lines\n  TARGET",
    ],
)
def test_a_snippet_is_found_at_its_exact_place_in_every_style(value: str) -> None:
    text = with_lede(value)
    lede = brief(text).lede
    assert lede is not None
    assert lede.default.place_of("TARGET") == place(text, "TARGET")


def test_a_snippet_broken_over_folded_lines_is_found_where_it_begins() -> None:
    text = with_lede(">\n  these are many\n  words in a row\n")
    lede = brief(text).lede
    assert lede is not None
    assert lede.default.place_of("many words") == place(text, "many\n")
