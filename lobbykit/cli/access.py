"""`lobbykit access`: what somebody on the team needs to take part; one person at a time, and no list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.access_needs import KIND, access_row, drop_access, member_named, set_access
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.entry import read_entry
from lobbykit.app.entry_data import entry_data
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import refused, save_one
from lobbykit.cli.entry_shown import field_lines
from lobbykit.cli.json_lines import object_from
from lobbykit.cli.workplace import reading, writing
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from argparse import Namespace

_FORMAT = "access/1"


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"set": _set, "show": _show, "drop": _drop}[args.action](args, desk)


def _set(args: Namespace, desk: Desk) -> int:
    read = object_from(desk)
    if read.value is None:
        return refused(read, desk)
    entry = read_entry(KIND, read.value)
    if entry.value is None:
        return refused(entry, desk)
    fields = entry.value.fields
    with writing(desk) as session:
        member = member_named(session.view, args.member)
        return save_one(lambda: set_access(session, member, fields), desk)


def _show(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        if session is None:
            raise UnknownEntityError("entity-unknown", typed=args.member)
        row = access_row(session.view, member_named(session.view, args.member))
        if args.json:
            desk.print_json({"lobbykit": _FORMAT, "access": entry_data(row) if row else None})
            return DONE
        if row is None:
            return refused(Read(None, (error("access-none"),)), desk)
        for line in field_lines(KIND, row, desk.catalogue):
            desk.print(line)
    return DONE


def _drop(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        member = member_named(session.view, args.member)
        return save_one(lambda: drop_access(session, member), desk)
