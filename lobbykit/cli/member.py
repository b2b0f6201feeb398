"""`lobbykit member`: the people of the team, and with which delegation each goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.access_needs import member_named
from lobbykit.app.entities import shown_length
from lobbykit.app.entry_data import entry_data
from lobbykit.app.finding_notes import members_found
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import added, edit_one, entering, refused, save_one
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.json_lines import answer_lines, object_from
from lobbykit.cli.note_shown import marks
from lobbykit.cli.workplace import reading, writing

if TYPE_CHECKING:
    from argparse import Namespace

KIND = "member"
_FORMAT = "member/1"


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    return {"add": _add, "edit": _edit, "list": _list}[args.action](args, desk)


def _add(args: Namespace, desk: Desk) -> int:
    if args.json_lines:
        with writing(desk) as session:
            people = entering(session, KIND, desk)
            return answer_lines(desk, lambda data: added(data, KIND, people))
    read = object_from(desk)
    data = read.value
    if data is None:
        return refused(read, desk)
    with writing(desk) as session:
        people = entering(session, KIND, desk)
        return save_one(lambda: added(data, KIND, people), desk)


def _edit(args: Namespace, desk: Desk) -> int:
    return edit_one(KIND, lambda view: member_named(view, args.member), desk)


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        rows = members_found(session.view) if session else []
        if args.json:
            desk.print_json({"lobbykit": _FORMAT, "members": [entry_data(row) for row in rows]})
            return DONE
        length = shown_length(row["id"] for row in rows)
        for row in rows:
            parts = (row.get("team", ""), row.get("name", ""), row.get("role", ""))
            told = "  ".join(printable(part) for part in parts if part)
            desk.print(f"{row['id'][:length]}  {told}{marks(row, desk)}")
        if not rows:
            desk.remark("members-none")
    return DONE
