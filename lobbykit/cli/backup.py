"""`lobbykit backup`, `restore` and `verify`: a copy, the way back to it, and whether everything can be read."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

from lobbykit.app.verifying import verified
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, Desk
from lobbykit.cli.workplace import opened_for_reading, writing
from lobbykit.domain.problem import Problem, Severity
from lobbykit.store.backup import Backups
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder
from lobbykit.store.removal_promise import drop_promise, promised_removals
from lobbykit.store.restore import restore as put_back

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"backup": _backup, "restore": _restore, "verify": _verify}[args.command](args, desk)


def _backup(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        file = Backups(session.workspace.layout).make(desk.around.clock())
    if args.json:
        desk.print_json({"lobbykit": "backup/1", "file": str(file), "bytes": file.stat().st_size})
    else:
        desk.print(desk.catalogue.say("backup-made", file=str(file)))
    return DONE


def _restore(args: Namespace, desk: Desk) -> int:
    now = desk.around.clock()
    holder = Holder(os.getpid(), socket.gethostname(), f"{now:%Y-%m-%dT%H:%M:%SZ}")
    for going in promised_removals(desk.around.state, desk.around.root):  # whoever brings it back wants it here
        drop_promise(desk.around.state, going)
    kept = put_back(args.file, Layout(desk.around.root), holder, now)
    if args.json:
        desk.print_json({"lobbykit": "restore/1", "file": str(args.file), "kept": str(kept) if kept else None})
        return DONE
    desk.print(desk.catalogue.say("restored", file=str(args.file), folder=str(desk.around.root)))
    if kept:
        desk.print(desk.catalogue.say("restored-kept", folder=str(kept)))
    return DONE


def _verify(args: Namespace, desk: Desk) -> int:
    opened = opened_for_reading(desk)
    problems: tuple[Problem, ...] = ()
    if opened:
        with opened:
            problems = verified(opened)
    errors = sum(one.severity is not Severity.NOTE for one in problems)
    if args.json:
        found = [desk.problem_data(one) for one in problems]
        desk.print_json({"lobbykit": "verify/1", "problems": found})
    else:
        desk.print_problems(problems)
        if opened is None:
            desk.print(desk.catalogue.say("verify-nothing"))
        elif not errors:
            desk.print(desk.catalogue.say("verify-sound"))
    return DONE_WITH_ERRORS if errors else DONE
