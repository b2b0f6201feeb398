"""`lobbykit dashboard` and `reading`: the figures that scripts rely on, and what a person decides over the reports."""

from __future__ import annotations

import pytest

BRIEF, ASK = "ukraine-diplomacy", "arms-control"
FOSTER, DURBIN, UNKNOWN = "F000454", "D000563", "Z000999"


def note(office, after, *, day="2026-11-20", **fields):
    told = {"after": after, **fields} if after else fields
    return {"office": office, "date": day, "summary": "They listened.", "ask": {BRIEF: {ASK: told}}}


@pytest.fixture
def told(lobbykit):
    lines = [
        note(FOSTER, "supports", before="undecided"),
        note(DURBIN, "leans-yes"),
        note(DURBIN, "opposed"),
        note(UNKNOWN, "supports"),
        note(FOSTER, "opposed", day="2025-11-20"),
    ]
    assert lobbykit("note", "add", "--json-lines", stdin=lines).code == 0
    return lobbykit


def figures(lobbykit, *options):
    ran = lobbykit("dashboard", "--json", *options)
    assert ran.code == 0
    return ran.json


def ask_of(found):
    return next(one for one in found["asks"] if (one["brief"], one["ask"]) == (BRIEF, ASK))


def test_each_office_counts_once_and_disagreement_is_shown_as_such(told):
    found = figures(told)
    one = ask_of(found)
    assert one["counts"] == {"supports": 2, "conflicting": 1}
    assert (found["reports"], found["conflicting"], one["offices"]) == (4, 1, 3)
    assert found["offices"]["reached"] == {"house": 1, "senate": 1, "": 1, "all": 3}
    assert one["by"]["state"] == {"": {"supports": 1}, "IL": {"supports": 1, "conflicting": 1}}


def test_movement_is_told_since_before_the_meeting_and_since_last_year(told):
    one = ask_of(figures(told, "--office", FOSTER))
    assert (one["moved"]["nearer"], one["moved_since_last_year"]["nearer"]) == (1, 1)
    assert one["moved_since_last_year"]["steps"] == [{"before": "opposed", "now": "supports", "offices": 1}]


def test_filters_act_on_every_figure(told):
    senate = figures(told, "--chamber", "senate", "--party", "d", "--state", "il")
    assert (senate["reports"], ask_of(senate)["counts"]) == (2, {"conflicting": 1})
    assert figures(told, "--committee", "XXXX")["reports"] == 0
    assert ask_of(figures(told, "--since", "2025-01-01", "--office", FOSTER))["counts"] == {"supports": 1}


def test_a_decision_counts_and_the_reports_stay_behind_it(told):
    ran = told("reading", "set", DURBIN, BRIEF, ASK, "leans-yes", "--reason", "The chief of staff wrote to us.")
    assert ran.out.startswith("ACK ")
    found = ask_of(figures(told))
    assert found["counts"] == {"supports": 2, "leans-yes": 1}
    [one] = [one for one in found["standings"] if one["office"] == DURBIN]
    assert (one["how"], sorted(one["reported"]), len(one["notes"])) == ("decided", ["leans-yes", "opposed"], 2)
    assert one["decided"]["reason"] == "The chief of staff wrote to us."
    [listed] = told("reading", "list", "--json").json["readings"]
    assert (listed["office"], listed["counted"], listed["by"]) == (DURBIN, "leans-yes", "ana")


def test_a_decision_is_changed_cleared_and_taken_back(told):
    for level in ("leans-yes", "opposed"):
        told("reading", "set", DURBIN, BRIEF, ASK, level, "--reason", "Asked again.")
    assert ask_of(figures(told))["counts"] == {"supports": 2, "opposed": 1}
    assert told("reading", "clear", DURBIN, BRIEF, ASK).code == 0
    assert ask_of(figures(told))["counts"] == {"supports": 2, "conflicting": 1}
    assert told("undo").code == 0
    assert ask_of(figures(told))["counts"] == {"supports": 2, "opposed": 1}
    assert told("reading", "clear", FOSTER, BRIEF, ASK).code == 2


def test_a_level_that_the_scale_lacks_is_refused_and_nothing_is_changed(told):
    ran = told("reading", "set", DURBIN, BRIEF, ASK, "lukewarm", "--reason", "Said so.")
    assert (ran.code, "champion, supports" in ran.err) == (2, True)
    assert told("reading", "list", "--json").json["readings"] == []


def test_people_read_the_same_figures_in_words(told):
    out = told("dashboard").out
    assert "3 of 3 offices reached, in 4 reports." in out
    assert "Supports 2, Reports disagree 1 (of 3 offices)" in out


def test_without_a_workspace_there_is_nothing_to_count(lobbykit):
    assert figures(lobbykit)["reports"] == 0
