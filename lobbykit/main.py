"""The composition root: reads the clock and the environment once, then hands over to one command."""

from __future__ import annotations

import getpass
import importlib
import os
import signal
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.shelves import Shelves
from lobbykit.app.surroundings import Surroundings
from lobbykit.app.wording import Catalogue
from lobbykit.cli.arguments import parser
from lobbykit.cli.desk import INTERRUPTED, REFUSED, UNREAD, Desk
from lobbykit.cli.secret import secret
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.store.ring import SystemRing

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

# Each command's module is loaded only when it is asked for: `cite` must not wait for fonts.
COMMANDS = {
    "run": "lobbykit.ui.door",
    "check": "lobbykit.cli.check",
    "print": "lobbykit.cli.printing",
    "tailor": "lobbykit.cli.tailor",
    "cite": "lobbykit.cli.cite",
    "import": "lobbykit.cli.importing",
    "correct": "lobbykit.cli.correct",
    "find": "lobbykit.cli.find",
    "note": "lobbykit.cli.note",
    "meeting": "lobbykit.cli.meeting",
    "member": "lobbykit.cli.member",
    "access": "lobbykit.cli.access",
    "staff": "lobbykit.cli.staff",
    "dropoff": "lobbykit.cli.dropoff",
    "promise": "lobbykit.cli.promise",
    "dashboard": "lobbykit.cli.dashboard",
    "reading": "lobbykit.cli.reading",
    "export": "lobbykit.cli.export",
    "crosswalk": "lobbykit.cli.crosswalk",
    "choices": "lobbykit.cli.choices",
    "kit": "lobbykit.cli.kit",
    "team": "lobbykit.cli.team",
    "sync": "lobbykit.cli.sync",
    "undo": "lobbykit.cli.undo",
    "backup": "lobbykit.cli.backup",
    "restore": "lobbykit.cli.backup",
    "verify": "lobbykit.cli.backup",
    "passphrase": "lobbykit.cli.passphrase",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done and clean, 1 done with errors to read, 2 refused and nothing changed.

    Stopped by a signal it returns 130, and 141 when nobody reads its output any more.
    """
    os.umask(0o077)
    for name in ("SIGTERM", "SIGHUP"):
        if threading.current_thread() is threading.main_thread() and hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    _open_streams()
    args = parser().parse_args(arguments)
    try:
        catalogue = Catalogue.load(paths.resources() / "i18n", "en")
    except paths.MissingDataError as error:
        return _failed(f"its own files are missing ({error.params}); install it again")
    return _run(args, _desk(args, catalogue))


def _run(args: Namespace, desk: Desk) -> int:
    """Run the command and turn every failure of the machine into a sentence and a code."""
    catalogue = desk.catalogue
    try:
        code: int = importlib.import_module(COMMANDS[args.command]).run(args, desk)
        sys.stdout.flush()
    except ProblemsError as error:
        desk.print_problems(error.problems, stream=desk.err)
        return _failed(catalogue.failure(error))
    except LobbykitError as error:
        return _failed(catalogue.failure(error))
    except KeyboardInterrupt:
        return _failed(catalogue.say("interrupted"), INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    except OSError as error:
        reason, file = error.strerror or str(error), str(error.filename or "")
        return _failed(catalogue.say("system-failure", file=file, reason=reason))
    return code


def _failed(sentence: str, code: int = REFUSED) -> int:
    print(f"lobbykit: {sentence}", file=sys.stderr)
    return code


def _open_streams() -> None:
    """Speak UTF-8; a stream that the caller has closed is replaced by nowhere, so that speaking is no failure."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - lives as long as we do
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _desk(args: Namespace, catalogue: Catalogue) -> Desk:
    today = args.today or date.today()  # noqa: DTZ011, TID251 - the one place that reads the clock
    shelves = Shelves(args.library, args.workspace or paths.default_workspace())
    named = args.user or os.environ.get("LOBBYKIT_USER") or None
    around = Surroundings(
        shelves.workspace,
        paths.default_state(),
        named,
        _now,
        lambda: token_hex(16),
        os.urandom,
        lambda: secret(catalogue.say("passphrase-ask")),
        SystemRing(),
    )
    return Desk(catalogue, shelves, today, named or _login(), sys.stdin, sys.stdout, sys.stderr, around)


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the clock of whoever asks for one


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A computer that knows the number of its user but no name, as containers do.
        return "somebody"
