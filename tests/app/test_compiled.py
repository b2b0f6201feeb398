"""The compiled library gives every answer that the files give, and opens only what has changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.app import compiled_files
from lobbykit.app.compiled import LIBRARY_TABLES, CompiledLibrary
from lobbykit.app.library import brief_files, load_brief, load_library
from lobbykit.app.library_shared import shared_corrections
from lobbykit.app.shelves import MissingLibraryError, Shelves
from lobbykit.store.query import where
from lobbykit.store.view import View
from tests.app.shelved import (
    BILL,
    BRIEF,
    OWN,
    OWN_BRIEF,
    OWN_CORRECTIONS,
    ROSTER,
    Shelved,
    bill,
    brief,
    corrections,
    outcome,
    roster,
)
from tests.making import ROOT, measure

BAD = (b'{"lobbykit": ', b"\xff\xfe", b"", b"lobbykit: brief/1\nid: wells\nnonsense: 1\n")
CONTENTS = {
    ROSTER: (roster(), roster("1302"), roster("1303"), *BAD),
    f"{OWN}/roster.json": (roster("1401"), *BAD),
    BILL: (bill(), bill("Two"), bill("Six"), *BAD),
    f"{OWN}/bills/a.json": (bill("Own"), bill("New", date(2026, 11, 9)), *BAD),
    f"{OWN}/bills/b.json": (bill("Ten", date(2026, 11, 5)), *BAD),
    OWN_CORRECTIONS: (corrections(), corrections("2302"), *BAD),
    BRIEF: (brief(), brief("Muddy wells"), brief("Sandy wells"), *BAD),
    OWN_BRIEF: (brief("My wells"), *BAD),
    f"{OWN}/briefs/mine.yaml": (brief("Our wells"), *BAD),
}
EDITS = st.sampled_from(sorted(CONTENTS)).flatmap(
    lambda name: st.tuples(
        st.sampled_from(["write", "write", "write", "rename", "delete", "touch", "folder"]),
        st.just(name),
        st.sampled_from(CONTENTS[name]),
    )
)
ROW = {"kind": "correction", "target": "H000001", "field": "room", "source": "a call", "by": "ana", "deleted": False}
SHARED = st.sampled_from(["2401", "2402"]).map(lambda room: {**ROW, "id": "c1", "value": room, "date": "2026-11-20"})
STEPS = st.lists(
    st.one_of(EDITS, EDITS, EDITS, st.just("restart"), st.just("look"), SHARED, st.sampled_from([0, 1, 3600])),
    max_size=14,
)


def take(place: Shelved, step: object) -> None:
    match step:
        case "restart":
            place.restart()
        case int(seconds):
            place.wait(seconds)
        case dict(row):
            place.view.put("corrections", row)
        case (str(what), str(name), bytes(content)):
            edit(place, what, name, content)


def edit(place: Shelved, what: str, name: str, content: bytes) -> None:
    file = place.file(name)
    if file.is_dir():
        file.rmdir()
    if what == "write":
        place.write(name, content)
    elif what == "rename":
        place.write("new", content)
        place.file("new").replace(file)
    elif what == "touch" and file.exists():
        place.touch(name)
    elif what in {"delete", "folder"}:
        file.unlink(missing_ok=True)
        if what == "folder":
            file.mkdir()


def assert_all_the_same(place: Shelved) -> None:
    library, shelves = place.library(), place.shelves
    shared = shared_corrections(place.view.table("corrections"))
    assert outcome(library.library) == outcome(lambda: load_library(shelves, shared=shared))
    assert library.briefs() == brief_files(shelves)
    for name in ("wells", "mine", *map(str, library.briefs())):
        assert outcome(lambda one=name: library.brief(one)) == outcome(lambda one=name: load_brief(one, shelves))
    assert not library.refresh(), "what was looked at a moment ago was written again"


@pytest.mark.parametrize("looks", ["all that is known", "size and time only"])
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_every_answer_is_that_of_the_files_whatever_happens_to_them(looks, steps):
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, LOBBYKIT_DATA=f"{folder}/data"):
        place = Shelved(Path(folder))
        with patch.object(compiled_files, "_looks", compiled_files._looks if looks.startswith("all") else poor_looks):
            for step in (*steps, "look"):
                take(place, step)
                assert_all_the_same(place)


def poor_looks(file: Path) -> compiled_files._Looks:
    """Look at a file as a program on a file system without inodes and times of their change can."""
    found = file.stat()
    return compiled_files._Looks(f"{found.st_size} {found.st_mtime_ns} {found.st_mode}", found.st_mtime_ns)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("LOBBYKIT_DATA", str(tmp_path / "data"))
    shelved = Shelved(tmp_path)
    shelved.wait(3600)
    return shelved


@pytest.fixture
def opened(monkeypatch):
    """The names of the library files that are opened from now on."""
    names: list[str] = []
    read = compiled_files.library_bytes

    def reading(file: Path, vault: object) -> bytes:
        names.append(file.name)
        return read(file, vault)

    monkeypatch.setattr(compiled_files, "library_bytes", reading)
    return names


CHILD = """
import json, sys
opened = []
sys.addaudithook(lambda event, about: opened.append(str(about[0])) if event == "open" else None)
from datetime import UTC, datetime
from pathlib import Path
from lobbykit.app.compiled import CompiledLibrary
from lobbykit.app.shelves import Shelves
from lobbykit.store.checkpoint import load_checkpoint
from lobbykit.store.view import View
checkpoint = load_checkpoint(Path(sys.argv[1]))
view = View.from_checkpoint(checkpoint) if checkpoint else View()
library = CompiledLibrary(view, Shelves(None, Path(sys.argv[2])), lambda: datetime.now(UTC))
offices, measures = len(library.library().roster.offices), len(library.library().bills)
briefs = [library.brief(name).value.id for name in (*map(str, library.briefs()), "ukraine-diplomacy")]
print(json.dumps({"said": [offices, measures, briefs], "opened": opened}))
"""


def start(view: Path, workspace: Path) -> tuple[object, list[str]]:
    """Ask everything of the shipped library in a new process; return the answers and the data files it opened."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, view, workspace], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    files = (Path(name) for name in told["opened"])
    return told["said"], [file.name for file in files if file.suffix in {".yaml", ".json"}]


