"""The fault matrix, row by row, each lived by `lobbykit` processes on laptops of their own.

`python -m tests.sync.rows` plants in the program the faults of `tests/sync/rows/faults.py`, one after the other, and
shows that the test of the row fails. The rows that stand elsewhere are in `tests/sync/rows/table.py`.
"""

from __future__ import annotations

import re
import shutil
import sys
import zlib
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.making import ROOT
from tests.sync.couch.faults import Fault
from tests.sync.rows.couch import couch
from tests.sync.rows.crashes import Crashes
from tests.sync.rows.faults import FAULTS, planted
from tests.sync.rows.letters import bundle_of, newer_op, note_op, raw_bundle, repacked
from tests.sync.rows.table import NOT_SHOWN, ROWS
from tests.sync.rows.world import World, founded

AHEAD, BEHIND = [3650.0], [-7300.0]
IMAGE = {"machine": "one image for all"}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return founded(tmp_path / "world")


def codes(told) -> list[str]:
    return [one["code"] for key in ("remarks", "problems") for one in told.get(key, ())]


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


def test_row_02_a_damaged_bundle_is_never_taken_in_part_and_any_holder_mends_it(world):
    for name in ("ana", "ben", "lead"):
        world.write(name, f"by {name}", f"more by {name}")
        world.sync(name)
    damages = [lambda raw: raw[: len(raw) // 2], lambda raw: raw[:0], lambda raw: raw[:-300] + b"!" + raw[-299:]]
    assert len(world.bundles) == len(damages)
    for file, damage in zip(world.bundles, damages, strict=True):
        file.write_bytes(damage(file.read_bytes()))
    told = world.sync("org")
    assert (told["came"], told["on_the_way"], world.shown("org")) == (0, 3, [])
    world.rounds("ben", "lead")  # ana never comes back
    assert world.sync("org")["came"] == 6
    assert world.sync("org")["on_the_way"] == 0
    assert len(world.shown("org")) == 6


def test_row_03_what_services_copy_rename_and_move_is_taken_once(world):
    world.write("ana", "only once")
    world.sync("ana")
    (bundle,) = world.bundles
    for name in (f"{bundle.stem} (conflicted copy).lkb", f"{bundle.stem}.sync-conflict-1.lkb", "x (1).lkb"):
        shutil.copy(bundle, bundle.with_name(name))
    (world.top / "elsewhere").mkdir()
    bundle.rename(world.top / "elsewhere" / "moved.lkb")
    assert world.sync("org")["came"] == 1
    assert world.shown("org") == ["only once"]
    for name in (f"{bundle.stem} (conflicted copy).lkb", f"{bundle.stem}.sync-conflict-1.lkb"):
        bundle.with_name(name).unlink()
    raw = (world.top / "elsewhere" / "moved.lkb").read_bytes()
    world.sync("ana")
    assert {file.name for file in world.letters if file.read_bytes() == raw} == {"moved.lkb", "x (1).lkb"}
    assert world.sync("org")["came"] == 0


def test_row_04_a_share_that_is_emptied_gone_or_rolled_back_takes_nothing_away(world):
    world.write("ana", "one")
    world.rounds("ana", "org")
    shutil.copytree(world.share, world.root / "snapshot")
    shutil.rmtree(world.top)
    told = world.sync("org")
    assert told["put_back"] > 0
    assert "sync-put-back" in codes(told)
    world.share.rename(world.root / "away")
    said = world.run("ana", "sync", "run", world.share, fine=(2,))
    assert str(world.share) in said.err
    assert not world.share.exists()
    (world.root / "away").rename(world.share)
    world.write("ana", "two")
    world.sync("ana")
    shutil.rmtree(world.share)
    shutil.copytree(world.root / "snapshot", world.share)
    assert world.shown("ana") == ["one", "two"]
    assert world.sync("ana")["put_back"] > 0
    world.sync("org")
    assert world.shown("org") == ["one", "two"]


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


def test_row_08_what_comes_again_in_whatever_bundle_changes_nothing(world):
    (note,) = world.write("lead", "old")
    world.sync("lead")
    (old,) = world.bundles
    world.sync("org")
    world.edit("org", note, "new")
    world.rounds("org", "lead")
    shutil.copy(old, old.with_name("again.lkb"))
    again = repacked(world, old, "org")
    (world.top / "packed anew.lkb").write_bytes(again)
    for name in ("lead", "org"):
        assert world.sync(name)["came"] == 0
        assert world.shown(name) == ["new"]
        assert len(world.ops(name, note)) == 2


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


def test_row_10_what_a_newer_version_wrote_is_kept_passed_on_told_and_shown_after_an_update(world):
    world.write("ana", "by version 1")
    world.sync("ana")
    newer = world.top / "newer"
    newer.mkdir()
    ops = [note_op("ana", "by version 2")]
    files = [newer / "bundle.lkb", newer / "change.lkb"]
    files[0].write_bytes(bundle_of(world, ops, "ana", lkb=2))
    files[1].write_bytes(bundle_of(world, [newer_op("ana", "c" * 16)], "ana", user="ana"))
    letters = {file.read_bytes() for file in files}
    told = world.sync("org")
    assert (told["newer"], world.shown("org")) == (1, ["by version 1"])
    assert "bundle-newer" in codes(told)
    shutil.rmtree(world.top)
    world.sync("org")
    assert letters <= {file.read_bytes() for file in world.letters}
    told = world.sync("org", reads=2)
    assert (told["newer"], world.shown("org")) == (0, ["by version 1", "by version 2"])


def test_row_12_a_crash_or_a_refusal_at_any_call_leaves_nothing_half_done(world):
    Crashes(world).tried(sender=3, reader=2, refusals=2, by_chance=1)


def test_row_13_a_bad_network_delays_and_neither_loses_nor_doubles(world):
    with couch(world) as place:
        ids = world.write("ana", "one", "two")
        place.faults(
            Fault(path="_bulk_docs", cut_down=0),  # a timeout after the server has taken it
            Fault(path="_all_docs", status=503),
            Fault(path="_changes", cut_down=20),
        )
        world.sync("ana", place.address("ana"), **place.how)
        place.faults(
            Fault(path="_changes", status=500),
            Fault(path="_bulk_get", cut_down=300),
            Fault(path="_bulk_docs", cut_up=100),
        )
        assert world.sync("org", place.address("org"), **place.how)["came"] == 2
        world.write("ana", "three")
        place.faults(Fault(path="_bulk_docs", status=429, headers={"Retry-After": "9999"}))
        assert "lobbykit: " in world.run("ana", "sync", "run", place.address("ana"), fine=(2,), **place.how).err
        assert world.sync("ana", place.address("ana"), **place.how)["went"] >= 1
        told = world.sync("org", place.address("org"), **place.how)
        assert (told["came"], world.shown("org")) == (1, ["one", "three", "two"])
        assert all(len(world.ops("org", one)) == 1 for one in ids)


def test_row_16_a_hostile_member_speaks_for_nobody_else_and_fills_no_memory(world):
    before = world.measured("org")
    world.write("ana", "honest")
    world.sync("ana")
    theirs = note_op("ana", "never said", dev=world.device("ana")["dev"], seq=2)
    bomb = zlib.compress(bytes(200_000_000), 9)
    put(world, "spoken-for", bundle_of(world, [theirs], "ben"))
    put(world, "bomb", raw_bundle(world, bomb, [note_op("ben", "boom")], world.keys("ben")))
    put(world, "header", b'{"lkb":1,"team":"' + b"a" * 5_000_000 + b'"}\n')
    put(world, "large", bytes(300_000))
    put(world, "base64", world.bundles[0].read_bytes()[:-3] + b"!!\n")
    after = world.measured("org")
    assert world.shown("org") == ["honest"]
    assert after["peak"] - before["peak"] < 40_000_000
    told = world.run("org", "sync", "status", "--json", days=[2]).json
    assert set(codes(told)) == {
        "sync-key-other-user", "bundle-bomb", "mailbox-file-large", "envelope-damaged"
    }  # fmt: skip
    assert world.sync("org")["came"] == 0


def test_row_17_what_nobody_vouches_for_is_listed_and_not_shown_until_somebody_does(world):
    world.users["eve"] = "eve"
    world.meet("eve", "org")
    world.write("eve", "by eve")
    world.sync("eve")
    world.write("ben", "before")
    world.sync("ben")
    (mine,) = (file for file in world.bundles if file.parent.name == world.device("ben")["dev"])
    forged = bundle_of(world, [note_op("ben", "forged")], "ben").split(b"\n")
    forged[-2] = mine.read_bytes().split(b"\n")[-2]
    put(world, "forged", b"\n".join(forged))
    told = world.sync("org")
    assert (codes(told), world.shown("org")) == (["sync-key-unknown"], ["before"])
    world.run("org", "team", "confirm", world.keys("eve").pub)
    assert world.sync("org")["came"] == 1
    world.run("org", "team", "revoke", "ben")
    world.write("ben", "after")
    world.rounds("ben", "org")
    told = world.run("org", "sync", "status", "--json", days=[2]).json
    assert set(codes(told)) == {"sync-key-out", "envelope-forged"}
    assert world.shown("org") == ["before", "by eve"]


def test_row_18_what_is_sealed_for_others_is_counted_kept_and_passed_on(world):
    for name in ("ben", "ana"):
        world.write(name, f"by {name}")
        world.sync(name)
    assert world.status("ana")["sealed"] == 1
    shutil.rmtree(world.top)
    world.sync("ana")  # ben never comes back
    world.run("ana", "passphrase", "set", env={"LOBBYKIT_NEW_PASSPHRASE": "a long sentence of ours"})
    world.run("ana", "sync", "run", world.share, fine=(2,), env={"LOBBYKIT_PASSPHRASE": "another one"})
    told = world.sync("ana", env={"LOBBYKIT_PASSPHRASE": "a long sentence of ours"})
    assert (told["sealed"], told["notes"]["sent"]) == (1, 1)
    assert world.sync("org")["came"] == 2
    for file in (world.root / "ben" / "state").glob("*/keys-ben.json"):
        file.unlink()
    world.write("ben", "with new keys")
    world.sync("ben")
    assert "sync-key-unknown" in codes(world.sync("org"))
    world.run("org", "team", "confirm", world.keys("ben").pub)
    world.sync("org")
    assert world.shown("org") == ["by ana", "by ben", "with new keys"]


def put(world: World, name: str, raw: bytes) -> None:
    """Lay a file into the share."""
    world.top.mkdir(exist_ok=True)
    (world.top / f"{name}.lkb").write_bytes(raw)


QUICK = {
    "own-names": test_row_03_what_services_copy_rename_and_move_is_taken_once,
    "believing-memory": test_row_04_a_share_that_is_emptied_gone_or_rolled_back_takes_nothing_away,
    "newer-dropped": test_row_10_what_a_newer_version_wrote_is_kept_passed_on_told_and_shown_after_an_update,
    "any-user": test_row_16_a_hostile_member_speaks_for_nobody_else_and_fills_no_memory,
}
"""Faults that are noticed soon; `python -m tests.sync.rows` goes through all of them."""


@pytest.mark.parametrize("fault", QUICK)
def test_a_planted_fault_is_noticed(fault: str, tmp_path: Path) -> None:
    with planted(fault), pytest.raises(AssertionError):
        QUICK[fault](founded(tmp_path / "world"))


def test_every_row_has_its_tests_and_its_faults() -> None:
    assert list(ROWS) == list(range(1, 24))
    for row, places in ROWS.items():
        for file, words in places:
            names = re.findall(r"^def (test_\w+)", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
            assert any(word in name for word in words.split(" or ") for name in names), (row, file)
    assert {one.row for one in FAULTS.values()} == set(ROWS) - {23}
    assert set(NOT_SHOWN) <= set(ROWS)
