"""How long the shipped roster takes to load, beside bare json.loads of the same file."""

from __future__ import annotations

import gc
import json
import platform
import statistics
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.content.rosters.roster_file import read_roster

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks/results/roster.jsonl"
ROUNDS = 300


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one run took; what it made is freed outside the clock."""
    start = time.perf_counter()
    made = work()
    taken = time.perf_counter() - start
    del made
    return taken * 1000


def summary(times: list[float]) -> dict[str, float]:
    """Return the median and the 99th percentile in milliseconds."""
    return {"median_ms": round(statistics.median(times), 2), "p99_ms": round(statistics.quantiles(times, n=100)[98], 2)}


def cpu() -> str:
    """Return the processor's name."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def commit() -> str:
    """Return the commit that was measured, with "+" when the checkout differs from it."""
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty=+", "--exclude=*"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


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
    where = {"commit": commit(), "cpu": cpu(), "python": platform.python_version(), "bytes": len(text.encode())}
    result = {"figure": "roster-load", **where, "rounds": ROUNDS, "roster": roster, "json_loads": loads, **ratio}
    with RESULTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(result) + "\n")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
