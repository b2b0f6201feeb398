"""The table of districts as rows by seat."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app import compiled_files
from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.library import DamagedLibraryError, load_districts
from lobbykit.app.shelves import Shelves
from lobbykit.content.districts.districts_file import write_districts
from lobbykit.domain.districts import SEATS, Districts, Seat
from lobbykit.store.query import where
from tests.app.shelved import OWN, Shelved, outcome

TEXAS, ALASKA, OHIO = Seat("TX", 28), Seat("AK", 0), Seat("OH", 3)
TABLE = f"{OWN}/districts.json"


def table(**zips: tuple[Seat, ...]) -> bytes:
    known = {code.removeprefix("z"): seats for code, seats in zips.items()}
    return write_districts(Districts(119, date(2024, 11, 12), "a test", "CC0-1.0", known)).encode()


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("LOBBYKIT_DATA", str(tmp_path / "data"))
    shelved = Shelved(tmp_path)
    shelved.write(TABLE, table(z78040=(TEXAS,), z99501=(ALASKA,), z43215=(OHIO, TEXAS)))
    shelved.wait(3600)
    return shelved


def test_a_seat_has_a_row_with_its_zip_codes_also_one_that_no_code_leads_to(place):
    library = place.library()
    assert library.districts() == load_districts(place.shelves)
    assert len(place.view.table("districts")) == len(SEATS)
    found = place.view.table("districts").search(where("zips").any(["43215"]))
    assert [row["id"] for row in found] == ["OH-3", "TX-28"]
    assert place.view.get("districts", "VT-AL")["zips"] == []


def test_the_shipped_table_is_the_same_from_its_rows(tmp_path):
    shelves = Shelves(None, tmp_path / "workspace")
    place = Shelved(tmp_path)
    library = CompiledLibrary(place.view, shelves, place.clock, "this one")
    library.refresh()
    place.restart()
    again = CompiledLibrary(place.view, shelves, place.clock, "this one")
    assert again.districts() == load_districts(shelves)
    assert list(again.districts().zips) == list(load_districts(shelves).zips)


def test_a_table_that_was_not_touched_is_not_opened_again(place, monkeypatch):
    place.library().refresh()
    monkeypatch.setattr(compiled_files, "library_bytes", lambda *_: pytest.fail("it was opened"))
    assert place.library().districts().candidates("99501") == (ALASKA,)


def test_another_table_takes_the_place_of_all_rows(place):
    place.library().refresh()
    place.write(TABLE, table(z78041=(TEXAS,)))
    place.wait(3600)
    assert place.library().districts().zips == {"78041": (TEXAS,)}
    assert place.view.get("districts", "AK-AL")["zips"] == []


def test_a_table_that_cannot_be_used_is_a_failure_only_for_whoever_asks_for_it(place):
    place.write(TABLE, b"{}")
    library = place.library()
    assert library.library().roster.offices
    assert outcome(library.districts) == outcome(lambda: load_districts(place.shelves))
    with pytest.raises(DamagedLibraryError):
        library.districts()
    assert len(place.view.table("districts")) == 0


@pytest.mark.parametrize("change", [{"zips": None}, {"zips": [5]}, {"zips": "78040"}, {"file": "elsewhere"}])
def test_a_bad_row_is_read_from_the_file_again(place, change):
    place.library().refresh()
    place.view.put("districts", {**place.view.get("districts", "TX-28"), **change})
    assert place.library().districts() == load_districts(place.shelves)
