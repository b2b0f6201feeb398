"""Syncing 10,000 ops through a folder and through a CouchDB's double, beside what that could cost; verifying; idling.

    python benchmarks/sync.py [--rounds 5] [--ops 10000] [--folder DIR] [--keep DIR]

Each round takes fresh workspaces: Ana's pushes everything in one visit, the organizer's pulls everything in one visit.
What a visit takes is told in full (`push`, `pull`: packing, sealing, signing; verifying, unsealing, merging, the log on
the disk, the view) and as what went by in the mailbox alone (`…_mailbox`). The peers of the same round: `one-file`
writes as many bytes and flushes, `document-per-note` puts one document for each note on the same server, and
`file-per-note` one file for each into the same folder. They carry, and check and keep nothing on the other side.
`alone` has 10,000 ops, a note each, come from one laptop that never synced before, `team` from 200 laptops of 50.
`single` is what a note costs in a visit of ours that puts every note into an envelope of its own.

pouchdb-server comes from npm into `--keep` (else a temporary folder) and runs on loopback, in memory.

    python benchmarks/sync.py --rate       verify and merge on one core, beside its floor, by processor time
    python benchmarks/sync.py --profile    where that time goes; records nothing
    python benchmarks/sync.py --idle       the first pull of 100,000 ops in 5,000 envelopes; visits with nothing new
"""

from __future__ import annotations

import gc
import resource
import sys
import tempfile
import time
from argparse import ArgumentParser
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from flushes import flushes_counted
from recording import ROOT, record, summary

sys.path.insert(0, str(ROOT))

from sync_making import Watched, bundles, letter, opened, rows_of_ops, team, visit
from sync_peers import DocumentPerNote, FilePerNote, OneFile
from sync_rate import profile, rates

from lobbykit.sync import bundle
from lobbykit.sync.folder import FolderMailbox
from tests.sync.couch.pouch import installed, running
from tests.sync.couch.server import CouchPlace, real_server

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.domain.op import Op
    from lobbykit.sync.mailbox import Mailbox
    from tests.sync_world import OpenTeam