def test_a_second_start_opens_no_brief_and_no_bill(tmp_path):
    view, in_an_hour = View(), datetime.fromtimestamp(time.time() + 3600, UTC)
    CompiledLibrary(view, Shelves(None, tmp_path), lambda: in_an_hour).refresh()
    view.write_checkpoint(tmp_path / "view.json", {})
    first, opened_first = start(tmp_path / "none.json", tmp_path)
    assert {"ukraine-diplomacy.yaml", "hres100-119.json", "roster.json"} <= set(opened_first)
    second, opened_second = start(tmp_path / "view.json", tmp_path)
    assert opened_second == ["view.json"]
    assert second == first


def test_only_what_has_changed_is_read_again(place, opened):
    place.library().refresh()
    assert sorted(opened) == ["a.json", "roster.json", "wells.yaml"]
    opened.clear()
    place.write(BRIEF, brief("Muddy wells"))
    place.wait(3600)
    assert place.library().brief("wells").value.title.default.raw == "Muddy wells"
    assert opened == ["wells.yaml"]
    opened.clear()
    place.library().library()
    assert opened == []


def test_refresh_says_whether_the_view_is_another_one(place):
    library = place.library()
    assert library.refresh()
    assert not library.refresh()
    place.write(BILL, bill("Two"))
    assert library.refresh()
    before = place.view.fingerprint()
    assert not library.refresh()
    assert place.view.fingerprint() == before


def test_a_file_read_within_two_seconds_of_its_change_is_compared_until_it_has_settled(place, opened):
    place.write(BRIEF, brief("Muddy wells"))
    place.wait(1)
    place.library().refresh()
    opened.clear()
    place.library().refresh()
    assert opened == ["wells.yaml"]
    place.wait(2)
    place.library().refresh()
    assert opened == ["wells.yaml", "wells.yaml"]
    place.library().refresh()
    assert len(opened) == 2


def test_a_file_that_changes_while_it_is_read_is_read_again(place, monkeypatch):
    read = compiled_files.library_bytes

    def reading(file: Path, vault: object) -> bytes:
        data = read(file, vault)
        if file == place.file(BRIEF):
            monkeypatch.setattr(compiled_files, "library_bytes", read)
            place.write(BRIEF, brief("Muddy wells"))
        return data

    monkeypatch.setattr(compiled_files, "library_bytes", reading)
    library = place.library()
    library.refresh()
    assert library.brief("wells").value.title.default.raw == "Muddy wells"


def test_what_another_program_compiled_does_not_count(place, opened):
    place.library().refresh()
    place.view.put("offices", {"id": "X000001", "name": "left by an older program"})
    opened.clear()
    assert place.library("a newer one").refresh()
    assert sorted(opened) == ["a.json", "roster.json", "wells.yaml"]
    assert not place.view.has("offices", "X000001")


def garbled(row: dict[str, object]) -> list[dict[str, object]]:
    """Return a row with each of its fields made something else, and with each left out."""
    keys = [key for key in row if key != "id"]
    return [{**row, key: {"is": 1}} for key in keys] + [{one: row[one] for one in row if one != key} for key in keys]


@pytest.mark.parametrize("table", ["library", "files", "rosters", "records", "corrections_files", "briefs"])
def test_a_bad_row_is_discarded_and_made_again(place, table):
    place.write(OWN_CORRECTIONS, corrections())
    place.wait(3600)
    place.library().refresh()
    sound = place.view.fingerprint()
    rows = [dict(row) for row in place.view.table(table)]
    assert rows
    for row in (bad for one in rows for bad in garbled(one)):
        place.view.put(table, row)
        assert_all_the_same(place)
    for row in rows:
        place.view.drop(table, str(row["id"]))
        assert_all_the_same(place)
    assert place.view.fingerprint() == sound


