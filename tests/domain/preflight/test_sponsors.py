"""The worst mistake: a wrong number beside a right name, or a wrong name beside a right number."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.sponsors import sponsor_mismatches
from lobbykit.domain.problem import Fix, Severity
from tests.making import ask, brief, house, prose, record, reference, senate, terms

FOSTER = house("F000454", name="Bill Foster", last="Foster", aliases=("g. william foster",), state="IL", district=11)
BIGGS = house("B001302", name="Andy Biggs", last="Biggs", state="AZ", district=5, party="R")
MCGOVERN = house(
    "M000312", name="James P. McGovern", last="McGovern", aliases=("jim mcgovern",), state="MA", district=2
)
MARKEY = senate("M000133", name="Edward J. Markey", last="Markey", aliases=("ed markey",), state="MA")
LUJAN = senate("L000570", name="Ben Ray Luján", last="Luján", state="NM")
GARCIA = house(
    "G000586", name='Jesús G. "Chuy" García', last="García", aliases=("chuy garcia",), state="IL", district=4
)
VAN_HOLLEN = senate("V000128", name="Chris Van Hollen", last="Van Hollen", state="MD")
KNOWN = reference(
    record("H.R. 100", BIGGS.id),
    record("H.Res. 100", FOSTER.id),
    record("H.Res. 317", MCGOVERN.id),
    record("S.Res. 61", MARKEY.id),
    record("S. 5", LUJAN.id),
    record("H.R. 6", GARCIA.id),
    record("S. 7", VAN_HOLLEN.id),
    record("H.R. 8", "G000001", sponsor_name="Rep. Sam Gone"),
    offices=(FOSTER, BIGGS, MCGOVERN, MARKEY, LUJAN, GARCIA, VAN_HOLLEN),
)


def mismatches(text: str):
    return list(sponsor_mismatches(brief(lede=prose(text)), KNOWN))


@pytest.mark.parametrize(
    "text",
    [
        "Cosponsor H.R.100, by Rep. Bill Foster, on arms control.",
        "Cosponsor [H.R. 100](#), by Rep. Bill Foster.",
        "Support H.R. 100 (Foster).",
        "Support H.R. 100 (Rep. Foster, D-IL-11).",
        "Representative Foster’s H.R. 100 matters.",
        "Rep. Bill Foster's resolution, H.R. 100, matters.",
        "Rep. Foster introduced H.R. 100 in 2025.",
        "H.R. 100, introduced by Congressman Bill Foster, matters.",
        "H.R. 100, which was led by Bill Foster, matters.",
        "H.R. 100, an arms control resolution sponsored by Rep. Bill Foster",
        "S.Res.61, by Senator Ed Markey, and H.R.100, by Rep. Bill Foster",
        "H.R. 100, led by Reps. Foster and McGovern",
        "H.R. 100, by Rep. Bill Foster. Thank you.",
        "Rep. Bill Foster (D-IL) introduced H.R. 100 in 2025.",
        "Rep. Foster has introduced H.R. 100.",
        "H.R. 100 was introduced in 2025 by Foster.",
        "Congressman Bill Foster's nuclear arms control resolution, H.R. 100, matters.",
        "Rep. Foster's nuclear arms control resolution (H.R. 100) matters.",
        "H.R. 100, Representative Foster's resolution, matters.",
        "H.R. 100 \u2014 Rep. Foster",
        "H.R. 100 [Foster, D-IL]",
        "Rep. Foster is the sponsor of H.R. 100.",
        "H.R. 100, whose sponsor is Rep. Foster, matters.",
        "H.R. 100 is led by Foster.",
        "H.R. 100, led by Reps. Bill Foster and Jim McGovern, matters",
        "Foster's resolution, H.R. 100, matters.",
        "Foster’s H.R. 100 is good",
        "Rep. Foster's resolution (H.R. 100)",
        "H.R. 100, which Rep. Foster introduced in 2025, matters",
        "H.R. 100, which Rep. Foster leads, matters",
        "H.R. 100 that Foster introduced",
        "H.R. 100 (sponsor: Foster)",
        "H.R. 100 (sponsor: Rep. Bill Foster)",
        "H.R. 100; sponsor Rep. Bill Foster",
        "H.R. 100 from Rep. Bill Foster",
        "H.R. 100 from Rep. Foster (D-IL)",
        "the resolution of Rep. Bill Foster, H.R. 100",
        "Rep. Bill Foster leads H.R. 100",
        "Led by Rep. Bill Foster, H.R. 100 would help.",
        "Introduced by Rep. Bill Foster in February, H.R. 100 would help.",
        "Sponsored by Foster, H.R. 100 would help.",
        "H.R. 100: Rep. Bill Foster",
        "H.R. 100, Rep. Foster",
        "H.R. 100 - Foster",
        "H.R. 100 (D-IL Foster)",
        "H.R. 100 / Foster",
        "Rep. Foster's bill H.R. 100",
        "Cosponsor Foster's H.R. 100.",
        "Cosponsor H.R. 100 by Bill Foster",
        "Rep. Bill Foster’s arms control effort, H.R. 100",
        "H.R. 100 (Rep. Bill Foster, IL-11)",
        "H.R. 100 (Foster, D-IL-11)",
        "H.R. 100 (Foster/McGovern)",
        "H.R. 100 (Foster and McGovern)",
        "H.R. 100 (Reps. Foster & McGovern)",
        "H.R. 100, authored by Representative William Foster",
        "H.R. 100, with lead sponsor Rep. Bill Foster",
        "H.R. 100, whose lead sponsor is Bill Foster",
        "The lead sponsor of H.R. 100 is Rep. Bill Foster.",
        "The sponsor of H.R. 100, Rep. Bill Foster, asks",
        "H.R. 100, presentada por el Rep. Bill Foster",
        "H.R. 100, del representante Bill Foster",
        "H.R. 100, encabezada por la Rep. Foster",
        "la H.R. 100 de Bill Foster",
        "H.R. 100 (patrocinada por Foster)",
        "H.R. 100, offered by Mr. Foster",
        "H.R. 100, by Mr. Foster of Illinois",
        "H.R. 100, by Congressman Foster",
        "H.R. 100, introduced last year by Rep. Bill Foster",
        "H.R. 100, introduced in February 2025 by Rep. Bill Foster",
        "H.R. 100, a bipartisan resolution from Rep. Bill Foster,",
        "H.R. 100, the arms control resolution that Rep. Bill Foster introduced",
        "The arms control resolution that Rep. Bill Foster introduced, H.R. 100, matters.",
        "[H.R. 100](https://example.org), **by Rep. Bill Foster**",
        "H.R. 100, by *Rep. Bill Foster*",
    ],
)
def test_a_right_name_beside_a_wrong_number_proposes_the_measure_that_person_leads(text):
    (found,) = mismatches(text)
    assert (found.code, found.severity) == ("sponsor-mismatch", Severity.ERROR)
    assert dict(found.params)["proposal"] == "H.Res. 100"
    assert dict(found.params)["sponsor"] == "Rep. Andy Biggs"


def test_the_proposal_is_a_fix_in_the_spelling_that_was_typed():
    assert mismatches("H.R.100, by Rep. Bill Foster")[0].fix == Fix("H.R.100", "H.Res.100")
    assert mismatches("H.R. 100, by Rep. Bill Foster")[0].fix == Fix("H.R. 100", "H.Res. 100")


def test_a_wrong_name_with_no_near_number_is_caught_without_a_proposal():
    (found,) = mismatches("Cosponsor H.Res. 317, by Rep. Andy Biggs.")
    assert found.fix is None
    assert dict(found.params)["named"] == "Rep. Andy Biggs"


def test_a_titled_name_that_nobody_in_congress_has_is_caught():
    assert [one.code for one in mismatches("H.Res. 317, by Rep. Nobody Known")] == ["sponsor-mismatch"]


@pytest.mark.parametrize(
    "text",
    [
        "Cosponsor H.Res. 100, by Rep. Bill Foster.",
        "Cosponsor H.Res. 317, by Rep. Jim McGovern, and S.Res. 61, by Senator Ed Markey.",
        "H.Res. 317 (McGovern) and S.Res. 61 (Markey)",
        "Sen. Markey’s S.Res. 61",
        "S. 5, by Sen. Ben Ray Lujan",
        "S. 5, led by Senator Luján of New Mexico",
        'H.R. 6, by Rep. Jesús G. "Chuy" García',
        "H.R. 6, by Rep. Chuy Garcia",
        "S. 7, by Sen. Chris Van Hollen",
        "H.R. 100, by Rep. Andy Biggs, is another matter.",
        "H.Res. 100, led by Reps. McGovern and Foster",
        "H.R. 8, by Rep. Sam Gone, who has left Congress",
        "H.R. 100 is opposed by Rep. Bill Foster's neighbours at home.",
        "H.Res. 317 would be welcomed by Senator Markey.",
        "H.Res. 317 is endorsed by Veterans For Peace.",
        "H.Res. 317, by far the best",
        "H.R. 4444, by Rep. Bill Foster",
        "H.Res. 100, by Rep. Bill Foster. Thank you.",
        "H.Res. 317 by Rep. Jim McGovern. Please sign.",
        "S.Res. 61, led by Sen. Markey. Senators of both parties agree.",
        "H.Res. 100, the House companion to the resolution introduced by Sen. Markey, deserves support.",
        "H.Res. 100, a companion to the measure led by Sen. Ed Markey, matters.",
        "H.Res. 100, which builds on a bill introduced by Rep. Jim McGovern, matters.",
        "Rep. Jim McGovern's district supports H.Res. 100.",
        "Rep. McGovern's colleagues on H.Res. 100 agree.",
        "H.Res. 100 is supported by members led by Rep. McGovern.",
        "Rep. McGovern asked others to read H.Res. 100.",
    ],
)
def test_right_names_other_roles_and_unknown_records_are_let_be(text):
    assert not [one for one in mismatches(text) if one.code == "sponsor-mismatch"]


def test_the_words_of_an_ask_are_read_with_its_measure_filled_in():
    wrong = ask(terms(Action.COSPONSOR, "H.R. 100", lead="Cosponsor {measure}, by Rep. Bill Foster"))
    (found,) = sponsor_mismatches(brief(wrong), KNOWN)
    assert dict(found.params)["proposal"] == "H.Res. 100"
    right = ask(terms(Action.COSPONSOR, "H.Res. 100", lead="Cosponsor {measure}, by Rep. Bill Foster"))
    assert not list(sponsor_mismatches(brief(right), KNOWN))


def test_a_senator_s_title_beside_a_house_measure_is_a_mismatch_of_chambers():
    (found,) = mismatches("H.Res. 100, by Sen. Bill Foster")
    assert found.code == "chamber-mismatch"
