"""The table of districts in use."""

from __future__ import annotations

import pytest

from lobbykit.app.library import DamagedLibraryError, load_districts
from lobbykit.app.shelves import Shelves
from lobbykit.domain.districts import Seat


@pytest.fixture
def shelves(tmp_path):
    return Shelves(None, tmp_path / "workspace")


def test_the_shipped_table_serves_until_the_workspace_has_its_own(shelves):
    shipped = load_districts(shelves)
    assert shipped.candidates("99501") == (Seat("AK", 0),)
    shelves.own.mkdir(parents=True)
    (shelves.own / "districts.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DamagedLibraryError) as failure:
        load_districts(shelves)
    assert [one.code for one in failure.value.problems] == ["districts-version"]
