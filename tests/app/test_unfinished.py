"""A kit whose opening was cut short is opened whole by a repeat, or is open; and one undo takes all of it back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.previous import Previous
from lobbykit.app.record import Record
from lobbykit.app.shelves import Shelves
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.content.kits.rows_file import write_rows
from lobbykit.domain.kit import KitRow
from lobbykit.store.history_file import HistoryFile
from tests.content.kits.kit_bytes import HEAD, MEETING, kit
from tests.sessions import Laptop, noted

if TYPE_CHECKING:
    from pathlib import Path

MEETING_ID, PERSON_ID = "1" * 32, "2" * 32


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def opening(laptop: Laptop, session, data: bytes) -> None:
    file = laptop.folder / "a.lobbykit"
    file.write_bytes(data)
    plan_kit(file, Shelves(None, laptop.around.root), session).plan.carry_out(session.history)


def state(laptop: Laptop, session) -> tuple[bool, bool, bool]:
    """Whether the meeting, the person and the shelf are there."""
    entities = [session.entity(one) for one in (MEETING_ID, PERSON_ID)]
    there = [one is not None and not one.deleted for one in entities]
    shelf = laptop.around.root / "library/kits/wells-day/1"
    return there[0], there[1], any(shelf.glob("opened.*.json")) and (shelf / "schedule.json").is_file()


def copies_at_every_write(monkeypatch, laptop: Laptop, folder: Path) -> list[Path]:
    """Copy the workspace before and after whatever is written to the log, the history and the library."""
    found: list[Path] = []

    def copied() -> None:
        target = folder / f"kill-{len(found)}"
        shutil.copytree(laptop.folder, target)
        found.append(target)

    for owner, name in ((Record, "write"), (HistoryFile, "add"), (Previous, "_put"), (Previous, "_begun")):
        real = getattr(owner, name)

        def watched(self, *args, real=real, **more):
            copied()
            done = real(self, *args, **more)
            copied()
            return done

        monkeypatch.setattr(owner, name, watched)
    return found


def test_killed_at_any_write_a_kit_is_open_or_not_and_a_repeat_opens_it(laptop, tmp_path, monkeypatch):
    with laptop.open() as session:
        note = noted(session).id
        with monkeypatch.context() as patched:
            kills = copies_at_every_write(patched, laptop, tmp_path)
            opening(laptop, session, kit())
    assert len(kills) > 20
    seen = set()
    for folder in kills:
        found = Laptop(folder)
        with found.open() as session:
            now = state(found, session)
            seen.add(now)
            if now == (False, False, False):
                opening(found, session, kit())
            assert state(found, session) == (True, True, True)
        with found.open() as session:
            assert session.history.undo().done
            assert state(found, session) == (False, False, False)
            assert session.history.undo().step.entity == note
    assert seen == {(False, False, False), (True, True, True)}


def test_killed_at_any_write_of_a_newer_edition_the_meeting_and_the_shelf_say_the_same(laptop, tmp_path, monkeypatch):
    with laptop.open() as session:
        opening(laptop, session, kit())
        with monkeypatch.context() as patched:
            kills = copies_at_every_write(patched, laptop, tmp_path)
            opening(laptop, session, second())
    for folder in kills:
        found = Laptop(folder)
        with found.open() as session:
            place = session.entity(MEETING_ID).visible_fields["place"]
            is_new = any((found.around.root / "library/kits/wells-day/2").glob("opened.*.json"))
            assert place == ("Rayburn cafeteria" if is_new else "Longworth cafeteria")


def second() -> bytes:
    """Return the next edition, in which the meeting moves."""
    row = KitRow(MEETING.id, {**MEETING.fields, "place": "Rayburn cafeteria"})
    return kit(replace(HEAD, edition=2), **{"schedule.json": write_rows("meeting", (row,))})


def test_a_disk_that_takes_no_files_leaves_no_meetings_either(laptop, monkeypatch):
    def full(*_args: object) -> None:
        raise UnwritableFileError("file-unwritable", file="x", reason="full")

    with laptop.open() as session:
        with monkeypatch.context() as patched:
            patched.setattr(Previous, "bring_in", full)
            with pytest.raises(UnwritableFileError):
                opening(laptop, session, kit())
        assert state(laptop, session) == (False, False, False)
        opening(laptop, session, kit())
        assert session.history.undo().done
        assert state(laptop, session) == (False, False, False)
