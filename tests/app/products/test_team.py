"""Who signs a letter."""

from __future__ import annotations

import pytest

from lobbykit.app.products.team import Team
from lobbykit.store.view import View
from tests.domain.products.samples import HOUSE, SENATE


@pytest.fixture
def team():
    view = View()
    ana = {"id": "1", "deleted": False, "name": "Ana Lopez", "user": "ana", "district": "OH-3"}
    view.put("members", ana)
    view.put("members", {"id": "2", "deleted": True, "name": "Gone", "user": "gone"})
    return Team(view)


def test_whoever_wrote_the_note_signs_where_nobody_is_named(team):
    (signer,) = team.signers([{"author": "ana"}], HOUSE)
    assert (signer.name, signer.town) == ("Ana Lopez", "OH-3")


def test_an_author_whom_the_team_does_not_list_signs_as_written(team):
    assert [one.name for one in team.signers([{"author": "Cleo"}, {"author": "gone"}], HOUSE)] == ["Cleo", "gone"]


@pytest.mark.parametrize(
    ("marked", "office", "told"), [(None, HOUSE, True), (None, SENATE, True), (False, HOUSE, False)]
)
def test_a_constituent_is_who_is_marked_else_who_votes_there(team, marked, office, told):
    there = {"name": "ana  lopez"} | ({} if marked is None else {"constituent": marked})
    (signer,) = team.signers([{"team": {"u": there}}], office)
    assert signer.constituent is told


def test_somebody_two_notes_name_signs_once_with_what_either_knows(team):
    rows = [
        {"team": {"u": {"name": "Ben", "constituent": False}}},
        {"team": {"v": {"name": "ben", "constituent": True}}},
    ]
    (signer,) = team.signers(rows, HOUSE)
    assert (signer.name, signer.constituent) == ("Ben", True)


def test_somebody_who_is_no_longer_on_the_team_goes_to_no_meeting(team):
    assert team.goer({"member": "2"}) is None


def test_only_who_agreed_signs_and_never_who_said_no_in_any_note(team):
    rows = [
        {"team": {"a": {"name": "Ana", "signs": True}, "b": {"name": "Ben", "signs": True}, "c": {"name": "Cleo"}}},
        {"team": {"d": {"name": "ben", "signs": False}}},
    ]
    assert [one.name for one in team.signers(rows, HOUSE)] == ["Ana"]
    assert team.is_agreed(rows)
    refused = [{"author": "ana", "team": {"b": {"name": "Ben", "signs": False}}}]
    assert team.signers(refused, HOUSE) == ()
    assert not team.is_agreed(refused)
