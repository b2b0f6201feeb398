"""`lobbykit correct`."""

from __future__ import annotations


def test_a_correction_is_recorded_with_its_source_and_author_and_listed(lobbykit):
    ran = lobbykit("correct", "V000081", "room", "2302", "--source", "the door", "--user", "dana")
    assert ran.code == 0
    (listed,) = lobbykit("correct", "list", "--json").json["corrections"]
    assert listed == {
        "target": "V000081",
        "field": "room",
        "value": "2302",
        "on": "2026-11-22",
        "source": "the door",
        "by": "dana",
        "state": "agrees" if listed["upstream"] == "2302" else "applied",
        "upstream": listed["upstream"],
        "message": listed["message"],
    }
    assert "the door" in lobbykit("correct", "list").out


def test_a_signature_found_elsewhere_turns_the_ask_into_thanks(lobbykit):
    asks = {
        one["id"]: one["state"]
        for one in lobbykit("tailor", "ukraine-diplomacy", "--to", "AL-4", "--json").json["asks"]
    }
    assert asks["arms-control"] == "ask"
    lobbykit("correct", "H.Res. 100", "cosponsor", "A000055 2026-10-01", "--source", "the Congressional Record")
    asks = {
        one["id"]: one["state"]
        for one in lobbykit("tailor", "ukraine-diplomacy", "--to", "AL-4", "--json").json["asks"]
    }
    assert asks["arms-control"] == "thank"


def test_bad_corrections_are_clear_sentences_and_change_nothing(lobbykit, tmp_path):
    for words in (
        ("V000081", "shoe", "9", "--source", "x"),
        ("V000081", "phone", "call me", "--source", "x"),
        ("V000081", "room", "2302"),
        ("NY", "room", "2302", "--source", "x"),
        ("Z999999", "room", "2302", "--source", "x"),
    ):
        ran = lobbykit("correct", *words)
        assert (ran.code, ran.out) == (2, ""), words
        assert ran.err.strip(), words
    assert not (tmp_path / "workspace").exists()


def test_an_empty_list_says_so(lobbykit):
    ran = lobbykit("correct", "list")
    assert (ran.code, ran.out) == (0, "")
    assert "No corrections" in ran.err
