"""The options of `lobbykit sync`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.cli.shared_options import as_json

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

ACTIONS = ("run", "prepare", "status")


def sync_options(sub: Sub) -> None:
    """Add what `sync` takes: `run MAILBOX`, `status`, `prepare URL`, or a mailbox alone."""
    sub.add_argument(
        "words",
        nargs="+",
        metavar="run MAILBOX | status | prepare URL",
        help="a mailbox is a folder, or https://user@host/database; a mailbox alone is visited",
    )
    sub.add_argument("--name", metavar="NAME", help="your name, for the organizer who lets this laptop in")
    sub.add_argument(
        "--ca", type=Path, metavar="FILE", help="the certificate authority of your team's server, beside the system's"
    )
    as_json(sub)
