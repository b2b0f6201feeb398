"""`lobbykit staff`: who works for the offices, each once."""

from __future__ import annotations

import pytest

OFFICE = "M000133"
DANA, MISSPELT = "Dana Whitfield", "Dana Whitfeld"


@pytest.fixture
def met(lobbykit):
    lines = [{"office": OFFICE, "summary": "Met.", "staff": {"a": {"name": name}}} for name in (DANA, MISSPELT)]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0
    return lobbykit


def staff(lobbykit):
    return [one["spellings"] for one in lobbykit("staff", "--json").json["staff"]]


def test_likely_spellings_are_named_with_what_to_type_and_stay_apart(met):
    ran = met("staff")
    assert ran.code == 0
    assert ran.out.splitlines()[0].startswith(f"{MISSPELT}  Edward J. Markey (M000133)")
    assert f'lobbykit staff merge {OFFICE} "{MISSPELT}" "{DANA}"' in ran.err
    assert met("staff", "--json").json["proposals"] == [{"office": OFFICE, "names": [MISSPELT, DANA]}]
    assert staff(met) == [[MISSPELT], [DANA]]


def test_merging_splitting_and_undoing_are_a_step_each(met):
    assert met("staff", "merge", OFFICE, DANA, MISSPELT).out.startswith("ACK ")
    assert staff(met) == [[DANA, MISSPELT]]
    assert f"also spelled {MISSPELT}" in met("staff").out
    assert met("staff", "split", OFFICE, MISSPELT).code == 0
    assert staff(met) == [[MISSPELT], [DANA]]
    assert met("undo").out == "Taken back: which names of staff are one person.\n"
    assert staff(met) == [[DANA, MISSPELT]]
    met("undo")
    assert staff(met) == [[MISSPELT], [DANA]]


def test_a_name_that_nobody_wrote_is_refused_without_repeating_it(met):
    ran = met("staff", "merge", OFFICE, DANA, "Zebra")
    assert (ran.code, ran.out) == (2, "")
    assert "staff-name-unknown" in ran.err
    assert "Zebra" not in ran.err


def test_without_staff_that_is_said(lobbykit):
    ran = lobbykit("staff")
    assert (ran.code, ran.out) == (0, "")
    assert "names in notes" in ran.err
