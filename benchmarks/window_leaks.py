"""Thousands of random events over every place of the window: what of them is left afterwards.

    python benchmarks/window_leaks.py [--events 24000] [--seed 6] [--warm 4000] [--parts 10]

A real program over the sample lobby day is typed into, clicked, scrolled, resized, dressed anew and sent from place to
place. Between the parts it is brought to the same rest, every place open, and everything is counted: memory, objects of
Qt that Python knows, widgets, top levels, timers and threads. Growth is what was there at the end against what was
there after the warm-up, in parts of it; none may be more than a tenth. Memory is counted three times: as the system
counts it, which includes the holes that the greatest job so far has left, and as Qt and Python have it in use.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from recording import ROOT, record
from store_notes import surroundings

sys.path.insert(0, str(ROOT))

from lobbykit.app import paths
from lobbykit.app.sample_day import open_sample
from lobbykit.app.wording import Catalogue
from lobbykit.app.workbench import Workbench
from lobbykit.ui.collector import Collector
from lobbykit.ui.preferences import save_preferences
from lobbykit.ui.program import Program
from tests.ui.storm import CALM, Storm

TODAY, MOST = date(2026, 11, 22), 0.1


def main() -> int:
    """Measure, record, and return 1 when something has grown too much."""
    options = ArgumentParser(description=__doc__)
    for name, usual in (("--events", 24_000), ("--seed", 6), ("--warm", 4_000), ("--parts", 10)):
        options.add_argument(name, type=int, default=usual)
    args = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"HOME": folder, "PATH": "", "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder}
        figure = measured(Path(folder), args)
    os.environ["PATH"] = os.defpath
    record("window_leaks", [figure])
    too_much = {name: part for name, part in figure["growth"].items() if part > MOST}
    print(f"grown too much: {too_much}" if too_much or figure["failures"] else "nothing leaks")
    return int(bool(too_much) or bool(figure["failures"]))


def measured(folder: Path, args: Any) -> dict[str, Any]:  # noqa: ANN401 - what argparse gives
    """Let the storm blow and return what it left."""
    application = QApplication(sys.argv[:1])
    failures: list[str] = []
    sample = open_sample(surroundings(folder))
    save_preferences(folder / "preferences.json", CALM)
    words = Catalogue.load(paths.resources() / "i18n", "en")
    bench = Workbench(sample.opened, sample.shelves, sample.around, words, TODAY)
    program = Program(application, bench, folder / "preferences.json")
    collector = Collector(application)
    program.show()
    storm = Storm(program, args.seed)
    begin = time.process_time()
    sys.excepthook = lambda kind, failure, trace: failures.append(f"{kind.__name__}: {failure} {_where(trace)}")
    try:
        storm.blow(args.warm)
        warm = storm.calm()
        print(f"{storm.done:6} {asdict(warm)}", flush=True)
        for _ in range(args.parts):
            storm.blow((args.events - args.warm) // args.parts)
            left = storm.calm()
            print(f"{storm.done:6} {asdict(left)} {left.grown(warm)}", flush=True)
    finally:
        sys.excepthook = sys.__excepthook__
    storm.close()
    program.close()
    collector.close()
    sample.close()
    for one in sorted(set(failures)):
        print(f"{failures.count(one)} x {one}")
    return {
        "figure": "window/leaks",
        "events": storm.done,
        "seed": args.seed,
        "processor_s": round(time.process_time() - begin),
        "warm": asdict(warm),
        "end": asdict(left),
        "growth": left.grown(warm),
        "failures": len(failures),
    }


def _where(trace: Any) -> str:  # noqa: ANN401 - a traceback
    import traceback

    return " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(traceback.extract_tb(trace)[-3:]))


if __name__ == "__main__":
    sys.exit(main())
