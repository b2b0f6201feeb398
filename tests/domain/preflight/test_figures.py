"""Numbers that claim something say where they come from."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action, SourceId, SourceRef
from lobbykit.domain.brief import Figure, TalkingPoint
from lobbykit.domain.preflight.figures import unsourced_figures
from tests.making import HERE, ask, brief, prose, terms, words


def unsourced(text: str) -> list[str]:
    return [str(dict(one.params)["text"]) for one in unsourced_figures(brief(lede=prose(text)))]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Over 12,600 civilians died.", ["12,600"]),
        ("It costs $588 billion.", ["$588 billion"]),
        ("Some 7 percent agree.", ["7 percent"]),
        ("A rise of 3% matters.", ["3%"]),
        ("They freed 50 people and fed 1,200.", ["50", "1,200"]),
        ("First words[^a]. Then 400 more fled.", ["400"]),
        ("Twelve thousand people died.", ["Twelve thousand"]),
        ("Three million fled.", ["Three million"]),
        ("Some forty percent agree.", ["forty percent"]),
        ("Half of all towns wait.", ["Half of"]),
        ("One in five waits.", ["One in five"]),
        ("It costs \u20ac5bn.", ["\u20ac5bn"]),
        ("They lost 15k homes.", ["15k"]),
        ("Two-thirds of voters agree.", ["Two-thirds of"]),
        ("Some 10-15 percent agree.", ["10-15 percent"]),
        ("A 20-percent cut hurts.", ["20-percent"]),
        ("It takes US$5 a day.", ["US$5"]),
        ("It costs $3.5m.", ["$3.5m"]),
        ("A quarter of a million fled.", ["A quarter of a million"]),
        ("Nine out of ten agree.", ["Nine out of ten"]),
        ("Tens of thousands fled.", ["Tens of thousands"]),
        ("They freed twenty-five people and fed a hundred.", ["twenty-five", "a hundred"]),
        ("It helps 1 in 50 children.", ["1 in 50"]),
        ("One child in six is hungry.", ["One child in six"]),
        ("Over 5M people fled.", ["5M"]),
        ("It costs five billion dollars.", ["five billion"]),
        ("Order 500 drones fewer.", ["500"]),
    ],
)
def test_a_claim_without_a_source_in_its_sentence_is_found(text, claims):
    assert unsourced(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Over [12,600 civilians died](src:un).",
        "Over 12,600 civilians died[^un].",
        "Over 12,600 [civilians died](https://example.org/report).",
        "Cosponsor H.R. 100 and H.Res. 317.",
        "The war began in 2022.",
        "On February 24, 2022 it began; by March 15 it had spread.",
        "In the 119th Congress, 5 members signed.",
        "New START covered 2 states.",
        "According to Rep. Foster, 1,500 is enough[^a].",
        "Call (202) 224-3121 or 202-224-3121 or +1 202 224 3121.",
        "Meet us at 10 a.m. or 12:30 p.m.",
        "They help 24/7.",
        "We are a 501(c)(3).",
        "It follows Article 51 of the Charter.",
        "Title 42 ended.",
        "See page 14 and note 22.",
        "A one-in-ten chance and a ten-year plan remain.",
        "The 1980s had 3 wars; 5 came in 2022.",
        "They drove down Route 66.",
        "After 9/11 it changed.",
        "Meet in Room 317 or 2141 Rayburn.",
        "Write to Washington, DC 20515.",
        "Section 230 stays.",
        "Articles 51 and 52 say so.",
        "The hearing is in Hart 216 at 10:00.",
        "Write to 1600 Pennsylvania Avenue, Washington, D.C. 20500.",
        "See 42 U.S.C. 1983 and \u00a7 230.",
        "It began on Oct. 15 and ended 24 February.",
        "We meet March 15-17 and Nov. 20, 2026.",
        "It was the twenty-first century.",
        "In the One Hundred Nineteenth Congress it passed.",
        "The Thirty Years\u2019 War and the Group of Twenty differ: see the Thirty Years.",
        "On behalf of all towns, thank you.",
        "In the second half of the year it rained.",
        "All 50 states have one; fifty states do.",
        "A child 12 years old knows.",
        "COVID-19, F-16s and the G20 came up; so did Resolution 1325.",
        "It was two-thirds done in five days.",
        "Executive Order 14067 stands.",
    ],
)
def test_sourced_claims_measures_dates_and_small_counts_are_let_be(text):
    assert unsourced(text) == []


def test_a_figure_names_its_source():
    bare = Figure(words("15,000+"), prose("killed"), HERE)
    sourced = Figure(words("15,000+"), prose("killed"), HERE, SourceRef(SourceId("un"), HERE))
    assert [one.code for one in unsourced_figures(brief(figures=(bare, sourced)))] == ["figure-unsourced"]


def test_sources_beside_an_ask_or_a_talking_point_cover_its_words():
    words_of = terms(Action.FUND, lead="Fund it", reason="It needs 400 trucks")
    assert len(list(unsourced_figures(brief(ask(words_of))))) == 1
    assert not list(unsourced_figures(brief(ask(words_of, sources=["un"]))))
    point = TalkingPoint("p", prose("It needs 400 trucks"), HERE, sources=(SourceRef(SourceId("un"), HERE),))
    assert not list(unsourced_figures(brief(talking_points=(point,))))
