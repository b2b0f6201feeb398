"""The sample lobby day is whole, apart from everything else, and gone afterwards."""

from __future__ import annotations

from pathlib import Path

from lobbykit.app.sample_day import open_sample
from tests.sessions import Laptop, noted


def test_the_sample_has_a_team_and_meetings_and_leaves_nothing_behind(tmp_path):
    around = Laptop(tmp_path).around
    sample = open_sample(around)
    folder = Path(sample.folder.name)
    view = sample.opened.session.view
    assert (len(view.table("members")), len(view.table("meetings"))) == (5, 8)
    noted(sample.opened.session)
    assert sample.opened.session.user == "robin"
    sample.close()
    assert not folder.exists()
    assert not around.root.exists()
