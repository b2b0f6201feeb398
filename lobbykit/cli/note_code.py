"""A note whose paper form names its meeting by a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.report_codes import reported
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from lobbykit.app.session import Session
    from lobbykit.cli.desk import Desk


def from_code(args: Namespace, data: Mapping[str, object], session: Session, desk: Desk) -> Read[Mapping[str, object]]:
    """Return what was given of a note, with what --code and --paper tell; what both say must be the same."""
    told = {**data}
    if args.paper:
        told |= {"how": "paper"} | ({} if args.author == session.user else {"entered_by": session.user})
    if args.code is None:
        return Read(told)
    found = reported(session.view, (one.id for one in desk.library().roster.offices), args.code, desk.today)
    if found.value is None:
        return Read(None, found.problems)
    about = found.value
    known = {"office": about.office, "meeting": about.meeting, "date": about.day.isoformat() if about.day else ""}
    for name, value in known.items():
        if value and told.setdefault(name, value) != value:
            return Read(None, (error("report-code-other", field=name, path=name),))
    return Read(told)
