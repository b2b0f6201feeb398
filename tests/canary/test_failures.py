"""No text of a note leaves the files that hold notes, whatever fails (see leaks.py for which files these are)."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("the canary is watched by strace, on Linux only", allow_module_level=True)

from lobbykit.main import COMMANDS
from lobbykit.store.drafts import DraftBook
from lobbykit.store.layout import Layout
from tests.canary import stand_in
from tests.canary.failure import ADD, Failure
from tests.canary.failures import FAILURES
from tests.canary.ground import LOBBYKIT, STAND_IN, Ground
from tests.canary.leaks import leaks, may_hold_text
from tests.canary.notes import DRAFT, IMPRESSION, NOTES, SHARED, TEXT, Line, every_canary, texts
from tests.canary.search import hits, hits_in_tree
from tests.crash import syscalls

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.canary.watching import Recorded

STRACE = syscalls.missing()
watched = pytest.mark.skipif(bool(STRACE), reason=f"not shown here: {STRACE}")
there_are_commands = pytest.mark.skipif(
    "note" not in COMMANDS, reason="not shown here: there are no commands about notes yet"
)
LINE = Line.of_the_roster()
CANARIES = every_canary()


def saved(ground: Ground) -> Recorded:
    """Add notes with a canary in every field, and see that each was saved."""
    done = ground.run(*ADD, stdin=b"".join(LINE.whole(note) for note in NOTES))
    assert (done.code, done.out.split()) == (0, [word for note in NOTES for word in (b"ACK", note.encode())]), done.err
    return done


def prepared(root: Path) -> Ground:
    """Make a workspace with notes, changes, drafts and a backup."""
    ground = Ground.make(root, LOBBYKIT)
    assert not leaks(saved(ground), ground, CANARIES)
    for words, stdin in (
        (("note", "edit", NOTES[1]), LINE.spelled({"summary": texts(SHARED)[0].decode(), "minutes": 20})),
        (("note", "delete", NOTES[2]), b""),
        (("backup",), b""),
        (("verify",), b""),
    ):
        done = ground.run(*words, stdin=stdin)
        assert done.code == 0, f"{words}: {done.err!r}"
        assert not leaks(done, ground, CANARIES), words
    drafts = DraftBook(Layout(ground.workspace), writable=True)
    drafts.open()
    for number, text in enumerate(texts(DRAFT)):
        drafts.keep(NOTES[0], f"question/{number:032x}/text", text.decode())
    drafts.close()
    ground.keep()
    return ground


def tried(failure: Failure, ground: Ground) -> tuple[list[str], bool]:
    """Provoke one failure; return its leaks, and whether the command said that something was wrong."""
    ground.again()
    with ExitStack() as until_mended:
        failure.set_up(ground, until_mended)
        done = ground.run(
            *(str(ground.root / word) if word.endswith(".zip") else word for word in failure.command),
            stdin=failure.stdin(LINE),
            python=failure.python,
            env=failure.env,
            through=failure.through,
            inject=failure.inject,
            meanwhile=lambda: failure.meanwhile(ground),
        )
    return leaks(done, ground, CANARIES, shows=failure.shows), bool(done.code or done.err)


@pytest.fixture(scope="module")
def outcomes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, tuple[list[str], bool]]:
    """Provoke all failures that this run of the tests asks for, as many at once as there are processors."""
    wanted: dict[str, Failure] = {}
    for item in request.session.items:
        failure = item.callspec.params.get("failure") if hasattr(item, "callspec") else None
        if isinstance(failure, Failure):
            wanted[failure.name] = failure
    many = min(os.cpu_count() or 1, 8, len(wanted))
    root, grounds = tmp_path_factory.mktemp("canary"), SimpleQueue[Ground]()

    def one(failure: Failure) -> tuple[list[str], bool]:
        ground = grounds.get()
        try:
            return tried(failure, ground)
        finally:
            grounds.put(ground)

    with ThreadPoolExecutor(many) as pool:
        for ground in pool.map(prepared, [root / str(number) for number in range(many)]):
            grounds.put(ground)
        return dict(zip(wanted, pool.map(one, wanted.values()), strict=True))


@there_are_commands
@watched
@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure.name)
def test_no_text_leaks_when_something_fails(failure: Failure, outcomes: Mapping[str, tuple[list[str], bool]]) -> None:
    if "setpriv" in failure.through and not shutil.which("setpriv"):
        pytest.skip("not shown here: setpriv is not installed, and root may write everywhere")
    found, told = outcomes[failure.name]
    assert not found
    assert told or not failure.told, "the failure did not happen: the command ended as if nothing were wrong"


def private_bytes_elsewhere(ground: Ground, done: Recorded) -> list[str]:
    """Return the files that hold a private impression, apart from the private lane, the view of it and backups."""
    root, lane = ground.workspace, ground.workspace / "log" / "private"
    assert hits_in_tree(lane, texts(IMPRESSION)), "the search does not see the private lane"
    lying = {hit.where for hit in hits_in_tree(root / "log", texts(IMPRESSION))}
    lying |= {f"sync/{hit.where}" for hit in hits_in_tree(root / "sync", texts(IMPRESSION))}
    passing = {path for path, data in done.written.items() if hits(data, texts(IMPRESSION))}
    shared = (str(root / "log"), str(root / "sync"))
    found = [f"log/{name}" for name in lying if not name.startswith("private/")]
    return found + [path for path in passing if path.startswith(shared) and not path.startswith(f"{lane}/")]


@there_are_commands
@watched
def test_private_impressions_stay_in_their_lane(tmp_path: Path) -> None:
    ground = Ground.make(tmp_path / "ground", LOBBYKIT)
    assert private_bytes_elsewhere(ground, saved(ground)) == []
    change = LINE.spelled({"private": {"impression": texts(IMPRESSION)[0].decode() * 2}})
    for words, stdin in ((("note", "edit", NOTES[0]), change), (("undo",), b""), (("note", "delete", NOTES[0]), b"")):
        assert private_bytes_elsewhere(ground, ground.run(*words, stdin=stdin)) == []
    shown = ground.run("note", "list", "--json")
    assert hits(shown.out, texts(SHARED))
    assert not hits(shown.out, texts(IMPRESSION)), "without --with-private a list shows no impression"


# The driver itself, proved on a program of our own


@watched
@pytest.mark.parametrize("leak", [*stand_in.LEAKS, *stand_in.IN_EXCEPTIONS])
def test_a_planted_leak_is_seen(leak: str, tmp_path: Path) -> None:
    ground = Ground.make(tmp_path / "ground", STAND_IN)
    done = ground.run(*ADD, stdin=f'{{"summary": "{TEXT}\n'.encode(), env={"CANARY_LEAK": leak})
    assert done.code == 1
    assert leaks(done, ground, CANARIES)


@watched
def test_a_program_without_a_leak_is_not_blamed(tmp_path: Path) -> None:
    ground = Ground.make(tmp_path / "ground", STAND_IN)
    assert leaks(saved(ground), ground, CANARIES) == []
    done = ground.run(*ADD, stdin=f'{{"summary": "{TEXT}\n'.encode())
    assert (done.code, leaks(done, ground, CANARIES)) == (1, [])


@watched
@pytest.mark.parametrize(("leak", "seen"), [("", False), (stand_in.IN_THE_SHARED_LANE, True)])
def test_a_private_byte_in_the_shared_lane_is_seen(leak: str, seen: bool, tmp_path: Path) -> None:
    ground = Ground.make(tmp_path / "ground", STAND_IN)
    done = ground.run(*ADD, stdin=LINE.whole(NOTES[0]), env={"CANARY_LEAK": leak})
    assert bool(private_bytes_elsewhere(ground, done)) is seen


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("log/0123456789abcdef.0001.ops.new", True),
        ("log/private/0123456789abcdef.0001.ops", True),
        (".view.json.part", True),
        ("before-restore-20261122T150405Z/drafts.jsonl", True),
        ("before-restore-20261122T150405Z/LOCK", False),
        ("LOCK", False),
        (".workspace.json.part", False),
        ("reserve", False),
        ("report.txt", False),
        ("view.json.txt", False),
        ("../log/x.ops", False),
    ],
)
def test_only_files_for_notes_may_hold_text(name: str, may: bool, tmp_path: Path) -> None:
    assert may_hold_text(str((tmp_path / "workspace" / name).resolve()), tmp_path.resolve() / "workspace") is may


def test_every_failure_has_a_name_of_its_own() -> None:
    names = [failure.name for failure in FAILURES]
    assert len(set(names)) == len(names) >= 250
