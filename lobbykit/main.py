"""The composition root: reads the clock and the environment once, then hands over to one command."""

from __future__ import annotations

import getpass
import importlib
import os
import sys
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.library import DamagedLibraryError, Shelves
from lobbykit.app.wording import Catalogue
from lobbykit.cli.arguments import parser
from lobbykit.cli.desk import INTERRUPTED, REFUSED, Desk
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

# Each command's module is loaded only when it is asked for: `cite` must not wait for fonts.
COMMANDS = {
    "check": "lobbykit.cli.check",
    "print": "lobbykit.cli.printing",
    "tailor": "lobbykit.cli.tailor",
    "cite": "lobbykit.cli.cite",
    "import": "lobbykit.cli.importing",
    "correct": "lobbykit.cli.correct",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done and clean, 1 done with errors to read, 2 refused and nothing changed."""
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    args = parser().parse_args(arguments)
    catalogue = Catalogue.load(paths.resources() / "i18n", "en")
    desk = _desk(args, catalogue)
    try:
        code: int = importlib.import_module(COMMANDS[args.command]).run(args, desk)
    except DamagedLibraryError as error:
        desk.print_problems(error.problems, stream=desk.err)
        print(f"lobbykit: {catalogue.failure(error)}", file=sys.stderr)
        return REFUSED
    except LobbykitError as error:
        print(f"lobbykit: {catalogue.failure(error)}", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print(f"\nlobbykit: {catalogue.say('interrupted')}", file=sys.stderr)
        return INTERRUPTED
    return code


def _desk(args: Namespace, catalogue: Catalogue) -> Desk:
    today = args.today or date.today()  # noqa: DTZ011, TID251 - the one place that reads the clock
    shelves = Shelves(args.library, args.workspace or paths.default_workspace())
    user = args.user or os.environ.get("LOBBYKIT_USER") or getpass.getuser()
    return Desk(catalogue, shelves, today, user, sys.stdin, sys.stdout, sys.stderr)
