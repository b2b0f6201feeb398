"""The options of `lobbykit kit`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.cli.shared_options import as_json, shared

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

_LARGEST = 999_999


def kit_actions(sub: Sub) -> None:
    """Add pack and open with their options."""
    actions = sub.add_subparsers(dest="action", metavar="ACTION", required=True)
    pack = actions.add_parser("pack", help="put what is in force here into one file to share")
    shared(pack, suppress=True)
    pack.add_argument("--out", type=Path, required=True, metavar="FILE.lobbykit", help="the file to write")
    pack.add_argument("--id", default="", metavar="ID", help="the same for every edition (default: the file's name)")
    pack.add_argument("--name", default="", metavar="TEXT", help="what people call it (default: the brief's event)")
    pack.add_argument("--organization", default="", metavar="TEXT", help="whose kit it is (default: the brief's)")
    pack.add_argument("--edition", type=_edition, metavar="N", help="default: one more than the edition opened here")
    pack.add_argument(
        "--brief",
        action="append",
        default=[],
        dest="briefs",
        metavar="BRIEF",
        help="a file or the id of a brief; may be given again (default: those that meetings are about)",
    )
    pack.add_argument("--team", type=_team, metavar="ID", help="the id of the team, where the workspace has none")
    pack.add_argument("--without-roster", action="store_true", help="leave out the roster, e.g. if nobody changed it")
    pack.add_argument("--with-contacts", action="store_true", help="also e-mail and telephone of the team's members")
    pack.add_argument("--force", action="store_true", help="write over a file that is there")
    as_json(pack)
    opening = actions.add_parser("open", help="take in a kit, shown before it is taken in")
    shared(opening, suppress=True)
    opening.add_argument("file", type=Path, metavar="FILE.lobbykit")
    opening.add_argument("--dry-run", action="store_true", help="show what would change, change nothing")
    opening.add_argument("--yes", action="store_true", help="do not ask")
    as_json(opening)


def _edition(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST)) and int(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of an edition, 1 to {_LARGEST:,}")
    return int(text)


def _team(text: str) -> str:
    plain = text.replace("-", "").lower()
    if not re.fullmatch(r"[0-9a-f]{32}", plain):
        raise argparse.ArgumentTypeError(f"“{text}” is not the id of a team")
    return plain
