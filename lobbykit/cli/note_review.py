"""`lobbykit note review` and `note queue`: which notes were read and may go to other programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.edit import entity_of
from lobbykit.app.entities import entity_named, shown_length
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.reviewing import queue, review_edits
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.workplace import reading, writing

if TYPE_CHECKING:
    from argparse import Namespace


def review_notes(args: Namespace, desk: Desk) -> int:
    """Mark the notes that are named, or all of an office, as read as they are now."""
    if bool(args.ids) == bool(args.all_of_office):
        desk.remark("review-which")
        return REFUSED
    offices = wanted_offices(args.all_of_office, desk)
    with writing(desk) as session:
        notes = [entity_named(session.view, "note", typed) for typed in args.ids]
        notes += [row["id"] for row in notes_found(session.view, Wanted(offices))] if offices else []
        edits = review_edits(session, notes, session.user, desk.today)
        read = session.apply_together(edits)
        if read.problems:
            desk.print_problems(read.problems, stream=desk.err)
            return REFUSED
        marked = len({entity_of(one) for one in edits})
        desk.print(desk.catalogue.say("review-done", count=marked, of=len(set(notes))))
    return DONE


def list_queue(args: Namespace, desk: Desk) -> int:
    """Print the notes that nobody has read as they are."""
    with reading(desk) as session:
        lines = queue(session.view) if session else ()
        if args.json:
            desk.print_json({"lobbykit": "queue/1", "notes": [asdict(one) for one in lines]})
            return DONE
        offices = KnownOffices(session.view if session else None, desk.shelves)
        length = shown_length(row["id"] for row in session.view.table("notes")) if session else 0
        for one in lines:
            name = offices.name(one.office)
            state = desk.catalogue.say("queue-new" if one.state == "new" else "queue-changed")
            parts = (state, one.date, f"{name} ({one.office})" if name else one.office, one.author)
            desk.print(f"{one.note[:length]}  {'  '.join(printable(part) for part in parts if part)}")
        if not lines:
            desk.remark("queue-none")
        desk.print_problems(offices.failure(), stream=desk.err)
    return DONE
