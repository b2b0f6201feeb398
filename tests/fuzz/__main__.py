"""Try readers with changed and hostile files, and say what became of them.

    python -m tests.fuzz --format yaml --count 100000 --seed 1 --jobs 2
    python -m tests.fuzz --format all --count 2000 --coverage
    python -m tests.fuzz --format yaml --seed 1 --only 4711       print that input
    python -m tests.fuzz hostile                                   seconds and megabytes of files made to hurt

Escapes are made small and saved under --keep. Ends with 1 when there was one.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.covering import Covering

EVERY = 50_000


def main(arguments: list[str]) -> int:
    """Run what the arguments ask for; return the exit code."""
    if arguments[:1] == ["hostile"]:
        from tests.fuzz.hostile import measure

        return measure(arguments[1:])
    args = _arguments(arguments)
    covering = Covering() if args.coverage else None
    if covering:
        covering.start()
    from tests.fuzz import targets
    from tests.fuzz.campaign import made

    names = targets.names() if args.format == "all" else tuple(args.format.split(","))
    if args.only is not None:
        sys.stdout.buffer.write(made(names[0], args.seed, args.only))
        return 0
    escaped = sum(_fuzz(name, args) for name in names)
    if covering:
        modules = {name: targets.target(name).modules for name in names}
        print("\n".join(covering.report(modules)), flush=True)
    return 1 if escaped else 0


def _arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--format", default="all", help="all, or some of the formats with commas between")
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--coverage", action="store_true", help="tell which branches of each reader were taken")
    parser.add_argument("--only", type=int, metavar="NUMBER", help="print one input and run nothing")
    parser.add_argument("--keep", type=Path, default=Path("out/fuzz"), help="where escapes are saved")
    return parser.parse_args(arguments)


def _fuzz(name: str, args: argparse.Namespace) -> int:
    from tests.fuzz.campaign import Tally, keep, run

    began, told, total = time.monotonic(), 0, Tally()
    for total in run(name, args.seed, args.count, args.jobs):
        if total.inputs - told >= EVERY and total.inputs < args.count:
            told = total.inputs
            print(f"  so far: {total.line(name)}", flush=True)
    print(f"{total.line(name)}; seed {args.seed}, {time.monotonic() - began:.0f} s", flush=True)
    for what, numbers in sorted(total.escapes.items()):
        print(f"  {len(numbers)} x {what}, e.g. input {min(numbers)}", flush=True)
    for file in keep(name, args.seed, total, args.keep):
        print(f"  saved {file}", flush=True)
    return total.verdicts["escape"]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
