"""What no measure can do."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.procedure import late_original_cosponsors, overreaching_resolutions
from tests.making import ask, brief, record, reference, terms

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
