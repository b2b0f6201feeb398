"""The options of every command, as the contract of the command line has them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit import __version__
from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from datetime import date

Sub = argparse.ArgumentParser


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = argparse.ArgumentParser(
        prog="lobbykit", description="An offline briefing kit for lobby days on Capitol Hill."
    )
    top.add_argument("--version", action="version", version=f"lobbykit {__version__}")
    _common(top, suppress=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, explained, fill in (
        ("check", "look for what would embarrass us, before printing", _check),
        ("print", "make one leave-behind for each office", _print),
        ("tailor", "show the sheet of one office as data, with every reason", _tailor),
        ("cite", "find the measures that a text names", _cite),
        ("import", "take in public data about Congress", _import),
        ("correct", "record a dated correction with its source", _correct),
    ):
        sub = commands.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
        _common(sub, suppress=True)
        fill(sub)
    return top


def _common(one: argparse.ArgumentParser, *, suppress: bool) -> None:
    """Add the common options; below a command they must not reset what stood before it."""

    def default(value: object) -> object:
        return argparse.SUPPRESS if suppress else value

    one.add_argument(
        "--workspace", type=Path, metavar="DIR", default=default(None), help="your folder on this computer"
    )
    one.add_argument("--library", type=Path, metavar="DIR", default=default(None), help="look data up here first")
    one.add_argument("--today", type=_day, metavar="YYYY-MM-DD", default=default(None), help="act as on that day")
    one.add_argument("--user", metavar="NAME", default=default(""), help="who is at the keyboard")


def _day(text: str) -> date:
    day = iso_day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-11-22")
    return day


def _json(sub: Sub) -> None:
    sub.add_argument("--json", action="store_true", help="print one JSON document")


def _check(sub: Sub) -> None:
    sub.add_argument("briefs", nargs="*", metavar="BRIEF", help="a file or the id of a brief (default: all)")
    sub.add_argument("--to", default="all", metavar="OFFICES", help="check the sheets of these offices only")
    _json(sub)


def _print(sub: Sub) -> None:
    sub.add_argument("brief", metavar="BRIEF", help="a file or the id of a brief")
    sub.add_argument("--to", required=True, metavar="OFFICES", help="all, ids, state codes, districts or @FILE")
    sub.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder")
    sub.add_argument("--force-draft", action="store_true", help="print in spite of errors, with a watermark")


def _tailor(sub: Sub) -> None:
    sub.add_argument("brief", metavar="BRIEF", help="a file or the id of a brief")
    sub.add_argument("--to", required=True, metavar="ID", help="one office")
    _json(sub)


def _cite(sub: Sub) -> None:
    sub.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    sub.add_argument(
        "--congress", type=_congress, metavar="N", default=None, help="the Congress assumed when none is named"
    )
    _json(sub)


def _congress(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 999:  # noqa: PLR2004 - a Congress has at most three digits
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a Congress")
    return int(text)


def _import(sub: Sub) -> None:
    sub.add_argument("what", choices=["roster", "bills"], help="what the files hold")
    sub.add_argument("files", nargs="+", type=Path, metavar="FILE")
    sub.add_argument("--into", type=Path, metavar="PATH", help="write here: a file for a roster, a folder for bills")
    sub.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="the day of the roster files (default: today)")
    sub.add_argument("--source", default="", metavar="TEXT", help="where the roster files come from")
    sub.add_argument("--commit", default="", metavar="TEXT", help="their version")
    sub.add_argument("--dry-run", action="store_true", help="show what would change, change nothing")
    sub.add_argument("--yes", action="store_true", help="do not ask")
    _json(sub)


def _correct(sub: Sub) -> None:
    sub.add_argument("target", metavar="OFFICE|MEASURE", help="an id or a measure, or: list")
    sub.add_argument("field", nargs="?", metavar="FIELD")
    sub.add_argument("value", nargs="?", metavar="VALUE")
    sub.add_argument("--source", metavar="TEXT", help="where you read it")
    _json(sub)
