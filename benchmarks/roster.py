"""How long the shipped roster takes to load, beside bare json.loads of the same file."""

from __future__ import annotations

import gc
import json
import time
from typing import TYPE_CHECKING

from recording import ROOT, record, summary

from lobbykit.content.rosters.roster_file import read_roster

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 300


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one run took; what it made is freed outside the clock."""
    start = time.perf_counter()
    made = work()
    taken = time.perf_counter() - start
    del made
    return taken * 1000


def main() -> None:
    """Measure both in turn, so that a busy machine is busy for both; print, and append one line of results."""
    text = (ROOT / "resources/roster.json").read_text(encoding="utf-8")
    assert read_roster(text, file="roster.json").value is not None
    ours, bare = [], []
    for _ in range(ROUNDS):
        gc.collect()
        ours.append(milliseconds(lambda: read_roster(text, file="roster.json")))
        gc.collect()
        bare.append(milliseconds(lambda: json.loads(text)))
    roster, loads = summary(ours), summary(bare)
    ratio = {key.replace("_ms", "_ratio"): round(roster[key] / loads[key], 2) for key in roster}
    sizes = {"bytes": len(text.encode()), "rounds": ROUNDS}
    record("roster", [{"figure": "roster-load", **sizes, "roster": roster, "json_loads": loads, **ratio}])


if __name__ == "__main__":
    main()
