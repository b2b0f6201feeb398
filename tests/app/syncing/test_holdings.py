"""What a workspace holds for a visit: what was forgotten stays away, and what is lost beside the log is found again."""

from __future__ import annotations

import shutil

from lobbykit.app.forgetting import forget
from lobbykit.store.device_file import state_folder
from lobbykit.store.forgetting_promise import PromisedLanes
from lobbykit.sync.bundle import opened as opened_bundle
from lobbykit.sync.bundle import read_bundle
from lobbykit.sync.envelope import read_envelope
from tests.sessions import Laptop, noted, summaries
from tests.sync_world import Box, OpenTeam, holdings, keys_for, laptop_of, visit


def visited(laptop: Laptop, team: OpenTeam, box: Box):
    opened = laptop.open()
    with opened:
        return visit(opened, laptop, team, box)


def texts_on_disk(laptop: Laptop) -> bytes:
    """Return all that ana's own keys can read of what lies in the folder."""
    found = b""
    for file in laptop.folder.rglob("*"):
        if file.is_file():
            raw = file.read_bytes()
            found += raw
            if file.suffix == ".lkb" and b'"lkb"' in raw[:400]:
                ops = opened_bundle(read_bundle(read_envelope(raw)), [keys_for(laptop.user or "").identity])
                found += b"".join(op.raw for op in ops)
    return found


def test_what_was_forgotten_is_in_no_kept_envelope_and_does_not_come_back(team, ana, org):
    box = Box()
    with ana.open() as session:
        gone = noted(session, summary="canary to be handed over").id
    visited(ana, team, box)
    with ana.open() as session:
        noted(session, summary="stays")
    for laptop in (ana, org, ana):
        visited(laptop, team, box)
    assert b"canary" in texts_on_disk(ana)
    opened = ana.open()
    with opened as session:
        here = holdings(opened, ana, team)
        assert forget(opened, [gone], here.acknowledged(), envelopes=here.holding).value
        assert list(summaries(session)) == ["stays"]
    assert b"canary" not in texts_on_disk(ana)
    shutil.rmtree(state_folder(ana.around.state, opened.session.workspace.id) / "sync")
    visited(ana, team, box)
    assert b"canary" not in texts_on_disk(ana)
    with ana.open() as session:
        assert list(summaries(session)) == ["stays"]


def test_what_no_organizer_has_is_not_forgotten(team, ana):
    with ana.open() as session:
        noted(session, summary="waits")
    visited(ana, team, Box())
    opened = ana.open()
    with opened as session:
        here = holdings(opened, ana, team)
        (row,) = session.view.table("notes").all()
        refused = forget(opened, [row["id"]], here.acknowledged(), envelopes=here.holding)
    assert [one.code for one in refused.problems] == ["forget-unacknowledged"]


def test_what_is_known_of_envelopes_is_read_from_them_again(team, ana, org):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    for laptop in (ana, org, ana):
        visited(laptop, team, box)
    opened = ana.open()
    with opened as session:
        before = dict(holdings(opened, ana, team).kept)
        (state_folder(ana.around.state, session.workspace.id) / "sync" / "envelopes.jsonl").unlink()
        assert dict(holdings(opened, ana, team).kept) == before


def test_a_kept_envelope_that_the_disk_damaged_counts_as_not_kept(team, ana):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    visited(ana, team, box)
    (file,) = (ana.around.root / "sync" / "bundles").iterdir()
    file.write_bytes(file.read_bytes()[:-9])
    box.files.clear()
    done = visited(ana, team, box)
    assert (done.went, len(box.files)) == (1, 1)


def test_a_visit_where_nothing_changed_since_the_last_one_reads_no_log(team, ana, org, monkeypatch):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    for laptop in (ana, org, ana, org, ana, org):
        visited(laptop, team, box)
    monkeypatch.setattr(PromisedLanes, "lines", unreadable)
    monkeypatch.setattr(PromisedLanes, "held", unreadable)
    assert visited(ana, team, box).finished
    assert visited(org, team, box).finished


def unreadable(*_):
    raise AssertionError("the log was read")


def test_a_note_written_while_a_visit_looks_for_what_to_say_goes_with_the_next(team, ana):
    box = Box()
    opened = ana.open()
    with opened as session:
        here = holdings(opened, ana, team)
        assert not here.unpacked()
        noted(session, summary="in between")
        assert not here.to_say()
        assert visit(opened, ana, team, box).packed == 1


def test_a_bundle_that_the_disk_has_lost_is_packed_anew_though_the_log_is_as_it_was(team, ana):
    with ana.open() as session:
        noted(session, summary="one")
    for _ in range(3):
        visited(ana, team, Box())
    shutil.rmtree(ana.around.root / "sync" / "bundles")
    assert visited(ana, team, Box()).packed == 1


def test_whoever_becomes_an_organizer_says_what_came_though_nothing_new_came(team, ana):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    for _ in range(3):
        assert not [name for name in box.files if "/seen-" in name]
        visited(ana, team, box)
    team.let_in("ana", organizer=True)
    visited(ana, team, box)
    assert [name for name in box.files if "/seen-" in name]


def test_an_organizer_seals_everything_once_more_for_whom_it_let_in_later(team, ana, org, tmp_path):
    box, late = Box(), laptop_of("lead", tmp_path)
    with ana.open() as session:
        noted(session, summary="before there was a lead")
    for laptop in (ana, org):
        visited(laptop, team, box)
    keys = team.let_in("lead", organizer=True)
    visited(late, team, box)
    with late.open() as session:
        assert list(summaries(session)) == []
    team.readers_since = frozenset({keys.recipient})
    assert visited(org, team, box).packed == 1
    visited(late, team, box)
    with late.open() as session:
        assert list(summaries(session)) == ["before there was a lead"]
    assert visited(org, team, box).packed == 0


def test_who_was_not_let_in_by_us_is_not_sealed_for_once_more(team, ana, org):
    box = Box()
    with ana.open() as session:
        noted(session, summary="one")
    for laptop in (ana, org):
        visited(laptop, team, box)
    team.let_in("lead", organizer=True)
    assert visited(org, team, box).packed == 0


def test_a_change_that_comes_in_two_bundles_at_once_is_taken_and_counted_once(team, ana, org):
    box = Box()
    opened = ana.open()
    with opened as session:
        ops = session.ops(noted(session, summary="once").id)
    opened = org.open()
    with opened as session:
        here = holdings(opened, org, team, box.name)
        assert here.take(ops[0].dev, [*ops, *ops], private=False) == len(ops)
        assert here.take(ops[0].dev, ops, private=False) == 0
        assert list(summaries(session)) == ["once"]
