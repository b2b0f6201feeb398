"""`lobbykit member`."""

from __future__ import annotations


def test_people_are_added_changed_by_name_and_listed_by_delegation(lobbykit):
    lines = [{"name": "Cem", "team": "South"}, {"name": "Ben"}, {"name": "Ana", "team": "North"}]
    assert lobbykit("member", "add", "--json-lines", stdin=lines).code == 0
    assert lobbykit("member", "edit", "ben", stdin={"team": "North", "role": "lead"}).code == 0
    listed = lobbykit("member", "list", "--json").json["members"]
    assert [(one.get("team"), one["name"]) for one in listed] == [("North", "Ana"), ("North", "Ben"), ("South", "Cem")]
    assert "North  Ben  lead" in lobbykit("member", "list").out


def test_who_is_not_there_is_not_changed_and_a_member_needs_a_name(lobbykit):
    assert lobbykit("member", "add", stdin={"team": "North"}).code == 2
    assert lobbykit("member", "edit", "Nobody", stdin={"team": "North"}).code == 2
    assert "Nobody is on the team yet" in lobbykit("member", "list").err
