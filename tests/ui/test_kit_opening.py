"""A kit opens from a mail program's temporary folder: read-only, soon gone, never referred to again."""

from __future__ import annotations

import stat
import tempfile

import pytest
from PySide6.QtWidgets import QLabel

from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.ui.kit_page import KitPage
from lobbykit.ui.preferences import Role
from tests.content.kits.kit_bytes import kit


@pytest.fixture
def program(made_program):
    made = made_program(role=Role.DELEGATE)
    made.show()
    return made


@pytest.fixture
def mailed(tmp_path, monkeypatch):
    """A kit as a mail program hands it over."""
    folder = tmp_path / "temporary" / "mail-CANARY"
    folder.mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    file = folder / "day.lobbykit"
    file.write_bytes(kit())
    file.chmod(stat.S_IRUSR)
    return file


def page(qtbot, program):
    def shown():
        return next((one for one in program.window.findChildren(KitPage) if one.isVisible()), None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=20_000)
    return shown()


def opened(program):
    return [one.id for one in shelved_kits(program.bench.shelves.workspace / "library")]


def referring(folder, word):
    """Return the files below a folder in which a word stands."""
    return [one.name for one in folder.rglob("*") if one.is_file() and word in one.read_bytes()]


def test_a_file_that_vanishes_after_it_was_read_opens_whole_and_is_not_remembered(qtbot, program, mailed, tmp_path):
    program.entrance.kits.open_file(mailed)
    shown = page(qtbot, program)
    assert any("nothing proves who made it" in label.text() for label in shown.findChildren(QLabel))
    mailed.unlink()
    mailed.parent.rmdir()
    shown.agreed.emit()
    assert opened(program) == ["wells-day"]
    assert program.preferences.recent == ()
    program.prefer(program.preferences, again=False)
    assert referring(tmp_path, b"mail-CANARY") == []
    assert [row["name"] for row in program.bench.view.table("members").all()] == ["Renée Sample"]


def test_a_file_that_is_gone_before_it_could_be_read_is_said_and_nothing_changes(qtbot, program, mailed):
    mailed.unlink()
    program.entrance.kits.open_file(mailed)
    qtbot.waitUntil(lambda: bool(program.window.bars.texts), timeout=20_000)
    assert opened(program) == []


def test_a_file_that_was_put_away_is_offered_again(qtbot, program, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "elsewhere"))
    file = tmp_path / "Documents" / "day.lobbykit"
    file.parent.mkdir()
    file.write_bytes(kit())
    program.entrance.kits.open_file(file)
    page(qtbot, program).agreed.emit()
    assert program.preferences.recent == (str(file),)
