"""Where mail programs and browsers lay what is opened from them: nothing may refer to such a path later."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from lobbykit.app.passing_files import is_passing


@pytest.mark.parametrize(
    "file",
    [
        Path(tempfile.gettempdir()) / "mail-1" / "day.lobbykit",
        Path("/run/user/1000/doc/ab12/day.lobbykit"),
        Path("/people/ana/.cache/evolution/tmp/day.lobbykit"),
        Path("/people/ana/Library/Containers/com.apple.mail/Data/Library/Mail Downloads/1/day.lobbykit"),
        Path("/people/ana/AppData/Local/Microsoft/Windows/INetCache/Content.Outlook/AB12/day.lobbykit"),
    ],
)
def test_a_file_out_of_a_mail_is_known_as_one_that_will_be_gone(file):
    assert is_passing(file)


@pytest.mark.parametrize(
    "file", ["/people/ana/day.lobbykit", "/media/ana/STICK/day.lobbykit", "/people/tmpx/day.lobbykit"]
)
def test_a_file_that_somebody_put_away_is_not(file):
    assert not is_passing(Path(file))


def test_a_temporary_folder_that_is_a_link_is_one(tmp_path, monkeypatch):
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    monkeypatch.setattr(tempfile, "tempdir", str(link))
    assert is_passing(real / "day.lobbykit")
    assert is_passing(link / "day.lobbykit")
