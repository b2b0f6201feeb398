"""The support scale of an organization."""

from __future__ import annotations

import json

import pytest

from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.scales import load_scale
from lobbykit.app.shelves import Shelves
from lobbykit.domain.support_scale import DEFAULT_SCALE

LEVEL = {"code": "with-us", "number": 1, "icon": "check", "colour": "support-5"}


def put(folder, levels):
    folder.mkdir()
    (folder / "scale.json").write_text(json.dumps({"lobbykit": "scale/1", "levels": levels}), encoding="utf-8")


def test_without_a_file_the_default_stays(tmp_path):
    assert load_scale(Shelves(None, tmp_path)) is DEFAULT_SCALE


def test_the_named_library_wins_over_the_workspace(tmp_path):
    put(tmp_path / "library", [LEVEL])
    assert load_scale(Shelves(None, tmp_path)).codes == ("with-us",)
    put(tmp_path / "named", [{**LEVEL, "code": "ours"}])
    assert load_scale(Shelves(tmp_path / "named", tmp_path)).codes == ("ours",)


def test_a_file_that_cannot_be_used_is_never_passed_over(tmp_path):
    put(tmp_path / "library", [])
    with pytest.raises(DamagedLibraryError):
        load_scale(Shelves(None, tmp_path))
