"""The words of an ask in every state it can take."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.ask_wording import worded
from lobbykit.domain.prose import plain_text
from lobbykit.domain.tailoring import decide
from tests.making import ask, delegate, house, record, reference, reports, senate, signed, terms

FOSTER = house("F000454", name="Bill Foster", last="Foster")
FULL = {
    "lead": "Cosponsor {measure}, led by {sponsor}",
    "reason": "which supports arms control",
    "thanks": "Thank you for signing {measure} (as of {as_of})",
    "thanks_leader": "Thank you for leading {measure}",
    "next_step": "Ask two colleagues to join you",
    "for_committee": "In your committee, ask for a hearing.",
}


def printed(the_ask, office, *records, offices=(FOSTER,)) -> str:
    ref = reference(*records, offices=(office, *offices))
    return plain_text(worded(decide(the_ask, office, ref.bills, ref.today), office, ref).content)


def test_an_ask_is_a_complete_sentence_with_measure_and_sponsor_filled_in():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    assert printed(full, house(), record("H.Res. 100", FOSTER.id)) == (
        "Cosponsor H.Res. 100, led by Rep. Bill Foster, which supports arms control."
    )


def test_the_opening_is_bold_and_the_measure_links_to_its_page():
    ref = reference(record("H.Res. 100", FOSTER.id), offices=(FOSTER,))
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    spans = worded(decide(full, house(), ref.bills, ref.today), house(), ref).content
    assert [span.text for span in spans if span.bold] == ["Cosponsor ", "H.Res. 100", ", led by Rep. Bill Foster"]
    assert spans[1].href == "https://www.congress.gov/bill/119th-congress/house-resolution/100"


def test_a_reason_that_begins_a_sentence_stands_as_one():
    both = ask(terms(Action.COSPONSOR, "H.Res. 100", reason="It supports arms control."))
    assert printed(both, house(), record("H.Res. 100")) == "Cosponsor H.Res. 100. It supports arms control."


def test_a_sponsor_that_nobody_knows_is_left_out_with_its_led_by():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    assert printed(full, house()) == "Cosponsor H.Res. 100, which supports arms control."


def test_an_old_record_makes_the_ask_say_since_when_it_does_not_know():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    old = record("H.Res. 100", FOSTER.id, as_of=date(2026, 2, 4))
    assert printed(full, house(), old).endswith(
        "which supports arms control. Please sign on, if you have not done so since February 4, 2026."
    )


def test_thanks_use_the_briefs_words_and_its_next_step():
    office = house()
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    bill = record("H.Res. 100", cosponsors=(signed(office),), as_of=date(2026, 2, 4))
    assert printed(full, office, bill) == (
        "Thank you for signing H.Res. 100 (as of February 4, 2026). Ask two colleagues to join you."
    )


def test_thanks_without_words_of_the_brief_still_say_as_of_when():
    office = house()
    plain = ask(terms(Action.COSPONSOR, "H.Res. 100"))
    bill = record("H.Res. 100", cosponsors=(signed(office),), as_of=date(2026, 2, 4))
    said = printed(plain, office, bill)
    assert said.startswith("Thank you for cosponsoring H.Res. 100 (as of February 4, 2026).")


def test_thanks_that_forget_the_day_get_it():
    office = house()
    short = ask(terms(Action.COSPONSOR, "H.Res. 100", thanks="Thank you for your name on {measure}."))
    bill = record("H.Res. 100", cosponsors=(signed(office),), as_of=date(2026, 2, 4))
    assert printed(short, office, bill).startswith("Thank you for your name on H.Res. 100 (as of February 4, 2026).")


def test_the_leader_is_asked_for_hearings_and_cosponsors_and_not_to_cosponsor():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    said = printed(full, FOSTER, record("H.Res. 100", FOSTER.id), offices=())
    assert said.startswith("Thank you for leading H.Res. 100. ")
    assert "hearing" in said
    assert "cosponsors" in said
    assert "Cosponsor H.Res. 100" not in said


def test_a_non_voting_member_hears_of_committee_work_and_no_floor_vote():
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for {measure}", reason="which feeds people"))
    assert printed(vote, delegate("DC"), record("H.R. 7")) == "In committee, support H.R. 7, which feeds people."
    against = ask(terms(Action.VOTE_AGAINST, "H.R. 7", lead="Vote against {measure}"))
    assert printed(against, delegate("DC"), record("H.R. 7")) == "In committee, oppose H.R. 7."


def test_a_non_voting_member_hears_the_briefs_own_words_where_it_has_them():
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for it", for_nonvoting="Speak for {measure} in markup"))
    assert printed(vote, delegate("DC"), record("H.R. 7")) == "Speak for H.R. 7 in markup."


def test_a_cosponsor_of_a_vote_ask_is_thanked_and_asked_to_vote_unless_it_cannot():
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for {measure}"))
    for office, asked in ((house(), True), (delegate("DC"), False)):
        said = printed(vote, office, record("H.R. 7", cosponsors=(signed(office),)))
        assert said.startswith("Thank you")
        assert ("vote" in said) is asked


def test_committee_members_get_their_sentence_after_the_reason():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    member = house(committees=("HSFA",))
    said = printed(full, member, record("H.Res. 100", FOSTER.id, committees=(reports("HSFA"),)))
    assert said.endswith("which supports arms control. In your committee, ask for a hearing.")


def test_what_the_office_already_did_is_thanked_beside_the_ask_for_the_rest():
    office = house()
    pair = ask(terms(Action.COSPONSOR, "H.Res. 100", "H.Res. 317"))
    said = printed(pair, office, record("H.Res. 100", cosponsors=(signed(office),)), record("H.Res. 317"))
    assert said == "Cosponsor H.Res. 317. Thank you for cosponsoring H.Res. 100 (as of November 20, 2026)."


def test_a_non_voting_member_is_spared_the_sentences_about_the_floor():
    words = {"reason": "It feeds people. Vote yes when it comes to the floor.", "next_step": "Please vote yes."}
    vote = ask(terms(Action.VOTE_FOR, "H.R. 7", lead="Vote for {measure}", **words))
    office = delegate("VI")
    assert printed(vote, office, record("H.R. 7")) == "In committee, support H.R. 7. It feeds people."
    said = printed(vote, office, record("H.R. 7", cosponsors=(signed(office),)))
    assert "vote" not in said.casefold()
    assert "vote" in printed(vote, house(), record("H.R. 7")).casefold()


def test_the_leader_of_a_measure_that_has_passed_is_thanked_and_asked_for_nothing_impossible():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    passed = record("H.Res. 100", FOSTER.id, passed=date(2026, 3, 1), cosponsors=(signed(house()),))
    assert printed(full, FOSTER, passed, offices=()) == "Thank you for leading H.Res. 100."
    assert printed(full, house(), passed) == "Thank you for signing H.Res. 100 (as of November 20, 2026)."


def test_the_amount_and_the_deadline_are_said():
    fund = terms(Action.FUND, lead="Fund it", amount="$5 million", deadline=date(2026, 12, 1))
    assert printed(ask(fund), house()) == "Fund it. The request: $5 million. Please act by December 1, 2026."


def test_several_measures_are_listed_as_people_list_them():
    trio = ask(terms(Action.COSPONSOR, "S. 1", "S. 2", "S. 3"))
    assert printed(trio, senate()) == "Cosponsor S. 1, S. 2 and S. 3."


@pytest.mark.parametrize(
    "lead",
    [
        "Copatrocine {measure}, encabezada por {sponsor}",
        "Copatrocine {measure}, presentado por {sponsor}",
        "Copatrocine {measure}, de {sponsor}",
        "Cosponsor {measure}, introduced by {sponsor}",
    ],
)
def test_an_unknown_sponsor_takes_the_words_before_it_along_in_both_languages(lead):
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", lead=lead))
    assert printed(full, house()) in {"Copatrocine H.Res. 100.", "Cosponsor H.Res. 100."}


def test_a_member_without_a_vote_is_not_asked_for_one_in_spanish():
    full = ask(
        terms(Action.SUPPORT, "H.R. 12", lead="Apoye {measure}", reason="Vote a favor en el pleno. Hable de ella.")
    )
    assert printed(full, delegate("DC"), record("H.R. 12", FOSTER.id)) == "Apoye H.R. 12. Hable de ella."


def test_a_measure_without_a_record_is_asked_for_without_a_word_on_who_leads_or_has_signed_it():
    full = ask(terms(Action.COSPONSOR, "H.Res. 100", **FULL))
    said = printed(full, FOSTER)
    assert said == "Cosponsor H.Res. 100, which supports arms control."
