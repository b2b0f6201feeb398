"""The whole process of `lobbykit print … --to all --for shop`: its CPU time, its memory and the size of its file.

Run from the checkout: `python benchmarks/shop.py`. The same command for one office stands beside it, so that starting
up can be told from printing. Each figure is the median of the rounds; the run fails when a goal is missed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from recording import ROOT, record

BRIEF, TODAY = "briefs/ukraine-diplomacy.yaml", "2026-11-22"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""The compiled modules may be kept, as they may on a user's computer."""
CPU_SECONDS, FILE_MB, MEMORY_MB = 1.0, 1.5, 120.0


def printed(to: str) -> dict[str, float]:
    """Print for these offices in a process of its own; return what it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [sys.executable, "-m", "lobbykit", "--workspace", str(folder / "ws"), "print", BRIEF, "--to", to]
        command += ["--for", "shop", "--out", str(folder / "out"), "--today", TODAY]
        process = subprocess.Popen(
            command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in {0, 1}:
            raise SystemExit(f"the command ended with {process.returncode}")
        size = (folder / "out" / "leave-behinds.pdf").stat().st_size
        return {"cpu_s": used.ru_utime + used.ru_stime, "rss_mb": used.ru_maxrss / 1024, "file_mb": size / 1e6}


def median(to: str, rounds: int) -> dict[str, Any]:
    """Return the medians of some rounds."""
    runs = [printed(to) for _ in range(rounds)]
    return {name: round(statistics.median(run[name] for run in runs), 3) for name in runs[0]}


def main() -> int:
    """Measure and record; return 1 when a goal is missed."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    printed("VT")
    every, one = median("all", rounds), median("VT-AL", rounds)
    record(
        "shop",
        [
            {"figure": "print-shop/all", "rounds": rounds, **every},
            {"figure": "print-shop/one", "rounds": rounds, **one},
        ],
    )
    met = every["cpu_s"] <= CPU_SECONDS and every["file_mb"] <= FILE_MB and every["rss_mb"] <= MEMORY_MB
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
