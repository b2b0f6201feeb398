"""One durable change of a note, through session, listeners and view, beside peers on the same disk; and opening.

    python benchmarks/store.py [--sizes 1000 10000 50000] [--rounds 300] [--folder DIR]

Every round changes one note in each contender in turn, so that a busy disk is busy for all. The note is on the screen
before it is changed (reading it from the log is the figure `show`). The peers change the same note: `append-and-flush`
writes and flushes as many bytes as lobbykit does, `sqlite-full` is SQLite in write-ahead mode with synchronous=FULL,
`tinydb-stock` is TinyDB's own storage (fewer rounds: it rewrites everything).

    python benchmarks/store.py --profile [--sizes 10000] [--rounds 1000] [--folder DIR]

shows where the time of one change goes instead, and records nothing.
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import random
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recording import record, summary
from store_notes import fill, surroundings, text
from store_peers import PEERS

from lobbykit.app.edit import Revise
from lobbykit.app.opening import open_session
from lobbykit.app.upkeep import OPS, SHARE

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.session import Session

GOALS = {"append-and-flush": 1.5, "sqlite-full": 1.3}
SLOW = "tinydb-stock"
SLOW_ROUNDS = 10
OPENINGS = 15
OPENING = """
import gc, resource, sys, time
from pathlib import Path
from store_notes import surroundings
from lobbykit.app.opening import open_session
around = surroundings(Path(sys.argv[1]))
begin = time.perf_counter()
opened = open_session(around)
taken = time.perf_counter() - begin
print(taken * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, len(opened.session.view.table("notes")))
opened.upkeep.end()
"""


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long it took."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def written() -> int:
    """Return the bytes that this process has given to write calls so far."""
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    return int(dict(line.split(": ") for line in lines)["wchar"])


def changer(session: Session, notes: list[dict[str, Any]]) -> Callable[[int, str], None]:
    """Return what changes a note as the form does: from what is seen, to the disk, to a listener that reads the row."""
    told: list[Any] = []

    def shown(entities: frozenset[str]) -> None:
        told[:] = [session.view.get("notes", entity) for entity in entities]

    session.listen(shown)

    def change(number: int, summary_text: str) -> None:
        seen = session.entity(notes[number]["id"])
        assert seen is not None
        applied = session.apply(Revise(seen, {"summary": summary_text}))
        assert applied.value is not None
        assert told[0]["summary"] == summary_text

    return change


def changes(folder: Path, size: int, rounds: int) -> list[dict[str, Any]]:
    """Measure one durable change at a size."""
    words = random.Random(size)
    around = surroundings(folder / "lobbykit")
    notes = fill(around, size)
    with open_session(around) as session:
        change = changer(session, notes)
        first = milliseconds(lambda: change(0, text(words, 70)))
        begin = written()
        change(1, text(words, 70))
        line = written() - begin
        peers = {}
        for name, make in PEERS.items():
            (folder / name).mkdir()
            peers[name] = make(folder / name, notes, line)
        times: dict[str, list[float]] = {"lobbykit": [], **{name: [] for name in peers}}
        bytes_written, shown = [], []
        for number in range(rounds):
            which, words_now = words.randrange(size), text(words, 70)
            shown.append(milliseconds(lambda: session.entity(notes[which]["id"])))  # noqa: B023 - called at once
            begin = written()
            times["lobbykit"].append(milliseconds(lambda: change(which, words_now)))  # noqa: B023 - called at once
            bytes_written.append(written() - begin)
            for name, peer in peers.items():
                if name != SLOW or number < SLOW_ROUNDS:
                    times[name].append(milliseconds(lambda: peer.change(which, words_now)))  # noqa: B023
        for peer in peers.values():
            peer.close()
    checkpoint = (around.root / "view.json").stat().st_size
    spread = statistics.mean(bytes_written) + checkpoint / max(OPS, size // SHARE)
    ours = summary(times["lobbykit"])
    result: dict[str, Any] = {"figure": f"one-change/{size}", "rounds": rounds, "lobbykit": ours}
    result |= {"show": summary(shown)}
    result |= {"first_change_ms": round(first, 1), "bytes_a_change": round(statistics.mean(bytes_written))}
    result |= {"bytes_a_change_with_checkpoints": round(spread)}
    for name in peers:
        theirs = summary(times[name])
        ratio = {key.replace("_ms", "_ratio"): round(ours[key] / theirs[key], 2) for key in ours}
        result |= {name: theirs, f"times_{name}": ratio}
    return [result]


def profile(folder: Path, size: int, rounds: int) -> None:
    """Print where the time of one change goes, by the functions that take most of it with all that they call."""
    words = random.Random(size)
    around = surroundings(folder / "lobbykit")
    notes = fill(around, size)
    watch = cProfile.Profile()
    with open_session(around) as session:
        change = changer(session, notes)
        change(0, text(words, 70))
        for _ in range(rounds):
            which, words_now = words.randrange(size), text(words, 70)
            session.entity(notes[which]["id"])
            watch.runcall(change, which, words_now)
    pstats.Stats(watch).sort_stats("cumulative").print_stats("lobbykit|posix", 40)


def openings(folder: Path, size: int) -> list[dict[str, Any]]:
    """Measure opening a workspace with a checkpoint, each time in a process of its own."""
    fill(surroundings(folder), size)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    found = []
    for _ in range(OPENINGS + 1):
        command = [sys.executable, "-c", OPENING, str(folder)]
        done = subprocess.run(
            command, cwd=Path(__file__).parent, env=environment, capture_output=True, text=True, check=True
        )
        found.append([float(word) for word in done.stdout.split()])
    assert all(row[2] == size for row in found)
    data = (folder / "workspace" / "view.json").read_bytes()
    floor = [milliseconds(lambda: json.loads(data)) for _ in range(OPENINGS)]
    times = summary([row[0] for row in found[1:]])
    sizes = {"notes": size, "ops": size * 3, "rounds": OPENINGS, "memory_mb": round(found[-1][1])}
    return [{"figure": f"opening/{size}", **sizes, "lobbykit": times, "json_loads_of_the_view": summary(floor)}]


def main() -> int:
    """Measure, print, record, and say which goals were missed."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 50_000])
    options.add_argument("--rounds", type=int, default=300)
    options.add_argument("--folder", type=Path, default=None, help="where to measure: the disk matters")
    options.add_argument("--profile", action="store_true", help="show where the time of a change goes")
    asked = options.parse_args()
    if asked.profile:
        for size in asked.sizes:
            with tempfile.TemporaryDirectory(dir=asked.folder) as place:
                profile(Path(place), size, asked.rounds)
        return 0
    figures: list[dict[str, Any]] = []
    for size in asked.sizes:
        with tempfile.TemporaryDirectory(dir=asked.folder) as place:
            figures += changes(Path(place), size, asked.rounds)
        with tempfile.TemporaryDirectory(dir=asked.folder) as place:
            figures += openings(Path(place), size)
    record("store", figures)
    return missed(figures)


def missed(figures: list[dict[str, Any]]) -> int:
    """Print the goals that were missed; return how many."""
    said = []
    for figure in figures:
        for name, most in GOALS.items():
            ratio = figure.get(f"times_{name}", {}).get("median_ratio", 0)
            if ratio > most:
                said.append(f"{figure['figure']}: {ratio} times {name}, the goal is {most}")
        if figure["figure"] == "one-change/50000" and figure["bytes_a_change_with_checkpoints"] > 8_000:
            said.append(f"{figure['figure']}: {figure['bytes_a_change_with_checkpoints']} bytes a change")
        if figure["figure"] == "opening/10000" and figure["lobbykit"]["median_ms"] > 250:
            said.append(f"{figure['figure']}: {figure['lobbykit']['median_ms']} ms")
    print("\n".join(f"missed: {one}" for one in said) or "every goal was met")
    return len(said)


if __name__ == "__main__":
    raise SystemExit(main())
