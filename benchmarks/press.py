"""The processor time of the whole of `lobbykit print … --to all`, beside Platypus, typst, WeasyPrint and bare writing.

    python benchmarks/press.py [--rounds 5] [--peer-python PYTHON]

`--peer-python` names another interpreter for the peers, so that typst and WeasyPrint need not be installed beside
lobbykit; those that it does not have are left out and said so. Every contender runs once in each round, so that a busy
machine is busy for all. Before anything is measured, the words that each peer printed are read back and compared with
ours, sheet by sheet, and the linter for accessible files is run over all of ours.
"""

from __future__ import annotations

import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from press_words import same_words, sheets_of
from recording import ROOT, record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BRIEF, TODAY = "briefs/ukraine-diplomacy.yaml", "2026-11-22"
SLOW = {"weasyprint": 6}
"""Peers that set a sample only: the figure is scaled to the whole run."""
PEERS = (("platypus", "reportlab"), ("typst", "typst"), ("weasyprint", "weasyprint"))
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Every contender may keep its compiled modules, as it may on a user's computer."""
EMAIL_CPU, SHOP_CPU, SHOP_MB, SHOP_MEMORY_MB, TIMES_PLATYPUS = 6.0, 1.0, 1.5, 120.0, 10.0


@dataclass(frozen=True)
class Spent:
    """What one run took: seconds of processor, its children included, seconds by the clock, and megabytes at most."""

    cpu_s: float
    wall_s: float
    memory_mb: float


LAUNCHER = """
import json, os, sys
told = os.open(sys.argv[1], os.O_WRONLY)
started = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(started, 0)
os.write(told, json.dumps([os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss]).encode())
"""
"""A small process that starts the one to be measured: a child's memory counts from that of who starts it."""


def spent(command: Sequence[str], fine: Sequence[int] = (0,)) -> Spent:
    """Run a program to its end and return what it took; stop everything when it ends with another code."""
    with tempfile.NamedTemporaryFile() as told, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        launcher = [sys.executable, "-S", "-c", LAUNCHER, told.name, *command]
        subprocess.run(launcher, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=errors, check=True)
        wall = time.perf_counter() - start
        code, cpu, kilobytes = json.load(told)
        if code not in fine:
            errors.seek(0)
            raise SystemExit(errors.read().decode(errors="replace"))
    return Spent(cpu, wall, kilobytes / 1024)


def printed(folder: Path, *options: str) -> Spent:
    """Print every office's sheet as a user would; offices whose holder is uncertain are refused, hence exit 1."""
    command = [sys.executable, "-m", "lobbykit", "--workspace", str(folder / "ws"), "print", BRIEF, "--to", "all"]
    return spent([*command, "--out", str(folder / "out"), "--today", TODAY, *options], fine=(0, 1))


def peer(python: str, name: str, data: Path) -> Callable[[Path], Spent]:
    """Return a run of a peer over prepared data, in a process of its own."""

    def run(folder: Path) -> Spent:
        (folder / "out").mkdir(parents=True)
        return spent([python, str(ROOT / "benchmarks" / f"press_{name}.py"), str(data), str(folder / "out")])

    return run


def writer(files: dict[str, bytes]) -> Callable[[Path], Spent]:
    """Return a run that only writes the same bytes."""

    def run(folder: Path) -> Spent:
        (folder / "out").mkdir(parents=True)
        clock, processor = time.perf_counter(), time.process_time()
        for name, data in files.items():
            (folder / "out" / name).write_bytes(data)
        return Spent(time.process_time() - processor, time.perf_counter() - clock, 0)

    return run


def has(python: str, module: str) -> bool:
    """Whether the peers' interpreter has a module."""
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def contenders(peer_python: str, ours: Path, folder: Path) -> dict[str, tuple[Callable[[Path], Spent], int]]:
    """Return each contender with how many sheets it sets, after proving that the peers print the same words."""
    sheets = sheets_of(ours)
    files = {sheet["file"]: (ours / sheet["file"]).read_bytes() for sheet in sheets}
    found: dict[str, tuple[Callable[[Path], Spent], int]] = {"lobbykit": (printed, len(sheets))}
    found["shop"] = (lambda folder: printed(folder, "--for", "shop"), len(sheets))
    for name, module in PEERS:
        if not has(peer_python, module):
            print(f"{name}: not installed for {peer_python}, left out")
            continue
        some = sheets[: SLOW.get(name)]
        data = folder / f"{name}.json"
        data.write_text(json.dumps({"fonts": str(ROOT / "resources" / "fonts"), "sheets": some}), encoding="utf-8")
        run = peer(peer_python, name, data)
        run(folder / name)
        same_words(some, ours, folder / name / "out")
        print(f"{name}: the same words on {len(some)} sheets")
        found[name] = (run, len(some))
    found["writing"] = (writer(files), len(sheets))
    return found


