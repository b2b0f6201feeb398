"""Write a lobby day into a folder, or live it with the program and say what is not as it should be at its end.

    python -m tests.day FOLDER               the files of the day; the same folder every time
    python -m tests.day --lived              live the day with this checkout, every command a process of its own
    python -m tests.day --installed          the same with the wheel, installed into a fresh environment
    python -m tests.day --lived --seed 8 --kills 20
    python -m tests.day --installed --window     its notes typed at the window, by keyboard, on a screen of its own

team.jsonl       one member of the team a line, for `member add --json-lines`
schedule.csv     most of the meetings, messy; schedule.ics the others, and two that are in both
changes.json     what happens on the day, by office and planned hour; moved.ics and cancelled.ics what is mailed
notes.json       80 notes as they are typed, with their promises; paper.json ten reports on paper; form.csv a web form
expected.json    what must be known at the end

Ends with 1 when anything was not as it should be.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.day.files import day_files
from tests.day.hands import Shell
from tests.day.judging import differences
from tests.day.living import DayError, Living
from tests.day.offices import offices_of_the_roster
from tests.day.opening import opened, pandas_is_here
from tests.day.plan import planned
from tests.day.window import AtTheWindow
from tests.stories.desk import Desk
from tests.stories.installing import installed
from tests.stories.waiting import StoryError


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; return the exit code."""
    asked = argparse.ArgumentParser(prog="python -m tests.day", description="A lobby day that never was.")
    asked.add_argument("folder", nargs="?", type=Path, help="write the files of the day here")
    asked.add_argument("--lived", action="store_true", help="live the day with this checkout")
    asked.add_argument("--installed", action="store_true", help="build the wheel and live the day with it")
    asked.add_argument("--window", action="store_true", help="type the notes at the window, by keyboard")
    picture = Path(tempfile.gettempdir()) / "day.png"
    asked.add_argument("--picture", type=Path, default=picture, help="where a picture goes of what went wrong there")
    asked.add_argument("--seed", type=int, default=7, help="another day")
    asked.add_argument("--kills", type=int, default=7, help="how often the program is killed while notes are typed")
    args = asked.parse_args(arguments)
    plan = planned(offices_of_the_roster(), args.seed)
    if args.folder:
        args.folder.mkdir(parents=True, exist_ok=True)
        for name, data in day_files(plan).items():
            (args.folder / name).write_bytes(data)
    if not (args.lived or args.installed):
        return 0 if args.folder else asked.error("say a folder, --lived or --installed")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        command = installed(Path(folder)) if args.installed else [sys.executable, "-m", "lobbykit"]
        shell = Shell(command, Path(folder))
        if args.window:
            with Desk(Path(folder) / "desk") as desk:
                day = AtTheWindow(
                    plan, shell, shell, Path(folder) / "day", args.kills, desk=desk, say=_say, picture=args.picture
                )
                wrong = _lived(day)
        else:
            wrong = _lived(Living(plan, shell, shell, Path(folder) / "day", args.kills))
    for line in wrong:
        _say(line)
    _say(f"== {len(wrong)} things wrong" if wrong else "== as it should be")
    _say(f"== {time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


def _lived(day: Living) -> list[str]:
    """Live the day, then return what is wrong at its end."""
    try:
        day.whole_day()
    except (DayError, StoryError) as error:
        return [str(error)]
    _say(f"== killed {day.kills} times; {day.lasted()}")
    _say("== tables are read by csv" + (" and pandas" if pandas_is_here() else "; pandas is not installed"))
    found = [*differences(day), *opened(day)]
    return [f"{what}: {is_!r} instead of {should!r}" for what, should, is_ in found]


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
