"""`lobbykit dropoff`: sheets left with offices outside a meeting, recorded, listed and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.dropping_off import KIND, Leaving, drop_off, take_back
from lobbykit.app.entities import entity_named, shown_length
from lobbykit.app.entry_data import entry_data
from lobbykit.app.known_offices import KnownOffices
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import entering, save_one
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.note_shown import marks
from lobbykit.cli.offices import one_office
from lobbykit.cli.workplace import reading, writing
from lobbykit.store.query import where

if TYPE_CHECKING:
    from argparse import Namespace

_FORMAT = "dropoff/1"


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"add": _add, "list": _list, "take-back": _take_back, "delete": _trash, "restore": _trash}[args.action](
        args, desk
    )


def _add(args: Namespace, desk: Desk) -> int:
    office, leaving = one_office(args.office, desk), Leaving(args.edition, args.copies, args.by.strip())
    with writing(desk) as session:
        return save_one(lambda: drop_off(session, office, args.date or desk.today, leaving), desk)


def _take_back(args: Namespace, desk: Desk) -> int:
    office = one_office(args.office, desk)
    with writing(desk) as session:
        return save_one(lambda: take_back(session, office, args.date or desk.today), desk)


def _trash(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        kept = entering(session, KIND, desk)
        work = kept.delete if args.action == "delete" else kept.restore
        return save_one(lambda: work(entity_named(session.view, KIND, args.id)), desk)


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        found = session.view.table("dropoffs").search(where("deleted").one_of([False])) if session else []
        rows = sorted((dict(one) for one in found), key=lambda row: (row.get("date", ""), row.get("office", "")))
        rows = [one for one in rows if args.date is None or one.get("date") == args.date.isoformat()]
        if args.json:
            desk.print_json({"lobbykit": _FORMAT, "dropoffs": [entry_data(one) for one in rows]})
            return DONE
        offices = KnownOffices(session.view if session else None, desk.shelves)
        length = shown_length(one["id"] for one in rows)
        for one in rows:
            name = offices.name(one["office"])
            who = f"{name} ({one['office']})" if name else one["office"]
            parts = (one.get("date", ""), who, one.get("by", ""), one.get("edition", ""), str(one.get("copies", "")))
            told = "  ".join(printable(part) for part in parts if part)
            desk.print(f"{one['id'][:length]}  {told}{marks(one, desk)}")
        if not rows:
            desk.remark("dropoffs-none")
    return DONE
