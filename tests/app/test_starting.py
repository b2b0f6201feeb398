"""From a folder to the workbench: what keeps the window from opening, and what does not."""

from __future__ import annotations

import pytest

from lobbykit.app.handing_over import Request
from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.starting import workbench
from tests.sessions import Laptop
from tests.ui.windows import given_on


@pytest.fixture
def laptop(tmp_path):
    made = Laptop(tmp_path)
    with made.open():
        pass
    (made.around.root / "library").mkdir(exist_ok=True)
    return made


def test_districts_are_read_once_until_the_library_is_another(laptop):
    bench = workbench(given_on(laptop), Request())
    with bench.opened:
        before = bench.districts()
        assert bench.districts() is before
        bench.read_again()
        assert bench.districts() is not before


def test_districts_that_cannot_be_read_keep_nobody_from_their_notes(laptop):
    (laptop.around.root / "library" / "districts.json").write_text("{", encoding="utf-8")
    bench = workbench(given_on(laptop), Request())
    with bench.opened, pytest.raises(DamagedLibraryError):
        bench.districts()


def test_offices_that_cannot_be_read_are_told_and_the_workspace_is_free_again(laptop):
    (laptop.around.root / "library" / "roster.json").write_text("{", encoding="utf-8")
    with pytest.raises(DamagedLibraryError):
        workbench(given_on(laptop), Request())
    with laptop.open() as session:
        assert session.workspace.writable
