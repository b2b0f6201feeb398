"""Break a store of notes in every way that a machine can, and say which promises it broke.

    python -m tests.crash all --store sqlite --store tinydb --store log-early-ack
    python -m tests.crash all --writer 'lobbykit --workspace {dir} note apply --json-lines' \\
        --reader 'lobbykit --workspace {dir} note list --json' --verify 'lobbykit --workspace {dir} verify' --kills 2000

The writer reads one JSON object per line; for each it prints `ACK <id>` once the change is on the disk, or
`ERR <line> <code> <sentence>` on standard error. Protocols:
  apply     {"do": "add|edit|delete|draft|discard", "id": "<32 hex>", fields…} (draft and discard with --drafts only)
  add       {"id": "<32 hex>", fields…}: additions only, as `lobbykit note add --json-lines`
  commands  one process per request: --writer adds one line, --editor 'note edit {id}' reads one object,
            --deleter 'note delete {id}'; an exit code of 0 is a promise too
The reader prints {"notes": [{"id": …, fields…}], "drafts": [{"id": …, "summary": …}], "damaged": 0}; "drafts" and
"damaged" may be missing. Anything on its standard error, and exit code 1 of --verify, is a report of damage.
{dir} is an empty folder at first, {seed} the number of the trial, {python} this Python; HOME and the XDG folders of
every process lie beside {dir} and belong to what is broken, copied and replayed.

Ends with 0 when no promise was broken, else with 1; with 2 when the subject cannot be tried.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.crash import bitrot, each_call, flushes, full_disk, kill, replay, shown, two_at_once
from tests.crash.bench import NotSoundError, Options, bench
from tests.crash.ledger import VERDICTS
from tests.crash.programs import Subject
from tests.crash.replay import NotRecordedError
from tests.crash.report import Row, remarks, rows, table

if TYPE_CHECKING:
    from collections.abc import Sequence

MODES = {
    "kill": kill.run,
    "calls": each_call.kills,
    "errors": each_call.errors,
    "full": full_disk.run,
    "replay": replay.run,
    "shown": shown.run,
    "two": two_at_once.run,
    "bit": bitrot.run,
    "flush": flushes.run,
}
STORE = "{python} -m tests.crash.stores %s %s {dir}"
PROGRAM = "{python} -m lobbykit --workspace {dir}/workspace --user ana "
LOBBYKIT = Subject(
    "lobbykit", PROGRAM + "note apply --json-lines", PROGRAM + "note list --json", PROGRAM + "verify", drafts=True
)


def builtin(kind: str, name: str = "") -> Subject:
    """Return a subject by its name: lobbykit itself, or one of sqlite, tinydb, log and log-FAULT."""
    if kind == LOBBYKIT.name:
        return LOBBYKIT
    return Subject(name or kind, STORE % ("write", kind), STORE % ("read", kind), drafts=True)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the long form."""
    verdicts = "\n".join(f"  {name:<12}{meaning}" for name, meaning in VERDICTS.items())
    top = argparse.ArgumentParser(
        "python -m tests.crash",
        description=__doc__,
        epilog=f"verdicts:\n{verdicts}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("modes", nargs="+", choices=("all", *MODES), help="what to do to the store")
    top.add_argument("--store", action="append", default=[], help="lobbykit, sqlite, tinydb, log or log-FAULT")
    for name, explained in (
        ("name", "what the results call it"),
        ("writer", "command that writes"),
        ("reader", "command that lists"),
        ("verify", "command that re-reads everything"),
        ("editor", "command that edits {id}"),
        ("deleter", "command that deletes {id}"),
    ):
        top.add_argument(f"--{name}", default="", help=explained)
    top.add_argument("--protocol", choices=("apply", "add", "commands"), default="apply")
    top.add_argument("--drafts", action="store_true", help="the writer keeps drafts too")
    _sizes(top)
    return top


def _sizes(top: argparse.ArgumentParser) -> None:
    usual = Options()
    for name, value, explained in (
        ("notes", usual.notes, "notes before the trial"),
        ("ops", usual.ops, "requests in the modes that need a fixed run"),
        ("trials", usual.trials, "trials of a mode; states per model and job in replay"),
        ("kills", 0, "kills that must count, if not --trials"),
        ("flips", 300, "flipped bits"),
        ("jobs", usual.jobs, "trials at once"),
        ("seed", usual.seed, "another number, other choices"),
        ("points", usual.points, "calls at which to kill, and to fail"),
        ("moments", usual.moments, "crashes after which a reader shows notes before the power fails"),
        ("cap", usual.cap, "states per position in replay"),
    ):
        top.add_argument(f"--{name}", type=int, default=value, help=f"{explained} ({value})")
    top.add_argument("--seconds", type=float, default=usual.seconds, help="limit of each mode")
    top.add_argument("--window", type=float, default=usual.window, help="longest time from the first ACK to a kill")
    top.add_argument("--json", type=Path, help="append each trial to this file as one JSON line")
    top.add_argument("--keep", type=Path, help="keep what broken trials left here")


def subjects(args: argparse.Namespace) -> list[Subject]:
    """Return who is on trial."""
    found = [builtin(kind) for kind in args.store]
    if args.writer:
        given = (args.name or "writer", args.writer, args.reader, args.verify, args.protocol, args.editor, args.deleter)
        found.append(Subject(*given, drafts=args.drafts))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every subject in every mode and print the tables."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    args = parser().parse_args(arguments)
    modes = list(MODES) if "all" in args.modes else args.modes
    usual = {name: getattr(args, name) for name in Options.__dataclass_fields__}
    code = 0
    with ExitStack() as stack:
        lines = stack.enter_context(args.json.open("a", encoding="utf-8")) if args.json else None
        for subject in subjects(args):
            sums: list[Row] = []
            began = time.monotonic()
            try:
                for mode in modes:
                    trials = {"kill": args.kills or args.trials, "bit": args.flips}.get(mode, args.trials)
                    with bench(subject, replace(Options(**usual), trials=trials)) as prepared:
                        sums += rows(subject.name, MODES[mode](prepared), lines)
            except (NotSoundError, NotRecordedError) as error:
                sys.stdout.write(f"{subject.name} cannot be tried: {error}\n")
                code = 2
            sys.stdout.write(
                f"\n{subject.name} ({time.monotonic() - began:.0f} s)\n\n{table(sums)}\n\n{remarks(sums)}\n"
            )
            sys.stdout.flush()
            code = max(code, int(any(row.bad for row in sums)))
    return code


if __name__ == "__main__":
    sys.exit(main())
