"""What a hostile member, a finder of the stick or a captor of the traffic can do: nothing but be told, and count."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("processes are killed by signals, and files shared by links", allow_module_level=True)

from lobbykit.sync.bundle import opened, read_bundle
from lobbykit.sync.envelope import read_envelope
from lobbykit.sync.seal import NotForUsError
from lobbykit.sync.statement import Speaker, write_statement
from tests.canary.search import hits, hits_in_tree
from tests.sync.rows.couch import couch
from tests.sync.rows.letters import SOMEWHERE, bundle_of, note_op, raw_bundle
from tests.sync.rows.world import World, founded

if TYPE_CHECKING:
    from tests.canary.search import Hit

CANARY = "The marmalade senator hums before breakfast"
JUNK = 1_000


def hostile(world: World) -> dict[str, tuple[bytes, str]]:
    """Return what is laid into the share, by a name for it, each with the code of the sentence that it deserves."""
    op = note_op("ben", "never shown")
    honest = bundle_of(world, [op], "ben")
    lines = honest.split(b"\n")
    bomb = raw_bundle(world, zlib.compress(bytes(200_000_000), 9), [op], world.keys("ben"))
    no_ops = raw_bundle(world, zlib.compress(b'{"v":1,"v":1}'), [op], world.keys("ben"))
    speaker = Speaker(world.team, "ben", SOMEWHERE, 1)
    said = {kind: write_statement(kind, speaker, {}, world.keys("ben")).envelope.raw for kind in ("seen", "team")}
    return {
        "false acknowledgement": (said["seen"], "sync-no-organizer"),
        "false team": (said["team"], "sync-no-organizer"),
        "oversized header": (b'{"lkb":1,"x":"' + b"a" * 100_000 + b'"}\n' + bytes(2_000), "envelope-header"),
        "five megabytes": (b"{" + b" " * 5_000_000 + b"}", "mailbox-file-large"),
        "bomb": (bomb, "bundle-bomb"),
        "no ops": (no_ops, "bundle-no-ops"),
        "wrong signature": (b"\n".join([*lines[:-2], b"A" * 86 + b"==", b""]), "envelope-forged"),
        "another team": (bundle_of(world, [op], "ben", team="0" * 32), "sync-other-team"),
        "somebody else": (bundle_of(world, [note_op("ana", "never said")], "ben"), "sync-key-other-user"),
        "path in the device": (bundle_of(world, [op], "ben", dev="../../../etc/pass"), "bundle-header"),
        "path in the user": (bundle_of(world, [op], "ben", user="../../ana"), "bundle-header"),
        "one op twice": (bundle_of(world, [op, op], "ben", to=2), "bundle-other-ops"),
        "other numbers": (bundle_of(world, [op], "ben", **{"from": 7, "to": 7, "prev": "b" * 32}), "bundle-other-ops"),
    }


def test_hostile_letters_are_left_where_they_are_each_with_a_sentence_in_bounded_memory(tmp_path: Path) -> None:
    world = founded(tmp_path / "world")
    before = world.measured("org")
    world.write("ana", "honest")
    world.sync("ana")
    planted = hostile(world)
    for name, (raw, _) in planted.items():
        (world.top / f"{name}.lkb").write_bytes(raw)
    for number in range(JUNK):
        (world.top / f"junk {number}.lkb").write_bytes(os.urandom(200))
    after = world.measured("org")
    assert world.shown("org") == ["honest"]
    assert after["peak"] - before["peak"] < 60_000_000
    told = world.run("org", "sync", "status", "--json", days=[2]).json["problems"]
    said = {one["file"]: one for one in told}
    assert {f"{name}.lkb": code for name, (_, code) in planted.items()}.items() <= {
        file: one["code"] for file, one in said.items()
    }.items()
    assert sum(file.startswith("junk") for file in said) == JUNK
    assert all(one["message"] and one["suggestion"] for one in told)
    assert (world.top / "bomb.lkb").is_file()
    assert world.sync("org")["came"] == 0
    lines = world.run("org", "sync", "run", world.share, days=[2]).out.splitlines()
    assert len(lines) < 60
    assert sum("junk" in line for line in lines) <= 2
    assert [line for line in lines if f"{JUNK + 1} files like it in all" in line]


def captured(world: World) -> list[Hit]:
    """Return what a delegate finds of the canary in all that ever travelled, and in what it has of it."""
    with couch(world) as place:
        world.sync("ana", place.address("ana"), **place.how)
        world.rounds("ana", "ben")
        traffic = place.bodies()
    assert len(traffic) > 2_000
    return [
        *hits(traffic, [CANARY.encode()]),
        *hits_in_tree(world.share, [CANARY.encode()]),
        *hits_in_tree(world.root / "ben", [CANARY.encode()]),
    ]


@pytest.mark.parametrize("is_sealed", [False, True], ids=["unsealed", "sealed"])
def test_a_delegate_who_captures_everything_finds_words_only_where_the_team_does_not_seal(
    tmp_path: Path, is_sealed: bool
) -> None:
    world = founded(tmp_path / "world", is_sealed=is_sealed)
    world.write("ana", CANARY)
    found = captured(world)
    places = {hit.where.split("/")[0] for hit in found}
    assert places == (set() if is_sealed else {"", world.top.name, "workspace"}), found
    if is_sealed:
        (bundle,) = world.bundles
        with pytest.raises(NotForUsError):
            opened(read_bundle(read_envelope(bundle.read_bytes())), [world.keys("ben").identity])
