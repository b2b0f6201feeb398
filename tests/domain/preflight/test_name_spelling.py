"""Members' names as they are on record."""

from __future__ import annotations

import pytest

from lobbykit.domain.preflight.name_spelling import misspelt_names
from tests.making import brief, house, prose, reference, senate

MEMBERS = (
    senate("S000001", name="Jeff Merkley", last="Merkley"),
    senate("S000002", name="Ed Markey", last="Markey", aliases=("Edward Markey",)),
    senate("S000003", name="Jon Ossoff", last="Ossoff"),
    senate("S000004", name="Ben Ray Luján", last="Luján"),
    senate("S000005", name="Chris Van Hollen", last="Van Hollen"),
    house("H000001", name="Chris Pappas", last="Pappas"),
    house("H000002", name="Bill Foster", last="Foster"),
    house("H000003", name="Nydia M. Velázquez", last="Velázquez"),
    house("H000004", name="Ro Khanna", last="Khanna"),
    house("H000005", name="Mike Johnson", last="Johnson"),
    house("H000006", name="Steve Cohen", last="Cohen"),
)


def told(text: str, lang: str = "en"):
    return list(misspelt_names(brief(lede=prose(text), lang=lang), reference(offices=MEMBERS)))


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Thank Sen. Merkely for leading it.", "Merkely", "Merkley"),
        ("Rep. Papas leads it.", "Papas", "Pappas"),
        ("Sens. Merkley and Marky agree.", "Marky", "Markey"),
        ("Reps. Foster, Papas (D-NH), and Khanna agree.", "Papas", "Pappas"),
        ("Senator John Ossoff signed.", "John", "Jon"),
        ("Sen. Merkely\u2019s resolution is ours.", "Merkely", "Merkley"),
        ("Senator Chris Van Hollan spoke.", "Van Hollan", "Van Hollen"),
        ("S.Res. 61, led by Jeff Merkely, says so.", "Merkely", "Merkley"),
        ("Representative Bill Fosters came.", "Fosters", "Foster"),
        ("Rep. Velasquez spoke.", "Velasquez", "Velázquez"),
        ("Speaker Jonson spoke.", "Jonson", "Johnson"),
    ],
)
def test_a_name_that_is_nearly_a_members_comes_with_the_right_one(text, old, new):
    (one,) = told(text)
    assert one.severity.value == "warning"
    assert one.fix is not None
    assert one.place is not None
    assert (one.fix.old, one.fix.new, one.place.column) == (old, new, text.index(old) + 1)


@pytest.mark.parametrize(
    "text",
    [
        "Sen. Merkley, Senator Edward Markey and Rep. Chris Pappas agree.",
        "Former Sen. Markley and the late Senator Merkely agreed.",
        "Gov. Foste and Dr. Papas agree.",
        "State Rep. Papas and Ohio State Senator Merkely agree.",
        "Rep. Richard Hanna led it.",
        "Sen. Harry Reid led it.",
        "Rep. Steven Cohen agrees, and so does Rep. S. Cohen.",
        "Rep. Markely spoke in the other chamber.",
        "Papas leads the town.",
        "It was written by Mike Johnston.",
        "Sen. Luján and Rep. Velázquez agree.",
        "The Senate, Senators and Representatives Act.",
    ],
)
def test_members_and_people_who_are_none_are_let_be(text):
    assert told(text) == []


def test_missing_accents_are_a_note_with_the_right_letters_and_wrong_ones_a_warning():
    assert [(one.severity.value, one.fix and one.fix.new) for one in told("Sen. Lujan and Sen. Lujàn agree.")] == [
        ("note", "Luján"),
        ("warning", "Luján"),
    ]


def test_spanish_titles_are_read():
    assert [dict(one.params)["name"] for one in told("El senador no: la Senadora Merkely apoya.", "es")] == ["Merkley"]
