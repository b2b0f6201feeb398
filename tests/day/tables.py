"""The tables of the day as people make them: a messy CSV of meetings, and what a web form lets one download."""

from __future__ import annotations

import csv
import io
from random import Random
from typing import TYPE_CHECKING

from tests.day.plan import BRIEF, DAY

if TYPE_CHECKING:
    from datetime import datetime

    from tests.day.plan import Meeting, Note, Plan

SCHEDULE_NAME, FORM_NAME = "schedule.csv", "form.csv"
_ASKED = {"NJ": "Smith", "TX": "Johnson"}
DAYS = ("12/1/2026", "2026-12-01", "Dec 1, 2026", "December 1, 2026")


def schedule_csv(plan: Plan, seed: int = 7) -> bytes:
    """Return meetings as a spreadsheet of Windows saves them: semicolons, Windows-1252, a title and merged headers.

    Names stand in four spellings, times in four, comments over several lines, and at the end a row that counts.
    """
    chance = Random(seed)  # noqa: S311 - the same table every time
    out = io.StringIO(newline="")
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    width = 9
    table.writerow(["Lobby Day \u2013 all delegations (final FINAL)", *[""] * (width - 1)])
    table.writerow([""] * width)
    table.writerow(["Who", "", "When", "", "", "Where", "", "", ""])
    table.writerow(
        [
            "Member of Congress",
            "Who goes",
            "Date",
            "Start time",
            "End time",
            "Room / place",
            "Code",
            "Status",
            "Comments",
        ]
    )
    rows = [one for one in plan.meetings if one.source == "csv"]
    for at, one in enumerate(rows):
        comment = f"Ask for the scheduler;\nhas \u201csteps\u201d, row {at}" if at % 4 == 0 else ""
        times = (clock(one.start, at % 4), clock(one.end, at % 4))
        people = (", " if at % 2 else "\n").join(one.people)
        status = chance.choice(("confirmed", "Confirmed ", "asked", ""))
        table.writerow([written_name(one, at), people, DAYS[at % 4], *times, one.place, one.code, status, comment])
        if at % 13 == 12:
            table.writerow([""] * width)
    table.writerow([f"Total: {len(rows)}", *[""] * (width - 1)])
    return out.getvalue().encode("cp1252")


def asked_names(plan: Plan) -> dict[str, str]:
    """Return whom a person means by each name that several have, to be asked once."""
    return {f"Rep. {one.office.last}": one.office.id for one in plan.meetings if one.source == "csv" and _is_asked(one)}


def written_name(meeting: Meeting, at: int) -> str:
    """Return an office as somebody writes it in a row."""
    office = meeting.office
    title = "Sen." if office.district is None else "Rep."
    if _is_asked(meeting):
        return f"Rep. {office.last}"
    seat = office.district_code
    return (
        str(office.id),
        f"{title} {office.name} ({seat})",
        f" {office.sort} ({seat})",
        f"Sen. {office.last} ({seat})" if office.district is None else seat,
    )[at % 4]


def clock(moment: datetime, spelling: int) -> str:
    """Return a time of day in one of four spellings."""
    half = "AM" if moment.hour < 12 else "PM"
    hour = moment.hour % 12 or 12
    return (
        f"{hour}:{moment:%M} {half}",
        f"{moment:%H:%M}",
        f"{hour}:{moment:%M}{half.lower()}",
        f"{hour}:{moment:%M} {half[0].lower()}.m.",
    )[spelling]


def form_csv(plan: Plan) -> bytes:
    """Return the answers of a web form: commas, UTF-8 with a mark; the first one was sent twice, one is of nobody."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(["Timestamp", "Your name", "Whom did you meet?", "Date of the meeting", "How did it go?", "Staff"])
    notes = plan.by("web-form")
    for at, one in enumerate((notes[0], *notes)):
        table.writerow(
            [
                f"12/1/2026 17:{max(0, at - 1):02}:00",
                one.author,
                _seat(plan, one),
                f"{DAY}",
                form_words(one),
                "; ".join(one.staff),
            ]
        )
    table.writerow(["12/1/2026 18:00:00", "Nobody Inparticular", "the nice one", f"{DAY}", "It went well.", ""])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def form_words(note: Note) -> str:
    """Return all that somebody writes into the one box of a form."""
    return "\n".join((note.summary, *(words for _, _, words in note.answers)))


def paper_form(note: Note) -> dict[str, object]:
    """Return what is typed in from a paper report: whose it is, and what stands on it."""
    asks = {ask: {"after": level, "answer": words} for ask, level, words in note.answers}
    staff = {str(at): {"name": name} for at, name in enumerate(note.staff, start=1)}
    told: dict[str, object] = {"author": note.author, "summary": note.summary, "staff": staff, "ask": {BRIEF: asks}}
    return told | ({"question": {"1": {"text": note.question, "owed": note.owed}}} if note.question else {})


def _seat(plan: Plan, note: Note) -> str:
    office = plan.meetings[note.number].office
    return f"{office.name} ({office.district_code})"


def _is_asked(meeting: Meeting) -> bool:
    office = meeting.office
    return office.district is not None and _ASKED.get(office.state) == office.last
