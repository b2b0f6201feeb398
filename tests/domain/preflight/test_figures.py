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
