"""Keys and values of a brief: what is said about each mistake, and where."""

from __future__ import annotations

import pytest

from lobbykit.domain.problem import Fix, Place, Severity
from tests.content.briefs.brief_texts import SMALL, brief, only, place, problems
from tests.making import CATALOGUE


def test_all_mistakes_are_reported_at_once_in_file_order() -> None:
    text = SMALL.replace("wells", "Wells!").replace("2026-11-22", "2026-02-30").replace("cosponsor\n", "cosponser\n")
    found = problems(text + "titel: x\n")
    assert [problem.code for problem in found] == ["id-shape", "date-unreadable", "choice-unknown", "key-misspelled"]
    assert [problem.place.line for problem in found if problem.place] == [2, 5, 8, 11]


def test_a_misspelled_key_is_corrected() -> None:
    text = SMALL.replace("title:", "tilte:")
    problem = only(text, "key-misspelled")
    assert (problem.place, problem.fix) == (place(text, "tilte"), Fix("tilte", "title"))


def test_a_key_that_resembles_nothing_lists_what_can_stand_there() -> None:
    problem = only(SMALL + "budget: 3\n", "key-unknown")
    assert "talking_points" in str(dict(problem.params)["known"])


@pytest.mark.parametrize("key", ["lobbykit", "id", "title", "congress", "as_of", "asks"])
def test_a_missing_required_key_is_named(key: str) -> None:
    lines = SMALL.splitlines(keepends=True)
    text = "".join(lines[:5]) if key == "asks" else "".join(line for line in lines if not line.startswith(key + ":"))
    assert dict(only(text, "key-missing").params) == {"key": key}


@pytest.mark.parametrize("key", ["id", "action", "lead"])
def test_an_ask_needs_an_id_an_action_and_a_lead(key: str) -> None:
    text = SMALL.replace("  - id: pipes\n    action", "  - action") if key == "id" else ""
    text = text or "".join(line for line in SMALL.splitlines(keepends=True) if not line.startswith(f"    {key}:"))
    assert dict(only(text, "key-missing").params) == {"key": key}


def test_a_newer_minor_only_warns_of_keys_it_does_not_know() -> None:
    text = SMALL.replace("brief/1", "brief/1.3") + "budget: 3\n"
    assert only(text, "key-newer").severity is Severity.WARNING
    assert brief(text).title.default.raw == "Clean wells"


def test_a_newer_major_is_an_error_and_nothing_else_is_said() -> None:
    only(SMALL.replace("brief/1", "brief/2").replace("title", "headline"), "brief-too-new")


@pytest.mark.parametrize(
    ("old", "new", "code", "snippet"),
    [
        ("brief/1", "roster/1", "brief-version", "roster/1"),
        ("congress: 119", "congress: 119th", "number-range", "119th"),
        ("2026-11-22", "22 November 2026", "date-unreadable", "22 Nov"),
        ("id: wells", "id: wells_1", "id-shape", "wells_1"),
        ("title: Clean wells", "title: [Clean, wells]", "expected-text", "[Clean"),
        ("title: Clean wells", "title: ''", "text-empty", "''"),
        ("title: Clean wells", "title: " + 301 * "x", "text-long", "xxx"),
        ("title: Clean wells", 'title: "a\\nb"', "text-lines", '"a'),
        ("measures: [H.Res.100]", "measures: H.Res.100", "expected-list", "H.Res"),
        ("measures: [H.Res.100]", "measures: []", "list-short", "[]"),
        ("    measures: [H.Res.100]\n", "", "ask-without-measure", "id: pipes"),
        ("measures: [H.Res.100]", "house: {action: support}", "ask-in-both-ways", "action: cosp"),
        ("    lead:", "    show_to: {states: [XX]}\n    lead:", "state-unknown", "XX"),
        ("    lead:", "    show_to: {parties: [G]}\n    lead:", "party-unknown", "G]"),
        ("    lead:", "    show_to: {offices: [Z12]}\n    lead:", "office-shape", "Z12"),
        ("    lead:", "    show_to: {committees: [HFA]}\n    lead:", "committee-shape", "HFA"),
        ("    lead:", "    show_to: {chamber: upper}\n    lead:", "choice-unknown", "upper"),
        ("    lead:", "    rank: first\n    lead:", "choice-unknown", "first"),
        ("asks:", "event:\nasks:", "value-missing", "\nasks"),
        ("asks:", "local: {TX: {text: a}, TX-08: {text: b}}\nasks:", "district-unknown", "TX-08"),
        (
            "asks:",
            "organizations: [{name: a}, {name: a}, {name: a}, {name: a}, {name: a}]\nasks:",
            "list-long",
            "[{name",
        ),
        ("asks:", "talking_points: [{id: a, ask: pips, text: b}]\nasks:", "ask-unknown", "pips"),
        ("asks:", "sources: {a: {title: b, date: 2025-13}}\nasks:", "partial-date-unreadable", "2025-13"),
        ("asks:", "lineage: [{old: H.R.1, new: H.R.2}]\nasks:", "lineage-order", "H.R.1,"),
        ("asks:", "translations: {es: ../es.yaml}\nasks:", "file-name-shape", "../es"),
        ("asks:", "contact: {name: a, email: nowhere}\nasks:", "email-shape", "nowhere"),
        (
            "asks:",
            "charts: [{id: a, kind: bar, title: b, data: [[2024, '1,5']]}]\nasks:",
            "number-shape",
            "'1,5'",
        ),
    ],
)
def test_a_wrong_value_is_reported_at_its_place(old: str, new: str, code: str, snippet: str) -> None:
    text = SMALL.replace(old, new, 1)
    problem = only(text, code)
    assert problem.place == place(text, snippet)
    assert all((CATALOGUE.message(problem), CATALOGUE.suggestion(problem)))


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("House Resolution 317", "H.Res.317"),
        ("H.R. Res. 317", "H.Res.317"),
        ("HCR 81", "H.Con.Res.81"),
        ("Senate Bill 12", "S.12"),
        ("S.Ress.61-118", "S.Res.61-118"),
        ("H.Res. No. 7", "H.Res.7"),
    ],
)
def test_a_measure_in_another_spelling_is_understood_as_a_suggestion_only(typed: str, near: str) -> None:
    problem = only(SMALL.replace("H.Res.100", typed), "measure-unreadable")
    assert (dict(problem.params)["near"], problem.fix) == (near, Fix(typed, near))


def test_words_that_are_no_measure_get_an_example_and_no_repair() -> None:
    problem = only(SMALL.replace("H.Res.100", "the water act"), "measure-unreadable")
    assert problem.fix is None


@pytest.mark.parametrize("kind", ["sections", "talking_points", "stories", "charts", "asks"])
def test_an_id_stands_once_among_its_kind(kind: str) -> None:
    body = {"sections": "heading: h, body: b", "charts": "kind: bar, title: t, data: [[a, 1]]"}.get(kind, "text: t")
    body = "action: support, lead: l" if kind == "asks" else body
    text = SMALL[: SMALL.index("asks:")] if kind == "asks" else SMALL
    text += f"{kind}:\n  - {{id: same, {body}}}\n  - {{id: same, {body}}}\n"
    problem = only(text, "id-twice")
    assert problem.place == Place("b.yaml", len(text.splitlines()), 10)


def test_a_double_key_is_reported_beside_the_other_mistakes() -> None:
    found = problems(SMALL + "id: other\nbudget: 3\n")
    assert [problem.code for problem in found] == ["yaml-key-twice", "key-unknown"]
