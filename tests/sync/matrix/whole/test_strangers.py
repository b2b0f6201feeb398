"""Bad networks, hostile members, unknown keys and what is sealed for others: rows of the fault matrix."""

from __future__ import annotations

import shutil
import sys
import zlib

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from tests.sync.couch.faults import Fault
from tests.sync.rows.couch import couch
from tests.sync.rows.letters import bundle_of, note_op, raw_bundle
from tests.sync.rows.world import codes, put


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
