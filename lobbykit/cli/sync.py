"""`lobbykit sync`: take what is new in a mailbox and put there what it lacks; how things stand."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.syncing.addresses import Server, mailbox_at
from lobbykit.app.syncing.problem_kinds import kinds_of
from lobbykit.app.syncing.sync_desk import Me, SyncDesk
from lobbykit.cli.arguments_sync import ACTIONS
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, Desk
from lobbykit.cli.progress import ProgressLine
from lobbykit.cli.secret import SERVER_VARIABLE, secret
from lobbykit.cli.workplace import opening
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from lobbykit.app.syncing.standing import Count, How
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.outcome import Outcome


class SyncUsageError(LobbykitError):
    """What was typed after `sync` is not what it takes."""


def run(args: Namespace, desk: Desk) -> int:
    """Carry out what was asked for."""
    action, words = (args.words[0], args.words[1:]) if args.words[0] in ACTIONS else ("run", args.words)
    if len(words) != (0 if action == "status" else 1):
        raise SyncUsageError("sync-usage")
    if action == "prepare":
        from lobbykit.cli import sync_prepare  # noqa: PLC0415 - slow to load, and a folder needs none of it

        return sync_prepare.run(desk, words[0], args.ca)
    with opening(desk) as opened:
        sync = SyncDesk(opened, desk.around, Me(args.name or desk.user, platform.system() or "-"))
        code = _status(args, desk, sync) if action == "status" else _visit(args, desk, sync, words[0])
        desk.print_problems(sync.problems, stream=desk.err)
    return code


def _visit(args: Namespace, desk: Desk, sync: SyncDesk, address: str) -> int:
    if sync.is_first():
        desk.remark("sync-first")
    line = ProgressLine(desk.err, desk.catalogue.say("sync-progress"))
    server = Server(partial(_password, desk), sync.passwords, args.ca)
    with mailbox_at(address, sync.spoken, desk.around, server) as mailbox:
        try:
            outcome = sync.sync(mailbox, lambda done, total: line.show(done, total) if total else None)
        finally:
            line.close()
    how = sync.standing()
    if args.json:
        desk.print_json(_told(desk, mailbox.name, outcome, how))
    else:
        _print_outcome(desk, outcome, how)
    return DONE_WITH_ERRORS if outcome.refused or how.problems else DONE


def _password(desk: Desk, user: str, host: str) -> str:
    return secret(desk.catalogue.say("couch-password", user=user, host=host), SERVER_VARIABLE)


def _status(args: Namespace, desk: Desk, sync: SyncDesk) -> int:
    how = sync.standing()
    if args.json:
        desk.print_json({"lobbykit": "sync-status/1", "team": sync.spoken.place.team} | _how_told(desk, how))
    else:
        _print_how(desk, how)
        _print_problems(desk, how.problems)
    return DONE_WITH_ERRORS if how.problems else DONE


def _print_outcome(desk: Desk, outcome: Outcome, how: How) -> None:
    say = desk.catalogue.say
    desk.print(say("sync-came", count=outcome.came))
    desk.print(say("sync-went", count=outcome.went))
    _print_how(desk, how)
    _print_problems(desk, (*outcome.remarks, *outcome.refused, *how.problems))


def _print_problems(desk: Desk, problems: Iterable[Problem]) -> None:
    """Print many of a kind as the first of them, with how many there are and the names of two more."""
    for kind in kinds_of(problems):
        desk.print_problems([kind.first])
        if kind.places:
            _, one, two, *_ = kind.places
            desk.print(f"    {desk.catalogue.say('sync-gathered', count=len(kind.places), one=one, two=two)}")


def _print_how(desk: Desk, how: How) -> None:
    say = desk.catalogue.say
    desk.print(say("sync-notes-waiting", count=how.notes.waiting))
    desk.print(say("sync-notes-seen", seen=how.notes.seen, total=how.notes.total))
    if how.photos.total:
        desk.print(say("sync-photos-seen", seen=how.photos.seen, total=how.photos.total))
    if how.sealed:
        desk.print(say("sync-sealed-for-others", count=how.sealed))
    if how.newer:
        desk.print(say("sync-newer", count=how.newer))
    if how.on_the_way:
        desk.print(say("sync-on-the-way", count=how.on_the_way))


def _told(desk: Desk, mailbox: str, outcome: Outcome, how: How) -> dict[str, object]:
    """Return the document of `sync run --json`."""
    counts = {"came": outcome.came, "went": outcome.went, "put_back": outcome.put_back, "packed": outcome.packed}
    counts["left_to_others"] = outcome.left_to_others
    remarks = [desk.problem_data(one) for one in (*outcome.remarks, *outcome.refused)]
    return {"lobbykit": "sync/1", "mailbox": mailbox, **counts, "remarks": remarks} | _how_told(desk, how)


def _how_told(desk: Desk, how: How) -> dict[str, object]:
    return {
        "notes": _count_told(how.notes),
        "others": _count_told(how.others),
        "private": _count_told(how.private),
        "photos": _count_told(how.photos),
        "sealed": how.sealed,
        "newer": how.newer,
        "on_the_way": how.on_the_way,
        "last": how.last or None,
        "problems": [desk.problem_data(one) for one in how.problems],
    }


def _count_told(one: Count) -> dict[str, int]:
    return {"total": one.total, "waiting": one.waiting, "sent": one.sent, "seen": one.seen}
