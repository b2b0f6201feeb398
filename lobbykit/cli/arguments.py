"""The options of every command, as the contract of the command line has them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit import __version__
from lobbykit.cli.arguments_after import crosswalk_actions, export_options
from lobbykit.cli.arguments_dropoff import dropoff_actions
from lobbykit.cli.arguments_import import answer_options
from lobbykit.cli.arguments_kit import kit_actions
from lobbykit.cli.arguments_notes import (
    access_actions,
    choices_actions,
    find_options,
    meeting_actions,
    member_actions,
    note_actions,
    promise_actions,
)
from lobbykit.cli.arguments_questions import staff_actions
from lobbykit.cli.arguments_shop import shop_options
from lobbykit.cli.arguments_sync import sync_options
from lobbykit.cli.arguments_tally import reading_actions, tally_options
from lobbykit.cli.arguments_team import team_actions
from lobbykit.cli.late_options import LateParser, add_parsers
from lobbykit.cli.print_options import product_options
from lobbykit.cli.shared_options import Sub, as_json, below, changed_since, day, fix_options, in_language, shared

if TYPE_CHECKING:
    from collections.abc import Callable


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = argparse.ArgumentParser(
        prog="lobbykit", description="An offline briefing kit for lobby days on Capitol Hill."
    )
    top.add_argument("--version", action="version", version=f"lobbykit {__version__}")
    shared(top, suppress=False)
    top.set_defaults(file=None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=LateParser)
    commands.default = "run"
    add_parsers(commands, _commands(), below)
    return top


def _commands() -> dict[str, tuple[str, Callable[[Sub], None]]]:
    return {
        "run": ("open the window", _run),
        "check": ("look for what would embarrass us, before printing", _check),
        "print": ("make one leave-behind for each office", _print),
        "tailor": ("show the sheet of one office as data, with every reason", _tailor),
        "cite": ("find the measures that a text names", _cite),
        "import": ("take in a leave-behind, public data about Congress, meetings or notes", _import),
        "correct": ("record a dated correction with its source", _correct),
        "find": ("find offices, measures, asks, talking points, sources, meetings and notes", find_options),
        "note": ("keep notes of meetings", note_actions),
        "meeting": ("keep appointments", meeting_actions),
        "member": ("keep the people of the team, and with which delegation each goes", member_actions),
        "access": ("keep what people of the team need to take part, with their consent", access_actions),
        "staff": ("list the staff of offices, and say which names are one person", staff_actions),
        "dropoff": ("keep with which offices sheets were left outside a meeting", dropoff_actions),
        "promise": ("keep what we and they promised", promise_actions),
        "dashboard": ("count where offices stand on each ask, and what is missing or due", tally_options),
        "reading": ("decide what is counted for one ask of one office", reading_actions),
        "export": ("hand notes, promises or the schedule to other programs", export_options),
        "crosswalk": ("keep what other programs call offices, staffers and people", crosswalk_actions),
        "choices": ("decide for one office what its sheet shows", choices_actions),
        "kit": ("share everything a team needs in one file", kit_actions),
        "team": ("say who belongs to the team, and who can read its notes", team_actions),
        "sync": ("take what is new in a mailbox, and put there what it lacks", sync_options),
        "undo": ("take back the last edit or import of this workspace", _undo),
        "backup": ("copy everything in this workspace to one file, and read it back", as_json),
        "restore": ("put a backup in place; what it replaces is kept", _restore),
        "verify": ("read everything again and say what is wrong", as_json),
        "passphrase": ("seal this workspace with a passphrase, or open it for good", _passphrase),
    }


def _run(sub: Sub) -> None:
    sub.add_argument("file", nargs="?", type=Path, metavar="FILE.lobbykit", help="the file your team sent you")


def _check(sub: Sub) -> None:
    sub.add_argument("briefs", nargs="*", metavar="BRIEF", help="a file or the id of a brief (default: all)")
    sub.add_argument("--to", default="all", metavar="OFFICES", help="check the sheets of these offices only")
    fix_options(sub)
    in_language(sub)
    as_json(sub)


def _print(sub: Sub) -> None:
    sub.add_argument(
        "brief", metavar="BRIEF[,BRIEF2]", help="a file or the id of a brief; two are the two sides of one leaf"
    )
    sub.add_argument(
        "--to", required=True, metavar="OFFICES", help="all, scheduled, ids, state codes, districts or @FILE"
    )
    sub.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder")
    sub.add_argument("--large-print", action="store_true", help="sheets of 18 points, on as many pages as they need")
    changed_since(sub)
    product_options(sub)
    sub.add_argument("--force-draft", action="store_true", help="print in spite of errors, with a watermark")
    sub.add_argument("--text", action="store_true", help="also a plain-text file of each sheet")
    sub.add_argument("--html", action="store_true", help="also an HTML file of each sheet, to paste into e-mail")
    in_language(sub)
    sub.add_argument("--reader-lang", metavar="CODE", help="the language of what delegates read, e.g. es")
    shop_options(sub)


def _tailor(sub: Sub) -> None:
    sub.add_argument("brief", metavar="BRIEF", help="a file or the id of a brief")
    sub.add_argument("--to", required=True, metavar="ID", help="one office")
    in_language(sub)
    as_json(sub)


def _cite(sub: Sub) -> None:
    sub.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    sub.add_argument(
        "--congress", type=_congress, metavar="N", default=None, help="the Congress assumed when none is named"
    )
    as_json(sub)


def _congress(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 999:  # noqa: PLR2004 - a Congress has at most three digits
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a Congress")
    return int(text)


def _import(sub: Sub) -> None:
    kinds = ["brief", "roster", "bills", "districts", "congress", "meetings", "notes"]
    sub.add_argument("what", choices=kinds, help="what the files hold")
    sub.add_argument("files", nargs="*", type=Path, metavar="FILE", help="without any, congress prints addresses")
    sub.add_argument("--into", type=Path, metavar="PATH", help="write here: a file, for bills and congress a folder")
    sub.add_argument("--as-of", type=day, metavar="YYYY-MM-DD", help="the day of the files (default: today)")
    sub.add_argument("--congress", type=_congress, metavar="N", help="whose districts they are (default: today's)")
    sub.add_argument("--source", default="", metavar="TEXT", help="where the files come from")
    sub.add_argument("--commit", default="", metavar="TEXT", help="their version")
    sub.add_argument("--dry-run", action="store_true", help="show what would change, change nothing")
    sub.add_argument("--yes", action="store_true", help="do not ask")
    answer_options(sub)
    as_json(sub)


def _correct(sub: Sub) -> None:
    sub.add_argument("target", metavar="OFFICE|MEASURE", help="an id or a measure, or: list")
    sub.add_argument("field", nargs="?", metavar="FIELD")
    sub.add_argument("value", nargs="?", metavar="VALUE")
    sub.add_argument("--source", metavar="TEXT", help="where you read it")
    as_json(sub)


def _undo(sub: Sub) -> None:
    sub.add_argument("--redo", action="store_true", help="do again what was taken back last")
    as_json(sub)


def _restore(sub: Sub) -> None:
    sub.add_argument("file", type=Path, metavar="FILE", help="a backup")
    as_json(sub)


def _passphrase(sub: Sub) -> None:
    sub.add_argument("action", choices=["set", "change", "remove", "new-recovery-key"], help="what to do with it")
