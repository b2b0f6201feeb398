"""Each rule of tailoring, with a brief or record in which it decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.audience import ShowTo
from lobbykit.domain.choices import Choices
from lobbykit.domain.measure import Chamber
from lobbykit.domain.states import NON_VOTING
from lobbykit.domain.tailoring import AskState, Decision, decide
from tests.making import FRESH, TODAY, ask, delegate, house, measure, record, related, reports, senate, signed, terms

COSPONSOR_BOTH = ask(terms(Action.COSPONSOR, "S.Res. 61", "H.Res. 100"))


def decided(the_ask, office, *records, **changes) -> Decision:
    bills = {one.measure: one for one in records}
    return decide(the_ask, office, bills, changes.pop("today", TODAY), **changes)


def codes(decision: Decision) -> list[str]:
    return [decision.why.code, *(one.code for one in decision.additions)]


def test_an_office_is_asked_for_its_own_chambers_measure_only():
    for office, own in ((house(), "H.Res. 100"), (senate(), "S.Res. 61")):
        decision = decided(COSPONSOR_BOTH, office, record("H.Res. 100"), record("S.Res. 61"))
        assert decision.state is AskState.ASK
        assert decision.measures == (measure(own),)


def test_the_leader_is_thanked_and_never_asked_to_cosponsor_its_own_measure():
    leader = house()
    decision = decided(COSPONSOR_BOTH, leader, record("H.Res. 100", leader.id))
    assert (decision.state, decision.why.code) == (AskState.THANK_LEADER, "leads")


def test_leading_comes_before_a_signature_of_its_own():
    leader = house()
    decision = decided(COSPONSOR_BOTH, leader, record("H.Res. 100", leader.id, cosponsors=(signed(leader),)))
    assert decision.state is AskState.THANK_LEADER


def test_a_cosponsor_is_thanked_as_of_the_records_day():
    office = house()
    decision = decided(COSPONSOR_BOTH, office, record("H.Res. 100", cosponsors=(signed(office),)))
    assert decision.state is AskState.THANK
    assert dict(decision.why.params) == {"measure": "H.Res. 100", "date": FRESH.isoformat()}


def test_who_withdrew_is_left_out_and_only_the_team_hears_of_it():
    office = house()
    withdrawn = signed(office, withdrawn=date(2025, 10, 4))
    decision = decided(COSPONSOR_BOTH, office, record("H.Res. 100", cosponsors=(withdrawn,)))
    assert (decision.state, decision.why.code) == (AskState.LEFT_OUT, "withdrew")


def test_who_withdrew_and_signed_again_is_thanked():
    office = house()
    again = replace(signed(office), since=date(2026, 1, 1))
    first = signed(office, withdrawn=date(2025, 10, 4))
    assert decided(COSPONSOR_BOTH, office, record("H.Res. 100", cosponsors=(again, first))).state is AskState.THANK


def test_thanks_belong_to_the_office_that_signed_and_to_no_other():
    signer, other = house("H000001"), house("H000002")
    assert decided(COSPONSOR_BOTH, other, record("H.Res. 100", cosponsors=(signed(signer),))).state is AskState.ASK


@pytest.mark.parametrize(
    ("show_to", "shown"),
    [
        (ShowTo(chamber=Chamber.SENATE), False),
        (ShowTo(states=("OH", "MI")), True),
        (ShowTo(states=("MI",)), False),
        (ShowTo(committees=("HSFA",)), True),
        (ShowTo(committees=("HSAS",)), False),
        (ShowTo(parties=("D", "I")), True),
        (ShowTo(parties=("R",)), False),
        (ShowTo(offices=("H000001",)), True),
        (ShowTo(offices=("H000002",)), False),
        (ShowTo(states=("OH",), parties=("R",)), False),
        (ShowTo(states=("OH",), excluded=("H000001",)), False),
    ],
)
def test_an_ask_is_shown_where_every_key_matches_and_no_exception_stands(show_to, shown):
    office = house("H000001", committees=("HSFA:rank",))
    decision = decided(replace(COSPONSOR_BOTH, show_to=show_to), office, record("H.Res. 100"))
    assert decision.printed is shown
    assert shown or decision.why.code == "not-shown"


def test_parties_are_caucuses_so_an_independent_counts_where_it_sits():
    office = senate(party="I", caucus="D")
    assert decided(replace(COSPONSOR_BOTH, show_to=ShowTo(parties=("D",))), office, record("S.Res. 61")).printed


def test_an_ask_that_is_not_shown_does_not_thank_either():
    leader = house()
    hidden = replace(COSPONSOR_BOTH, show_to=ShowTo(states=("MI",)))
    assert decided(hidden, leader, record("H.Res. 100", leader.id)).why.code == "not-shown"


def test_a_team_leads_choice_hides_an_ask():
    decision = decided(COSPONSOR_BOTH, house(), record("H.Res. 100"), choices=Choices(hidden=("the-ask",)))
    assert (decision.state, decision.why.code) == (AskState.LEFT_OUT, "hidden-by-choice")


def test_an_ask_with_only_a_senate_half_says_nothing_to_the_house():
    only_senate = ask(senate=terms(Action.COSPONSOR, "S.Res. 323"))
    assert decided(only_senate, house()).why.code == "other-half"
    assert decided(only_senate, senate(), record("S.Res. 323")).state is AskState.ASK


def test_a_measure_of_the_other_chamber_without_companion_is_left_out():
    decision = decided(ask(terms(Action.COSPONSOR, "S.Res. 61")), house(), record("S.Res. 61"))
    assert (decision.state, decision.why.code) == (AskState.LEFT_OUT, "other-chamber")


@pytest.mark.parametrize("action", [Action.COSPONSOR, Action.VOTE_FOR, Action.VOTE_AGAINST])
def test_nobody_signs_or_votes_on_the_other_chambers_measure_however_it_is_worded(action):
    assert not decided(ask(terms(action, "S.Res. 61", lead="Do the right thing")), house()).printed


def test_words_that_stand_without_the_other_chambers_measure_are_kept_without_it():
    spoken = ask(terms(Action.SAY_PUBLICLY, "S.Res. 61", lead="Speak up for arms control"))
    decision = decided(spoken, house())
    assert (decision.state, decision.measures) == (AskState.REWORDED, ())
    named = ask(terms(Action.SAY_PUBLICLY, "S.Res. 61", lead="Speak up for {measure}"))
    assert decided(named, house()).state is AskState.LEFT_OUT
    typed = ask(terms(Action.SUPPORT, "S.Res. 61", lead="Speak up for S.Res.61"))
    assert decided(typed, house()).state is AskState.LEFT_OUT


def test_an_ask_to_introduce_may_name_the_other_chambers_measure_as_its_model():
    decision = decided(ask(terms(Action.INTRODUCE, "H.Res. 317", lead="Introduce a companion to {measure}")), senate())
    assert (decision.state, decision.measures) == (AskState.ASK, ())


@pytest.mark.parametrize("state", sorted(NON_VOTING))
def test_a_non_voting_member_gets_a_floor_vote_reworded_for_committee(state):
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for {measure}"))
    decision = decided(vote, delegate(state), record("H.R. 7"))
    assert (decision.state, decision.why.code) == (AskState.REWORDED, "non-voting")


def test_a_non_voting_member_is_asked_to_cosponsor_like_anybody():
    assert decided(COSPONSOR_BOTH, delegate("VI"), record("H.Res. 100")).state is AskState.ASK


def test_a_non_voting_member_who_cosponsors_is_thanked_not_reworded():
    office = delegate("DC")
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for {measure}"))
    assert decided(vote, office, record("H.R. 7", cosponsors=(signed(office),))).state is AskState.THANK


def test_a_floor_vote_on_nothing_named_is_left_out_for_a_non_voting_member_without_words_for_it():
    vote = terms(Action.VOTE_AGAINST, lead="Vote against the amendment")
    assert decided(ask(vote), delegate("GU")).why.code == "non-voting-unworded"
    worded = terms(Action.VOTE_AGAINST, lead="Vote against it", for_nonvoting="Speak against it in committee")
    assert decided(ask(worded), delegate("GU")).state is AskState.REWORDED


def test_a_member_of_the_committee_gets_its_wording_also_through_a_subcommittee():
    wording = ask(terms(Action.COSPONSOR, "H.Res. 100", for_committee="Ask for a hearing."))
    bill = record("H.Res. 100", committees=(reports("HSFA"), reports("HSFA14")))
    assert "committee" in codes(decided(wording, house(committees=("HSFA:chair",)), bill))
    assert "committee" in codes(decided(wording, house(committees=("HSFA14",)), bill))
    assert "committee" not in codes(decided(wording, house(committees=("HSAS",)), bill))


def test_a_thanked_committee_member_gets_the_wording_and_the_leader_does_not():
    office = house(committees=("HSFA",))
    wording = ask(terms(Action.COSPONSOR, "H.Res. 100", for_committee="Ask for a hearing."))
    assert "committee" in codes(decided(wording, office, record("H.Res. 100", cosponsors=(signed(office),))))
    assert "committee" not in codes(decided(wording, office, record("H.Res. 100", office.id)))


@pytest.mark.parametrize(("days", "said"), [(14, False), (15, True)])
def test_a_record_older_than_fourteen_days_is_said_in_the_ask(days, said):
    as_of = TODAY - timedelta(days=days)
    decision = decided(COSPONSOR_BOTH, house(), record("H.Res. 100", as_of=as_of))
    assert ("record-old" in codes(decision)) is said


def test_the_age_of_a_record_is_of_no_matter_to_an_ask_that_is_not_for_a_signature():
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7"))
    assert "record-old" not in codes(decided(vote, house(), record("H.R. 7", as_of=date(2026, 1, 1))))


RELEASED = date(2026, 5, 1)


def test_the_house_takes_no_cosponsor_after_its_last_committee_has_released_the_measure():
    both = (reports("HSFA", RELEASED), reports("HSAS", RELEASED))
    decision = decided(COSPONSOR_BOTH, house(), record("H.Res. 100", committees=both))
    assert (decision.state, decision.why.code) == (AskState.LEFT_OUT, "cosponsor-closed")


def test_the_house_still_takes_cosponsors_while_one_committee_holds_the_measure():
    one = (reports("HSFA", RELEASED), reports("HSAS"))
    assert decided(COSPONSOR_BOTH, house(), record("H.Res. 100", committees=one)).state is AskState.ASK


def test_a_subcommittee_that_is_still_busy_does_not_keep_a_reported_measure_open():
    rows = (reports("HSFA", RELEASED), reports("HSFA14"))
    assert decided(COSPONSOR_BOTH, house(), record("H.Res. 100", committees=rows)).why.code == "cosponsor-closed"


def test_a_measure_with_no_committee_on_record_is_open():
    assert decided(COSPONSOR_BOTH, house(), record("H.Res. 100", committees=())).state is AskState.ASK


def test_the_senate_still_adds_cosponsors_by_unanimous_consent_so_the_team_gets_a_note():
    decision = decided(COSPONSOR_BOTH, senate(), record("S.Res. 61", committees=(reports("SSFR", RELEASED),)))
    assert decision.state is AskState.ASK
    assert "unanimous-consent" in codes(decision)


@pytest.mark.parametrize(("office", "name"), [(house(), "H.Res. 100"), (senate(), "S.Res. 61")])
def test_neither_chamber_is_asked_to_cosponsor_what_it_has_passed(office, name):
    decision = decided(COSPONSOR_BOTH, office, record(name, passed=date(2026, 6, 1)))
    assert (decision.state, decision.why.code) == (AskState.LEFT_OUT, "passed-chamber")


def test_a_cosponsor_is_still_thanked_after_passage():
    office = house()
    passed = record("H.Res. 100", passed=date(2026, 6, 1), cosponsors=(signed(office),))
    assert decided(COSPONSOR_BOTH, office, passed).state is AskState.THANK


def test_nobody_is_asked_to_vote_on_what_their_chamber_has_passed():
    vote = ask(terms(Action.VOTE_AGAINST, "H.R. 7"))
    assert decided(vote, house(), record("H.R. 7", passed=date(2026, 6, 1))).why.code == "passed-chamber"


def test_a_cosponsor_of_what_we_oppose_is_asked_and_never_thanked():
    office = house()
    oppose = ask(terms(Action.VOTE_AGAINST, "H.R. 7"))
    assert decided(oppose, office, record("H.R. 7", cosponsors=(signed(office),))).state is AskState.ASK


@pytest.mark.parametrize("action", [Action.OPPOSE, Action.VOTE_AGAINST])
def test_the_leader_of_what_we_oppose_is_not_asked_to_oppose_it(action):
    office = house()
    assert decided(ask(terms(action, "H.R. 7")), office, record("H.R. 7", office.id)).why.code == "leads-opposed"


def test_of_two_measures_only_the_one_still_unsigned_is_asked_for():
    office = house()
    pair = ask(terms(Action.COSPONSOR, "H.Res. 100", "H.Res. 317"))
    decision = decided(pair, office, record("H.Res. 100", cosponsors=(signed(office),)), record("H.Res. 317"))
    assert (decision.state, decision.measures) == (AskState.ASK, (measure("H.Res. 317"),))
    assert "also-cosponsors" in codes(decision)


def test_leading_one_of_two_measures_is_told_apart_from_signing_it():
    office = house()
    pair = ask(terms(Action.COSPONSOR, "H.Res. 100", "H.Res. 317"))
    decision = decided(pair, office, record("H.Res. 100", office.id), record("H.Res. 317"))
    assert (decision.state, codes(decision)) == (AskState.ASK, ["asked", "also-leads"])


@pytest.mark.parametrize(
    ("changes", "over"),
    [
        ({"passed": date(2026, 6, 1)}, True),
        ({"committees": (reports("HSFA", date(2026, 5, 1)),)}, True),
        ({"committees": (reports("HSFA"),)}, False),
    ],
)
def test_thanks_for_a_measure_that_takes_no_more_cosponsors_ask_for_none(changes, over):
    leader, signer = house("H000001"), house("H000002")
    bill = record("H.Res. 100", leader.id, cosponsors=(signed(signer),), **changes)
    for office in (leader, signer):
        assert ("signing-over" in codes(decided(COSPONSOR_BOTH, office, bill))) is over


def test_words_that_ask_for_a_floor_vote_are_reworded_for_a_non_voting_member_whatever_the_action():
    worded = ask(terms(Action.SUPPORT, "H.R. 7", lead="Vote for {measure} on the floor"))
    assert decided(worded, delegate("VI"), record("H.R. 7")).why.code == "non-voting"
    assert decided(worded, house(), record("H.R. 7")).why.code == "asked"
    committee = ask(terms(Action.SUPPORT, "H.R. 7", lead="Vote for {measure} in committee"))
    assert decided(committee, delegate("VI"), record("H.R. 7")).why.code == "asked"


def test_an_unknown_measure_is_asked_for_since_no_record_settles_it():
    assert decided(COSPONSOR_BOTH, house()).state is AskState.ASK


def test_a_related_measure_in_the_records_does_not_stand_in_for_one_the_brief_names():
    only = ask(terms(Action.COSPONSOR, "S.Res. 61"))
    known = (record("S.Res. 61", related=(related("H.Res. 100"),)), record("H.Res. 100"))
    assert not decided(only, house(), *known).printed
