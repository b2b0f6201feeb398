"""The options of what comes after the meetings: exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub


def export_options(sub: Sub) -> None:
    """Add what is exported, and how."""
    sub.add_argument("what", choices=["schedule"], help="what to export")
    sub.add_argument("--as", dest="form", choices=["csv", "json", "ics"], required=True, help="the form of the file")
    sub.add_argument("--out", type=Path, metavar="FILE", help="write here (default: standard output)")