def test_without_the_view_every_answer_is_the_same(place):
    place.library().refresh()
    before = place.view.fingerprint()
    place.view = View()
    place.library().refresh()
    assert place.view.fingerprint() == before


def test_a_brief_that_lies_elsewhere_is_read_and_not_kept(place):
    place.write("elsewhere.yaml", brief("Far wells"))
    library = place.library()
    assert library.brief(str(place.file("elsewhere.yaml"))).value.title.default.raw == "Far wells"
    assert [row["title"] for row in place.view.table("briefs")] == ["Clean wells"]


def test_a_brief_with_mistakes_is_listed_and_its_findings_are_kept(place, opened):
    place.write(BRIEF, brief().replace(b"title:", b"titel:"))
    place.wait(3600)
    place.library().refresh()
    opened.clear()
    assert [one.code for one in place.library().brief("wells").problems] == ["key-misspelled"]
    assert opened == []
    row = place.view.get("briefs", "wells")
    assert (row["errors"], row["title"], row["compiled"]) == (1, None, None)
    assert len(place.view.table("asks")) == 0


def test_a_brief_of_ones_own_takes_the_place_of_the_shipped_one_and_gives_it_back(place):
    library = place.library()
    library.refresh()
    place.write(OWN_BRIEF, brief("My wells"))
    library.refresh()
    assert [(row["title"], row["file"]) for row in place.view.table("briefs")] == [
        ("My wells", str(place.file(OWN_BRIEF)))
    ]
    assert len(place.view.table("asks")) == 1
    place.file(OWN_BRIEF).unlink()
    library.refresh()
    assert [row["title"] for row in place.view.table("briefs")] == ["Clean wells"]


def test_the_parts_of_briefs_are_found_by_queries(place):
    full = (ROOT / "tests/fixtures/briefs/full.yaml").read_bytes()
    place.write(f"{OWN}/briefs/full.yaml", full)
    library = place.library()
    library.refresh()
    value = library.brief("full").value
    named = place.view.table("asks").search(where("measures").any(["hres100-119"]))
    assert {(row["name"], row["ask"]) for row in named} >= {("wells", "pipes")}
    for table, parts in (
        ("asks", value.asks),
        ("talking_points", value.talking_points),
        ("questions", value.questions),
        ("sources", value.sources),
    ):
        rows = place.view.table(table).search(where("brief") == value.id)
        assert len(rows) == len(parts) > 0, table
        assert sorted(row["order"] for row in rows) == list(range(1, len(parts) + 1))


def test_offices_and_measures_are_listed_as_corrected(place):
    place.write(OWN_CORRECTIONS, corrections("2301"))
    library = place.library()
    library.refresh()
    assert [row["id"] for row in place.view.table("offices").search(where("room") == "2301")] == ["H000001"]
    place.view.put("corrections", {**ROW, "id": "c1", "value": "2402", "date": "2026-11-21"})
    assert library.refresh()
    assert place.view.get("offices", "H000001")["room"] == "2402"
    assert library.library().roster.offices[0].room == "2402"
    signature = {"target": "hres100-119", "field": "cosponsor", "value": "H000002 2026-10-01"}
    place.view.put("corrections", {**ROW, **signature, "id": "c2", "date": "2026-11-21"})
    place.view.put("corrections", {**ROW, "id": "c1", "value": "2402", "date": "2026-11-21", "deleted": True})
    library.refresh()
    assert place.view.get("offices", "H000001")["room"] == "2301"
    assert place.view.get("measures", "hres100-119")["cosponsors"] == ["H000002"]
    assert library.library().bills[measure("H.Res. 100")].cosponsor("H000002")


def test_nothing_is_listed_of_a_library_that_cannot_be_used(place):
    library = place.library()
    library.refresh()
    place.write(BILL, b"{")
    library.refresh()
    assert {len(place.view.table(name)) for name in ("offices", "measures", "roster")} == {0}
    place.write(BILL, bill())
    library.refresh()
    assert len(place.view.table("offices")) == 2


def test_parts_that_a_brief_no_longer_has_are_gone(place):
    place.library().refresh()
    assert [row["ask"] for row in place.view.table("asks")] == ["pipes"]
    place.write(BRIEF, brief().replace(b"id: pipes", b"id: pumps"))
    place.library().refresh()
    assert [row["ask"] for row in place.view.table("asks")] == ["pumps"]


def test_a_library_that_was_mistyped_is_a_failure_for_whoever_asks(place):
    shelves = Shelves(place.file("none"), place.file("workspace"))
    library = CompiledLibrary(place.view, shelves, place.clock, "this one")
    library.refresh()
    with pytest.raises(MissingLibraryError):
        library.library()


def test_no_table_is_one_of_the_log_s(place):
    place.view.put("corrections", {**ROW, "id": "c1", "value": "2402", "date": "2026-11-21"})
    place.library("one").refresh()
    place.library("another").refresh()
    assert set(place.view.tables()) <= {*LIBRARY_TABLES, "corrections"}
    assert place.view.has("corrections", "c1")
