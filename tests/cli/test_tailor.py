"""`lobbykit tailor` on the shipped brief and the real roster."""

from __future__ import annotations

import pytest


def states(lobbykit, office: str) -> dict[str, str]:
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", office, "--json")
    return {one["id"]: one["state"] for one in ran.json["asks"]}


@pytest.mark.parametrize(
    ("office", "arms", "brink"),
    [
        ("F000454", "thank-leader", "ask"),
        ("M000312", "thank", "thank-leader"),
        ("M000133", "thank-leader", "thank-leader"),
        ("N000147", "thank", "thank"),
        ("P000610", "ask", "ask"),
        ("H001103", "ask", "ask"),
        ("B001302", "ask", "ask"),
    ],
    ids=["Foster", "McGovern", "Markey", "Norton", "Plaskett", "Hernández", "Biggs"],
)
def test_leaders_and_cosponsors_are_thanked_and_the_others_asked(lobbykit, office, arms, brink):
    got = states(lobbykit, office)
    assert (got["arms-control"], got["back-from-the-brink"]) == (arms, brink)


def test_the_json_is_the_contract(lobbykit):
    data = lobbykit("tailor", "ukraine-diplomacy", "--to", "NY-07", "--json").json
    assert next(iter(data.items())) == ("lobbykit", "tailor/1")
    assert {"sheet", "office", "brief", "lang", "today", "edition", "blocks", "sources", "asks", "fit"} <= set(data)
    assert set(data["asks"][0]) >= {"id", "state", "action", "measures", "lead", "reason", "why"}
    assert set(data["asks"][0]["why"]) == {"code", "params", "text"}
    assert set(data["fit"]) == {"scale", "fill", "pages", "moved", "overflow"}
    assert data["fit"]["pages"] == 1


def test_the_words_for_people_name_each_ask_with_its_reason(lobbykit):
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", "F000454")
    assert "Thanked as leader: the office leads H.Res. 100" in ran.out


def test_one_office_is_wanted(lobbykit):
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", "VT", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "3" in ran.err


def test_an_unknown_office_and_an_unknown_brief_are_clear_sentences(lobbykit):
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", "X999999")
    assert (ran.code, "X999999" in ran.err) == (2, True)
    ran = lobbykit("tailor", "no-such-brief", "--to", "NY-07")
    assert (ran.code, "no-such-brief" in ran.err) == (2, True)


VOTE = """lobbykit: brief/1
id: vote
title: Feed People
congress: 119
as_of: 2026-11-22
organizations: [{name: Sample}]
asks:
  - {id: vote, action: vote-for, measures: [H.R.7], lead: "Vote for {measure}", reason: "which feeds people"}
"""


def test_none_of_the_six_non_voting_members_is_asked_for_a_floor_vote(lobbykit, tmp_path):
    (tmp_path / "vote.yaml").write_text(VOTE, encoding="utf-8")
    for seat in ("DC", "PR", "GU", "VI", "AS", "MP"):
        (ask,) = lobbykit("tailor", tmp_path / "vote.yaml", "--to", seat, "--json").json["asks"]
        assert ask["state"] == "reworded"
        assert "committee" in ask["lead"]
        assert "vote" not in f"{ask['lead']} {ask['reason']}".casefold()
    (ask,) = lobbykit("tailor", tmp_path / "vote.yaml", "--to", "NY-07", "--json").json["asks"]
    assert (ask["state"], ask["lead"]) == ("ask", "Vote for H.R. 7")


def test_the_reason_names_the_committee_that_the_member_sits_on(lobbykit):
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", "D000622", "--json")
    told = {one["text"] for ask in ran.json["asks"] for one in ask["additions"] if one["code"] == "committee"}
    assert "The member sits on the Senate Committee on Foreign Relations, which has S.Res. 61." in told
