"""`lobbykit choices`."""

from __future__ import annotations

import pytest

from lobbykit.domain.schema import choices_entity

BRIEF = "ukraine-diplomacy"
ENTITY = choices_entity("A000055", BRIEF)


def decide(lobbykit, given, brief=BRIEF):
    return lobbykit("choices", "set", "AL-4", brief, stdin=given)


def shown(lobbykit, *words):
    return lobbykit("choices", "show", *words, "--json").json["choices"]


def test_choices_are_kept_under_the_id_that_office_and_brief_give_and_change_what_is_given(lobbykit):
    assert decide(lobbykit, {"asks": {"arms-control": "off"}, "staffer": "Sam Lee"}).out == f"ACK {ENTITY}\n"
    assert decide(lobbykit, {"order": ["back-from-the-brink"], "staffer": None}).out == f"ACK {ENTITY}\n"
    (one,) = shown(lobbykit)
    assert (one["office"], one["brief"]) == ("A000055", BRIEF)
    assert (one["asks"], one["order"], "staffer" in one) == ({"arms-control": "off"}, ["back-from-the-brink"], False)
    assert shown(lobbykit, "AL-4", BRIEF) == [one]
    assert shown(lobbykit, "M000133", BRIEF) == []


@pytest.mark.parametrize(
    "given",
    [
        {"asks": {"armscontrol": "off"}},
        {"asks": {"arms-control": "maybe"}},
        {"order": ["arms-control", "none"]},
        {"story": "nobody"},
        {"office": "M000133"},
        {"shoe": 9},
        b"[]",
    ],
)
def test_choices_that_cannot_be_are_refused_and_nothing_is_kept(lobbykit, given):
    ran = decide(lobbykit, given)
    assert (ran.code, ran.out) == (2, "")
    assert shown(lobbykit) == []


def test_an_unknown_ask_is_answered_with_those_there_are(lobbykit):
    assert "arms-control, back-from-the-brink" in decide(lobbykit, {"asks": {"x": "on"}}).err


def test_a_brief_that_the_library_lacks_is_taken_with_a_warning(lobbykit):
    ran = decide(lobbykit, {"asks": {"anything": "off"}}, brief="next-year")
    assert (ran.code, ran.out[:4]) == (0, "ACK ")
    assert "choices-unchecked" in ran.err
    assert decide(lobbykit, {"asks": {}}, brief="no brief").code == 2


def test_one_office_and_one_brief_are_named(lobbykit):
    assert lobbykit("choices", "set", "OH", BRIEF, stdin={}).code == 2
    assert lobbykit("choices", "show", "AL-4").code == 2


def test_show_is_for_people_too(lobbykit):
    nothing = lobbykit("choices", "show")
    assert (nothing.code, nothing.out, "choices set" in nothing.err) == (0, "", True)
    decide(lobbykit, {"asks": {"arms-control": "off"}, "local": "Mobile,\nAlabama"})
    text = lobbykit("choices", "show").out
    assert "Asks: arms-control: off" in text
    assert "Local paragraph: Mobile," in text
