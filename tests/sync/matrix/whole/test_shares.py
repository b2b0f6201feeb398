"""What befalls the files of a share: rows of the fault matrix."""

from __future__ import annotations

import shutil
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.sync.rows.letters import bundle_of, newer_op, note_op, repacked
from tests.sync.rows.world import codes


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


def test_row_10_what_a_newer_version_wrote_is_kept_told_and_shown_after_an_update(world):
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
