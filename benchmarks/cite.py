"""A megabyte of prose is read: how long the real command `lobbykit cite` takes from its start to its last line.

    python benchmarks/cite.py [--rounds 30]

The prose is made the same each time: plain sentences, every eighth naming measures or a Congress as people write them,
and the addresses, phone numbers and streets of a press release. Other texts of the same length are lists of bills,
Spanish, and what was made to be slow. Each round also measures two floors: Python reading the prose and running one
plain regular expression over it, and the command with a file of one sentence, which is its start.
Beside the time on the clock stands what the processor worked, for a machine that others use too.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from argparse import ArgumentParser
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

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
KINDS = ("H.R.", "S.", "H.Res.", "S.Res.", "H.J.Res.", "S.J.Res.", "H.Con.Res.", "S.Con.Res.")
PLAIN = r"\b(?:H\.? ?R|S|H\.? ?Res|S\.? ?Res|H\.? ?Con\.? ?Res)\.? ?([0-9]{1,5})\b"
FLOOR = f"import re, sys; print(len(re.findall({PLAIN!r}, open(sys.argv[1], encoding='utf-8').read())))"


def numbered(form: str, size: int) -> str:
    """Return `form` again and again with rising numbers, at least `size` characters."""
    one = len(form.format(kind=KINDS[-1], number=1, congress=110))
    return "".join(
        form.format(kind=KINDS[turn % len(KINDS)], number=turn % 9999 + 1, congress=110 + turn % 10)
        for turn in range(2 * size // one + 1)
    )


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each round, on the clock and of the processor."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def figure(self, name: str) -> dict[str, Any]:
        """Return the figure of that name."""
        return {"figure": name, **summary(self.wall), "processor_median_ms": summary(self.processor)["median_ms"]}


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


TEXTS = {
    "cite": prose,
    "cite-bill-list": partial(
        numbered, "{kind} {number} - To amend the Code, and for other purposes. {congress}th Congress.\n"
    ),
    "cite-spanish": partial(
        numbered,
        "Apoye la Resoluci\u00f3n {number} de la C\u00e1mara, del {congress}.\u00ba Congreso. La paz y la diplomacia "
        "ayudan a las familias de este estado, a sus escuelas y a sus hospitales, hoy m\u00e1s que ayer. ",
    ),
    "cite-nothing-but-bills": partial(numbered, "{kind} {number}\n"),
    "cite-digits": lambda size: "1" * size,
    "cite-initials": lambda size: "S. " * (size // 3),
    "cite-stops": lambda size: "H." * (size // 2),
    "cite-blanks": lambda size: "\t" * size,
    "cite-slashes": lambda size: "a/1-" * (size // 4),
    "cite-ordinals": partial(numbered, "the {congress}th Congress "),
}


def took(command: list[str], times: Times) -> str:
    """Run a command, add its milliseconds to `times`, and return what it printed."""
    begin, worked = time.perf_counter(), os.times()
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    now = os.times()
    times.wall.append((time.perf_counter() - begin) * 1000)
    user, system = now.children_user - worked.children_user, now.children_system - worked.children_system
    times.processor.append((user + system) * 1000)
    return ran.stdout


def main() -> int:
    """Measure, print, record; return 1 when the goal is missed."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=30)
    rounds = parser.parse_args().rounds
    times = {name: Times() for name in (*TEXTS, "cite-start", "cite-floor-plain-expression")}
    found: dict[str, int] = {}
    with TemporaryDirectory() as folder:
        files = {name: Path(folder, f"{name}.txt") for name in TEXTS}
        for name, text in TEXTS.items():
            files[name].write_text(text(SIZE)[:SIZE], encoding="utf-8")
        short = Path(folder, "short.txt")
        short.write_text("Support H.R. 1.", encoding="utf-8")
        cite = [sys.executable, "-m", "lobbykit", "--workspace", folder, "--today", "2026-11-22", "cite"]
        for _ in range(rounds):
            for name, file in files.items():
                found[name] = took([*cite, str(file)], times[name]).count("\n")
            took([*cite, str(short)], times["cite-start"])
            took([sys.executable, "-c", FLOOR, str(files["cite"])], times["cite-floor-plain-expression"])
    floor = summary(times["cite-floor-plain-expression"].wall)["median_ms"]
    about = {"characters": SIZE, "rounds": rounds, "goal_ms": GOAL_MS}
    record(
        "cite",
        [
            {
                **one.figure(name),
                **about,
                "found": found.get(name),
                "times_the_floor": round(summary(one.wall)["median_ms"] / floor, 1),
            }
            for name, one in times.items()
        ],
    )
    return int(summary(times["cite"].wall)["median_ms"] > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
