"""The file as a delegate gets it: what is there is what the file holds, and nothing of the trial is left."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.kit_desk.trying import try_kit
from lobbykit.domain.states import STATE_NAMES
from tests.app.kit_desk.desks import choose, made, ready


@pytest.fixture
def temp(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_delegate_finds_the_own_name_the_meetings_and_who_will_read_the_notes(bench, temp):
    ready(bench)
    say_mailbox(bench, "the blue stick")
    seen = try_kit(made(bench).data, bench.around, STATE_NAMES)
    assert {one.name: one.people for one in seen.delegations} == {"Ohio": ("Ana Pérez",), "": ("Ben Sample",)}
    assert (seen.meetings, seen.first_meeting["start"]) == (1, "2026-12-01T15:00:00Z")
    assert seen.offices > 500
    assert len(seen.briefs) == 1
    assert (seen.signer, seen.team, seen.sealed_for) == ("Olga Organizer", "Peace Lobby", ("Olga Organizer",))
    assert seen.mailbox == "the blue stick"
    assert seen.questions == ()
    assert list(temp.iterdir()) == []


def test_a_trial_changes_nothing_in_the_workspace_it_was_made_in(bench):
    ready(bench)
    root: Path = bench.around.root
    file = made(bench)
    before = {one: one.stat().st_mtime_ns for one in root.rglob("*") if one.is_file()}
    try_kit(file.data, bench.around, STATE_NAMES)
    assert {one: one.stat().st_mtime_ns for one in root.rglob("*") if one.is_file()} == before


def test_a_file_without_people_shows_that_nobody_finds_a_name(bench):
    ready(bench)
    choose(bench, people=False)
    assert try_kit(made(bench).data, bench.around, STATE_NAMES).delegations == ()


def test_what_cannot_be_opened_leaves_nothing_behind(bench, temp):
    ready(bench)
    with pytest.raises(RefusedImportError):
        try_kit(made(bench).data[:-40], bench.around, STATE_NAMES)
    assert list(temp.iterdir()) == []
