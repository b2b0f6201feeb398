"""Syncing at the desk: who was let in unseen is read at once, and a second organizer gets what came before."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.syncing.sync_desk import Me, SyncDesk
from lobbykit.app.team_desk import Founding, TeamDesk
from lobbykit.app.team_requests import TeamError
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.team_file import write_team_file
from lobbykit.sync.folder import FolderMailbox
from tests.sessions import Laptop, noted, summaries

WORDS = DeviceWords.shipped()


@pytest.fixture
def share(tmp_path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def org(tmp_path) -> Laptop:
    return Laptop(tmp_path / "org", "org")


@pytest.fixture
def ana(tmp_path) -> Laptop:
    return Laptop(tmp_path / "ana", "ana")


def founded(org: Laptop, admission="confirm") -> list[bytes]:
    """Found a team, and return what a kit would carry of it."""
    opened = org.open()
    with opened:
        spoken = TeamDesk(opened, org.around, WORDS).found(Founding("Peace Lobby", "Olga", admission=admission))
        return [one.envelope.raw for one in spoken.statements]


def belongs(laptop: Laptop, org: Laptop, said: list[bytes]) -> None:
    """Have a laptop belong to the organizer's team, as opening the team's kit does."""
    opened, theirs = laptop.open(), org.open()
    with opened as session, theirs:
        place = TeamDesk(theirs, org.around, WORDS).spoken().place
        write_team_file(session.workspace.layout, place)
        for raw in said:
            EnvelopeShelf(session.workspace.layout).keep(raw)


def synced(laptop: Laptop, share: Path):
    opened = laptop.open()
    with opened:
        desk = SyncDesk(opened, laptop.around, Me(laptop.user or "", "laptop"))
        mailbox = FolderMailbox(share, desk.spoken.place.team, "")
        return desk.sync(mailbox, lambda _done, _total: None), desk.standing()


def confirmed(org: Laptop, user: str, role="delegate") -> None:
    opened = org.open()
    with opened:
        desk = TeamDesk(opened, org.around, WORDS)
        (request,) = [one for one in desk.waiting(desk.spoken()) if one.user == user]
        desk.confirm(request.words, role)


def texts(laptop: Laptop) -> list[str]:
    with laptop.open() as session:
        return list(summaries(session))


def test_without_a_team_nothing_is_sent(ana, share):
    opened = ana.open()
    with opened, pytest.raises(TeamError):
        SyncDesk(opened, ana.around, Me("Ana", "laptop")).visit(FolderMailbox(share, "0" * 32, ""))


def test_a_note_reaches_the_organizer_once_the_laptop_is_let_in_and_its_author_is_told(org, ana, share):
    belongs(ana, org, founded(org))
    with ana.open() as session:
        noted(session, summary="one")
    synced(ana, share)
    assert synced(org, share)[0].came == 0
    confirmed(org, "ana")
    assert synced(org, share)[0].came == 1
    _, how = synced(ana, share)
    assert (how.notes.total, how.notes.waiting, how.notes.sent, how.notes.seen) == (1, 0, 1, 1)
    assert texts(org) == ["one"]


def test_where_the_first_key_is_trusted_the_note_is_there_after_one_sync(org, ana, share):
    said = founded(org, "first-use")
    opened = org.open()
    with opened:
        desk = TeamDesk(opened, org.around, WORDS)
        desk.invite("ana", "Ana", "delegate")
        said = [one.envelope.raw for one in desk.spoken().statements]
    belongs(ana, org, said)
    with ana.open() as session:
        noted(session, summary="one")
    synced(ana, share)
    assert synced(org, share)[0].came == 1


def test_a_second_organizer_gets_what_was_sealed_before(org, ana, share, tmp_path):
    said = founded(org)
    second = Laptop(tmp_path / "second", "second")
    belongs(ana, org, said)
    belongs(second, org, said)
    with ana.open() as session:
        noted(session, summary="one")
    synced(ana, share)
    synced(org, share)
    confirmed(org, "ana")
    synced(org, share)
    synced(second, share)
    synced(org, share)
    confirmed(org, "second", "organizer")
    synced(org, share)
    synced(second, share)
    assert texts(second) == ["one"]
    assert synced(org, share)[0].packed == 0
    assert synced(second, share)[0].packed == 0
