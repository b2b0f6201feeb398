"""Living through the day by the command line: schedules, what happens, notes, reports that were not typed here."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.day import calendars, tables
from tests.day.expected import utc
from tests.day.files import arguments, day_files
from tests.day.hands import TODAY, TOMORROW, Shell, killed_while_typing
from tests.day.plan import BRIEF, DAY
from tests.day.tables import paper_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.day.hands import Run
    from tests.day.plan import Note, Plan
    from tests.running import Ran

NOBODYS = "Geheimnis"
"""What nobody but one person may ever read; it is planted wherever such things are written."""
_NEEDS = {"consent": str(DAY), "interpreter": f"{NOBODYS}-sign", "step_free": True, "captions": True}


class DayError(Exception):
    """The program did not do what a person of the day needs."""


@dataclass
class Living:
    """One telling of the day: the plan, who types, where its files are, and what was promised so far."""

    plan: Plan
    run: Run
    shell: Shell
    folder: Path
    kills: int = 3
    meetings: dict[int, str] = field(default_factory=dict)
    """The id of each meeting by its number, once they are in."""
    acknowledged: list[str] = field(default_factory=list)
    """The notes that the program said are on the disk before it was killed."""

    def whole_day(self) -> None:
        """Do everything in the order in which it happens."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, data in day_files(self.plan).items():
            (self.folder / name).write_bytes(data)
        self.team()
        self.schedule()
        self.changes()
        self.notes()
        self.promises(self.plan.by("typed"))
        self.drop_off_round()
        self.paper_reports()
        self.web_form()
        self.schedule_again()

    def team(self) -> None:
        """Enter the team, and what two of them need to take part."""
        self.do("member", "add", "--json-lines", stdin=(self.folder / "team.jsonl").read_bytes())
        for one in self.plan.delegates[:2]:
            self.do("access", "set", one.name, stdin=_NEEDS)

    def schedule(self) -> None:
        """Take in the table and the calendar, answering once; then make one of the meetings that is in both."""
        table, calendar = self.folder / tables.SCHEDULE_NAME, self.folder / calendars.SCHEDULE_NAME
        answers = {f"{words}={office}" for words, office in tables.asked_names(self.plan).items()}
        options = [word for one in sorted(answers) for word in ("--office", one)]
        days = ("--answer", "days=month-first")
        refused = self.run("import", "meetings", table, *days, "--yes", "--json", today=TODAY)
        asked = {one["asked"] for one in refused.json["questions"]}
        self.same("who is asked about", set(tables.asked_names(self.plan)), asked)
        self.same("meetings of the table", 52, self.taken_in("meetings", table, *days, *options))
        self.same("meetings of the calendar", 30, self.taken_in("meetings", calendar))
        self.schedule_again()
        (pair,) = self.asked("meeting", "join", "--json")["proposed"]
        rows = {one["id"]: one for one in self.asked("meeting", "list", "--json")["meetings"]}
        stays, goes = sorted(pair["meetings"], key=lambda one: "code" not in rows[one])
        self.do("meeting", "join", stays, goes)
        found = {
            (one["offices"][0], one["start"]): one["id"] for one in self.asked("meeting", "list", "--json")["meetings"]
        }
        self.meetings = {one.number: found[str(one.office.id), utc(one.start)] for one in self.plan.meetings}

    def schedule_again(self) -> None:
        """Take in both files again: nothing changes, whatever has happened since."""
        for name in (tables.SCHEDULE_NAME, calendars.SCHEDULE_NAME):
            self.same(f"changes by {name} taken in again", 0, self.taken_in("meetings", self.folder / name))

    def changes(self) -> None:
        """Type what happens on the day, and take in, twice, what is mailed."""
        for one in self.plan.changes:
            if one.by == "key":
                self.do("meeting", *arguments(one, self.meetings[one.number]))
        for name, count in ((calendars.MOVED_NAME, 2), (calendars.CANCELLED_NAME, 1)):
            self.same(f"changes by {name}", count, self.taken_in("meetings", self.folder / name))
            self.same(f"changes by {name} again", 0, self.taken_in("meetings", self.folder / name))

    def notes(self) -> None:
        """Type the notes, killed again and again; what was not answered for is typed again."""
        lines = {note_id(one): self.line(one) for one in self.plan.by("typed")}
        step = len(lines) // (self.kills + 1)
        for kill in range(self.kills):
            left = self.left(lines)
            answers = max(1, step - 3 * (kill % 3))
            self.acknowledged += killed_while_typing(self.shell, left, answers=answers, more=1 + kill % 4)
            self.after_a_kill(lines)
        self.do("note", "add", "--json-lines", stdin=b"".join(self.left(lines)))

    def after_a_kill(self, lines: Mapping[str, bytes]) -> None:
        """Look for what was promised, with the impressions of its authors."""
        notes = {one["id"]: one for one in self.asked("note", "list", "--json", "--with-private")["notes"]}
        self.same("acknowledged notes that are gone", set(), set(self.acknowledged) - notes.keys())
        private = {one for one in self.acknowledged if b'"private"' in lines[one]}
        self.same(
            "acknowledged impressions that are gone", set(), {one for one in private if "private" not in notes[one]}
        )

    def left(self, lines: Mapping[str, bytes]) -> list[bytes]:
        """Return what was not answered for: it may be there, whole or in part, and is typed again all the same."""
        return [line for entity, line in lines.items() if entity not in self.acknowledged]

    def line(self, note: Note) -> bytes:
        """Return a typed note as a line, every tenth one with an impression for its author alone."""
        office = str(self.plan.meetings[note.number].office.id)
        told: dict[str, Any] = {**paper_form(note), "id": note_id(note), "office": office, "brief": BRIEF}
        told |= {"meeting": self.meetings[note.number], "date": str(DAY)}
        told |= {"private": {"impression": f"{NOBODYS}-box"}} if note.number % 10 == 0 else {}
        return json.dumps(told, ensure_ascii=False).encode() + b"\n"

    def promises(self, notes: Sequence[Note]) -> None:
        """Enter what was promised in notes; what is done is marked afterwards."""
        rows = [
            {
                "note": note_id(one),
                "side": "ours" if one.ours else "theirs",
                "text": one.promise,
                "owner": one.owner,
                "due": str(one.due),
            }
            for one in notes
        ]
        said = self.do("promise", "add", "--json-lines", stdin=rows).out.split()[1::2]
        for entity, one in zip(said, notes, strict=True):
            if one.done:
                self.do("promise", "done", entity)

    def drop_off_round(self) -> None:
        """Ask for the offices of one state that nobody meets: whoever is met is not among them."""
        state = self.plan.meetings[0].office.state
        met = {str(one.office.id) for one in self.plan.meetings}
        called_off = {
            str(self.plan.meetings[one.number].office.id) for one in self.plan.changes if one.kind == "cancelled"
        }
        found = self.asked("meeting", "drop-off", "--to", state, "--day", str(DAY), "--json")["offices"]
        seen = {one["office"] for one in found}
        self.same("offices of the round that are met", set(), seen & (met - called_off))
        self.same("offices of the round that are of another state", {state}, {one["district"][:2] for one in found})

    def paper_reports(self) -> None:
        """Type in reports from paper: by the meeting's code, or by that of the form where a meeting has none."""
        missing = self.asked("note", "missing", "--json", today=TOMORROW)["missing"]
        forms = {one["meeting"]: one["code"] for one in missing}
        for note in self.plan.by("paper"):
            meeting = self.plan.meetings[note.number]
            code = meeting.code if meeting.source == "csv" else forms[self.meetings[note.number]]
            told = {**paper_form(note), "id": note_id(note), "brief": BRIEF}
            self.do("note", "add", "--paper", "--author", note.author, "--code", code, stdin=told)
        self.promises(self.plan.by("paper"))

    def web_form(self) -> None:
        """Take in what a web form collected, twice."""
        file = self.folder / tables.FORM_NAME
        told = ("--column", "Whom did you meet?=office", "--office", "the nice one=none")
        self.same("answers of the form", len(self.plan.by("web-form")), self.taken_in("notes", file, *told))
        self.same("answers of the form again", 0, self.taken_in("notes", file))

    def lasted(self) -> str:
        """Return what outlived the kills, in words."""
        return f"{len(set(self.acknowledged))} notes were acknowledged before that"

    def named(self, author: str) -> str:
        """Return who an author of a note is."""
        return author

    def taken_in(self, kind: str, file: Path, *options: str) -> int:
        """Import a file and return how much it changed."""
        return len(self.asked("import", kind, file, *options, "--yes", "--json")["changes"])

    def asked(self, *arguments: object, today: tuple[str, ...] = TODAY) -> Any:
        """Run a command and return its JSON."""
        return self.do(*arguments, today=today).json

    def do(self, *arguments: object, today: tuple[str, ...] = TODAY, stdin: object = None) -> Ran:
        """Run a command that must succeed."""
        ran = self.run(*arguments, today=today, stdin=stdin)
        if ran.code:
            raise DayError(f"{' '.join(map(str, arguments))} ended with {ran.code}: {ran.err}{ran.out[:2000]}")
        return ran

    def same(self, what: str, wanted: object, found: object) -> None:
        """Raise where something is not as it should be."""
        if wanted != found:
            raise DayError(f"{what}: {found!r} instead of {wanted!r}")


def note_id(note: Note) -> str:
    """Return the id under which a note is typed."""
    return hashlib.sha256(note.summary.encode()).hexdigest()[:32]
