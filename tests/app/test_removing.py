"""A removal that was cut short is gone on with before anything of the workspace is shown, and that is said."""

from __future__ import annotations

import pytest

from lobbykit.app.opening import open_session
from lobbykit.app.removing import is_going, removed
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.removal import Removal
from tests.sessions import Laptop, noted, summaries
from tests.store.file_calls import FileCalls, Killed, watched


@pytest.fixture
def laptop(tmp_path):
    """A laptop whose removal was cut short halfway."""
    made = Laptop(tmp_path)
    with made.open() as session:
        noted(session, summary="Xylophone.")
        workspace = session.workspace
    going = Removal(workspace.layout, made.around.state, workspace.id, None)
    with pytest.raises(Killed), watched(FileCalls(fatal=40)):
        removed(going, made.around)
    assert is_going(made.around)
    return made


def test_the_next_start_goes_on_says_so_and_begins_anew(laptop):
    before = laptop.around.root / "workspace.json"
    was = before.read_bytes()
    with laptop.open() as session:
        assert "return-resumed" in [one.code for one in session.problems]
        assert list(summaries(session)) == []
    assert before.read_bytes() != was
    assert not is_going(laptop.around)
    with laptop.open() as session:
        assert "return-resumed" not in [one.code for one in session.problems]


def test_what_is_half_gone_is_not_shown_to_whoever_only_looks(laptop):
    with pytest.raises(LobbykitError, match="return-unfinished"):
        open_session(laptop.around, read_only=True)
    assert is_going(laptop.around)
