"""`lobbykit meeting join` and `meeting split`: two meetings that are one, and one that was two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.entities import SHOWN, entity_named
from lobbykit.app.joining_meetings import join, keep_apart, kept_apart, proposed, split
from lobbykit.app.known_offices import KnownOffices
from lobbykit.cli.clock_times import meeting_time
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entering import refused
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import reading, writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.joining_meetings import Done
    from lobbykit.domain.problem import Read
    from lobbykit.store.view import View

KIND = "meeting"


def join_meetings(args: Namespace, desk: Desk) -> int:
    """Join the second into the first; without any, list what may be one."""
    if not args.ids:
        return _proposals(args, desk)
    if len(args.ids) != 2:  # noqa: PLR2004 - one and the other
        desk.remark("join-two")
        return REFUSED
    with writing(desk) as session:
        one, other = (entity_named(session.view, KIND, typed) for typed in args.ids)
        with undisturbed():
            done = join(session, one, other)
        return _told(done, "meeting-joined", args, desk)


def keep_meetings_apart(args: Namespace, desk: Desk) -> int:
    """Say that two meetings are two, or take it back."""
    with writing(desk) as session:
        one, other = (entity_named(session.view, KIND, typed) for typed in (args.id, args.other))
        done = keep_apart(session, one, other, apart=not args.taken_back)
        return refused(done, desk) if done.value is None else _said_apart(one, other, args, desk)


def _said_apart(one: str, other: str, args: Namespace, desk: Desk) -> int:
    code = "meeting-asked-again" if args.taken_back else "meeting-apart"
    desk.print(desk.catalogue.say(code, id=one[:SHOWN], other=other[:SHOWN]))
    return DONE


def split_meeting(args: Namespace, desk: Desk) -> int:
    """Take the meeting that was joined last out again."""
    with writing(desk) as session:
        with undisturbed():
            done = split(session, entity_named(session.view, KIND, args.id))
        return _told(done, "meeting-split", args, desk)


def _told(done: Read[Done], sentence: str, args: Namespace, desk: Desk) -> int:
    if done.value is None:
        return refused(done, desk)
    found = done.value
    desk.print_problems(found.problems, stream=desk.err)
    if args.json:
        problems = [desk.problem_data(one) for one in found.problems]
        desk.print_json({"lobbykit": "join/1", "meeting": found.meeting, "other": found.other, "problems": problems})
    else:
        desk.print(desk.catalogue.say(sentence, id=found.meeting[:SHOWN], other=found.other[:SHOWN]))
    return DONE


def _proposals(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        pairs, apart = (proposed(session.view), kept_apart(session.view)) if session else ((), ())
        if args.json:
            told = [{"meetings": [one.first, one.second], "why": one.why} for one in pairs]
            two = [[one.first, one.second] for one in apart]
            desk.print_json({"lobbykit": "join/1", "proposed": told, "apart": two})
            return DONE
        for one in (*pairs, *apart):
            assert session is not None
            same = "join-same-code" if one.why == "code" else "join-same-office"
            desk.print(desk.catalogue.say(same if one in pairs else "join-apart"))
            for each in (one.first, one.second):
                desk.print(f"    {each[:SHOWN]}  {_line(each, session.view, desk)}")
        if not pairs:
            desk.remark("join-none")
    return DONE


def _line(meeting: str, view: View, desk: Desk) -> str:
    row = dict(view.get("meetings", meeting) or {})
    offices = KnownOffices(view, desk.shelves)
    return f"{meeting_time(row, desk.catalogue)}  {', '.join(offices.name(one) or one for one in row['offices'])}"
