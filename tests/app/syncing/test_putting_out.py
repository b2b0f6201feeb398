"""What a key wrote after it was put out is shown nowhere, whenever it came, and is there again if it counts again."""

from __future__ import annotations

from tests.sessions import Laptop, noted, summaries
from tests.sync_world import Box, OpenTeam, keys_for, laptop_of, visit


def synced(laptop: Laptop, team: OpenTeam, box: Box) -> list[str]:
    opened = laptop.open()
    with opened as session:
        visit(opened, laptop, team, box)
        return list(summaries(session))


def shown(laptop: Laptop) -> list[str]:
    with laptop.open() as session:
        return list(summaries(session))


def test_what_came_in_before_anybody_knew_is_hidden_and_stays_so(team, tmp_path):
    box, org, ana = Box(), laptop_of("org", tmp_path), laptop_of("ana", tmp_path)
    with ana.open() as session:
        noted(session, summary="before")
        dev = session.device
    synced(ana, team, box)
    assert synced(org, team, box) == ["before"]
    with ana.open() as session:
        noted(session, summary="after")
    synced(ana, team, box)
    assert synced(org, team, box) == ["after", "before"]
    team.outs[keys_for("ana").pub] = {dev: 1}
    assert synced(org, team, box) == ["before"]
    assert shown(org) == ["before"]
    (org.around.root / "view.json").unlink()
    assert shown(org) == ["before"]
    assert synced(ana, team, box) == ["after", "before"]
    team.outs.clear()
    assert synced(org, team, box) == ["after", "before"]
    assert shown(org) == ["after", "before"]


def test_what_an_organizer_vouches_for_is_shown_although_its_author_was_put_out(team, tmp_path):
    box, org, ana = Box(), laptop_of("org", tmp_path), laptop_of("ana", tmp_path)
    with ana.open() as session:
        noted(session, summary="one")
    synced(ana, team, box)
    synced(org, team, box)
    team.readers_since = frozenset({team.let_in("lead", organizer=True).recipient})
    synced(org, team, box)
    team.outs[keys_for("ana").pub] = {}
    assert synced(org, team, box) == ["one"]
