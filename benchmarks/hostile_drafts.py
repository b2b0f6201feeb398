"""Hostile drafts of every kind: how long `lobbykit import brief` works on each, and how much memory it takes.

    python benchmarks/hostile_drafts.py [--all]

Each file is as large as its kind may be, and is taken in by a process of its own that has already taken in a small one:
what is shown is the work of the processor and the memory beyond that. Without --all only files are shown that take more
than half of what is allowed (0.5 s, 50 MB); the last line says how many there were and how many went beyond.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lobbykit.domain.problem import LobbykitError
from tests.content.drafts.hostile import files
from tests.drafts import taken_in

SECONDS, MEGABYTES = 0.5, 50.0


def one(file: Path) -> tuple[float, float, str]:
    """Return seconds, megabytes and what became of a file, measured in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.process_time()
        try:
            what = f"{len(taken_in(file).brief.asks)} asks"
        except LobbykitError as failure:
            what = f"refused: {failure.code}"
        spent = time.process_time() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        os.write(writer, f"{spent}\t{grown}\t{what}".encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        seconds, megabytes, what = (answer.read() or "999\t999\tkilled").split("\t")
    os.waitpid(child, 0)
    return float(seconds), float(megabytes), what


def main() -> int:
    """Measure every file; return 1 when one goes beyond what is allowed."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    shown = parser.parse_args().all
    beyond = 0
    with TemporaryDirectory() as folder:
        first = Path(folder) / "first.md"
        first.write_text("# Pipes\n\n- Cosponsor H.R. 5.\n", encoding="utf-8")
        taken_in(first)
        hostile = files(39_900, packed=2_900_000)
        for name, data in hostile.items():
            file = Path(folder) / name
            file.write_bytes(data)
            seconds, megabytes, what = one(file)
            beyond += seconds > SECONDS or megabytes > MEGABYTES
            if shown or seconds > SECONDS / 2 or megabytes > MEGABYTES / 2:
                print(f"{seconds:5.2f} s {megabytes:5.0f} MB  {name:32} {what}")
    print(f"{len(hostile)} files, {beyond} beyond {SECONDS} s or {MEGABYTES:.0f} MB")
    return 1 if beyond else 0


if __name__ == "__main__":
    raise SystemExit(main())
