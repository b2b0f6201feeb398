"""How things stand: what was written here is counted, whatever else lies in the log."""

from __future__ import annotations

from lobbykit.app.edit import Create, Revise
from lobbykit.app.impressions import private_entity
from lobbykit.app.syncing.standing import Count, how_things_stand
from lobbykit.store.device_file import state_folder
from lobbykit.store.forgetting_promise import PromisedLanes
from lobbykit.store.sync_files import SyncFiles
from lobbykit.sync.memory import from_json
from tests.sessions import Laptop, noted
from tests.sync_world import Box, OpenTeam, holdings, visit


def visited(laptop: Laptop, team: OpenTeam, box: Box) -> None:
    opened = laptop.open()
    with opened:
        visit(opened, laptop, team, box)


def how(laptop: Laptop, team: OpenTeam):
    opened = laptop.open()
    with opened as session:
        memories = SyncFiles(state_folder(laptop.around.state, session.workspace.id)).memories()
        return how_things_stand(session, holdings(opened, laptop, team), [from_json(one) for one in memories])


def counted(one: Count) -> tuple[int, int, int]:
    return one.total, one.sent, one.seen


def test_a_note_waits_until_all_its_changes_are_sent_and_is_seen_when_an_organizer_has_them(team, ana, org):
    box = Box()
    with ana.open() as session:
        note = noted(session, summary="one")
    assert counted(how(ana, team).notes) == (1, 0, 0)
    visited(ana, team, box)
    assert counted(how(ana, team).notes) == (1, 1, 0)
    visited(org, team, box)
    visited(ana, team, box)
    assert counted(how(ana, team).notes) == (1, 1, 1)
    with ana.open() as session:
        session.apply(Revise(note, {"summary": "two"}))
    assert counted(how(ana, team).notes) == (1, 0, 0)


def test_notes_of_others_are_not_counted_but_a_note_of_theirs_that_was_changed_here_is(team, ana, org):
    box = Box()
    with ana.open() as session:
        first = noted(session, summary="one").id
        noted(session, summary="two")
    for laptop in (ana, org):
        visited(laptop, team, box)
    assert counted(how(org, team).notes) == (0, 0, 0)
    with org.open() as session:
        there = session.entity(first)
        assert there
        session.apply(Revise(there, {"summary": "changed"}))
    assert counted(how(org, team).notes) == (1, 0, 0)


def test_impressions_and_other_entities_are_counted_apart(team, ana):
    with ana.open() as session:
        note = noted(session, summary="one")
        session.apply(Create(private_entity(note.id), "private", {"of": note.id, "impression": "for me"}))
        session.apply(Create("c" * 32, "promise", {"note": note.id, "side": "ours", "text": "call"}))
    found = how(ana, team)
    assert (found.notes.total, found.others.total, found.private.total) == (1, 1, 1)


def test_of_the_log_only_what_was_written_here_is_read(team, ana, org, monkeypatch):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    for laptop in (ana, org):
        visited(laptop, team, box)
    read, lines = [], PromisedLanes.lines

    def watched(lanes, devs=None):
        found = list(lines(lanes, devs))
        read.extend(found)
        return iter(found)

    monkeypatch.setattr(PromisedLanes, "lines", watched)
    how(org, team)
    assert not read
    how(ana, team)
    assert len(read) == 1
