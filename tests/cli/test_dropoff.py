"""`lobbykit dropoff`: what was left without a meeting is on the round, once, and can be taken back."""

from __future__ import annotations

OFFICE = "F000454"


def left(lobbykit, *options):
    found = lobbykit("meeting", "drop-off", "--to", "IL", "--json", *options).json["offices"]
    return [one["office"] for one in found if one["left"]]


def listed(lobbykit):
    return lobbykit("dropoff", "list", "--json").json["dropoffs"]


def test_what_was_left_is_on_the_round_and_said_again_it_only_corrects(lobbykit):
    assert lobbykit("dropoff", "add", "IL-11", "--copies", "2").code == 0
    assert left(lobbykit) == [OFFICE]
    assert lobbykit("dropoff", "add", OFFICE, "--copies", "3", "--by", "Ben Ortiz").code == 0
    (one,) = listed(lobbykit)
    assert (one["office"], one["date"], one["by"], one["copies"]) == (OFFICE, "2026-11-22", "Ben Ortiz", 3)
    assert "Bill Foster" in lobbykit("dropoff", "list").out


def test_it_counts_although_the_first_meeting_is_later_but_not_from_last_year(lobbykit):
    lobbykit("meeting", "add", stdin={"offices": ["Q000023"], "start": "2026-11-24T14:30:00Z"})
    lobbykit("dropoff", "add", OFFICE, "--date", "2025-11-22")
    assert left(lobbykit) == []
    lobbykit("dropoff", "add", OFFICE)
    assert left(lobbykit) == left(lobbykit, "--day", "2026-11-24") == [OFFICE]


def test_taken_back_it_is_open_again_and_undo_brings_it(lobbykit):
    lobbykit("dropoff", "add", OFFICE)
    assert lobbykit("dropoff", "take-back", OFFICE).code == 0
    assert (left(lobbykit), listed(lobbykit)) == ([], [])
    assert lobbykit("undo").code == 0
    assert left(lobbykit) == [OFFICE]
    lobbykit("dropoff", "take-back", OFFICE)
    assert lobbykit("dropoff", "add", OFFICE, "--copies", "4").code == 0
    assert listed(lobbykit)[0]["copies"] == 4


def test_nothing_left_is_said_and_a_wrong_edition_is_refused(lobbykit):
    assert "Nothing was left" in lobbykit("dropoff", "list").err
    assert lobbykit("dropoff", "add", OFFICE, "--edition", "?").code == 2
    assert listed(lobbykit) == []
