"""Options that several commands have, and the types of what people write after them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from datetime import date

Sub = argparse.ArgumentParser
_MOST = 10_000


def shared(one: Sub, *, suppress: bool) -> None:
    """Add the options of every command; below a command they must not reset what stood before it."""

    def default(value: object) -> object:
        return argparse.SUPPRESS if suppress else value

    one.add_argument(
        "--workspace", type=Path, metavar="DIR", default=default(None), help="your folder on this computer"
    )
    one.add_argument("--library", type=Path, metavar="DIR", default=default(None), help="look data up here first")
    one.add_argument("--today", type=day, metavar="YYYY-MM-DD", default=default(None), help="act as on that day")
    one.add_argument("--user", metavar="NAME", default=default(""), help="who is at the keyboard")


def below(sub: Sub) -> None:
    """Add the options of every command to one of them."""
    shared(sub, suppress=True)


def as_json(sub: Sub) -> None:
    """Add --json."""
    sub.add_argument("--json", action="store_true", help="print one JSON document")


def in_language(sub: Sub) -> None:
    """Add --lang."""
    sub.add_argument("--lang", metavar="CODE", help="use the brief's translation into this language, e.g. es")


def fix_options(sub: Sub) -> None:
    """Add --fix, and what belongs to it."""
    sub.add_argument("--fix", action="store_true", help="mend what can be mended by replacing words, then check again")
    sub.add_argument("--only", metavar="CODE|LINE[:COLUMN]", help="mend only findings of this code, or at this place")
    sub.add_argument("--dry-run", action="store_true", help="show what --fix would mend, change nothing")


def day(text: str) -> date:
    """Return the day that a text is, or let argparse say why not."""
    found = iso_day(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-11-22")
    return found


def count(text: str) -> int:
    """Return the number that a text is, at most 10,000, or let argparse say why not."""
    if not text.isascii() or not text.isdigit() or int(text[:9]) > _MOST:
        raise argparse.ArgumentTypeError(f"\u201c{text}\u201d is no number from 0 to {_MOST}")
    return int(text)


def changed_since(sub: Sub) -> None:
    """Add --changed-since and --correction."""
    sub.add_argument(
        "--changed-since", type=Path, metavar="MANIFEST", help="make only what differs from that run's manifest.json"
    )
    sub.add_argument(
        "--correction", metavar="TEXT", help="say what was wrong and what is right; writes the texts of a correction"
    )
