"""`lobbykit reading`: what an organizer counts for one ask of one office, and why, whatever the reports say."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.dashboard.deciding import decided, reading_entity, undecided
from lobbykit.app.dashboard.gathering import readings_found
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entering import known_scale, save_one
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.offices import one_office
from lobbykit.cli.workplace import reading, writing
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"set": _set, "clear": _clear, "list": _list}[args.action](args, desk)


def _set(args: Namespace, desk: Desk) -> int:
    key = (one_office(args.office, desk), args.brief, args.ask)
    with writing(desk) as session:
        session.scale, problems = known_scale(session, desk)
        desk.print_problems(problems, stream=desk.err)
        edits = decided(session, key, args.level, args.reason, session.user, desk.today)
        return save_one(lambda: _saved(session, key, edits), desk)


def _clear(args: Namespace, desk: Desk) -> int:
    key = (one_office(args.office, desk), args.brief, args.ask)
    with writing(desk) as session:
        edits = undecided(session, key)
        if not edits:
            desk.remark("readings-none")
            return REFUSED
        return save_one(lambda: _saved(session, key, edits), desk)


def _saved(session: Session, key: tuple[str, str, str], edits: Sequence[Edit]) -> Read[str]:
    done = session.apply_together(edits) if edits else Read(0)
    return Read(reading_entity(*key) if done.value is not None else None, done.problems)


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        found = list(readings_found(session.view)) if session else []
    if args.json:
        desk.print_json({"lobbykit": "readings/1", "readings": [asdict(one) for one in found]})
        return DONE
    for one in found:
        parts = (one.office, f"{one.brief}/{one.ask}", one.counted, one.reason, one.by, one.day)
        desk.print("  ".join(printable(part) for part in parts if part))
    if not found:
        desk.remark("readings-none")
    return DONE
