"""How much is compiled: one file that changed is one compilation, and what it says changes its own tables only."""

from __future__ import annotations

import pytest

from lobbykit.app import compiled_values
from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.compiled_files import CompiledFiles
from tests.app.shelved import BILL, BRIEF, OWN, ROSTER, Shelved, bill, brief, roster

BRIEFS = [f"{OWN}/briefs/{name}.yaml" for name in ("bridges", "dams", "ferries", "roads", "trams")]
ALL = sorted([*(name.rpartition("/")[2] for name in BRIEFS), "a.json", "b.json", "roster.json", "wells.yaml"])


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("LOBBYKIT_DATA", str(tmp_path / "data"))
    shelved = Shelved(tmp_path)
    for name in BRIEFS:
        shelved.write(name, brief(f"About {name[-10:-5]}"))
    shelved.write(f"{OWN}/bills/b.json", bill().replace(b'"number": 100', b'"number": 101'))
    shelved.wait(3600)
    return shelved


@pytest.fixture
def compiled(monkeypatch):
    """The names of the files that are compiled from now on."""
    names: list[str] = []
    whole = CompiledFiles._compile

    def counting(self, kind, data, seen):
        names.append(seen.id.rpartition("/")[2])
        whole(self, kind, data, seen)

    monkeypatch.setattr(CompiledFiles, "_compile", counting)
    return names


def rows(place: Shelved) -> dict[str, list[dict]]:
    return {table: [dict(row) for row in place.view.table(table)] for table in place.view.tables()}


def changed(before: dict[str, list[dict]], after: dict[str, list[dict]]) -> set[str]:
    return {table for table in before.keys() | after.keys() if before.get(table) != after.get(table)}


@pytest.mark.parametrize("name", [BRIEF, *BRIEFS])
def test_of_all_briefs_only_the_one_that_changed_is_compiled(place, compiled, name):
    place.library().refresh()
    assert sorted(compiled) == ALL
    compiled.clear()
    before = rows(place)
    place.restart()
    place.write(name, brief("Something else"))
    place.wait(3600)
    place.library().refresh()
    place.library().library()
    assert compiled == [name.rpartition("/")[2]]
    assert changed(before, rows(place)) <= {"files", "briefs", "asks", "talking_points", "questions", "sources"}


def test_nothing_is_compiled_when_nothing_changed(place, compiled):
    place.library().refresh()
    compiled.clear()
    place.restart()
    place.touch(BRIEF)
    place.wait(3600)
    assert place.library().briefs()
    place.library().library()
    assert compiled == []


def test_another_schema_compiles_everything_once(place, compiled, monkeypatch):
    def library() -> CompiledLibrary:
        return CompiledLibrary(place.view, place.shelves, place.clock)

    library().refresh()
    compiled.clear()
    library().refresh()
    assert compiled == []
    monkeypatch.setattr(compiled_values, "SCHEMA", compiled_values.SCHEMA + 1)
    library().refresh()
    library().library()
    assert sorted(compiled) == ALL


def test_a_new_roster_changes_the_offices_and_nothing_else(place, compiled):
    place.library().refresh()
    compiled.clear()
    before = rows(place)
    place.write(ROSTER, roster("2345"))
    place.wait(3600)
    place.library().refresh()
    after = rows(place)
    assert compiled == ["roster.json"]
    assert changed(before, after) == {"files", "rosters", "offices"}
    assert [row for row in after["offices"] if row not in before["offices"]] == [
        {**before["offices"][0], "room": "2345"}
    ]


def test_a_bill_that_moved_on_changes_its_measure_and_nothing_else(place, compiled):
    place.library().refresh()
    compiled.clear()
    before = rows(place)
    place.write(BILL, bill("Another title"))
    place.wait(3600)
    place.library().refresh()
    assert compiled == ["a.json"]
    assert changed(before, rows(place)) == {"files", "records", "measures"}
