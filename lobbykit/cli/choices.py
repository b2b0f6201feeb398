"""`lobbykit choices`: what a team lead decided for one office and one brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.choosing import KIND, choose
from lobbykit.app.entry_data import entry_data
from lobbykit.app.finding_notes import choices_found
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.library import UnknownBriefError, load_brief
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entering import refused, save_one
from lobbykit.cli.entry_shown import field_lines
from lobbykit.cli.json_lines import object_from
from lobbykit.cli.note_shown import marks
from lobbykit.cli.offices import one_office
from lobbykit.cli.workplace import reading, writing
from lobbykit.domain.problem import warning
from lobbykit.domain.schema import check_fields, choices_entity

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.domain.brief import Brief


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"set": _set, "show": _show}[args.action](args, desk)


def _set(args: Namespace, desk: Desk) -> int:
    office = one_office(args.office, desk)
    name, brief = _brief(args.brief, desk)
    read = object_from(desk)
    data = read.value
    if data is None:
        return refused(read, desk)
    with writing(desk) as session:
        doubts = KnownOffices(session.view, desk.shelves).doubts({"office": office})
        unchecked = () if brief else (warning("choices-unchecked", name=name),)
        desk.print_problems((*doubts, *unchecked), stream=desk.err)
        return save_one(lambda: choose(session, (office, name), data, brief), desk)


def _show(args: Namespace, desk: Desk) -> int:
    if args.office is not None and args.brief is None:
        desk.remark("choices-usage")
        return REFUSED
    chosen = choices_entity(one_office(args.office, desk), _brief(args.brief, desk)[0]) if args.office else None
    with reading(desk) as session:
        rows = [row for row in choices_found(session.view) if chosen in (None, row["id"])] if session else []
    if args.json:
        desk.print_json({"lobbykit": "choices/1", "choices": [entry_data(row) for row in rows]})
        return DONE
    for row in rows:
        desk.print(f"{desk.catalogue.say('choices-id', id=row['id'])}{marks(row, desk)}")
        for line in field_lines(KIND, row, desk.catalogue):
            desk.print(f"    {line}")
    if not rows:
        desk.remark("choices-none")
    return DONE


def _brief(name: str, desk: Desk) -> tuple[str, Brief | None]:
    """Return the id of a brief, and the brief where the library has it; one that it lacks may come later.

    Raises UnknownBriefError for words that cannot be an id.
    """
    try:
        brief = load_brief(name, desk.shelves).value
    except UnknownBriefError:
        brief = None
    if brief is not None:
        return brief.id, brief
    if check_fields(KIND, {"brief": name}, new=False):
        raise UnknownBriefError("brief-unknown", name=name)
    return name, None
