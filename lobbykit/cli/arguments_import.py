"""The options that answer what an import of meetings would ask, where nobody sits at a terminal."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lobbykit.cli.shared_options import day

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub


def answer_options(sub: Sub) -> None:
    """Add --office, --column, --answer and --date."""
    for name, dest, shape, explained in (
        ("--office", "offices", "WORDS=OFFICE", "these words mean this office: an id, a seat like HI-02, or none"),
        ("--column", "columns", "COLUMN=FIELD", "this column of a table is this field; text, skip too"),
        (
            "--answer",
            "answers",
            "KEY=CHOICE",
            "days=month-first or day-first, times=afternoon, moved=moved or other, date=sent",
        ),
    ):
        sub.add_argument(name, action="append", type=_pair, default=[], dest=dest, metavar=shape, help=explained)
    sub.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="the day of reports that name none")


def _pair(text: str) -> tuple[str, str]:
    words, found, answer = text.rpartition("=")
    if not found or not words.strip() or not answer.strip():
        raise argparse.ArgumentTypeError(text)
    return words.strip(), answer.strip()
