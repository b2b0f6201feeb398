"""`lobbykit meeting moved|late|joined|cancelled|role`: what happens while the day runs, one step to undo each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.access_needs import member_named
from lobbykit.app.entities import entity_named
from lobbykit.app.meeting_acts import cancelled, given_role, joined, late, left_here, moved
from lobbykit.app.schedule_desk.beginnings import new_beginning
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import refused, save_one
from lobbykit.cli.meeting_screen import minute_lines, screen_for
from lobbykit.cli.workplace import at_bench, writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.session import Session
    from lobbykit.domain.problem import Read

KIND = "meeting"


def meeting_moved(args: Namespace, desk: Desk) -> int:
    """Give a meeting another room, another time or both."""
    with at_bench(desk) as bench:
        session = bench.session
        meeting = entity_named(session.view, KIND, args.id)
        start = new_beginning(session.view.get("meetings", meeting) or {}, args.at, args.day)
        if start.problems:
            return refused(start, desk)
        screen = None if not args.place else screen_for(bench, meeting, None, desk)
        known = screen.place if screen else ""
        return save_one(lambda: moved(session, meeting, args.place, start.value or "", known), desk)


def meeting_late(args: Namespace, desk: Desk) -> int:
    """Say that a meeting runs late."""
    with writing(desk) as session:
        meeting = entity_named(session.view, KIND, args.id)
        return save_one(lambda: late(session, meeting, args.minutes), desk)


def meeting_joined(args: Namespace, desk: Desk) -> int:
    """Say that the member joined, and print what there is a minute for."""
    with at_bench(desk) as bench:
        session = bench.session
        meeting = entity_named(session.view, KIND, args.id)
        code = save_one(lambda: joined(session, meeting, came=not args.taken_back), desk)
        screen = screen_for(bench, meeting, None, desk) if code == DONE and not args.taken_back else None
        for office in screen.offices if screen else ():
            for brief in office.briefs:
                for line in minute_lines(brief.minute):
                    desk.print(line)
    return code


def meeting_cancelled(args: Namespace, desk: Desk) -> int:
    """Say that a meeting was called off and what was left at the desk."""
    with writing(desk) as session:
        meeting = entity_named(session.view, KIND, args.id)
        row = dict(session.view.get("meetings", meeting) or {})
        left = () if args.nothing_left else left_here(session.view, row, args.copies)
        return save_one(lambda: cancelled(session, meeting, desk.today, left), desk)


def meeting_role(args: Namespace, desk: Desk) -> int:
    """Say what somebody does in a meeting."""
    with writing(desk) as session:
        return save_one(lambda: _role(args, session), desk)


def _role(args: Namespace, session: Session) -> Read[str]:
    meeting = entity_named(session.view, KIND, args.id)
    return given_role(session, meeting, member_named(session.view, args.member), args.role)
