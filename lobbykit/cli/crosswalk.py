"""`lobbykit crosswalk`: what other programs call an office, a staffer or a person of the team."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.crosswalk import Entry, entries_listed, read_entries, set_entries
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.workplace import reading, writing
from lobbykit.content.bounded import read_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"set": _set, "import": _import, "list": _list}[args.action](args, desk)


def _set(args: Namespace, desk: Desk) -> int:
    return _saved([Entry(args.system, args.subject, args.key.strip(), args.value.strip())], desk)


def _import(args: Namespace, desk: Desk) -> int:
    read = read_entries(read_text(args.file), str(args.file))
    desk.print_problems(read.problems, stream=desk.err)
    return REFUSED if read.value is None else _saved(read.value, desk)


def _saved(entries: Iterable[Entry], desk: Desk) -> int:
    with writing(desk) as session:
        made = set_entries(session, entries)
    if made.value is None:
        desk.print_problems(made.problems, stream=desk.err)
        return REFUSED
    desk.print(desk.catalogue.say("crosswalk-saved", count=made.value))
    return DONE


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        entries = entries_listed(session.view) if session else ()
    if args.json:
        desk.print_json({"lobbykit": "crosswalk/1", "entries": [asdict(one) for one in entries]})
        return DONE
    for one in entries:
        desk.print("  ".join(printable(part) for part in (one.system, one.subject, one.key, one.value)))
    if not entries:
        desk.remark("crosswalk-none")
    return DONE
