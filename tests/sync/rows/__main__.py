"""Plant each fault in the program and say whether the test of its row noticed.

    python -m tests.sync.rows                      every row, every fault
    python -m tests.sync.rows --row 6 --row 7
    python -m tests.sync.rows --cold               each command started as people do, not forked: three times as long
    python -m tests.sync.rows --crashes 60         row 12 with so many kills, refusals and kills by chance of each kind

Ends with 0 when all rows hold on sound code and every fault was caught, else with 1.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.making import ROOT
from tests.sync.rows.crashes import Crashes
from tests.sync.rows.faults import FAULTS, VARIABLE
from tests.sync.rows.starting import COLD
from tests.sync.rows.table import NOT_SHOWN, ROWS
from tests.sync.rows.world import OffTheRailsError, founded


def verdict(row: int, fault: str | None) -> str:
    """Return `holds` where the tests of a row pass, `caught` where they fail; anything else says nothing of the row."""
    env = os.environ | ({VARIABLE: fault} if fault else {})
    env.pop("PYTEST_ADDOPTS", None)
    codes, said = set(), ""
    for file, words in ROWS[row]:
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "tests.sync.rows.planting", "--tb=line", "-rf"]
        done = subprocess.run(
            [*command, file, "-k", words], cwd=ROOT, env=env, capture_output=True, text=True, check=False
        )
        codes.add(done.returncode)
        said += done.stdout + done.stderr
        if done.returncode == 1:
            break
    if OffTheRailsError.__name__ in said or codes - {0, 1}:
        return f"broke: {said[-1500:]}"
    return "caught" if 1 in codes else "holds"


def crashes(count: int) -> str:
    """Return `holds` where so many crashes of each kind left nothing half done."""
    with tempfile.TemporaryDirectory() as folder:
        trials = Crashes(founded(Path(folder) / "world"))
        try:
            trials.tried(sender=count, reader=count, refusals=count, by_chance=count)
            trials.tried_between_writes()
        except AssertionError as failure:
            return f"does not hold: {failure}"
    return "holds"


def main() -> int:
    """Go through rows and faults, and print a line for each."""
    parser = argparse.ArgumentParser("python -m tests.sync.rows", description=__doc__)
    parser.add_argument(
        "--row", type=int, action="append", choices=list(ROWS), help="this row only; may be given again"
    )
    parser.add_argument("--jobs", type=int, default=2, help="how many at once (2)")
    parser.add_argument("--crashes", type=int, default=0, help="instead, row 12 with so many trials of each kind")
    parser.add_argument("--cold", action="store_true", help="start every command anew")
    args = parser.parse_args()
    if args.cold:
        os.environ[COLD] = "1"
    if args.crashes:
        told = crashes(args.crashes)
        print(f"row 12, {4 * args.crashes} trials and more: {told}")
        return int(told != "holds")
    wanted = args.row or list(ROWS)
    cases = [
        (row, fault) for row in wanted for fault in (None, *(name for name, one in FAULTS.items() if one.row == row))
    ]
    bad = 0
    with ThreadPoolExecutor(args.jobs) as pool:
        for (row, fault), found in zip(cases, pool.map(lambda case: verdict(*case), cases), strict=True):
            bad += found != ("caught" if fault else "holds")
            what = FAULTS[fault].what if fault else "(sound)"
            print(f"{row:>3}  {found:7} {fault or '':18} {what}", flush=True)
    for row in wanted:
        if row in NOT_SHOWN:
            print(f"{row:>3}  not shown here: {NOT_SHOWN[row]}")
    print(f"{len(cases)} cases, {bad} not as they should be")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
