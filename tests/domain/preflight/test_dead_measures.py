"""A measure dies with its Congress; what follows it is proposed when known, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.ask import Action, Ask, MeasureRef
from lobbykit.domain.brief import Lineage, Section
from lobbykit.domain.preflight.dead_measures import dead_measures
from lobbykit.domain.problem import Fix, Severity
from tests.making import HERE, ask, brief, measure, prose, record, reference, related, terms


def found_codes(problems) -> list[str]:
    return [one.code for one in problems]


AFTER = date(2027, 1, 4)
BOTH = brief(ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61")))


def heirs(*pairs: tuple[str, int, str, int]) -> tuple[Lineage, ...]:
    return tuple(Lineage(measure(old, first), measure(new, second), HERE) for old, first, new, second in pairs)


def typed(old: str) -> Ask:
    """Return an ask that lists one measure, as its file spells it."""
    listed = terms(Action.COSPONSOR)
    return ask(type(listed)(listed.action, listed.lead, HERE, (MeasureRef(measure(old), HERE, old),)))


def test_every_measure_of_an_ask_is_dead_once_its_congress_is_over():
    found = list(dead_measures(BOTH, reference(today=AFTER)))
    assert {dict(one.params)["measure"] for one in found} == {"H.Res. 100", "S.Res. 61"}
    assert {one.severity for one in found} == {Severity.ERROR}


@pytest.mark.parametrize(("day", "dead"), [(date(2027, 1, 2), False), (date(2027, 1, 3), True)])
def test_a_congress_dies_on_the_third_of_january(day, dead):
    assert bool(list(dead_measures(BOTH, reference(today=day)))) is dead


def test_a_dead_measure_with_a_known_successor_proposes_it():
    heir = Lineage(measure("H.Res. 77", 118), measure("H.Res. 100"), HERE)
    old = brief(typed("H.Res.77-118"), lineage=(heir,))
    (found,) = dead_measures(old, reference())
    assert found.fix == Fix("H.Res.77-118", "H.Res.100")
    assert dict(found.params)["successor"] == "H.Res. 100 (119th)"


def test_an_older_measure_told_as_history_with_its_congress_is_not_dead_on_paper():
    past = Section("a", prose("Past"), prose("H.R. 5 of the 117th Congress began it."), HERE)
    assert not list(dead_measures(brief(sections=(past,)), reference()))
    asked = brief(ask(terms(Action.SUPPORT, lead="Support H.R. 5 of the 117th Congress")))
    assert found_codes(dead_measures(asked, reference())) == ["measure-dead"]


def test_an_older_measure_in_a_reason_is_history_and_in_an_opening_it_is_asked_for():
    told = ask(terms(Action.COSPONSOR, "H.Res. 100", reason="It builds on H.Res. 1079 of the 118th Congress."))
    assert not list(dead_measures(brief(told), reference()))


def test_a_brief_of_the_old_congress_is_given_the_new_number_with_its_congress():
    lineage = heirs(("H.Res. 100", 119, "H.Res. 7", 120))
    listed = brief(typed("H.Res.100"), lineage=lineage)
    assert [one.fix for one in dead_measures(listed, reference(today=AFTER))] == [Fix("H.Res.100", "H.Res.7-120")]
    said = brief(lede=prose("Please cosponsor H.Res. 100."), lineage=lineage)
    assert [one.fix for one in dead_measures(said, reference(today=AFTER))] == [Fix("H.Res. 100", "H.Res. 7 (120th)")]


def test_a_lineage_is_followed_through_a_successor_that_died_too():
    lineage = heirs(("H.Res. 5", 117, "H.Res. 77", 118), ("H.Res. 77", 118, "H.Res. 100", 119))
    (found,) = dead_measures(brief(typed("hres5-117"), lineage=lineage), reference())
    assert dict(found.params)["successor"] == "H.Res. 100 (119th)"
    ring = heirs(("H.Res. 5", 117, "H.Res. 77", 118), ("H.Res. 77", 118, "H.Res. 5", 117))
    (found,) = dead_measures(brief(typed("hres5-117"), lineage=ring), reference())
    assert set(dict(found.params)) == {"measure", "congress"}


def test_two_successors_are_named_and_neither_is_chosen():
    lineage = heirs(("H.Res. 77", 118, "H.Res. 100", 119), ("H.Res. 77", 118, "H.Res. 200", 119))
    (found,) = dead_measures(brief(typed("hres77-118"), lineage=lineage), reference())
    assert (found.fix, dict(found.params)["maybe"]) == (None, "H.Res. 100 (119th), H.Res. 200 (119th)")


@pytest.mark.parametrize(
    ("heir", "maybe"),
    [
        (record("H.Res. 100", title="A measure called hres77-118"), True),
        (record("H.Res. 100", related=(related("hres77-118"),)), True),
        (record("S.Res. 100", title="A measure called hres77-118"), False),
        (record("H.Res. 100"), False),
    ],
)
def test_what_may_be_a_successor_by_its_title_or_relation_is_named_but_never_put_in(heir, maybe):
    known = reference(record("hres77-118"), heir)
    (found,) = dead_measures(brief(typed("hres77-118")), known)
    assert found.fix is None
    assert dict(found.params).get("maybe") == ("H.Res. 100 (119th)" if maybe else None)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Please cosponsor H.R. 5 of the 118th Congress.", True),
        ("We ask you to support H.R. 5 (118th Congress).", True),
        ("Thank you for cosponsoring H.R. 5 of the 118th Congress.", False),
        ("Members who led H.R. 5 of the 118th Congress support this.", False),
    ],
)
def test_an_older_measure_that_is_asked_for_in_any_text_is_dead(text, dead):
    assert bool(list(dead_measures(brief(lede=prose(text)), reference()))) is dead