GOAL = 5.0
"""How many times faster than one document per note the mailbox must be, both ways."""
_BUNDLE = 20
_VISITS = (("first",), ("second",), ("idle_after_opening", "idle_again"))
"""The second visit looks once more whether there is anything to pack or to say, and finds that there is not."""
_SLOW_ROUNDS = 2
_SINGLE = 1_000
"""How many notes are put in an envelope each: ten thousand would take an hour."""
Times = dict[str, list[float]]


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long it took."""
    gc.collect()
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def shapes(ops: int) -> dict[str, list[list[Op]]]:
    """Return the same number of ops as one laptop's, and as those of laptops that wrote 50 each."""
    return {"alone": rows_of_ops(1, ops), "team": rows_of_ops(ops // 50, 50)}


def _round(place: Path, rows: Sequence[Sequence[Op]], among: OpenTeam, boxes: Sequence[Mailbox], times: Times) -> int:
    """Push with a fresh workspace and pull with another; return the bytes that were put."""
    ana, cleo = (Watched(one) for one in boxes)
    with ExitStack() as until_closed:
        writing = opened(place / "ana", "ana")
        until_closed.enter_context(writing)
        reading = opened(place / "cleo", "cleo")
        until_closed.enter_context(reading)
        writing.session.begin()
        reading.session.begin()
        for row in rows:
            writing.session.take_in(row[0].dev, row, private=False)
        times["push"].append(milliseconds(lambda: visit(writing, place / "ana", among, ana)))
        times["push_mailbox"].append(sum(ana.seconds.values()) * 1000)
        times["pull"].append(milliseconds(lambda: visit(reading, place / "cleo", among, cleo)))
        times["pull_mailbox"].append(cleo.seconds["pull"] * 1000)
        assert all(reading.session.knows(row[-1].id) for row in rows)
    return ana.bytes_put


def _figure(name: str, rounds: int, sizes: dict[str, int], times: Times, peers: dict[str, Times]) -> dict[str, Any]:
    ours = {what: summary(found) for what, found in times.items()}
    figure: dict[str, Any] = {"figure": name, "rounds": rounds, **sizes, **ours}
    for peer, found in peers.items():
        theirs = {way: summary(found[way]) for way in ("push", "pull")}
        figure[peer] = theirs
        for what in times:
            way = what.partition("_")[0]
            ratio = theirs[way]["median_ms"] / ours[what]["median_ms"]
            figure.setdefault("times_faster_than", {}).setdefault(peer, {})[what] = round(ratio, 2)
    return figure


def _empty() -> Times:
    return {"push": [], "push_mailbox": [], "pull": [], "pull_mailbox": []}


def _peer(times: Times, push: Callable[[], object], pull: Callable[[], object]) -> None:
    times["push"].append(milliseconds(push))
    times["pull"].append(milliseconds(pull))


def through_folder(place: Path, name: str, rows: list[list[Op]], rounds: int) -> dict[str, Any]:
    """Measure syncing through a folder."""
    among, flat = team("ana"), [op for row in rows for op in row]
    times: Times = _empty()
    peers: dict[str, Times] = {"one-file": _empty(), "file-per-note": _empty()}
    size = 0
    for number in range(rounds):
        here = place / f"{name}-{number}"
        (share := here / "share").mkdir(parents=True)
        size = _round(here, rows, among, [FolderMailbox(share, among.id, "-") for _ in range(2)], times)
        letters = [file.read_bytes() for file in sorted(share.rglob("*.lkb"))]
        one, many = OneFile(here / "one", letters), FilePerNote(here / "notes", flat)
        _peer(peers["one-file"], one.push, one.pull)
        if number < _SLOW_ROUNDS:
            _peer(peers["file-per-note"], many.push, many.pull)
        sizes = {"ops": len(flat), "letters": len(letters), "bytes": size}
    return _figure(f"folder/{name}", rounds, sizes, times, peers)


def through_couch(couch: CouchPlace, url: str, place: Path, name: str, rows: list[list[Op]]) -> dict[str, Any]:
    """Measure syncing through a database; `place` holds as many empty folders as there shall be rounds."""
    among, flat = team("ana"), [op for row in rows for op in row]
    times: Times = _empty()
    peers: dict[str, Times] = {"one-file": _empty(), "document-per-note": _empty()}
    rounds, size, count = 0, 0, 0
    for here in sorted(place.iterdir()):
        couch.recreate()
        with couch.mailbox("ana") as ana, couch.mailbox("cleo") as cleo:
            size = _round(here, rows, among, [ana, cleo], times)
        letters = [file.read_bytes() for file in (here / "ana" / "workspace").rglob("*.lkb")]
        one, many = OneFile(here / "one", letters), DocumentPerNote(url, flat)
        _peer(peers["one-file"], one.push, one.pull)
        _peer(peers["document-per-note"], many.push, many.pull)
        many.close()
        rounds, count = rounds + 1, len(letters)
    return _figure(f"pouchdb-server/{name}", rounds, {"ops": len(flat), "letters": count, "bytes": size}, times, peers)


def syncing(place: Path, ops: int, rounds: int, keep: Path | None) -> list[dict[str, Any]]:
    """Measure both ways through both mailboxes."""
    made = shapes(ops)
    figures = [through_folder(place, name, rows, rounds) for name, rows in made.items()]
    (place / "pouch").mkdir()
    program = installed(keep or place / "pouch")
    with (
        running(program, place / "pouch-data") as url,
        real_server("pouchdb-server", url) as server,
        server.place() as couch,
    ):
        for name, rows in made.items():
            for number in range(rounds):
                (place / f"couch-{name}" / str(number)).mkdir(parents=True)
            figures.append(through_couch(couch, url, place / f"couch-{name}", name, rows))
        figures.append(single(couch, place / "couch-single", figures))
    return figures


def single(couch: CouchPlace, place: Path, figures: list[dict[str, Any]]) -> dict[str, Any]:
    """Measure a visit that puts each note into an envelope of its own, and compare what one note costs."""
    times: Times = _empty()
    couch.recreate()
    with patch.object(bundle, "MOST_OPS", 1), couch.mailbox("ana") as ana, couch.mailbox("cleo") as cleo:
        size = _round(place, rows_of_ops(1, _SINGLE), team("ana"), [ana, cleo], times)
    ratios: dict[str, dict[str, float]] = {}
    for one in figures:
        if one["figure"].startswith("pouchdb-server/"):
            ours = {what: one[what]["median_ms"] / one["ops"] for what in times}
            ratios[one["figure"]] = {what: round(times[what][0] / _SINGLE / ours[what], 2) for what in times}
    told = {what: summary(found) for what, found in times.items()}
    return {
        "figure": "pouchdb-server/single",
        "rounds": 1,
        "ops": _SINGLE,
        "bytes": size,
        **told,
        "others_faster": ratios,
    }


def idling(place: Path, rounds: int) -> list[dict[str, Any]]:
    """Measure an organizer's first pull of 100,000 ops, and visits that find nothing new, opened anew each time."""
    among = team("ana")
    letters = [letter(one) for row in rows_of_ops(50, 2_000, changes=3) for one in bundles(row, among, each=_BUNDLE)]
    (share := place / "share").mkdir()
    FolderMailbox(share, among.id, "-").put(letters)
    found: Times = {what: [] for visits in _VISITS for what in visits}
    waits: dict[str, float] = {}
    for number in range(rounds + 2):
        there = opened(place / "cleo", "cleo")
        with there as session:
            session.begin()
            for what in _VISITS[min(number, 2)]:
                box = FolderMailbox(share, among.id, "-")
                spent = time.process_time()
                with flushes_counted() as flushed:
                    found[what].append(milliseconds(lambda: visit(there, place / "cleo", among, box)))  # noqa: B023
                if what == "first":
                    waits = {"first_flushes": flushed.count, "first_flushing_s": round(flushed.seconds, 1)}
                    waits["first_processor_s"] = round(time.process_time() - spent, 1)
    sizes = {"ops": 100_000, "envelopes": len(letters), "bytes": sum(len(one.raw) for one in letters)}
    memory = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    visits = {what: summary(times) for what, times in found.items()}
    return [{"figure": "visit/100000", "rounds": rounds, **sizes, **waits, "memory_mb": memory, **visits}]


def main() -> int:
    """Measure, print, record, and say which goals were missed."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--ops", type=int, default=10_000)
    options.add_argument("--folder", type=Path, default=None, help="where to measure: the disk matters")
    options.add_argument("--keep", type=Path, default=None, help="where pouchdb-server is installed, if it shall stay")
    options.add_argument("--rate", action="store_true", help="verify and merge on one core")
    options.add_argument("--profile", action="store_true", help="where the time of that goes")
    options.add_argument("--idle", action="store_true", help="a first pull of 100,000 ops and visits with nothing new")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        place = Path(name)
        if asked.profile:
            profile(place, asked.ops)
            return 0
        if asked.rate:
            figures = rates(place, asked.ops, asked.rounds)
        elif asked.idle:
            figures = idling(place, asked.rounds)
        else:
            figures = syncing(place, asked.ops, asked.rounds, asked.keep)
    record("sync", figures)
    return missed(figures)


def missed(figures: list[dict[str, Any]]) -> int:
    """Print the goals that were missed; return how many."""
    said = []
    for figure in figures:
        ratios = figure.get("times_faster_than", {}).get("document-per-note", {})
        slow = [what for what in ("push_mailbox", "pull_mailbox") if ratios and ratios[what] < GOAL]
        said += [f"{figure['figure']}: {what} is {ratios[what]} times faster than a document per note" for what in slow]
        if figure.get("ops_a_second", 20_000) < 20_000:
            said.append(
                f"{figure['figure']}: {figure['ops_a_second']} ops a second; python benchmarks/sync.py --profile"
            )
    print("\n".join(f"missed: {one}" for one in said) or "every goal was met")
    return len(said)


if __name__ == "__main__":
    raise SystemExit(main())
