"""Photos that people agreed to reach the organizer; the others never leave."""

from __future__ import annotations

import hashlib

import pytest

from lobbykit.app.syncing.standing import how_things_stand
from lobbykit.store.attachments import AttachmentError, Attachments
from lobbykit.store.device_file import state_folder
from lobbykit.store.sync_files import SyncFiles
from lobbykit.sync.memory import from_json
from lobbykit.sync.piece import PIECE_BYTES
from tests.sessions import new_id, noted, summaries
from tests.sync_world import Box, OpenTeam, holdings, laptop_of, random_bytes, visit

PHOTO, SECRET = random_bytes(PIECE_BYTES * 2 + 5), random_bytes(1_000)


@pytest.fixture
def world(tmp_path):
    team, box = OpenTeam(), Box()
    team.let_in("org", organizer=True)
    team.let_in("ana")
    return team, box, laptop_of("org", tmp_path), laptop_of("ana", tmp_path)


def with_photo(session, data: bytes, consent: str | None) -> str:
    item, sha = new_id(), Attachments(session.workspace).keep(data)
    told = {f"photo/{item}/sha": sha, f"photo/{item}/who": "Kim"} | (
        {f"photo/{item}/consent": consent} if consent else {}
    )
    return noted(session, summary="with a photo", **told).id


def visited(world, laptop, box=None):
    team, usual, *_ = world
    opened = laptop.open()
    with opened:
        return visit(opened, laptop, team, box or usual)


def photos(laptop) -> list[bytes]:
    found = []
    with laptop.open() as session:
        for data in (PHOTO, SECRET):
            try:
                found.append(Attachments(session.workspace).read(hashlib.sha256(data).hexdigest()))
            except AttachmentError:
                continue
    return found


def test_a_photo_with_consent_reaches_the_organizer_whatever_the_order_of_its_pieces(world):
    _, box, org, ana = world
    with ana.open() as session:
        with_photo(session, PHOTO, "yes")
    visited(world, ana)
    assert sum("photo-" in place for place in box.files) == 3
    box.files = dict(reversed(box.files.items()))
    visited(world, org)
    assert photos(org) == [PHOTO]
    assert visited(world, ana).went == 0


def test_how_things_stand_tells_a_photo_as_sent_and_seen_only_when_it_is(world):
    team, _, org, ana = world

    def told():
        opened = ana.open()
        with opened as session:
            memories = SyncFiles(state_folder(ana.around.state, session.workspace.id)).memories()
            how = how_things_stand(session, holdings(opened, ana, team), [from_json(one) for one in memories])
        return how.photos.total, how.photos.sent, how.photos.seen, how.sealed

    with ana.open() as session:
        with_photo(session, PHOTO, "yes")
        with_photo(session, SECRET, None)
    assert told() == (1, 0, 0, 0)
    visited(world, ana)
    assert told() == (1, 1, 0, 0)
    visited(world, org)
    visited(world, ana)
    assert told() == (1, 1, 1, 0)


def test_a_photo_without_consent_never_leaves(world):
    _, box, org, ana = world
    with ana.open() as session:
        with_photo(session, SECRET, None)
    visited(world, ana)
    visited(world, org)
    assert not any("photo-" in place for place in box.files)
    assert photos(org) == []


def test_a_piece_that_is_missing_comes_later_and_then_the_photo_is_whole(world):
    _, box, org, ana = world
    with ana.open() as session:
        with_photo(session, PHOTO, "yes")
    visited(world, ana)
    place = next(place for place in box.files if "photo-0002" in place)
    kept = box.files.pop(place)
    visited(world, org)
    assert photos(org) == []
    with org.open() as session:
        assert list(summaries(session)) == ["with a photo"]
    box.files[place] = kept
    visited(world, org)
    assert photos(org) == [PHOTO]
