from __future__ import annotations

import stat
from pathlib import Path

import pytest

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.lock import WorkspaceBusyError
from tests.sessions import Laptop, noted, seen, summaries


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def test_everything_that_is_written_is_for_its_owner_only(laptop: Laptop) -> None:
    opened = laptop.open()
    with opened as session:
        note = noted(session)
        session.drafts.keep(note.id, "summary", "half")
    for path in laptop.folder.rglob("*"):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_only_one_program_has_a_workspace_open_and_the_next_one_gets_it_afterwards(laptop: Laptop) -> None:
    with laptop.open(), pytest.raises(WorkspaceBusyError):
        laptop.open()
    with laptop.open() as session:
        noted(session)


def test_an_opening_that_fails_lets_the_workspace_go(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session)
    private = laptop.folder / "workspace" / "log" / "private"
    private.rmdir()
    private.write_text("in the way", encoding="utf-8")
    with pytest.raises(LobbykitError):
        laptop.open()
    private.unlink()
    with laptop.open() as session:
        assert list(summaries(session)) == ["They listened."]


def test_drafts_are_offered_again_after_a_crash_and_are_no_notes(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        session.drafts.keep(note.id, "summary", "They list")
    with laptop.open() as session:
        assert session.drafts.all() == {note.id: {"summary": "They list"}}
        assert seen(session, note.id).fields["summary"] == "They listened."


def test_damage_anywhere_is_told_at_the_next_start(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session)
        session.drafts.keep(note.id, "summary", "half")
        session.drafts.keep(note.id, "concerns", "whole")
    for name, old, new in (("drafts.jsonl", b"half", b"halb"), ("workspace.json", b"lobbykit", b"lobbykid")):
        file = laptop.folder / "workspace" / name
        file.write_bytes(file.read_bytes().replace(old, new))
    with laptop.open() as session:
        assert {one.code for one in session.problems} == {"drafts-damaged", "workspace-marker-damaged"}
        assert list(summaries(session)) == ["They listened."]
