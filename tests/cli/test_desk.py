"""Commands ask for the library at one door: what the workspace has compiled, else the files."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.library import FileLibrary
from lobbykit.app.shelves import Shelves
from lobbykit.app.surroundings import Surroundings
from lobbykit.cli.desk import Desk
from tests.making import CATALOGUE, TODAY

if TYPE_CHECKING:
    from datetime import datetime


def never() -> datetime:
    raise AssertionError("nothing here asks for the time")


@pytest.fixture
def desk(tmp_path):
    around = Surroundings(tmp_path, tmp_path, "ana", never, str, bytes, str)
    streams = io.StringIO(), io.StringIO(), io.StringIO()
    return Desk(CATALOGUE, Shelves(None, tmp_path), TODAY, "ana", *streams, around)


def test_without_a_compiled_library_the_files_are_read(desk):
    files = FileLibrary(desk.shelves)
    assert desk.library() == files.library()
    assert desk.briefs() == files.briefs()
    assert desk.brief("ukraine-diplomacy") == files.brief("ukraine-diplomacy")


def test_a_compiled_library_answers_in_their_place(desk, tmp_path):
    other = FileLibrary(Shelves(None, tmp_path / "other"))
    own = tmp_path / "other/library/briefs/wells.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Wells", encoding="utf-8")
    with_it = replace(desk, compiled=other)
    assert Path(own) in with_it.briefs()
    assert with_it.brief("wells").problems
    assert with_it.library() == desk.library()
