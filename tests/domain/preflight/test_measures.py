"""What preflight knows of measures: true cases are found, false ones are let be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.audience import ShowTo
from lobbykit.domain.brief import Section
from lobbykit.domain.measure import Chamber
from lobbykit.domain.preflight import measures
from lobbykit.domain.problem import Severity
from tests.making import HERE, TODAY, ask, brief, prose, record, reference, terms


def found_codes(problems) -> list[str]:
    return [one.code for one in problems]


BOTH = brief(ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61")))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Please cosponsor H.Res. 100.", True),
        ("Please cosponsor S.Res. 61.", False),
        ("H.Res. 100 is its House companion.", False),
    ],
)
def test_words_shown_to_one_chamber_do_not_ask_it_for_the_others_measure(text, wrong):
    shown = Section("a", prose("Past"), prose(text), HERE, show_to=ShowTo(chamber=Chamber.SENATE))
    assert bool(list(measures.misplaced_measures(brief(sections=(shown,))))) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Senators should cosponsor H.Res. 100.", True),
        ("Ask your senators to vote for H.Res. 100.", True),
        ("Senators should cosponsor S.Res. 61.", False),
        ("House members can cosponsor H.Res. 100.", False),
    ],
)
def test_a_sentence_that_names_whom_it_asks_is_read_for_that_chamber(text, wrong):
    assert bool(list(measures.misplaced_measures(brief(lede=prose(text))))) is wrong


def test_a_measure_without_a_record_is_said_so_and_one_with_a_record_is_not():
    known = reference(record("H.Res. 100"))
    (found,) = measures.unknown_measures(BOTH, known)
    assert (found.code, found.severity) == ("measure-not-found", Severity.WARNING)
    assert dict(found.params) == {"measure": "S.Res. 61"}


def test_a_number_in_a_list_is_found_at_its_own_place():
    listed = brief(lede=prose("All 2 of us: H.R. 1 and 2."))
    found = list(measures.unknown_measures(listed, reference()))
    assert [(str(dict(one.params)["measure"]), one.place.column) for one in found] == [("H.R. 1", 14), ("H.R. 2", 25)]


def test_a_measure_named_only_in_words_is_looked_up_too():
    words_only = brief(lede=prose("Remember H.R. 7777 and our cause."))
    assert found_codes(measures.unknown_measures(words_only, reference())) == ["measure-not-found"]


@pytest.mark.parametrize(
    ("the_ask", "wrong"),
    [
        (ask(house=terms(Action.COSPONSOR, "S.Res. 61")), True),
        (ask(senate=terms(Action.COSPONSOR, "H.Res. 100")), True),
        (ask(house=terms(Action.VOTE_FOR, "S. 5")), True),
        (ask(house=terms(Action.COSPONSOR, "H.Res. 100"), senate=terms(Action.COSPONSOR, "S.Res. 61")), False),
        (ask(senate=terms(Action.INTRODUCE, "H.Res. 100")), False),
        (ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61")), False),
        (ask(terms(Action.SUPPORT, lead="In the House, cosponsor S. 61")), True),
        (ask(terms(Action.SUPPORT, lead="In the Senate, cosponsor S. 61. In the House, cosponsor H.R. 4")), False),
        (ask(terms(Action.SUPPORT, lead="In the House, cosponsor H.R. 4, the companion to S. 61")), False),
        (ask(house=terms(Action.COSPONSOR, "H.R. 4", lead="Cosponsor S. 61")), True),
        (
            ask(terms(Action.COSPONSOR, "H.R. 4", "S. 61", lead="Cosponsor H.R. 4, by Rep. A, and S. 61, by Sen. B")),
            True,
        ),
        (
            ask(
                terms(
                    Action.COSPONSOR,
                    "H.R. 4",
                    "S. 61",
                    lead="In the House, cosponsor H.R. 4; in the Senate, cosponsor S. 61",
                )
            ),
            False,
        ),
        (ask(terms(Action.COSPONSOR, "H.R. 4", lead="Cosponsor H.R. 4, the companion to S. 61")), False),
        (ask(senate=terms(Action.COSPONSOR, "S. 61", reason="This Senate companion to H.R. 4 helps")), False),
    ],
)
def test_a_chamber_is_not_asked_to_act_on_the_other_chambers_measure(the_ask, wrong):
    codes = set(found_codes(measures.misplaced_measures(brief(the_ask))))
    assert codes == ({"chamber-mismatch"} if wrong else set())


@pytest.mark.parametrize(
    ("the_ask", "neglected"),
    [
        (ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61")), []),
        (ask(terms(Action.SAY_PUBLICLY)), []),
        (ask(terms(Action.COSPONSOR, "H.Res. 100")), ["senate"]),
        (ask(senate=terms(Action.COSPONSOR, "S.Res. 61")), ["house"]),
        (ask(terms(Action.SUPPORT, "H.Res. 100", lead="Support {measure}")), ["senate"]),
        (ask(terms(Action.SUPPORT, "H.Res. 100", lead="Support arms control")), []),
        (ask(terms(Action.SAY_PUBLICLY), show_to=ShowTo(chamber=Chamber.HOUSE)), ["senate"]),
    ],
)
def test_a_chamber_that_is_asked_nothing_is_said(the_ask, neglected):
    found = measures.neglected_chambers(brief(the_ask))
    assert [dict(one.params)["chamber"] for one in found] == neglected


END = date(2027, 1, 3)


@pytest.mark.parametrize(
    ("days", "severity"),
    [(181, None), (180, Severity.NOTE), (61, Severity.NOTE), (60, Severity.WARNING), (1, Severity.WARNING), (0, None)],
)
def test_the_end_of_a_congress_is_a_note_half_a_year_and_a_warning_two_months_before(days, severity):
    found = list(measures.congress_end(BOTH, reference(today=END - timedelta(days=days))))
    assert [one.severity for one in found] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("days", "severity"), [(7, None), (8, Severity.NOTE), (30, Severity.NOTE), (31, Severity.WARNING)]
)
def test_an_old_record_is_a_note_after_a_week_and_a_warning_after_thirty_days(days, severity):
    named_twice = brief(ask(terms(Action.COSPONSOR, "H.Res. 100", lead="Cosponsor H.Res. 100")))
    known = reference(record("H.Res. 100", as_of=TODAY - timedelta(days=days)))
    found = list(measures.old_records(named_twice, known))
    assert [one.severity for one in found] == ([severity] if severity else [])
