"""`lobbykit meeting changes`: what the last import changed, in sentences that can be read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.import_memory import load_memory
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.meeting_changes import MeetingChange, changes_since
from lobbykit.app.schedule_desk.told_changes import change_sentence
from lobbykit.cli.clock_times import meeting_time
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.workplace import reading
from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from argparse import Namespace


def show_changes(args: Namespace, desk: Desk) -> int:
    """Say what the last import changed and still stands."""
    with reading(desk) as session:
        found: tuple[MeetingChange, ...] = ()
        day = ""
        if session:
            memory = load_memory(desk.around.root / "library", session.workspace.vault)
            desk.print_problems(memory.problems, stream=desk.err)
            if memory.value:
                found = changes_since(session.view, memory.value)
                day = next((one.get("day", "") for one in memory.value.changes), "")
        if args.json:
            told = [_data(one) for one in found]
            desk.print_json({"lobbykit": "meeting-changes/1", "imported": day or None, "changes": told})
            return DONE
        if not found:
            desk.remark("changes-none")
            return DONE
        on = iso_day(day)
        desk.print(desk.catalogue.say("changes-since", date=desk.catalogue.stock_phrases().day(on) if on else day))
        offices = KnownOffices(session.view if session else None, desk.shelves)
        for line in dict.fromkeys(_sentence(one, offices, desk) for one in found):
            desk.print(line)
    return DONE


def _sentence(change: MeetingChange, offices: KnownOffices, desk: Desk) -> str:
    return printable(change_sentence(change, offices, desk.catalogue, lambda row: meeting_time(row, desk.catalogue)))


def _data(change: MeetingChange) -> dict[str, object]:
    row = change.row
    told = {"meeting": row["id"], "what": change.what, "before": change.before or None, "after": change.after or None}
    return told | {"offices": list(row.get("offices", ())), "start": row.get("start"), "day": row.get("day")}