def linted(out: Path) -> int:
    """Stop at the first file that breaks a rule of accessible PDF; return how many there are."""
    sys.path.append(str(ROOT))
    offences = importlib.import_module("tests.press.ua_check").offences
    files = sorted(out.glob("*.pdf"))
    for file in files:
        if found := offences(file.read_bytes()):
            raise SystemExit(f"{file.name}: {found}")
    return len(files)


def figures(runs: dict[str, list[Spent]], rounds: int) -> list[dict[str, Any]]:
    """Return the figure of each contender: seconds of processor, seconds by the clock, memory, ratio to lobbykit."""
    ours = [one.cpu_s for one in runs["lobbykit"]]
    found = []
    for name, taken in runs.items():
        cpu = [one.cpu_s for one in taken]
        ratios = [theirs / own for theirs, own in zip(cpu, ours, strict=True)]
        found.append(
            {
                "figure": f"print-all/{name}",
                "rounds": rounds,
                "median_cpu_s": round(statistics.median(cpu), 3),
                "p99_cpu_s": round(
                    statistics.quantiles(cpu, n=100, method="inclusive")[98] if rounds > 1 else cpu[0], 3
                ),
                "median_wall_s": round(statistics.median(one.wall_s for one in taken), 3),
                "memory_mb": round(max(one.memory_mb for one in taken)),
                "times_lobbykit": round(statistics.median(ratios), 2),
            }
        )
    return found


def missed(found: list[dict[str, Any]]) -> int:
    """Print the goals that were missed; return how many."""
    by_name = {figure["figure"].partition("/")[2]: figure for figure in found}
    ours, shop = by_name["lobbykit"], by_name["shop"]
    said = [
        f"email files: {ours['median_cpu_s']} s of processor" if ours["median_cpu_s"] > EMAIL_CPU else "",
        f"shop file: {shop['median_cpu_s']} s of processor" if shop["median_cpu_s"] > SHOP_CPU else "",
        f"shop file: {shop['megabytes']} MB" if shop["megabytes"] > SHOP_MB else "",
        f"shop file: {shop['memory_mb']} MB of memory" if shop["memory_mb"] > SHOP_MEMORY_MB else "",
    ]
    if "typst" in by_name and by_name["typst"]["times_lobbykit"] <= 1:
        said.append(f"typst: {by_name['typst']['times_lobbykit']} times lobbykit")
    if "platypus" in by_name and by_name["platypus"]["times_lobbykit"] < TIMES_PLATYPUS:
        said.append(f"Platypus: {by_name['platypus']['times_lobbykit']} times lobbykit")
    print("\n".join(f"missed: {one}" for one in said if one) or "every goal was met")
    return len([one for one in said if one])


def main() -> int:
    """Measure in rounds, print, record; return how many goals were missed."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer-python", default=sys.executable)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        printed(folder)
        print(f"lobbykit: {linted(folder / 'out')} files, no offence against the rules of accessible PDF")
        printed(folder / "shop", "--for", "shop")
        megabytes = (folder / "shop" / "out" / "leave-behinds.pdf").stat().st_size / 1e6
        contending = contenders(options.peer_python, folder / "out", folder)
        total = contending["lobbykit"][1]
        runs: dict[str, list[Spent]] = {contender: [] for contender in contending}
        for number in range(options.rounds):
            for contender, (work, count) in contending.items():
                one = work(folder / f"{contender}{number}")
                scale = total / count
                runs[contender].append(Spent(one.cpu_s * scale, one.wall_s * scale, one.memory_mb))
    found = figures(runs, options.rounds)
    for figure in found:
        figure |= {
            "sheets": total,
            **({"megabytes": round(megabytes, 2)} if figure["figure"].endswith("/shop") else {}),
        }
    record("press", found)
    return missed(found)


if __name__ == "__main__":
    sys.exit(main())
