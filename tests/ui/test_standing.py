"""What the rail always says."""

from __future__ import annotations

from lobbykit.app.edit import Delete
from lobbykit.ui.standing import standing
from tests.sessions import noted


def test_notes_are_counted_once_they_are_saved_and_no_longer_once_deleted(qapp, bench):
    del qapp
    assert "No notes yet" in standing(bench).safe
    first = noted(bench.session)
    noted(bench.session)
    assert standing(bench).safe.count("2") == 2
    bench.session.apply(Delete(first))
    assert standing(bench).safe.count("1") == 2
