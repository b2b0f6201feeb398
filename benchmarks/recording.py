"""What every benchmark needs: times as median, 99th percentile and slowest, and one JSON line per figure."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def summary(milliseconds: list[float]) -> dict[str, float]:
    """Return median, 99th percentile and the slowest of some times."""
    ordered = sorted(milliseconds)
    p99 = statistics.quantiles(ordered, n=100, method="inclusive")[98] if len(ordered) > 1 else ordered[0]
    named = {"median_ms": statistics.median(ordered), "p99_ms": p99, "slowest_ms": ordered[-1]}
    return {name: round(value, 3) for name, value in named.items()}


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


def where() -> dict[str, Any]:
    """Return what a figure depends on besides the program."""
    return {"commit": commit(), "cpu": cpu(), "cores": os.cpu_count(), "python": platform.python_version()}


def record(name: str, figures: list[dict[str, Any]]) -> None:
    """Print figures and append each as one line to `benchmarks/results/NAME.jsonl`."""
    place = where()
    with (ROOT / "benchmarks" / "results" / f"{name}.jsonl").open("a", encoding="utf-8") as file:
        for figure in figures:
            line = {"figure": figure["figure"], **place, **figure}
            file.write(json.dumps(line) + "\n")
            print(json.dumps(line))
