"""What is only tried lies apart from everything else, sends nothing, and is gone afterwards."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from lobbykit.app import paths
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.shelves import Shelves
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, sync_desk
from lobbykit.app.team_requests import TeamError
from lobbykit.app.thrown_away import thrown_away
from lobbykit.app.workbench import Workbench
from lobbykit.sync.folder import FolderMailbox
from tests.app.kit_desk.desks import made, ready
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop, noted
from tests.ui.workbenches import open_bench


@pytest.fixture
def temp(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def tree(folder):
    return {one: one.stat().st_mtime_ns for one in folder.rglob("*") if one.is_file()}


def test_nothing_of_it_lies_outside_of_its_folder_and_nothing_stays(tmp_path, temp):
    around = Laptop(tmp_path / "laptop").around
    away = thrown_away(around, (paths.resources() / "sample.lobbykit").read_bytes(), None)
    assert away.opened.session.known_user != around.user
    noted(away.opened.session)
    assert [one.name for one in temp.iterdir()] == [Path(away.folder.name).name]
    away.close()
    assert list(temp.iterdir()) == []
    assert not around.root.exists()
    assert not around.state.exists()


def test_a_file_that_is_refused_leaves_nothing(tmp_path, temp):
    with pytest.raises(RefusedImportError):
        thrown_away(Laptop(tmp_path / "laptop").around, b"no kit", None)
    assert list(temp.iterdir()) == []


def test_the_real_workspace_its_keys_and_its_mailbox_stay_as_they_were_while_a_delegate_works_in_a_trial(tmp_path):
    with open_bench(tmp_path / "organizer") as bench:
        ready(bench)
        mailbox = tmp_path / "stick"
        mailbox.mkdir()
        say_mailbox(bench, str(mailbox))
        kit = made(bench).data
        before = tree(bench.around.root), tree(bench.around.state)
        away = thrown_away(bench.around, kit, "ana-perez")
        tried = Workbench(away.opened, Shelves(None, away.around.root), away.around, CATALOGUE, TODAY)
        noted(away.opened.session, summary="They will cosponsor.")
        choose(tried, mailbox_choice(tried).choosing(str(mailbox)))
        with pytest.raises(TeamError) as refused:
            sync_desk(tried).visit(FolderMailbox(mailbox, sync_desk(tried).spoken.place.team, ""))
        assert refused.value.code == "tried-not-sent"
        away.close()
        assert (tree(bench.around.root), tree(bench.around.state)) == before
        assert list(mailbox.iterdir()) == []
