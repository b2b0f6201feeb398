"""`lobbykit note tag`: tags put on notes and taken off, several notes in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.entities import entity_named
from lobbykit.app.tagging import tag_notes
from lobbykit.cli.desk import DONE, REFUSED
from lobbykit.cli.entering import refused
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import writing
from lobbykit.domain.problem import Read
from lobbykit.domain.tag_name import tag_named

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.cli.desk import Desk


def tag_notes_named(args: Namespace, desk: Desk) -> int:
    """Put the tags of --add on the notes and take those of --remove off; say how many notes that changed."""
    if not args.add and not args.remove:
        desk.remark("tags-wanted")
        return REFUSED
    add, remove = tags_typed(args.add), tags_typed(args.remove)
    if add.value is None or remove.value is None:
        return refused(Read(None, (*add.problems, *remove.problems)), desk)
    with writing(desk) as session:
        notes = [entity_named(session.view, "note", one) for one in args.ids]
        with undisturbed():
            done = tag_notes(session, notes, add.value, remove.value)
        if done.value is None:
            return refused(done, desk)
        desk.print(desk.catalogue.say("tags-changed", count=done.value))
    return DONE


def tags_typed(typed: list[str]) -> Read[tuple[str, ...]]:
    """Return the tags that were typed, or what is wrong with any of them."""
    read = [tag_named(one) for one in typed]
    problems = tuple(problem for one in read for problem in one.problems)
    return Read(None, problems) if problems else Read(tuple(one.value for one in read if one.value))
