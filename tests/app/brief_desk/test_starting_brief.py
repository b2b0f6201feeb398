"""Three plain answers make a brief that can be checked at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.brief_desk.starting_brief import (
    NEEDS_MEASURE,
    Answers,
    Ground,
    WantedAsk,
    answer_problems,
    measures_in,
    starting_brief,
)
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.ask import Action
from tests.making import CATALOGUE, TODAY

LEADERS = {"H.Res. 100": "Rep. Foster"}
GROUND = Ground(TODAY, "en", CATALOGUE.labels, lambda one: LEADERS.get(one.text, ""), str)


def made(*asks: WantedAsk, issue: str = "Safe playgrounds"):
    return starting_brief(Answers(issue, asks), GROUND)


def lead(*asks: WantedAsk) -> str:
    brief = read_brief(made(*asks).value.text, file="x").value
    return brief.asks[0].all_terms[0].lead.default.raw


def test_the_answers_become_a_brief_that_loads():
    start = made(WantedAsk(Action.COSPONSOR, "H.Res. 100 and S.Res. 61")).value
    brief = read_brief(start.text, file="x").value
    assert start.id == "safe-playgrounds"
    assert brief.congress == 119
    assert [one.measure.text for one in brief.asks[0].both.measures] == ["H.Res. 100", "S.Res. 61"]
    assert brief.as_of == TODAY


def test_who_leads_is_left_to_the_record_where_it_says_the_same():
    assert lead(WantedAsk(Action.COSPONSOR, "H.Res. 100")) == "Cosponsor {measure}, led by {sponsor}."
    assert lead(WantedAsk(Action.COSPONSOR, "H.Res. 100", "Bill Foster")) == "Cosponsor {measure}, led by {sponsor}."


def test_a_name_that_no_record_knows_is_written_as_typed():
    assert lead(WantedAsk(Action.VOTE_FOR, "H.R. 9", "Rep. Example")) == "Vote for {measure}, led by Rep. Example."


def test_a_name_that_the_record_contradicts_is_said_and_left_for_preflight():
    ask = WantedAsk(Action.COSPONSOR, "H.Res. 100", "Rep. Biggs")
    assert [one.code for one in made(ask).problems] == ["start-leader-differs"]
    assert lead(ask) == "Cosponsor {measure}, led by Rep. Biggs."


def test_an_ask_without_a_measure_is_in_the_words_typed():
    assert lead(WantedAsk(Action.SAY_PUBLICLY, "diplomacy comes first.")) == "Say publicly: diplomacy comes first."


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        (Answers(" ", (WantedAsk(Action.SUPPORT, "peace"),)), ["start-no-issue"]),
        (Answers("Peace", (WantedAsk(Action.SUPPORT, " "),)), ["start-no-ask"]),
        (Answers("Peace", (WantedAsk(Action.COSPONSOR, "the peace bill"),)), ["start-no-measure"]),
        (Answers("Peace", (WantedAsk(Action.COSPONSOR, "Res. 302"),)), ["start-measure-unclear"]),
    ],
)
def test_what_is_missing_is_said(answers, codes):
    assert [one.code for one in answer_problems(answers, GROUND)] == codes
    assert starting_brief(answers, GROUND).value is None


def test_measures_are_read_in_any_spelling():
    assert [one.text for one in measures_in("House Resolution 317 / HCR 81", TODAY)] == ["H.Res. 317", "H.Con.Res. 81"]


words = st.text(max_size=60)


@given(words, st.sampled_from(Action), words, words)
def test_any_answers_make_a_brief_that_loads_or_say_why_not(issue, action, about, leader):
    read = starting_brief(Answers(issue, (WantedAsk(action, about, leader),)), GROUND)
    if read.value is None:
        assert read.has_errors
    else:
        assert read_brief(read.value.text, file="x").value is not None
        assert measures_in(about, TODAY) or action not in NEEDS_MEASURE
