"""What people change, under any clock, on copied and restored laptops: rows of the fault matrix."""

from __future__ import annotations

import shutil
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.sync.rows.world import codes

AHEAD, BEHIND = [3650.0], [-7300.0]
IMAGE = {"machine": "one image for all"}


def test_row_01_clocks_that_are_wrong_by_years_lose_nothing_and_reverse_nothing(world):
    (note,) = world.write("lead", "first", days=AHEAD)
    world.sync("lead", days=AHEAD)
    assert codes(world.sync("org", days=BEHIND)) == ["sync-clock"]
    world.edit("org", note, "second", days=BEHIND)
    world.sync("org", days=BEHIND)
    world.sync("lead", days=AHEAD)
    assert world.shown("lead") == world.shown("org") == ["second"]
    jumps = [0.0, -7300.0, 3650.0, -20.0]
    world.apply("lead", *({"do": "edit", "id": note, "summary": f"third {n}"} for n in range(3)), days=jumps)
    world.edit("org", note, "fourth", days=BEHIND)
    world.rounds("org", "lead", "org")
    assert world.versions("lead", note) == world.versions("org", note)
    assert {text for text, _ in world.versions("org", note)} == {"third 2", "fourth"}


def test_row_05_edits_beat_deletions_they_did_not_see_and_of_two_edits_both_stay(world):
    edited, twice, restored = world.write("lead", "a", "b", "c")
    world.rounds("lead", "org")
    world.apply(
        "org",
        {"do": "delete", "id": edited},
        {"do": "edit", "id": twice, "summary": "b by org"},
        {"do": "delete", "id": restored},
    )
    world.apply(
        "lead",
        {"do": "edit", "id": edited, "summary": "a after all"},
        {"do": "edit", "id": twice, "summary": "b by lead"},
        {"do": "delete", "id": restored},
    )
    world.run("lead", "note", "restore", restored)
    world.rounds("lead", "org", "lead")
    for name in ("lead", "org"):
        notes = world.rows(name)
        assert not notes[edited]["deleted"]
        assert notes[edited]["edited_after_delete"]
        assert not notes[restored]["deleted"]
        assert {text for text, _ in world.versions(name, twice)} == {"b by org", "b by lead"}
    assert world.rows("lead")[edited]["summary"] == "a after all"


def test_row_06_a_copied_laptop_keeps_both_histories_and_takes_new_ids(world):
    world.write("lead", "before the copy", **IMAGE)
    world.sync("lead", **IMAGE)
    world.copy("lead", "twin")
    world.write("lead", "by the first", **IMAGE)
    world.write("twin", "by its copy", **IMAGE)
    assert world.device("lead")["dev"] == world.device("twin")["dev"]
    world.sync("lead", **IMAGE)
    said = world.run("twin", "sync", "run", world.share, **IMAGE)
    assert "identity-copied" in said.out + said.err
    world.sync("lead", **IMAGE)
    world.sync("org")
    assert world.shown("org") == world.shown("lead") == ["before the copy", "by its copy", "by the first"]
    assert world.device("lead")["dev"] != world.device("twin")["dev"]
    assert world.shown("twin") == world.shown("org")


def test_row_07_a_restored_laptop_gets_back_what_it_sent_and_goes_on_under_new_ids(world):
    world.write("ana", "one")
    shutil.copytree(world.workspace("ana"), world.root / "backup")
    world.write("ana", "two")
    world.rounds("ana", "ana", "org")  # the second time, what it has put there itself is known to it
    before = world.device("ana")["dev"]
    shutil.rmtree(world.workspace("ana"))
    shutil.copytree(world.root / "backup", world.workspace("ana"))
    world.write("ana", "three")
    assert world.device("ana")["dev"] != before
    assert before in world.device("ana")["my_devs"]
    world.rounds("ana", "org")
    assert world.shown("ana") == world.shown("org") == ["one", "three", "two"]


def test_row_09_two_laptops_of_one_person_are_no_copies_of_each_other(world):
    world.users["lead-too"] = "lead"
    world.let_in("lead-too", "lead")
    world.write("lead", "at the desk")
    world.write("lead-too", "on the train")
    devices = {name: world.device(name)["dev"] for name in ("lead", "lead-too")}
    world.rounds("org", "lead", "lead-too", "lead", "org")
    assert {name: world.device(name)["dev"] for name in devices} == devices
    for name in ("lead", "org"):
        assert world.shown(name) == ["at the desk", "on the train"]
