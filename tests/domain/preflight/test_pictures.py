"""What preflight says of what is drawn and of who is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobbykit.domain.ask import SourceId, SourceRef
from lobbykit.domain.brief import Chart, Consent, Organization, Story
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.preflight.pictures import LONGEST_CODED
from lobbykit.domain.problem import Severity, error
from tests.making import HERE, TODAY, brief, prose, reference, words

KNOWN = ("logo-permission", "logo-broken", "figure-unsourced", "chart-without-words", "chart-not-printed")
MINE = {*KNOWN, "link-too-long-for-code", "person-named"}
CHART = Chart(
    "c", "bar", prose("Boats"), (("2024", 1.0),), HERE, source=SourceRef(SourceId("s"), HERE), alt=prose("One.")
)


def codes(ref=None, **fields) -> list[str]:
    found = preflight(brief(**fields), ref or reference())
    return [one.code for one in found if one.code in MINE]


@pytest.mark.parametrize(
    ("permission", "expected"),
    [(None, ["logo-permission"]), (TODAY + timedelta(days=1), ["logo-permission"]), (TODAY, [])],
)
def test_a_logo_needs_the_day_on_which_its_use_was_granted(permission, expected):
    one = Organization(words("Friends"), words("logo.svg"), permission)
    assert codes(organizations=(one, Organization(words("Others")))) == expected


def test_a_logo_that_cannot_be_read_is_an_error_of_the_brief():
    ref = replace(reference(), logo_problems=(error("logo-broken", HERE, file="logo.svg"),))
    assert codes(ref) == ["logo-broken"]


def test_a_chart_has_a_source_and_says_in_words_what_it_shows():
    assert codes(charts=(CHART,)) == []
    assert codes(charts=(replace(CHART, source=None),)) == ["figure-unsourced"]
    assert codes(charts=(replace(CHART, alt=None),)) == ["chart-without-words"]


def test_a_chart_that_finds_no_place_is_told():
    found = [one for one in preflight(brief(charts=(CHART, replace(CHART, id="d"))), reference()) if one.code in MINE]
    assert [(one.code, one.severity, dict(one.params)) for one in found] == [
        ("chart-not-printed", Severity.NOTE, {"chart": "d", "printed": "c"})
    ]


def test_the_words_of_a_chart_are_checked_like_any_other():
    found = preflight(brief(charts=(replace(CHART, title=prose("Boats in XXXX")),)), reference())
    assert "placeholder" in {one.code for one in found}


@pytest.mark.parametrize(("length", "expected"), [(LONGEST_CODED, []), (LONGEST_CODED + 1, ["link-too-long-for-code"])])
def test_a_link_that_no_camera_reads_is_told(length, expected):
    assert codes(link=words("https://example.org/".ljust(length, "x"))) == expected


def test_a_story_that_names_its_person_waits_for_consent():
    ruth = Story("s", prose("Says Ruth."), HERE, words("Ruth Example"))
    assert codes(stories=(ruth,)) == ["person-named"]
    assert codes(stories=(replace(ruth, consent=Consent(TODAY, "names", "Dana")),)) == []
