"""Tell the stories of people at the window, with keys and mouse only, on a screen that nobody sees.

    python -m tests.stories                                  every story, by keyboard and by mouse
    python -m tests.stories --role delegate --by keyboard
    python -m tests.stories --installed                      with the wheel, installed into a fresh environment

Ends with 1 when one of them went wrong; a picture of the screen then is in --pictures.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.stories.desk import missing
from tests.stories.hands import HANDS
from tests.stories.installing import installed
from tests.stories.telling import STORIES, Telling


def main(arguments: list[str]) -> int:
    """Tell what the arguments ask for; return the exit code."""
    asked = argparse.ArgumentParser(prog="python -m tests.stories", description="Stories of people at the window.")
    asked.add_argument("--role", choices=STORIES, action="append")
    asked.add_argument("--by", choices=HANDS, action="append")
    asked.add_argument("--installed", action="store_true", help="build the wheel and run what is installed from it")
    asked.add_argument("--pictures", type=Path, default=Path(tempfile.gettempdir()) / "stories")
    args = asked.parse_args(arguments)
    if lacking := missing():
        sys.stderr.write(f"These stories need {lacking}.\n")
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that nothing is left behind
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        command = installed(Path(folder)) if args.installed else [sys.executable, "-m", "lobbykit"]
        for role in args.role or STORIES:
            for by in args.by or HANDS:
                began = time.monotonic()
                sys.stdout.write(f"== {role}, by {by}\n")
                told = Telling(command, args.pictures, _say).tell(role, by)
                sys.stdout.write(f"== {told or 'as it should be'} ({time.monotonic() - began:.1f} s)\n\n")
                wrong += [f"{role} by {by}: {told}"] if told else []
    sys.stdout.write("\n".join(wrong) + "\n" if wrong else "")
    return 1 if wrong else 0


def _say(step: str) -> None:
    sys.stdout.write(f"   {step}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
