"""What no measure can do."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.procedure import late_original_cosponsors, overreaching_resolutions
from tests.making import ask, brief, prose, record, reference, terms

ORIGINAL = brief(ask(terms(Action.COSPONSOR, "H.R. 7", lead="Become an original cosponsor of {measure}")))


def test_nobody_becomes_an_original_cosponsor_after_introduction():
    assert [one.code for one in late_original_cosponsors(ORIGINAL, reference(record("H.R. 7")))] == [
        "original-cosponsor"
    ]


def test_before_introduction_and_without_a_record_original_cosponsors_are_possible():
    assert not list(late_original_cosponsors(ORIGINAL, reference(record("H.R. 7", introduced=None))))
    assert not list(late_original_cosponsors(ORIGINAL, reference()))


@pytest.mark.parametrize(
    ("measure", "reason", "wrong"),
    [
        ("H.Res. 100", "so that it passes Congress", True),
        ("S.Res. 61", "and send it to the President", True),
        ("H.Res. 100", "until it becomes law", True),
        ("H.R. 7", "until it becomes law", False),
        ("H.R. 7", "so that it passes Congress", False),
        ("H.Res. 100", "which calls on the President to act", False),
        ("H.Res. 100", "so that the House adopts it", False),
    ],
)
def test_a_simple_resolution_goes_no_further_than_its_chamber(measure, reason, wrong):
    found = list(overreaching_resolutions(brief(ask(terms(Action.COSPONSOR, measure, reason=reason)))))
    assert [one.code for one in found] == (["simple-resolution"] if wrong else [])


@pytest.mark.parametrize(
    "reason",
    [
        "and send it to the President\u2019s desk",
        "when the President signs it",
        "until it is signed into law",
        "Help {measure} become law.",
        "Once passed by both chambers, it goes to the President.",
        "Get this resolution through Congress.",
        "We want Congress to enact H.Res. 100.",
        "H.Res. 100 will be sent to the President after the vote.",
        "It still has to clear both the House and the Senate.",
        "Ask the President to sign {measure}.",
        "Keep at it until the measure is on the President's desk.",
        "Both chambers must pass it.",
        "It needs the President\u2019s signature.",
    ],
)
def test_a_simple_resolution_is_not_sent_on(reason):
    wrong = brief(ask(terms(Action.COSPONSOR, "H.Res. 100", reason=reason)))
    assert {one.code for one in overreaching_resolutions(wrong)} == {"simple-resolution"}


@pytest.mark.parametrize(
    "text",
    [
        "H.Res. 317 calls on the President to sign a new treaty.",
        "H.Res. 100 sends a message to the President.",
        "Arms control treaties were approved by Congress for decades, and S.Res. 61 honors that.",
        "H.Res. 100 never becomes law; it speaks for the House.",
        "Does H.Res. 100 become law? No: it is the voice of one chamber.",
        "H.Res. 100 recalls the Taiwan Relations Act, which became law in 1979.",
        "New START took effect after it was approved by Congress. S.Res. 61 honors it.",
        "H.Res. 317 urges the President to negotiate a treaty and send it to the Senate.",
        "H.Res. 100 speaks to the President and to Congress.",
        "The House passed H.Res. 100, and Congress adjourned.",
        "H.Res. 317 supports H.R. 7 until it becomes law.",
        "H.Res. 100 says that Congress must pass these limits, and the President sign this treaty.",
        "S.Res. 61 asks that Congress approve it.",
        "H.Res. 100 does not go to the President.",
        "H.Res. 100 asks that a new law passed by Congress be obeyed.",
        "H.Res. 100 honors those who sent letters to the President.",
    ],
)
def test_what_others_do_is_not_said_of_the_resolution(text):
    assert not list(overreaching_resolutions(brief(lede=prose(text))))
    assert not list(overreaching_resolutions(brief(ask(terms(Action.COSPONSOR, "H.Res. 100", reason=text)))))


def asks_for_originals(the_brief) -> bool:
    known = reference(record("H.R. 7"), record("H.Res. 317"), record("H.Res. 100"))
    return bool(list(late_original_cosponsors(the_brief, known)))


@pytest.mark.parametrize(
    "text",
    [
        "Become an original cosponsor of H.R. 7.",
        "Sign on as an original cosponsor of H.R. 7.",
        "Original cosponsors wanted for H.R. 7.",
        "Please join Rep. Foster as an original co-sponsor of H.R. 7.",
        "Would you be an original cosponsor of H.R. 7?",
        "Your office is asked to become an original cosponsor of H.R. 7.",
        "We invite you to sign H.R. 7 as an original cosponsor.",
        "Thank you for becoming an original cosponsor of H.R. 7.",
        "Thank you, Senator, for signing on as an original cosponsor of H.R. 7.",
        "We seek original cosponsors for H.R. 7.",
        "Add your name to H.R. 7 as an original cosponsor.",
        "Consider becoming an original cosponsor of H.R. 7.",
        "H.R. 7 needs more original cosponsors.",
        "Cosponsor H.R. 7 and be one of its original cosponsors.",
    ],
)
def test_asking_for_original_cosponsors_of_what_is_introduced_is_found_anywhere(text):
    assert asks_for_originals(brief(lede=prose(text)))
    assert asks_for_originals(brief(ask(terms(Action.COSPONSOR, "H.R. 7", next_step=text))))


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen members signed H.Res. 317 as original cosponsors.",
        "Rep. Titus was an original cosponsor of H.Res. 100.",
        "Rep. Titus is an original cosponsor of H.Res. 100.",
        "Rep. Titus agreed to become an original cosponsor of H.Res. 100.",
        "Ask how the original cosponsors of H.R. 7 came to sign it.",
        "It is too late to become an original cosponsor of H.R. 7.",
        "Nobody can be an original cosponsor of H.R. 7 after introduction.",
        "H.Res. 317 had fourteen original cosponsors.",
        "The members who became original cosponsors of H.R. 7 still lead.",
        "Join the fourteen original cosponsors of H.R. 7.",
        "She asked to be listed as an original cosponsor of H.R. 7.",
        "Thank the original cosponsors of H.R. 7.",
    ],
)
def test_who_was_an_original_cosponsor_may_be_told(text):
    assert not asks_for_originals(brief(lede=prose(text)))
    assert not asks_for_originals(brief(ask(terms(Action.COSPONSOR, "H.R. 7", reason=text))))
