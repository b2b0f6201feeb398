"""To which team a workspace belongs."""

from __future__ import annotations

import pytest

from lobbykit.store.layout import Layout
from lobbykit.store.team_file import TeamFileError, TeamPlace, read_team_file, write_team_file

PLACE = TeamPlace("ab" * 16, "cd" * 32)


def test_what_was_kept_is_read_and_nothing_is_nothing(tmp_path):
    assert read_team_file(Layout(tmp_path)) is None
    write_team_file(Layout(tmp_path), PLACE)
    assert read_team_file(Layout(tmp_path)) == PLACE


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("cd", "ce", "team-file-damaged"),
        ("{", "", "team-file-damaged"),
        ("team/1", "team/2", "team-file-newer"),
    ],
)
def test_a_changed_file_is_never_taken_for_another_team(tmp_path, old, new, code):
    write_team_file(Layout(tmp_path), PLACE)
    file = tmp_path / "team.json"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(TeamFileError) as failure:
        read_team_file(Layout(tmp_path))
    assert failure.value.code == code


def test_a_folder_in_its_place_is_said(tmp_path):
    (tmp_path / "team.json").mkdir()
    for act in (lambda: read_team_file(Layout(tmp_path)), lambda: write_team_file(Layout(tmp_path), PLACE)):
        with pytest.raises(TeamFileError):
            act()
