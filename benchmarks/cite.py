"""A megabyte of prose is read: how long the real command `lobbykit cite` takes from its start to its last line.

    python benchmarks/cite.py [--rounds 30]

The prose is made the same each time: plain sentences, every eighth naming measures or a Congress as people write them,
and the addresses, phone numbers and streets of a press release. Each round also measures two floors: Python reading the
file and running one plain regular expression over it, and the command with a file of one sentence, which is its start.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from recording import ROOT, record, summary

SIZE, GOAL_MS = 1_000_000, 1_000.0
WORDS = (
    "we ask you to read the letter of our members and thank your staff for peace in Ukraine because families need "
    "homes schools hospitals Congress House Senate bill resolution which would help every town of this state now since "
    "the last hearing was held in the committee on foreign affairs where both agreed that talks cost less than war"
)
NAMING = (
    "Cosponsor H.R. {0}.",
    "Support S. {0} in the 118th Congress.",
    "See H.Res. {1} and S.Res. {1}.",
    "Last Congress, it was H.Con.Res. {1}.",
    "Call (202) 225-{0} or write to {0} S. Main St., Suite {1}.",
    "Rep. Lee (D-PA-{2}) leads it: https://www.congress.gov/bill/119th-congress/house-bill/{0}/cosponsors.",
    "House Resolution {1} and H.R. {0}, {1} and {2} passed on May {2}, 2025.",
    "It cites 42 U.S.C. {0} and {1} U.S. {0}.",
)
PLAIN = r"\b(?:H\.? ?R|S|H\.? ?Res|S\.? ?Res|H\.? ?Con\.? ?Res)\.? ?([0-9]{1,5})\b"
FLOOR = f"import re, sys; print(len(re.findall({PLAIN!r}, open(sys.argv[1], encoding='utf-8').read())))"


def prose(size: int) -> str:
    """Return at least `size` characters of prose, the same each time."""
    chance = random.Random(119)
    words = WORDS.split()
    parts: list[str] = []
    length = 0
    while length < size:
        plain = " ".join(chance.choice(words) for _ in range(chance.randint(8, 22)))
        naming = chance.choice(NAMING).format(chance.randint(1000, 9000), chance.randint(1, 900), chance.randint(1, 30))
        sentence = f"{plain.capitalize()}. " + (f"{naming} " if chance.random() < 1 / 8 else "")
        parts.append(sentence + ("\n\n" if chance.random() < 1 / 12 else ""))
        length += len(parts[-1])
    return "".join(parts)


def took(command: list[str]) -> tuple[float, str]:
    """Run a command and return its milliseconds and what it printed."""
    begin = time.perf_counter()
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return (time.perf_counter() - begin) * 1000, ran.stdout


def main() -> int:
    """Measure, print, record; return 1 when the goal is missed."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=30)
    rounds = parser.parse_args().rounds
    whole, start, floor = [], [], []
    with TemporaryDirectory() as folder:
        long, short = Path(folder, "long.txt"), Path(folder, "short.txt")
        long.write_text(prose(SIZE), encoding="utf-8")
        short.write_text("Support H.R. 1.", encoding="utf-8")
        cite = [sys.executable, "-m", "lobbykit", "--workspace", folder, "--today", "2026-11-22", "cite"]
        for _ in range(rounds):
            milliseconds, printed = took([*cite, str(long)])
            whole.append(milliseconds)
            start.append(took([*cite, str(short)])[0])
            floor.append(took([sys.executable, "-c", FLOOR, str(long)])[0])
    figures = {"cite": whole, "cite-start": start, "cite-floor-plain-expression": floor}
    about = {"bytes": SIZE, "rounds": rounds, "found": len(re.findall("\n", printed)), "goal_ms": GOAL_MS}
    record("cite", [{"figure": name, **summary(times), **about} for name, times in figures.items()])
    return int(summary(whole)["median_ms"] > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
